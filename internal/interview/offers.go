package interview

import (
	"cmp"
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// offers lists what a field offers in the current bundle. The present value is offered too, so
// that looking at an answer does not change it.
func (s *session) offers(at any, f *filing.Field) []Offer {
	if f.Format != filing.Choice {
		return nil
	}
	var offered []Offer
	for _, id := range s.fitting(at, f) {
		offered = append(offered, s.offer(f, id))
	}
	s.nameInChinese(offered, f.Options)
	if f.Key == "content" {
		s.markContents(offered)
	}
	for _, id := range (&Prompt{at: at}).Answer() {
		if slices.ContainsFunc(offered, func(o Offer) bool { return o.ID == id }) {
			continue
		}
		kept := s.offer(f, id)
		if !f.Understands(id) {
			kept.Mark = lang.Text{ZH: "文件里的原文，不是可用的选项", EN: "as the file has it; not a valid choice"}.In(s.lang)
		}
		offered = append(offered, kept)
	}
	return offered
}

// nameInChinese adds the Chinese name of each option to the English one: that is how it is
// found on the papers and in the provider's console.
func (s *session) nameInChinese(offers []Offer, options filing.Options) {
	if _, isYesNo := options.ID(filing.Yes); isYesNo || s.lang != lang.EN {
		return
	}
	for i := range offers {
		if label := options.Label(offers[i].ID); label.ZH != label.EN {
			offers[i].Label += " " + label.ZH
		}
	}
}

func (s *session) offer(f *filing.Field, id string) Offer {
	c := Offer{ID: id, Label: s.voice.Text(f.Options.Label(id).In(s.lang))}
	for i := range f.Options {
		if o := &f.Options[i]; o.ID == id {
			c.Help = o.Help.In(s.lang)
			c.names = append([]string{o.Label.ZH, o.Label.EN}, o.Aliases...)
		}
	}
	return c
}

// fitting lists the ids that make sense at an address.
func (s *session) fitting(at any, f *filing.Field) []string {
	subject := &s.bundle.Subject
	switch {
	case at == any(&subject.Certificate.Type):
		if ids := regulation.CertificatesOf(subject.Type); len(ids) > 0 {
			return ids
		}
	case isCertificateType(s.bundle, at):
		return regulation.PersonalCertificates()
	case at == any(&subject.Principal.Role) && s.bundle.IsPersonal():
		return []string{filing.Self}
	case at == any(&subject.Principal.Role) && s.bundle.IsUnit():
		return []string{filing.LegalRepresentative, filing.Authorized}
	}
	if isPermitKind(s.bundle, at) {
		return slices.DeleteFunc(f.Options.IDs(), func(id string) bool { return regulation.ContentOf(id).Approval == regulation.Free })
	}
	return f.Options.IDs()
}

// isPermitKind reports whether an address is that of what a permit is for: the options are
// only contents that need one.
func isPermitKind(b *filing.Bundle, at any) bool {
	return slices.ContainsFunc(b.Sites, func(s *filing.Site) bool {
		return slices.ContainsFunc(s.PreApprovals, func(p *filing.PreApproval) bool { return at == any(&p.Kind) })
	})
}

// isCertificateType reports whether an address is that of a certificate's type.
func isCertificateType(b *filing.Bundle, at any) bool {
	if at == any(&b.Subject.Certificate.Type) || at == any(&b.Subject.Principal.Certificate.Type) || at == any(&b.Subject.LegalRepresentative.Certificate.Type) {
		return true
	}
	return slices.ContainsFunc(b.Sites, func(site *filing.Site) bool { return at == any(&site.Principal.Certificate.Type) })
}

// markContents says what speaks against each kind of content, and puts what is refused or
// needs a permit last. Organisations first see what only they have: their own presentation
// rather than a diary.
func (s *session) markContents(offers []Offer) {
	level := make(map[string]regulation.Level, len(offers))
	for i := range offers {
		content := regulation.ContentOf(offers[i].ID)
		marks := &unitMarks
		if level[content.ID] = content.ApprovalIn(s.bundle.Province); s.bundle.IsPersonal() {
			marks, level[content.ID] = &personMarks, content.Person
			offers[i].refused = content.Person == regulation.Required
		}
		offers[i].Mark = marks[level[content.ID]].In(s.lang)
	}
	slices.SortStableFunc(offers, func(a, b Offer) int {
		if order := cmp.Compare(level[a.ID], level[b.ID]); order != 0 || s.bundle.IsPersonal() {
			return order
		}
		return cmp.Compare(regulation.ContentOf(b.ID).Person, regulation.ContentOf(a.ID).Person)
	})
}

// The marks for each level.
var (
	personMarks = [...]lang.Text{
		regulation.Doubted:  {ZH: "多数省不受理个人备案", EN: "most provinces refuse it to individuals"},
		regulation.Required: {ZH: "个人不能办理", EN: "not open to individuals"},
	}
	unitMarks = [...]lang.Text{
		regulation.Doubted:  {ZH: "可能须先取得许可", EN: "may need a permit first"},
		regulation.Required: {ZH: "须先取得许可", EN: "needs a permit first"},
	}
)

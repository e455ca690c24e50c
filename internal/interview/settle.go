package interview

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

// settle fills in what has only one answer, and undoes what a later answer has made
// impossible.
func (s *session) settle() {
	b := s.bundle
	if !b.IsAboutSites() { // it seemed so before the operation was known
		b.Sites = slices.DeleteFunc(b.Sites, isBlank)
	} else if len(b.Sites) == 0 { // to be asked about; the papers have pages of their own
		b.Sites = append(b.Sites, new(filing.Site))
	}
	s.fitType()
	subject := &b.Subject
	if allowed := regulation.CertificatesOf(subject.Type); len(allowed) == 1 && subject.Certificate.Type == "" && b.StatesSubject() {
		subject.Certificate.Type = allowed[0]
	}
	if b.IsPersonal() && subject.Principal.Role == "" && b.StatesSubject() {
		subject.Principal.Role = filing.Self
	}
	s.fitApprovals()
}

// fitType clears what belongs to a former subject type, and says so. It is kept for as long as
// the conversation lasts, so that it comes back if the former type is chosen again.
func (s *session) fitType() {
	subject := &s.bundle.Subject
	was, is := s.settled, subject.Type
	if s.bundle.IsUnit() && subject.Principal.Role == filing.Self {
		s.clear(&subject.Principal.Role)
	}
	if is == "" || was == is { // a type that is cleared may be given again
		return
	}
	s.settled, s.setAside[was] = is, *subject
	if was != "" && (was == filing.Personal) != (is == filing.Personal) && subject.Name != "" {
		s.doubted[any(&subject.Name)] = true
		delete(s.passed, any(&subject.Name))
	}
	cleared := s.clearUnfit()
	if kept, found := s.setAside[is]; found && s.takeBack(&kept) {
		s.notices = append(s.notices, lang.Text{
			ZH: "主办单位性质改回了%s，先前填的已恢复",
			EN: "the subject type is %s again, and what was filled in for it is back",
		}.Format(s.lang, filing.SubjectTypes.Label(is).In(s.lang)))
	}
	if len(cleared) > 0 {
		s.keepFile = true
		s.notices = append(s.notices, lang.Text{
			ZH: "主办单位性质改成了%s，这些不再适用，已清空：%s；这次填写中改回去就恢复",
			EN: "the subject type is now %s, so that these no longer fit and were cleared: %s; change it back in this sitting and they return",
		}.Format(s.lang, filing.SubjectTypes.Label(is).In(s.lang), strings.Join(cleared, lang.Comma.In(s.lang))))
	}
}

// takeBack fills empty fields with what was set aside, and reports whether any of that was a
// person's answer.
func (s *session) takeBack(kept *filing.Subject) (answered bool) {
	subject := &s.bundle.Subject
	for i, at := range ofType(subject) {
		if *at == "" {
			*at = *ofType(kept)[i]
			isDerived := at == &subject.Certificate.Type || at == &subject.Principal.Role
			answered = answered || *at != "" && !isDerived
		}
	}
	return answered
}

// clearUnfit clears what the subject's type does not allow. It names what it cleared, unless
// that just follows from the type.
func (s *session) clearUnfit() (cleared []string) {
	b := s.bundle
	subject := &b.Subject
	drop := func(label lang.Text, fields ...*string) {
		if s.clear(fields...) {
			cleared = append(cleared, label.In(s.lang))
		}
	}
	allowed := regulation.CertificatesOf(subject.Type)
	if kind := &subject.Certificate.Type; *kind != "" && len(allowed) > 0 && !slices.Contains(allowed, *kind) {
		unfit := *kind
		if s.clear(kind); len(allowed) == 1 {
			*kind = allowed[0]
		}
		if !s.fitsNumber() {
			*kind = unfit
			drop(lang.Text{ZH: "主办单位证件", EN: "the subject's certificate"}, ofCertificate(&subject.Certificate)[1:]...)
			s.clear(kind)
		}
	}
	if b.IsPersonal() {
		person := &subject.Principal
		s.clear(&person.Role)
		drop(lang.Text{ZH: "负责人的姓名和证件", EN: "the principal's name and certificate"}, append(ofCertificate(&person.Certificate), &person.Name)...)
		deputy := &subject.LegalRepresentative
		drop(lang.Text{ZH: "法定代表人", EN: "the legal representative"}, append(ofCertificate(&deputy.Certificate), &deputy.Name)...)
	}
	return cleared
}

// fitsNumber reports whether the number given is valid for the certificate that the type
// leaves: if it is, the type was wrong.
func (s *session) fitsNumber() bool {
	c := &s.bundle.Subject.Certificate
	if c.Type == "" || c.Number == "" {
		return false
	}
	alone := rule.Surroundings{Today: s.around.Today} // no setting or comment makes a number fit
	trial := rule.Try(s.bundle, &c.Number, c.Number, alone)
	isError := func(f rule.Finding) bool { return f.At == any(&c.Number) && f.Severity == rule.Error }
	return !slices.ContainsFunc(append(trial.Refused, trial.Notes...), isError)
}

// clear empties fields, so that their prompts come again, and reports whether any had a value.
func (s *session) clear(fields ...*string) (held bool) {
	for _, at := range fields {
		if *at != "" {
			*at, held = "", true
			delete(s.passed, any(at))
		}
	}
	return held
}

// ofType lists the fields of a subject that may not fit another type.
func ofType(s *filing.Subject) []*string {
	return slices.Concat(
		ofCertificate(&s.Certificate),
		append(ofCertificate(&s.Principal.Certificate), &s.Principal.Name, &s.Principal.Role),
		append(ofCertificate(&s.LegalRepresentative.Certificate), &s.LegalRepresentative.Name))
}

func ofCertificate(c *filing.Certificate) []*string {
	return []*string{&c.Type, &c.Number, &c.ValidFrom, &c.Expires, &c.Address}
}

// fitApprovals adds every permit that is required nationally, so that its number is asked for,
// and removes those that are no longer required and have no answers.
func (s *session) fitApprovals() {
	for _, site := range s.bundle.Sites {
		isAsked := func(id string) bool {
			return s.bundle.IsUnit() && slices.Contains(site.Content, id) && regulation.ContentOf(id).Approval == regulation.Required
		}
		site.PreApprovals = slices.DeleteFunc(site.PreApprovals, func(p *filing.PreApproval) bool {
			return s.begun[p] && *p == filing.PreApproval{Kind: p.Kind} && !isAsked(p.Kind)
		})
		for _, id := range site.Content {
			given := slices.ContainsFunc(site.PreApprovals, func(p *filing.PreApproval) bool { return p.Kind == id })
			if isAsked(id) && !given {
				begun := &filing.PreApproval{Kind: id}
				s.begun[begun] = true
				site.PreApprovals = append(site.PreApprovals, begun)
			}
		}
	}
}

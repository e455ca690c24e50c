package interview

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// expected reports whether a field is asked for although the filing is complete without it,
// and whether it applies at present: because people normally have it, or because a rule needs
// it to find a fault. Every such field says what leaving it out costs.
func (s *session) expected(at any) (expected, applies bool) {
	b := s.bundle
	switch at {
	case any(&b.Created):
		return true, b.Verification == filing.Paper
	case any(&b.Subject.Principal.EmergencyPhone):
		return true, true
	case any(&b.Subject.Certificate.ValidFrom): // the form asks for it from individuals
		return true, b.IsPersonal() && b.StatesSubject()
	case any(&b.Subject.Principal.Certificate.ValidFrom):
		return true, b.IsUnit() && b.StatesSubject()
	case any(&b.Subject.LegalRepresentative.Certificate.ValidFrom):
		return true, b.PrincipalIsOther() && b.StatesSubject()
	case any(&b.Record.Here), any(&b.Record.Domains):
		return true, b.HasRecord()
	case any(&b.Subject.Remarks):
		return b.StatesSubject(), s.mayMend(at, &b.Subject.MailingAddress, &b.Subject.Certificate.Address)
	case any(&b.Provider.Name): // its limits apply to scans
		return true, true
	case any(&b.Record.Provider): // compared with the other provider, if there may be two
		return true, b.HasRecord() && b.FilesSites() && b.Record.Here != filing.Yes
	}
	if slices.Contains(s.lacking, at) {
		return true, true
	}
	for _, site := range b.Sites {
		switch at {
		case any(&site.Principal.Certificate.ValidFrom):
			return true, b.StatesSites()
		case any(&site.Remarks):
			return b.StatesSites(), b.IsPersonal() || slices.Contains(site.Content, filing.ContentOther) || s.mayMend(at, &site.Name)
		case any(&site.Registration.Registrar), any(&site.Registration.Verified), any(&site.Registration.Expires):
			return true, b.StatesSites()
		case any(&site.Registration.RegistrantNumber):
			return true, s.comparesOwner(&site.Registration)
		}
	}
	return false, false
}

// mayMend reports whether an answer that was left out, such as remarks, could settle what the
// rules object to in one of some others.
func (s *session) mayMend(at any, others ...any) bool {
	return slices.ContainsFunc(s.stand().findings, func(f rule.Finding) bool {
		return slices.Contains(others, f.At) && f.Severity > rule.Advice && slices.Contains(f.Reads, at)
	})
}

// comparesOwner reports whether the number of a domain's owner is compared with the subject's:
// if both have the same name, and the domain is not on record yet. An owner with another name
// is somebody else, whatever the number.
func (s *session) comparesOwner(r *filing.Registration) bool {
	isNew := s.bundle.FiledAs() == filing.First || s.bundle.Operation == filing.AddSite
	return isNew && (r.Registrant == "" || filing.SameName(r.Registrant, s.bundle.Subject.Name))
}

// leftToProvider says on the page of a website that its access is not asked for, unless it is
// or the bundle has it.
func (s *session) leftToProvider(p *section, prompts []*Prompt) []string {
	site, isSite := p.at.(*filing.Site)
	if !isSite || !s.bundle.StatesSites() || site.Access.Method != "" || len(site.Access.IPs) > 0 || site.Access.Location != "" {
		return nil
	}
	access := []any{&site.Access.Method, &site.Access.IPs, &site.Access.Location}
	if slices.ContainsFunc(prompts, func(prompt *Prompt) bool { return slices.Contains(access, prompt.at) }) {
		return nil
	}
	return []string{lang.Text{
		ZH: "IP 地址、接入方式和服务器放置地由接入商填写，这里不问。",
		EN: "The access provider fills in the IP addresses, the access method and the server's location; you are not asked for them.",
	}.In(s.lang)}
}

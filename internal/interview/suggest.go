package interview

import (
	"slices"

	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/regulation"
)

// suggestion returns what to propose at an address, if anything. It is asked
// when the question comes up, so that the answers before it count.
func (s *session) suggestion(at any) func() []string {
	for _, site := range s.bundle.Sites {
		switch at {
		case any(&site.Homepage):
			return func() []string { return text(domainname.Read(site.Domain).Home()) }
		case any(&site.Languages):
			return func() []string { return []string{"zh"} }
		case any(&site.Registration.Registrant):
			return func() []string { return text(s.bundle.Subject.Name) }
		}
	}
	return nil
}

func text(value string) []string {
	if value == "" {
		return nil
	}
	return []string{value}
}

// settle answers what has only one answer, and takes back what an answer given
// since has made impossible.
func (s *session) settle() {
	b := s.bundle
	if !b.IsAboutSites() { // as it seemed before the operation was known
		b.Sites = slices.DeleteFunc(b.Sites, isBlank)
	}
	begin(b)
	subject := &b.Subject
	changed := s.settled != "" && s.settled != subject.Type
	if allowed := regulation.CertificatesOf(subject.Type); len(allowed) > 0 {
		if changed && !slices.Contains(allowed, subject.Certificate.Type) {
			subject.Certificate.Type = ""
			delete(s.asked, any(&subject.Certificate.Type))
		}
		if subject.Certificate.Type == "" && len(allowed) == 1 && b.StatesSubject() {
			subject.Certificate.Type = allowed[0]
		}
	}
	s.settled = subject.Type
	s.beginApprovals()
	switch role := &subject.Principal.Role; {
	case b.IsPersonal() && (*role == "" || changed) && b.StatesSubject():
		*role = filing.Self
	case b.IsUnit() && *role == filing.Self:
		*role = ""
	}
}

// beginApprovals makes an entry for every permit that is asked for nationally,
// so that its number is a question.
func (s *session) beginApprovals() {
	if !s.bundle.IsUnit() {
		return
	}
	for _, site := range s.bundle.Sites {
		for _, id := range site.Content {
			given := slices.ContainsFunc(site.PreApprovals, func(p *filing.PreApproval) bool { return p.Kind == id })
			if !given && regulation.ContentOf(id).Approval == regulation.Required {
				site.PreApprovals = append(site.PreApprovals, &filing.PreApproval{Kind: id})
			}
		}
	}
}

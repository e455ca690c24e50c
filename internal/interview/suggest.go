package interview

import (
	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/filing"
)

// suggestion returns what to propose at an address, if anything. It is called when the prompt
// comes up, so that the answers before it count.
func (s *session) suggestion(at any) func() []string {
	if at == any(&s.bundle.Verification) {
		return func() []string { return text(filing.Electronic) } // as most providers verify today
	}
	switch at { // differs only if the name has changed
	case any(&s.bundle.Subject.Name):
		return func() []string { return text(s.bundle.Record.SubjectName) }
	case any(&s.bundle.Record.SubjectName):
		return func() []string { return text(s.bundle.Subject.Name) }
	}
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

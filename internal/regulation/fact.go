package regulation

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// Answer is what can be said of a fact about a bundle that may be half empty.
type Answer uint8

const (
	Unknown Answer = iota
	No
	Yes
)

func answer(known, yes bool) Answer {
	switch {
	case !known:
		return Unknown
	case yes:
		return Yes
	}
	return No
}

// Fact is a condition that data refers to.
type Fact struct {
	Condition lang.Text // as it reads in a list: "only if …"
	Holds     func(b *filing.Bundle, s *filing.Site) Answer
}

// The facts that documents depend on. A site is nil where the bundle has none
// yet.
var (
	personal = Fact{
		Condition: lang.Text{ZH: "个人备案", EN: "a person files"},
		Holds: func(b *filing.Bundle, _ *filing.Site) Answer {
			return answer(b.Subject.Type != "", b.IsPersonal())
		},
	}
	unit = Fact{
		Condition: lang.Text{ZH: "单位备案", EN: "an organisation files"},
		Holds: func(b *filing.Bundle, _ *filing.Site) Answer {
			return answer(b.Subject.Type != "", b.IsUnit())
		},
	}
	paper = Fact{
		Condition: lang.Text{ZH: "接入商要求纸质核验", EN: "the access provider verifies on paper"},
		Holds: func(b *filing.Bundle, _ *filing.Site) Answer {
			return answer(b.Verification != "", b.Verification == filing.Paper)
		},
	}
	principalIsOther = Fact{
		Condition: lang.Text{ZH: "主体负责人不是法定代表人", EN: "the principal is not the legal representative"},
		Holds: func(b *filing.Bundle, _ *filing.Site) Answer {
			return answer(b.Subject.Principal.Role != "" || b.IsPersonal(), b.PrincipalIsOther())
		},
	}
	sitePrincipalIsOther = Fact{
		Condition: lang.Text{ZH: "网站负责人不是主体负责人", EN: "the website has a principal of its own"},
		Holds: func(_ *filing.Bundle, s *filing.Site) Answer {
			return answer(true, s != nil && s.HasPrincipal())
		},
	}
	contentNeedsApproval = Fact{
		Condition: lang.Text{ZH: "网站内容涉及前置审批", EN: "the content needs an approval"},
		Holds: func(b *filing.Bundle, s *filing.Site) Answer {
			return answer(true, b.IsUnit() && s != nil && needsApproval(b, s))
		},
	}
)

// needsApproval reports whether some content of the site needs a permit.
func needsApproval(b *filing.Bundle, s *filing.Site) bool {
	for _, id := range s.Content {
		content := ContentOf(id)
		if content.ApprovalIn(b.Province) >= Doubted {
			return true
		}
	}
	return false
}

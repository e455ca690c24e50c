package regulation

import (
	"slices"
	"sync"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// Letter is a kind of paper that the filer writes (文书): most are handed in as a document of
// the lists, and some only if a reviewer asks.
type Letter struct {
	Kind     string
	Label    lang.Text
	Document string // the kind of document that it is handed in as; empty if no list has it
	For      Who    // who may have to write it

	answers func(*Requirement, *filing.Bundle) bool // reports whether it satisfies a requirement of that kind; nil for all
	bears   bearing                                 // used if no list says it, or a list leaves it to a form
}

// bearing is what a letter bears for an organisation, and for an individual.
type bearing struct {
	unit   Bearing
	person Bearing
}

// Bearing is whose signature and whose seal a letter bears.
type Bearing struct {
	Sign Signature
	Seal Seal
}

// The ids of the letters that are written in their own way.
const (
	PrincipalAuthorization     = "principal-authorization"
	SitePrincipalAuthorization = "site-principal-authorization"
	NoPreApproval              = "no-pre-approval"
	NoTraining                 = "no-training"
	NameChangeExplanation      = "name-change-explanation"
	Commitment                 = "commitment"
)

// heads is what letters bear if nothing else is said: an organisation's head signs and its
// seal is put on it; an individual signs.
func heads() bearing {
	return bearing{
		unit:   Bearing{representativeSigns, sealed},
		person: Bearing{Signature{By: ThePerson}, unsealed},
	}
}

var letters = sync.OnceValue(func() []Letter {
	return []Letter{
		{
			Kind: PrincipalAuthorization, Document: filing.AuthorizationLetter, For: Units, bears: heads(),
			Label:   lang.Text{ZH: "主体负责人授权书", EN: "Authorization of the subject's principal"},
			answers: func(r *Requirement, _ *filing.Bundle) bool { return !r.PerSite },
		},
		{
			Kind: SitePrincipalAuthorization, Document: filing.AuthorizationLetter, For: Units, bears: heads(),
			Label:   lang.Text{ZH: "网站负责人授权书", EN: "Authorization of the website's principal"},
			answers: func(r *Requirement, _ *filing.Bundle) bool { return r.PerSite },
		},
		{
			Kind: filing.DomainAuthorization, Document: filing.DomainCertificate, For: Anyone,
			Label: lang.Text{ZH: "域名授权书", EN: "Authorization of the domain"},
			bears: both(Bearing{Signature{By: DomainOwner}, Seal{Of: DomainOwner, Official: true, UnitsOnly: true}}),
			answers: func(r *Requirement, b *filing.Bundle) bool {
				return slices.Contains(r.Alternatives, filing.DomainAuthorization) && r.Site != nil && IsOthersDomain(b, r.Site)
			},
		},
		{
			Kind: filing.SecurityAgreement, Document: filing.SecurityAgreement, For: Anyone,
			Label: lang.Text{ZH: "信息安全管理协议书", EN: "Information security agreement"},
			bears: bearing{Bearing{Signature{By: AsAgreed}, Seal{Of: TheSubject}}, Bearing{Signature{By: ThePerson}, unsealed}},
		},
		{
			Kind: filing.VerificationForm, Document: filing.VerificationForm, For: Anyone,
			Label: lang.Text{ZH: "网站备案信息真实性核验单", EN: "Verification form"},
			bears: bearing{Bearing{principalSigns, sealOnSignature}, Bearing{personSigns, unsealed}},
		},
		{
			Kind: Commitment, Document: filing.CommitmentLetter, For: Anyone,
			Label: lang.Text{ZH: "承诺书", EN: "Letter of commitment"},
			bears: bearing{Bearing{Signature{By: SubjectPrincipal}, sealed}, Bearing{fingerprint, unsealed}},
			answers: func(r *Requirement, _ *filing.Bundle) bool {
				return r.Demand != nil && !hasUnknownWords(r) && !saysNone(r) && !saysNoTraining(r)
			},
		},
		{
			Kind: filing.ResponsibilityNotice, Document: filing.ResponsibilityNotice, For: Anyone,
			Label: lang.Text{ZH: "真实性责任告知书", EN: "Notice of responsibility"},
			bears: both(Bearing{sitePrincipalSigns, unsealed}),
		},
		{
			Kind: NoPreApproval, Document: filing.CommitmentLetter, For: Units,
			Label: lang.Text{ZH: "不涉及前置审批承诺书", EN: "Statement that no pre-approval applies"},
			// Its form only has a place for the seal.
			bears:   bearing{unit: Bearing{unsigned, sealed}, person: Bearing{Signature{By: ThePerson}, unsealed}},
			answers: func(r *Requirement, _ *filing.Bundle) bool { return saysNone(r) },
		},
		{
			Kind: NoTraining, Document: filing.CommitmentLetter, For: Units, bears: heads(),
			Label:   lang.Text{ZH: "不涉及校外培训承诺书", EN: "Statement that no after-school training is offered"},
			answers: func(r *Requirement, _ *filing.Bundle) bool { return saysNoTraining(r) },
		},
		{
			Kind: filing.SitesStatement, Document: filing.SitesStatement, For: Anyone,
			Label: lang.Text{ZH: "网站情况说明", EN: "Statement on several websites"},
			// An organisation seals it; an individual signs, in Sichuan with a fingerprint.
			bears: bearing{unit: Bearing{unsigned, sealed}, person: Bearing{fingerprint, unsealed}},
		},
		{
			Kind: filing.SitePlan, Document: filing.SitePlan, For: Anyone,
			Label: lang.Text{ZH: "网站建设方案书", EN: "Website plan"},
			bears: bearing{unit: Bearing{unsigned, sealed}, person: Bearing{unsigned, unsealed}},
		},
		{
			Kind: filing.CancellationForm, Document: filing.CancellationForm, For: Anyone,
			Label: lang.Text{ZH: "注销申请表", EN: "Application to cancel"},
			bears: both(Bearing{fingerprint, sealForUnit}),
		},
		{
			Kind: filing.CancellationStatement, Document: filing.CancellationStatement, For: Anyone,
			Label: lang.Text{ZH: "注销声明函", EN: "Statement of cancellation"},
			bears: both(Bearing{fingerprint, sealForUnit}),
		},
		{
			Kind: NameChangeExplanation, For: Anyone, bears: heads(),
			Label: lang.Text{ZH: "更名情况说明", EN: "Explanation of a change of name"},
		},
	}
})

// hasUnknownWords reports whether what the letter of commitment required has to promise was
// read nowhere.
func hasUnknownWords(r *Requirement) bool {
	switch r.Demand.ID {
	case "site-plan-chongqing-persons", "no-finance-letter", "culture-letter-jiangxi":
		return true
	}
	return false
}

// saysNone reports whether the letter of commitment required says that no pre-approval
// applies.
func saysNone(r *Requirement) bool {
	return r.Demand != nil && (r.Demand.ID == "pre-approval-enquiry-anhui" || r.Demand.ID == "no-pre-approval-letter-henan")
}

// saysNoTraining reports whether it says that no after-school training is offered.
func saysNoTraining(r *Requirement) bool {
	return r.Demand != nil && r.Demand.ID == "no-training-letter"
}

func both(b Bearing) bearing { return bearing{b, b} }

// Letters are the kinds of letters, in the order in which they are printed.
func Letters() []Letter { return slices.Clone(letters()) }

// LetterOf finds the letter that satisfies a requirement of a bundle.
func LetterOf(r *Requirement, b *filing.Bundle) (*Letter, bool) {
	all := letters()
	for i := range all {
		l := &all[i]
		if l.Document == r.Kind && (l.answers == nil || l.answers(r, b)) {
			return l, true
		}
	}
	return nil, false
}

// Bears says what the letter bears. What a requirement, which may be nil, says about signature
// and seal counts; what it leaves to an unknown form is as in the letter's own bearing.
func (l *Letter) Bears(r *Requirement, b *filing.Bundle) Bearing {
	own := l.bears.unit
	if b.IsPersonal() {
		own = l.bears.person
	}
	if r == nil {
		return own
	}
	bears := Bearing{r.Sign, r.Seal}
	bears.Sign.OfAlternative, bears.Seal.OfAlternative = false, false
	if bears.Sign.By == AsPrinted {
		bears.Sign = own.Sign
	}
	if bears.Seal.Of == AsPrinted {
		bears.Seal = own.Seal
	}
	return bears
}

// ForEveryDomain reports whether one paper is required for each domain.
func (d *Demand) ForEveryDomain() bool {
	return d.ID == "site-plan-chongqing-organisations" || d.ID == "site-plan-chongqing-persons"
}

// IsOthersDomain reports whether the domain of a site is known to belong to somebody other
// than the subject.
func IsOthersDomain(b *filing.Bundle, s *filing.Site) bool {
	owner := s.Registration.Registrant
	return owner != "" && b.Subject.Name != "" && !filing.SameName(owner, b.Subject.Name)
}

package regulation

import (
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
)

// What the lists say about a signature or seal follows from its value alone: each one that a
// document bears has words, no two share them, and the words name whose it is.
func TestWordsFollowFromSignatures(t *testing.T) {
	names := map[Party]lang.Text{
		Nobody:              {ZH: "无需", EN: "no "},
		SubjectPrincipal:    {ZH: "主体负责人", EN: "the subject's principal"},
		SitePrincipal:       {ZH: "网站负责人", EN: "the website's principal"},
		LegalRepresentative: {ZH: "法定代表人", EN: "the legal representative"},
		PermitIssuer:        {ZH: "发证机关", EN: "issuing authority"},
		SubjectRegister:     {ZH: "登记机关", EN: "registration authority"},
		CyberspaceOffice:    {ZH: "网信办", EN: "cyberspace administration"},
		ThePerson:           {ZH: "人", EN: "individual"},
		TheSubject:          {ZH: "章", EN: "seal"}, // whose else, goes without saying
		DomainOwner:         {ZH: "所有者", EN: "owner"},
		ProofIssuer:         {ZH: "出具", EN: "issues it"},
		AsAgreed:            {ZH: "协议书", EN: "the agreement"},
		AsPrinted:           {ZH: "表上", EN: "the form"},
	}
	type mark struct {
		party Party
		value any
		words lang.Text
	}
	var seen []mark
	look := func(kind string, m mark) {
		name, known := names[m.party]
		if !known || !strings.Contains(m.words.ZH, name.ZH) || !strings.Contains(m.words.EN, name.EN) {
			t.Errorf("%s: %+v reads %q, %q", kind, m.value, m.words.ZH, m.words.EN)
		}
		if slices.ContainsFunc(seen, func(s mark) bool { return (s.value == m.value) != (s.words == m.words) }) {
			t.Errorf("%s: another value than %+v reads %q, %q too", kind, m.value, m.words.ZH, m.words.EN)
		}
		seen = append(seen, m)
	}
	for _, d := range documents() {
		look(d.Kind+", signed", mark{d.Sign.By, d.Sign, d.Sign.Words()})
	}
	signatures := len(seen)
	seen = nil
	for _, d := range documents() {
		look(d.Kind+", sealed", mark{d.Seal.Of, d.Seal, d.Seal.Words()})
	}
	if len(seen) != len(documents()) || signatures != len(documents()) {
		t.Errorf("%d signatures and %d seals of %d documents", signatures, len(seen), len(documents()))
	}
	if unknown := (Signature{By: SubjectPrincipal, Fingerprint: true}); !unknown.Words().IsZero() {
		t.Errorf("%+v, which no list has, reads %q", unknown, unknown.Words().ZH)
	}
}

// A document bears the signatures and seals of those who have a part in it.
func TestSignaturesFitTheirDocuments(t *testing.T) {
	for _, d := range documents() {
		ofPerson, ofUnit := slices.Contains(d.When, &personal), slices.Contains(d.When, &unit)
		for what, misfit := range map[string]bool{
			"a person signs for an organisation":         d.Sign.By == ThePerson && ofUnit,
			"a person has no legal representative":       d.Sign.By == LegalRepresentative && !ofUnit,
			"a person has no official seal":              d.Seal.Of == TheSubject && ofPerson,
			"an organisation may file it, and a person":  d.Seal.UnitsOnly && (ofUnit || ofPerson),
			"a person might file it, and has no seal":    d.Seal.Of == TheSubject && !ofUnit && !d.Seal.UnitsOnly,
			"nothing may stand in for it":                (d.Sign.OfAlternative || d.Seal.OfAlternative) && len(d.Alternatives) == 0,
			"there is no signature to put the seal over": d.Seal.Where == OnSignature && d.Sign.By == Nobody,
			"nobody would sign where it is sealed":       d.Seal.Where == ForSignature && d.Sign.By == Nobody,
			"only the form has a blank":                  (d.Sign.Blank != "") != (d.Kind == "verification-form"),
		} {
			if misfit {
				t.Errorf("%s of %v: %s", d.Kind, d.Operations, what)
			}
		}
	}
}

package answers

import (
	"slices"

	"beian.example/icp/internal/filing"
)

// papers are the documents that concepts of the lexicon are about.
var papers = []struct {
	concept string
	kinds   []string
}{
	{"licence", []string{filing.SubjectCertificate}},
	{"id-card", []string{filing.PrincipalCertificate, filing.SubjectCertificate}},
	{"passport", []string{filing.PrincipalCertificate, filing.SubjectCertificate}},
	{"domain-certificate", []string{filing.DomainCertificate}},
	{"letter", []string{filing.AuthorizationLetter, filing.DomainAuthorization}},
	{"commitment", []string{filing.CommitmentLetter}},
	{"verification-form", []string{filing.VerificationForm, filing.SecurityAgreement}},
	{"photo", []string{filing.OnsitePhoto}},
}

// PapersIn lists the kinds of documents that a text names; none if it is about documents in
// general.
func PapersIn(text string) (kinds []string) {
	g := theGrammar()
	spoken := g.listen(normal(text))
	for _, p := range papers {
		if spoken[g.ids[p.concept]] {
			kinds = append(kinds, p.kinds...)
		}
	}
	slices.Sort(kinds)
	return slices.Compact(kinds)
}

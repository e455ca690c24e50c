package rule

import (
	"slices"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// An individual's card, which the form asks for twice, is missed once: one entry of the bundle
// will do for both.
func TestOneCardIsMissedOnce(t *testing.T) {
	b := &filing.Bundle{Operation: filing.First, Province: "辽宁", Verification: filing.Electronic}
	b.Subject.Type, b.Subject.Principal.Role = filing.Personal, filing.Self
	b.Sites = []*filing.Site{{Domain: "example.cn"}}
	for kind, want := range map[string][]string{
		"":                          {"主办单位有效证件", "域名证书"},
		filing.SubjectCertificate:   {"域名证书"},
		filing.PrincipalCertificate: {"主办单位有效证件", "域名证书"},
		filing.DomainCertificate:    {"主办单位有效证件"},
	} {
		b.Documents = []*filing.Document{{Kind: kind, Files: []string{"scans/a.png"}}}
		var missed []string
		for _, f := range Check(bundlefile.ReadingOf(b), Surroundings{Today: exampleDay}) {
			if f.Rule == &missingDocument {
				missed = append(missed, f.Args[0].(lang.Text).ZH)
			}
		}
		if !slices.Equal(missed, want) {
			t.Errorf("with %q %q are missing, want %q", kind, missed, want)
		}
	}
}

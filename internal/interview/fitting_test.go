package interview

import (
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// What a prompt shows as an example is an answer that the rules take, whatever
// the subject and its certificate are.
func TestExamplesFit(t *testing.T) {
	for _, kind := range filing.SubjectTypes.IDs() {
		for _, certificate := range regulation.CertificatesOf(kind) {
			b := newBundle(kind, filing.Electronic)
			b.Subject.Certificate.Type, b.Sites = certificate, []*filing.Site{{}}
			if b.IsPersonal() {
				b.Province = "辽宁" // where the person of the examples lives
			}
			site := b.Sites[0]
			s := &session{bundle: b, voice: report.Voice{Lang: lang.ZH}, lang: lang.ZH, around: rule.Surroundings{Today: today}}
			for _, at := range []*string{
				&b.Subject.Name, &b.Subject.Certificate.Number, &b.Subject.Certificate.Address, &b.Subject.MailingAddress,
				&b.Subject.Principal.Name, &b.Subject.Principal.Certificate.Number, &site.Name, &site.Remarks,
				&site.Registration.Registrant, &site.Registration.RegistrantNumber,
			} {
				words := s.bundle.Fitting(at, bundlefile.ReadingOf(b).Field(at))
				if words.Help.IsZero() {
					t.Errorf("%s with %s: %s has no help", kind, certificate, words.Key)
				}
				if words.Example == "" {
					continue
				}
				verdict := s.judge(at, []string{words.Example})
				for _, r := range append(verdict.Refused, verdict.Notes...) {
					if r.Severity == rule.Error {
						t.Errorf("%s with %s: the example %s is refused: %s", kind, certificate, words.Example, r.Message)
					}
				}
			}
		}
	}
}

// Every certificate of individuals has an example, in a form that differs from the others.
func TestPersonalNumbersHaveExamples(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	number := &b.Subject.Certificate.Number
	shown := make(map[string]string)
	for _, kind := range regulation.PersonalCertificates() {
		b.Subject.Certificate.Type = kind
		example := b.Fitting(number, bundlefile.ReadingOf(b).Field(number)).Example
		if other, known := shown[example]; example == "" || known {
			t.Errorf("%s is shown %q, as is %s", kind, example, other)
		}
		shown[example] = kind
	}
}

// That the record is not compared is a cost of skipping the provider only where a
// website is filed on one.
func TestProvidersCostFits(t *testing.T) {
	const scans, record = "不填则按各家最严的要求查扫描件", "无法核对备案是否在这家接入商"
	for operation, compared := range map[string]bool{filing.First: false, filing.AddSite: true, filing.AddAccess: true, filing.Change: false, filing.CancelSite: false} {
		b := newBundle(filing.Personal, filing.Electronic)
		b.Operation = operation
		cost := asking(t, b, &b.Provider.Name, report.Voice{Lang: lang.ZH}).Words().Skipping
		if !strings.HasPrefix(cost.ZH, scans) || strings.Contains(cost.ZH, record) != compared || strings.Contains(cost.EN, "holds the record") != compared {
			t.Errorf("%s: skipping it costs %q", operation, cost)
		}
	}
}

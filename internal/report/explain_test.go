package report

import (
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// Whatever a province asks for can be read on its page, in both languages.
func TestEveryDemandIsExplained(t *testing.T) {
	for _, language := range []lang.Lang{lang.ZH, lang.EN} {
		for _, province := range filing.Provinces.IDs() {
			page := string(ProvinceEntry(province).Text(Voice{Lang: language}, Screen{}))
			for _, demand := range regulation.DemandsFor(province) {
				for _, before := range demand.DeniedIn(province) {
					if !strings.Contains(page, before.Says.In(language)) || !strings.Contains(page, before.Date) {
						t.Errorf("the page of %s does not say what %s says of %s", province, before.Name.EN, demand.ID)
					}
				}
				for _, source := range demand.SourcesIn(province) {
					if !strings.Contains(page, source.Date) {
						t.Errorf("the page of %s does not cite %s for %s", province, source.Name.EN, demand.ID)
					}
				}
				for _, said := range []string{
					demand.Topic.Label().In(language), demand.Says.In(language), demand.Paste, demand.But.Says.In(language), demand.Unchecked.In(language), demand.Source.Date,
				} {
					if !strings.Contains(page, said) {
						t.Errorf("the page of %s, which %s binds, does not say %q", province, demand.ID, said)
					}
				}
			}
		}
	}
}

// If an example has hundreds of similar lines, one is shown; if it has a few, all are.
func TestLongExampleIsShortened(t *testing.T) {
	p := page{Voice: Voice{Lang: lang.EN}}
	p.example(lang.Text{EN: "Wrong"}, "a: # ✗\n"+strings.Repeat("  - x\n", 501)+"b:\n"+strings.Repeat("  - y\n", 3))
	const want = "\nWrong\n    a: # ✗\n      - x\n    ... (500 more lines like this one)\n    b:\n      - y\n      - y\n      - y\n"
	if got := p.out.String(); got != want {
		t.Errorf("got %s", got)
	}
}

func TestSentenceKeepsTheProgramsName(t *testing.T) {
	for text, want := range map[string]string{"icp check 看得出空白的图": "icp check 看得出空白的图", "the domain": "The domain", "域名": "域名"} {
		if got := sentence(text); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

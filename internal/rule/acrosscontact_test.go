package rule

import (
	"fmt"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// A colleague who looks after one of the company's websites may be the emergency contact, and
// may have a website of their own.
func TestColleagueAnswers(t *testing.T) {
	const colleague = "\n    principal: {name: 示例己一, certificate: {type: passport, number: E00000005}, mobile: 13512340005}"
	company := func(besides string) string {
		return client(1, map[string]string{
			"subject":     "subject:\n  type: enterprise",
			"certificate": "  certificate: {type: business-license, number: 91440300MA5FK3J75W}",
			"principal":   "  principal:\n    role: legal-representative\n    name: 周启明\n    certificate: {type: resident-id, number: '440304199003071221'}",
			"emergency":   "    emergency_phone: 13512340005",
			"domain":      "    domain: example-1.cn" + besides,
		})
	}
	only := Selection{Only: []string{"across-emergency-of-another"}}
	for _, c := range []struct {
		besides string
		want    int
	}{{colleague, 0}, {"", 1}} {
		if got := compareTexts(t, only, company(c.besides), client(5, nil)); len(got) != c.want {
			t.Errorf("with %q: %+v", c.besides, got)
		}
	}
}

// Two people with one name may be one person with a new passport, which makes the finding
// softer.
func TestNamesakes(t *testing.T) {
	const name = "  name: 示例同名"
	const scan = "documents:\n  - {kind: subject-certificate, files: [scans/1.png]}"
	first := client(1, map[string]string{"name": name, "documents": scan})
	for what, c := range map[string]struct {
		instead map[string]string
		want    string
	}{
		"a mobile":           {map[string]string{"name": name, "mobile": "    mobile: 13512340001"}, "across-mobile-shared warning"},
		"another's":          {map[string]string{"name": "  name: 示例他人", "mobile": "    mobile: 13512340001"}, "across-mobile-shared error"},
		"an e-mail address":  {map[string]string{"name": name, "email": "    email: c1@example.cn"}, "across-email-shared advice"},
		"an emergency phone": {map[string]string{"name": "  name: 示例 同名", "emergency": "    emergency_phone: 13512340001"}, "across-emergency-of-another advice"},
		"a picture":          {map[string]string{"name": name, "documents": scan}, "across-scan-shared advice"},
		"another's photo":    {map[string]string{"name": "  name: 示例他人", "documents": strings.Replace(scan, "subject-certificate", "onsite-photo", 1)}, "across-scan-shared warning"},
		"another's picture":  {map[string]string{"name": "  name: 示例他人", "documents": scan}, "across-scan-shared warning"},
	} {
		if c.instead["documents"] == "" {
			c.instead["documents"] = ""
		}
		var got []string
		var g together
		for i, text := range []string{first, client(2, c.instead)} {
			g.add(fmt.Sprintf("%d.yaml", i), text, bundlefile.Parse([]byte(text)))
		}
		for _, f := range g.compare(t) {
			got = append(got, f.rule+" "+f.severity.String())
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %q, want %q", what, got, c.want)
		}
	}
}

// A dozen people with one name are not one person.
func TestManyNamesakes(t *testing.T) {
	var texts []string
	for i := range 12 {
		texts = append(texts, client(1+i, map[string]string{"name": "  name: 示例同名", "mobile": "    mobile: 13512340001", "documents": ""}))
	}
	if got := compareTexts(t, Selection{}, texts...); len(got) != 1 || got[0].severity != Error {
		t.Errorf("%+v", got)
	}
}

// One who gives the same number for emergencies as for the mobile gives it once.
func TestOneNumberTwiceInABundle(t *testing.T) {
	one := client(1, map[string]string{"emergency": "    emergency_phone: 13512340001", "documents": ""})
	two := client(2, map[string]string{"mobile": "    mobile: 13512340001", "documents": ""})
	got := compareTexts(t, Selection{}, one, two)
	if len(got) != 1 || got[0].rule != "across-mobile-shared" {
		t.Errorf("%+v", got)
	}
}

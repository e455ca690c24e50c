package rule

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
)

// promised are the names of rules that scripts may rely on.
var promised = strings.Fields(`not-yaml wrong-shape unknown-key duplicate-key unknown-value empty-field malformed-date
	id-lowercase id-checksum credit-code-checksum certificate-type-mismatch certificate-expired domain-not-registrable
	domain-listed-twice homepage-mismatch registrant-differs content-refused-to-personal pre-approval-missing
	principal-not-self authorization-missing missing-document document-dates-differ document-date-before-created
	document-date-in-future document-date-stale`)

func TestPromisedNames(t *testing.T) {
	for _, name := range promised {
		if _, known := Named(name); !known {
			t.Errorf("%s is promised and not there", name)
		}
	}
}

var ruleName = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)

func TestRulesAreComplete(t *testing.T) {
	seen := make(map[string]bool)
	for _, r := range Catalogue() {
		if !ruleName.MatchString(r.Name) || seen[r.Name] {
			t.Errorf("%q is no name, or stands twice", r.Name)
		}
		seen[r.Name] = true
		if r.Title.IsZero() || r.Why.IsZero() || r.Fix.IsZero() {
			t.Errorf("%s does not say what, why and how to mend it", r.Name)
		}
		if len(r.Sources) == 0 {
			t.Errorf("%s names no source", r.Name)
		}
		for _, s := range r.Sources {
			if s.Name.IsZero() || s.Date == "" {
				t.Errorf("%s names a source without name or date", r.Name)
			}
		}
		if markedLine(r.Bad) == 0 || markedLine(r.Good) != 0 {
			t.Errorf("%s marks the wrong example", r.Name)
		}
	}
}

// Every rule that is written down is in the catalogue, and only those.
func TestCatalogueListsEveryRule(t *testing.T) {
	var declared []string
	fset := token.NewFileSet()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), ".go") || strings.HasSuffix(entry.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(fset, entry.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if literal, ok := n.(*ast.CompositeLit); ok {
				if name, ok := literal.Type.(*ast.Ident); ok && name.Name == "Rule" {
					declared = append(declared, constantName(literal))
				}
			}
			return true
		})
	}
	var listed []string
	for _, r := range Catalogue() {
		listed = append(listed, r.Name)
	}
	slices.Sort(declared)
	slices.Sort(listed)
	if !slices.Equal(declared, listed) {
		t.Errorf("written down: %v\nlisted: %v", declared, listed)
	}
}

func constantName(rule *ast.CompositeLit) string {
	for _, element := range rule.Elts {
		if pair, ok := element.(*ast.KeyValueExpr); ok {
			if key, ok := pair.Key.(*ast.Ident); ok && key.Name == "Name" {
				return strings.Trim(pair.Value.(*ast.BasicLit).Value, `"`)
			}
		}
	}
	return ""
}

// Whatever is reported can be found: every address of a finding resolves to a
// path, and a message has an argument for each of its verbs.
func TestFindingsResolve(t *testing.T) {
	for _, r := range Catalogue() {
		reading, surroundings := overlay(t, r.Bad)
		for _, f := range Check(reading, surroundings) {
			if f.Fault == nil && f.Place(reading).Path == "" {
				t.Errorf("%s reports an address that is not in the bundle", r.Name)
			}
			for _, at := range f.Reads {
				if reading.Place(at).Path == "" {
					t.Errorf("%s reads an address that is not in the bundle", r.Name)
				}
			}
			for _, text := range []string{f.Message.ZH, f.Message.EN} {
				if n := strings.Count(text, "%"); n != len(f.Args) {
					t.Errorf("%s: %q takes %d arguments and gets %d", r.Name, text, n, len(f.Args))
				}
			}
		}
	}
}

// One fault is one finding: the emptiness under a wrong shape is not reported.
func TestWrongShapeSilencesEmptiness(t *testing.T) {
	for lines, path := range map[string]string{
		"subject:\n  mailing_address: [a, b]\n": "subject.mailing_address",
		"subject:\n  principal: nobody\n":       "subject.principal",
		"sites: none\n":                         "sites",
		"sites: [none]\n":                       "sites[0]",
		"sites:\n  - content: notes\n":          "sites[0].content",
		"operation: first\nverification: paper\nsubject: {type: personal}\ndocuments: none\n": "documents",
	} {
		reading := bundlefile.Parse([]byte(lines))
		var at []string
		for _, f := range Check(reading, Surroundings{Today: exampleDay}) {
			if place := f.Place(reading); strings.HasPrefix(place.Path, path) {
				at = append(at, f.Rule.Name)
			}
		}
		if !slices.Equal(at, []string{"wrong-shape"}) {
			t.Errorf("%q: %v at %s", lines, at, path)
		}
	}
}

// Fine filings that a careless rule would refuse.
func TestFineFilings(t *testing.T) {
	for name, c := range map[string]struct {
		lines string
		may   []string // rules that may warn
	}{
		"registrant is the legal representative": {"subject: {type: enterprise}\nsites:\n  - registration: {registrant: 周启明, registrant_number: }\n", []string{"registrant-differs"}},
		"brackets differ":                        {"subject: {type: enterprise, name: 示例（深圳）软件有限公司}\nsites:\n  - registration: {registrant: 示例(深圳)软件有限公司}\n  - registration: {registrant: 示例（深圳）软件有限公司}\n", nil},
		"dots in a name":                         {"subject: {name: 阿依古丽·买买提}\nsites:\n  - registration: {registrant: 阿依古丽•买买提}\n", nil},
		"homepage at the apex":                   {"sites:\n  - homepage: example-notes.cn\n", []string{"homepage-mismatch"}},
		"homepage with scheme and slash":         {"sites:\n  - homepage: https://www.example-notes.cn/\n", []string{"homepage-mismatch"}},
		"name under a region":                    {"sites:\n  - domain: example.bj.cn\n    homepage: www.example.bj.cn\n", nil},
		"Chinese domain":                         {"sites:\n  - domain: 例子.中国\n    homepage: www.例子.中国\n", nil},
		"long-term licence":                      {"subject: {type: enterprise, certificate: {expires: 长期}}\n", nil},
		"year 9999":                              {"subject: {certificate: {expires: 9999-12-31}}\n", nil},
		"expires today":                          {"subject: {certificate: {expires: 2026-11-20}}\n", []string{"certificate-expiring"}},
		"pilot credit code":                      {"subject: {type: enterprise, certificate: {number: 91350100M0001TGQXM}}\nsites:\n  - registration: {registrant_number: }\n", []string{"credit-code-checksum"}},
		"blog with comments":                     {"sites:\n  - content: [博客, comments]\n", []string{"content-refused-to-personal"}},
		"free tool to download":                  {"sites:\n  - content: [tool, software]\n", []string{"content-refused-to-personal"}},
		"company news":                           {"subject: {type: enterprise}\nsites:\n  - content: [company]\n", nil},
		"school":                                 {"subject: {type: enterprise}\nsites:\n  - content: [education]\n", []string{"pre-approval-missing"}},
		"hospital":                               {"subject: {type: enterprise}\nsites:\n  - content: [medical]\n", []string{"pre-approval-missing"}},
		"unknown language":                       {"sites:\n  - languages: [zh, tlh]\n", []string{"unknown-value"}},
		"principal repeats the person":           {"subject: {principal: {name: 林知远, certificate: {type: resident-id, number: 21020219920815103x, expires: 2039-06-12}}}\n", []string{"id-lowercase"}},
		"site principal differs, on paper":       {"verification: paper\nsites:\n  - principal: {name: 何秋白, certificate: {type: resident-id, number: \"440305199511022369\", expires: 2035-03-15}, mobile: \"13512340003\", email: he@example.cn}\n", []string{"principal-not-self", "missing-document"}},
		"passport shows no address":              {"subject: {certificate: {type: passport, number: E12345678, address: }, principal: {}}\nsites:\n  - registration: {registrant_number: }\n", nil},
		"Hong Kong resident":                     {"subject: {certificate: {type: hk-macao-residence, number: 810000199408230021}}\nsites:\n  - registration: {registrant_number: }\n", nil},
		"electronic needs no paper":              {"created: 2026-11-18\n", nil},
	} {
		t.Run(name, func(t *testing.T) {
			reading, surroundings := overlay(t, c.lines)
			for _, f := range Check(reading, surroundings) {
				switch {
				case f.Severity == Error && f.Rule.Name != "id-lowercase" && f.Rule.Name != "missing-document":
					t.Errorf("%s is an error at %s", f.Rule.Name, f.Place(reading).Path)
				case !slices.Contains(c.may, f.Rule.Name):
					t.Errorf("%s at %s", f.Rule.Name, f.Place(reading).Path)
				}
			}
		})
	}
}

// The wizard refuses an answer only for what is wrong with it alone.
func TestTry(t *testing.T) {
	reading, surroundings := overlay(t, "sites:\n  - content: [notes]\n")
	b := reading.Bundle
	site := b.Sites[0]
	for _, c := range []struct {
		at             *string
		candidate      string
		refused, noted string
	}{
		{&site.Domain, "www.example-notes.cn", "domain-not-registrable", ""},
		{&site.Domain, "example-notes.cn", "", ""},
		{&site.Domain, "example.org", "", "homepage-mismatch"},
		{&site.Homepage, "www.example.org", "", "homepage-mismatch"},
		{&b.Subject.Certificate.Number, "210202199208151038", "id-checksum", ""},
		{&b.Subject.Certificate.Number, "", "", ""},
		{&b.Subject.Type, filing.Enterprise, "", "certificate-type-mismatch"},
	} {
		before := *c.at
		trial := Try(b, c.at, c.candidate, surroundings)
		if *c.at != before {
			t.Fatalf("the bundle holds %q after the trial", *c.at)
		}
		if got := names(trial.Refused); c.refused != "" && !slices.Contains(got, c.refused) || c.refused == "" && len(got) > 0 {
			t.Errorf("%q is refused for %v, want %q", c.candidate, got, c.refused)
		}
		if got := names(trial.Notes); c.noted != "" && !slices.Contains(got, c.noted) {
			t.Errorf("%q is noted for %v, want %q", c.candidate, got, c.noted)
		}
	}
	// What is said of a field that is still empty is left to its own prompt.
	principal := &b.Subject.Principal
	principal.EmergencyPhone = ""
	if trial := Try(b, &principal.Mobile, "13512340011", surroundings); len(trial.Notes) > 0 {
		t.Errorf("a mobile is noted for %v", names(trial.Notes))
	}
	if trial := Try(b, &principal.EmergencyPhone, "13512340011", surroundings); !slices.Contains(names(trial.Notes), "phones-too-few") {
		t.Errorf("the same number again is noted for %v", names(trial.Notes))
	}
	if trial := TryTexts(b, &site.Content, []string{"forum"}, surroundings); !slices.Contains(names(trial.Notes), "content-refused-to-personal") {
		t.Errorf("forum is noted for %v", names(trial.Notes))
	}
}

// Whatever stands in a file, judging it ends and every finding has a place.
func FuzzCheck(f *testing.F) {
	for _, r := range Catalogue() {
		f.Add([]byte(r.Bad))
		f.Add([]byte(r.Good))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		reading := bundlefile.Parse(data)
		for _, finding := range Check(reading, Surroundings{Today: exampleDay}) {
			finding.Place(reading)
		}
	})
}

func BenchmarkCheck(b *testing.B) {
	data, err := os.ReadFile("../../examples/enterprise/bundle.yaml")
	if err != nil {
		b.Fatal(err)
	}
	reading := bundlefile.Parse(data)
	b.ReportAllocs()
	for b.Loop() {
		Check(reading, Surroundings{Today: exampleDay})
	}
}

// A letter of authorization holds longer where the province says so, and no
// other letter does.
func TestLetterTerm(t *testing.T) {
	for _, c := range []struct {
		province, kind, date string
		stale                bool
	}{
		{"广东", "authorization-letter", "2026-08-21", false},
		{"广东", "authorization-letter", "2026-08-19", true},
		{"河北", "authorization-letter", "2026-05-21", false},
		{"河北", "authorization-letter", "2026-05-19", true},
		{"河北", "commitment-letter", "2026-08-19", true},
	} {
		lines := "province: " + c.province + "\nsubject: {type: enterprise}\ndocuments: [{kind: " + c.kind + ", files: [scans/license.png], date: " + c.date + "}]\n"
		reading, surroundings := overlay(t, lines)
		found := slices.ContainsFunc(Check(reading, surroundings), func(f Finding) bool { return f.Rule.Name == "letter-stale" })
		if found != c.stale {
			t.Errorf("%s, %s of %s: stale is %t", c.province, c.kind, c.date, found)
		}
	}
}

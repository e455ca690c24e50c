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
			if s.Name.IsZero() || s.Newest().IsZero() {
				t.Errorf("%s names a source without name or date", r.Name)
			}
		}
		if markedLine(r.Bad) == 0 || markedLine(r.Good) != 0 {
			t.Errorf("%s marks the wrong example", r.Name)
		}
	}
}

// Every rule in the source is in the catalogue, and the catalogue has no others.
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

// Whatever is reported can be found: the address of every finding has a path, and every
// message has an argument for each of its verbs.
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

// One fault is one finding: a value with the wrong shape is not reported as empty as well.
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

// The wizard refuses an answer only for what is wrong with that answer alone.
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
	// Findings about a field that is still empty are left to its own question.
	principal := &b.Subject.Principal
	principal.EmergencyPhone = ""
	if trial := Try(b, &principal.Mobile, "13512340011", surroundings); len(trial.Notes) > 0 {
		t.Errorf("a mobile is noted for %v", names(trial.Notes))
	}
	if trial := Try(b, &principal.EmergencyPhone, "13512340011", surroundings); !slices.Equal(names(trial.Notes), []string{"emergency-equals-mobile"}) {
		t.Errorf("the same number again is noted for %v", names(trial.Notes))
	}
	if trial := TryTexts(b, &site.Content, []string{"forum"}, surroundings); !slices.Contains(names(trial.Notes), "content-refused-to-personal") {
		t.Errorf("forum is noted for %v", names(trial.Notes))
	}
}

// Whatever is in a file, checking it ends and every finding has a place.
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

// A letter of authorization stays valid for longer if the province says so, and no other
// letter does.
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
		lines := "province: " + c.province + "\nsubject: {type: enterprise}\ndocuments: [{kind: " + c.kind + ", files: [scans/letter.png], date: " + c.date + "}]\n"
		reading, surroundings := overlay(t, lines)
		found := slices.ContainsFunc(Check(reading, surroundings), func(f Finding) bool { return f.Rule.Name == "letter-stale" })
		if found != c.stale {
			t.Errorf("%s, %s of %s: stale is %t", c.province, c.kind, c.date, found)
		}
	}
}

package rule

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

// told is a finding across bundles in the form that tests compare.
type told struct {
	rule, file string
	line       int
	severity   Severity
	softer     bool     // than the rule, with a reason
	files      int      // as the message counts them, 0 if it does not
	province   string   // whose demand it rests on, if any
	fix        string   // in English, if it is not the rule's
	others     []string // the files beside it
	further    []string // in which one of those says the same again
	crowd      []string // all files, if not all are listed
}

// together compares bundles that have been read, in the order of their names.
type together struct {
	names    []string
	readings map[string]*bundlefile.Reading
	texts    map[string]string
	around   Surroundings
	own      map[string]Selection // of files with a selection other than the common one
	areNamed bool                 // one by one, rather than found in a folder
	each     bool                 // every place is a finding of its own
}

func (g *together) selection(file string) Selection {
	if own, has := g.own[file]; has {
		return own
	}
	return g.around.Selection
}

func (g *together) add(name, text string, r *bundlefile.Reading) {
	if g.readings == nil {
		g.readings, g.texts = make(map[string]*bundlefile.Reading), make(map[string]string)
	}
	g.names = append(g.names, name)
	g.readings[name], g.texts[name] = r, text
}

// compare checks the files one by one and then compares them. It fails if an address or a
// place cannot be found.
func (g *together) compare(t testing.TB) []told {
	t.Helper()
	a := NewAcross(exampleDay, g.around.Selection)
	a.TellsEach = g.each
	around := g.around
	around.Today = exampleDay
	for _, name := range g.names {
		_, facts := a.Check(g.readings[name], around, "/"+filepath.Dir(name))
		facts.IsWalked = !g.areNamed
		a.Add(name, facts)
	}
	var all []told
	a.Compare(func(file string) ([]byte, error) {
		if text, is := g.texts[file]; is {
			return []byte(text), nil
		}
		return nil, errors.New("no such file")
	}, g.selection, func(c *Compared) {
		for i := range c.Findings {
			f := &c.Findings[i]
			one := told{rule: f.Rule.Name, file: c.File, line: f.Place(c.Reading).Line, severity: f.Severity, softer: !f.Softer.IsZero(), province: f.Province}
			if f.Fix != f.Rule.Fix {
				one.fix = f.Fix.EN
			}
			one.crowd = slices.Sorted(slices.Values(f.Crowd))
			if len(f.Args) == 1 {
				one.files, _ = f.Args[0].(int)
			}
			for j := range f.Related {
				other := f.Related[j].Other
				if other.Line == 0 || other.Path == "" || f.Related[j].Message.IsZero() {
					t.Errorf("%s: the place in %s cannot be found", one.rule, other.File)
				}
				if f.Related[j].Message == furtherBundle {
					one.further = append(one.further, other.File)
					continue
				}
				one.others = append(one.others, other.File)
			}
			named := make(map[string]bool)
			for _, name := range slices.Concat(one.others, one.further, one.crowd) {
				named[name] = name != c.File
			}
			for _, two := range f.Pairs {
				if two[0] == two[1] {
					t.Errorf("%s in %s is said to be about %s and itself", one.rule, c.File, two[0])
				}
				named[two[0]], named[two[1]] = two[0] != c.File, two[1] != c.File
			}
			for _, nth := range f.Others {
				if !named[g.names[nth]] {
					t.Errorf("%s in %s is said to be about %s, which it does not name, or twice", one.rule, c.File, g.names[nth])
				}
				delete(named, g.names[nth])
			}
			delete(named, c.File)
			if len(named) > 0 {
				t.Errorf("%s in %s is not said to be about %v, which it names", one.rule, c.File, named)
			}
			if f.Fault == nil && (one.line == 0 || f.Place(c.Reading).Path == "") {
				t.Errorf("%s in %s cannot be found", one.rule, c.File)
			}
			for _, text := range []string{f.Message.ZH, f.Message.EN} {
				if strings.Count(text, "%") != len(f.Args) {
					t.Errorf("%s: %q takes another number than %d", one.rule, text, len(f.Args))
				}
			}
			all = append(all, one)
		}
	})
	return all
}

// whole writes out a bundle that an example changes, so that it can be read again.
func whole(t *testing.T, lines string) (string, *bundlefile.Reading) {
	t.Helper()
	reading, _ := overlay(t, lines)
	text := bundlefile.Write(reading.Bundle, lang.ZH)
	return string(text), bundlefile.Parse(text)
}

// Every bad example contradicts the bundle beside it by exactly the fault of its rule, at the
// field it marks, and no good one does. Taken alone, neither has a fault that only the other
// should cause.
func TestExamplesAcross(t *testing.T) {
	for _, r := range Catalogue() {
		if !r.IsAcross() {
			if r.Beside != "" {
				t.Errorf("%s compares nothing and has a bundle beside it", r.Name)
			}
			continue
		}
		t.Run(r.Name, func(t *testing.T) {
			if !isNameAcross(r.Name) {
				t.Error("the name does not say that it compares bundles")
			}
			for _, lines := range []string{r.Beside, r.Bad, r.Good} {
				reading, surroundings := overlay(t, lines)
				if found := Check(reading, surroundings); len(found) > 0 {
					t.Errorf("by itself an example gives %v:\n%s", names(found), lines)
				}
			}
			second := "b/bundle.yaml"
			if r == &acrossScanShared {
				second = "a/again.yaml" // the same file, named from a folder
			}
			var bad, good together
			text, reading := whole(t, r.Beside)
			bad.add("a/bundle.yaml", text, reading)
			good.add("a/bundle.yaml", text, reading)
			text, reading = whole(t, r.Bad)
			bad.add(second, text, reading)
			spot, found := r.Field()
			if !found {
				t.Fatal("the bad example marks no field")
			}
			got := bad.compare(t)
			if len(got) != 1 || got[0].rule != r.Name || got[0].file != second || !slices.Equal(got[0].others, []string{"a/bundle.yaml"}) {
				t.Fatalf("the bad example gives %+v", got)
			}
			if got[0].severity != r.Severity && !got[0].softer {
				t.Errorf("it is %s, not %s", got[0].severity, r.Severity)
			}
			for _, s := range reading.Spots() {
				if s.Path == spot.Path && s.Line != got[0].line {
					t.Errorf("it is told of on line %d, not of %s on line %d", got[0].line, s.Path, s.Line)
				}
			}
			text, reading = whole(t, r.Good)
			good.add(second, text, reading)
			if got := good.compare(t); len(got) != 0 {
				t.Errorf("the good example gives %+v", got)
			}
		})
	}
}

// shuffle reorders names.
func shuffle(names []string) {
	rand.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
}

// client is the initial filing of a person who has nothing in common with any other, with some
// of its lines replaced.
func client(i int, instead map[string]string) string {
	lines := []struct{ key, line string }{
		{"operation", "operation: first"},
		{"province", "province: 广东"},
		{"provider", fmt.Sprintf("provider: {name: 接入商%d}", i%3)},
		{"subject", "subject:\n  type: personal"},
		{"name", fmt.Sprintf("  name: 示例%s", []string{"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"}[i%10]+[]string{"一", "二", "三", "四"}[i/10])},
		{"certificate", fmt.Sprintf("  certificate: {type: passport, number: E%08d}", i)},
		{"principal", "  principal:\n    role: self"},
		{"mobile", fmt.Sprintf("    mobile: 1351234%04d", i)},
		{"emergency", fmt.Sprintf("    emergency_phone: 1361234%04d", i)},
		{"email", fmt.Sprintf("    email: c%d@example.cn", i)},
		{"site", fmt.Sprintf("sites:\n  - name: 示例%d号的读书笔记", i)},
		{"domain", fmt.Sprintf("    domain: example-%d.cn", i)},
		{"access", fmt.Sprintf("    access: {ips: [119.29.%d.%d]}", i%3, i)},
		{"documents", fmt.Sprintf("documents:\n  - {kind: subject-certificate, files: [scans/%d.png]}", i)},
		{"record", ""},
	}
	var all []string
	for _, l := range lines {
		line := l.line
		if other, is := instead[l.key]; is {
			line = other
		}
		all = append(all, line)
	}
	return strings.Join(all, "\n") + "\n"
}

// change is a bundle on the record of a client, other than the initial filing.
func change(operation, record string) map[string]string {
	return map[string]string{"operation": "operation: " + operation, "record": record}
}

const recordOf7 = "record: {number: 粤ICP备2021000007号, subject_name: 示例, domains: [%s], here: yes}"

// planted are the conflicts among thirty bundles: which bundle contradicts which other, and
// the rule that reports it.
var planted = []struct {
	rule     string
	file     int
	other    int
	instead  map[string]string
	besides  map[string]string // what the other bundle says instead
	severity Severity
}{
	{"across-first-filed-twice", 5, 2, map[string]string{"certificate": "  certificate: {type: passport, number: e00000002}", "name": "  name: 示例丙一", "documents": ""}, nil, Error},
	{"across-names-differ", 8, 4, map[string]string{"operation": "operation: add-site", "certificate": "  certificate: {type: passport, number: E00000004}", "documents": ""}, nil, Error},
	{"across-agent", 11, 6, map[string]string{
		"subject":     "subject:\n  type: enterprise",
		"certificate": "  certificate: {type: business-license, number: 91440300MA5FK3J75W}",
		"principal":   "  principal:\n    role: authorized\n    name: 示例庚一\n    certificate: {type: passport, number: E00000006}",
		"documents":   "",
	}, nil, Advice},
	{"across-mobile-shared", 12, 9, map[string]string{"mobile": "    mobile: '135 1234 0009'"}, nil, Error},
	{"across-email-shared", 13, 10, map[string]string{"email": "    email: C10@Example.cn"}, nil, Warning},
	{"across-emergency-of-another", 15, 14, map[string]string{"emergency": "    emergency_phone: +86 13512340014"}, nil, Warning},
	{"across-domain-filed-twice", 17, 16, map[string]string{"domain": "    domain: www.Example-16.cn"}, nil, Error},
	{"across-site-name-shared", 19, 18, map[string]string{"site": "sites:\n  - name: 示例18号的 读书笔记"}, nil, Warning},
	{"across-scan-shared", 21, 20, map[string]string{"documents": "documents:\n  - {kind: subject-certificate, files: [./scans/20.png]}"}, nil, Warning},
	{"across-ip-of-two-providers", 23, 22, map[string]string{"access": "    access: {ips: [119.29.1.22]}"}, nil, Warning},
	{
		"across-record-contradicted", 25, 24, change("add-site", fmt.Sprintf(recordOf7, "example-old.cn")),
		change("cancel-subject", fmt.Sprintf(recordOf7, "example-old.cn")), Warning,
	},
	{
		"across-record-numbers-differ", 27, 26, map[string]string{
			"operation": "operation: add-site", "record": "record: {number: 粤ICP备2021000082号, subject_name: 示例庚三, domains: [example-older.cn], here: yes}",
			"certificate": "  certificate: {type: passport, number: e00000026}", "name": "  name: 示例庚三", "documents": "",
		},
		change("add-access", "record: {number: 粤ICP备2021000028号-2, subject_name: 示例庚三, domains: [example-older.cn], here: no}"), Warning,
	},
}

func plantedBundles() together {
	var g together
	for i := range 30 {
		instead := make(map[string]string)
		for _, p := range planted {
			if p.file == i {
				instead = p.instead
			}
			if p.other == i && p.besides != nil {
				instead = p.besides
			}
		}
		text := client(i, instead)
		g.add(fmt.Sprintf("clients/%02d.yaml", i), text, bundlefile.Parse([]byte(text)))
	}
	return g
}

// Everything that is planted among thirty bundles is reported, at both places, and nothing
// else.
func TestPlantedConflicts(t *testing.T) {
	g := plantedBundles()
	var want, got []string
	for _, p := range planted {
		want = append(want, fmt.Sprintf("%s %s: clients/%02d.yaml [clients/%02d.yaml]", p.rule, p.severity, p.file, p.other))
	}
	for _, f := range g.compare(t) {
		got = append(got, fmt.Sprintf("%s %s: %s %v", f.rule, f.severity, f.file, f.others))
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// pairs lists which files contradict each other by which rule, regardless of which is the
// later.
func pairs(all []told) []string {
	var found []string
	for _, f := range all {
		for _, other := range f.others {
			found = append(found, fmt.Sprint(f.rule, min(f.file, other), max(f.file, other)))
		}
	}
	slices.Sort(found)
	return found
}

// The order of the files changes which of two is the later, but not what is found.
func TestOrderChangesNothing(t *testing.T) {
	g := plantedBundles()
	third := client(31, map[string]string{"mobile": "    mobile: 13512340009", "email": "    email: c10@example.cn"})
	g.add("clients/31.yaml", third, bundlefile.Parse([]byte(third)))
	again := strings.Replace(third, "operation: first", "operation: add-access", 1) // of one client; either may serve for both
	g.add("clients/32.yaml", again, bundlefile.Parse([]byte(again)))
	want := pairs(g.compare(t))
	if len(want) < len(planted)+4 {
		t.Fatalf("only %v", want)
	}
	for range 20 {
		shuffle(g.names)
		all := g.compare(t)
		if got := pairs(all); !slices.Equal(got, want) {
			t.Fatalf("in the order %v\n got %v\nwant %v", g.names, got, want)
		}
		for _, f := range all {
			for _, other := range f.others {
				if slices.Index(g.names, other) > slices.Index(g.names, f.file) {
					t.Errorf("%s is told of in %s, which comes before %s", f.rule, f.file, other)
				}
			}
		}
	}
}

// Nothing is found in bundles that have nothing to do with each other, or follow from one
// another.
func TestHonestNeighbours(t *testing.T) {
	unit := func(i int, more map[string]string) string {
		instead := map[string]string{
			"subject":     "subject:\n  type: enterprise",
			"certificate": "  certificate: {type: business-license, number: " + []string{"91440300MA5FK3J75W", "91310115MA1K3E7N4A"}[i%2] + "}",
			"principal":   "  principal:\n    role: legal-representative\n    name: 周启明\n    certificate: {type: resident-id, number: '440304199003071221'}",
			"mobile":      "    mobile: 13512340001",
			"email":       "    email: zhou@example.cn",
		}
		for key, line := range more {
			instead[key] = line
		}
		return client(i, instead)
	}
	record := func(operation, name, domains string, more ...string) map[string]string {
		m := change(operation, "record: {number: 粤ICP备2021000001号, subject_name: "+name+", domains: ["+domains+"], here: yes}")
		for i := 0; i < len(more); i += 2 {
			m[more[i]] = more[i+1]
		}
		return m
	}
	changed := record("change", "示例乙一", "example-1.cn", "name", "  name: 示例新名", "domain", "    domain: example-1.cn", "province", "province: 广东\nchanges: [subject]")
	for what, texts := range map[string][]string{
		"clients of one provider on one address":          {client(0, nil), client(3, map[string]string{"access": "    access: {ips: [119.29.0.0]}"})},
		"an initial filing and a change of name":          {client(1, nil), client(1, changed)},
		"two websites added after it":                     {client(1, nil), client(2, record("add-site", "示例乙一", "example-1.cn", "name", "  name: 示例乙一", "certificate", "  certificate: {type: passport, number: E00000001}", "mobile", "    mobile: 13512340001", "email", "    email: c1@example.cn"))},
		"one provider in short and in full":               {client(0, map[string]string{"provider": "provider: {name: 南岭云}"}), client(3, map[string]string{"provider": "provider: {name: 南岭云计算有限公司}", "access": "    access: {ips: [119.29.0.0]}"})},
		"one provider in both languages":                  {client(0, map[string]string{"provider": "provider: {name: 阿里云}"}), client(3, map[string]string{"provider": "provider: {name: Aliyun}", "access": "    access: {ips: [119.29.0.0]}"})},
		"a head of two companies":                         {unit(0, nil), unit(1, nil)},
		"a head of two who looks after a website as well": {unit(0, nil), unit(1, map[string]string{"access": "    principal: {name: 周启明, certificate: {type: resident-id, number: '440304199003071221'}, mobile: 13512340001}"})},
		"a domain that is given up and filed by another":  {client(1, record("cancel-site", "示例乙一", "example-1.cn")), client(2, map[string]string{"domain": "    domain: example-1.cn"})},
		"an addition, and the end of the record with it":  {client(1, record("add-site", "示例乙一", "example-0.cn")), client(1, record("cancel-subject", "示例乙一", "example-0.cn, example-1.cn"))},
		"drafts that are empty":                           {"operation: first\nsubject:\n  name:\nsites: [{domain: }]\n", "operation: first\nsubject:\n  name:\nsites: [{domain: }]\n"},
		"drafts with the same words where values are due": {"operation: first\nsubject: {certificate: {type: passport, number: 待补}, principal: {mobile: 待补, email: 待补}}\n", "operation: first\nprovince: 广东\nsubject: {certificate: {type: passport, number: 待补}, principal: {mobile: 待补, email: 待补}}\n"},
		"drafts with words for numbers of no known form":  {client(1, map[string]string{"certificate": "  certificate: {number: 待补充资料}"}), client(2, map[string]string{"certificate": "  certificate: {number: 待补充资料}"})},
		"drafts with one digit over and over":             {client(1, map[string]string{"certificate": "  certificate: {type: passport, number: X00000000}"}), client(2, map[string]string{"certificate": "  certificate: {type: passport, number: X00000000}"})},
		"drafts with digits in their order":               {client(1, map[string]string{"certificate": "  certificate: {type: passport, number: E12345678}"}), client(2, map[string]string{"certificate": "  certificate: {type: passport, number: E12345678}"})},
		"drafts with too short a name for a website":      {client(1, map[string]string{"site": "sites:\n  - name: 待定"}), client(2, map[string]string{"site": "sites:\n  - name: 待定"})},
		"one person by the old number and the new":        {unit(0, nil), unit(1, map[string]string{"principal": "  principal:\n    role: legal-representative\n    name: 周启明\n    certificate: {type: resident-id, number: '440304900307122'}"})},
		"one mobile of somebody who is known only once":   {client(1, nil), client(2, map[string]string{"certificate": "", "mobile": "    mobile: 13512340001"})},
		"a file that cannot be read beside one that can":  {client(1, nil), "operation: [\n"},
	} {
		var g together
		for i, text := range texts {
			g.add(fmt.Sprintf("%d/bundle.yaml", i), text, bundlefile.Parse([]byte(text)))
		}
		if got := g.compare(t); len(got) > 0 {
			t.Errorf("%s: %+v", what, got)
		}
	}
}

// The examples belong to clients that do not contradict each other.
func TestExamplesGetAlong(t *testing.T) {
	var g together
	for _, pattern := range []string{"personal", "enterprise", "operations"} {
		files, err := filepath.Glob("../../examples/" + pattern + "/*.yaml")
		if err != nil || len(files) == 0 {
			t.Fatal(err, pattern)
		}
		for _, name := range files {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			g.add(name, string(data), bundlefile.Parse(data))
		}
	}
	if got := g.compare(t); len(got) > 0 {
		t.Errorf("%+v", got)
	}
}

// compareTexts compares two texts, with only some of the rules selected.
func compareTexts(t *testing.T, s Selection, texts ...string) []told {
	t.Helper()
	g := together{around: Surroundings{Selection: s}}
	for i, text := range texts {
		g.add(fmt.Sprintf("%d/bundle.yaml", i), text, bundlefile.Parse([]byte(text)))
	}
	return g.compare(t)
}

// A bundle that contradicts nothing takes a few hundred bytes of memory.
func BenchmarkAcross(b *testing.B) {
	const bundles = 100_000
	text := []byte(client(1, nil))
	for b.Loop() {
		a := NewAcross(exampleDay, Selection{})
		for i := range bundles {
			reading := bundlefile.Parse(text)
			_, facts := a.Check(reading, Surroundings{Today: exampleDay}, "")
			for k := range facts.all {
				facts.all[k].key += uint64(i) * 0x9e3779b97f4a7c15 // as if it were another bundle's
			}
			a.Add(fmt.Sprintf("clients/%06d/bundle.yaml", i), facts)
		}
		b.ReportMetric(float64(a.Size())/bundles, "B/bundle")
	}
}

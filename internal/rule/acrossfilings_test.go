package rule

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// client is the initial filing of a person who has nothing in common with any other.
// What stands in the map is there instead.
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

// planted are the conflicts between thirty bundles: which says what of which other, and
// by which rule it is told. Bundles are 40 on a record of their own and told by date.
var planted = []struct {
	rule     string
	file     int
	other    int
	instead  map[string]string
	besides  map[string]string // what the other says instead
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

// Of what is planted between thirty bundles all is told, at both places, and nothing
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

// pairs lists which files contradict each other by which rule, whichever is the later.
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

// The order of the files changes which of two is the later, and not what is found.
func TestOrderChangesNothing(t *testing.T) {
	g := plantedBundles()
	third := client(31, map[string]string{"mobile": "    mobile: 13512340009", "email": "    email: c10@example.cn"})
	g.add("clients/31.yaml", third, bundlefile.Parse([]byte(third)))
	again := strings.Replace(third, "operation: first", "operation: add-access", 1) // of one client, either may stand for both
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

// A bundle that is copied many times is one finding that counts the copies.
func TestCopiesAreOneFinding(t *testing.T) {
	var g together
	for i := range 1000 {
		text := client(1, nil)
		if i%2 == 1 {
			text = "# a copy\n" + text
		}
		g.add(fmt.Sprintf("copies/%04d.yaml", i), text, bundlefile.Parse([]byte(text)))
	}
	got := g.compare(t)
	if len(got) != 1 || got[0].rule != "across-first-filed-twice" || got[0].files != 1000 || got[0].file != "copies/0001.yaml" || got[0].others[0] != "copies/0000.yaml" {
		t.Errorf("%+v", got)
	}
	shuffle(g.names)
	if again := g.compare(t); len(again) != 1 || len(again[0].crowd) != 1000 || !slices.Equal(again[0].crowd, got[0].crowd) {
		t.Errorf("in another order %+v, not %+v", again, got)
	}
}

// What many share is told once, with how many there are.
func TestCrowdIsOneFinding(t *testing.T) {
	var g together
	for i := 1; i <= 30; i++ {
		text := client(i, map[string]string{"mobile": "    mobile: 13512340000"})
		g.add(fmt.Sprintf("clients/%02d.yaml", i), text, bundlefile.Parse([]byte(text)))
	}
	got := g.compare(t)
	if len(got) != 1 || got[0].rule != "across-mobile-shared" || got[0].files != 30 {
		t.Errorf("%+v", got)
	}
	shuffle(g.names)
	if again := g.compare(t); len(again) != 1 || len(again[0].crowd) != 30 || !slices.Equal(again[0].crowd, got[0].crowd) {
		t.Errorf("in another order %+v, not %+v", again, got)
	}
}

// Whoever asks for silence among many is left out of them, and the others are told of.
func TestOneOfACrowdIsSilent(t *testing.T) {
	for _, silent := range []int{1, 2, 20} {
		var g together
		for i := 1; i <= 30; i++ {
			mobile := "    mobile: 13512340000"
			if i == silent {
				mobile += " # icp: ignore[across-mobile-shared] 公司总机"
			}
			text := client(i, map[string]string{"mobile": mobile})
			g.add(fmt.Sprintf("clients/%02d.yaml", i), text, bundlefile.Parse([]byte(text)))
		}
		got := g.compare(t)
		if len(got) != 1 || got[0].rule != "across-mobile-shared" || got[0].files != 29 {
			t.Errorf("%d: %+v", silent, got)
		}
	}
}

// A comment about somebody's number is about each of their bundles, and not in vain for
// standing in the second.
func TestSilenceInTheSecondOfAClient(t *testing.T) {
	const shared = "    mobile: 13512340007"
	second := change("add-access", fmt.Sprintf(recordOf7, "example-1.cn"))
	second["mobile"] = shared + " # icp: ignore[across-mobile-shared] 夫妻合用"
	mine, again := client(1, map[string]string{"mobile": shared}), client(1, second)
	if got := compareTexts(t, Selection{}, mine, again, client(2, map[string]string{"mobile": shared})); len(got) > 0 {
		t.Errorf("%+v", got)
	}
	// Of two others that share it as well is told.
	got := compareTexts(t, Selection{}, mine, again, client(2, map[string]string{"mobile": shared}), client(3, map[string]string{"mobile": shared}))
	if len(got) != 1 || got[0].rule != "across-mobile-shared" || !slices.Equal(got[0].others, []string{"2/bundle.yaml"}) {
		t.Errorf("%+v", got)
	}
}

// A comment at each place that is told leaves nothing to tell, also of many and of copies.
func TestEachIsTold(t *testing.T) {
	var g together
	for i := range 40 {
		text := client(i/2, map[string]string{"mobile": "    mobile: 13512340000"}) // copies of twenty who share a number
		g.add(fmt.Sprintf("clients/%02d.yaml", i), text, bundlefile.Parse([]byte(text)))
	}
	g.each = true
	for _, f := range g.compare(t) {
		lines := strings.Split(g.texts[f.file], "\n")
		lines[f.line-1] += " # icp: ignore[" + f.rule + "] known"
		text := strings.Join(lines, "\n")
		g.texts[f.file], g.readings[f.file] = text, bundlefile.Parse([]byte(text))
	}
	if left := g.compare(t); len(left) > 0 {
		t.Errorf("%+v", left)
	}
}

// Those that share a value are many only where many of them contradict each other: a record
// that is built on time and again is none, and each contradiction about it is told.
func TestManyInHarmony(t *testing.T) {
	var g together
	add := func(name string, instead map[string]string) {
		text := client(7, instead)
		g.add(name, text, bundlefile.Parse([]byte(text)))
	}
	domains := "example-old.cn"
	for i := range 12 {
		instead := change("add-site", fmt.Sprintf("created: 2025-%02d-01\n"+recordOf7, i+1, domains))
		instead["domain"] = fmt.Sprintf("    domain: example-new%d.cn", i)
		add(fmt.Sprintf("%02d.yaml", i), instead)
		domains += fmt.Sprintf(", example-new%d.cn", i)
	}
	lacking := strings.Replace(domains, ", example-new11.cn", "", 1)
	add("12.yaml", change("change", "changes: [subject]\ncreated: 2026-01-01\n"+fmt.Sprintf(recordOf7, lacking)))
	add("13.yaml", change("cancel-subject", "created: 2026-02-01\n"+strings.Replace(fmt.Sprintf(recordOf7, domains), "示例", "别名", 1)))
	var got []string
	for _, f := range g.compare(t) {
		if f.rule == "across-record-contradicted" {
			got = append(got, fmt.Sprintf("%s %d", f.file, f.files))
		}
	}
	if !slices.Equal(got, []string{"12.yaml 0", "13.yaml 0"}) {
		t.Errorf("%q", got)
	}
}

// How grave the gravest is does not depend on the order of the files: of several pairs that
// counts, and of the settings of two files the milder.
func TestGravityKnowsNoOrder(t *testing.T) {
	agent := func(province string, i int) string {
		return client(i, map[string]string{
			"province": "province: " + province, "subject": "subject:\n  type: enterprise",
			"certificate": "  certificate: {type: business-license, number: " + []string{"91440300MA5FK3J75W", "91310115MA1K3E7N4A", "92520103MA6GYW7K3K"}[i] + "}",
			"principal":   "  principal:\n    role: authorized\n    name: 示例庚一\n    certificate: {type: passport, number: E00000006}",
			"documents":   "", "mobile": "", "email": "", "emergency": "",
		})
	}
	for _, f := range compareTexts(t, Selection{}, agent("广东", 0), agent("天津", 1), agent("广东", 2)) {
		if f.severity != Warning || f.province != "天津" {
			t.Errorf("beside one whom nobody refuses: %+v", f)
		}
	}
	mild := map[string]Severity{"across-mobile-shared": Advice}
	shared := func(i int) string { return client(i, map[string]string{"mobile": "    mobile: 13512340009"}) }
	for _, test := range []struct {
		texts map[string]string
		own   map[string]Selection
		want  Severity
	}{
		{map[string]string{"a": agent("广东", 0), "b": agent("天津", 1), "c": agent("广东", 2)}, nil, Warning},
		{map[string]string{"a": shared(1), "b": shared(2)}, map[string]Selection{"a": {Severity: mild}}, Advice},
		{map[string]string{"a": shared(1), "b": shared(2)}, map[string]Selection{"b": {Severity: mild}}, Advice},
		{map[string]string{"a": shared(1), "b": shared(2)}, map[string]Selection{"a": {Severity: mild}, "b": {Severity: map[string]Severity{"across-mobile-shared": Warning}}}, Advice},
	} {
		for range 6 {
			g := together{own: test.own}
			for name, text := range test.texts { // in any order
				g.add(name, text, bundlefile.Parse([]byte(text)))
			}
			found, got := g.compare(t), Advice
			for _, f := range found {
				got = max(got, f.severity)
			}
			if got != test.want || len(found) != len(test.texts)-1 {
				t.Errorf("in the order %v: %v, want %v: %+v", g.names, got, test.want, found)
			}
		}
	}
}

// One against many is told in full whichever comes first, and of very many the number, as
// grave as the gravest of them.
func TestOneAgainstMany(t *testing.T) {
	for _, many := range []int{12, 70} {
		counted := make(map[string]bool)
		for _, isLast := range []bool{false, true} {
			var g together
			add := func(i int) {
				phone := "    emergency_phone: 13512340000"
				if i == 0 {
					phone = ""
				}
				text := client(i%40, map[string]string{"emergency": phone, "mobile": fmt.Sprintf("    mobile: 135%08d", 12340000+i), "certificate": fmt.Sprintf("  certificate: {type: passport, number: E%08d}", 100+i)})
				g.add(fmt.Sprintf("%02d.yaml", i), text, bundlefile.Parse([]byte(text)))
			}
			if !isLast {
				add(0)
			}
			for i := 1; i <= many; i++ {
				add(i)
			}
			if isLast {
				add(0)
			}
			places, files := 0, 0
			for _, f := range g.compare(t) {
				if f.rule == "across-emergency-of-another" {
					places, files = places+len(f.others), max(files, f.files)
				}
			}
			counted[fmt.Sprint(files > 0 || places == many, files)] = true
		}
		if want := fmt.Sprint(true, map[int]int{12: 0, 70: 71}[many]); len(counted) != 1 || !counted[want] {
			t.Errorf("of %d in two orders: %v, want %s", many, counted, want)
		}
	}
}

// The settings of one of many make none of the others milder, nor do those of one of
// somebody's bundles where another says the same.
func TestOneMildAmongMany(t *testing.T) {
	for _, test := range []struct{ files, whose int }{{12, 12}, {3, 2}} {
		for mild := range test.files {
			g := together{own: map[string]Selection{fmt.Sprintf("%02d.yaml", mild): {Severity: map[string]Severity{"across-mobile-shared": Advice}}}}
			for i := range test.files {
				text := client(1+i%test.whose, map[string]string{"operation": "operation: add-access", "mobile": "    mobile: 13512340000"})
				g.add(fmt.Sprintf("%02d.yaml", i), text, bundlefile.Parse([]byte(text)))
			}
			gravest := Advice
			for _, f := range g.compare(t) {
				gravest = max(gravest, f.severity)
			}
			if isAlone := test.files == 3 && mild == 1; gravest != Error && !isAlone {
				t.Errorf("%d of %d is mild, and so is all: %v", mild, test.files, gravest)
			}
		}
	}
}

// Whoever joins somebody that is told of is named too, as far as a reader goes through
// them one by one.
func TestJoiningIsNamed(t *testing.T) {
	shared := map[string]string{"mobile": "    mobile: 13512340007"}
	joining := map[string]string{"operation": "operation: add-access", "mobile": shared["mobile"]}
	for more, want := range map[int]int{0: 0, 1: 1, 30: mostTold - 1} {
		texts := []string{client(1, shared), client(2, shared)}
		for i := range more {
			texts = append(texts, client(1, joining)+fmt.Sprintf("account: a%d@example.cn\n", i))
		}
		got := compareTexts(t, Selection{Only: []string{"across-mobile-shared"}}, texts...)
		if len(got) != 1 || len(got[0].others) != 1 || len(got[0].further) != want || want == 1 && got[0].further[0] != "2/bundle.yaml" {
			t.Errorf("%d more: %+v", more, got)
		}
	}
}

// However many bundles of one come before something, those behind it are compared as well.
func TestManyBeforeOneBehind(t *testing.T) {
	record := "record: {number: 粤ICP备2021000007号, subject_name: 示例, domains: [example-1.cn], here: yes}"
	shared := map[string]string{"mobile": "    mobile: 13512340007"}
	texts := []string{client(2, shared) + "created: 2025-06-01\n"}
	for i := range 3 * ofParty {
		texts = append(texts, client(1, map[string]string{"operation": "operation: add-access", "mobile": shared["mobile"], "record": record})+fmt.Sprintf("created: 2024-01-%02d\n", i%28+1))
	}
	texts = append(texts,
		client(1, map[string]string{"operation": "operation: cancel-subject", "record": record, "mobile": ""})+"created: 2024-06-01\n",
		client(1, shared)+"created: 2025-05-01\n")
	if got := compareTexts(t, Selection{Only: []string{"across-mobile-shared"}}, texts...); len(got) != 1 {
		t.Errorf("%+v", got)
	}
}

// Where one file has both parties, what others say of them is told all the same.
func TestBothInOneFile(t *testing.T) {
	both := client(1, map[string]string{"site": "    mobile: 13512340007\nsites:\n  - name: 示例号的笔记\n    principal:\n      name: 示例丙一\n      mobile: 13512340007\n      certificate: {type: passport, number: E00000002}", "mobile": ""})
	shared := map[string]string{"mobile": "    mobile: 13512340007"}
	got := compareTexts(t, Selection{Only: []string{"across-mobile-shared"}}, both, client(1, map[string]string{"operation": "operation: add-access", "mobile": shared["mobile"]}), client(2, shared))
	if len(got) == 0 {
		t.Error("nothing is told")
	}
}

// What each of two files tells by itself is not told of both.
func TestBothInEachFile(t *testing.T) {
	people := "\nsites:\n  - name: 示例号的笔记\n    principal:\n      name: 示例丙一\n      certificate: {type: passport, number: E00000002}\n"
	for _, c := range []struct {
		rule, own, theirs string
	}{
		{"across-mobile-shared", "    mobile: 13512340007", "      mobile: 13512340007"},
		{"across-email-shared", "    email: both@example.cn", "      email: both@example.cn"},
	} {
		key := strings.TrimPrefix(strings.TrimSuffix(c.rule, "-shared"), "across-")
		both := func(more string) string {
			return client(1, map[string]string{"site": c.own + people + c.theirs, key: "", "operation": "operation: " + more})
		}
		only := Selection{Only: []string{c.rule}}
		if got := compareTexts(t, only, both("first"), both("add-access")); len(got) > 0 {
			t.Errorf("%s: %+v", c.rule, got)
		}
		if got := compareTexts(t, only, both("first"), client(1, map[string]string{"operation": "operation: add-access", key: c.own})); len(got) == 0 {
			t.Errorf("%s: nothing is told where one file has one of them", c.rule)
		}
	}
}

// What a file explains it explains also where its settings do not ask for the rule, and a
// change that is there twice is one.
func TestExplanations(t *testing.T) {
	g := together{own: map[string]Selection{"1.yaml": {Skip: []string{"across-names-differ"}}}}
	renamed := change("change", "changes: [subject]\n"+fmt.Sprintf(recordOf7, "example-1.cn"))
	renamed["certificate"] = "  certificate: {type: passport, number: E00000001}"
	for i, text := range []string{
		client(1, nil), client(1, renamed), client(1, map[string]string{"operation": "operation: add-access", "name": "  name: 别名"}),
		client(4, map[string]string{"name": "  name: 甲"}), client(4, map[string]string{"operation": "operation: add-access", "name": "  name: 乙"}),
	} {
		g.add(fmt.Sprint(i, ".yaml"), text, bundlefile.Parse([]byte(text)))
	}
	for _, f := range g.compare(t) {
		if f.rule == "across-names-differ" && f.file != "4.yaml" {
			t.Errorf("%+v", f)
		}
	}
}

// Copies are told of beside a draft of the same that is another bundle.
func TestCopiesBesideADraft(t *testing.T) {
	first := client(1, nil)
	got := compareTexts(t, Selection{}, first, first, first, client(1, map[string]string{"email": "    email: other@example.cn"}))
	if len(got) != 2 || got[0].file != "1/bundle.yaml" || len(got[0].others) != 2 || got[1].file != "3/bundle.yaml" {
		t.Errorf("%+v", got)
	}
}

// What the settings of either file turn off is not found, whichever is the later.
func TestEitherTurnsOff(t *testing.T) {
	for _, off := range []string{"0.yaml", "1.yaml"} {
		g := together{own: map[string]Selection{off: {Skip: []string{"across-mobile-shared"}}}}
		for i := range 2 {
			text := client(i+1, map[string]string{"mobile": "    mobile: 13512340007"})
			g.add(fmt.Sprint(i, ".yaml"), text, bundlefile.Parse([]byte(text)))
		}
		if got := g.compare(t); len(got) > 0 {
			t.Errorf("turned off in %s: %+v", off, got)
		}
	}
}

// What drafts hold until something is known says nothing of two subjects.
func TestDraftsHaveNothingInCommon(t *testing.T) {
	var texts []string
	for i := range 2 {
		texts = append(texts, client(i, map[string]string{"site": "sites:\n  - name: 请填写网站名称", "documents": "documents:\n  - {kind: subject-certificate, files: [TODO, scans/待扫描.png]}"}))
	}
	record := "record: {number: 粤ICP备00000000号, subject_name: %s, domains: [%s], here: yes}"
	texts = append(texts, client(3, change("add-site", fmt.Sprintf(record, "甲", "example-a.cn"))), client(4, change("cancel-subject", fmt.Sprintf(record, "乙", "example-b.cn"))))
	var g together // in one folder
	for i, text := range texts {
		g.add(fmt.Sprint(i, ".yaml"), text, bundlefile.Parse([]byte(text)))
	}
	if got := g.compare(t); len(got) > 0 {
		t.Errorf("%+v", got)
	}
}

// A provider is one however its name is written, and another is another.
func TestProvidersAreToldApart(t *testing.T) {
	for _, same := range [][]string{
		{"南岭云", "南岭云计算有限公司", "广东南岭云科技有限公司", "南岭云（深圳）有限公司", "南岭云（中国）有限公司", "南岭云(中国)", "深圳市南岭云网络科技有限公司", " 南岭云 "},
		{"又拍云", "杭州又拍云科技有限公司"}, {"移动云", "中国移动云"}, {"金山云", "Kingsoft Cloud", "北京金山云网络技术有限公司"},
		{"AWS", "亚马逊云科技", "Amazon Web Services", "北京光环新网科技股份有限公司", "宁夏西云数据科技有限公司"},
		{"世纪互联", "上海蓝云网络科技有限公司", "Microsoft Azure"}, {"天翼云", "中国电信股份有限公司", "China Telecom"},
		{"移动云", "中移（苏州）软件技术有限公司", "中国移动", "China Mobile"}, {"联通云", "中国联通", "China Unicom"},
		{"UCloud", "优刻得科技股份有限公司"}, {"青云QingCloud", "北京青云科技股份有限公司"}, {"西部数码", "成都西维数码科技有限公司", "west.cn"},
		{"万网", "阿里云", "阿里云计算有限公司", "Aliyun"}, {"山东云"}, {"北江云"}, {"中国云"},
	} {
		for _, name := range same[1:] {
			if providerKey(name) != providerKey(same[0]) {
				t.Errorf("%s is %s, and %s is %s", name, providerKey(name), same[0], providerKey(same[0]))
			}
		}
	}
	keys := make(map[string]string)
	for _, name := range []string{"南岭云", "又拍云", "移动云", "金山云", "AWS", "阿里云", "腾讯云", "华为云", "山东云", "北江云", "中国云", "上海", "天翼云", "联通云", "UCloud", "青云", "世纪互联", "西部数码"} {
		if other, taken := keys[providerKey(name)]; taken {
			t.Errorf("%s and %s are one: %s", name, other, providerKey(name))
		}
		keys[providerKey(name)] = name
	}
}

// Bundles that have nothing to do with each other, or go on from one another, are
// silent.
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
		"a domain that is given up and filed by another":  {client(1, record("cancel-site", "示例乙一", "example-1.cn")), client(2, map[string]string{"domain": "    domain: example-1.cn"})},
		"an addition drafted twice":                       {client(1, record("add-site", "示例乙一", "example-0.cn")), client(1, record("add-site", "示例乙一", "example-0.cn", "provider", ""))},
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

// Whoever gives a domain up makes room for one other, and not for two.
func TestDomainGivenUp(t *testing.T) {
	const domain = "    domain: example-1.cn"
	filed := func(i int, operation string) string {
		m := map[string]string{"domain": domain}
		if operation != "first" {
			m = change(operation, fmt.Sprintf(recordOf7, "example-1.cn"))
			m["domain"] = domain
		}
		return client(i, m)
	}
	nobody := strings.Replace(filed(1, "cancel-site"), "E00000001", "", 1)
	for _, c := range []struct {
		what  string
		texts []string
		want  int
	}{
		{"filed by another", []string{filed(1, "cancel-site"), filed(2, "first")}, 0},
		{"filed by two others", []string{filed(1, "cancel-site"), filed(2, "first"), filed(3, "first")}, 1},
		{"filed by two others, one of whom was first", []string{filed(2, "first"), filed(1, "cancel-site"), filed(3, "first")}, 1},
		{"filed before and by another", []string{filed(1, "first"), filed(1, "cancel-subject"), filed(3, "first")}, 0},
		{"filed by nobody knows whom, given up, and filed by another", []string{strings.Replace(filed(1, "first"), "E00000001", "", 1), filed(1, "cancel-site"), filed(3, "first")}, 0},
		{"given up by nobody knows whom", []string{strings.Replace(nobody, "subject_name: 示例, ", "", 1), filed(2, "first"), filed(3, "first")}, 0},
		{"given up by a third one", []string{nobody, filed(2, "first"), filed(3, "first")}, 1},
	} {
		if got := compareTexts(t, Selection{Only: []string{"across-domain-filed-twice"}}, c.texts...); len(got) != c.want {
			t.Errorf("%s: %+v", c.what, got)
		}
	}
}

// Who files a domain that is on another's record is told so, mildly: nobody knows here what
// became of that since.
func TestDomainOnAnothersRecord(t *testing.T) {
	on := func(i int, record, operation string, instead ...string) string {
		m := change(operation, "record: {number: 粤ICP备"+record+"号, subject_name: 示例, domains: [example-old.cn], here: yes}")
		m["domain"] = "    domain: example-1.cn"
		for k := 0; k < len(instead); k += 2 {
			m[instead[k]] = instead[k+1]
		}
		return client(i, m)
	}
	files := func(i int, domain string) string {
		return client(i, map[string]string{"domain": "    domain: " + domain})
	}
	const one, two = "2021000007", "2021000008"
	for _, c := range []struct {
		what  string
		texts []string
		want  int
	}{
		{"an access added to it", []string{on(1, one, "add-access"), files(2, "example-1.cn")}, 1},
		{"filed before that", []string{files(2, "example-1.cn"), on(1, one, "add-access")}, 1},
		{"changed", []string{on(1, one, "change"), files(2, "example-1.cn")}, 1},
		{"of a record that another is added to", []string{on(1, one, "add-site"), files(2, "www.example-old.cn")}, 1},
		{"of a record from which another is taken", []string{on(1, one, "cancel-site"), files(2, "example-old.cn")}, 1},
		{"on two records", []string{on(1, one, "add-access"), on(2, two, "add-access", "record", "record: {number: 粤ICP备2021000008号, domains: [example-1.cn]}")}, 1},
		{"on one record, by another certificate", []string{on(1, one, "add-access"), on(2, one, "change")}, 0},
		{"added to one record, by another certificate", []string{on(1, one, "add-access"), on(2, one, "add-site")}, 0},
		{"one's own", []string{files(1, "example-1.cn"), on(1, one, "add-access"), on(1, two, "change")}, 0},
		{"given up since", []string{on(1, one, "add-access"), on(1, one, "cancel-site"), files(2, "example-1.cn")}, 0},
		{"whose access is cancelled", []string{on(1, one, "cancel-access"), files(2, "example-1.cn"), files(3, "example-old.cn")}, 0},
		{"filed by nobody knows whom", []string{on(1, one, "add-access"), client(2, map[string]string{"domain": "    domain: example-1.cn", "certificate": ""})}, 0},
		{"on the record of nobody knows whom", []string{on(1, one, "add-access", "certificate", ""), files(2, "example-1.cn")}, 0},
	} {
		got := compareTexts(t, Selection{Only: []string{"across-domain-filed-twice"}}, c.texts...)
		if len(got) != c.want || c.want > 0 && (got[0].severity != Warning || !got[0].softer || got[0].others[0] == got[0].file) {
			t.Errorf("%s: %+v", c.what, got)
		}
	}
	got := compareTexts(t, Selection{Only: []string{"across-domain-filed-twice"}}, files(1, "example-1.cn"), on(1, one, "add-access"), files(2, "example-1.cn"))
	if len(got) != 1 || got[0].severity != Error {
		t.Errorf("what its subject files as well is told twice, or mildly: %+v", got)
	}
}

// Where a bundle names no provider, the addresses are those of the usual one.
func TestAddressOfUsualProvider(t *testing.T) {
	for usual, want := range map[string]int{"": 0, "北江云": 1, "南岭云": 0} {
		var g together
		g.around.UsualProvider = usual
		for i, provider := range []string{"provider: {name: 南岭云}", ""} {
			text := client(i, map[string]string{"provider": provider, "access": "    access: {ips: [119.29.29.29]}"})
			g.add(fmt.Sprint(i, "/bundle.yaml"), text, bundlefile.Parse([]byte(text)))
		}
		if got := g.compare(t); len(got) != want {
			t.Errorf("with %q as the usual provider: %+v", usual, got)
		}
	}
}

// What is compared is what was meant, however it was spelt.
func TestSpellingsAreOne(t *testing.T) {
	for _, c := range []struct{ rule, key, one, two string }{
		{"across-email-shared", "email", "    email: one@example.cn", "    email: mailto:One@example.cn"},
		{"across-email-shared", "email", "    email: one@example.cn", "    email: ｏｎｅ＠example。cn"},
		{"across-email-shared", "email", "    email: one@例子.中国", "    email: One@xn--fsqu00a.xn--fiqs8s"},
		{"across-email-shared", "email", "    email: one@mail.例子.中国", "    email: one@mail.xn--fsqu00a.xn--fiqs8s"},
		{"across-email-shared", "email", "    email: one@邮箱.例子.中国", "    email: one@xn--c0zu34b.xn--fsqu00a.xn--fiqs8s"},
		{"across-email-shared", "email", "    email: one@例子.github.io", "    email: one@xn--fsqu00a.github.io"},
		{"across-ip-of-two-providers", "access", "    access: {ips: [119.29.7.7]}", "    access: {ips: [１１９．29.7.7]}"},
		{"across-ip-of-two-providers", "access", "    access: {ips: ['240e:0:0::1']}", "    access: {ips: ['240E::0001']}"},
		{"across-mobile-shared", "mobile", "    mobile: 13512340077", "    mobile: （0086）１３５-1234 0077"},
	} {
		got := compareTexts(t, Selection{}, client(1, map[string]string{c.key: c.one}), client(2, map[string]string{c.key: c.two}))
		if len(got) != 1 || got[0].rule != c.rule {
			t.Errorf("%s: %+v", c.two, got)
		}
	}
}

// A travel permit of Hong Kong or Macao that was renewed has the same holder.
func TestRenewedPermits(t *testing.T) {
	for _, numbers := range [][2]string{{"H0123456700", "H0123456701"}, {"m01234568", "M0123456802"}} {
		one := client(1, map[string]string{"certificate": "  certificate: {type: hk-macao-permit, number: " + numbers[0] + "}"})
		two := client(2, map[string]string{"certificate": "  certificate: {type: hk-macao-permit, number: " + numbers[1] + "}", "name": "  name: 示例乙一", "mobile": "    mobile: 13512340001"})
		got := compareTexts(t, Selection{}, one, two)
		if len(got) != 1 || got[0].rule != "across-first-filed-twice" || got[0].severity != Error {
			t.Errorf("%s: %+v", numbers, got)
		}
	}
}

// A colleague who looks after a website of the company may answer in an emergency, and
// have a website at home.
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

// The examples belong to clients who get along.
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

// compareTexts compares two texts, with some of the rules asked for.
func compareTexts(t *testing.T, s Selection, texts ...string) []told {
	t.Helper()
	g := together{around: Surroundings{Selection: s}}
	for i, text := range texts {
		g.add(fmt.Sprintf("%d/bundle.yaml", i), text, bundlefile.Parse([]byte(text)))
	}
	return g.compare(t)
}

// Comments, severities and selections hold as they do for what is found in one bundle.
func TestAcrossIsSelected(t *testing.T) {
	const shared = "    mobile: 13512340001"
	one := client(1, nil)
	two := client(2, map[string]string{"mobile": shared})
	asked := func(at string, reason string) string {
		return client(map[string]int{"one": 1, "two": 2}[at], map[string]string{"mobile": shared + " # icp: ignore[across-mobile-shared]" + reason})
	}
	for _, c := range []struct {
		what      string
		selection Selection
		texts     []string
		want      string
	}{
		{"alone", Selection{}, []string{two}, "[]"},
		{"both", Selection{}, []string{one, two}, "[across-mobile-shared error 1/bundle.yaml]"},
		{"graded", Selection{Severity: map[string]Severity{"across-mobile-shared": Advice}}, []string{one, two}, "[across-mobile-shared advice 1/bundle.yaml]"},
		{"skipped", Selection{Skip: []string{"across-mobile-shared"}}, []string{one, two}, "[]"},
		{"another only", Selection{Only: []string{"across-email-shared"}}, []string{one, two}, "[]"},
		{"it only", Selection{Only: []string{"across-mobile-shared"}}, []string{one, two}, "[across-mobile-shared error 1/bundle.yaml]"},
		{"ignored in the later", Selection{}, []string{one, asked("two", " 夫妻合用")}, "[]"},
		{"ignored in the earlier", Selection{}, []string{asked("one", " 夫妻合用"), two}, "[]"},
		{"ignored without a reason", Selection{}, []string{one, asked("two", "")}, "[across-mobile-shared error 1/bundle.yaml]"},
		{"ignored in vain", Selection{}, []string{client(3, nil), asked("two", " 夫妻合用")}, "[ignore-without-effect warning 1/bundle.yaml]"},
		{"ignored, and not obeyed", Selection{NoIgnores: true}, []string{asked("one", " 夫妻合用"), asked("two", " 夫妻合用")}, "[across-mobile-shared error 1/bundle.yaml]"},
		{"ignored in vain, and not obeyed", Selection{NoIgnores: true}, []string{client(3, nil), asked("two", " 夫妻合用")}, "[]"},
		{"ignored, and nobody to ask", Selection{}, []string{asked("two", " 夫妻合用")}, "[]"},
	} {
		var got []string
		for _, f := range compareTexts(t, c.selection, c.texts...) {
			got = append(got, fmt.Sprintf("%s %s %s", f.rule, f.severity, f.file))
		}
		if fmt.Sprint(got) != c.want {
			t.Errorf("%s: got %v, want %s", c.what, got, c.want)
		}
	}
	named := together{areNamed: true}
	for name, text := range map[string]string{"a.yaml": client(3, nil), "b.yaml": asked("two", " 夫妻合用")} {
		named.add(name, text, bundlefile.Parse([]byte(text)))
	}
	if got := named.compare(t); len(got) > 0 {
		t.Errorf("a comment is in vain though the bundle it is about may not be named: %v", got)
	}
	for _, f := range Check(bundlefile.Parse([]byte(asked("two", " 夫妻合用"))), Surroundings{Today: exampleDay}) {
		if f.Rule == &ignoreWithoutEffect {
			t.Error("a comment about other bundles is in vain before they are known")
		}
	}
}

// Where a province minds who is in another subject's filing, the finding rests on that,
// whichever of the files is of the province.
func TestRefusedPrincipals(t *testing.T) {
	head := func(i int, province, number string) string {
		return client(i, map[string]string{
			"province": "province: " + province, "subject": "subject:\n  type: enterprise", "documents": "",
			"certificate": "  certificate: {type: business-license, number: " + number + "}",
			"principal":   "  principal:\n    role: legal-representative\n    name: 周启明\n    certificate: {type: resident-id, number: '440304199003071221'}",
			"mobile":      "    mobile: 13512340001", "email": "    email: zhou@example.cn",
		})
	}
	for _, provinces := range [][2]string{{"天津", "广东"}, {"广东", "天津"}} {
		got := compareTexts(t, Selection{}, head(1, provinces[0], "91440300MA5FK3J75W"), head(2, provinces[1], "91310115MA1K3E7N4A"))
		if len(got) != 1 || got[0].rule != "across-agent" || got[0].severity != Warning || got[0].softer || got[0].province != "天津" {
			t.Errorf("%v: %+v", provinces, got)
		} else if !strings.Contains(got[0].fix, "legal representative") { // whom nobody can replace
			t.Errorf("%v: another is to be named: %q", provinces, got[0].fix)
		}
	}
	authorized := strings.Replace(head(2, "天津", "91310115MA1K3E7N4A"), "legal-representative", "authorized", 1)
	if got := compareTexts(t, Selection{}, head(1, "天津", "91440300MA5FK3J75W"), authorized); len(got) != 1 || got[0].fix != "" {
		t.Errorf("of who is authorized: %+v", got)
	}
}

// A principal may have another name since, which is filed as a change; elsewhere it is a slip.
func TestPrincipalOfAnotherName(t *testing.T) {
	of := func(operation, name, record string) string {
		return client(1, map[string]string{
			"operation": operation, "subject": "subject:\n  type: enterprise", "documents": "", "name": "  name: 示例软件有限公司", "record": record,
			"certificate": "  certificate: {type: business-license, number: 91440300MA5FK3J75W}",
			"principal":   "  principal:\n    role: legal-representative\n    name: " + name + "\n    certificate: {type: resident-id, number: '440304199003071221'}",
		})
	}
	const record = "record: {number: 粤ICP备2021000007号, subject_name: 示例软件有限公司, domains: [example-1.cn], here: yes}"
	for operation, want := range map[string]Severity{"operation: change\nchanges: [subject]": Warning, "operation: change\nchanges: [access]": Error, "operation: add-access": Error} {
		got := compareTexts(t, Selection{}, of("operation: first", "周启明", ""), of(operation, "周启铭", record))
		if len(got) != 1 || got[0].rule != "across-names-differ" || got[0].severity != want {
			t.Errorf("%s: %+v", operation, got)
		}
	}
}

// Dates say which of two bundles was first; without them one order that can be will do.
func TestRecordsMoveOn(t *testing.T) {
	on := func(day, operation, subject, domains string, i int) string {
		m := change(operation, "record: {number: 粤ICP备2021000001号, subject_name: "+subject+", domains: ["+domains+"], here: yes}\ncreated: "+day)
		m["name"] = "  name: 示例乙一"
		return client(i, m)
	}
	for _, c := range []struct {
		what   string
		texts  []string
		isTold bool
	}{
		{"an addition that the later record has", []string{on("2026-01-05", "add-site", "示例", "a.cn", 1), on("2026-03-05", "change", "示例", "a.cn, example-1.cn", 1)}, false},
		{"an addition that it lacks", []string{on("2026-01-05", "add-site", "示例", "a.cn", 1), on("2026-03-05", "change", "示例", "a.cn", 1)}, true},
		{"an addition that the earlier record has", []string{on("2026-03-05", "add-site", "示例", "a.cn", 1), on("2026-01-05", "change", "示例", "a.cn, example-1.cn", 1)}, false},
		{"a website that goes on after its end", []string{on("2026-01-05", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("2026-03-05", "change", "示例", "a.cn, example-1.cn", 1)}, true},
		{"a website that ends after a change", []string{on("2026-03-05", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("2026-01-05", "change", "示例", "a.cn, example-1.cn", 1)}, false},
		{"two names of one record", []string{on("", "add-access", "甲", "a.cn, example-1.cn", 1), on("", "add-access", "乙", "a.cn, example-1.cn", 1)}, true},
		{"two additions put together at one time", []string{on("2026-01-05", "add-site", "示例", "a.cn", 1), on("2026-01-06", "add-site", "示例", "a.cn", 2)}, false},
		{"an addition and an end put together at one time", []string{on("", "add-site", "示例", "a.cn, example-2.cn", 1), on("", "cancel-site", "示例", "example-2.cn, a.cn", 2)}, false},
		{"two additions of which one knows another record", []string{on("2026-01-05", "add-site", "示例", "a.cn", 1), on("2026-03-06", "add-site", "示例", "a.cn, b.cn", 2)}, true},
		{"the end of a website drafted twice", []string{on("", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("", "cancel-site", "示例", "a.cn, example-1.cn, b.cn", 1)}, false},
		{"the end of a record drafted twice", []string{on("2026-01-05", "cancel-subject", "示例", "a.cn", 1), on("2026-02-05", "cancel-subject", "示例", "a.cn, b.cn", 1)}, false},
		{"a change of name drafted twice", []string{on("", "change", "示例", "a.cn", 1) + "changes: [subject]\n", on("", "change", "示例", "a.cn, b.cn", 1) + "changes: [subject]\n"}, false},
		{"websites that come and go", []string{on("", "add-site", "示例", "a.cn", 1), on("", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("", "add-site", "示例", "a.cn", 2)}, false},
	} {
		isTold := slices.ContainsFunc(compareTexts(t, Selection{}, c.texts...), func(f told) bool { return f.rule == "across-record-contradicted" })
		if isTold != c.isTold {
			t.Errorf("%s: told is %t", c.what, isTold)
		}
	}
}

// Two people of one name may be one whose passport is another since, which is told more softly.
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

// Who is on record in many bundles, and makes an initial filing, is told once.
func TestOnRecordInMany(t *testing.T) {
	own := map[string]string{"name": "  name: 示例乙一", "certificate": "  certificate: {type: passport, number: E00000001}", "documents": ""}
	texts := []string{"created: 2024-08-01\n" + client(1, own)}
	for i := range 20 {
		own["operation"], own["domain"] = "operation: change\nchanges: [site]", fmt.Sprintf("    domain: example-%d.cn", i)
		own["record"] = "record: {number: 粤ICP备2021000007号, subject_name: 示例乙一, domains: [example-1.cn], here: yes}"
		texts = append(texts, fmt.Sprintf("created: 2024-01-%02d\n", i+1)+client(1, own))
	}
	var got []told
	for _, f := range compareTexts(t, Selection{}, texts...) {
		if f.rule == "across-first-filed-twice" {
			got = append(got, f)
		}
	}
	if len(got) != 1 || got[0].severity != Warning {
		t.Errorf("%+v", got)
	}
}

// A subject that has a domain on record in some bundles and files it in another is told of
// by that, however many come first.
func TestRecordedBesideFiled(t *testing.T) {
	own := func(operation, domain, recorded string) string {
		return client(1, map[string]string{
			"operation": "operation: " + operation, "domain": "    domain: " + domain, "documents": "",
			"record": "record: {number: 粤ICP备2021000007号, subject_name: 示例乙一, domains: [" + recorded + "], here: yes}",
		})
	}
	other := client(2, map[string]string{"documents": ""})
	got := compareTexts(t, Selection{},
		own("add-access", "example-1.cn", "example-1.cn, example-2.cn"), own("add-access", "example-3.cn", "example-3.cn, example-2.cn"),
		own("add-site", "example-2.cn", "example-1.cn, example-3.cn"), other)
	if len(got) != 1 || got[0].rule != "across-domain-filed-twice" || got[0].severity != Error {
		t.Errorf("%+v", got)
	}
}

// A dozen of one name are not one person.
func TestManyNamesakes(t *testing.T) {
	var texts []string
	for i := range 12 {
		texts = append(texts, client(1+i, map[string]string{"name": "  name: 示例同名", "mobile": "    mobile: 13512340001", "documents": ""}))
	}
	if got := compareTexts(t, Selection{}, texts...); len(got) != 1 || got[0].severity != Error {
		t.Errorf("%+v", got)
	}
}

// Who is on two records is told, unless one of them is given up.
func TestTwoRecords(t *testing.T) {
	nth := 0
	on := func(day, operation, number string, besides ...string) string {
		nth++
		instead := change(operation, "record: {number: "+number+", subject_name: 示例甲一, domains: [example-old.cn], here: yes}\ncreated: "+day)
		instead["certificate"], instead["name"], instead["documents"] = "  certificate: {type: passport, number: E00000040}", "  name: 示例甲一", ""
		for i := 0; i < len(besides); i += 2 {
			instead[besides[i]] = besides[i+1]
		}
		return client(nth%40, instead)
	}
	const one, two = "粤ICP备2021000001号", "粤ICP备2021000010号"
	for what, c := range map[string]struct {
		texts []string
		want  string
	}{
		"two numbers":                          {[]string{on("", "add-site", one), on("", "change", two)}, "warning"},
		"two of one day":                       {[]string{on("2026-01-05", "add-site", one), on("2026-01-05", "add-access", two)}, "warning"},
		"one that is mistyped in one of three": {[]string{on("", "add-site", one), on("", "add-site", two), on("", "add-site", one)}, "warning"},
		"two that are years apart":             {[]string{on("2021-01-05", "add-site", one), on("2026-01-05", "add-site", two)}, "advice"},
		"two of one month, and one long ago":   {[]string{on("2021-01-05", "add-site", one), on("2026-01-05", "add-access", one), on("2026-01-15", "add-site", two)}, "warning"},
		"one number, and one of its websites":  {[]string{on("", "add-site", one), on("", "change", "粤ICP备2021000001号-3")}, ""},
		"one number in two spellings":          {[]string{on("", "add-site", one), on("", "change", "粤icp备 2021000001 号")}, ""},
		"a second that is being given up":      {[]string{on("", "add-site", one), on("", "cancel-subject", two)}, ""},
		"a second that a third file gives up":  {[]string{on("", "add-site", one), on("", "add-access", two), on("", "cancel-subject", two)}, ""},
		"given up without a certificate":       {[]string{on("", "add-site", one), on("", "add-access", two), on("", "cancel-subject", two, "certificate", "")}, ""},
		"another that is given up":             {[]string{on("", "add-site", one), on("", "add-access", two), on("", "cancel-subject", "粤ICP备2021000099号")}, "warning"},
		"two subjects":                         {[]string{on("", "add-site", one), on("", "add-site", two, "certificate", "  certificate: {type: passport, number: E00000003}", "name", "  name: 示例丁一")}, ""},
		"a number that is still to come":       {[]string{on("", "add-site", one), on("", "add-site", "粤ICP备00000000号")}, ""},
	} {
		got := ""
		for _, f := range compareTexts(t, Selection{}, c.texts...) {
			if f.rule == "across-record-numbers-differ" {
				got = f.severity.String()
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", what, got, c.want)
		}
	}
}

// A file that is gone when it is to be read again is still told of by its name.
func TestFileGoneSince(t *testing.T) {
	a := NewAcross(exampleDay, Selection{})
	for i, text := range []string{client(1, nil), client(2, map[string]string{"mobile": "    mobile: 13512340001"})} {
		_, facts := a.Check(bundlefile.Parse([]byte(text)), Surroundings{Today: exampleDay}, "")
		a.Add(fmt.Sprint(i, ".yaml"), facts)
	}
	found := 0
	a.Compare(func(string) ([]byte, error) { return nil, os.ErrNotExist }, func(string) Selection { return Selection{} }, func(c *Compared) {
		for i := range c.Findings {
			f := &c.Findings[i]
			if found++; f.Other == nil || f.Other.File != "1.yaml" || f.Related[0].Other.File != "0.yaml" {
				t.Errorf("%+v", f.Where)
			}
		}
	})
	if found != 1 {
		t.Errorf("%d findings", found)
	}
}

// What is kept of a bundle that contradicts nothing is a few hundred bytes.
func BenchmarkAcross(b *testing.B) {
	const bundles = 100_000
	text := []byte(client(1, nil))
	for b.Loop() {
		a := NewAcross(exampleDay, Selection{})
		for i := range bundles {
			reading := bundlefile.Parse(text)
			_, facts := a.Check(reading, Surroundings{Today: exampleDay}, "")
			for k := range facts.all {
				facts.all[k].key += uint64(i) * 0x9e3779b97f4a7c15 // as if it were another's
			}
			a.Add(fmt.Sprintf("clients/%06d/bundle.yaml", i), facts)
		}
		b.ReportMetric(float64(a.Size())/bundles, "B/bundle")
	}
}

// What is dated, or done between two bundles, is taken into account: who gave up a record,
// changed hands or left is contradicted by nobody who came after.
func TestWhatLiesBetween(t *testing.T) {
	dated := func(day, text string) string {
		if day == "" {
			return text
		}
		return "created: " + day + "\n" + text
	}
	const (
		owner    = "  certificate: {type: passport, number: E00000001}"
		recorded = "record: {number: 粤ICP备2021000007号, subject_name: %s, domains: [%s], here: yes}"
	)
	build := func(operation, name, domains string, instead ...string) string {
		m := map[string]string{"operation": "operation: " + operation, "certificate": owner, "name": "  name: " + name, "documents": ""}
		if operation != "first" {
			m["record"] = fmt.Sprintf(recorded, name, domains)
		}
		for i := 0; i < len(instead); i += 2 {
			m[instead[i]] = instead[i+1]
		}
		return client(1, m)
	}
	unnamed := func(operation string) string { // as the wizard writes it
		return build(operation, "示例乙一", "example-1.cn", "certificate", "", "mobile", "", "emergency", "", "email", "", "principal", "", "access", "")
	}
	other := client(2, map[string]string{"domain": "    domain: example-1.cn", "site": "sites:\n  - name: 示例1号的读书笔记", "documents": ""})
	next := client(2, map[string]string{"mobile": "    mobile: 13512340001", "email": "    email: c1@example.cn", "documents": ""})
	first := build("first", "示例乙一", "")
	renaming := build("change", "示例新名", "example-1.cn", "province", "province: 广东\nchanges: [subject]",
		"record", "record: {number: 粤ICP备2021000007号, subject_name: 示例乙一, domains: [example-1.cn, example-0.cn], here: yes}")
	changing := build("change", "示例乙一", "example-1.cn", "province", "province: 广东\nchanges: [subject]")
	taking := client(2, map[string]string{"operation": "operation: change", "province": "province: 广东\nchanges: [subject]", "site": "", "domain": "", "access": "", "record": fmt.Sprintf(recorded, "示例乙一", "example-1.cn"), "documents": ""})
	taker := client(2, map[string]string{"operation": "operation: add-site", "record": fmt.Sprintf(recorded, "示例丙一", "example-1.cn"), "documents": ""})
	for what, c := range map[string]struct {
		texts []string // each with its day before
		want  string
	}{
		"filed anew after a cancellation without a certificate": {[]string{"2024-01-01", first, "2024-03-01", unnamed("cancel-subject"), "2024-05-01", first}, ""},
		"a cancellation by another of that name":                {[]string{"2024-01-01", first, "2024-02-01", client(3, map[string]string{"operation": "operation: add-access", "name": "  name: 示例乙一", "record": fmt.Sprintf(recorded, "示例乙一", "example-1.cn"), "documents": ""}), "2024-03-01", unnamed("cancel-subject"), "2024-05-01", first}, "across-first-filed-twice"},
		"the same without days":                                 {[]string{"", first, "", unnamed("cancel-subject"), "", first + "account: a@example.cn\n"}, ""},
		"filed three times with one cancellation":               {[]string{"", first, "", unnamed("cancel-subject"), "", first + "account: a@example.cn\n", "", first + "account: b@example.cn\n"}, "across-first-filed-twice"},
		"filed anew between days, and drafted twice":            {[]string{"2024-01-01", first, "2024-03-01", unnamed("cancel-subject"), "2024-05-01", first, "2024-05-01", first + "account: b@example.cn\n"}, "across-first-filed-twice"},
		"filed three times with two cancellations":              {[]string{"", first, "", unnamed("cancel-subject"), "", first + "account: a@example.cn\n", "", unnamed("cancel-subject") + "account: b@example.cn\n", "", first + "account: b@example.cn\n"}, ""},
		"a cancellation before both":                            {[]string{"2023-03-01", unnamed("cancel-subject"), "2024-01-01", first, "2024-05-01", first}, "across-first-filed-twice"},
		"a cancellation behind both":                            {[]string{"2024-01-01", first, "2024-05-01", first, "2024-08-01", build("cancel-subject", "示例乙一", "example-1.cn")}, "across-first-filed-twice"},
		"filed anew under another name":                         {[]string{"2024-01-01", first, "2024-03-01", build("cancel-subject", "示例乙一", "example-1.cn"), "2024-05-01", build("first", "示例新名", "")}, ""},
		"a contact of who was cancelled":                        {[]string{"2024-01-01", first, "2024-03-01", unnamed("cancel-subject"), "2024-05-01", next}, ""},
		"a contact of who was cancelled nobody knows when":      {[]string{"", first, "", unnamed("cancel-subject"), "", next}, "across-email-shared across-mobile-shared"},
		"a contact of who was cancelled later":                  {[]string{"2024-01-01", first, "2024-05-01", next, "2024-07-01", unnamed("cancel-subject")}, "across-email-shared across-mobile-shared"},
		"a domain and its name that changed hands":              {[]string{"2024-01-01", first, "2024-03-01", build("cancel-site", "示例乙一", "example-1.cn"), "2024-05-01", other}, ""},
		"a domain that was given up too late":                   {[]string{"2024-01-01", first, "2024-05-01", other, "2024-07-01", build("cancel-site", "示例乙一", "example-1.cn")}, "across-domain-filed-twice across-site-name-shared"},
		"a change that renames nobody":                          {[]string{"2024-01-01", first, "2024-03-01", changing, "2024-05-01", build("add-site", "示例别名", "example-1.cn", "domain", "    domain: example-0.cn", "record", fmt.Sprintf(recorded, "示例乙一", "example-1.cn"))}, "across-names-differ"},
		"a change of name before both":                          {[]string{"2023-01-01", renaming, "2024-01-01", first, "2024-05-01", build("add-site", "示例新名", "example-1.cn", "domain", "    domain: example-0.cn")}, "across-first-filed-twice across-names-differ"},
		"filed at first by who is on record":                    {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "2024-05-01", first}, "across-first-filed-twice"},
		"put on record when the initial filing was approved":    {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "2024-02-05", first}, ""},
		"filed at first nobody knows when":                      {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "", first}, ""},
		"filed anew by who was on record":                       {[]string{"2024-01-01", changing, "2024-03-01", unnamed("cancel-subject"), "2024-05-01", first}, ""},
		"filed at first after a cancellation alone":             {[]string{"2024-01-01", build("cancel-subject", "示例乙一", "example-1.cn"), "2024-05-01", first}, ""},
		"a change of name between":                              {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "2024-03-01", renaming, "2024-05-01", build("add-site", "示例新名", "example-1.cn, example-0.cn", "domain", "    domain: example-3.cn")}, ""},
		"a cancellation of the later one":                       {[]string{"2024-01-01", first, "2024-03-01", client(2, map[string]string{"operation": "operation: cancel-subject", "record": "record: {number: 粤ICP备2021000009号, subject_name: 示例丙一, domains: [example-9.cn], here: yes}", "documents": ""}), "2024-05-01", next}, "across-email-shared across-mobile-shared"},
		"a cancellation of another record":                      {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "", build("cancel-subject", "示例乙一", "example-9.cn", "record", "record: {number: 粤ICP备2020000001号, subject_name: 示例乙一, domains: [example-9.cn], here: yes}"), "2024-05-01", build("add-site", "示例别名", "example-1.cn, example-0.cn", "domain", "    domain: example-3.cn", "record", fmt.Sprintf(recorded, "示例乙一", "example-1.cn, example-0.cn"))}, "across-names-differ"},
		"written a little before it was freed":                  {[]string{"2024-01-01", first, "2024-05-03", build("cancel-site", "示例乙一", "example-1.cn"), "2024-05-01", other}, ""},
		"a website's name that was given up":                    {[]string{"2024-01-01", first, "2024-03-01", build("cancel-site", "示例乙一", "example-1.cn"), "2024-05-01", client(2, map[string]string{"site": "sites:\n  - name: 示例1号的读书笔记", "documents": ""})}, ""},
		"a website's name that was changed":                     {[]string{"2024-01-01", first, "2024-03-01", build("change", "示例乙一", "example-1.cn", "province", "province: 广东\nchanges: [site]", "site", "sites:\n  - name: 示例新的读书笔记"), "2024-05-01", client(2, map[string]string{"site": "sites:\n  - name: 示例1号的读书笔记", "documents": ""})}, ""},
		"one name by an old and a new certificate":              {[]string{"2024-01-01", client(1, map[string]string{"name": "  name: 示例乙一", "certificate": "  certificate: {type: passport, number: E00000099}", "mobile": "", "email": "", "documents": ""}), "2024-05-01", build("change", "示例乙一", "example-1.cn", "province", "province: 广东\nchanges: [site]", "site", "sites:\n  - name: 示例新的读书笔记", "mobile", "", "email", "")}, ""},
		"a website by an old and a new certificate":             {[]string{"2024-01-01", client(1, map[string]string{"name": "  name: 示例乙一", "certificate": "  certificate: {type: passport, number: E00000099}", "mobile": "", "email": "", "documents": ""}), "2024-05-01", build("add-access", "示例乙一", "example-1.cn", "mobile", "", "email", "")}, ""},
		"another website by another of that name":               {[]string{"2024-01-01", client(1, map[string]string{"name": "  name: 示例乙一", "certificate": "  certificate: {type: passport, number: E00000099}", "mobile": "", "email": "", "documents": "", "domain": "    domain: example-2.cn"}), "2024-05-01", build("add-access", "示例乙一", "example-1.cn", "mobile", "", "email", "")}, "across-site-name-shared"},
		"a record that another subject takes over":              {[]string{"2024-01-01", first, "2024-03-01", taking, "2024-05-01", taker}, ""},
		"the same takeover without days":                        {[]string{"", first, "", taking, "", taker}, ""},
		"a record that is taken over before it is made":         {[]string{"2023-01-01", taking, "2024-01-01", first}, "across-domain-filed-twice"},
		"a record that nobody takes over":                       {[]string{"2024-01-01", first, "2024-05-01", taker}, "across-domain-filed-twice"},
		"a record taken over from somebody else":                {[]string{"2024-01-01", first, "2024-03-01", strings.Replace(taking, "subject_name: 示例乙一", "subject_name: 示例别人", 1)}, "across-domain-filed-twice"},
		"two additions of one month":                            {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "2024-01-20", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-3.cn")}, ""},
		"two additions that are months apart":                   {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "2024-06-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-3.cn")}, "across-record-contradicted"},
	} {
		var texts []string
		for i := 0; i < len(c.texts); i += 2 {
			texts = append(texts, dated(c.texts[i], c.texts[i+1]))
		}
		var rules []string
		for _, f := range compareTexts(t, Selection{}, texts...) {
			rules = append(rules, f.rule)
		}
		slices.Sort(rules)
		if got := strings.Join(slices.Compact(rules), " "); got != c.want {
			t.Errorf("%s: %q, want %q", what, got, c.want)
		}
	}
}

// Whoever has left a subject is its principal no longer, and who holds an office is nobody
// else's.
func TestPrincipalsComeAndGo(t *testing.T) {
	const codeA, codeB = "91440300MA5FK3J75W", "91310115MA1K3E7N4A"
	zhou, he := "    name: 周启明\n    certificate: {type: resident-id, number: '440304199003071221'}", "    name: 何秋白\n    certificate: {type: resident-id, number: '210202199511022361'}"
	unit := func(i int, operation, code, day, who string, instead ...string) string {
		m := map[string]string{
			"operation": "operation: " + operation + "\ncreated: " + day, "subject": "subject:\n  type: enterprise", "documents": "",
			"certificate": "  certificate: {type: business-license, number: " + code + "}",
			"name":        "  name: 示例" + code[14:] + "有限公司",
			"principal":   "  principal:\n    role: authorized\n" + who,
		}
		for i := 0; i < len(instead); i += 2 {
			m[instead[i]] = instead[i+1]
		}
		return client(i, m)
	}
	const record = "changes: [subject]\nrecord: {number: 粤ICP备2021000007号, subject_name: 示例J75W有限公司, domains: [example-1.cn], here: yes}"
	lin := "    name: 林知远\n    certificate: {type: resident-id, number: '21020219920815103X'}"
	site := func(i int, operation, code, day, who string, instead ...string) string { // of which somebody else is principal than of the subject
		own := "    principal:\n  " + strings.ReplaceAll(who, "\n", "\n  ")
		if who == "" {
			own = ""
		}
		return unit(i, operation, code, day, he, append(instead, "access", own)...)
	}
	change := func(day, who string) string { return unit(1, "change", codeA, day, who, "record", record) }
	for what, c := range map[string]struct {
		texts []string
		want  string
	}{
		"of both":                   {[]string{unit(1, "first", codeA, "2024-01-01", zhou), unit(2, "first", codeB, "2024-05-01", zhou)}, "across-agent advice"},
		"of one by its old code":    {[]string{unit(1, "first", codeA, "2024-01-01", zhou, "certificate", "  certificate: {type: organization-code, number: MA5FK3J7-5}"), unit(1, "add-access", codeA, "2024-05-01", zhou, "record", strings.Replace(record, "changes: [subject]\n", "", 1))}, ""},
		"followed in one subject":   {[]string{unit(1, "first", codeA, "2024-01-01", zhou), unit(1, "add-access", codeA, "2025-05-01", he, "record", strings.Replace(record, "changes: [subject]\n", "", 1))}, "across-mobile-shared warning, across-email-shared advice"},
		"beside whom it has":        {[]string{unit(1, "first", codeA, "2024-01-01", he), site(1, "add-access", codeA, "2025-05-01", zhou+"\n    mobile: 13512340001", "record", strings.Replace(record, "changes: [subject]\n", "", 1))}, "across-mobile-shared error"},
		"left before":               {[]string{unit(1, "first", codeA, "2024-01-01", zhou), change("2024-03-01", he), unit(2, "first", codeB, "2024-05-01", zhou)}, ""},
		"left later":                {[]string{unit(1, "first", codeA, "2024-01-01", zhou), change("2024-07-01", he), unit(2, "first", codeB, "2024-05-01", zhou)}, "across-agent advice"},
		"stayed through a change":   {[]string{unit(1, "first", codeA, "2024-01-01", zhou), change("2024-03-01", zhou), unit(2, "first", codeB, "2024-05-01", zhou)}, "across-agent advice"},
		"replaced on the website":   {[]string{site(1, "first", codeA, "2024-01-01", zhou), site(1, "change", codeA, "2024-03-01", lin, "record", strings.Replace(record, "subject]", "site]", 1)), unit(2, "first", codeB, "2024-05-01", zhou)}, ""},
		"left with the website":     {[]string{site(1, "first", codeA, "2024-01-01", zhou), site(1, "cancel-site", codeA, "2024-03-01", "", "record", strings.Replace(record, "changes: [subject]\n", "", 1)), unit(2, "first", codeB, "2024-05-01", zhou)}, ""},
		"stayed with the website":   {[]string{site(1, "first", codeA, "2024-01-01", zhou), change("2024-03-01", lin), unit(2, "first", codeB, "2024-05-01", zhou)}, "across-agent advice"},
		"of a website and oneself":  {[]string{strings.Replace(unit(1, "first", codeA, "2024-01-01", zhou, "province", "province: 江苏"), "authorized", "legal-representative", 1), client(2, map[string]string{"name": "  name: 周启明", "certificate": "  certificate: {type: resident-id, number: '440304199003071221'}", "mobile": "", "documents": ""})}, ""},
		"of websites in Jiangsu":    {[]string{unit(1, "first", codeA, "2024-01-01", zhou), unit(2, "first", codeB, "2024-05-01", zhou, "province", "province: 江苏")}, "across-agent warning"},
		"answers for another":       {[]string{unit(1, "first", codeA, "2024-01-01", zhou), unit(2, "first", codeB, "2024-05-01", he, "emergency", "    emergency_phone: 13512340001")}, "across-emergency-of-another warning"},
		"answers as its head":       {[]string{unit(1, "first", codeA, "2024-01-01", zhou), unit(2, "first", codeB, "2024-05-01", he, "emergency", "    emergency_phone: 13512340001\n  legal_representative:\n"+zhou)}, ""},
		"of the website of another": {[]string{unit(1, "first", codeA, "2024-01-01", zhou), unit(2, "first", codeB, "2024-05-01", he, "province", "province: 江苏", "access", "    principal:\n  "+strings.ReplaceAll(zhou, "\n", "\n  ")+"\n      mobile: 13512340001\n      email: c1@example.cn")}, "across-agent warning"},
	} {
		var got []string
		for _, f := range compareTexts(t, Selection{}, c.texts...) {
			got = append(got, f.rule+" "+f.severity.String())
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %q, want %q", what, got, c.want)
		}
	}
}

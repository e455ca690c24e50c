package rule

import (
	"fmt"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// The severity does not depend on the order of the files: of several pairs the gravest counts,
// and of two files' settings the milder.
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

// The settings of one file among many do not make the others milder, nor do those of one of a
// party's bundles if another one says the same.
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

// If one file has both parties, contradictions with other files are reported all the same.
func TestBothInOneFile(t *testing.T) {
	both := client(1, map[string]string{"site": "    mobile: 13512340007\nsites:\n  - name: 示例号的笔记\n    principal:\n      name: 示例丙一\n      mobile: 13512340007\n      certificate: {type: passport, number: E00000002}", "mobile": ""})
	shared := map[string]string{"mobile": "    mobile: 13512340007"}
	got := compareTexts(t, Selection{Only: []string{"across-mobile-shared"}}, both, client(1, map[string]string{"operation": "operation: add-access", "mobile": shared["mobile"]}), client(2, shared))
	if len(got) == 0 {
		t.Error("nothing is told")
	}
}

// What is already reported in each of two files is not reported as a contradiction between
// them.
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

// Of very many parties, each is compared with the first few only.
func TestComparedWithFew(t *testing.T) {
	for _, c := range []struct{ nth, parties, want int }{
		{mostCrossed - 1, mostCrossed, mostCrossed - 1}, {mostCrossed, mostCrossed + 1, firstFew}, {firstFew - 1, mostCrossed + 1, firstFew - 1},
	} {
		if got := comparedWith(c.nth, c.parties); got != c.want {
			t.Errorf("of %d parties, number %d is compared with %d, want %d", c.parties, c.nth, got, c.want)
		}
	}
}

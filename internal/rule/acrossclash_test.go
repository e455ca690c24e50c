package rule

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// Many copies of a bundle make one finding that counts the copies.
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

// What many share is reported once, with their number and as many of them as a reader would go
// through.
func TestCrowdIsOneFinding(t *testing.T) {
	var g together
	for i := 1; i <= 30; i++ {
		text := client(i, map[string]string{"mobile": "    mobile: 13512340000"})
		g.add(fmt.Sprintf("clients/%02d.yaml", i), text, bundlefile.Parse([]byte(text)))
	}
	got := g.compare(t)
	if len(got) != 1 || got[0].rule != "across-mobile-shared" || got[0].files != 30 || len(got[0].others) != int(mostTold) {
		t.Errorf("%+v", got)
	}
	shuffle(g.names)
	if again := g.compare(t); len(again) != 1 || len(again[0].crowd) != 30 || !slices.Equal(again[0].crowd, got[0].crowd) {
		t.Errorf("in another order %+v, not %+v", again, got)
	}
}

// Once there is a comment at each reported place, nothing is left to report, even for crowds
// and copies.
func TestEachIsTold(t *testing.T) {
	var g together
	for i := range 40 {
		text := client(i/2, map[string]string{"mobile": "    mobile: 13512340000"}) // copies of twenty bundles that share a number
		g.add(fmt.Sprintf("clients/%02d.yaml", i), text, bundlefile.Parse([]byte(text)))
	}
	g.each = true
	for _, f := range g.compare(t) {
		if len(f.others) > int(mostTold) {
			t.Errorf("%s in %s is told with %d others", f.rule, f.file, len(f.others))
		}
		lines := strings.Split(g.texts[f.file], "\n")
		lines[f.line-1] += " # icp: ignore[" + f.rule + "] known"
		text := strings.Join(lines, "\n")
		g.texts[f.file], g.readings[f.file] = text, bundlefile.Parse([]byte(text))
	}
	if left := g.compare(t); len(left) > 0 {
		t.Errorf("%+v", left)
	}
}

// Bundles that share a value are only a crowd if many of them contradict each other. Repeated
// filings on one record do not: each contradiction to them is reported.
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

// One against many is reported in full, whichever comes first. With very many, their number is
// reported, with the severity of the gravest, and as many of them as a reader would go through.
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
					if isLast && f.files > 0 && len(f.others) != int(mostTold) {
						t.Errorf("of %d, told beside the last: %v", many, f.others)
					}
				}
			}
			counted[fmt.Sprint(files > 0 || places == many, files)] = true
		}
		if want := fmt.Sprint(true, map[int]int{12: 0, 70: 71}[many]); len(counted) != 1 || !counted[want] {
			t.Errorf("of %d in two orders: %v, want %s", many, counted, want)
		}
	}
}

// Further bundles of somebody in a clash are named too, up to as many as a reader would go
// through one by one.
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

// Copies are reported together, and a draft that differs from them is reported by itself.
func TestCopiesBesideADraft(t *testing.T) {
	first := client(1, nil)
	got := compareTexts(t, Selection{}, first, first, first, client(1, map[string]string{"email": "    email: other@example.cn"}))
	if len(got) != 2 || got[0].file != "1/bundle.yaml" || len(got[0].others) != 2 || got[1].file != "3/bundle.yaml" {
		t.Errorf("%+v", got)
	}
}

// Which bundles are named does not depend on whether contradictions are told at one place.
func TestFurtherPlacesInAnyOrder(t *testing.T) {
	g := together{around: Surroundings{Selection: Selection{Only: []string{"across-mobile-shared"}}}}
	for i, bundles := range []int{1, 7, 7} {
		text := client(1+i, map[string]string{"mobile": "    mobile: 13512340000", "documents": ""})
		for k := range bundles {
			g.add(fmt.Sprintf("%d/%d.yaml", i, k), text, bundlefile.Parse([]byte(text)))
		}
	}
	for range 20 {
		shuffle(g.names)
		named := make(map[string]bool)
		for _, f := range g.compare(t) {
			named[f.file] = true
			for _, name := range slices.Concat(f.others, f.further) {
				named[name] = true
			}
		}
		if len(named) != len(g.names) {
			t.Fatalf("in the order %v only %d bundles are named", g.names, len(named))
		}
	}
}

package rule

import (
	"fmt"
	"os"
	"slices"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// A bundle whose comment ignores the rule is left out of a crowd, and the others are still
// reported.
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

// A comment about somebody's number applies to each of their bundles, and has an effect even
// if it is in the second one.
func TestSilenceInTheSecondOfAClient(t *testing.T) {
	const shared = "    mobile: 13512340007"
	second := change("add-access", fmt.Sprintf(recordOf7, "example-1.cn"))
	second["mobile"] = shared + " # icp: ignore[across-mobile-shared] 夫妻合用"
	mine, again := client(1, map[string]string{"mobile": shared}), client(1, second)
	if got := compareTexts(t, Selection{}, mine, again, client(2, map[string]string{"mobile": shared})); len(got) > 0 {
		t.Errorf("%+v", got)
	}
	// The finding about two others that share the number remains.
	got := compareTexts(t, Selection{}, mine, again, client(2, map[string]string{"mobile": shared}), client(3, map[string]string{"mobile": shared}))
	if len(got) != 1 || got[0].rule != "across-mobile-shared" || !slices.Equal(got[0].others, []string{"2/bundle.yaml"}) {
		t.Errorf("%+v", got)
	}
}

// If the settings of either file turn a rule off, nothing is found, whichever file is the
// later.
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

// Comments, severities and selections work as for findings in a single bundle.
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
		{"ignored in vain, one without a reason", Selection{}, []string{client(3, nil), asked("two", " 夫妻合用") + "    # icp: ignore[across-email-shared]\n"}, "[ignore-without-effect warning 1/bundle.yaml]"},
		{"ignored in vain, a rule that is not known", Selection{}, []string{client(3, nil), client(2, map[string]string{"mobile": shared + " # icp: ignore[across-fax-shared] 夫妻合用"})}, "[]"},
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

// A file that is gone when it has to be read again is still reported by its name.
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

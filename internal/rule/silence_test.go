package rule

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

// The findings are gone through only once for all comments, however many rules these name and
// however much was found.
func TestSilenceIsLinear(t *testing.T) {
	const moment = 200 * time.Millisecond
	ask := map[string]func(n int) string{
		"many rules": func(n int) string {
			return "reason: x # icp: ignore[" + strings.Repeat("empty-field,", n) + "] reason\n"
		},
		"many comments": func(n int) string {
			var out strings.Builder
			for i := range n {
				fmt.Fprintf(&out, "zz%d: x # icp: ignore[unknown-key] reason\n", i)
			}
			return out.String()
		},
		"many in vain": func(n int) string { return strings.Repeat("# icp: ignore[id-checksum] reason\n", n) + "version: 1\n" },
		"many unread": func(n int) string {
			return "sites:\n" + strings.Repeat("  - {name: [x], domain: [x], homepage: [x], content: x}\n", min(n, 490))
		},
	}
	for name, text := range ask {
		took := func(n int) time.Duration {
			r := bundlefile.Parse([]byte(text(n)))
			shortest := time.Hour
			for range 3 {
				start := time.Now()
				Check(r, Surroundings{})
				shortest = min(shortest, time.Since(start))
			}
			return shortest
		}
		var small, large time.Duration
		isLinear := false
		for tries := 0; tries < 5 && !isLinear; tries++ { // one quiet moment is enough
			small, large = took(4000), took(8000)
			isLinear = large <= moment || large <= 3*small
		}
		if !isLinear {
			t.Errorf("%s: twice as much takes %v instead of %v", name, large, small)
		}
	}
}

// What a comment ignores is gone. If it ignores nothing, that is reported, and findings about
// the comment itself can be ignored by a later part of it.
func TestSilence(t *testing.T) {
	tests := []struct{ comment, want string }{
		{"ignore[unknown-key] a reason", ""},
		{"ignore[unknown-key, unknown-key] a reason", "ignore-without-effect"},
		{"ignore[nonsense] a reason", "unknown-key ignore-without-effect"},
		{"ignore[nonsense, ignore-without-effect] a reason", "unknown-key"},
		{"ignore[nonsense, ignore-without-effect, folly] a reason", "unknown-key ignore-without-effect"},
		{"ignore[ignore-without-effect, nonsense] a reason", "unknown-key ignore-without-effect ignore-without-effect"},
		{"ignore[unknown-key]", "unknown-key ignore-without-reason"},
	}
	for _, test := range tests {
		r := bundlefile.Parse([]byte("\n\nzzz: x # icp: " + test.comment + "\n"))
		var got []string
		for _, f := range Check(r, Surroundings{}) {
			if f.Place(r).Line == 3 && !f.Rule.Open {
				got = append(got, f.Rule.Name)
			}
		}
		if got := strings.Join(got, " "); got != test.want {
			t.Errorf("%s leaves %q, want %q", test.comment, got, test.want)
		}
	}
}

// With ignore comments disabled, everything is reported, and no comment counts as having no
// effect.
func TestIgnoresNotObeyed(t *testing.T) {
	r := bundlefile.Parse([]byte("zzz: x # icp: ignore[unknown-key, id-checksum] a reason\nyyy: x # icp: ignore[unknown-key]\n"))
	var got []string
	for _, f := range Check(r, Surroundings{Selection: Selection{NoIgnores: true}}) {
		if !f.Rule.Open {
			got = append(got, f.Rule.Name)
		}
	}
	if want := "unknown-key unknown-key ignore-without-reason"; strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

// The comments of the file that a bundle is to be written to hold for it, and for an answer that
// is tried, if they name a rule and a reason.
func TestIgnoresOfTheFileToBe(t *testing.T) {
	const text = "operation: first\nsubject:\n  type: personal\n  certificate:\n    type: resident-id\n    number: \"110105194912310021\"%s\n"
	for comment, silences := range map[string]bool{
		"": false, " # icp: ignore[id-checksum] an old card": true, " # icp: ignore[id-checksum]": false, " # icp: ignore[id-lowercase] an old card": false,
	} {
		data := fmt.Appendf(nil, text, comment)
		b := bundlefile.Parse(data).Bundle
		around := Surroundings{Ignored: bundlefile.Resume("bundle.yaml", data, lang.EN).Ignored}
		number := &b.Subject.Certificate.Number
		for _, candidate := range []string{*number, "110105194912310028"} {
			if refused := len(Try(b, number, candidate, around).Refused) > 0; refused == silences {
				t.Errorf("%q: %s is refused: %v", comment, candidate, refused)
			}
		}
		around.Selection.NoIgnores = true
		if len(Try(b, number, *number, around).Refused) == 0 {
			t.Errorf("%q is obeyed", comment)
		}
	}
}

package report

import "testing"

// What is told to be typed can be: a file is not taken for options, nor a name for two words.
func TestCommand(t *testing.T) {
	for _, test := range []struct {
		words []string
		want  Command
	}{
		{[]string{"check", "--fix", "a.yaml"}, "icp check --fix a.yaml"},
		{[]string{"sheet", "a b.yaml", "--show-values"}, "icp sheet 'a b.yaml' --show-values"},
		{[]string{"check", "-dash/bundle.yaml"}, "icp check ./-dash/bundle.yaml"},
		{[]string{"check", "--dash/a b.yaml"}, "icp check './--dash/a b.yaml'"},
		{[]string{"check", "-甲.yaml"}, "icp check ./-甲.yaml"},
		{[]string{"check", "-"}, "icp check -"},
	} {
		if got := (Voice{}).Command(test.words...); got != test.want {
			t.Errorf("%q is told as %s", test.words, got)
		}
	}
}

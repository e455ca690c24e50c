package report

import (
	"strings"
	"testing"
)

// Of a value that is too long to be compared as a whole nothing is shown, wherever a text
// repeats it.
func TestRepeatsOfLongValues(t *testing.T) {
	secret := strings.Repeat("s3cret-", 20)
	var all repeats
	all.add(secret, "")
	for _, before := range []string{"", "a", "密码 "} {
		if got, want := all.hide(before+secret), before+strings.Repeat("*", len(secret)); got != want {
			t.Errorf("%q is shown as %q", before+secret, got)
		}
	}
}

package parcel

import (
	"strings"
	"testing"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Names that are the same under Unicode's full case folding have one name, except for old
// Greek with an iota subscript. The package for that fills tables at every start of a program
// that links it.
func TestOneName(t *testing.T) {
	fold := cases.Fold()
	for r := rune(' '); r < 0x30000; r++ {
		name := string(r)
		folded := norm.NFKC.String(fold.String(norm.NFKC.String(name)))
		if isOldGreek := strings.ContainsRune("ᾳᾴᾼῃῄῌῳῴῼ", r); (oneName(name) == oneName(folded)) == isOldGreek {
			t.Errorf("%U is %q, and folded it is %q", r, oneName(name), oneName(folded))
		}
	}
	for a, b := range map[string]string{"01-a.jpg": "01-b.jpg", "01-身.jpg": "01-份.jpg", "01-1.jpg": "01-l.jpg"} {
		if oneName(a) == oneName(b) {
			t.Errorf("%s and %s are one", a, b)
		}
	}
}

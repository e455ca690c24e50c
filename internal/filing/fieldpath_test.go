package filing_test

import (
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	. "beian.example/icp/internal/filing" // an outside test, because the file is read above
)

// Every place in a bundle, as findings name it, has its field.
func TestFieldAt(t *testing.T) {
	b := &Bundle{Sites: []*Site{{Content: []string{"blog", "notes"}, PreApprovals: []*PreApproval{{}}}}, Documents: []*Document{{}, {}}}
	reached := make(map[string]bool)
	for _, spot := range bundlefile.ReadingOf(b).Spots() {
		if spot.Field == nil {
			continue
		}
		got, found := FieldAt(spot.Path)
		if !found || got.Field != spot.Field {
			t.Errorf("%s: %v, %t", spot.Path, got.Path, found)
		}
		reached[got.Path] = true
	}
	for _, p := range FieldPaths() {
		if !reached[p.Path] {
			t.Errorf("%s is no place of a bundle", p.Path)
		}
	}
	for path, want := range map[string]string{
		"record.here":                     "record.here",
		"sites.domain":                    "sites[].domain",
		"sites[].domain":                  "sites[].domain",
		"sites[12].domain":                "sites[].domain",
		"sites[1].content[2]":             "sites[].content",
		"sites[0].pre_approvals[1].kind":  "sites[].pre_approvals[].kind",
		"documents":                       "documents",
		"sites[0]":                        "sites",
		"domain":                          "",
		"record.":                         "",
		"":                                "",
		"sites[x].domain":                 "",
		strings.Repeat("sites[0].", 1000): "",
	} {
		if got, found := FieldAt(path); got.Path != want || found != (want != "") {
			t.Errorf("%q: %q, want %q", path, got.Path, want)
		}
	}
}

// A path without indexes is that of any element. Keys have no digits, because fingerprints of
// findings leave out all digits of a path.
func TestAnyElement(t *testing.T) {
	for path, want := range map[string]string{"sites[1].content[12]": "sites[].content[]", "record.domains": "record.domains"} {
		if got := AnyElement(path); got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
	for _, p := range FieldPaths() {
		if strings.ContainsAny(p.Path, "0123456789") {
			t.Errorf("a key of %s has a digit", p.Path)
		}
	}
}

package report

import (
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/rule"
)

// What an example calls the second website is any website.
func TestAnyElement(t *testing.T) {
	for path, want := range map[string]string{"sites[1].content[12]": "sites[].content[]", "record.domains": "record.domains"} {
		if got := filing.AnyElement(path); got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
	for _, f := range filing.FieldPaths() {
		if filing.AnyElement(f.Path) != f.Path {
			t.Errorf("the key %s holds a digit", f.Path)
		}
	}
	for _, r := range rule.Catalogue() {
		if spot, found := r.Field(); found && strings.ContainsAny(filing.AnyElement(spot.Path), "0123456789") {
			t.Errorf("%s: %s", r.Name, filing.AnyElement(spot.Path))
		}
	}
}

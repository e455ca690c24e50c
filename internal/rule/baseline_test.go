package rule

import (
	"slices"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// Entries of a baseline that no longer occur are reported by this rule alone, with the
// selected severity; its examples are fine by themselves.
func TestNotFound(t *testing.T) {
	for _, lines := range []string{baselineWithoutEffect.Bad, baselineWithoutEffect.Good} {
		reading, surroundings := overlay(t, lines)
		if found := Check(reading, surroundings); len(found) > 0 {
			t.Errorf("%v in\n%s", names(found), lines)
		}
	}
	listed := []Listed{{Rule: "domain-expired", Count: 2}, {Gone: "a.yaml", Count: 3}, {Rule: "nonsense", Count: 1}}
	for _, c := range []struct {
		selection Selection
		want      int
		severity  Severity
	}{
		{Selection{}, 3, Warning},
		{Selection{Severity: map[string]Severity{"baseline-without-effect": Error}}, 3, Error},
		{Selection{Skip: []string{"baseline-without-effect"}}, 0, Warning},
		{Selection{Only: []string{"domain-expired"}}, 0, Warning},
	} {
		found := c.selection.NotFound(listed)
		if len(found) != c.want || slices.ContainsFunc(found, func(f Finding) bool {
			return f.Rule != &baselineWithoutEffect || f.Severity != c.severity || f.Place(bundlefile.Parse(nil)).Line != 0
		}) {
			t.Errorf("%+v: %+v", c.selection, found)
		}
	}
}

// Entries for rules that are not selected, or that need a closer look at files, do not count
// as gone.
func TestHears(t *testing.T) {
	for _, c := range []struct {
		selection Selection
		rule      string
		scans     Scans
		want      bool
	}{
		{Selection{}, "domain-expired", ScansNone, true},
		{Selection{}, "nonsense", ScansNone, true},
		{Selection{}, "scan-grey", ScansFull, true},
		{Selection{}, "scan-grey", ScansQuick, false},
		{Selection{}, "across-scan-shared", ScansQuick, false},
		{Selection{}, "across-scan-shared", ScansFull, true},
		{Selection{Only: []string{"id-checksum"}}, "domain-expired", ScansFull, false},
		{Selection{Skip: []string{"domain-expired"}}, "domain-expired", ScansFull, false},
	} {
		if got := c.selection.Hears(c.rule, c.scans); got != c.want {
			t.Errorf("%+v hears of %s: %t", c.selection, c.rule, got)
		}
	}
}

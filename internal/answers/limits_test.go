package answers

import (
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
)

// A limit has one page: its own with its sources, or that of the conflict with its name, to
// which it leads.
func TestLimitsHaveOnePage(t *testing.T) {
	conflicts := make(map[string]bool)
	for _, c := range Conflicts() {
		conflicts[c.Name] = true
		if _, known := LimitNamed(c.Name); !known {
			t.Errorf("%s can be checked here", c.Name)
		}
	}
	for _, l := range Limits() {
		if got := len(l.Sources) == 0; got != conflicts[l.Name] {
			t.Errorf("%s has %d sources", l.Name, len(l.Sources))
		}
		for _, language := range []lang.Lang{lang.ZH, lang.EN} {
			if got := strings.Contains(l.Advice.In(language), "icp explain "+l.Name); got != conflicts[l.Name] {
				t.Errorf("%s leads to its own page: %t", l.Name, got)
			}
		}
	}
}

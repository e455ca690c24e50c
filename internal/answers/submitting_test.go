package answers

import (
	"testing"

	"beian.example/icp/internal/filing"
)

// What to do fits the operation, and has a page that says more.
func TestDuties(t *testing.T) {
	for operation, want := range map[string]int{filing.First: 4, filing.AddSite: 4, filing.AddAccess: 2, filing.Change: 2, filing.CancelSubject: 2, filing.CancelAccess: 1} {
		duties := DutiesOf(&filing.Bundle{Operation: operation, Verification: filing.Electronic})
		if len(duties) != want {
			t.Errorf("%s has %d duties, want %d", operation, len(duties), want)
		}
		for _, d := range duties {
			if _, known := LimitNamed(d.Limit); !known {
				t.Errorf("%s has no page", d.Limit)
			}
		}
	}
	if n := len(DutiesOf(&filing.Bundle{Operation: filing.First, Verification: filing.Paper})); n != 3 {
		t.Errorf("on paper there are %d", n)
	}
}

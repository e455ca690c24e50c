package rule

import (
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
)

// A verification that is still to come is not one of the last few days.
func TestDomainVerified(t *testing.T) {
	for day, want := range map[string]string{
		"2026-11-20": "less than three working days", // a Friday, today
		"2026-11-17": "",
		"2026-11-21": "in the future",
		"2028-10-01": "in the future",
	} {
		reading, surroundings := overlay(t, "sites:\n  - registration: {verified: "+day+"}\n")
		got := ""
		for _, f := range Check(reading, surroundings) {
			if f.Rule == &domainUnverified {
				got += f.Message.In(lang.EN)
			}
		}
		if (got == "") != (want == "") || !strings.Contains(got, want) {
			t.Errorf("verified on %s: %q, want %q", day, got, want)
		}
	}
}

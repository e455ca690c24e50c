package rule

import (
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
)

// A verification still to come does not count as one of the last few days.
func TestDomainVerified(t *testing.T) {
	for day, want := range map[string]string{
		"2026-11-20": "less than %d working days", // a Friday, today
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

// A domain or a certificate is valid up to and including its last day.
func TestLastDay(t *testing.T) {
	for expires, want := range map[string][]string{
		"2026-11-19": {"certificate-expired", "domain-expired"},
		"2026-11-20": {"certificate-expiring", "domain-expiring"},
		"2026-11-21": {"certificate-expiring", "domain-expiring"},
	} {
		reading, surroundings := overlay(t, "subject:\n  certificate: {expires: "+expires+"}\nsites:\n  - registration: {expires: "+expires+"}\n")
		var got []string
		for _, f := range Check(reading, surroundings) {
			if strings.HasSuffix(f.Rule.Name, "-expired") || strings.HasSuffix(f.Rule.Name, "-expiring") {
				got = append(got, f.Rule.Name)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("of what expires on %s on 2026-11-20 it says %q, want %q", expires, got, want)
		}
	}
}

package rule

import (
	"testing"
	"time"

	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// A finding that rests only on reports, and not on recent ones, says since when nothing has
// confirmed it: by the source of the demand, or else the one it cites, or else those of its
// rule.
func TestUnconfirmedFindings(t *testing.T) {
	const blog = "province: 内蒙古\nsubject: {type: personal}\nsites: [{content: [blog]}]"
	for _, row := range []struct {
		lines, rule, today string
		want               int
	}{
		{blog, "blog-refused", "2026-11-20", 0}, // Tencent Cloud 2021-2023
		{blog, "blog-refused", "2030-01-01", 2023},
		{siteNamePreApproval.Bad, "site-name-pre-approval", "2026-05-31", 0}, // the word, as of 2021-05
		{siteNamePreApproval.Bad, "site-name-pre-approval", "2026-06-01", 2021},
		{domainSuffixNotApproved.Bad, "domain-suffix-not-approved", "2026-11-20", 0}, // a list of 2022-08-30, not the notice on domains
		{domainSuffixNotApproved.Bad, "domain-suffix-not-approved", "2030-01-01", 2022},
		{siteNameLong.Bad, "site-name-long", "2030-01-01", 0}, // Huawei Cloud 2025-12
		{siteNameLong.Bad, "site-name-long", "2031-01-01", 2025},
		{idChecksum.Bad, "id-checksum", "2040-01-01", 0},                    // a standard
		{documentDatesDiffer.Bad, "document-dates-differ", "2040-01-01", 0}, // the handbook
		{unknownKey.Bad, "unknown-key", "2040-01-01", 0},                    // this program
	} {
		today, err := time.Parse(time.DateOnly, row.today)
		if err != nil {
			t.Fatal(err)
		}
		reading, surroundings := overlay(t, row.lines)
		surroundings.Today = today
		found := false
		for _, f := range Check(reading, surroundings) {
			if f.Rule.Name == row.rule {
				found = true
				if f.Unconfirmed != row.want {
					t.Errorf("%s on %s: not confirmed since %d, want %d", row.rule, row.today, f.Unconfirmed, row.want)
				}
			}
		}
		if !found {
			t.Errorf("%q does not have %s on %s", row.lines, row.rule, row.today)
		}
	}
}

// What the program relies on was confirmed within five years when this was written. Of the
// provinces' demands, those known only from Tencent Cloud will be the first to become
// outdated.
func TestWhatIsOldWhen(t *testing.T) {
	written, later := exampleDay, time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)
	old := func(sources []source.Source, today time.Time) bool {
		return source.UnconfirmedSince(sources, today) != 0
	}
	for _, r := range Catalogue() {
		if old(r.Sources, written) {
			t.Errorf("%s rests on what is old by now", r.Name)
		}
		if r.Severity == Error && old(r.Sources, later) {
			t.Errorf("%s would be an error although nothing confirms it", r.Name)
		}
	}
	fresh, aged := 0, 0
	for _, demand := range regulation.EveryDemand() {
		switch {
		case old(demand.SourcesIn(""), written):
			if demand.Topic != regulation.EarlierDemand { // only a console of 2018-2019 had them
				t.Errorf("%s rests on what is old by now", demand.ID)
			}
		case old(demand.SourcesIn(""), later):
			aged++
		default:
			fresh++
		}
	}
	if fresh < 20 || aged < 50 {
		t.Errorf("in 2030 there are %d demands confirmed and %d not", fresh, aged)
	}
}

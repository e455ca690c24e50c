package report

import (
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

// What nothing confirms any more says so after the other reasons to doubt it, in every format.
func TestUnconfirmedIsSaid(t *testing.T) {
	demand, _ := regulation.In(regulation.BlogRefused, "内蒙古", regulation.Persons)
	for _, c := range []struct {
		finding rule.Finding
		zh, en  string // what the message ends in
	}{
		{rule.Finding{Unconfirmed: 2023}, "x（2023 年以后未再证实）", "x (not confirmed since 2023)"},
		{rule.Finding{Unconfirmed: 2023, Softer: lang.Text{ZH: "乙", EN: "y"}}, "x（乙；2023 年以后未再证实）", "x (y; not confirmed since 2023)"},
		{rule.Finding{Unconfirmed: 2023, Demand: demand, Province: "内蒙古"}, "2021-2023；2023 年以后未再证实）", "2021-2023; not confirmed since 2023)"},
		{rule.Finding{}, "x", "x"},
	} {
		c.finding.Rule, c.finding.Message = &odd, lang.Text{ZH: "x", EN: "x"}
		file := checked(t, func(r *bundlefile.Reading) []rule.Finding {
			c.finding.At = &r.Bundle.Province
			return []rule.Finding{c.finding}
		})
		for l, want := range map[lang.Lang]string{lang.ZH: c.zh, lang.EN: c.en} {
			v := Voice{Lang: l}
			if got := string(TextFormat{Voice: v}.File(file)); !strings.Contains(got, want+" [made-up]") {
				t.Errorf("the text says %q, want %q", got, want)
			}
			if got := string(JSONFormat{Voice: v}.File(file)); !strings.Contains(got, want+`","fix"`) {
				t.Errorf("the JSON says %q, want %q", got, want)
			}
		}
	}
}

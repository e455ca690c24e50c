package rule

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// A baseline lists findings that existed when it was written and are not reported again. Its
// reader passes on the entries that no longer occur.

var baselineWithoutEffect = Rule{
	Name: "baseline-without-effect", Severity: Warning,
	Title:   lang.Text{ZH: "基准所列的问题已不存在", EN: "a baseline that lists a finding which is gone"},
	Why:     lang.Text{ZH: "问题已改好，留在基准中的条目日后可能掩盖新的同类问题", EN: "the finding was dealt with; left in the baseline, its entry could hide a new one like it"},
	Fix:     lang.Text{ZH: "用 icp check --write-baseline 和 --force 重写基准，或从基准中删去这一条", EN: "write the baseline anew with icp check --write-baseline and --force, or delete the entry from it"},
	Sources: []source.Source{source.Format.Whole()},
	Bad:     "# {\"file\": \"bundle.yaml\", \"rule\": \"domain-expired\", \"fingerprint\": \"…\", \"count\": 1} # ✗\nsites:\n  - registration: {expires: 2028-10-01}\n",
	Good:    "sites:\n  - registration: {expires: 2028-10-01}\n",
	listed:  true,
}

// IsOfBaseline reports whether the rule is about a baseline, so that it finds nothing in a
// bundle.
func (r *Rule) IsOfBaseline() bool { return r.listed }

// Listed is an entry of a baseline that no longer occurs: a number of findings of a rule, or a
// file that no longer exists.
type Listed struct {
	Rule  string
	Gone  string // the file, if it no longer exists
	Count int
}

// NotFound makes the findings for baseline entries that were not found again, if selected.
// They have no line.
func (s *Selection) NotFound(listed []Listed) []Finding {
	var found []Finding
	for _, l := range listed {
		message, what := lang.Text{ZH: "基准所列的 %s 已不存在（%d 个）", EN: "listed in the baseline and no longer found: %s (%d)"}, l.Rule
		switch _, known := Named(l.Rule); {
		case l.Gone != "":
			message, what = lang.Text{ZH: "基准所列的文件 %s 已不存在（其中问题 %d 个）", EN: "listed in the baseline and no longer there: %s (with findings: %d)"}, l.Gone
		case !known:
			message = lang.Text{ZH: "基准所列的 %s 不是规则名（%d 个）", EN: "listed in the baseline, which is no rule: %s (%d)"}
		}
		found = append(found, baselineWithoutEffect.finding(Where{}, message, what, l.Count))
	}
	return s.of(found)
}

// CanBeListed reports whether a baseline may hide the finding. It may not hide that a file
// cannot be judged, because then nothing else was checked.
func (f *Finding) CanBeListed() bool { return !f.Refuses && f.Rule != &baselineWithoutEffect }

// Hears reports whether a rule is selected and could find something if files are looked at as
// closely as scans says. It returns true for unknown rules, so that they get reported.
func (s *Selection) Hears(name string, scans Scans) bool {
	r, known := Named(name)
	if r == &acrossScanShared && scans < ScansFull { // with full scans it compares by content, and finds more
		return false
	}
	return !known || s.asksFor(r) && r.Looks <= scans
}

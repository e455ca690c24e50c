package rule

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// A baseline lists findings that were there when it was written and are not told
// again. Who reads it hands over what it lists in vain.

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

// IsOfBaseline reports whether the rule is about a baseline, and finds nothing in a
// bundle.
func (r *Rule) IsOfBaseline() bool { return r.listed }

// Listed is what a baseline lists in vain: so many findings of a rule, or of a file that is
// not there any more.
type Listed struct {
	Rule  string
	Gone  string // the file; empty where it is the one that this is told of
	Count int
}

// NotFound tells of what is listed in vain, where that is asked for. The findings stand in
// no line.
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

// CanBeListed reports whether a baseline may hide a finding of a rule. It may not hide that
// a file cannot be read: nothing else was judged then.
func (r *Rule) CanBeListed() bool { return r != &notYAML && r != &baselineWithoutEffect }

// Hears reports whether the rule of a name is asked for, and was run with files looked at as
// closely as they were. Of a rule that does not exist, that it does not is of interest.
func (s *Selection) Hears(name string, scans Scans) bool {
	r, known := Named(name)
	if r == &acrossScanShared && scans < ScansFull { // it goes by what is in them then
		return false
	}
	return !known || s.asksFor(r) && r.Looks <= scans
}

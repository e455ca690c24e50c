package report

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// state is how far a bundle is from being submitted.
type state uint8

const (
	ready      state = iota // no errors
	unfinished              // nothing wrong but what is still to be filled in
	wrong
)

var stateLabels = [...]lang.Text{{ZH: "没有错误", EN: "ready: no errors"}, {ZH: "未填完", EN: "unfinished"}, {ZH: "有错误", EN: "wrong"}}

func stateOf(findings []rule.Finding) state {
	now := ready
	for i := range findings {
		switch {
		case findings[i].Severity < rule.Error:
		case findings[i].Rule.Open:
			now = max(now, unfinished)
		default:
			return wrong
		}
	}
	return now
}

// IsUnfinished reports whether only one bundle was checked, and all it lacks is still to be
// filled in.
func (t *Totals) IsUnfinished() bool { return len(t.states) == 1 && t.states[0] == unfinished }

// ProvinceOf is the id of the province where a bundle is filed; empty if it has none or an
// unknown one.
func ProvinceOf(b *filing.Bundle) string {
	id, _ := filing.Provinces.ID(b.Province)
	return id
}

// CountProvince counts where a bundle is filed.
func (t *Totals) CountProvince(id string) {
	if t.provinces == nil {
		t.provinces = make(map[string]int)
	}
	t.provinces[id]++
}

// StatisticsFormat writes how much was found, but no findings: by state, rule and province,
// each starting with the most.
type StatisticsFormat struct {
	Voice
	Screen
}

func (StatisticsFormat) Begin() string     { return "" }
func (StatisticsFormat) Between() string   { return "" }
func (StatisticsFormat) File(*File) []byte { return nil }

// End writes the counts.
func (s StatisticsFormat) End(t Totals) string {
	var states, rules, provinces []countedThing
	for i := range stateLabels {
		states = append(states, countedThing{what: stateLabels[i].In(s.Lang)})
	}
	for _, now := range t.states {
		states[now].count++
	}
	for r, n := range t.rules {
		rules = append(rules, countedThing{n, r.Name + "  " + r.Title.In(s.Lang)})
	}
	for id, n := range t.provinces {
		label := filing.Provinces.Label(id)
		if id == "" {
			label = lang.Text{ZH: "未填", EN: "not filled in"}
		}
		provinces = append(provinces, countedThing{n, label.In(s.Lang)})
	}
	var out strings.Builder
	for i, part := range []struct {
		title lang.Text
		all   []countedThing
	}{
		{lang.Text{ZH: "备案文件", EN: "bundles"}, states},
		{lang.Text{ZH: "问题（按规则）", EN: "findings by rule"}, mostFirst(rules)},
		{lang.Text{ZH: "备案文件（按省份）", EN: "bundles by province"}, mostFirst(provinces)},
	} {
		if len(part.all) == 0 {
			continue
		}
		if i > 0 {
			out.WriteByte('\n')
		}
		out.WriteString(part.title.In(s.Lang) + "\n")
		for _, c := range part.all {
			count := fmt.Sprintf("%8s  ", strconv.Itoa(c.count))
			out.WriteString(s.Wrap(count+c.what, 0, len(count)) + "\n")
		}
	}
	return out.String()
}

// countedThing is a line of the counts.
type countedThing struct {
	count int
	what  string
}

func mostFirst(all []countedThing) []countedThing {
	slices.SortFunc(all, func(a, b countedThing) int {
		return cmp.Or(b.count-a.count, strings.Compare(a.what, b.what))
	})
	return all
}

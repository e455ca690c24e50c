package answers

import (
	"slices"
	"testing"
	"time"

	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/source"
)

func on(t *testing.T, day string) time.Time {
	t.Helper()
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestSince(t *testing.T) {
	named := func(day string) (names []string) {
		for _, f := range Since(on(t, day)) {
			names = append(names, f.Kind.String()+" "+f.Name)
		}
		return names
	}
	for _, c := range []struct {
		day, name string
		listed    bool
	}{
		{"2026-05-19", "rule registrar-not-approved", true}, // Huawei Cloud, on that day
		{"2026-05-20", "rule registrar-not-approved", false},
		{"2026-12-31", "rule site-name-pre-approval", true}, // Xinnet, some day of 2026
		{"2027-01-01", "rule site-name-pre-approval", false},
		{"2025-12-31", "limit photo-unfit", true}, // Huawei Cloud, some day of December
		{"2026-01-01", "limit photo-unfit", false},
		{"2025-12-01", "demand foreigners-refused-hebei", true},
		{"2025-12-01", "demand minimum-age", false}, // Tencent Cloud 2021-2023
		{"2026-03-16", "conflict subject-conflict", true},
		{"2026-03-16", "limit subject-conflict", false}, // it is the conflict's page
		{"2026-03-16", "question who-helps", true},
		{"2026-01-01", "rule unknown-key", false}, // only this program's own format
	} {
		if got := slices.Contains(named(c.day), c.name); got != c.listed {
			t.Errorf("since %s, %s is listed: %v, want %v", c.day, c.name, got, c.listed)
		}
	}
	if got := Since(on(t, "2100-01-01")); got != nil {
		t.Errorf("something is as new as 2100: %v", got)
	}
}

// Everything is listed from the beginning on, the newest first, except for what only this
// program decided.
func TestSinceEver(t *testing.T) {
	all := Since(time.Time{})
	if !slices.IsSortedFunc(all, func(a, b Fact) int { return source.ByAge(a.Newest, b.Newest) }) {
		t.Error("the facts are out of order")
	}
	listed := make(map[string]bool)
	for _, f := range all {
		if f.Name == "" || f.Title.IsZero() || f.Newest.Kind == source.OfProgram || f.Kind.Label().IsZero() {
			t.Errorf("incomplete: %v", f)
		}
		if listed[f.Name] {
			t.Errorf("%s stands twice, and icp explain can tell one of them only", f.Name)
		}
		listed[f.Name] = true
	}
	want := len(questions()) + len(limits()) + len(regulation.EveryDemand()) // a conflict stands in for its limit
	for _, r := range rule.Catalogue() {
		if slices.ContainsFunc(r.Sources, func(s source.Source) bool { return s.Kind != source.OfProgram }) {
			want++
		}
	}
	if len(all) != want {
		t.Errorf("%d facts are listed, want %d", len(all), want)
	}
}

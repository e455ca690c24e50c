package source

import (
	"slices"
	"strings"
	"time"

	"beian.example/icp/internal/lang"
)

// Newest is the newest day that the source's date may mean, such as the last day of its year;
// the zero time if it has no date. A range ends with its last year, and an undated text is no
// newer than the day it was read.
func (s Source) Newest() time.Time {
	date := strings.TrimSuffix(strings.TrimPrefix(s.Date, "~"), "+")
	if _, last, _ := strings.Cut(date, "-"); len(last) == len("2006") {
		date = last
	}
	for _, form := range []struct {
		layout              string
		years, months, days int // from the first day to the day after the last
	}{{"2006", 1, 0, 0}, {"2006-01", 0, 1, 0}, {time.DateOnly, 0, 0, 1}} {
		if len(date) != len(form.layout) {
			continue // failed parsing is slow
		}
		if first, err := time.Parse(form.layout, date); err == nil {
			return first.AddDate(form.years, form.months, form.days-1)
		}
	}
	return time.Time{}
}

// NewestFirst returns the sources in the order of the newest day that each may mean, those
// without a date last.
func NewestFirst(sources []Source) []Source {
	sorted := slices.Clone(sources)
	slices.SortStableFunc(sorted, ByAge)
	return sorted
}

// ByAge compares two sources for sorting: the newer comes first.
func ByAge(a, b Source) int { return b.Newest().Compare(a.Newest()) }

// Confirmed is for how many years something that is only reported is considered still true,
// from the newest source that says it.
const Confirmed = 5

// NotConfirmed is said of an older fact, with the year from UnconfirmedSince.
var NotConfirmed = lang.Text{ZH: "%d 年以后未再证实", EN: "not confirmed since %d"}

// UnconfirmedSince is the year since when nothing has confirmed a fact that rests on these
// sources, if it is too old to be relied on today; otherwise 0. Laws and rules do not become
// outdated, nor does what this program decides.
func UnconfirmedSince(sources []Source, today time.Time) int {
	var newest time.Time
	for _, s := range sources {
		if s.Kind != OfProvider && s.Kind != OfProvince {
			return 0
		}
		if day := s.Newest(); day.After(newest) {
			newest = day
		}
	}
	if newest.IsZero() || !today.After(newest.AddDate(Confirmed, 0, 0)) {
		return 0
	}
	return newest.Year()
}

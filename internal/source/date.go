package source

import (
	"slices"
	"strings"
	"time"

	"beian.example/icp/internal/lang"
)

// Newest is the newest day that the source's date may mean, such as the last of
// its year; the zero time where it has none. A range ends with its last year, and
// what was read undated is no newer than when it was read.
func (s Source) Newest() time.Time {
	date := strings.TrimSuffix(strings.TrimPrefix(s.Date, "~"), "+")
	if _, last, _ := strings.Cut(date, "-"); len(last) == len("2006") {
		date = last
	}
	for _, form := range []struct {
		layout              string
		years, months, days int // from the first day to the one behind the last
	}{{"2006", 1, 0, 0}, {"2006-01", 0, 1, 0}, {time.DateOnly, 0, 0, 1}} {
		if len(date) != len(form.layout) {
			continue // parsing is slow to fail
		}
		if first, err := time.Parse(form.layout, date); err == nil {
			return first.AddDate(form.years, form.months, form.days-1)
		}
	}
	return time.Time{}
}

// NewestFirst returns the sources in order of the newest day each may mean, those
// without a date last.
func NewestFirst(sources []Source) []Source {
	sorted := slices.Clone(sources)
	slices.SortStableFunc(sorted, ByAge)
	return sorted
}

// ByAge compares two sources for sorting: the newer comes first.
func ByAge(a, b Source) int { return b.Newest().Compare(a.Newest()) }

// Confirmed is how long what somebody only reports is taken to be still so, in
// years from the newest source that says it.
const Confirmed = 5

// NotConfirmed is said of a fact that is older, with the year of UnconfirmedSince.
var NotConfirmed = lang.Text{ZH: "%d 年以后未再证实", EN: "not confirmed since %d"}

// UnconfirmedSince is the year since when nothing confirms a fact that rests on
// these sources and is too old to be relied on today; 0 for one that is not. What
// was laid down does not age, nor does what this program decides.
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

package calendar

import (
	"encoding/csv"
	"os"
	"testing"
	"time"
)

// testdata/holidays.csv has the notices day by day, with the name of each day's holiday.
func TestArrangementsAreTheNotices(t *testing.T) {
	file, err := os.Open("testdata/holidays.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	kinds := make(map[string]string)
	for _, row := range rows[1:] {
		kinds[row[0]] = row[1]
	}
	end := newYear(firstYear + len(arrangements))
	for d := newYear(firstYear); d.Before(end); d = d.AddDate(0, 0, 1) {
		weekend := d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
		name := d.Format(time.DateOnly)
		kind := kinds[name]
		delete(kinds, name)
		if want := kind == "work" || kind == "" && !weekend; Working(d) != want {
			t.Errorf("Working(%s) = %v, for a notice that says %q", name, !want, kind)
		}
	}
	if len(kinds) > 0 {
		t.Errorf("the table has nothing of %v", kinds)
	}
}

// The notices' figures: days off (including weekends), weekend days worked, and how many
// working days that leaves in the year.
var figures = []struct{ year, off, worked, working int }{
	{2014, 22, 5, 250},
	{2015, 26, 5, 249},
	{2016, 24, 6, 250},
	{2017, 24, 5, 249},
	{2018, 25, 7, 250},
	{2019, 22, 6, 250},
	{2020, 30, 6, 249},
	{2021, 31, 7, 250},
	{2022, 32, 7, 249},
	{2023, 26, 7, 249},
	{2024, 28, 8, 251},
	{2025, 28, 5, 248},
	{2026, 33, 6, 248},
}

func TestArrangementsHaveTheNoticesFigures(t *testing.T) {
	if len(figures) != len(arrangements) {
		t.Errorf("figures of %d years for %d arrangements", len(figures), len(arrangements))
	}
	for _, f := range figures {
		a, ok := arrangementOf(f.year)
		if !ok {
			t.Errorf("%d is not in the table", f.year)
			continue
		}
		off, working := 0, 0
		for d := newYear(f.year); d.Year() == f.year; d = d.AddDate(0, 0, 1) {
			if a.isOff(monthDay(int(d.Month())*100 + d.Day())) {
				off++
			}
			if Working(d) {
				working++
			}
		}
		if off != f.off || len(a.worked) != f.worked || working != f.working {
			t.Errorf("%d: %d days off, %d worked, %d working days; want %d, %d, %d",
				f.year, off, len(a.worked), working, f.off, f.worked, f.working)
		}
	}
}

// Mistakes that a table may have: a day that does not exist, days out of order, a worked day
// that is not on a weekend or is also a day off, or a holiday of fixed date left out.
func TestArrangementsAreWellFormed(t *testing.T) {
	for i := range arrangements {
		year, a := firstYear+i, &arrangements[i]
		last := monthDay(0)
		for _, s := range a.off {
			if s.first <= last || s.last < s.first {
				t.Errorf("%d: %v stands out of order", year, s)
			}
			last = s.last
			dayOf(t, year, s.first)
			dayOf(t, year, s.last)
		}
		last = 0
		for _, d := range a.worked {
			if d <= last {
				t.Errorf("%d: %d stands out of order", year, d)
			}
			last = d
			if w := dayOf(t, year, d).Weekday(); w != time.Saturday && w != time.Sunday {
				t.Errorf("%d: %d is a %v", year, d, w)
			}
			if a.isOff(d) {
				t.Errorf("%d: %d is both off and worked", year, d)
			}
		}
		for _, fixed := range []monthDay{101, 501, 1001, 1002, 1003} {
			if !a.isOff(fixed) {
				t.Errorf("%d: %d is not off", year, fixed)
			}
		}
	}
}

func newYear(year int) time.Time { return time.Date(year, time.January, 1, 0, 0, 0, 0, time.UTC) }

func dayOf(t *testing.T, year int, d monthDay) time.Time {
	t.Helper()
	day := time.Date(year, time.Month(d/100), int(d%100), 0, 0, 0, 0, time.UTC)
	if day.Month() != time.Month(d/100) || day.Day() != int(d%100) {
		t.Errorf("%d has no %d", year, d)
	}
	return day
}

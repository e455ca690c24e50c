package calendar

import (
	"strings"
	"testing"
	"time"
)

func on(s string) time.Time {
	day, err := time.Parse("2006-01-02", s)
	if err != nil {
		panic(err)
	}
	return day
}

func TestWorking(t *testing.T) {
	for day, want := range map[string]bool{
		"2026-11-25": true,  // a Wednesday
		"2026-11-28": false, // a Saturday
		"2026-10-10": true,  // a Saturday worked for the National Day
		"2026-10-06": false, // a Tuesday of the National Day
		"2025-01-28": false, // the eve of the Spring Festival
		"2025-01-26": true,  // a Sunday worked for it
		"2020-01-31": false, // the holiday that the epidemic prolonged
		"2014-10-08": true,
		"2031-10-01": true, // not known, a Wednesday
		"2031-10-04": false,
	} {
		if got := Working(on(day)); got != want {
			t.Errorf("%s: %v, want %v", day, got, want)
		}
	}
}

func TestAfter(t *testing.T) {
	for _, c := range []struct {
		day   string
		n     int
		want  string
		known bool
	}{
		{"2026-11-25", 0, "2026-11-25", true},
		{"2026-11-25", 3, "2026-11-30", true},   // over a weekend
		{"2026-09-30", 1, "2026-10-08", true},   // over the National Day
		{"2026-10-09", 1, "2026-10-10", true},   // into a Saturday that is worked
		{"2026-12-30", 20, "2027-01-27", false}, // into a year that is not known
	} {
		got, known := After(on(c.day), c.n)
		if !got.Equal(on(c.want)) || known != c.known {
			t.Errorf("%d after %s: %s, %v; want %s, %v", c.n, c.day, got.Format("2006-01-02"), known, c.want, c.known)
		}
	}
}

// A later day has as many working days between as were asked for.
func TestAfterCounts(t *testing.T) {
	for start := on("2014-01-01"); start.Year() < 2026; start = start.AddDate(0, 0, 17) {
		end, _ := After(start, 20)
		count := 0
		for day := start.AddDate(0, 0, 1); !day.After(end); day = day.AddDate(0, 0, 1) {
			if Working(day) {
				count++
			}
		}
		if count != 20 || !Working(end) {
			t.Errorf("%s to %s has %d working days", start.Format("2006-01-02"), end.Format("2006-01-02"), count)
		}
	}
}

// The table has the days that the notices name, off days on weekdays or
// weekends, worked days on weekends only.
func TestNotices(t *testing.T) {
	off, work := 0, 0
	for i, y := range years {
		if y.number != 2014+i {
			t.Errorf("%d is out of its place", y.number)
		}
		for _, date := range strings.Fields(y.off) {
			if off++; !on(time.Date(y.number, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006-") + date).After(on("2013-12-31")) {
				t.Errorf("%d-%s is no day", y.number, date)
			}
		}
		for _, date := range strings.Fields(y.work) {
			work++
			if day := on(time.Date(y.number, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006-") + date).Weekday(); day != time.Saturday && day != time.Sunday {
				t.Errorf("%d-%s is worked in exchange and is no weekend", y.number, date)
			}
		}
	}
	if off != 351 || work != 80 {
		t.Errorf("%d days off and %d worked, want 351 and 80", off, work)
	}
}

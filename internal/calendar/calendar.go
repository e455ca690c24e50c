// Package calendar tells the working days of the mainland.
//
// Deadlines of a filing run in working days, and which days those are is
// decided anew each year: the State Council moves holidays together and has
// weekends worked in exchange. No formula gives them, so that they are a table,
// one entry a year. A year that is not in it is not guessed at: it counts
// Monday to Friday, and whoever asks is told that this is not known.
//
// Days are calendar days as midnight UTC.
package calendar

import (
	"strings"
	"time"
)

// year is what one notice says: the days off, and the Saturdays and Sundays
// worked instead, as month and day.
type year struct {
	number    int
	off, work string
}

func find(number int) (*year, bool) {
	if i := number - years[0].number; i >= 0 && i < len(years) {
		return &years[i], true
	}
	return nil, false
}

// Known reports whether the year's holidays are known.
func Known(number int) bool {
	_, known := find(number)
	return known
}

// Working reports whether a day is a working day. In a year that is not known
// it is one from Monday to Friday.
func Working(day time.Time) bool {
	weekend := day.Weekday() == time.Saturday || day.Weekday() == time.Sunday
	y, known := find(day.Year())
	if !known {
		return !weekend
	}
	date := day.Format("01-02")
	if weekend {
		return strings.Contains(y.work, date)
	}
	return !strings.Contains(y.off, date)
}

// After returns the n-th working day after a day, which itself does not count;
// for n of 0 the day itself. It reports false where a year was passed whose
// holidays are not known, so that the result may be too early.
func After(day time.Time, n int) (result time.Time, known bool) {
	known = true
	for n > 0 {
		day = day.AddDate(0, 0, 1)
		if Working(day) {
			n--
		}
		known = known && Known(day.Year())
	}
	return day, known
}

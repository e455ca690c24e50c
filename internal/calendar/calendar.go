package calendar

import "time"

// Working reports whether day is a working day: Monday to Friday except for the holidays, and
// the weekend days that are worked instead. In a year that is not [Known] it is Monday to
// Friday.
func Working(day time.Time) bool {
	year, month, dayOfMonth := day.Date()
	if a, ok := arrangementOf(year); ok {
		d := monthDay(int(month)*100 + dayOfMonth)
		switch {
		case a.isOff(d):
			return false
		case a.isWorked(d):
			return true
		}
	}
	weekday := day.Weekday()
	return weekday != time.Saturday && weekday != time.Sunday
}

// Known reports whether the arrangement of a year is in the table.
func Known(year int) bool {
	_, ok := arrangementOf(year)
	return ok
}

// After returns the nth working day after day, which itself does not count; if n is 0 or less,
// that is day. It is known unless the count ran through a day of a year that is not [Known].
func After(day time.Time, n int) (result time.Time, known bool) {
	known = true
	for n > 0 {
		day = day.AddDate(0, 0, 1)
		known = known && Known(day.Year())
		if Working(day) {
			n--
		}
	}
	return day, known
}

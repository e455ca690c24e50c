package ident

import "time"

// A day is a calendar day as the number yyyymmdd, so that days compare as numbers.
type day int

// lastDay is the last day that eight digits can write: no birth is later.
const lastDay day = 9999_12_31

func dayOf(t time.Time) day {
	year, month, date := t.Date()
	return day(year*100_00 + int(month)*100 + date)
}

// readDay reads eight digits. It reports false if the calendar has no such day.
func readDay(eight string) (day, bool) {
	var d day
	for i := range len(eight) {
		d = d*10 + day(eight[i]-'0')
	}
	year, month, date := d.split()
	return d, year > 0 && 1 <= month && month <= 12 && 1 <= date && date <= daysIn(year, month)
}

func (d day) split() (year, month, date int) {
	return int(d) / 100_00, int(d) / 100 % 100, int(d) % 100
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// Born returns the birth date in a resident ID, a residence permit or a permanent resident
// card of 18 characters that is sound, except perhaps for the case of its x. The time is
// midnight UTC.
func Born(number string) (time.Time, bool) {
	fault := personal(number, lastDay, func(number string) bool {
		return inProvince(number) || isPermitRegion(number) || isForeign(number)
	})
	if fault != Sound && fault != Lowercase {
		return time.Time{}, false
	}
	d, _ := readDay(number[6:14])
	year, month, date := d.split()
	return time.Date(year, time.Month(month), date, 0, 0, 0, 0, time.UTC), true
}

// IsMan reports whether the holder of such a number is a man: then the last digit of its
// sequence is odd.
func IsMan(number string) (man, known bool) {
	if _, known := Born(number); !known {
		return false, false
	}
	return (number[16]-'0')%2 == 1, true
}

// Age returns the full years between a birth and another day. A year is complete on the
// birthday or, for one on 29 February, on 1 March of a common year.
func Age(born, on time.Time) int {
	years := on.Year() - born.Year()
	if dayOf(on)%100_00 < dayOf(born)%100_00 {
		years--
	}
	return years
}

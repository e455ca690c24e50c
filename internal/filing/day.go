package filing

import (
	"slices"
	"strings"
	"time"
)

// LongTerm is the canonical value of a validity without end (长期).
const LongTerm = "long-term"

const dayLayout = time.DateOnly

// dayLayouts are the further ways a date is written on certificates and in
// forms.
var dayLayouts = [...]string{"2006-1-2", "2006年1月2日", "2006/1/2", "2006.1.2", "20060102"}

// ParseDay reads a calendar day as people write it: 2026-11-20,
// 2026年11月20日, 2026/11/20, 2026.11.20 or 20261120. A day the calendar does
// not have is refused. The result is midnight UTC, fit for comparing days.
func ParseDay(s string) (time.Time, bool) {
	if s == "" || s[0] < '0' || s[0] > '9' {
		return time.Time{}, false
	}
	if day, ok := parseCanonical(s); ok {
		return day, true
	}
	if last := s[len(s)-1]; (last < '0' || last > '9') && !strings.HasSuffix(s, "日") {
		return time.Time{}, false // spared the general way, which is slow to fail
	}
	for _, layout := range dayLayouts {
		if day, err := time.Parse(layout, s); err == nil {
			return day, true
		}
	}
	return time.Time{}, false
}

// parseCanonical reads 2006-01-02, which nearly every date is written as, ten
// times as fast as the general way.
func parseCanonical(s string) (time.Time, bool) {
	if len(s) != len(dayLayout) || s[4] != '-' || s[7] != '-' {
		return time.Time{}, false
	}
	number := func(digits string) (n int) {
		for i := range len(digits) {
			if digits[i] < '0' || digits[i] > '9' {
				return -1
			}
			n = n*10 + int(digits[i]-'0')
		}
		return n
	}
	year, month, day := number(s[:4]), number(s[5:7]), number(s[8:])
	if year < 0 || month < 1 || month > 12 || day < 1 || day > 31 {
		return time.Time{}, false
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return t, t.Day() == day // the 30th of February would have become March
}

// FormatDay writes a day the canonical way, 2006-01-02.
func FormatDay(day time.Time) string { return day.Format(dayLayout) }

// Shanghai is the clock the authorities work by; the mainland keeps one time
// the whole year.
var Shanghai = time.FixedZone("Asia/Shanghai", 8*60*60)

// DayOf returns the calendar day it is in Shanghai at moment t.
func DayOf(t time.Time) time.Time {
	y, m, d := t.In(Shanghai).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// longTerms are the ways a validity without end is written. The last day of
// year 9999 is how some systems print it.
var LongTerms = [...]string{LongTerm, "长期", "长期有效", "永久", "永久有效", "无固定期限", "9999-12-31", "9999年12月31日"}

func isLongTerm(s string) bool { return slices.Contains(LongTerms[:], s) }

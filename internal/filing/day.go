package filing

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/ident"
)

// LongTerm is the canonical value of a validity without end (长期).
const LongTerm = "long-term"

const dayLayout = time.DateOnly

// dayLayouts are the other ways in which certificates and forms write a date.
var dayLayouts = [...]string{"2006-1-2", "2006年1月2日", "2006/1/2", "2006.1.2", "20060102"}

// longestDay is the most bytes of a day, even if each digit is a full-width one followed by a
// space.
const longestDay = 80

// ParseDay reads a calendar day as people write it: 2026-11-20, 2026年11月20日,
// 2026年11月20号, 2026/11/20, 2026.11.20 or 20261120, also in full-width characters and with
// spaces. It refuses a day that does not exist, and one that does not begin with its year:
// 01/02/2036 is in January for some and in February for others. The result is midnight UTC,
// suitable for comparing days.
func ParseDay(s string) (time.Time, bool) {
	if first, _ := utf8.DecodeRuneInString(s); !unicode.IsDigit(first) || len(s) > longestDay {
		return time.Time{}, false
	}
	if day, ok := parseCanonical(s); ok {
		return day, true
	}
	s = plainDay(s)
	if last := s[len(s)-1]; (last < '0' || last > '9') && !strings.HasSuffix(s, "日") {
		return time.Time{}, false // avoids the general way, which is slow to fail
	}
	for _, layout := range dayLayouts {
		if day, err := time.Parse(layout, s); err == nil {
			return day, true
		}
	}
	return time.Time{}, false
}

// plainDay writes a day without the traces of an input method.
func plainDay(s string) string {
	s = ident.Dotted(ident.Fold(s))
	if day, found := strings.CutSuffix(s, "号"); found { // as people say it
		return day + "日"
	}
	return s
}

// parseCanonical reads 2006-01-02, which nearly every date looks like, ten times as fast as
// the general way.
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
	return t, t.Day() == day // the 30th of February would have become a day in March
}

// FormatDay writes a day the canonical way, 2006-01-02.
func FormatDay(day time.Time) string { return day.Format(dayLayout) }

// Shanghai is the clock of the authorities; the mainland has one time all year round.
func Shanghai() *time.Location { return time.FixedZone("Asia/Shanghai", 8*60*60) }

// DayOf returns the calendar day in Shanghai at moment t.
func DayOf(t time.Time) time.Time {
	y, m, d := t.In(Shanghai()).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// LongTerms are the ways of writing a validity without end. The last day of the year 9999 is
// how some systems print it.
var LongTerms = [...]string{LongTerm, "长期", "长期有效", "永久", "永久有效", "无固定期限", "long term", "9999-12-31", "9999年12月31日"}

func isLongTerm(s string) bool { return slices.Contains(LongTerms[:], s) }

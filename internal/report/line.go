package report

import (
	"slices"
	"strings"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
)

const byteOrderMark = "\ufeff"

// lineOf returns a line of a file without what ends it.
func lineOf(source []byte, number int) (string, bool) {
	for line := range filing.Lines(source) {
		if number--; number == 0 {
			text := strings.TrimRight(string(line), "\r\n\u0085\u2028\u2029")
			return strings.TrimPrefix(text, byteOrderMark), true
		}
	}
	return "", false
}

// maskLine masks the sensitive values that stand on a line of the file, and
// what else looks like one.
func (v Voice) maskLine(line string, number int, r *filing.Reading) string {
	return v.maskRest(v.secrets(r).hide(line, number))
}

// maskRest masks what looks sensitive in a line whose values are masked, and
// makes it safe to print without moving its columns.
func (v Voice) maskRest(line string) string {
	if !v.ShowValues {
		line = maskPatterns(line)
	}
	return cleanKeepingLength(line)
}

// secret is a value that is not to be seen, with what is shown in its place.
type secret struct {
	value, masked string
	column        int
}

// secrets are the sensitive values of a file: by the lines they stand on, and
// those that are long enough to be known again elsewhere, as in a comment.
type secrets struct {
	onLine map[int][]secret
	long   []secret // the longest first, since one may hold another
}

// telling is from how many characters on a value is no ordinary word.
const telling = 7

// secrets finds the sensitive values of a file.
func (v Voice) secrets(r *filing.Reading) secrets {
	all := secrets{onLine: make(map[int][]secret)}
	for _, spot := range r.Spots() {
		value, isText := spot.At.(*string)
		if !isText || *value == "" || !v.hides(spot.Field.Format) {
			continue
		}
		masked := stars(mask(spot.Field.Format, *value), *value)
		s := secret{*value, masked, spot.Column}
		all.onLine[spot.Line] = append(all.onLine[spot.Line], s)
		if utf8.RuneCountInString(*value) >= telling {
			all.long = append(all.long, s)
		}
	}
	slices.SortStableFunc(all.long, func(a, b secret) int { return len(b.value) - len(a.value) })
	return all
}

// stars brings a mask to the length of what it masks.
func stars(masked, value string) string {
	if n := len([]rune(value)); len([]rune(masked)) != n {
		return strings.Repeat("*", n)
	}
	return masked
}

// hide masks values in a line, those that stand on it and those it repeats. Where
// one is written in other characters than it reads, such as escapes or several
// lines, the whole rest of the line is hidden.
func (all secrets) hide(line string, number int) string {
	shown := line
	for _, s := range all.long {
		shown = strings.ReplaceAll(shown, s.value, s.masked)
	}
	for _, s := range all.onLine[number] {
		if s.isWhole(line) {
			shown = strings.ReplaceAll(shown, s.value, s.masked)
		} else {
			shown = hide(shown, s.column, len(shown)+1)
		}
	}
	return shown
}

// isWhole reports whether a value stands on a line just as it reads.
func (s *secret) isWhole(line string) bool { return strings.Contains(line, s.value) }

// hide puts stars in place of what stands from one column to before another;
// spaces stay.
func hide(line string, from, to int) string {
	runes := []rune(line)
	for i := max(1, from); i < to && i <= len(runes); i++ {
		if runes[i-1] != ' ' {
			runes[i-1] = '*'
		}
	}
	return string(runes)
}

// cleanKeepingLength makes a line safe to print without moving its columns.
func cleanKeepingLength(line string) string {
	return strings.Map(func(r rune) rune {
		if isUnsafe(r) {
			return '?'
		}
		return r
	}, line)
}

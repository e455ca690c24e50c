package report

import "strings"

// maskRest masks what looks sensitive in a line whose values are masked, and
// makes it safe to print without moving its columns.
func (v Voice) maskRest(line string) string {
	if !v.ShowValues {
		line = maskPatterns(line)
	}
	return cleanKeepingLength(line)
}

// stars brings a mask to the length of what it masks.
func stars(masked, value string) string {
	if n := len([]rune(value)); len([]rune(masked)) != n {
		return strings.Repeat("*", n)
	}
	return masked
}

// starred is a text with stars in place of everything but its spaces.
func starred(text string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' {
			return r
		}
		return '*'
	}, text)
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

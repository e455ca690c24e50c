package report

import "strings"

// maskRest masks what still looks sensitive in a line whose values are masked, and makes it
// safe to print. Its columns do not move.
func (v Voice) maskRest(line string) string {
	if !v.ShowValues {
		line = maskPatterns(line)
	}
	return cleanKeepingLength(line)
}

// stars returns the mask if it is as long as what it masks, and otherwise stars of that
// length.
func stars(masked, value string) string {
	if n := len([]rune(value)); len([]rune(masked)) != n {
		return strings.Repeat("*", n)
	}
	return masked
}

// starred replaces everything but spaces with stars.
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

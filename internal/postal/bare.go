package postal

import (
	"strings"
	"unicode/utf8"
)

// isDivider reports whether people put a character between the parts of an address.
func isDivider(r rune) bool {
	switch r {
	case ' ', '\t', '\u00a0', '\u3000', ',', '，', '、', '/', '·':
		return true
	}
	return false
}

// bare is an address from its regions on, and in one piece: without the marks between its
// parts, the postcode and the country.
func bare(address string) string {
	text := strings.TrimSpace(address)
	if strings.ContainsFunc(text, isDivider) {
		text = strings.Map(func(r rune) rune {
			if isDivider(r) {
				return -1
			}
			return r
		}, text)
	}
	return strings.TrimPrefix(withoutPostcode(text), "中国")
}

// withoutPostcode removes six digits at the beginning of an address.
func withoutPostcode(text string) string {
	const digits = 6
	if len(text) <= digits || strings.Trim(text[:digits], "0123456789") != "" {
		return text
	}
	if next, _ := utf8.DecodeRuneInString(text[digits:]); next < utf8.RuneSelf && next != ' ' && next != ',' {
		return text // a longer number, or one of a house
	}
	return skipMarks(text[digits:])
}

// skipMarks drops the marks at the beginning of a text.
func skipMarks(text string) string { return strings.TrimLeftFunc(text, isDivider) }

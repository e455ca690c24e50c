package ident

import (
	"strings"
	"unicode"
)

// Fold undoes what an input method or a copied page does to a number: full-width characters
// become half-width, dashes of every kind become the ASCII one, and white space and invisible
// characters are removed. Dashes are removed only if a sound number of 18 characters remains,
// since other numbers are written with theirs.
//
// A number in its standard's own spelling is returned unchanged. So is the case of letters:
// whether it matters is up to the grammar.
func Fold(s string) string {
	if !isNarrow(s) {
		s = strings.Map(narrow, s)
	}
	if dashes := strings.Count(s, "-"); dashes == 0 || len(s)-dashes != 18 {
		return s
	}
	if joined := strings.ReplaceAll(s, "-", ""); isEighteen(joined) {
		return joined
	}
	return s
}

// FoldSpaced is Fold for numbers in which a space may have a meaning, such as before an
// extension: white space becomes a plain space, and dashes stay.
func FoldSpaced(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		return narrow(r)
	}, s))
}

// Dotted is a text with dots instead of the full stops that a Chinese input method leaves
// between the parts of an address or a date.
func Dotted(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "。", "."), "｡", ".")
}

// narrow is -1 for a character that does not belong to a number.
func narrow(r rune) rune {
	switch {
	case r > ' ' && r < 0x7f:
		return r
	case r == '−' || unicode.Is(unicode.Pd, r):
		return '-'
	case '！' <= r && r <= '～':
		return r - '！' + '!'
	case unicode.IsSpace(r) || unicode.Is(unicode.Cf, r):
		return -1
	}
	return r
}

// isNarrow reports whether narrow would change nothing.
func isNarrow(s string) bool {
	for i := range len(s) {
		if s[i] <= ' ' || s[i] >= 0x7f {
			return false
		}
	}
	return true
}

// isEighteen reports whether number is sound, except perhaps for its case, as any of the
// numbers of 18 characters.
func isEighteen(number string) bool {
	if _, ok := Born(number); ok {
		return true
	}
	fault := CreditCode(number)
	return fault == Sound || fault == Lowercase
}

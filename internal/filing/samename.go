package filing

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// SameName compares names as a reviewer would, who does not care how brackets, dots and spaces
// were typed.
func SameName(a, b string) bool { return a == b || FoldedName(a) == FoldedName(b) }

// FoldedName unifies the spellings of a name: full-width and half-width forms, the kinds of
// middle dot, brackets, case, spaces and invisible characters.
func FoldedName(name string) string {
	if !strings.ContainsFunc(name, hasSpellings) {
		return name
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case '•', '．', '.', '・', '‧', '∙':
			return '·'
		case '〔', '【', '［', '[':
			return '('
		case '〕', '】', '］', ']':
			return ')'
		}
		if unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKC.String(name))
}

// hasSpellings reports whether a character may be written in another way that means the same.
// The characters of nearly every name may not.
func hasSpellings(r rune) bool {
	return !('一' <= r && r <= '龥' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z')
}

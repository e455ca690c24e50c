package filing

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// SameName compares names as a reviewer would, who does not mind how brackets,
// dots and spaces were typed.
func SameName(a, b string) bool { return a == b || FoldedName(a) == FoldedName(b) }

// FoldedName brings the spellings of a name together: full-width and half-width
// forms, the kinds of middle dot, brackets, capitals and spaces.
func FoldedName(name string) string {
	if !strings.ContainsFunc(name, func(r rune) bool { return r < '一' || r > '龥' }) {
		return name // as nearly every one: a Chinese character has one spelling
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
		if unicode.IsSpace(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKC.String(name))
}

package lang

import (
	"slices"
	"strings"
	"unicode"
)

// Terms takes a text apart for comparing it with others: every two neighbouring
// Chinese characters, since no spaces part its words, and every Latin word of
// four letters or more, each once.
func Terms(text string) []string {
	var terms []string
	add := func(term string) {
		if !slices.Contains(terms, term) {
			terms = append(terms, term)
		}
	}
	var han []rune
	var word strings.Builder
	flush := func() {
		for i := 0; i+1 < len(han); i++ {
			add(string(han[i : i+2]))
		}
		if word.Len() >= 4 { // shorter ones say little
			add(strings.TrimSuffix(word.String(), "s"))
		}
		han = han[:0]
		word.Reset()
	}
	const longest = 2000 // characters; notices have dozens
	for i, r := range []rune(text) {
		switch {
		case i == longest:
			flush()
			return terms
		case unicode.Is(unicode.Han, r):
			if word.Len() > 0 {
				flush()
			}
			han = append(han, r)
		case unicode.IsLetter(r):
			if len(han) > 0 {
				flush()
			}
			word.WriteRune(unicode.ToLower(r))
		default:
			flush()
		}
	}
	flush()
	return terms
}

package answers

import (
	"strings"
	"unicode/utf8"

	"beian.example/icp/internal/lang"
)

// concept is one thing that a text is about, or one thing said about it, with the words that
// consoles, reviewers and readers use for it.
type concept struct {
	name  string    // as forms write it
	words lang.Text // alternatives separated by |, in lower case; ~ stands for a few characters in between
	of    string    // the more general concepts that it belongs to, separated by spaces
	weak  bool      // so common that it says little
}

// class keeps apart things, what is said about them, and words of a single form: a longer word
// hides the shorter ones inside it, but only those of its own class.
type class uint8

const (
	aThing class = iota
	aComplaint
	anOwnWord
	classes
)

// word is one of the words of a concept.
type word struct {
	concept int
	parts   []string // one, or two with a few characters in between
	class   class
}

// opening is how a word begins: its first two characters, or the only one. A text is read by
// looking up which words may begin at each place.
type opening [2]rune

func openingOf(text string) opening {
	first, size := utf8.DecodeRuneInString(text)
	if size == len(text) {
		return opening{first}
	}
	second, _ := utf8.DecodeRuneInString(text[size:])
	return opening{first, second}
}

// hit is a word found in a text.
type hit struct {
	concept    int
	class      class
	start, end int
}

// within reports whether a longer word hides this one.
func (h hit) within(longer hit) bool {
	return longer.start <= h.start && h.end <= longer.end && longer.end-longer.start > h.end-h.start
}

// find adds the places of the word that begin at one place in a text: two, if the word has two
// parts.
func (w *word) find(hits []hit, text string, at int) []hit {
	const between = 30 // bytes, ten Chinese characters
	if !standsAt(text, w.parts[0], at) {
		return hits
	}
	first := hit{w.concept, w.class, at, at + len(w.parts[0])}
	if len(w.parts) == 1 {
		return append(hits, first)
	}
	rest := text[first.end:min(len(text), first.end+between)]
	if stop := strings.IndexAny(rest, "。；！？,，"); stop >= 0 {
		rest = rest[:stop]
	}
	i := strings.Index(rest, w.parts[1])
	if i < 0 {
		return hits
	}
	start := first.end + i
	return append(hits, first, hit{w.concept, w.class, start, start + len(w.parts[1])})
}

// standsAt reports whether a word is at a place where a word may begin: a Latin one in any
// inflected form, but a short one only as a whole word.
func standsAt(text, word string, at int) bool {
	if !strings.HasPrefix(text[at:], word) {
		return false
	}
	const long = 8
	end := at + len(word)
	if end == len(text) || !isLatin(word[len(word)-1]) || !isLatin(text[end]) || len(word) > long {
		return true
	}
	rest := text[end:]
	for _, ending := range [...]string{"s", "es", "ed", "d", "ing"} {
		if strings.HasPrefix(rest, ending) && (len(rest) == len(ending) || !isLatin(rest[len(ending)])) {
			return true
		}
	}
	return false
}

// isLatin reports whether a byte is a lower-case letter or a digit.
func isLatin(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' }

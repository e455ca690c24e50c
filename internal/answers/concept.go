package answers

import (
	"strings"
	"unicode/utf8"

	"beian.example/icp/internal/lang"
)

// concept is one thing that a text speaks of, or one thing said of it, with the
// words that consoles, reviewers and readers have for it.
type concept struct {
	name  string    // as forms write it
	words lang.Text // alternatives parted by |, in lower case; ~ stands for a few characters between
	of    string    // the more general concepts that it is one of, parted by spaces
	weak  bool      // so common that it tells little
}

// class keeps things, what is said of them, and words of a single form apart: a
// longer word hides the shorter ones within it, but only those of its class.
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
	parts   []string // one, or two with a few characters between
	class   class
}

// opening is how a word begins: its first two characters, or the only one. Texts
// are read by looking up which words may begin at each place.
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

// find adds the places of the word in a text that begin at one place: two, where
// it has two parts.
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

// standsAt reports whether a word stands at a place where one may begin: a Latin
// one with its inflected forms, a short one as the whole of it.
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

// isLatin reports whether a byte is a letter or digit, in lower case.
func isLatin(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' }

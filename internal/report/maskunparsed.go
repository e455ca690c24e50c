package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
)

// A file that could not be parsed at all is only known by its lines. A line shows what follows
// a key that is known not to be secret, and nothing else.

// hideUnparsed hides what may be secret on a line of such a file. above yields the lines
// before it, the nearest first.
func (v Voice) hideUnparsed(line string, above func(yield func(string) bool)) string {
	depth, bare := indentOf(line), !hasKey(line) && !beginsWithKey(line)
	for other := range above {
		around := indentOf(other) < depth && strings.TrimSpace(other) != ""
		if (around || bare && hasKey(other)) && v.tellingFrom(other) >= 0 {
			return starred(line)
		}
		if around {
			depth = indentOf(other)
		}
		bare = bare && !hasKey(other)
		if depth == 0 && !bare {
			break
		}
	}
	if bare { // it could be anything
		return starred(line)
	}
	if from := v.tellingFrom(line); from >= 0 {
		return line[:from] + starred(line[from:])
	}
	return line
}

// tellingFrom is where a line may begin to hold a secret: after the first key that is unknown
// or sensitive; -1 if there is none.
func (v Voice) tellingFrom(line string) int {
	for at := range line {
		size := colonAt(line[at:])
		if size == 0 {
			continue
		}
		key := keyBefore(line[:at])
		if key == "" {
			continue
		}
		format, known := bundlefile.KeyFormat(key)
		if rest := line[at+size:]; !known || v.hides(format) || format == filing.Parts &&
			!hasKey(rest) && strings.ContainsFunc(rest, isOfWords) {
			return at + size
		}
	}
	return -1
}

// colonAt is the length of the colon that text begins with, which may be a full-width one.
func colonAt(text string) int {
	for _, colon := range [...]string{":", "："} {
		if strings.HasPrefix(text, colon) {
			return len(colon)
		}
	}
	return 0
}

// isOfWords reports whether a character is a letter or a number rather than punctuation.
func isOfWords(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

func hasKey(line string) bool { return strings.ContainsAny(line, ":：") }

// keyBefore returns the word before a colon.
func keyBefore(text string) string {
	text = strings.TrimRight(text, " \t'\"")
	return text[strings.LastIndexAny(text, " \t'\"{}[],-?")+1:]
}

// beginsWithKey reports whether a line begins with the name of a field that is not secret,
// even without a colon.
func beginsWithKey(line string) bool {
	word, _, _ := strings.Cut(strings.TrimLeft(line, " \t-"), " ")
	format, known := bundlefile.KeyFormat(word)
	return known && !format.Sensitive()
}

// indentOf is how far a line is indented, including the marks of list elements.
func indentOf(line string) int {
	return utf8.RuneCountInString(line) - utf8.RuneCountInString(strings.TrimLeft(line, " \t-\u3000\u00a0"))
}

package lang

import "strings"

// Mentions reports whether a text has a word, both in lower case: a Chinese
// one anywhere, since no spaces part them, and a Latin one where a word begins,
// so that its inflected forms count too; a short one, such as ip, only as the
// whole of it.
func Mentions(text, word string) bool {
	const short = 3
	latin := isLetter(word[0])
	for from := 0; ; {
		at := strings.Index(text[from:], word)
		if at < 0 {
			return false
		}
		at += from
		from = at + len(word)
		begins := at == 0 || !isLetter(text[at-1])
		ends := len(word) > short || from == len(text) || !isLetter(text[from])
		if !latin || begins && ends {
			return true
		}
	}
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' }

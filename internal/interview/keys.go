package interview

import (
	"bytes"
	"unicode/utf8"
)

const esc = '\x1b'

// A terminal puts these around pasted text.
var pasteBegins, pasteEnds = []byte("\x1b[200~"), []byte("\x1b[201~")

// firstKey is how many of the bytes that a terminal sent are its first key; 0 if that is not
// complete yet. A paste is one key.
func firstKey(b []byte) int {
	switch {
	case len(b) == 0:
		return 0
	case b[0] != esc:
		return firstRune(b)
	case isPaste(b):
		if bytes.HasSuffix(b, pasteEnds) {
			return len(b)
		}
		return 0
	case len(b) == 1:
		return 0
	case b[1] == '[':
		return sequence(b)
	case b[1] == 'O':
		return olderSequence(b)
	case b[1] < ' ' || b[1] >= utf8.RuneSelf: // does not go with Alt: Escape was pressed, then another key
		return 1
	}
	return 2
}

// isPaste reports whether a paste has begun.
func isPaste(b []byte) bool { return bytes.HasPrefix(b, pasteBegins) }

func firstRune(b []byte) int {
	if !utf8.FullRune(b) {
		return 0
	}
	_, n := utf8.DecodeRune(b)
	return n
}

// sequence is the length of what a key sends that types no character: Escape, a bracket,
// parameters and a last byte. The Linux console has a second bracket.
func sequence(b []byte) int {
	for i := 2; i < len(b); i++ {
		switch c := b[i]; {
		case c < ' ' || c > '~':
			return i // broken off
		case c >= '@' && !(i == 2 && c == '['):
			return i + 1
		}
	}
	return 0
}

// olderSequence is sequence for the older kind without parameters.
func olderSequence(b []byte) int {
	switch {
	case len(b) < 3:
		return 0
	case b[2] < ' ' || b[2] > '~':
		return 2
	}
	return 3
}

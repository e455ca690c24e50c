package domainname

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

const (
	maxName  = 253 // bytes of a name in punycode, RFC 1035
	maxLabel = 63  // bytes of a label in punycode

	// maxTyped limits what is passed to punycode, which takes time quadratic in the length of
	// a label. No name of maxName bytes has a longer spelling worth reading.
	maxTyped = 4 * maxName
)

// plain reports whether a text already is a name that folding would leave alone, as nearly
// every typed domain is. A name that ends in a digit is left to the thorough way, because it
// may be an IP address.
func plain(text string) bool {
	if !wellFormed(text) || !isLower(text[len(text)-1]) {
		return false
	}
	for label := range strings.SplitSeq(text, ".") {
		// idna gives xn-- a meaning and refuses every other ??--.
		if len(label) >= 4 && label[2:4] == "--" {
			return false
		}
	}
	return true
}

// fold spells a typed name in the one way that the network knows (ascii) and in the proper
// form of what was written (shown).
func fold(typed string) (ascii, shown string, ok bool) {
	switch {
	case plain(typed):
		return typed, typed, true
	case len(typed) > maxTyped:
		return "", "", false
	}
	return foldByTables(typed)
}

// foldByTables is fold without its shortcuts.
func foldByTables(typed string) (ascii, shown string, ok bool) {
	ascii, err := idna.Lookup.ToASCII(typed)
	if err != nil || !wellFormed(ascii) {
		return "", "", false
	}
	native, err := idna.Lookup.ToUnicode(ascii)
	if err != nil || strings.ContainsFunc(native, isMark) {
		return "", "", false
	}
	shown, ok = inScriptOf(typed, ascii, native)
	return ascii, shown, ok
}

// isMark reports whether a character is punctuation or a symbol, from 、 to emoji. idna maps
// them for the sake of old names, but no registry sells them; the few exceptions are those of
// RFC 5892, appendix A.
func isMark(r rune) bool {
	switch r {
	case '-', '.', '·', '\u0375', '\u05f3', '\u05f4', '・':
		return false
	}
	return unicode.IsPunct(r) || unicode.IsSymbol(r)
}

// inScriptOf picks for every label the form in which it was typed, so that Chinese stays
// Chinese and punycode stays punycode.
func inScriptOf(typed, ascii, native string) (shown string, ok bool) {
	if isASCII(typed) {
		return ascii, true
	}
	wrote := strings.Split(typed, ".")
	punycode := strings.Split(ascii, ".")
	labels := strings.Split(native, ".")
	if len(wrote) != len(labels) || len(punycode) != len(labels) {
		return "", false // a character such as ⒈ contains a dot in some tables
	}
	for i := range labels {
		if isASCII(wrote[i]) {
			labels[i] = punycode[i]
		}
	}
	return strings.Join(labels, "."), true
}

// wellFormed reports whether a name has only lower-case letters, digits, and hyphens inside
// labels of valid length. It also finds empty labels, which idna allows.
func wellFormed(name string) bool {
	if len(name) > maxName {
		return false
	}
	start := 0
	for i := 0; i < len(name); i++ {
		switch c := name[i]; {
		case c == '.':
			if !lawfulLabel(name[start:i]) {
				return false
			}
			start = i + 1
		case !isLower(c) && !isDigit(c) && c != '-':
			return false
		}
	}
	return lawfulLabel(name[start:])
}

func lawfulLabel(label string) bool {
	return 0 < len(label) && len(label) <= maxLabel &&
		label[0] != '-' && label[len(label)-1] != '-'
}

// lastLabels is the end of name with as many labels as like.
func lastLabels(name, like string) string {
	end := len(name)
	for range strings.Count(like, ".") + 1 {
		end = strings.LastIndexByte(name[:end], '.')
	}
	return name[end+1:]
}

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isASCII(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

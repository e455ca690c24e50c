package filing

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Term is a period of validity, both ends in their canonical form.
type Term struct{ From, Expires string }

// longestTerm is the most bytes of a term that is worth reading.
const longestTerm = 2*longestDay + 20

// ParseTerm reads a period of validity written as one text, as identity cards print it:
// 2016.05.01-2036.05.01, 2016年5月1日至长期. It must begin before it ends, and there must be
// no other way to read it.
func ParseTerm(text string) (term Term, ok bool) {
	text = strings.TrimSpace(text)
	if len(text) > longestTerm {
		return Term{}, false
	}
	text = strings.Replace(strings.TrimPrefix(text, "自"), " to ", "至", 1)
	if first, _ := utf8.DecodeRuneInString(text); !unicode.IsDigit(first) {
		return Term{}, false // no day begins like that, and most texts do
	}
	for at := range text {
		left, right := withoutBridge(text[:at], text[at:])
		if len(left)+len(right) == len(text) {
			continue // there is nothing between them
		}
		read, isTerm := termOf(left, strings.TrimSuffix(right, "止"))
		if !isTerm {
			continue
		}
		if ok && read != term {
			return Term{}, false
		}
		term, ok = read, true
	}
	return term, ok
}

// withoutBridge removes what is between the two days of a term.
func withoutBridge(left, right string) (string, string) {
	return strings.TrimRightFunc(left, isBridge), strings.TrimLeftFunc(right, isBridge)
}

func isBridge(r rune) bool {
	return unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) || strings.ContainsRune("至到~～−", r)
}

func termOf(left, right string) (Term, bool) {
	from, begins := ParseDay(left)
	if !begins {
		return Term{}, false
	}
	term := Term{FormatDay(from), expires.Canonical(right)}
	if term.Expires == LongTerm {
		return term, true
	}
	to, limited := parseCanonical(term.Expires)
	return term, limited && from.Before(to)
}

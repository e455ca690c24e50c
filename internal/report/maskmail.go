package report

import (
	"strings"
	"unicode"
)

// maskMails hides the names in e-mail addresses that a search for plain letters misses: with a
// full-width sign, in another alphabet, with an apostrophe, or with a space beside the sign.
func maskMails(text string) string {
	runes := []rune(text)
	changed := false
	for i, r := range runes {
		if r != '@' && r != '＠' || !isHostBehind(runes[i+1:]) {
			continue
		}
		end := i
		if end > 0 && runes[end-1] == ' ' {
			end--
		}
		start := end
		for start > 0 && end-start < longestName && (isOfMailName(runes[start-1], runes[end-1]) || isApostrophe(runes[:start])) {
			start--
		}
		copy(runes[start:end], []rune(keep(string(runes[start:end]), 1, 0)))
		changed = true
	}
	if !changed {
		return text
	}
	return string(runes)
}

// longestName is the longest name that an address can have before the sign.
const longestName = 64

// isOfMailName reports whether a character may belong to the name that continues with last. In
// Chinese prose, a Latin name begins where the Chinese ends.
func isOfMailName(r, last rune) bool {
	if strings.ContainsRune("._+-*", r) {
		return true
	}
	if r >= 0x80 && last < 0x80 {
		return false
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// isApostrophe reports whether runes end in an apostrophe within a name, as in o'neil, and not
// in a quotation mark before one.
func isApostrophe(runes []rune) bool {
	last := len(runes) - 1
	return last > 0 && runes[last] == '\'' && (unicode.IsLetter(runes[last-1]) || unicode.IsDigit(runes[last-1]))
}

// isHostBehind reports whether the sign is followed by what reads like a host: something, a
// dot of any kind, and something.
func isHostBehind(runes []rune) bool {
	dots, letters := 0, 0
	for i, r := range runes {
		switch {
		case i == 0 && r == ' ':
		case strings.ContainsRune(".。．｡", r):
			if letters == 0 {
				return false
			}
			dots, letters = dots+1, 0
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '*':
			letters++
		default:
			return dots > 0 && letters > 0
		}
		if i > longestName {
			break
		}
	}
	return dots > 0 && letters > 0
}

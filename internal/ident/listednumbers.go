package ident

import (
	"strings"
	"unicode/utf8"
)

// ListedNumbers reads the filing and licence numbers that a text lists, such as the footer of
// a page, in their order. There are none if the text says more than that: then it is about
// something else.
func ListedNumbers(text string) []FilingNumber {
	const spared = 3 // characters of an "and" or the like
	var numbers []FilingNumber
	foot, said := isFoot(text), 0
	for _, part := range strings.FieldsFunc(text, isSeparator) {
		pieces := []string{part}
		if _, whole := ParseFilingNumber(part); !whole {
			pieces = strings.Fields(part)
		}
		for _, piece := range pieces {
			n, read := ParseFilingNumber(piece)
			switch {
			case read:
				numbers = append(numbers, n)
			case isPoliceNumber(piece):
				foot = true
			default:
				said += utf8.RuneCountInString(piece)
			}
		}
	}
	if said > spared && !foot {
		return nil
	}
	return numbers
}

func isSeparator(r rune) bool { return strings.ContainsRune(",，、;；|｜/\n", r) }

// isFoot reports whether a text says who owns a page.
func isFoot(text string) bool {
	text = strings.ToLower(text)
	return strings.Contains(text, "©") || strings.Contains(text, "版权") || strings.Contains(text, "copyright")
}

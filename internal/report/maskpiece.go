package report

import (
	"strings"
	"unicode"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
)

// File names join numbers to other words with hyphens, as in passport-E12345678-front, and
// some glue letters to them.

// maskPieces masks those pieces between the hyphens of a run that are the number of a person
// or an organisation on their own.
func maskPieces(run string) string {
	var out strings.Builder
	for len(run) > 0 {
		end := strings.IndexAny(run, "-+")
		if end < 0 {
			return out.String() + maskPiece(run)
		}
		out.WriteString(maskPiece(run[:end]) + run[end:end+1])
		run = run[end+1:]
	}
	return out.String()
}

func maskPiece(piece string) string {
	if len(piece) < leastPiece {
		return piece
	}
	runes := []rune(piece)
	first, last, digits := -1, -1, 0
	for i, r := range runes {
		if unicode.IsDigit(r) {
			if digits++; first < 0 {
				first = i
			}
			last = i
		}
	}
	switch {
	case len(runes) == 18 && digits >= 9: // as a credit code on its own
		return keep(piece, 6, 4)
	case digits == last-first+1 && last == len(runes)-1 && isTravelDocument(runes, first), isLetteredPassport(piece):
		return keep(piece, 2, 2)
	}
	for i := max(0, last-17); i <= first && i+18 <= len(runes); i++ { // a code with letters glued to it
		if code := string(runes[i : i+18]); isCreditCode(code) {
			return string(runes[:i]) + keep(code, 6, 4) + string(runes[i+18:])
		}
	}
	return piece
}

// leastPiece is the length of the shortest number that is masked between hyphens.
const leastPiece = len("E12345678")

// isTravelDocument reports whether a piece with this many letters before its digits is as long
// as the number of a passport or travel permit. The last part of a UUID is longer.
func isTravelDocument(runes []rune, letters int) bool {
	if letters < 1 || letters > 2 || len(runes)-letters < 8 || len(runes) > len("H1234567800") {
		return false
	}
	if !unicode.IsLower(runes[0]) {
		return true
	}
	// git describe puts a small letter before a commit, and so do versions made from dates.
	_, isDay := filing.ParseDay(string(runes[letters:]))
	return !isDay && runes[0] != 'g'
}

// isLetteredPassport reports whether a text has the form of a passport with two letters: of
// the mainland (since 2017), Hong Kong or Macao. Other letters before seven digits are common
// in client and contract numbers.
func isLetteredPassport(text string) bool {
	if len(text) != len("EA1234567") || strings.Trim(text[2:], "0123456789") != "" {
		return false
	}
	switch text[:2] {
	case "DE", "SE", "PE", "KJ", "MA", "MB":
		return true
	}
	return text[0] == 'E' && 'A' <= text[1] && text[1] <= 'Z'
}

// isCreditCode reports whether the check character makes a text a credit code.
func isCreditCode(code string) bool {
	switch ident.CreditCode(ident.Fold(code)) {
	case ident.Sound, ident.Lowercase, ident.InnerCheckDigit:
		return true
	}
	return false
}

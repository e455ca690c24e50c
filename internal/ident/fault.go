package ident

import "unicode/utf8"

// Fault is what is wrong with a number by its grammar. The zero value, Sound, means nothing.
// Of several faults, a grammar names the one to repair first: the characters before their
// meaning, the meaning before the check character.
type Fault uint8

const (
	Sound           Fault = iota
	Length                // not the number of characters in the standard
	Character             // a character that is not allowed in its place
	Lowercase             // sound except for letters in lower case
	Region                // the leading digits are not those of a place: province, fixed permit prefix, area code
	BirthDate             // no such day
	FutureBirth           // born after the given day
	CheckDigit            // the last character disagrees with the arithmetic
	InnerCheckDigit       // credit code: only character 17, the organisation code's own, disagrees
	BothCheckDigits       // credit code: characters 17 and 18 both disagree
	Legacy                // a sound number of a superseded form
)

// String returns the name of the constant, for tests and logs.
func (f Fault) String() string {
	if int(f) < len(faultNames) {
		return faultNames[f]
	}
	return "Fault(?)"
}

var faultNames = [...]string{
	Sound:           "Sound",
	Length:          "Length",
	Character:       "Character",
	Lowercase:       "Lowercase",
	Region:          "Region",
	BirthDate:       "BirthDate",
	FutureBirth:     "FutureBirth",
	CheckDigit:      "CheckDigit",
	InnerCheckDigit: "InnerCheckDigit",
	BothCheckDigits: "BothCheckDigits",
	Legacy:          "Legacy",
}

// characters counts characters, not bytes: eighteen full-width digits have the right length
// but are of the wrong kind.
func characters(s string) int { return utf8.RuneCountInString(s) }

// inCase is verdict, which is Sound or Legacy, or else Lowercase if number has letters in
// lower case.
func inCase(number string, verdict Fault) Fault {
	for i := range len(number) {
		if isLower(number[i]) {
			return Lowercase
		}
	}
	return verdict
}

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return true
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

func upper(c byte) byte {
	if isLower(c) {
		return c - 'a' + 'A'
	}
	return c
}

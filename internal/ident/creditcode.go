package ident

import "strings"

// creditAlphabet lists the characters of a credit code in the order of their
// values, 0 to 30 (GB 32100-2015). I, O, S, V and Z are left out.
const creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// creditWeights are the powers of 3 modulo 31.
var creditWeights = [17]int{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28}

// CreditCode judges a unified social credit code (GB 32100-2015, 统一社会信用代码):
// registry, class, six digits of GB/T 2260, the nine characters of an
// organisation code and a check character.
//
// The code has two check characters, its own and the organisation code's (GB 11714).
// CheckDigit and InnerCheckDigit say that only that one is wrong, BothCheckDigits that both
// are.
func CreditCode(code string) Fault {
	if characters(code) != 18 {
		return Length
	}
	check, ok := CreditCodeCheck(code[:17])
	if !ok || creditValue(code[17]) < 0 || !allDigits(code[2:8]) {
		return Character
	}
	inner, _ := organizationCheck(code[8:16])
	switch outerOK, innerOK := upper(code[17]) == check, upper(code[16]) == inner; {
	case !outerOK && !innerOK:
		return BothCheckDigits
	case !outerOK:
		return CheckDigit
	case !innerOK:
		return InnerCheckDigit
	}
	return inCase(code, Sound)
}

// CreditCodeCheck returns the check character for the first 17 characters (GB 32100-2015), in
// upper case whatever their case. It reports false for another length or a letter outside the
// alphabet.
func CreditCodeCheck(seventeen string) (byte, bool) {
	if len(seventeen) != 17 {
		return 0, false
	}
	sum := 0
	for i, weight := range creditWeights {
		value := creditValue(seventeen[i])
		if value < 0 {
			return 0, false
		}
		sum += value * weight
	}
	return creditAlphabet[(31-sum%31)%31], true
}

// creditValue is -1 for a character outside the alphabet.
func creditValue(c byte) int { return strings.IndexByte(creditAlphabet, upper(c)) }

// PilotCreditCode reports whether code is one of those issued in an early pilot in Fujian,
// such as 91350100M0001TGQXM: in use, sound inside, and wrong only in character 18. It
// recognises them only in upper case.
func PilotCreditCode(code string) bool {
	return CreditCode(code) == CheckDigit && code[2:4] == "35" && code[8] == 'M'
}

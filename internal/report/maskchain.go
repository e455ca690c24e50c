package report

import (
	"net/netip"
	"slices"
	"strings"
	"unicode"
)

// People write a number in many ways: with spaces, dashes, dots, slashes, brackets or
// invisible characters in it, or glued to letters. What stays the same is its digits.

// maskChains hides the mobile, landline and identity numbers in a text, in one piece or in
// groups, and keeps their separators.
func maskChains(text string) string {
	runes := []rune(text)
	var masked []rune
	for i := 0; i < len(runes); {
		end := chainEnd(runes, i)
		if end == i {
			i++
			continue
		}
		c := chain{runes: runes[i:end], plus: i > 0 && (runes[i-1] == '+' || runes[i-1] == '＋')}
		for _, part := range c.numbers() {
			if masked == nil {
				masked = slices.Clone(runes)
			}
			part.hide(masked[i:end])
		}
		i = end
	}
	if masked == nil {
		return text
	}
	return string(masked)
}

// chainEnd is where the chain that begins at i ends: digits with no more than two other
// characters between them. It is i if none begins there.
func chainEnd(runes []rune, i int) int {
	if _, isDigit := digitOf(runes[i]); !isDigit {
		return i
	}
	end, gap := i+1, 0
	for j := i + 1; j < len(runes) && gap <= 2; j++ {
		if _, isDigit := digitOf(runes[j]); isDigit || isCheckX(runes, j) {
			end, gap = j+1, 0
		} else if parts(runes[j]) {
			gap++
		} else {
			break
		}
	}
	return end
}

// digitOf reads a digit of any script or form, such as ３ or ③.
func digitOf(r rune) (digit byte, isDigit bool) {
	switch {
	case '0' <= r && r <= '9':
		return byte(r), true
	case '０' <= r && r <= '９':
		return byte(r-'０') + '0', true
	case '①' <= r && r <= '⑨':
		return byte(r-'①') + '1', true
	case r > 0x7f && unicode.IsDigit(r):
		return '5', true // which digit only matters at the beginning
	}
	return 0, false
}

// isCheckX reports whether an X at i ends a number, and does not begin a word. A Chinese word may
// follow without a space.
func isCheckX(runes []rune, i int) bool {
	if !strings.ContainsRune("XxＸｘ", runes[i]) || i == 0 {
		return false
	}
	return i+1 == len(runes) || !unicode.Is(unicode.Latin, runes[i+1]) && !unicode.IsDigit(runes[i+1])
}

// parts reports whether a character may separate the digits of a number.
func parts(r rune) bool {
	return unicode.IsSpace(r) && r != '\n' || unicode.In(r, unicode.Pd, unicode.Cf) || strings.ContainsRune("-./_·•()（）", r)
}

// chain is digits and their separators.
type chain struct {
	runes []rune
	plus  bool // a plus stands before it
}

// personNumber is some digits of a chain, by their positions, and how many of them to show at
// each end.
type personNumber struct {
	digits     []int
	head, tail int
}

func (n personNumber) hide(runes []rune) {
	for i, at := range n.digits {
		if i >= n.head && i < len(n.digits)-n.tail {
			runes[at] = '*'
		}
	}
}

// numbers finds the personal numbers in a chain. Each begins and ends where a group does.
func (c chain) numbers() (all []personNumber) {
	var digits []byte
	var at []int
	for i, r := range c.runes {
		if d, isDigit := digitOf(r); isDigit {
			digits, at = append(digits, d), append(at, i)
		} else if isCheckX(c.runes, i) {
			digits, at = append(digits, 'X'), append(at, i)
		}
	}
	if len(digits) < 10 || c.isAddress() {
		return nil
	}
	begins := func(i int) bool { return i == 0 || at[i]-at[i-1] > 1 }
	ends := func(i int) bool { return i == len(at) || begins(i) }
	for i := 0; i < len(digits); i++ {
		if !begins(i) {
			continue
		}
		lead := 1
		for !ends(i + lead) {
			lead++
		}
		for _, form := range forms {
			if end := i + form.length; end <= len(digits) && ends(end) && form.fits(digits[i:end], lead, c.plus && i == 0) {
				all = append(all, personNumber{at[i:end], form.head, form.tail})
				i = end - 1
				break
			}
		}
	}
	return all
}

// isAddress reports whether a chain is an IP address.
func (c chain) isAddress() bool {
	_, err := netip.ParseAddr(string(c.runes))
	return err == nil
}

// forms are the kinds of personal numbers, the longest first. Whether digits fit may depend on
// how many of them the first group has (lead), and on a plus before them.
var forms = []struct {
	length, head, tail int
	fits               func(digits []byte, lead int, plus bool) bool
}{
	{18, 6, 4, func(d []byte, _ int, _ bool) bool { return isBirth(d[6:14]) && d[0] >= '1' && d[0] <= '9' }},
	{13, 5, 4, func(d []byte, _ int, plus bool) bool {
		return string(d[:2]) == "86" && isMobileStart(d[2:]) || plus
	}},
	{12, 4, 4, func(d []byte, lead int, plus bool) bool { return isLandline(d, lead) || plus }},
	{11, 3, 4, func(d []byte, lead int, plus bool) bool { return isMobileStart(d) || isLandline(d, lead) || plus }},
	{10, 3, 4, func(d []byte, lead int, _ bool) bool { return isLandline(d, lead) }},
}

func isMobileStart(d []byte) bool { return d[0] == '1' && d[1] >= '3' }

// isLandline recognises a landline number by its separate area code.
func isLandline(d []byte, lead int) bool {
	return d[0] == '0' && d[1] != '0' && (lead == 3 || lead == 4)
}

// isBirth reports whether eight digits can be a date of birth.
func isBirth(d []byte) bool {
	century, month, day := string(d[:2]), string(d[4:6]), string(d[6:8])
	return (century == "19" || century == "20") && month >= "01" && month <= "12" && day >= "01" && day <= "31"
}

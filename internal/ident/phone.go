package ident

import "strings"

// Mobile judges a mobile number: eleven digits that begin with 13 to 19. The country code and
// separators are accepted; canonical is the eleven digits, or empty if the number is not
// Sound.
func Mobile(number string) (canonical string, fault Fault) {
	local, _ := cutCountry(number)
	if !isSpaced(local) {
		return "", Character
	}
	var digits [11]byte
	n := 0
	for i := range len(local) {
		if !isDigit(local[i]) {
			continue
		}
		if n == len(digits) {
			return "", Length
		}
		digits[n] = local[i]
		n++
	}
	switch {
	case n < len(digits):
		return "", Length
	case digits[0] != '1' || digits[1] < '3':
		return "", Character
	case len(local) == len(digits):
		return local, Sound
	}
	return string(digits[:]), Sound
}

// OrdinaryMobile reports whether a canonical mobile number is in a range given to people: 154
// is unassigned, and 141, 144, 146 and 148 are for machines.
func OrdinaryMobile(canonical string) bool {
	if len(canonical) != 11 {
		return false
	}
	switch canonical[:3] {
	case "141", "144", "146", "148", "154":
		return false
	}
	return true
}

// Landline judges a fixed telephone: an area code that exists, seven or eight digits and
// perhaps an extension. The country code, with or without the 0 after it, separators, brackets
// around the area code and a word before the extension are accepted; canonical is
// 0755-86013388 or 0755-86013388-801, or empty if the number is not Sound.
func Landline(number string) (canonical string, fault Fault) {
	national, abroad := cutCountry(number)
	if abroad { // +86 (0)755
		national = strings.TrimLeft(strings.TrimPrefix(national, "(0)"), separators)
	}
	if !isSpaced(national) {
		if national = dashed(national); !isSpaced(national) {
			return "", Character
		}
	}
	if abroad && !strings.HasPrefix(national, "0") {
		national = "0" + national
	}
	area := leadingAreaCode(national)
	if area == "" {
		return "", Region
	}
	buffer := make([]byte, 0, len("0755-86013388-123456"))
	buffer = append(append(buffer, area...), '-')
	buffer, fault = appendSubscriber(buffer, national[len(area):])
	if fault != Sound {
		return "", fault
	}
	if string(buffer) == number {
		return number, Sound
	}
	return string(buffer), Sound
}

// extensions are the words before an extension, the longer first.
var extensions = [...]string{"转分机", "分机", "转", "ext.", "ext", "#"}

// dashed replaces the brackets around the area code, (0755)86013388, and the word before the
// extension, 0755-86013388转801, with dashes.
func dashed(s string) string {
	if inside, bracketed := strings.CutPrefix(s, "("); bracketed {
		s = strings.Replace(inside, ")", "-", 1)
	}
	for _, word := range extensions {
		if number, extension, found := strings.Cut(s, word); found {
			return number + "-" + strings.TrimLeft(extension, separators)
		}
	}
	return s
}

// appendSubscriber appends seven or eight digits and, after a dash or a space that is not for
// grouping, those of the extension. s has only digits and separators.
func appendSubscriber(to []byte, s string) ([]byte, Fault) {
	n, i := 0, 0
	for ; i < len(s) && !(n >= 7 && endsNumber(s[i:], n)); i++ {
		switch {
		case isDigit(s[i]):
			to = append(to, s[i])
			n++
		case n == 1 || n == 2:
			return to, Character // 0101-2345678: the area code was cut somewhere else
		}
	}
	if n < 7 || n > 8 {
		return to, Length
	}
	extension := strings.TrimLeft(s[i:], separators)
	if extension == "" {
		return to, Sound
	}
	if !allDigits(extension) {
		return to, Character
	}
	if len(extension) > 6 {
		return to, Length
	}
	return append(append(to, '-'), extension...), Sound
}

// endsNumber reports whether the number's own n digits end before rest: at a dash, or at a
// space if more digits follow than a number has.
func endsNumber(rest string, n int) bool {
	switch rest[0] {
	case '-':
		return true
	case ' ':
		return n+digitsIn(rest) > 8
	}
	return false
}

func digitsIn(s string) (n int) {
	for i := range len(s) {
		if isDigit(s[i]) {
			n++
		}
	}
	return n
}

// OrdinaryLandline reports whether the subscriber part of a canonical landline number begins
// as usual: 0, 1 and 9 are for trunks and services.
func OrdinaryLandline(canonical string) bool {
	_, subscriber, ok := strings.Cut(canonical, "-")
	return ok && subscriber != "" && '2' <= subscriber[0] && subscriber[0] <= '8'
}

// leadingAreaCode is empty if s does not begin with an area code. Codes with 01 and 02 have
// three digits, the others four.
func leadingAreaCode(s string) string {
	n := 4
	if strings.HasPrefix(s, "01") || strings.HasPrefix(s, "02") {
		n = 3
	}
	if len(s) < n || !isAreaCode(s[:n]) {
		return ""
	}
	return s[:n]
}

// Western business cards separate digits with dots.
const separators = " -."

// isSpaced reports whether s consists of digits, with separators only between them.
func isSpaced(s string) bool {
	if strings.Trim(s, separators) != s {
		return false
	}
	for i := range len(s) {
		if !isDigit(s[i]) && strings.IndexByte(separators, s[i]) < 0 {
			return false
		}
	}
	return true
}

// cutCountry removes the country code and, before it, the tel: of a link. A bare 86 only
// counts if more follows than a number without area code has: 86013388 is a telephone in
// Shenzhen.
func cutCountry(s string) (rest string, found bool) {
	if scheme := "tel:"; len(s) > len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
		s = s[len(scheme):]
	}
	for _, code := range [...]string{"+86", "0086", "(+86)", "(0086)", "(86)"} {
		if rest, found := strings.CutPrefix(s, code); found {
			return strings.TrimLeft(rest, separators), true
		}
	}
	if rest, found := strings.CutPrefix(s, "86"); found && len(s) > 10 {
		return strings.TrimLeft(rest, separators), true
	}
	return s, false
}

// ServiceNumber reports whether number is one under which companies are reached all over the
// mainland: 400 and 800 numbers, and the short ones that begin with 95 and 96 (the ministry's
// numbering plan, 2017).
func ServiceNumber(number string) bool {
	number = strings.NewReplacer("-", "", " ", "", ".", "").Replace(number)
	return judge(number, "400#######", "800#######", "95###", "95####", "95#####", "96###", "96####", "96#####") == Sound
}

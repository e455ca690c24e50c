package ident

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// NumberFault is what keeps a text from being a filing or licence number. The zero value,
// NumberSound, means nothing.
type NumberFault uint8

const (
	NumberSound     NumberFault = iota
	NotNumber                   // not meant to be such a number
	PoliceScheme                // 京公网安备11010802020134号
	NoProvince                  // ICP备2021000001号
	UnknownProvince             // 国ICP备2021000001号
	NoICP                       // 京备2021000001号
	NoKind                      // 京ICP2021000001号, neither 备 nor 证
	RegistrarScheme             // 浙D3-20210002, the licence of a domain registrar
	UnknownService              // 粤B3-20090059
	NoDash                      // 粤B220090059
	NoDigits                    // 京ICP备号
	WrongEnd                    // 京ICP备2021000001号1
	WrongDigits                 // too few or too many digits
	WrongSite                   // 京ICP备2021000001号-0
	WrongSuffix                 // 京ICP备2021000001号-1B
)

// ReadFilingNumber is ParseFilingNumber for numbers that may be faulty: if a text is meant to
// be a number, it says what is wrong with it and returns what could be read. The Province of
// an UnknownProvince is what is in its place. A label before the number and brackets around it
// are accepted.
func ReadFilingNumber(s string) (FilingNumber, NumberFault) {
	s = bare(s)
	if isPoliceNumber(s) {
		return FilingNumber{}, PoliceScheme
	}
	var n FilingNumber
	var fault NumberFault
	n.Province, s = cutProvince(s)
	known := n.Province != ""
	if !known {
		n.Province, s = cutName(s)
	}
	icp, isICP := strings.CutPrefix(s, "ICP")
	if isICP {
		s, fault = n.readICP(icp)
	} else {
		s, fault = n.readServices(s, known)
	}
	switch {
	case fault == NotNumber, strings.ContainsFunc(s, isProse), n.Digits == "" && !known:
		return FilingNumber{}, NotNumber // words about filing numbers are not numbers either: 京ICP备怎么查
	case !known && n.Province != "":
		return n, UnknownProvince
	case !known && isICP:
		return n, NoProvince
	case fault != NumberSound:
		return n, fault
	}
	return n, n.readSite(s)
}

// MayBeFilingNumber quickly reports whether a text can be a whole filing number or that of a
// licence or a police filing, which saves reading names and addresses as one: such a number
// contains 备 or six digits.
func MayBeFilingNumber(s string) bool {
	digits := 0
	for _, r := range s {
		switch {
		case r == '备', r == '備':
			return true
		case '一' <= r && r <= '龥': // a Chinese character is no digit
		case unicode.IsDigit(r):
			digits++
		}
	}
	return digits >= 6
}

// bare removes a label, brackets and quotes from a number.
func bare(s string) string {
	const around = "[](){}<>【】「」『』《》〈〉〔〕\"'“”‘’:,，。、.;"
	s = strings.Trim(Modern(s), around)
	for _, label := range []string{"ICP备案号", "网站备案号", "主体备案号", "备案号"} {
		if number, found := strings.CutPrefix(s, label); found && number != "" {
			return strings.Trim(number, around)
		}
	}
	return s
}

// readICP reads what follows ICP, up to the site, and returns the rest.
func (n *FilingNumber) readICP(s string) (string, NumberFault) {
	if number, found := strings.CutPrefix(s, "证"); found {
		n.Licence = true
		return n.readDigits(number)
	}
	// Filings keep to one list of letters; licences stay as written.
	n.Province, n.PlateLetter = filingProvince(n.Province)
	number, found := strings.CutPrefix(s, "备")
	if digits, typed := strings.CutPrefix(number, "案"); typed && digits != "" && isDigit(digits[0]) {
		number = digits // 粤ICP备案2021000001号, as people say it
	}
	rest, fault := n.readDigits(number)
	switch {
	case found:
		return rest, fault
	case n.Digits == "":
		return s, NotNumber
	}
	return rest, NoKind
}

// readServices reads a licence by service, up to the site, and returns the rest. It accepts
// faulty ones as such only after the letter of a province.
func (n *FilingNumber) readServices(s string, behindProvince bool) (string, NumberFault) {
	n.Licence = true
	services, rest := cutServices(s)
	if services == "" {
		services, rest = cutOldServices(s)
		n.OldStyle = services != ""
	}
	if services == "" {
		return n.readNoServices(s, behindProvince)
	}
	n.Services = services
	number, found := strings.CutPrefix(rest, "-")
	rest, fault := n.readDigits(number)
	switch {
	case found || behindProvince && fault == NoDigits:
		return rest, fault
	case behindProvince && fault == NumberSound: // 京A12345 is a number plate
		return rest, NoDash
	}
	return rest, NotNumber
}

// readNoServices reads what is in the place of ICP or the services of a licence.
func (n *FilingNumber) readNoServices(s string, behindProvince bool) (string, NumberFault) {
	fault := NotNumber
	switch kind, size := utf8.DecodeRuneInString(s); {
	case !behindProvince:
		return s, NotNumber
	case kind == '备' || kind == '证':
		fault, s = NoICP, s[size:]
	case len(s) > 2 && isUpper(s[0]) && isDigit(s[1]) && s[2] == '-':
		if fault = UnknownService; s[0] == 'D' {
			fault = RegistrarScheme
		}
		s = s[3:]
	}
	rest, _ := n.readDigits(s)
	if n.Digits == "" {
		return s, NotNumber
	}
	return rest, fault
}

// Lengths lists how many digits this kind of number may have.
func (n *FilingNumber) Lengths() []int {
	switch {
	case n.Services != "":
		return []int{8}
	case n.Licence:
		return []int{6}
	}
	return []int{8, 10}
}

// readDigits reads the digits of a number of known kind, and returns what follows its 号.
func (n *FilingNumber) readDigits(s string) (rest string, fault NumberFault) {
	n.Digits, rest = cutDigits(s)
	rest = strings.TrimPrefix(rest, "号")
	switch {
	case n.Digits == "":
		return rest, NoDigits
	case rest != "" && rest[0] != '-':
		return rest, WrongEnd
	case !slices.Contains(n.Lengths(), len(n.Digits)):
		return rest, WrongDigits
	}
	return rest, NumberSound
}

// readSite reads the end of a number: nothing, or a dash, the site and perhaps a suffix.
func (n *FilingNumber) readSite(s string) NumberFault {
	if s == "" {
		return NumberSound
	}
	count, suffix := cutDigits(s[1:])
	if count == "" || count[0] == '0' || len(count) > 6 {
		return WrongSite
	}
	switch suffix {
	case "A", "X", "K":
		n.Suffix = suffix[0]
	case "":
	default:
		return WrongSuffix
	}
	n.Site, _ = strconv.Atoi(count)
	return NumberSound
}

// isProse reports whether a character never occurs after the digits of a filing number.
func isProse(r rune) bool {
	return r != '-' && r != '号' && (r >= utf8.RuneSelf || !isDigit(byte(r)) && !isUpper(byte(r)))
}

// cutName cuts off what may be the name of a province in place of its abbreviation: up to
// three characters, and Latin ones only before ICP备.
func cutName(s string) (name, rest string) {
	const longest = 3
	if at := strings.Index(s, "ICP备"); 0 < at && at <= longest && strings.Trim(s[:at], letters) == "" {
		return s[:at], s[at:]
	}
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.Is(unicode.Han, r) })
	if end < 0 || utf8.RuneCountInString(s[:end]) > longest {
		return "", s
	}
	return s[:end], s[end:]
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// cutServices cuts B2 or A2.B1.B2 off s.
func cutServices(s string) (services, rest string) {
	i := 0
	for isService(s[i:]) {
		i += 2
		if i == len(s) || s[i] != '.' {
			return s[:i], s[i:]
		}
		i++
	}
	return "", s
}

func isService(s string) bool {
	return len(s) >= 2 && (s[0] == 'A' || s[0] == 'B') && (s[1] == '1' || s[1] == '2')
}

// cutOldServices cuts B-2-4 off B-2-4-20080039.
func cutOldServices(s string) (services, rest string) {
	if s == "" || s[0] != 'A' && s[0] != 'B' {
		return "", s
	}
	i := 1
	for len(s) >= i+3 && s[i] == '-' && isDigit(s[i+1]) && s[i+2] == '-' {
		i += 2
	}
	if i == 1 {
		return "", s
	}
	return s[:i], s[i:]
}

package ident

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// FilingNumber is a number under which a site may appear: of a filing (备案号) or
// of the licence (经营许可证) that stands in for one.
//
//	京ICP备11018762号-1019      filing: subject, then site
//	粤ICP备2020123456号-2A      filing: subject, then app
//	京ICP证030173号-1           licence by ICP证
//	浙B2-20080101-4            licence by service
type FilingNumber struct {
	Province    string // 京; empty in a licence the ministry issued
	Digits      string // year and sequence
	Site        int    // from 1; 0 in the number of a subject
	Suffix      byte   // A app, X mini program, K quick app; 0 website
	Licence     bool   // not a filing but a licence
	Services    string // in a licence by service: B2, B1.B2
	OldStyle    bool   // a licence by service numbered B-2-4, which no rule describes
	PlateLetter bool   // a filing written with the number plate's 川 贵 云 甘; Province has 蜀 黔 滇 陇
}

// filingProvinces are the provinces as filing numbers abbreviate them; plateProvinces are
// those that number plates abbreviate differently.
const (
	filingProvinces = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新"
	plateProvinces  = "川贵云甘"
)

// FilingProvinces are the abbreviations that filing numbers begin with, one
// character for each of 31 provinces.
func FilingProvinces() string { return filingProvinces }

// ParseFilingNumber reads a filing or licence number as footers write it: with spaces,
// full-width or traditional characters, icp in lower case, without 号. The numbers of police
// filings (京公网安备…) and registrar licences (…D3-…) belong to other schemes and are not
// read.
func ParseFilingNumber(s string) (FilingNumber, bool) {
	n, fault := ReadFilingNumber(s)
	if fault != NumberSound {
		return FilingNumber{}, false
	}
	return n, true
}

// Subject returns the number without its site: 京ICP备11018762号.
func (n FilingNumber) Subject() FilingNumber {
	n.Site, n.Suffix = 0, 0
	return n
}

// String returns the canonical spelling.
func (n FilingNumber) String() string {
	var s string
	switch {
	case n.Services != "":
		s = n.Province + n.Services + "-" + n.Digits
	case n.Licence:
		s = n.Province + "ICP证" + n.Digits + "号"
	default:
		s = n.Province + "ICP备" + n.Digits + "号"
	}
	if n.Site > 0 {
		s += "-" + strconv.Itoa(n.Site)
	}
	if n.Suffix != 0 {
		s += string(rune(n.Suffix))
	}
	return s
}

// Issued is the year that a filing's number begins with; false for a licence.
func (n *FilingNumber) Issued() (year int, told bool) {
	switch {
	case n.Licence:
		return 0, false
	case len(n.Digits) == 10:
		year, _ = strconv.Atoi(n.Digits[:4])
	default:
		year, _ = strconv.Atoi("20" + n.Digits[:2])
	}
	return year, true
}

// IsYearLikely reports whether a number may have been issued in the year it begins with, given
// the current year. Of 489 numbers collected in 2026, those of 8 digits are from 2005 to 2020
// and those of 10 digits from 2020 on.
func (n *FilingNumber) IsYearLikely(thisYear int) bool {
	const first, switched = 2005, 2020
	year, told := n.Issued()
	switch {
	case !told:
		return true
	case len(n.Digits) == 10:
		return switched <= year && year <= thisYear
	}
	return first <= year && year <= switched
}

// cutProvince cuts one abbreviation from either list off s.
func cutProvince(s string) (province, rest string) {
	_, size := utf8.DecodeRuneInString(s)
	if size > 1 && (strings.Contains(filingProvinces, s[:size]) || strings.Contains(plateProvinces, s[:size])) {
		return s[:size], s[size:]
	}
	return "", s
}

// filingProvince turns a number plate's abbreviation into that of filing numbers.
func filingProvince(abbreviation string) (province string, plate bool) {
	switch abbreviation {
	case "川":
		return "蜀", true
	case "贵":
		return "黔", true
	case "云":
		return "滇", true
	case "甘":
		return "陇", true
	}
	return abbreviation, false
}

func cutDigits(s string) (digits, rest string) {
	i := 0
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return s[:i], s[i:]
}

// Modern is Fold for filing numbers and similar text: it also folds case and traditional
// characters, which never distinguish two numbers.
func Modern(s string) string { return strings.Map(modern, Fold(s)) }

// traditional and simplified are the characters of filing numbers that differ, including
// abbreviations of provinces.
var traditional, simplified = []rune("網粵蘇滬遼贛魯瓊陝貴雲寧閩晉隴"), []rune("网粤苏沪辽赣鲁琼陕贵云宁闽晋陇")

func modern(r rune) rune {
	if i := slices.Index(traditional, r); i >= 0 {
		return simplified[i]
	}
	switch r {
	case '_':
		return '-'
	case '備':
		return '备'
	case '號':
		return '号'
	case '證':
		return '证'
	}
	if r < utf8.RuneSelf {
		return rune(upper(byte(r)))
	}
	return r
}

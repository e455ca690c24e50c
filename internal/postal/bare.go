package postal

import (
	"strings"
	"unicode/utf8"
)

// isDivider reports whether people put a character between the parts of an address.
func isDivider(r rune) bool {
	switch r {
	case ' ', '\t', '\u00a0', '\u3000', ',', '，', '、', '/', '·':
		return true
	}
	return false
}

// bare is an address from its regions on, and in one piece: without the marks between its
// parts, the postcode, the country and a free trade zone.
func bare(address string) string {
	text := strings.TrimSpace(address)
	if strings.ContainsFunc(text, isDivider) {
		text = strings.Map(func(r rune) rune {
			if isDivider(r) {
				return -1
			}
			return r
		}, text)
	}
	text = strings.TrimPrefix(withoutPostcode(text), "中国")
	if p, behind := tradeZone(text); p != nil {
		return p.Name + behind
	}
	return text
}

// tradeZone reads a pilot free trade zone, whose name has the province in brackets:
// （上海）自由贸易试验区. Licences print it where other addresses have the province.
func tradeZone(text string) (in *Province, behind string) {
	inside := strings.TrimPrefix(strings.TrimPrefix(text, "（"), "(")
	if len(inside) == len(text) {
		return nil, ""
	}
	for i := range Provinces {
		named, found := strings.CutPrefix(inside, Provinces[i].ID)
		if !found {
			continue
		}
		named = strings.TrimPrefix(strings.TrimPrefix(named, "）"), ")")
		for _, zone := range [...]string{"自由贸易试验区", "自贸试验区"} {
			if behind, found = strings.CutPrefix(named, zone); found {
				return &Provinces[i], behind
			}
		}
	}
	return nil, ""
}

// withoutPostcode removes six digits at the beginning of an address.
func withoutPostcode(text string) string {
	const digits = 6
	if len(text) <= digits || strings.Trim(text[:digits], "0123456789") != "" {
		return text
	}
	if next, _ := utf8.DecodeRuneInString(text[digits:]); next < utf8.RuneSelf && next != ' ' && next != ',' {
		return text // a longer number, or one of a house
	}
	return skipMarks(text[digits:])
}

// skipMarks drops the marks at the beginning of a text.
func skipMarks(text string) string { return strings.TrimLeftFunc(text, isDivider) }

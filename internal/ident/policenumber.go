package ident

import "strings"

// isPoliceNumber reports whether s is meant to be the number of a website's police filing
// (公安备案号), such as 京公网安备11010802020134号, which is next to the filing number in
// footers and mistaken for it. The number of digits does not matter: anything written like
// this belongs to the other scheme.
func isPoliceNumber(s string) bool {
	_, s = cutProvince(Modern(s))
	s, found := strings.CutPrefix(s, "公网安备")
	if !found {
		return false
	}
	_, s = cutDigits(s)
	return s == "" || s == "号"
}

package ident

import "strings"

// isPoliceNumber reports whether s means to be the number of a website's police
// filing (公安备案号), such as 京公网安备11010802020134号, which stands beside the
// filing number in footers and is taken for it. How many digits follow is not
// counted: whatever is written so is of the other scheme.
func isPoliceNumber(s string) bool {
	_, s = cutProvince(Modern(s))
	s, found := strings.CutPrefix(s, "公网安备")
	if !found {
		return false
	}
	_, s = cutDigits(s)
	return s == "" || s == "号"
}

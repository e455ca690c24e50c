package ident

// A form describes a number that has no arithmetic: '#' is a digit, '@' a letter, '&' a letter
// except I and O; any other character stands for itself.
type form string

// judge is Sound for a number of one of the forms.
func judge(number string, forms ...form) Fault {
	length, fault := characters(number), Length
	for _, f := range forms {
		if len(f) != length {
			continue
		}
		if f.admits(number) {
			return inCase(number, Sound)
		}
		fault = Character
	}
	return fault
}

// admits reports whether number has the form, in either case.
func (f form) admits(number string) bool {
	if len(number) != len(f) {
		return false
	}
	for i := range len(f) {
		if !stands(upper(number[i]), f[i]) {
			return false
		}
	}
	return true
}

func stands(c, mark byte) bool {
	switch mark {
	case '#':
		return isDigit(c)
	case '@':
		return isUpper(c)
	case '&':
		return isUpper(c) && c != 'I' && c != 'O'
	}
	return c == mark
}

package domainname

import (
	"strings"

	"golang.org/x/net/publicsuffix"
)

// categories are names under which the ministry has others registered, and which
// the public suffix list does not have: 政务 and 公益 below .cn (its announcement 7 of
// 2018) and in the same way below .中国.
var categories = [...]string{"xn--zfr164b.cn", "xn--55qw42g.cn", "xn--zfr164b.xn--fiqs8s", "xn--55qw42g.xn--fiqs8s"}

// categoryOf is the category that a lower-case punycode name is or lies under.
func categoryOf(name string) string {
	if !strings.Contains(name, "xn--") {
		return "" // as most names
	}
	for _, category := range categories {
		if name == category || strings.HasSuffix(name, "."+category) {
			return category
		}
	}
	return ""
}

// icannSuffix is the public suffix of a lower-case punycode name by the list's
// ICANN section alone, or one of the categories, and whether it is known.
func icannSuffix(name string) (suffix string, known bool) {
	if category := categoryOf(name); category != "" {
		return category, true
	}
	suffix, icann := publicsuffix.PublicSuffix(name)
	for {
		_, above, deep := strings.Cut(suffix, ".")
		if !deep {
			return suffix, icann || isTopLevel(suffix)
		}
		// The flag on a suffix with a dot is sure only when that suffix is asked
		// about by itself: for dualstack.us-east-1.amazonaws.com, rules further down
		// make it call a private suffix ICANN's.
		if _, icann = publicsuffix.PublicSuffix(suffix); icann {
			return suffix, true
		}
		suffix, icann = publicsuffix.PublicSuffix(above)
	}
}

// isHosted reports whether a name lies under a suffix of the list's private
// section, at or below its registrable domain, so that somebody else's service
// stands there. The suffix itself is a domain like another.
func isHosted(name, registrable string) bool {
	if name == registrable {
		return false // what most people type, and no suffix stands below it
	}
	suffix, _ := publicsuffix.PublicSuffix(name)
	return len(suffix) >= len(registrable) && len(suffix) < len(name)
}

// isTopLevel reports whether the list knows a top-level domain, if only through
// a rule like *.ck, which speaks of the names below it and not of ck itself.
func isTopLevel(label string) bool {
	_, known := publicsuffix.PublicSuffix(label)
	if !known {
		_, known = publicsuffix.PublicSuffix("a." + label)
	}
	return known
}

// oneAbove is the suffix of name with one label more; name must be longer than
// its suffix.
func oneAbove(name, suffix string) string {
	rest := name[:len(name)-len(suffix)-1]
	return name[strings.LastIndexByte(rest, '.')+1:]
}

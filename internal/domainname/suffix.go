package domainname

import (
	"strings"

	"golang.org/x/net/publicsuffix"
)

// categories are names under which the ministry has others registered but that the Public
// Suffix List lacks: 政务 and 公益 below .cn (the ministry's announcement 7 of 2018), and
// likewise below .中国.
var categories = [...]string{"xn--zfr164b.cn", "xn--55qw42g.cn", "xn--zfr164b.xn--fiqs8s", "xn--55qw42g.xn--fiqs8s"}

// categoryOf is the category that a lower-case punycode name is or belongs to.
func categoryOf(name string) string {
	if !strings.Contains(name, "xn--") {
		return "" // like most names
	}
	for _, category := range categories {
		if name == category || strings.HasSuffix(name, "."+category) {
			return category
		}
	}
	return ""
}

// icannSuffix is the public suffix of a lower-case punycode name by only the list's ICANN
// section, or one of the categories, and whether it is known.
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
		// The flag is only reliable for a suffix with a dot if that suffix is looked up by
		// itself: for dualstack.us-east-1.amazonaws.com, longer rules make a private suffix
		// look like ICANN's.
		if _, icann = publicsuffix.PublicSuffix(suffix); icann {
			return suffix, true
		}
		suffix, icann = publicsuffix.PublicSuffix(above)
	}
}

// isHosted reports whether a name is under a suffix of the list's private section, at or below
// its registrable domain, so that it belongs to somebody else's service. The suffix itself is
// an ordinary domain.
func isHosted(name, registrable string) bool {
	if name == registrable {
		return false // what most people type, and no suffix is below it
	}
	suffix, _ := publicsuffix.PublicSuffix(name)
	return len(suffix) >= len(registrable) && len(suffix) < len(name)
}

// isTopLevel reports whether the list knows a top-level domain, even if only through a rule
// like *.ck, which is about the names below it and not about ck itself.
func isTopLevel(label string) bool {
	_, known := publicsuffix.PublicSuffix(label)
	if !known {
		_, known = publicsuffix.PublicSuffix("a." + label)
	}
	return known
}

// oneAbove is the suffix of name with one more label; name must be longer than its suffix.
func oneAbove(name, suffix string) string {
	rest := name[:len(name)-len(suffix)-1]
	return name[strings.LastIndexByte(rest, '.')+1:]
}

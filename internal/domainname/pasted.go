package domainname

import (
	"net/netip"
	"strings"
	"unicode"
)

// pasted is a typed text taken apart: the name in it, and what was around it.
type pasted struct {
	host string // what is left of the text without anything around it

	scheme, user, path, port, dot bool
	wide, unseen                  bool // the text had full-width or invisible characters
}

const slashes = `/\`

// takeApart takes a text apart from the outside in, as a browser would, but allows what
// browsers do not: Chinese punctuation, backslashes, https//example.com.
func takeApart(typed string) pasted {
	var p pasted
	text := p.narrow(typed)
	text, p.scheme = cutSchemes(strings.TrimSpace(text))
	text, p.path = cutPath(text)
	text, p.user = cutUser(text)
	text, p.port = cutPort(text)
	p.host, p.dot = strings.CutSuffix(strings.TrimSpace(text), ".")
	return p
}

// narrow turns full-width ASCII and Chinese full stops into plain characters and drops
// invisible ones, because the marks between the parts may be typed in either way.
func (p *pasted) narrow(text string) string {
	if isASCII(text) {
		return text
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '！' && r <= '～':
			p.wide = true
			return r - '！' + '!'
		case r == '。' || r == '｡':
			p.wide = true
			return '.'
		case isInvisible(r):
			p.unseen = true
			return -1
		}
		return r
	}, text)
}

// isInvisible reports whether a character is a format character, such as pasting from an
// office program or from the dialog of a certificate may add. The joiners do not count: some
// scripts need them, and idna knows where.
func isInvisible(r rune) bool {
	const nonJoiner, joiner = '\u200c', '\u200d'
	return unicode.Is(unicode.Cf, r) && r != nonJoiner && r != joiner
}

// cutSchemes cuts off what comes before the host of a URL. There may be two schemes, if a form
// puts its own http:// before what is pasted.
func cutSchemes(text string) (rest string, found bool) {
	for {
		after, ok := cutScheme(text)
		if !ok {
			return text, found
		}
		text, found = after, true
	}
}

func cutScheme(text string) (rest string, found bool) {
	word := 0
	for word < len(text) && isSchemeByte(text[word]) {
		word++
	}
	rest = strings.TrimLeft(text[word:], ":"+slashes)
	mark := text[word : len(text)-len(rest)]
	web := strings.EqualFold(text[:word], "http") || strings.EqualFold(text[:word], "https")
	switch {
	case len(mark) >= 2 && strings.ContainsAny(mark[:2], slashes) && (web || word == 0):
		return rest, true // https//example.com, //example.com
	case strings.HasPrefix(mark, ":") && web:
		return rest, true // https:example.com
	case len(mark) >= 3 && mark[0] == ':' && strings.Contains(slashes, mark[1:2]):
		return rest, true // ftp://example.com
	}
	return text, false
}

func isSchemeByte(c byte) bool {
	return isLower(c|0x20) || isDigit(c) || c == '+' || c == '-'
}

func cutPath(text string) (host string, found bool) {
	if i := strings.IndexAny(text, slashes+"?#"); i >= 0 {
		return text[:i], true
	}
	return text, false
}

func cutUser(text string) (host string, found bool) {
	if i := strings.LastIndexByte(text, '@'); i >= 0 {
		return text[i+1:], true
	}
	return text, false
}

// cutPort cuts off a port, but leaves the colons of an IPv6 address alone.
func cutPort(text string) (host string, found bool) {
	i := strings.LastIndexByte(text, ':')
	if i < 0 || strings.Trim(text[i+1:], "0123456789") != "" {
		return text, false
	}
	host = text[:i]
	if strings.Contains(host, ":") && !strings.HasSuffix(host, "]") {
		return text, false
	}
	return host, true
}

// isAddress reports whether a host is an IP address. Four numbers count whatever their size,
// because 192.168.1.256 is meant to be one.
func isAddress(host string) bool {
	if strings.Count(host, ":") >= 2 {
		inner := strings.TrimSuffix(strings.TrimPrefix(host, "["), "]")
		_, err := netip.ParseAddr(inner)
		return err == nil
	}
	return strings.Count(host, ".") == 3 &&
		!strings.Contains("."+host+".", "..") &&
		strings.Trim(host, ".0123456789") == ""
}

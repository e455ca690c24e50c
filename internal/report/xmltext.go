package report

import "strings"

// XMLText is a text for XML, between tags or in quotes. Characters that XML does not allow
// become U+FFFD. encoding/xml does the same, but fills tables at every start of a program that
// links it.
func XMLText(text string) string {
	var out strings.Builder
	for _, r := range text {
		switch {
		case r == '"':
			out.WriteString("&#34;")
		case r == '\'':
			out.WriteString("&#39;")
		case r == '&':
			out.WriteString("&amp;")
		case r == '<':
			out.WriteString("&lt;")
		case r == '>':
			out.WriteString("&gt;")
		case r == '\t':
			out.WriteString("&#x9;")
		case r == '\n':
			out.WriteString("&#xA;")
		case r == '\r':
			out.WriteString("&#xD;")
		case r < ' ', r == 0xFFFE, r == 0xFFFF:
			out.WriteRune('\uFFFD')
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}

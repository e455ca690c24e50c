package answers

import (
	"strings"
	"unicode"
)

// normal writes a text as words are compared: in lower case, with half-width
// letters and single spaces, and none between Chinese characters, where pictures
// read by machine have them and lines break.
func normal(text string) string {
	runes := make([]rune, 0, len(text))
	for _, r := range strings.ToLower(text) {
		switch {
		case '！' <= r && r <= '～' && !strings.ContainsRune("，。；：？！（）", r):
			r -= '！' - '!'
		case unicode.IsSpace(r):
			r = ' '
		case r == '’':
			r = '\''
		}
		n := len(runes)
		if r == ' ' && (n == 0 || runes[n-1] == ' ') {
			continue
		}
		if n > 1 && runes[n-1] == ' ' && unicode.Is(unicode.Han, r) && unicode.Is(unicode.Han, runes[n-2]) {
			runes = runes[:n-1]
		}
		runes = append(runes, r)
	}
	return strings.TrimSuffix(string(runes), " ")
}

// sentences takes a text apart where sentences and lines end.
func sentences(text string) []string {
	return strings.FieldsFunc(strings.NewReplacer(". ", "\n", "? ", "?\n").Replace(text), func(r rune) bool {
		return strings.ContainsRune("。！？!；;\n", r)
	})
}

package filing

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestPadded is the most characters of a person's name that is padded with spaces. In a
// longer one a space may replace the dot of 买买提·艾力, or separate two people.
const longestPadded = 3

// plainName is a name in Chinese characters without the spaces that align it with others, as
// in 张 三: no certificate prints one. In other names a space may belong to the name.
func plainName(name string) string {
	parts := strings.Fields(name)
	if len(parts) < 2 {
		return name
	}
	joined := strings.Join(parts, "")
	isPadded := utf8.RuneCountInString(joined) <= longestPadded
	isOneUnit := strings.HasSuffix(joined, "公司") && strings.Count(joined, "公司") == 1
	if strings.ContainsFunc(joined, isNotChinese) || !isPadded && !isOneUnit {
		return name
	}
	return joined
}

func isNotChinese(r rune) bool {
	return !unicode.Is(unicode.Han, r) && !strings.ContainsRune("（）()", r)
}

package bundlefile

import (
	"slices"
	"strings"
	"sync"

	"beian.example/icp/internal/filing"
)

// KeyFormat is the format of the fields with a key, and the most sensitive if there are
// several; false if there are none. Any key whose name suggests a password has the format of
// one.
func KeyFormat(key string) (format filing.Format, known bool) {
	if format, known = formatsByKey()[key]; known {
		return format, true
	}
	if isPasswordKey(key) {
		return filing.Password, false
	}
	return filing.Words, false
}

// formatOf is the format of a key, unless what is around it is more sensitive.
func formatOf(key string, around filing.Format) filing.Format {
	if format, _ := KeyFormat(key); around != filing.Password && (format.Sensitive() || !around.Sensitive()) {
		return format
	}
	return around
}

func isKnownKey(key string) bool {
	_, known := formatsByKey()[key]
	return known
}

var formatsByKey = sync.OnceValue(func() map[string]filing.Format {
	formats := make(map[string]filing.Format)
	for _, p := range filing.FieldPaths() {
		if was, known := formats[p.Field.Key]; !known || !was.Sensitive() {
			formats[p.Field.Key] = p.Field.Format
		}
	}
	return formats
})

// passwordKeyWords occur in keys that people make up for passwords. They are more than report
// looks for in running text, which mentions tokens and passes without containing one.
var passwordKeyWords = []string{"pass", "pwd", "secret", "token", "mima", "密码", "密碼", "口令", "密钥"}

func isPasswordKey(key string) bool {
	return filing.Nearest(strings.ToLower(key), []string{"password"}) != "" || speaksOfPassword(key)
}

func speaksOfPassword(text string) bool {
	lower := strings.ToLower(text)
	return slices.ContainsFunc(passwordKeyWords, func(word string) bool { return strings.Contains(lower, word) })
}

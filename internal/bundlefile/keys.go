package bundlefile

import (
	"slices"
	"strings"
	"sync"

	"beian.example/icp/internal/filing"
)

// KeyFormat is the format of the fields that have a key, the most sensitive of
// several; false where none has it. What is called a password in another word
// has that of a password.
func KeyFormat(key string) (format filing.Format, known bool) {
	if format, known = formatsByKey()[key]; known {
		return format, true
	}
	if isPasswordKey(key) {
		return filing.Password, false
	}
	return filing.Words, false
}

// formatOf is the format of a key, or that of what it is in where the key tells
// nothing worse.
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

// passwordKeyWords are in the keys that people make for one. They are more than what report
// looks for in running text, which speaks of tokens and passes without telling one.
var passwordKeyWords = []string{"pass", "pwd", "secret", "token", "mima", "密码", "密碼", "口令", "密钥"}

func isPasswordKey(key string) bool {
	return filing.Nearest(strings.ToLower(key), []string{"password"}) != "" || speaksOfPassword(key)
}

func speaksOfPassword(text string) bool {
	lower := strings.ToLower(text)
	return slices.ContainsFunc(passwordKeyWords, func(word string) bool { return strings.Contains(lower, word) })
}

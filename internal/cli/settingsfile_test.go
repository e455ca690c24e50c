package cli

import "testing"

func TestSecondDocument(t *testing.T) {
	for text, want := range map[string]int{
		"":                                      0,
		"lang: zh\n":                            0,
		"---\nlang: zh\n":                       0,
		"# a\n\n  # b\n---\nlang: zh\n":         0,
		"\xef\xbb\xbf# a\n---\nlang: zh\n":      0,
		"%YAML 1.2\n--- # settings\nlang: zh\n": 0,
		"lang: zh\nprovider: a\n  ---\n":        0,
		"exclude:\n---a\n":                      0,
		"lang: zh\n---\nlang: en\n":             2,
		"lang: zh\r\n---\r\nlang: en\r\n":       2,
		"---\nlang: zh\n---":                    3,
		"---\n--- {lang: en}\n":                 2,
	} {
		if got := secondDocument([]byte(text)); got != want {
			t.Errorf("%q begins another on line %d, want %d", text, got, want)
		}
	}
}

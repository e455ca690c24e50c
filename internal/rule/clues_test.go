package rule

import (
	"strings"
	"testing"
)

func TestOccurs(t *testing.T) {
	for _, c := range []struct {
		word, notice string
		want         bool
	}{
		{"域名", "该域名已过期", true},
		{"域名", "名域", false},
		{"ip", "网站ip地址无效", true},
		{"ip", "your manuscript", false},
		{"ip", "relationship, ip", true},
		{"ip", "ipv6", false},
		{"document", "documents missing", true},
		{"age", "the package", false},
		{"name", "the domain_name: name", true},
		{"real name", "its real name verification", true},
	} {
		if got := occurs(c.word, c.notice); got != c.want {
			t.Errorf("%q in %q: %t", c.word, c.notice, got)
		}
	}
}

// Every clue can be found in a notice, which is read in lower case.
func TestCluesCanBeTold(t *testing.T) {
	for name, texts := range clues {
		for _, text := range texts {
			for _, words := range parseClue(text).wanted {
				for _, word := range words {
					if !occurs(word, strings.ToLower(word)) {
						t.Errorf("%s: %q is never found", name, word)
					}
				}
			}
		}
	}
}

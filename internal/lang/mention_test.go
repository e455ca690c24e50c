package lang

import "testing"

func TestMentions(t *testing.T) {
	for _, c := range []struct {
		word, text string
		want       bool
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
		{"cancel", "uncancelled, cancelled", true},
		{"cancel", "uncancelled", false},
		{"edi", "用edi许可", true},
	} {
		if got := Mentions(c.text, c.word); got != c.want {
			t.Errorf("%q in %q: %t", c.word, c.text, got)
		}
	}
}

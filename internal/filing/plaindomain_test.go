package filing

import "testing"

func TestPlainDomain(t *testing.T) {
	for text, want := range map[string]string{
		"hao.com":                 "hao.com",
		"www.hao.com":             "hao.com",
		"https://www.hao.com/a?b": "hao.com",
		"ｈａｏ。ｃｏｍ":                 "hao.com",
		"HAO.com":                 "hao.com",
		"示例帮助.中国":                 "示例帮助.中国",
		"tax.sz.gov.cn":           "tax.sz.gov.cn",
		"li@hao.com":              "li@hao.com",
		"hao":                     "hao",
		"":                        "",
	} {
		if got := recordDomains.Canonical(text); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
	if got := domain.Canonical("www.hao.com"); got != "www.hao.com" {
		t.Errorf("the domain of a site became %q, of which a rule has to speak", got)
	}
}

package lang

import (
	"slices"
	"strings"
	"testing"
)

func TestTerms(t *testing.T) {
	for text, want := range map[string][]string{
		"":                        nil,
		"备":                       nil,
		"备案号":                     {"备案", "案号"},
		"备案，备案":                   {"备案"},
		"域名domain冲突":              {"域名", "domain", "冲突"},
		"The Domains of a domain": {"domain"},
		"icp备案":                   {"备案"},
	} {
		if got := Terms(text); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	if got := Terms(strings.Repeat("备案", 5000)); len(got) != 2 {
		t.Errorf("a long text has the terms %q", got)
	}
}

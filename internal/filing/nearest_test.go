package filing

import (
	"strings"
	"testing"
)

func TestNearest(t *testing.T) {
	candidates := []string{"name", "type", "domain", "homepage", "certificate", "mailing_address"}
	tests := []struct{ word, want string }{
		{"name", "name"},
		{"nmae", "name"},
		{"Name", "name"},
		{"nam", "name"},
		{"domian", "domain"},
		{"home_page", "homepage"},
		{"certifcate", "certificate"},
		{"mail_address", "mailing_address"},
		{"zzzz", ""},
		{"x", ""},
		{"", ""},
		{"证件", ""},
		{strings.Repeat("name", 1000), ""},
	}
	for _, test := range tests {
		if got := Nearest(test.word, candidates); got != test.want {
			t.Errorf("Nearest(%.20q) = %q, want %q", test.word, got, test.want)
		}
	}
	// Two characters that differ completely are not a slip.
	for word, want := range map[string]string{"台湾": "", "广冬": "广东", "黑龙": "黑龙江"} {
		if got := Nearest(word, Provinces.IDs()); got != want {
			t.Errorf("Nearest(%q) = %q, want %q", word, got, want)
		}
	}
	if got := Nearest("name", nil); got != "" {
		t.Errorf("of nothing, got %q", got)
	}
}

func TestDistance(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"abc", "", 3}, {"abc", "abc", 0},
		{"abc", "acb", 1}, {"abc", "abd", 1}, {"abc", "ab", 1}, {"abc", "abcd", 1},
		{"kitten", "sitting", 3}, {"类型", "类别", 1},
	}
	for _, test := range tests {
		if got := distance([]rune(test.a), []rune(test.b)); got != test.want {
			t.Errorf("distance(%q, %q) = %d, want %d", test.a, test.b, got, test.want)
		}
	}
}

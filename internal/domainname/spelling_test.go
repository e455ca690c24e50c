package domainname

import (
	"strings"
	"testing"
)

// checkShortCut checks that a text taken for plain is one that the careful way leaves
// unchanged.
func checkShortCut(t *testing.T, text string) {
	t.Helper()
	if !plain(text) {
		return
	}
	if ascii, shown, ok := foldByTables(text); !ok || ascii != text || shown != text {
		t.Errorf("%q is plain, but folds to %q, %q, %v", text, ascii, shown, ok)
	}
	if p := takeApart(text); p != (pasted{host: text}) {
		t.Errorf("%q is plain, but comes apart as %+v", text, p)
	}
	if quick, careful := study(text), studyWithCare(text); quick != careful {
		t.Errorf("%q is studied as %+v, with care as %+v", text, quick, careful)
	}
}

func TestPlain(t *testing.T) {
	tests := map[string]bool{
		"hao.com":                         true,
		"a-b.c1.com":                      true,
		"com":                             true,
		"":                                false,
		"hao.com.":                        false,
		"a..com":                          false,
		"Hao.com":                         false,
		"-a.com":                          false,
		"a-.com":                          false,
		"ab--c.com":                       false,
		"xn--fsqu00a.com":                 false,
		"127.0.0.1":                       false,
		"例子.com":                          false,
		"a_b.com":                         false,
		strings.Repeat("a", 64) + ".com":  false,
		strings.Repeat("a.", 127) + "com": false,
	}
	for text, want := range tests {
		if got := plain(text); got != want {
			t.Errorf("plain(%.80q) = %v", text, got)
		}
		checkShortCut(t, text)
	}
}

func TestFold(t *testing.T) {
	tests := []struct{ typed, ascii, shown string }{
		{"Hao.COM", "hao.com", "hao.com"},
		{"例子.中国", "xn--fsqu00a.xn--fiqs8s", "例子.中国"},
		{"例子.XN--FIQS8S", "xn--fsqu00a.xn--fiqs8s", "例子.xn--fiqs8s"},
		{"e\u0301.com", "xn--9ca.com", "é.com"},
		{"a..com", "", ""},
		{"a_b.com", "", ""},
		{"⒈com", "", ""},
		{"℀.com", "", ""},
		{"hao" + strings.Repeat("\u00ad", maxTyped) + ".com", "", ""}, // soft hyphens fold to nothing
	}
	for _, tt := range tests {
		ascii, shown, ok := fold(tt.typed)
		if ascii != tt.ascii || shown != tt.shown || ok != (tt.ascii != "") {
			t.Errorf("fold(%.80q) = %q, %q, %v; want %q, %q", tt.typed, ascii, shown, ok, tt.ascii, tt.shown)
		}
	}
}

func TestLastLabels(t *testing.T) {
	tests := []struct{ name, like, want string }{
		{"www.例子.中国", "a.b", "例子.中国"},
		{"例子.中国", "a.b", "例子.中国"},
		{"a.b.c", "x", "c"},
	}
	for _, tt := range tests {
		if got := lastLabels(tt.name, tt.like); got != tt.want {
			t.Errorf("lastLabels(%q, %q) = %q, want %q", tt.name, tt.like, got, tt.want)
		}
	}
}

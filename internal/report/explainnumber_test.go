package report

import (
	"strings"
	"testing"

	"beian.example/icp/internal/ident"
)

// Which number a homepage shows depends on the province.
func TestNumberShown(t *testing.T) {
	for _, test := range []struct{ number, shown string }{
		{"粤ICP备2020123456号-2", "广东省标明主体备案号 粤ICP备2020123456号，不带 -1"},
		{"京ICP备11018762号-2", "标明网站的备案号，如 京ICP备11018762号-1，"},
		{"粤B2-20090059", ""},
	} {
		n, ok := ident.ParseFilingNumber(test.number)
		if !ok {
			t.Fatal(test.number)
		}
		text := string(NumbersEntry{[]ident.FilingNumber{n}, test.number}.Text(Voice{}, Screen{}))
		if !strings.Contains(text, test.shown) || strings.Contains(text, "网站上标明哪个号") != (test.shown != "") {
			t.Errorf("%s:\n%s", test.number, text)
		}
	}
}

// A licence is not a filing, so nobody is sent to look it up by a filing number; one without a
// province has no administration to ask.
func TestLicenceLookedUp(t *testing.T) {
	for _, number := range []string{"粤B2-20090059", "京ICP证030173号", "B2-20050038"} {
		n, ok := ident.ParseFilingNumber(number)
		if !ok {
			t.Fatal(number)
		}
		text := string(NumbersEntry{[]ident.FilingNumber{n}, number}.Text(Voice{}, Screen{}))
		if strings.Contains(text, "按备案号") || strings.Contains(text, "发证的管局") || !strings.Contains(text, "发证机关") {
			t.Errorf("%s:\n%s", number, text)
		}
	}
}

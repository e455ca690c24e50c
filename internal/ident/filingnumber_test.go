package ident

import (
	"strings"
	"testing"
)

// filingNumbers are in canonical form.
var filingNumbers = []string{
	"京ICP备11018762号-1019",
	"京ICP备11018762号",
	"粤ICP备2020123456号-2A",
	"粤ICP备2020123456号-3X",
	"粤ICP备2020123456号-4K",
	"京ICP证030173号",
	"京ICP证030173号-1",
	"粤B2-20090059",
	"B2-20050038",
	"粤B1.B2-20070259",
	"A2.B1.B2-20070312",
	"浙B2-20080101-4",
	"辽B-2-4-20080039",
}

func TestParseFilingNumber(t *testing.T) {
	numbers := map[string]FilingNumber{
		"京ICP备11018762号-1019":    {Province: "京", Digits: "11018762", Site: 1019},
		"京ICP备11018762号":         {Province: "京", Digits: "11018762"},
		"粤ICP备2020123456号-2A":    {Province: "粤", Digits: "2020123456", Site: 2, Suffix: 'A'},
		"粤ICP备2020123456号-3x":    {Province: "粤", Digits: "2020123456", Site: 3, Suffix: 'X'},
		" 粤icp备 2020123456 号-4K": {Province: "粤", Digits: "2020123456", Site: 4, Suffix: 'K'},
		"京ICP备11018762-1":        {Province: "京", Digits: "11018762", Site: 1},
		"京ICP备11018762":          {Province: "京", Digits: "11018762"},
		"备案号：粤ICP备12345678号-1":   {Province: "粤", Digits: "12345678", Site: 1},
		"粤ICP备案12345678号":        {Province: "粤", Digits: "12345678"},
		"[粤ICP备12345678号-1]":     {Province: "粤", Digits: "12345678", Site: 1},
		"粤ICP备12345678号_1":       {Province: "粤", Digits: "12345678", Site: 1},
		"粵ICP備12345678號":         {Province: "粤", Digits: "12345678"},
		"蘇ICP備12345678號":         {Province: "苏", Digits: "12345678"},
		"京ICP備11018762號－１":       {Province: "京", Digits: "11018762", Site: 1},
		"京ＩＣＰ备１１０１８７６２号—1":       {Province: "京", Digits: "11018762", Site: 1},
		"川ICP备11018762号":         {Province: "蜀", Digits: "11018762", PlateLetter: true},
		"贵ICP备11018762号":         {Province: "黔", Digits: "11018762", PlateLetter: true},
		"云ICP备11018762号":         {Province: "滇", Digits: "11018762", PlateLetter: true},
		"甘ICP备11018762号":         {Province: "陇", Digits: "11018762", PlateLetter: true},
		"京ICP证030173号":           {Province: "京", Digits: "030173", Licence: true},
		"京ICP證030173號-1":         {Province: "京", Digits: "030173", Licence: true, Site: 1},
		"京ICP证000007":            {Province: "京", Digits: "000007", Licence: true},
		"粤B2-20090059":           {Province: "粤", Digits: "20090059", Licence: true, Services: "B2"},
		"粤b2-20090059":           {Province: "粤", Digits: "20090059", Licence: true, Services: "B2"},
		"B2-20050038":            {Digits: "20050038", Licence: true, Services: "B2"},
		"粤B1.B2-20070259":        {Province: "粤", Digits: "20070259", Licence: true, Services: "B1.B2"},
		"A2.B1.B2-20070312":      {Digits: "20070312", Licence: true, Services: "A2.B1.B2"},
		"苏B2-20130048号":          {Province: "苏", Digits: "20130048", Licence: true, Services: "B2"},
		"浙B2-20080101-4":         {Province: "浙", Digits: "20080101", Licence: true, Services: "B2", Site: 4},
		"川B2-20080101":           {Province: "川", Digits: "20080101", Licence: true, Services: "B2"},
		"辽B-2-4-20080039":        {Province: "辽", Digits: "20080039", Licence: true, Services: "B-2-4", OldStyle: true},
	}
	for s, want := range numbers {
		if got, ok := ParseFilingNumber(s); !ok || got != want {
			t.Errorf("%q: %+v, %v; want %+v", s, got, ok, want)
		}
	}
}

func TestParseFilingNumberRefuses(t *testing.T) {
	for _, s := range []string{
		"",
		"京",
		"京ICP",
		"京ICP备号",
		"ICP备11018762号",
		"东ICP备11018762号",
		"京ICP备110187621号", // nine digits
		"京ICP备1101876号",
		"京ICP备11018762901号",
		"京ICP备11018762号-",
		"京ICP备11018762号-0",
		"京ICP备11018762号-01",
		"京ICP备11018762号-1B",
		"京ICP备11018762号-1AA",
		"京ICP备11018762号-A",
		"京ICP备11018762号1",
		"京ICP备11018762号号",
		"京ICP备11018762号-1000000",
		"京ICP证0301733号",
		"粤B3-20090059",
		"粤B2.-20090059",
		"粤.B2-20090059",
		"粤B2-2009005",
		"粤B2",
		"粤B2.",
		"辽B-20080039",
		"辽-20080039",
		"京ICP备11018762号x1",
		"辽B-2-4-",
		"京公网安备11010802020134号", // police
		"浙D3-20210002",         // registrar
		"\xff",
	} {
		if got, ok := ParseFilingNumber(s); ok {
			t.Errorf("%q: %+v", s, got)
		}
	}
}

func TestFilingNumberString(t *testing.T) {
	for _, s := range filingNumbers {
		if n, ok := ParseFilingNumber(s); !ok || n.String() != s {
			t.Errorf("%q: %q, %v", s, n, ok)
		}
	}
	for s, want := range map[string]string{
		"京ICP证000007":    "京ICP证000007号",
		"苏B2-20130048号":  "苏B2-20130048",
		"川icp备11018762":  "蜀ICP备11018762号",
		"京ICP备11018762号": "京ICP备11018762号",
	} {
		if n, ok := ParseFilingNumber(s); !ok || n.String() != want {
			t.Errorf("%q: %q, %v; want %q", s, n, ok, want)
		}
	}
}

func TestFilingNumberSubject(t *testing.T) {
	for s, want := range map[string]string{
		"京ICP备11018762号-1019": "京ICP备11018762号",
		"粤ICP备2020123456号-2A": "粤ICP备2020123456号",
		"浙B2-20080101-4":      "浙B2-20080101",
	} {
		n, _ := ParseFilingNumber(s)
		if got := n.Subject().String(); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

func TestFilingProvinces(t *testing.T) {
	if n := len([]rune(filingProvinces)); n != 31 {
		t.Errorf("%d provinces", n)
	}
	for _, province := range filingProvinces {
		n, ok := ParseFilingNumber(string(province) + "ICP备2020123456号")
		if !ok || n.PlateLetter || n.Province != string(province) {
			t.Errorf("%c: %+v, %v", province, n, ok)
		}
	}
	for _, province := range plateProvinces {
		n, ok := ParseFilingNumber(string(province) + "ICP备2020123456号")
		if !ok || !n.PlateLetter || !strings.Contains(filingProvinces, n.Province) {
			t.Errorf("%c: %+v, %v", province, n, ok)
		}
	}
}

func FuzzParseFilingNumber(f *testing.F) {
	for _, s := range append(filingNumbers, "川icp備 11018762 號－1a", "苏B2-20130048号", "京公网安备11010802020134号", "\xff", "B-") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if n, fault := ReadFilingNumber(s); (fault == PoliceScheme || len(n.Digits) >= 6) && !MayBeFilingNumber(s) {
			t.Errorf("%q is read as %+v, fault %d, and may be no number at a glance", s, n, fault)
		}
		n, ok := ParseFilingNumber(s)
		if !ok {
			if n != (FilingNumber{}) {
				t.Errorf("%q is refused with %+v", s, n)
			}
			return
		}
		again, ok := ParseFilingNumber(n.String())
		n.PlateLetter = false // the canonical spelling has no plate letter
		if !ok || again != n {
			t.Errorf("%q: %+v is spelt %q, which is %+v, %v", s, n, n, again, ok)
		}
	})
}

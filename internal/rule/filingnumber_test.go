package rule

import (
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
)

// Every reason why a text is not a filing number has its own words, in both languages.
func TestMisread(t *testing.T) {
	said := make(map[lang.Text]string)
	for number, want := range map[string]lang.Text{
		"本公司":                 {ZH: "不是备案号", EN: "not a filing number"},
		"辽公网安备21010202000001": {ZH: "公安备案号", EN: "police"},
		"ICP备2021000001号":     {ZH: "缺省份简称", EN: "character"},
		"国ICP备2021000001号":    {ZH: "没有简称为「国」的省份；备案号用京津冀", EN: "no province has the character 国"},
		"广东ICP备2021000001号":   {ZH: "广东省是「粤」", EN: "for Guangdong is 粤"},
		"辽备2021000001号":       {ZH: "缺「ICP」", EN: "ICP is missing"},
		"辽ICP2021000001号":     {ZH: "缺「备」", EN: "备 is missing"},
		"辽B3-20210001":        {ZH: "B1、B2", EN: "B1 and B2"},
		"浙D3-20210002":        {ZH: "域名注册服务机构", EN: "registrar"},
		"辽B220210001":         {ZH: "缺「-」", EN: "dash"},
		"辽ICP备号":              {ZH: "缺少数字，应有 8 位或 10 位", EN: "missing; there should be 8 or 10"},
		"辽ICP备202100001号":     {ZH: "9 位，应为 8 位或 10 位", EN: "there are 9 digits, but there should be 8 or 10"},
		"辽ICP证1号":             {ZH: "应为 6 位", EN: "should be 6"},
		"辽B2-1":               {ZH: "应为 8 位", EN: "should be 8"},
		"辽ICP备2021000001号1":   {ZH: "数字后面", EN: "the digits may only be followed by"},
		"辽ICP备2021000001号-0":  {ZH: "从 1 起", EN: "start at 1"},
		"辽ICP备2021000001号-1B": {ZH: "快应用", EN: "quick app"},
	} {
		n, fault := ident.ReadFilingNumber(number)
		text, args := Misread(n, fault)
		if other := said[text]; other != "" && fault != ident.WrongDigits {
			t.Errorf("%s and %s have one reason: %s", other, number, text.EN)
		}
		said[text] = number
		reading, surroundings := overlay(t, "operation: add-site\nrecord: {number: "+number+", subject_name: 林知远}\n")
		found := false
		for _, f := range Check(reading, surroundings) {
			found = found || f.Rule == &recordNumberMalformed && f.Message == text && f.Severity == Error
		}
		if !found {
			t.Errorf("the rule does not say of %s what is wrong", number)
		}
		for l, words := range map[lang.Lang]string{lang.ZH: want.ZH, lang.EN: want.EN} {
			if got := text.Format(l, inLanguage(l, args)...); !strings.Contains(got, words) {
				t.Errorf("%s: %q lacks %q", number, got, words)
			}
		}
	}
	for fault := ident.NotNumber; fault <= ident.WrongSuffix; fault++ {
		if text, _ := Misread(ident.FilingNumber{}, fault); text == (lang.Text{}) {
			t.Errorf("fault %d is not worded", fault)
		}
	}
}

// A number that is well formed but unlikely gets advice.
func TestRecordNumberAdvice(t *testing.T) {
	for number, want := range map[string]string{
		"辽ICP备2021000001号":    "",
		"辽ICP备2021000001号-1":  "",
		"辽ICP备99000001号":      "a year of issue",
		"辽ICP备2035000001号":    "a year of issue",
		"辽ICP备2021000001号-3A": "not the number of a subject or website",
		"遼ICP備2021000001號":    "standard form",
	} {
		reading, surroundings := overlay(t, "operation: add-site\nrecord: {number: "+number+", subject_name: 林知远, domains: [example-old.cn]}\n")
		got := ""
		for _, f := range Check(reading, surroundings) {
			if f.Rule == &recordNumberMalformed {
				got = f.Message.EN
				if f.Severity != Advice {
					t.Errorf("%s is %s", number, f.Severity)
				}
			}
		}
		if (got == "") != (want == "") || !strings.Contains(got, want) {
			t.Errorf("%s: %q, want %q", number, got, want)
		}
	}
}

func inLanguage(l lang.Lang, args []any) []any {
	said := slices.Clone(args)
	for i, arg := range args {
		if text, isText := arg.(lang.Text); isText {
			said[i] = text.In(l)
		}
	}
	return said
}

func TestLetterOf(t *testing.T) {
	for _, id := range filing.Provinces.IDs() {
		letter := letterOf(id)
		n, read := ident.ParseFilingNumber(letter + "ICP备2021000001号")
		if province, _ := filing.Provinces.ID(letter); province != id || !read || n.PlateLetter {
			t.Errorf("%s: %q", id, letter)
		}
	}
}

// For provinces whose number plates differ, the right character is given.
func TestMisreadTellsOfPlates(t *testing.T) {
	text, _ := Misread(ident.ReadFilingNumber("国ICP备2021000001号"))
	var letters []string
	for _, id := range []string{"四川", "云南", "贵州", "甘肃"} {
		letters = append(letters, letterOf(id))
	}
	if said := "四川、云南、贵州、甘肃为" + strings.Join(letters, "、"); !strings.Contains(text.ZH, said) {
		t.Errorf("%q lacks %q", text.ZH, said)
	}
	if said := strings.Join(letters[:3], ", ") + " and " + letters[3] + " for Sichuan, Yunnan, Guizhou and Gansu"; !strings.Contains(text.EN, said) {
		t.Errorf("%q lacks %q", text.EN, said)
	}
}

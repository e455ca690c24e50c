package rule

import (
	"strconv"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
)

// PlateLetter says that a filing number uses the abbreviation of number plates; its argument
// is the character that filing numbers use for the province.
var PlateLetter = lang.Text{ZH: "备案号用「%s」，不用车牌简称", EN: "filing numbers use %s here, not the abbreviation on number plates"}

// YearUnlikely says that a filing number was probably not issued in the year it begins with.
var YearUnlikely = lang.Text{
	ZH: "不像发号的年份：8 位的见于 2005 至 2020 年，10 位的自 2020 年起；请对照原件核对",
	EN: "this is unlikely to be the year of issue: 8-digit numbers seen date from 2005 to 2020, 10-digit ones from 2020 on; check it against the original",
}

// numberFaults say why a text is not a filing number, for faults without arguments.
var numberFaults = [...]lang.Text{
	ident.NotNumber:       {ZH: "不是备案号：应为省份简称加「ICP备」加 8 位或 10 位数字加「号」", EN: "this is not a filing number, which is the province's character, ICP备, 8 or 10 digits, and 号"},
	ident.PoliceScheme:    {ZH: "这是公安备案号，不是 ICP 备案号", EN: "this is the number of a police filing, not of an ICP filing"},
	ident.RegistrarScheme: {ZH: "这是域名注册服务机构的许可证号，不是备案号", EN: "this is the licence number of a domain registrar, not of a filing"},
	ident.NoProvince:      {ZH: "「ICP」前面缺省份简称，如「粤」", EN: "the province's character, such as 粤, is missing before ICP"},
	ident.NoICP:           {ZH: "省份简称后面缺「ICP」", EN: "ICP is missing after the province's character"},
	ident.NoKind:          {ZH: "「ICP」后面缺「备」（许可证为「证」）", EN: "备 is missing after ICP (or 证 in a licence number)"},
	ident.UnknownService:  {ZH: "许可证号中的业务种类只有 A1、A2、B1、B2", EN: "the only services in a licence number are A1, A2, B1 and B2"},
	ident.NoDash:          {ZH: "业务种类和数字之间缺「-」", EN: "the dash between the service and the digits is missing"},
	ident.WrongEnd:        {ZH: "数字后面只能是「号」和「-1」这样的网站序号", EN: "the digits may only be followed by 号 and a website number such as -1"},
	ident.WrongSite:       {ZH: "网站序号从 1 起，写作 -1、-2", EN: "website numbers start at 1, as in -1 or -2"},
	ident.WrongSuffix:     {ZH: "网站序号后面只能加 A（App）、X（小程序）或 K（快应用）", EN: "the website number may only be followed by A (an app), X (a mini-program) or K (a quick app)"},
}

// Misread says why a text is not a filing number, with the arguments of the message; n is as
// much as could be read.
func Misread(n ident.FilingNumber, fault ident.NumberFault) (lang.Text, []any) {
	switch fault {
	case ident.UnknownProvince:
		if province, known := filing.Provinces.ID(n.Province); known {
			return lang.Text{ZH: "备案号以省份简称开头，%s是「%s」", EN: "a filing number begins with the province's character, which for %s is %s"},
				[]any{filing.Provinces.Label(province), letterOf(province)}
		}
		return lang.Text{
			ZH: "没有简称为「%s」的省份；备案号用%s，其中四川、云南、贵州、甘肃为蜀、滇、黔、陇，不用车牌的川、云、贵、甘",
			EN: "no province has the character %s; filing numbers begin with one of %s, with 蜀, 滇, 黔 and 陇 for Sichuan, Yunnan, Guizhou and Gansu, not the 川, 云, 贵 and 甘 of number plates",
		}, []any{n.Province, ident.FilingProvinces()}
	case ident.NoDigits:
		return lang.Text{ZH: "缺少数字，应有%s", EN: "the digits are missing; there should be %s"}, []any{digitsOf(n)}
	case ident.WrongDigits:
		return lang.Text{ZH: "数字有 %d 位，应为%s", EN: "there are %d digits, but there should be %s"}, []any{len(n.Digits), digitsOf(n)}
	}
	return numberFaults[fault], nil
}

// digitsOf tells how many digits a number of this kind has.
func digitsOf(n ident.FilingNumber) lang.Text {
	var zh, en []string
	for _, length := range n.Lengths() {
		en = append(en, strconv.Itoa(length))
		zh = append(zh, " "+strconv.Itoa(length)+" 位")
	}
	return lang.Text{ZH: strings.Join(zh, "或"), EN: strings.Join(en, " or ")}
}

// letterOf is the abbreviation of a province in filing numbers.
func letterOf(province string) string {
	for _, letter := range ident.FilingProvinces() {
		if id, _ := filing.Provinces.ID(string(letter)); id == province {
			return string(letter)
		}
	}
	return ""
}

package filing

import "beian.example/icp/internal/lang"

// forNumberOf is the field for the number of a type of certificate.
func (f *Field) forNumberOf(certificate string) *Field {
	if certificate == "" {
		return f
	}
	form, known := numberForms()[certificate]
	if !known {
		return f.helping("", asPrinted)
	}
	if form.help.IsZero() {
		form.help = creditCode
	}
	return f.helping(form.example, form.help)
}

// forNumberOfSubject is the field for the number of a subject's certificate. A credit code
// begins with the kind of body that has it.
func (f *Field) forNumberOfSubject(s *Subject) *Field {
	fitting := f.forNumberOf(s.Certificate.Type)
	switch {
	case s.Type == IndividualBusiness && s.Certificate.Type == BusinessLicense:
		return fitting.showing("92440300MA5FK3J75R")
	case s.Type == MassOrganization && s.Certificate.Type == "credit-code-certificate":
		return fitting.showing("81440300MB2C920509")
	}
	return fitting
}

// numberForm is what the number of a type of certificate looks like.
type numberForm struct {
	example string    // of an invented holder, with valid check digits
	help    lang.Text // zero for a unified social credit code
}

var (
	creditCode = lang.Text{ZH: "18 位统一社会信用代码，字母大写", EN: "The unified social credit code (统一社会信用代码), 18 characters, letters in capitals"}
	asPrinted  = lang.Text{ZH: "按证件原文填写，字母大写", EN: "The number (号码, 编号 or 证号) exactly as printed on the certificate, letters in capitals"}
)

// numberForms are by certificate type. The others have numbers in forms of their own, which
// are not known here.
func numberForms() map[string]numberForm {
	return map[string]numberForm{
		ResidentID:       {"21020219920815103X", lang.Text{ZH: "18 位公民身份号码；末位字母 X 须大写", EN: "The 18-character citizen number (公民身份号码); a final X in capitals"}},
		Passport:         {"X1234567", lang.Text{ZH: "护照资料页上的号码，字母和数字，字母大写，不带空格", EN: "The number on the passport's data page: letters in capitals and digits, no spaces"}},
		HKMacaoPermit:    {"H12345678", lang.Text{ZH: "H 或 M 加 8 位数字，后面可有 2 位换证次数", EN: "The permit number (证件号码): H or M and eight digits, possibly followed by the two that count renewals"}},
		TaiwanPermit:     {"12345678", lang.Text{ZH: "8 位数字；旧证为 10 位", EN: "The permit number (证件号码): eight digits, ten on older permits"}},
		HKMacaoResidence: {"810000199001010019", lang.Text{ZH: "18 位，香港居民以 810000、澳门居民以 820000 开头", EN: "The citizen number (公民身份号码): 18 characters, beginning with 810000 for Hong Kong or 820000 for Macao residents"}},
		TaiwanResidence:  {"830000199001010020", lang.Text{ZH: "18 位，以 830000 开头", EN: "The citizen number (公民身份号码): 18 characters, beginning with 830000"}},
		ForeignResident:  {"931156199001010014", lang.Text{ZH: "18 位，以 9 开头；2023 年 12 月前签发的为 3 个字母加 12 位数字", EN: "The card number (证件号码): 18 characters beginning with 9; on cards issued before December 2023, three letters and twelve digits"}},
		OrganizationCode: {"MA000001-5", lang.Text{ZH: "9 位组织机构代码；已换发新证的改填统一社会信用代码", EN: "The nine-character organization code (组织机构代码); if the certificate has been replaced, choose the new one and enter its credit code (统一社会信用代码)"}},

		BusinessLicense:                      {example: "91440300MA5FK3J75W"},
		"foreign-representative-certificate": {example: "G1440300MA0000015T"},
		"credit-code-certificate":            {example: "11440300MB2C92050G"},
		"institution-certificate":            {example: "12440300MB2C92050D"},
		"social-organization-certificate":    {example: "51440300MJL000016M"},
		"private-non-enterprise-certificate": {example: "52440300MJL000016J"},
		"social-service-certificate":         {example: "52440300MJL000016J"},
		"foundation-certificate":             {example: "53440300MJL000016F"},
		"law-firm-license":                   {example: "31440000MD00000162"},
	}
}

package filing

import "beian.example/icp/internal/lang"

// Fitting is the field at an address in the words of the case at hand: a person
// is shown a person's name and an identity card, a school its own. What is the
// same for all comes back as it is.
func (b *Bundle) Fitting(at any, f *Field) *Field {
	s := &b.Subject
	switch at {
	case any(&s.Name), any(&b.Record.SubjectName):
		return f.forNameOf(s)
	case any(&s.Certificate.Number):
		return f.forNumberOfSubject(s)
	case any(&s.Certificate.Address), any(&s.MailingAddress):
		return f.forAddressOf(s)
	}
	for _, p := range b.people() {
		switch at {
		case any(&p.Name):
			return f.forPersonWith(p.Certificate.Type)
		case any(&p.Certificate.Number):
			return f.forNumberOf(p.Certificate.Type)
		}
	}
	for _, site := range b.Sites {
		switch at {
		case any(&site.Registration.Registrant):
			return f.showing(f.forNameOf(s).Example)
		case any(&site.Registration.RegistrantNumber):
			return f.showing(f.forNumberOfSubject(s).Example)
		case any(&site.Name), any(&site.Remarks):
			return f.forSiteOf(s)
		}
	}
	return f
}

// people are all whose names and certificates a bundle holds beside the
// subject's own.
func (b *Bundle) people() []*Person {
	people := []*Person{&b.Subject.Principal, &b.Subject.LegalRepresentative}
	for _, site := range b.Sites {
		people = append(people, &site.Principal)
	}
	return people
}

// showing is the field with another example.
func (f *Field) showing(example string) *Field {
	own := *f
	own.Example = example
	return &own
}

// helping is the field with another example and another help.
func (f *Field) helping(example string, help lang.Text) *Field {
	own := f.showing(example)
	own.Help = help
	return own
}

func (f *Field) forNameOf(s *Subject) *Field {
	switch {
	case s.Type == "":
		return f
	case s.Type == Personal && f == &subjectName:
		return f.forPersonWith(s.Certificate.Type)
	case s.Type == Personal:
		return f.showing(personOfResidentID)
	}
	if f != &subjectName {
		return f.showing(namesOfUnits[s.Type])
	}
	return f.helping(namesOfUnits[s.Type], lang.Text{
		ZH: "与证件逐字一致，括号也要一致",
		EN: "The Chinese name exactly as on the certificate, brackets included: copy it, do not translate it or use an English name",
	})
}

// The people of the examples.
const (
	personOfResidentID = "林知远"
	personOfPassport   = "JOHN RONALD SMITH"
)

func (f *Field) forPersonWith(certificate string) *Field {
	switch certificate {
	case Passport, ForeignResident:
		return f.helping(personOfPassport, lang.Text{
			ZH: "与证件逐字一致：证件上是外文的照填外文，不译成中文",
			EN: "Exactly as on the certificate, letter for letter; where it has Latin letters, do not translate them into Chinese",
		})
	case "":
		return f.helping(f.personsExample(), lang.Text{
			ZH: "姓名，与证件逐字一致；用护照的照填护照上的外文",
			EN: "The person's name exactly as on the certificate: Chinese characters from an identity card, not pinyin; Latin letters from a passport",
		})
	}
	return f.helping(f.personsExample(), lang.Text{
		ZH: "姓名，与证件逐字一致，填汉字",
		EN: "The person's name exactly as on the certificate, in Chinese characters, not pinyin",
	})
}

// personsExample is a person's name; a principal is not the person who files.
func (f *Field) personsExample() string {
	if f == &subjectName {
		return personOfResidentID
	}
	return f.Example
}

// namesOfUnits show what a name looks like; none where a made-up one would
// mislead.
var namesOfUnits = map[string]string{
	Enterprise:               "深圳市示例软件有限公司",
	IndividualBusiness:       "深圳市南山区示例书店",
	Government:               "示例县教育局",
	Institution:              "深圳市示例中学",
	"social-organization":    "深圳市示例软件行业协会",
	"private-non-enterprise": "深圳市示例社区服务中心",
	"foundation":             "深圳市示例公益基金会",
	LawFirm:                  "广东示例律师事务所",
	MassOrganization:         "示例县总工会",
	"forensic-institution":   "广东示例司法鉴定所",
	"religious-body":         "示例县佛教协会",
	"foreign-culture-center": "示例国文化中心",
	"foreign-institution":    "示例国商会北京代表处",
	"medical-institution":    "深圳市示例医院",
	"notary":                 "深圳市示例公证处",
	"collective-economy":     "示例村股份经济合作社",
	"arbitration":            "示例市仲裁委员会",
	Military:                 "",
}

func (f *Field) forAddressOf(s *Subject) *Field {
	if s.Type != Personal {
		return f
	}
	if f == &mailingAddress {
		return f.helping("大连市沙河口区范例街6号2单元1103室", lang.Text{
			ZH: "现住址，写到门牌号、室",
			EN: "Your present home in Chinese, including house number and room",
		})
	}
	return f.helping("辽宁省大连市中山区示例路18号3单元502室", lang.Text{
		ZH: "请按身份证原文填写，一字不差",
		EN: "The Chinese address exactly as on the identity card, character for character; copied, not translated",
	})
}

func (f *Field) forSiteOf(s *Subject) *Field {
	isName := f == &siteName
	switch {
	case s.Type == Personal && isName:
		return f.helping("知远的读书笔记", lang.Text{
			ZH: "中文名称，说明网站写什么；不能是域名、网址，不得含企业、机构字样",
			EN: "A Chinese name that says what the site is about, such as 读书笔记 (reading notes); not a domain or web address, and nothing that suggests a company or institution",
		})
	case s.Type == Personal:
		return f
	case isName && s.Type != "":
		return f.helping(f.Example, lang.Text{
			ZH: "中文名称，可取单位名称中的字号加网站用途，如示例软件加官网；不能是域名、网址",
			EN: "A Chinese name made from the organisation's own: leave out the place and 有限公司 (limited company), then add what the site is, such as 官网 (official website): 深圳市示例软件有限公司 becomes 示例软件官网. Not a domain or web address",
		})
	case isName:
		return f
	}
	return f.helping("公司历年的年报和展会照片，供客户了解", lang.Text{
		ZH: "按所在省要求填；内容选「其他」的，写明网站内容",
		EN: "As the province requires; if the content is \"other\", say what the site contains, in Chinese",
	})
}

package filing

import "beian.example/icp/internal/lang"

// Fitting is the field at an address, worded for the case at hand: an individual is shown a
// person's name and an identity card, a school its own. What is the same for all is returned
// unchanged.
func (b *Bundle) Fitting(at any, f *Field) *Field {
	s := &b.Subject
	switch at {
	case any(&b.Provider.Name):
		return f.forProviderOf(b)
	case any(&b.Province):
		return f.forProvinceOf(s)
	case any(&s.Name), any(&b.Record.SubjectName):
		return f.forNameOf(s)
	case any(&s.Certificate.Type):
		return f.forCertificateOf(s)
	case any(&s.Certificate.Number):
		return f.forNumberOfSubject(s)
	case any(&s.Certificate.Address), any(&s.MailingAddress):
		return f.forAddressOf(s)
	}
	switch {
	case at == any(&s.Principal.Role) && b.IsUnit():
		return f.helping(f.Example, lang.Text{ZH: "法定代表人，或被授权的本单位人员", EN: "The legal representative (法定代表人 on the certificate) or an authorized member of the organisation, never an agency"})
	case at == any(&s.Certificate.Expires) && b.IsPersonal():
		return f.helping(f.Example, lang.Text{ZH: "证件上有效期的截止日期，如 2038-05-01；写「长期」的填「长期」", EN: "The last date under 有效期限 (period of validity) on the certificate, such as 2038-05-01; enter long-term if it says 长期"})
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
		case any(&site.Content):
			return f.forContentOf(b)
		}
	}
	return f
}

// forCertificateOf says which certificate the subject's type usually files with.
func (f *Field) forCertificateOf(s *Subject) *Field {
	switch s.Type {
	case "":
		return f
	case Personal:
		return f.helping(f.Example, lang.Text{ZH: "多用居民身份证", EN: "Mostly a resident identity card (居民身份证)"})
	case Enterprise, IndividualBusiness:
		return f.helping(f.Example, lang.Text{ZH: "用营业执照", EN: "A business licence (营业执照)"})
	}
	return f.helping(f.Example, lang.Text{ZH: "用本单位的登记证书，多载有统一社会信用代码", EN: "The organisation's own registration certificate, which mostly bears a credit code (统一社会信用代码)"})
}

// forContentOf does not tell organisations what is closed to individuals.
func (f *Field) forContentOf(b *Bundle) *Field {
	if !b.IsUnit() {
		return f
	}
	own := *f
	own.Why = lang.Text{ZH: "有的内容须先取得许可", EN: "Some content needs a permit first"}
	return &own
}

// people are all whose names and certificates a bundle holds, apart from the subject.
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

// helping is the field with another example and other help.
func (f *Field) helping(example string, help lang.Text) *Field {
	own := f.showing(example)
	own.Help = help
	return own
}

// forProviderOf says what skipping the provider costs: only those who file websites on a
// record may have two providers, which are compared.
func (f *Field) forProviderOf(b *Bundle) *Field {
	if b.HasRecord() && b.FilesSites() {
		return f
	}
	own := *f
	own.Skipping = lang.Text{ZH: "不填则按各家最严的要求查扫描件", EN: "Without it, scans are held to the limits of the strictest provider"}
	return &own
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
		return f.showing(namesOfUnits()[s.Type])
	}
	return f.helping(namesOfUnits()[s.Type], lang.Text{
		ZH: "与证件逐字一致，括号也要一致",
		EN: "The Chinese name (名称) exactly as on the certificate, brackets included: copy it, do not translate it or use an English name",
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
			EN: "The person's name (姓名) exactly as on the certificate: Chinese characters from an identity card, not pinyin; Latin letters from a passport",
		})
	}
	return f.helping(f.personsExample(), lang.Text{
		ZH: "姓名，与证件逐字一致，填汉字",
		EN: "The person's name (姓名) exactly as on the certificate, in Chinese characters, not pinyin",
	})
}

// personsExample is a person's name; a principal's differs from that of the person who files.
func (f *Field) personsExample() string {
	if f == &subjectName {
		return personOfResidentID
	}
	return f.Example
}

// namesOfUnits show what a name looks like; none where an invented one would mislead.
func namesOfUnits() map[string]string {
	return map[string]string{
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
}

// forProvinceOf is the field for the province where a subject files.
func (f *Field) forProvinceOf(s *Subject) *Field {
	switch s.Type {
	case "":
		return f
	case Personal:
		return f.helping(f.Example, lang.Text{
			ZH: "一般选身份证地址所在省；有的省也收居住证，见 icp explain 省名",
			EN: "Usually that of the address (住址) on the identity card; some provinces also accept a residence permit",
		})
	}
	return f.helping(f.Example, lang.Text{
		ZH: "证件住所所在省",
		EN: "The province of the address (住所) on the certificate",
	})
}

func (f *Field) forAddressOf(s *Subject) *Field {
	switch {
	case s.Type == "":
		return f
	case s.Type != Personal && f == &mailingAddress:
		return f.helping(f.Example, lang.Text{
			ZH: "实际办公的地址，写到门牌号、室；与证件住所不同的，填实际办公的",
			EN: "Where the office really is, in Chinese, down to house number and room: the address (住所) on the certificate, or if the office is elsewhere, that in its lease (租赁合同)",
		})
	case s.Type != Personal:
		return f.helping(f.Example, lang.Text{
			ZH: "请按证件原文填写，一字不差",
			EN: "The Chinese address (住所) exactly as on the certificate, character for character: copy it, do not translate it",
		})
	case f == &mailingAddress:
		return f.helping("大连市沙河口区范例街6号2单元1103室", lang.Text{
			ZH: "现住址，写到门牌号、室；与证件地址不同的，填实际居住的",
			EN: "Where you live now, in Chinese, down to house number and room: copy it from your lease (租赁合同), your residence permit or a delivery address that works",
		})
	}
	return f.helping("辽宁省大连市中山区示例路18号3单元502室", lang.Text{
		ZH: "请按身份证原文填写，一字不差",
		EN: "The Chinese address (住址) exactly as on the identity card, character for character: copy it, do not translate it",
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
		return f.helping(f.Example, lang.Text{
			ZH: "写明网站放什么内容、给谁看",
			EN: "In Chinese, what the site shows and to whom, such as 个人学习笔记，不含企业信息 (personal study notes, nothing about a company)",
		})
	case isName && s.Type != "":
		return f.helping(f.Example, lang.Text{
			ZH: "中文名称，可取单位名称中的字号加网站用途，如示例软件加官网；不能是域名、网址",
			EN: "A Chinese name made from the organisation's own: leave out the place and 有限公司 (limited company), then add what the site is, such as 官网 (official website): 深圳市示例软件有限公司 becomes 示例软件官网. Not a domain or web address",
		})
	case isName || s.Type == "":
		return f
	}
	return f.helping("公司历年的年报和展会照片，供客户了解", lang.Text{
		ZH: "网站内容选了「其他」的，写明是什么内容；没有选的一般不用填",
		EN: "If the content is \"other\", say in Chinese what the site contains, such as 公司历年的年报和展会照片，供客户了解 (annual reports and trade fair photos, for customers); otherwise usually left empty",
	})
}

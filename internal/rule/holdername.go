package rule

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var subjectNameContradictsType = Rule{
	Name: "subject-name-contradicts-type", Severity: Error,
	Title:   lang.Text{ZH: "主办单位名称与性质不符", EN: "a subject's name that its type cannot have"},
	Why:     lang.Text{ZH: "名称须与证件一致，不得以域名或数字等符号代替；名称为某某公司的，性质应为企业", EN: "the name must be that of the certificate, not a domain or a number; whoever is called a company files as an enterprise"},
	Fix:     lang.Text{ZH: "按证件填写名称，或改选相应的主办单位性质", EN: "enter the name as on the certificate, or choose the subject type that fits"},
	Sources: []source.Source{source.FormDemands.At("主办单位", "the subject"), source.CompanyNames.At("第六条", "art. 6")},
	Notices: []string{"主办单位性质与名称不符", "名称为公司的性质应为企业", "主办单位名称不得以域名或数字代替"},
	Bad:     "subject:\n  name: 大连示例软件有限公司 # ✗\nsites:\n  - registration: {registrant: 大连示例软件有限公司}\n",
	Good:    "subject:\n  name: 林知远\nsites:\n  - registration: {registrant: 林知远}\n",
	check: func(c *Case) {
		s := &c.Subject
		if s.Name == "" || !c.IsUnit() && !c.IsPersonal() {
			return
		}
		at := &s.Name
		kind, isOther := otherThanName(s.Name)
		sounds, isUnit := regulation.SoundsLikeUnit(s.Name)
		switch {
		case isOther && (kind != aDomain || !c.IsPersonal() || s.Name == strings.ToLower(s.Name)): // J.Li is not a domain
			c.report(at, lang.Text{ZH: "主办单位名称「%s」是%s，不是名称", EN: "the subject's name %s is %s, not a name"}, at, kind)
		case c.IsPersonal() && sounds && isUnit:
			c.report(at, lang.Text{ZH: "性质为个人，名称「%s」却是单位的", EN: "the subject is a person, but %s is the name of an organisation"}, at).With(&s.Type)
		case c.IsUnit() && c.isNamedAsPerson():
			c.report(at, lang.Text{ZH: "主办单位名称「%s」像是人名，证件上的单位全称一般写明是什么单位，如公司、中心", EN: "the subject's name %s looks like a person's; the full name on a certificate mostly says what kind of organisation it is"}, at).With(&s.Type).
				Softened(Warning, lang.Text{ZH: "单位名称也有像人名的", EN: "an organisation may be called like a person"}).
				Advising(lang.Text{ZH: "填证件上的单位全称；以经营者姓名登记的个体工商户，性质选个体工商户；以个人办理的，选个人", EN: "enter the organisation's full name as on its certificate; for an individual business registered under its owner's name choose individual-business, for yourself choose personal"})
		case s.Type == filing.Enterprise && regulation.IsPublicSchool(s.Name):
			c.report(at, lang.Text{ZH: "「%s」像是学校，主办单位性质却填了企业", EN: "%s seems to be a school, but the subject's type is enterprise"}, at).With(&s.Type).
				Softened(Warning, lang.Text{ZH: "营利性民办学校可以是企业", EN: "a school run for profit may be an enterprise"})
		case c.IsUnit() && regulation.IsCompanyName(s.Name) && !regulation.MayBeCompany(s.Type):
			c.report(at, lang.Text{ZH: "名称「%s」是企业的，主办单位性质却填了%s", EN: "%s is the name of an enterprise, but the subject's type is %s"}, at, filing.SubjectTypes.Label(s.Type).Within()).With(&s.Type)
		}
	},
}

// isNamedAsPerson reports whether an organisation's name is a person's. Individual businesses
// may be registered under their owner's name, even if filed as enterprises; their credit code
// shows that.
func (c *Case) isNamedAsPerson() bool {
	s := &c.Subject
	return s.Type != filing.IndividualBusiness && !strings.HasPrefix(s.Certificate.Number, "92") && regulation.LooksPersonal(s.Name)
}

var nameNotPersonal = Rule{
	Name: "name-not-personal", Severity: Error,
	Title:   lang.Text{ZH: "填的不是人名", EN: "not the name of a person"},
	Why:     lang.Text{ZH: "负责人须填证件上的姓名，称呼、单位名称、号码都核对不上", EN: "principals are named as on their certificates; a form of address, an organisation or a number cannot be matched"},
	Fix:     lang.Text{ZH: "按证件填写姓名", EN: "enter the name as on the certificate"},
	Sources: []source.Source{source.FormDemands.At("负责人", "principals"), source.IdentityCardLaw.At("第四条", "art. 4")},
	Notices: []string{"负责人姓名填写错误", "姓名与证件不一致", "请填写真实姓名"},
	Bad:     "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      name: 示例软件有限公司 # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      name: 何秋白\n",
	check: func(c *Case) {
		for i := range c.holders {
			h := &c.holders[i]
			isPerson := !h.subject || c.IsPersonal() && !c.hasFoundAt(&subjectNameContradictsType, h.name)
			isSubject := h == c.ofPrincipal && c.IsPersonal() && filing.SameName(*h.name, c.Subject.Name)
			if *h.name != "" && isPerson && !isSubject {
				c.checkPersonName(h)
			}
		}
	},
}

func (c *Case) checkPersonName(h *holder) {
	name := *h.name
	kind, isOther := otherThanName(name)
	sounds, isUnit := regulation.SoundsLikeUnit(name)
	switch {
	case isOther && (kind != aDomain || name == strings.ToLower(name)): // J.Li is not a domain
		c.report(h.name, lang.Text{ZH: "%s的姓名「%s」是%s，不是人名", EN: "the name of %s, %s, is %s, not a person's name"}, h.who, h.name, kind)
	case sounds && isUnit:
		found := c.report(h.name, lang.Text{ZH: "%s的姓名「%s」是单位或网站的名称，不是人名", EN: "the name of %s, %s, is that of an organisation or a website, not of a person"}, h.who, h.name)
		if strings.ContainsFunc(name, isHan) {
			found.Advising(lang.Text{ZH: "按证件填写姓名；汉族姓名一般为二至四个字，少数民族姓名可以更长", EN: "enter the name as on the certificate; Han names mostly have two to four characters, those of other peoples may be longer"})
		}
	case sounds || regulation.LooksLikeLatinUnit(name):
		c.report(h.name, lang.Text{ZH: "%s的姓名「%s」像是单位名称", EN: "the name of %s, %s, looks like that of an organisation"}, h.who, h.name).
			Softened(Warning, lang.Text{ZH: "不排除确有此名", EN: "somebody may be called so"})
	case strings.ContainsFunc(name, unicode.IsDigit):
		c.report(h.name, lang.Text{ZH: "%s的姓名「%s」含有数字", EN: "the name of %s, %s, contains digits"}, h.who, h.name)
	case strings.ContainsAny(name, "、;；") || strings.ContainsAny(name, "，,/") && strings.ContainsFunc(name, isHan):
		c.report(h.name, lang.Text{ZH: "%s的姓名「%s」写了不止一人", EN: "the name of %s, %s, is that of several people"}, h.who, h.name)
	case strings.ContainsAny(name, "，,/"): // Smith, John is one person
		if h.certificate.Type != filing.ResidentID { // name-latin reports those
			c.report(h.name, lang.Text{ZH: "%s的姓名「%s」中有逗号或斜线", EN: "the name of %s, %s, has a comma or a slash in it"}, h.who, h.name).
				Softened(Advice, lang.Text{ZH: "可能只是姓与名的分隔", EN: "it may only part the surname from the given name"}).
				Advising(lang.Text{ZH: "照护照等证件上的写法填写，一般没有逗号", EN: "write it as the passport or permit does, mostly without a comma"})
		}
	case regulation.IsStopgap(name):
		c.report(h.name, lang.Text{ZH: "%s的姓名「%s」不是证件上的姓名", EN: "the name of %s, %s, only stands in for a name"}, h.who, h.name).
			Softened(Warning, lang.Text{ZH: "不排除确有此名", EN: "somebody may be called so"})
	case regulation.IsCourtesy(name):
		c.report(h.name, lang.Text{ZH: "%s的姓名「%s」像是称呼，不是全名", EN: "the name of %s, %s, looks like a form of address, not a full name"}, h.who, h.name).
			Softened(Warning, lang.Text{ZH: "不排除确有此名", EN: "somebody may be called so"})
	case utf8.RuneCountInString(name) == 1 && (strings.ContainsFunc(name, isHan) || h.certificate.Type != filing.ResidentID): // name-latin reports the others
		c.report(h.name, lang.Text{ZH: "%s的姓名「%s」只有一个字", EN: "the name of %s, %s, is one character"}, h.who, h.name).
			Softened(Warning, lang.Text{ZH: "不排除确有此名", EN: "somebody may be called so"})
	}
}

var nameLatin = Rule{
	Name: "name-latin", Severity: Error,
	Title:   lang.Text{ZH: "姓名或名称没有汉字，证件上却是汉字", EN: "a name in Latin letters where the certificate has Chinese characters"},
	Why:     lang.Text{ZH: "居民身份证和营业执照都用汉字登记，填拼音或英文的核对不上", EN: "identity cards and business licences are made out in Chinese characters; pinyin or an English name cannot be matched"},
	Fix:     lang.Text{ZH: "按证件填写汉字姓名或名称", EN: "enter the Chinese name as on the certificate"},
	Sources: []source.Source{source.IdentityCardLaw.At("第四条", "art. 4"), source.CompanyNames.At("第六条", "art. 6")},
	Notices: []string{"姓名请填写中文", "主办单位名称应为中文"},
	Bad:     "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      name: He Qiubai # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      name: 何秋白\n",
	check: func(c *Case) {
		for i := range c.holders {
			h := &c.holders[i]
			kind := h.certificate.Type
			if kind == "" && h.subject && c.Subject.Type == filing.Enterprise {
				kind = filing.BusinessLicense // as for nearly every enterprise, until another type is chosen
			}
			inChinese := kind == filing.ResidentID || kind == filing.BusinessLicense
			if name := *h.name; !inChinese || strings.ContainsFunc(name, isHan) || !strings.ContainsFunc(name, unicode.IsLetter) || c.isOtherName(h) {
				continue
			}
			found := c.report(h.name, lang.Text{ZH: "%s填的是「%s」，%s上是汉字", EN: "%s is named %s, but the %s has Chinese characters"}, h.who, h.name, filing.CertificateTypes.Label(kind).Within()).
				With(&h.certificate.Type)
			if kind != h.certificate.Type {
				found.With(&c.Subject.Type)
			}
		}
	},
}

// isOtherName reports whether an earlier rule is certain that the name is not a name, or not
// the holder's.
func (c *Case) isOtherName(h *holder) bool {
	return slices.ContainsFunc(c.findings, func(f Finding) bool {
		return f.At == h.name && f.Severity == Error && (f.Rule == &subjectNameContradictsType || f.Rule == &nameNotPersonal)
	})
}

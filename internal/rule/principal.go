package rule

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var principalNotSelf = Rule{
	Name: "principal-not-self", Severity: Error,
	Title:   lang.Text{ZH: "个人备案的负责人不是本人", EN: "an individual's filing with someone else as principal"},
	Why:     lang.Text{ZH: "个人备案不能授权他人，负责人必须是本人", EN: "an individual cannot authorize someone else; the principal must be the person filing"},
	Fix:     lang.Text{ZH: "负责人填本人；须由他人负责的，以单位的证件备案", EN: "enter the person filing as principal, or file as an organisation"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 2，2)", "part 1, filing data 2, 2)"), source.Huawei.At("备案常用概念", "common terms")},
	Notices: []string{"个人备案负责人必须为本人", "主体负责人与主办单位不一致", "负责人不是本人"},
	Bad:     "subject:\n  type: personal\n  name: 林知远\n  principal:\n    name: 周启明 # ✗\n",
	Good:    "subject:\n  type: personal\n  name: 林知远\n  principal:\n    name: 林知远\n",
	check: func(c *Case) {
		if !c.IsPersonal() {
			return
		}
		c.checkSelf(&c.Subject.Principal)
		for _, site := range c.Sites {
			if at, differs := c.notSelf(&site.Principal); differs {
				found := c.report(at, lang.Text{ZH: "网站负责人 %s 不是本人，现在个人备案的网站负责人也须为本人", EN: "the website's principal %s is not the person filing, who must now be the principal of the website too"}, &site.Principal.Name).
					With(&c.Subject.Type, &c.Subject.Name)
				if c.Verification != filing.Electronic {
					found.Softened(Warning, lang.Text{ZH: "2014 年手册准许由他人担任，电子化核验才比对人脸", EN: "the 2014 handbook allows someone else, and only electronic verification compares faces"})
				}
			}
		}
		for _, d := range c.Documents {
			if d.Kind == filing.AuthorizationLetter {
				c.report(&d.Kind, lang.Text{ZH: "个人备案无需授权书，也不能授权他人", EN: "an individual's filing needs no letter of authorization, and nobody else may be authorized"}).
					With(&c.Subject.Type).
					Advising(lang.Text{ZH: "删去此份材料", EN: "remove this document"})
			}
		}
	},
}

func (c *Case) checkSelf(p *filing.Person) {
	if p.Role != "" && p.Role != filing.Self {
		if _, known := filing.Roles.ID(p.Role); known {
			c.report(&p.Role, lang.Text{ZH: "个人备案的负责人须为本人，不是%s", EN: "the principal of an individual's filing must be the person filing, not %s"}, filing.Roles.Label(p.Role).Within()).
				With(&c.Subject.Type).
				Advising(lang.Text{ZH: "负责人身份填 %s", EN: "set the role to %s"}, filing.Self)
			return
		}
	}
	if at, differs := c.notSelf(p); differs {
		c.report(at, lang.Text{ZH: "主体负责人 %s 与主办单位 %s 不是同一人", EN: "the principal %s is not the person filing, %s"}, at, c.selfBeside(p, at)).
			With(&c.Subject.Type, &c.Subject.Name)
	}
}

// notSelf returns the field that shows that a principal is not the person who files. Missing
// values count as equal.
func (c *Case) notSelf(p *filing.Person) (at *string, differs bool) {
	own := &c.Subject.Certificate
	switch {
	case p.Name != "" && c.Subject.Name != "" && !filing.SameName(p.Name, c.Subject.Name):
		return &p.Name, true
	case p.Certificate.Number != "" && own.Number != "" && !strings.EqualFold(p.Certificate.Number, own.Number):
		return &p.Certificate.Number, true
	}
	return nil, false
}

// selfBeside returns the subject's field that corresponds to one of p.
func (c *Case) selfBeside(p *filing.Person, at *string) *string {
	if at == &p.Name {
		return &c.Subject.Name
	}
	return &c.Subject.Certificate.Number
}

var roleContradicted = Rule{
	Name: "role-contradicted", Severity: Error,
	Title:   lang.Text{ZH: "负责人身份与所填的人不符", EN: "a principal's role that does not fit"},
	Why:     lang.Text{ZH: "「本人」只用于个人备案；单位的主体负责人为法定代表人，或其授权的本单位人员", EN: "that role is only for individuals who file for themselves; an organisation's principal is its legal representative or an authorized member of it"},
	Fix:     lang.Text{ZH: "法定代表人填 legal-representative，被授权的本单位人员填 authorized", EN: "use legal-representative, or authorized for a member of the organisation whom the legal representative authorizes"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 2、3", "part 1, filing data 2 and 3"), source.Tencent.At("主体信息", "the subject")},
	Notices: []string{"单位备案负责人应为法定代表人或授权人", "负责人身份与单位性质不符"},
	Bad:     "subject:\n  type: enterprise\n  principal:\n    role: self # ✗\n",
	Good:    "subject:\n  type: enterprise\n  principal:\n    role: legal-representative\n",
	check: func(c *Case) {
		s := &c.Subject
		at := &s.Principal.Role
		switch {
		case c.IsUnit() && *at == filing.LegalRepresentative && c.namesOtherRepresentative():
			c.report(at, lang.Text{ZH: "负责人身份填了法定代表人，另填的法定代表人却是别人（%s）", EN: "the principal is said to be the legal representative, but another is named: %s"}, &s.LegalRepresentative.Name).
				Beside(&s.LegalRepresentative.Name, lang.Text{ZH: "法定代表人", EN: "the legal representative"}).
				With(&s.Principal.Name, &s.Principal.Certificate.Number, &s.LegalRepresentative.Certificate.Number)
		case c.IsUnit() && *at == filing.Authorized && c.authorizesItself():
			c.report(at, lang.Text{ZH: "负责人就是法定代表人（%s），身份应填法定代表人，不用授权", EN: "the principal is the legal representative, %s, who authorizes nobody; the role is legal-representative"}, &s.LegalRepresentative.Name).
				Beside(&s.LegalRepresentative.Name, lang.Text{ZH: "法定代表人", EN: "the legal representative"}).
				With(&s.Principal.Name, &s.Principal.Certificate.Number, &s.LegalRepresentative.Certificate.Number)
		case c.IsUnit() && *at == filing.Self:
			c.report(at, lang.Text{ZH: "%s的负责人身份不能填本人", EN: "the principal's role cannot be the person filing, since the subject is of type %s"}, filing.SubjectTypes.Label(c.Subject.Type).Within()).
				With(&c.Subject.Type)
		}
	},
}

// namesOtherRepresentative reports whether the legal representative is named as well as the
// principal and is somebody else, by name and number.
func (c *Case) namesOtherRepresentative() bool {
	principal, representative := c.ofPrincipal, c.ofRepresentative
	return differInName(*principal.name, *representative.name) && principal.text != "" && representative.text != "" && principal.text != representative.text
}

// authorizesItself reports whether the legal representative is named as well as the principal
// and is the same person, by name and number.
func (c *Case) authorizesItself() bool {
	principal, representative := c.ofPrincipal, c.ofRepresentative
	return *principal.name != "" && filing.SameName(*principal.name, *representative.name) && principal.text != "" && principal.text == representative.text
}

var authorizationMissing = Rule{
	Name: "authorization-missing", Severity: Error, Open: true,
	Title:   lang.Text{ZH: "授权他人担任负责人，但缺少授权书", EN: "an authorized principal without a letter of authorization"},
	Why:     lang.Text{ZH: "负责人不是法定代表人的，须由法定代表人书面授权，且只能授权本单位人员，不能授权代理商", EN: "a principal who is not the legal representative must be authorized by the legal representative in writing, and must be a member of the organisation, never an agency"},
	Fix:     lang.Text{ZH: "补上法定代表人授权书，或改由法定代表人担任负责人", EN: "add the letter of authorization (authorization-letter), or make the legal representative the principal"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 2、3，企业 3)", "part 1, filing data 2 and 3, enterprise 3)"), source.Tencent.At("主体信息", "the subject")},
	Notices: []string{"缺少授权书", "请上传法人授权书", "主体负责人不是法人，需提供授权书", "没有填写营业执照上的法人信息，须提供授权书"},
	Bad:     "province: 甘肃\nsubject:\n  type: enterprise\n  certificate: {address: 甘肃省兰州市城关区示例路1号101室}\n  mailing_address: 甘肃省兰州市城关区示例路1号101室\n  remarks: 应急联系电话使用人为本公司员工\n  city: 兰州市\n  district: 城关区\n  principal:\n    role: authorized # ✗\n    office_phone:\n" + deputy,
	Good:    "province: 甘肃\nsubject:\n  type: enterprise\n  certificate: {address: 甘肃省兰州市城关区示例路1号101室}\n  mailing_address: 甘肃省兰州市城关区示例路1号101室\n  remarks: 应急联系电话使用人为本公司员工\n  city: 兰州市\n  district: 城关区\n  principal:\n    role: authorized\n    office_phone:\n" + deputy + deputyDocuments,
	check: func(c *Case) {
		const letter = filing.AuthorizationLetter
		if !c.PrincipalIsOther() || c.authorizesItself() || c.hasPrincipalsLetter() || !c.needsDocument(letter) {
			return
		}
		c.report(&c.Subject.Principal.Role, lang.Text{ZH: "主体负责人是被授权人，材料中缺少法定代表人授权书", EN: "the principal is an authorized person, but the documents include no letter of authorization"}).
			With(&c.Documents)
	},
}

// hasPrincipalsLetter reports whether there is a letter of authorization that names the
// subject's principal, the legal representative who signs it, or nobody.
func (c *Case) hasPrincipalsLetter() bool {
	return slices.ContainsFunc(c.Documents, func(d *filing.Document) bool {
		named := d.Person == "" || filing.SameName(d.Person, c.Subject.Principal.Name) || filing.SameName(d.Person, c.Subject.LegalRepresentative.Name)
		return d.Kind == filing.AuthorizationLetter && len(d.Files) > 0 && named
	})
}

// hasDocument reports whether the bundle has a document of that kind, with files.
func (c *Case) hasDocument(kind string) bool {
	for _, d := range c.Documents {
		if d.Kind == kind && len(d.Files) > 0 {
			return true
		}
	}
	return false
}

var principalNotLegalRepresentative = Rule{
	Name: "principal-not-legal-representative", Severity: Warning,
	Title:   lang.Text{ZH: "主体负责人不是法定代表人", EN: "a principal who is not the legal representative"},
	Why:     lang.Text{ZH: "手册准许授权本单位人员担任；现在多数省要求法定代表人本人担任主体负责人", EN: "the handbook allows an authorized member of the organisation; today most provinces require the legal representative in person"},
	Fix:     lang.Text{ZH: "改由法定代表人担任主体负责人；确有困难的，先问接入商，所在省是否接受授权书", EN: "make the legal representative the principal; if that is difficult, ask the access provider whether your province accepts a letter of authorization"},
	Sources: []source.Source{source.Huawei.At("备案管局咨询", "on the administrations"), source.Tencent.At("主体信息", "the subject")},
	Notices: []string{"主体负责人非法定代表人", "主体负责人须为法定代表人", "主体负责人与单位法定代表人不一致", "企业负责人应为法人"},
	Demands: []regulation.Topic{regulation.LegalRepresentativeOnly, regulation.LetterAccepted, regulation.AnyPrincipal},
	Asks:    []string{"individual-business-as-enterprise-heilongjiang"},
	Bad:     "subject:\n  type: enterprise\n  principal:\n    role: authorized # ✗\n" + deputy + deputyDocuments,
	Good:    "subject:\n  type: enterprise\n  principal:\n    role: legal-representative\n" + chief,
	check: func(c *Case) {
		if !c.PrincipalIsOther() || c.authorizesItself() || c.isStoodInFor() {
			return
		}
		if demand, asked := c.demand(regulation.LegalRepresentativeOnly); asked {
			c.report(&c.Subject.Principal.Role, lang.Text{ZH: "主体负责人是被授权人，不是法定代表人，多数省不接受", EN: "the principal is an authorized person, not the legal representative, which most provinces do not accept"}).
				With(&c.Province, &c.Subject.Type).Demanded(c.Province, demand)
		}
	},
}

// isStoodInFor reports whether the province wants somebody else as principal because the legal
// representative is not from the mainland.
func (c *Case) isStoodInFor() bool {
	demand, asked := c.demand(regulation.ForeignRepresentative)
	return asked && slices.Contains(demand.Cards, c.Subject.LegalRepresentative.Certificate.Type)
}

// Parts of examples. chief is the legal representative of the enterprise's example as its
// principal, with chiefDocuments; deputy is an authorized principal instead, with
// deputyDocuments, which include the letter. letterForOther has the letter for the second
// website's principal. hainan is a province where an authorized principal has to be every
// website's.
const (
	chief          = "    name: 周启明\n    certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}\n    mobile: \"13512340001\"\n    emergency_phone: \"13512340002\"\n    email: zhou@example.cn\n"
	chiefDocuments = "documents:\n" +
		"  - {kind: subject-certificate, files: [scans/license.png]}\n" +
		"  - {kind: principal-certificate, files: [scans/zhou-front.png, scans/zhou-back.png]}\n" +
		"  - {kind: site-principal-certificate, files: [scans/he-front.png, scans/he-back.png]}\n" +
		"  - {kind: domain-certificate, files: [scans/domain-1.png], site: example.com.cn}\n" +
		"  - {kind: domain-certificate, files: [scans/domain-2.png], site: 示例帮助.中国}\n" +
		"  - {kind: commitment-letter, files: [scans/commitment.png], date: 2026-11-18}\n"
	letterForOther = chiefDocuments + "  - {kind: authorization-letter, files: [scans/letter.png], date: 2026-11-10, person: 何秋白}\n"
	hainan         = "province: 海南\nsubject:\n  type: enterprise\n  certificate: {address: 海南省海口市龙华区示例路1号101室}\n  mailing_address: 海南省海口市龙华区示例路1号101室\n  city: 海口市\n  district: 龙华区\n  principal:\n    role: authorized\n    office_phone:\n"
	deputy         = "    name: 何秋白\n    certificate: {type: resident-id, number: \"440305199511022369\", valid_from: 2015-03-15, expires: 2035-03-15}\n    mobile: \"13512340003\"\n    emergency_phone: \"13512340004\"\n    email: he@example.cn\n" +
		"  legal_representative:\n    name: 周启明\n    certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}\n"
	deputyDocuments = "documents:\n" +
		"  - {kind: subject-certificate, files: [scans/license.png]}\n" +
		"  - {kind: principal-certificate, files: [scans/he-front.png, scans/he-back.png]}\n" +
		"  - {kind: site-principal-certificate, files: [scans/he-front.png, scans/he-back.png]}\n" +
		"  - {kind: domain-certificate, files: [scans/domain-1.png], site: example.com.cn}\n" +
		"  - {kind: domain-certificate, files: [scans/domain-2.png], site: 示例帮助.中国}\n" +
		"  - {kind: commitment-letter, files: [scans/commitment.png], date: 2026-11-18}\n" +
		"  - {kind: authorization-letter, files: [scans/letter.png], date: 2026-11-10}\n"
)

var principalsDiffer = Rule{
	Name: "principals-differ", Severity: Warning,
	Title:   lang.Text{ZH: "网站负责人与主体负责人不是同一人", EN: "two different principals where they must be the same person"},
	Why:     lang.Text{ZH: "个别省规定：主体负责人不由法定代表人担任的，网站负责人须与主体负责人为同一人", EN: "in some provinces, if the subject's principal is not the legal representative, the websites must have the same principal"},
	Fix:     lang.Text{ZH: "网站负责人改为主体负责人，或由法定代表人担任主体负责人", EN: "make the subject's principal the principal of the websites too, or make the legal representative the subject's principal"},
	Sources: []source.Source{source.Tencent.At("主体信息", "the subject"), source.Huawei.At("备案管局咨询", "on the administrations")},
	Notices: []string{"主体负责人和网站负责人必须是同一人", "两个负责人须为同一人"},
	Demands: []regulation.Topic{regulation.SamePrincipal},
	Bad: hainan + deputy + deputyDocuments +
		"sites:\n  - name: 示例软件官网\n  - principal:\n      name: 周启明 # ✗\n      certificate: {number: \"440304199003071221\", valid_from: 2018-05-01, expires: 2038-05-01}\n      mobile: \"13512340001\"\n      emergency_phone: \"13512340002\"\n      email: zhou@example.cn\n",
	Good: hainan + deputy + deputyDocuments +
		"sites:\n  - name: 示例软件官网\n  - principal:\n      name: 何秋白\n      certificate: {number: \"440305199511022369\", valid_from: 2015-03-15, expires: 2035-03-15}\n      mobile: \"13512340003\"\n      emergency_phone: \"13512340004\"\n      email: he@example.cn\n",
	check: func(c *Case) {
		demand, asked := c.demand(regulation.SamePrincipal)
		if !asked || !c.PrincipalIsOther() {
			return
		}
		others := c.sitePrincipals()
		for i := range others {
			o := &others[i]
			if o.isOtherPerson(c.principal()) {
				c.report(&o.Name, lang.Text{ZH: "网站负责人 %s 与主体负责人不是同一人", EN: "the website's principal %s is not the subject's principal"}, &o.Name).
					With(&c.Province, &c.Subject.Principal.Role, &c.Subject.Principal.Certificate.Number, &o.Certificate.Number).
					Demanded(c.Province, demand)
			}
		}
	},
}

var principalForeign = Rule{
	Name: "principal-foreign", Severity: Warning,
	Title:   lang.Text{ZH: "负责人持境外证件，所在省不受理或另有要求", EN: "a principal without a mainland identity card in a province that requires one"},
	Why:     lang.Text{ZH: "个别省要求外籍（有的还包括港澳台）法定代表人授权内地人员担任负责人，或不受理持境外证件的个人", EN: "some provinces require a legal representative who is a foreigner (in some also one from Hong Kong, Macao or Taiwan) to authorize someone from the mainland, or accept no individual without an identity card"},
	Fix:     lang.Text{ZH: "授权持居民身份证的本单位人员担任负责人，并附授权书", EN: "authorize a member of the organisation who has a resident identity card, and add the letter of authorization"},
	Sources: []source.Source{source.Tencent.At("各省管局要求", "provincial requirements"), source.Huawei.At("备案管局咨询", "on the administrations")},
	Notices: []string{"法人为外籍须授权内地人员", "外籍负责人不予备案"},
	Demands: []regulation.Topic{regulation.ForeignRepresentative, regulation.ForeignersRefused, regulation.IdentityCardOnly},
	Bad:     "province: 河北\nsubject:\n  type: enterprise\n  certificate: {address: 河北省石家庄市长安区示例路1号101室}\n  mailing_address: 河北省石家庄市长安区示例路1号101室\n  city: 石家庄市\n  district: 长安区\n  principal:\n    office_phone:\n    certificate:\n      type: passport # ✗\n      number: X1234567\n",
	Good:    "province: 河北\nsubject:\n  type: enterprise\n  certificate: {address: 河北省石家庄市长安区示例路1号101室}\n  mailing_address: 河北省石家庄市长安区示例路1号101室\n  city: 石家庄市\n  district: 长安区\n  principal:\n    office_phone:\n    certificate:\n      type: resident-id\n      number: \"440304199003071221\"\n",
	check: func(c *Case) {
		p := &c.Subject.Principal
		if c.IsPersonal() {
			c.checkForeignPerson(&c.Subject.Certificate.Type)
			return
		}
		demand, asked := c.demand(regulation.ForeignRepresentative)
		if !asked || p.Role != filing.LegalRepresentative || !slices.Contains(demand.Cards, p.Certificate.Type) {
			return
		}
		if demand.ID == "foreign-representative-fujian" && c.websitesAreRunLocally() {
			return
		}
		c.report(&p.Certificate.Type, lang.Text{ZH: "法定代表人持%s，须授权内地人员担任负责人", EN: "the legal representative holds no mainland identity card (%s); someone from the mainland must be authorized as principal"}, filing.CertificateTypes.Label(p.Certificate.Type).Within()).
			With(&c.Province, &p.Role).Demanded(c.Province, demand)
	},
}

// websitesAreRunLocally reports whether every website has its own principal, who holds an
// identity card.
func (c *Case) websitesAreRunLocally() bool {
	return len(c.Sites) > 0 && !slices.ContainsFunc(c.Sites, func(site *filing.Site) bool {
		return site.Principal.Certificate.Type != filing.ResidentID
	})
}

// checkForeignPerson reports an individual who files with a certificate that the province does
// not accept.
func (c *Case) checkForeignPerson(at *string) {
	if !regulation.IsPersonal(*at) || *at == filing.ResidentID {
		return
	}
	demand, asked := c.demand(regulation.IdentityCardOnly)
	if isForeigner := *at == filing.Passport || *at == filing.ForeignResident; !asked && isForeigner {
		demand, asked = c.demand(regulation.ForeignersRefused)
	}
	if asked {
		c.report(at, lang.Text{ZH: "持%s的个人，所在省不受理备案", EN: "the province accepts no filing of an individual with this certificate: %s"}, filing.CertificateTypes.Label(*at).Within()).
			With(&c.Province).Demanded(c.Province, demand).
			Advising(lang.Text{ZH: "先向接入商确认；可由内地的单位办理", EN: "ask the access provider first; an organisation on the mainland can file instead"})
	}
}

var siteAuthorizationMissing = Rule{
	Name: "site-authorization-missing", Severity: Warning,
	Title:   lang.Text{ZH: "缺少网站负责人的授权书", EN: "a website's principal without a letter of authorization"},
	Why:     lang.Text{ZH: "部分省要求：网站负责人不是法定代表人的，也须有法定代表人授权书", EN: "some provinces also require a letter of authorization for a website's principal who is not the legal representative"},
	Fix:     lang.Text{ZH: "在材料中补上授权书，所属人员（person）写网站负责人的姓名", EN: "add the letter of authorization (authorization-letter) to the documents, with the principal's name as person"},
	Sources: []source.Source{source.Tencent.At("各省管局要求", "provincial requirements")},
	Notices: []string{"网站负责人须提供授权书", "互联网信息服务负责人不是法定代表人时需要授权书"},
	Demands: []regulation.Topic{regulation.SitePrincipalLetter},
	Bad: "province: 上海\nsubject:\n  type: enterprise\n  certificate: {address: 上海市徐汇区示例路1号101室}\n  mailing_address: 上海市徐汇区示例路1号101室\n  city: 上海市\n  district: 徐汇区\n  principal: {office_phone: }\nsites:\n  - name: 示例软件官网\n  - principal:\n      name: 何秋白 # ✗\n" +
		chiefDocuments,
	Good: "province: 上海\nsubject:\n  type: enterprise\n  certificate: {address: 上海市徐汇区示例路1号101室}\n  mailing_address: 上海市徐汇区示例路1号101室\n  city: 上海市\n  district: 徐汇区\n  principal: {office_phone: }\nsites:\n  - name: 示例软件官网\n  - principal:\n      name: 何秋白\n" +
		chiefDocuments + "  - {kind: authorization-letter, files: [scans/letter.png], date: 2026-11-10, person: 何秋白}\n",
	check: func(c *Case) {
		demand, asked := c.demand(regulation.SitePrincipalLetter)
		representative := c.representative()
		if !asked || !c.IsUnit() || representative == "" {
			return
		}
		others := c.sitePrincipals()
		for i := range others {
			o := &others[i]
			if o.id == "" || o.id == representative || c.hasLetterFor(o) {
				continue
			}
			c.report(&o.Name, lang.Text{ZH: "网站负责人 %s 不是法定代表人，材料中缺少其授权书", EN: "the website's principal %s is not the legal representative, but the documents include no letter of authorization for them"}, &o.Name).
				With(&c.Province, &c.Documents).Demanded(c.Province, demand)
		}
	},
}

// hasLetterFor reports whether there is a letter of authorization that names the website's
// principal, their website, or nobody.
func (c *Case) hasLetterFor(o *official) bool {
	for _, d := range c.Documents {
		if d.Kind == filing.AuthorizationLetter && len(d.Files) > 0 &&
			(d.Person == "" || filing.SameName(d.Person, o.Name)) && (d.Site == "" || d.IsFor(o.site)) {
			return true
		}
	}
	return false
}

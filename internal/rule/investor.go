package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var investorContradictsType = Rule{
	Name: "investor-contradicts-type", Severity: Error,
	Title:   lang.Text{ZH: "投资者或上级主管单位与主办单位性质不符", EN: "an investor or superior unit that the subject's type cannot have"},
	Why:     lang.Text{ZH: "党政机关和事业单位的上级主管单位须是单位，不能填个人；个别省还规定了企业填什么", EN: "the superior of a government body or public institution is an organisation, never a person; some provinces also say what an enterprise enters"},
	Fix:     lang.Text{ZH: "填上一级单位的全称，没有上级的填本单位全称", EN: "enter the full name of the organisation above it, or its own where there is none"},
	Sources: []source.Source{source.FormDemands.At("投资者或上级主管单位", "investor or superior unit"), source.Tencent.At("各省管局要求", "provincial requirements")},
	Notices: []string{"上级主管单位不能填写个人", "投资者或上级主管单位填写错误"},
	Demands: []regulation.Topic{regulation.InvestorName},
	Bad:     "subject:\n  type: institution\n  name: 大连市示例学校\n  certificate: {type: institution-certificate, number: 12440300MB2C92050D, expires: long-term, address: 辽宁省大连市中山区示例路18号}\n  investor: 林知远 # ✗\n  principal: {name: 林知远, role: legal-representative, certificate: {type: resident-id, number: 21020219920815103X, expires: 2039-06-12}}\nsites:\n  - name: 大连市示例学校\n    content: [organization]\n    registration: {registrant: 大连市示例学校, registrant_number: 12440300MB2C92050D}\ndocuments:\n  - {kind: subject-certificate, files: [scans/form.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	Good:    "subject:\n  type: institution\n  name: 大连市示例学校\n  certificate: {type: institution-certificate, number: 12440300MB2C92050D, expires: long-term, address: 辽宁省大连市中山区示例路18号}\n  investor: 大连市教育局\n  principal: {name: 林知远, role: legal-representative, certificate: {type: resident-id, number: 21020219920815103X, expires: 2039-06-12}}\nsites:\n  - name: 大连市示例学校\n    content: [organization]\n    registration: {registrant: 大连市示例学校, registrant_number: 12440300MB2C92050D}\ndocuments:\n  - {kind: subject-certificate, files: [scans/form.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	check: func(c *Case) {
		at, kind := &c.Subject.Investor, c.Subject.Type
		switch {
		case *at == "":
		case kind == filing.Government || kind == filing.Institution:
			c.checkSuperior(at)
		case kind == filing.Enterprise:
			c.checkInvestor(at)
		}
	},
}

// checkSuperior reports a person as the superior of a government body. It is certain if the
// value is somebody in the filing or the number of an identity card.
func (c *Case) checkSuperior(at *string) {
	isPerson := ident.ResidentID(folded(*at), c.Today) == ident.Sound
	for i := range c.holders {
		h := &c.holders[i]
		isPerson = isPerson || !h.subject && *h.name != "" && filing.SameName(*h.name, *at)
	}
	if !isPerson && !regulation.LooksPersonal(*at) && !regulation.IsCourtesy(*at) {
		return
	}
	found := c.report(at, lang.Text{ZH: "上级主管单位「%s」是个人，%s须填上一级单位", EN: "the superior unit %s is a person; a subject of type %s names the organisation above it"}, at, filing.SubjectTypes.Label(c.Subject.Type).Within()).
		With(&c.Subject.Type, &c.Province)
	if !isPerson {
		found.Softened(Warning, lang.Text{ZH: "只是字形像人名", EN: "it only has the form of a person's name"})
	}
}

// checkInvestor reports an enterprise's investor in provinces that want the enterprise itself
// there, or its legal representative.
func (c *Case) checkInvestor(at *string) {
	s := &c.Subject
	itself, asked := c.demandCalled("investor-name-fujian")
	if asked && s.Name != "" && !filing.SameName(*at, s.Name) {
		c.report(at, lang.Text{ZH: "投资者或上级主管单位填了「%s」，所在省要求企业填本企业全称", EN: "the investor is %s; the province wants an enterprise's own full name"}, at).
			With(&s.Name, &s.Type, &c.Province).Demanded(c.Province, itself).
			Advising(lang.Text{ZH: "填本企业全称：%s", EN: "enter the enterprise's own full name: %s"}, &s.Name)
	}
	chief := &s.LegalRepresentative.Name
	if s.Principal.Role == filing.LegalRepresentative {
		chief = &s.Principal.Name
	}
	person, asked := c.demandCalled("investor-name-ningxia")
	if asked && *chief != "" && !filing.SameName(*at, *chief) {
		c.report(at, lang.Text{ZH: "投资者或上级主管单位填了「%s」，所在省要求企业填法定代表人", EN: "the investor is %s; the province wants an enterprise's legal representative"}, at).
			With(chief, &s.Type, &c.Province).Demanded(c.Province, person).
			Advising(lang.Text{ZH: "填法定代表人的姓名：%s", EN: "enter the legal representative's name: %s"}, chief)
	}
}

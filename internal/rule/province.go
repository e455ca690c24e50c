package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/postal"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// demand finds what the filing's province asks about a topic, for its kind of subject and its
// operation.
func (c *Case) demand(topic regulation.Topic) (*regulation.Demand, bool) {
	return demandOn(topic, c.Bundle)
}

func demandOn(topic regulation.Topic, b *filing.Bundle) (*regulation.Demand, bool) {
	if b.Province == "" || b.Subject.Type == "" {
		return nil, false
	}
	demand, asked := regulation.In(topic, b.Province, regulation.AskedOf(b.Subject.Type))
	return demand, asked && demand.IsAskedWith(b.FiledAs())
}

// demandCalled finds a demand by its id, if it applies to the filing.
func (c *Case) demandCalled(id string) (*regulation.Demand, bool) {
	if c.Province == "" || c.Subject.Type == "" {
		return nil, false
	}
	demand, known := regulation.DemandCalled(id)
	return demand, known && demand.Binds(c.Province, regulation.AskedOf(c.Subject.Type)) && demand.IsAskedWith(c.FiledAs())
}

var provinceDiffers = Rule{
	Name: "province-differs", Severity: Error,
	Title:   lang.Text{ZH: "证件住所不在备案省份", EN: "the certificate's address is in another province"},
	Why:     lang.Text{ZH: "单位在证件住所所在省备案，不能跨省；个人在外省备案，有的省不受理，有的省要居住证明", EN: "an organisation files in the province of its certificate's address; an individual filing elsewhere is refused by some provinces and needs proof of residence in others"},
	Fix:     lang.Text{ZH: "备案省份改为证件住所所在省；个人按所选省的规定附居住证明", EN: "choose the province of the certificate's address; an individual adds proof of residence as the chosen province requires"},
	Sources: []source.Source{source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection"), source.Huawei.At("备案管局咨询", "on the administrations")},
	Notices: []string{"跨省备案", "证件住所非本省", "不允许跨省备案", "非本省身份证不支持备案", "外省个人需提供居住证", "请根据证件住所选择相应的地区"},
	Demands: []regulation.Topic{regulation.OutsiderRefused, regulation.OutsiderWithProof, regulation.OutsiderFree},
	Bad:     "province: 广东\nsubject:\n  type: enterprise\n  certificate:\n    address: 吉林省长春市朝阳区示例路1号101室 # ✗\n  mailing_address: 吉林省长春市朝阳区示例路1号101室\n  city: 长春市\n  district: 朝阳区\n",
	Good:    "province: 吉林\nsubject:\n  type: enterprise\n  certificate:\n    address: 吉林省长春市朝阳区示例路1号101室\n  mailing_address: 吉林省长春市朝阳区示例路1号101室\n  city: 长春市\n  district: 朝阳区\n  principal: {office_phone: }\n",
	check: func(c *Case) {
		at := &c.Subject.Certificate.Address
		if c.Province == "" || c.Subject.Type == "" || c.printed.Locality.Province == "" || c.printed.Locality.Province == c.Province {
			return
		}
		if _, known := filing.Provinces.ID(c.Province); !known {
			return
		}
		theirs := filing.Provinces.Label(c.printed.Locality.Province)
		if c.IsUnit() {
			found := c.report(at, lang.Text{ZH: "证件住所在%s，备案省份为%s", EN: "the certificate's address is in %s, but the filing's province is %s"}, theirs, &c.Province).
				With(&c.Province, &c.Subject.Type).
				Advising(lang.Text{ZH: "单位不能跨省备案，备案省份填%s", EN: "organisations cannot file in another province; choose %s"}, theirs)
			if !c.printed.Locality.Doubt.IsZero() {
				found.Softened(Warning, c.printed.Locality.Doubt).
					Advising(lang.Text{ZH: "核对证件住所；单位在证件住所所在省备案，不能跨省", EN: "check the address against the certificate; an organisation files in the province of its certificate's address"})
			}
			return
		}
		c.checkOutsider(at, theirs)
	},
}

// checkOutsider reports an individual who files outside the province of their identity card,
// if the province minds that.
func (c *Case) checkOutsider(at *string, theirs lang.Text) {
	refused, asked := c.demand(regulation.OutsiderRefused)
	if asked {
		c.report(at, lang.Text{ZH: "证件住所在%s，备案省份为%s", EN: "the certificate's address is in %s, but the filing's province is %s"}, theirs, &c.Province).
			With(&c.Province, &c.Subject.Type).Demanded(c.Province, refused)
		return
	}
	if proof, asked := c.demand(regulation.OutsiderWithProof); asked && !c.hasDocument(filing.ResidenceProof) {
		c.report(at, lang.Text{ZH: "证件住所在%s，在%s备案须附居住证明", EN: "the certificate's address is in %s; filing in %s requires proof of residence"}, theirs, &c.Province).
			With(&c.Province, &c.Subject.Type, &c.Documents).Demanded(c.Province, proof).
			Advising(lang.Text{ZH: "在材料中补上居住证明", EN: "add the proof of residence (residence-proof) to the documents"})
	}
}

var provinceOfNumberDiffers = Rule{
	Name: "province-of-number-differs", Severity: Advice,
	Title:   lang.Text{ZH: "证件号码的地区与备案省份不同", EN: "a certificate number from another province"},
	Why:     lang.Text{ZH: "个人迁户口、公司迁址，号码都不变；仅在证件住所看不出省份时提醒核对", EN: "people and companies keep their numbers when they move; this only comes up when the address does not show the province"},
	Fix:     lang.Text{ZH: "核对证件住所所在的省", EN: "check which province the certificate's address is in"},
	Sources: []source.Source{source.GB11643.Whole(), source.GB32100.Whole()},
	Notices: []string{"证件所属地区与备案省份不符"},
	Bad:     "subject:\n  certificate:\n    address: 示例镇示例村3组18号\n    number: 11010519491231002X # ✗\nsites:\n  - registration: {registrant_number: 11010519491231002X}\n",
	Good:    "subject:\n  certificate:\n    address: 示例镇示例村3组18号\n    number: 21020219920815103X\nsites:\n  - registration: {registrant_number: 21020219920815103X}\n",
	check: func(c *Case) {
		h := c.ofSubject
		if c.Province == "" || h.fault != ident.Sound || len(h.text) != 18 || c.printed.Locality.Province != "" {
			return
		}
		region := ""
		switch {
		case h.certificate.Type == filing.ResidentID:
			region = h.text[:2]
		case regulation.BearsCreditCode(h.certificate.Type):
			region = h.text[2:4]
		default:
			return
		}
		theirs, known := postal.ProvinceOfRegion(region)
		if !known || theirs == c.Province {
			return
		}
		c.report(&h.certificate.Number, lang.Text{ZH: "证件号码登记地为%s，备案省份为%s；户籍或住所已迁入的可忽略", EN: "the number was issued in %s, but the filing's province is %s; ignore this if the person or company has moved there"}, filing.Provinces.Label(theirs), &c.Province).
			With(&c.Province, &h.certificate.Address)
	},
}

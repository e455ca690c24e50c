package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var registrantDiffers = Rule{
	Name: "registrant-differs", Severity: Error,
	Title: lang.Text{ZH: "域名所有者不是主办单位", EN: "the domain belongs to someone other than the subject"},
	Why:   lang.Text{ZH: "2018 年起域名所有者应与主办单位一致；手册要求另交域名授权书，现在多数不再接受", EN: "since 2018 the domain's owner should be the subject; the handbook asks for a letter of authorization, which most no longer accept"},
	Fix:   lang.Text{ZH: "将域名过户到主办单位名下并重新实名认证；纸质核验时可交域名授权书", EN: "have the domain transferred to the subject and verified again; with paper verification, a letter of authorization (domain-authorization) may be enough"},
	Sources: []source.Source{
		source.DomainNotice.Whole(), source.Handbook.At("一、企业 6)、个人 5)", "part 1, enterprise 6), person 5)"),
		source.Tencent.At("备案域名", "the domain"), source.Huawei.At("备案域名咨询", "the domain"),
	},
	Demands: []regulation.Topic{regulation.RegistrantUnitOnly, regulation.RegistrantByLetter},
	Notices: []string{"域名所有者与主办单位不一致", "域名持有者与主体不一致", "域名实名信息与备案主体不一致", "域名未过户"},
	Bad:     "sites:\n  - registration:\n      registrant: 周启明 # ✗\n      registrant_number: \"440304199003071221\"\n",
	Good:    "sites:\n  - registration:\n      registrant: 林知远\n      registrant_number: 21020219920815103X\n",
	check: func(c *Case) {
		if c.Operation != "" && c.Operation != filing.First && c.Operation != filing.AddSite {
			return // a domain filed before 2018 may keep its owner
		}
		for i, site := range c.Sites {
			if site.Registration.Registrant != "" && c.Subject.Name != "" && !c.hasFoundAt(&nameIsNumber, &site.Registration.Registrant) && !isOtherThanName(c.Subject.Name) {
				c.checkRegistrant(site, c.siteReadings[i].registrant)
			}
		}
	},
}

// ownName names what the owner of a domain is compared with.
var ownName = lang.Text{ZH: "主办单位名称", EN: "the name of the subject"}

func (c *Case) checkRegistrant(site *filing.Site, number numeral) {
	at := &site.Registration.Registrant
	if filing.SameName(*at, c.Subject.Name) {
		c.checkRegistrantNumber(site, number)
		return
	}
	if c.IsUnit() && c.isLegalRepresentative(*at) {
		found := c.report(at, lang.Text{ZH: "域名所有者 %s 是法定代表人，不是单位本身，个别省会退回", EN: "the registrant %s is the legal representative, not the organisation itself"}, at).
			Beside(&c.Subject.Name, ownName).With(&c.Subject.Principal.Name, &c.Subject.LegalRepresentative.Name, &c.Province).
			Softened(Warning, lang.Text{ZH: "只有个别省不接受：腾讯云 2021-2023、华为云 2025", EN: "only some provinces refuse this: Tencent Cloud 2021-2023, Huawei Cloud 2025"}).
			Advising(lang.Text{ZH: "向接入商确认；过户到单位名下最为稳妥", EN: "ask the access provider; transferring it to the organisation is the safe way"})
		for _, topic := range []regulation.Topic{regulation.RegistrantUnitOnly, regulation.RegistrantByLetter} {
			if demand, asked := c.demand(topic); asked {
				found.Demanded(c.Province, demand)
			}
		}
		return
	}
	if !c.hasDomainLetter(site) {
		c.report(at, lang.Text{ZH: "域名所有者 %s 与主办单位 %s 不一致", EN: "the registrant %s is not the subject %s"}, at, &c.Subject.Name).
			Beside(&c.Subject.Name, ownName).With(&c.Documents)
		return
	}
	found := c.report(at, lang.Text{ZH: "域名所有者 %s 不是主办单位；2018 年的域名通知以后，域名授权书一般不再接受", EN: "the registrant %s is not the subject; since the 2018 domain notice, letters of authorization are mostly no longer accepted"}, at).
		Beside(&c.Subject.Name, ownName).With(&c.Documents, &c.Verification)
	if c.Verification != filing.Electronic {
		found.Softened(Warning, lang.Text{ZH: "2014 年手册准许，纸质核验时可能仍接受", EN: "the 2014 handbook allows it, and with paper verification a letter may still be accepted"})
	}
}

// checkRegistrantNumber compares the numbers if the names agree. The registrar may know the
// owner by an older certificate, so it is only a warning. Another rule reports numbers that
// are impossible.
func (c *Case) checkRegistrantNumber(site *filing.Site, n numeral) {
	at, own := &site.Registration.RegistrantNumber, &c.Subject.Certificate
	if *at == "" || own.Number == "" || c.isOwnNumber(*at) {
		return
	}
	if n.fault != ident.Sound || c.ofSubject.fault != ident.Sound || n.text == c.ofSubject.text {
		return
	}
	c.report(at, lang.Text{ZH: "域名所有者的证件号码 %s 与主办单位的 %s 不同", EN: "the registrant's certificate number %s differs from the subject's, %s"}, at, &own.Number).
		Beside(&own.Number, lang.Text{ZH: "主办单位的证件号码", EN: "the subject's certificate number"}).
		Softened(Warning, lang.Text{ZH: "注册商处登记的可能是旧证件", EN: "the registrar may have an older certificate on file"}).
		Advising(lang.Text{ZH: "核对两处号码；域名用旧证件实名认证的，先在注册商处更新", EN: "compare the two numbers; if the registrar has an old certificate, have it updated first"})
}

func (c *Case) isLegalRepresentative(name string) bool {
	s := &c.Subject
	return s.LegalRepresentative.Name != "" && filing.SameName(name, s.LegalRepresentative.Name) ||
		s.Principal.Role == filing.LegalRepresentative && filing.SameName(name, s.Principal.Name)
}

// hasDomainLetter reports whether the site has a letter of the domain's owner.
func (c *Case) hasDomainLetter(site *filing.Site) bool {
	for _, d := range c.Documents {
		if d.Kind == filing.DomainAuthorization && len(d.Files) > 0 && (d.Site == "" || d.IsFor(site)) {
			return true
		}
	}
	return false
}

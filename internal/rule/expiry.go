package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var certificateExpired = Rule{
	Name: "certificate-expired", Severity: Error, Outdates: true,
	Title:   lang.Text{ZH: "证件已过期", EN: "an expired certificate"},
	Why:     lang.Text{ZH: "过期的证件会被退回", EN: "a filing with an expired certificate is sent back"},
	Fix:     lang.Text{ZH: "换发新证件后，填写新的有效期", EN: "have it renewed and enter the new date"},
	Sources: []source.Source{source.Tencent.At("备案材料上传", "uploading documents"), source.Huawei.At("驳回原因", "reasons for rejection")},
	Notices: []string{"证件已过期", "身份证过期", "营业执照已过有效期", "营业执照或法人身份证超出有效期"},
	Bad:     "subject:\n  certificate:\n    expires: 2020-06-12 # ✗\n",
	Good:    "subject:\n  certificate:\n    expires: 2039-06-12\n",
	check: func(c *Case) {
		for i := range c.holders {
			c.checkExpiry(&c.holders[i].certificate.Expires, c.holders[i].who)
		}
		for _, site := range c.Sites {
			for _, approval := range site.PreApprovals {
				c.checkExpiry(&approval.Expires, lang.Text{ZH: "前置审批", EN: "the pre-approval"})
			}
		}
	},
}

// checkExpiry reports a validity that ended before today; the last day is still valid.
func (c *Case) checkExpiry(at *string, whose lang.Text) {
	if day, ok := filing.ParseDay(*at); ok && day.Before(c.Today) {
		c.report(at, lang.Text{ZH: "%s的证件 %s 已到期", EN: "the certificate of %s expired on %s"}, whose, at)
	}
}

var certificateExpiring = Rule{
	Name: "certificate-expiring", Severity: Warning,
	Title:   lang.Text{ZH: "证件有效期不足三个月", EN: "a certificate that expires within three months"},
	Why:     lang.Text{ZH: "接入商和管局一般要求证件在提交时还有三个月以上的有效期；没有期限的填「长期」", EN: "access providers and administrations usually require three months of validity on the day of submission; use long-term if there is no end"},
	Fix:     lang.Text{ZH: "先换发新证件，再提交备案", EN: "have it renewed before you submit"},
	Sources: []source.Source{regulation.CertificateLeft.Source, source.Huawei.At("备案驳回咨询", "questions on rejections")},
	Notices: []string{"证件有效期不足", "身份证有效期必须三个月以上", "营业执照有效期不足"},
	Demands: []regulation.Topic{regulation.LicenceTerm},
	Bad:     "subject:\n  certificate:\n    expires: 2027-01-15 # ✗\n",
	Good:    "subject:\n  certificate:\n    expires: 2039-06-12\n",
	check: func(c *Case) {
		for i := range c.holders {
			h := &c.holders[i]
			at := &h.certificate.Expires
			day, ok := filing.ParseDay(*at)
			if !ok || day.Before(c.Today) {
				continue
			}
			if h.certificate.Type == filing.BusinessLicense {
				if demand, asked := c.demand(regulation.LicenceTerm); asked && day.Before(c.Today.AddDate(0, demand.Number, 0)) {
					c.report(at, lang.Text{ZH: "营业执照 %s 到期，不足 %d 个月，可能被退回", EN: "the business licence expires on %s, in less than %d months, so the filing may be sent back"}, at, demand.Number).
						With(&c.Province).Demanded(c.Province, demand)
					continue
				}
			}
			if day.Before(c.Today.AddDate(0, regulation.CertificateLeft.Value, 0)) {
				c.report(at, lang.Text{ZH: "%s的证件 %s 到期，不足 %d 个月，可能被退回", EN: "the certificate of %s expires on %s, in less than %d months, so the filing may be sent back"}, h.who, at, regulation.CertificateLeft.Value)
			}
		}
	},
}

package rule

import (
	"slices"
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var certificateExpired = Rule{
	Name: "certificate-expired", Severity: Error, Outdates: true,
	Title:   lang.Text{ZH: "证件已过期", EN: "an expired certificate"},
	Why:     lang.Text{ZH: "过期的证件会被退回", EN: "a filing with an expired certificate is sent back"},
	Fix:     lang.Text{ZH: "换发新证件后，填写新的有效期", EN: "have it renewed and enter the new date"},
	Sources: []source.Source{source.Tencent.At("备案材料上传", "uploading documents"), source.Huawei.At("驳回原因", "reasons of rejection")},
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

// checkExpiry reports a validity that ended before today; the last day still
// counts.
func (c *Case) checkExpiry(at *string, whose lang.Text) {
	if day, ok := filing.ParseDay(*at); ok && day.Before(c.Today) {
		c.report(at, lang.Text{ZH: "%s的证件 %s 已到期", EN: "the certificate of %s expired on %s"}, whose, at)
	}
}

// usualTerm is how many months a certificate or a domain should still be valid
// on the day of submission.
const usualTerm = 3

var certificateExpiring = Rule{
	Name: "certificate-expiring", Severity: Warning,
	Title:   lang.Text{ZH: "证件有效期不足三个月", EN: "a certificate that expires within three months"},
	Why:     lang.Text{ZH: "接入商和管局一般要求证件在提交时还有三个月以上的有效期；没有期限的填「长期」", EN: "access providers and administrations usually require three months of validity on the day of submission; use long-term if there is no end"},
	Fix:     lang.Text{ZH: "先换发新证件，再提交备案", EN: "have it renewed before you submit"},
	Sources: []source.Source{source.Tencent.At("备案材料上传", "uploading documents"), source.Huawei.At("备案驳回咨询", "questions on rejections")},
	Notices: []string{"证件有效期不足", "身份证有效期必须三个月以上", "营业执照有效期不足"},
	Demands: []regulation.Topic{regulation.LicenceTerm},
	Bad:     "subject:\n  certificate:\n    expires: 2027-01-15 # ✗\n",
	Good:    "subject:\n  certificate:\n    expires: long-term\n",
	check: func(c *Case) {
		for i := range c.holders {
			h := &c.holders[i]
			at := &h.certificate.Expires
			day, ok := filing.ParseDay(*at)
			if !ok || day.Before(c.Today) {
				continue
			}
			if h.certificate.Type == filing.BusinessLicense {
				if line, asked := c.demand(regulation.LicenceTerm); asked && day.Before(c.Today.AddDate(0, line.Number, 0)) {
					c.report(at, lang.Text{ZH: "营业执照 %s 到期，不足 %d 个月，可能被退回", EN: "the business licence expires on %s, in less than %d months, so the filing may be sent back"}, at, line.Number).
						With(&c.Province).Demanded(c.Province, line)
					continue
				}
			}
			if day.Before(c.Today.AddDate(0, usualTerm, 0)) {
				c.report(at, lang.Text{ZH: "%s的证件 %s 到期，不足三个月，可能被退回", EN: "the certificate of %s expires on %s, in less than three months, so the filing may be sent back"}, h.who, at)
			}
		}
	},
}

// fullAge is the age that most provinces ask of principals.
const fullAge = 18

var principalUnderage = Rule{
	Name: "principal-underage", Severity: Warning,
	Title:   lang.Text{ZH: "负责人年龄不足", EN: "a principal under age"},
	Why:     lang.Text{ZH: "多数省要求负责人年满 18 周岁；有的省 16 周岁起可办理，须另交证明", EN: "most provinces require principals to be at least 18; some accept them from 16 with additional proof"},
	Fix:     lang.Text{ZH: "由成年人担任负责人，或按所在省的规定另交证明", EN: "make an adult the principal, or add the proof your province requires"},
	Sources: []source.Source{source.Huawei.At("备案管局咨询", "on the administrations"), source.Tencent.At("各省管局要求", "demands of the provinces")},
	Notices: []string{"未满18周岁", "需年满十八周岁才能备案", "负责人为未成年人", "未成年人须由监护人备案"},
	Demands: []regulation.Topic{regulation.MinimumAge, regulation.AgeProof},
	Bad:     "subject:\n  certificate:\n    number: \"210202201008151035\" # ✗\nsites:\n  - registration: {registrant_number: \"210202201008151035\"}\n",
	Good:    "subject:\n  certificate:\n    number: 21020219920815103X\nsites:\n  - registration: {registrant_number: 21020219920815103X}\n",
	check: func(c *Case) {
		for i := range c.holders {
			if h := &c.holders[i]; i != 1 && (!h.subject || c.IsPersonal()) { // the legal representative is no principal
				c.checkAge(h)
			}
		}
	},
}

func (c *Case) checkAge(h *holder) {
	born, known := ident.Born(h.text)
	if !known || h.fault != ident.Sound || !regulation.IsPersonal(h.certificate.Type) {
		return
	}
	at, age, least := &h.certificate.Number, ident.Age(born, c.Today), fullAge
	line, asked := c.demand(regulation.MinimumAge)
	if asked {
		least = line.Number
	}
	proof, more := c.demand(regulation.AgeProof)
	switch {
	case age < least && asked:
		c.report(at, lang.Text{ZH: "%s只有 %d 周岁", EN: "%s is only %d years old"}, h.who, age).With(&c.Province).Demanded(c.Province, line)
	case age < least:
		c.report(at, lang.Text{ZH: "%s只有 %d 周岁，多数省要求年满 %d 周岁", EN: "%s is only %d years old; most provinces require at least %d"}, h.who, age, least).With(&c.Province)
	case more && age < proof.Number:
		c.report(at, lang.Text{ZH: "%s %d 周岁，须另交证明", EN: "%s is %d years old and needs additional proof"}, h.who, age).With(&c.Province).Demanded(c.Province, proof).
			Softened(Advice, lang.Text{ZH: "已达到该省的最低年龄", EN: "the province's minimum age is met"})
	}
}

// letterKinds are the papers that are signed when they are signed, unlike those
// the rule on dates covers.
var letterKinds = []string{"authorization-letter", "domain-authorization", "commitment-letter"}

// eachLetter calls visit for the letters whose date can be read.
func (c *Case) eachLetter(visit func(d *filing.Document, day time.Time)) {
	for _, d := range c.Documents {
		if !slices.Contains(letterKinds, d.Kind) {
			continue
		}
		if day, ok := filing.ParseDay(d.Date); ok {
			visit(d, day)
		}
	}
}

// letterExample adds a letter to the documents of the enterprise's example.
func letterExample(date string) string {
	return "subject: {type: enterprise}\ndocuments:\n" +
		"  - {kind: subject-certificate, files: [scans/license.png]}\n" +
		"  - {kind: principal-certificate, files: [scans/zhou-front.png, scans/zhou-back.png]}\n" +
		"  - {kind: site-principal-certificate, files: [scans/he-front.png, scans/he-back.png]}\n" +
		"  - {kind: domain-certificate, files: [scans/domain-1.png], site: example.com.cn}\n" +
		"  - {kind: domain-certificate, files: [scans/domain-2.png], site: 示例帮助.中国}\n" +
		"  - {kind: commitment-letter, files: [scans/license.png], date: " + date + "}"
}

var letterStale = Rule{
	Name: "letter-stale", Severity: Warning, Outdates: true,
	Title:   lang.Text{ZH: "授权书或承诺书签署已超过三个月", EN: "a letter signed more than three months ago"},
	Why:     lang.Text{ZH: "授权书、承诺书从签署到提交一般不能超过三个月", EN: "letters of authorization or commitment are usually accepted for three months from signing"},
	Fix:     lang.Text{ZH: "重新签署，日期写签署当天", EN: "have it signed anew, with the date of that day"},
	Sources: []source.Source{source.Tencent.At("备案材料模板下载", "templates of documents")},
	Demands: []regulation.Topic{regulation.LetterTerm},
	Notices: []string{"授权书日期超过三个月", "授权书已过期", "自办理日起至提交日期应小于或等于三个月"},
	Bad:     letterExample("2026-06-01") + " # ✗\n",
	Good:    letterExample("2026-11-01") + "\n",
	check: func(c *Case) {
		c.eachLetter(func(d *filing.Document, day time.Time) {
			months := usualTerm
			if line, longer := c.demand(regulation.LetterTerm); longer && d.Kind == "authorization-letter" {
				months = line.Number
			}
			if day.AddDate(0, months, 0).Before(c.Today) {
				c.report(&d.Date, lang.Text{ZH: "%s签于 %s，已超过 %d 个月，一般不再接受", EN: "the %s was signed on %s, more than %d months ago, and is usually no longer accepted"}, filing.DocumentKinds.Label(d.Kind), &d.Date, months).
					With(&c.Province)
			}
		})
	},
}

var letterDateInFuture = Rule{
	Name: "letter-date-in-future", Severity: Warning,
	Title:   lang.Text{ZH: "授权书或承诺书的日期晚于今天", EN: "a letter dated in the future"},
	Why:     lang.Text{ZH: "授权书、承诺书的日期不能晚于提交日", EN: "a letter may not be dated after the day of submission"},
	Fix:     lang.Text{ZH: "填实际签署的日期，不晚于提交当天", EN: "use the day it was signed, no later than the day of submission"},
	Sources: []source.Source{source.Tencent.At("备案材料模板下载", "templates of documents")},
	Notices: []string{"授权日期应不晚于备案申请提交时间", "授权书日期晚于提交日期", "声明日期应不晚于提交时间"},
	Bad:     letterExample("2027-03-01") + " # ✗\n",
	Good:    letterExample("2026-11-20") + "\n",
	check: func(c *Case) {
		c.eachLetter(func(d *filing.Document, day time.Time) {
			if day.After(c.Today) {
				c.report(&d.Date, lang.Text{ZH: "%s的日期 %s 晚于今天（%s）", EN: "the date of the %s, %s, is in the future (today is %s)"}, filing.DocumentKinds.Label(d.Kind), &d.Date, filing.FormatDay(c.Today))
			}
		})
	},
}

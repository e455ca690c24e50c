package rule

import (
	"beian.example/icp/internal/calendar"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var domainExpired = Rule{
	Name: "domain-expired", Severity: Error,
	Title:   lang.Text{ZH: "域名已过期", EN: "an expired domain"},
	Why:     lang.Text{ZH: "备案的域名须在注册有效期内，过期的不能通过核验", EN: "the domain's registration must be valid; an expired domain fails verification"},
	Fix:     lang.Text{ZH: "先向域名注册商续费，再填新的到期日", EN: "renew it with the registrar, then enter the new date"},
	Sources: []source.Source{source.DomainNotice.Whole(), source.Tencent.At("备案域名", "the domain")},
	Notices: []string{"域名已经到期", "域名过期", "域名有效日期不能早于当前日期", "域名须在注册有效期内"},
	Bad:     "sites:\n  - registration:\n      expires: 2026-10-01 # ✗\n",
	Good:    "sites:\n  - registration:\n      expires: 2029-10-01\n",
	check: func(c *Case) {
		for _, site := range c.Sites {
			at := &site.Registration.Expires
			if day, ok := filing.ParseDay(*at); ok && day.Before(c.Today) {
				c.report(at, lang.Text{ZH: "域名 %s 已于 %s 到期", EN: "the domain %s expired on %s"}, &site.Domain, at)
			}
		}
	},
}

var domainExpiring = Rule{
	Name: "domain-expiring", Severity: Warning,
	Title:   lang.Text{ZH: "域名即将到期", EN: "a domain about to expire"},
	Why:     lang.Text{ZH: "审核需要一段时间，不少省要求域名还有三个月以上的有效期", EN: "the review takes time, and many provinces require three months of validity to be left"},
	Fix:     lang.Text{ZH: "先向域名注册商续费，再填新的到期日", EN: "renew it with the registrar, then enter the new date"},
	Sources: []source.Source{source.Huawei.At("备案域名咨询", "the domain"), regulation.DomainLeft.Source},
	Notices: []string{"域名即将过期", "域名证书有效期要大于3个月", "域名有效期不足三个月"},
	Demands: []regulation.Topic{regulation.DomainTerm},
	Bad:     "sites:\n  - registration:\n      expires: 2026-12-10 # ✗\n",
	Good:    "sites:\n  - registration:\n      expires: 2029-10-01\n",
	check: func(c *Case) {
		for _, site := range c.Sites {
			at := &site.Registration.Expires
			day, ok := filing.ParseDay(*at)
			if !ok || day.Before(c.Today) {
				continue
			}
			if demand, asked := c.demand(regulation.DomainTerm); asked && day.Before(c.Today.AddDate(0, demand.Number, 0)) {
				c.report(at, lang.Text{ZH: "域名 %s 将于 %s 到期，可能被退回", EN: "the domain %s expires on %s, so the filing may be sent back"}, &site.Domain, at).With(&c.Province).Demanded(c.Province, demand)
			} else if day.Before(c.Today.AddDate(0, regulation.DomainLeft.Value, 0)) {
				c.report(at, lang.Text{ZH: "域名 %s 将于 %s 到期，不足 %d 个月，可能被退回（腾讯云 2021-2023）", EN: "the domain %s expires on %s, which leaves less than the %d-month minimum, so the filing may be sent back (Tencent Cloud 2021-2023)"}, &site.Domain, at, regulation.DomainLeft.Value).With(&c.Province)
			}
		}
	},
}

var domainTermImpossible = Rule{
	Name: "domain-term-impossible", Severity: Warning,
	Title:   lang.Text{ZH: "域名到期日超出注册年限", EN: "a domain registered for longer than there is"},
	Why:     lang.Text{ZH: "域名一次最多注册、续费到十年，到期日更晚的多半是填错了，与域名证书核对不上", EN: "domains are registered for ten years at most; a later date is most likely a slip, and does not match the domain certificate"},
	Fix:     lang.Text{ZH: "按域名证书填写到期日", EN: "enter the date as the domain certificate has it"},
	Sources: []source.Source{regulation.DomainMost.Source},
	Bad:     "sites:\n  - registration:\n      expires: 2046-10-01 # ✗\n",
	Good:    "sites:\n  - registration:\n      expires: 2036-10-01\n",
	check: func(c *Case) {
		for _, site := range c.Sites {
			at := &site.Registration.Expires
			if day, ok := filing.ParseDay(*at); ok && day.After(c.Today.AddDate(regulation.DomainMost.Value, 0, 1)) {
				c.report(at, lang.Text{ZH: "域名 %s 的到期日 %s 在 %d 年以后，请核对", EN: "the domain %s expires on %s, more than %d years from now; check the date"}, &site.Domain, at, regulation.DomainMost.Value)
			}
		}
	},
}

var domainUnverified = Rule{
	Name: "domain-unverified", Severity: Warning,
	Title:   lang.Text{ZH: "域名实名认证不满三个工作日", EN: "a domain verified less than three working days ago"},
	Why:     lang.Text{ZH: "实名认证通过后，信息要三个工作日以上才同步到工信部；未同步就提交，会以域名未实名退回", EN: "it takes three working days or more until the ministry has the verification; a filing submitted earlier is sent back because the domain is unverified"},
	Fix:     lang.Text{ZH: "满三个工作日后再提交；尚未实名认证的，先在注册商处办理", EN: "submit after three working days; have an unverified domain verified with the registrar first"},
	Sources: []source.Source{regulation.VerificationSync.Source, source.DomainNotice.Whole()},
	Notices: []string{"域名未实名认证", "域名没有进行实名认证", "实名认证未满3个工作日", "完成认证后未等待3个工作日即提交", "域名认证完成时间须满3个自然日"},
	Bad:     "sites:\n  - registration:\n      verified: 2026-11-19 # ✗\n",
	Good:    "sites:\n  - registration:\n      verified: 2026-10-09\n",
	check: func(c *Case) {
		for _, site := range c.Sites {
			at := &site.Registration.Verified
			day, ok := filing.ParseDay(*at)
			if !ok {
				continue
			}
			if day.After(c.Today) {
				c.report(at, lang.Text{ZH: "域名 %s 的实名认证通过日期 %s 晚于今天（%s）", EN: "the verification date of the domain %s, %s, is in the future (today is %s)"}, &site.Domain, at, filing.FormatDay(c.Today)).
					Advising(lang.Text{ZH: "填实名认证通过的日期；尚未通过的，先在注册商处办理", EN: "enter the day it was verified; if it is not verified yet, have that done with the registrar"})
				continue
			}
			earliest, known := calendar.After(day, regulation.VerificationSync.Value)
			if !c.Today.Before(earliest) {
				continue
			}
			found := c.report(at, lang.Text{ZH: "域名 %s 的实名认证于 %s 通过，不满 %d 个工作日，现在提交会被退回（华为云 2025-12）", EN: "the domain %s was verified on %s, less than %d working days ago; submitted now, the filing is sent back (Huawei Cloud 2025-12)"}, &site.Domain, at, regulation.VerificationSync.Value)
			if known {
				found.Advising(lang.Text{ZH: "请于 %s 起提交", EN: "submit on %s or later"}, filing.FormatDay(earliest))
			} else {
				found.Advising(lang.Text{ZH: "请于 %s 起提交；该年放假安排尚未公布，按周一至周五计算", EN: "submit on %s or later; that year's holidays are not known yet, so this counts Monday to Friday"}, filing.FormatDay(earliest))
			}
		}
	},
}

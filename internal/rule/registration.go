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
	Why:     lang.Text{ZH: "备案的域名要在注册有效期内，过期的核验不过", EN: "the domain must be registered; an expired one fails the verification"},
	Fix:     lang.Text{ZH: "先向域名注册商续费，再填新的到期日", EN: "renew it at the registrar, then give the new date"},
	Sources: []source.Source{source.DomainNotice, source.Tencent.At("备案域名", "the domain")},
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
	Title:   lang.Text{ZH: "域名快到期了", EN: "a domain about to expire"},
	Why:     lang.Text{ZH: "审核要一段时间，不少省要求域名还有三个月以上的有效期", EN: "the review takes its time, and many provinces want three months left"},
	Fix:     lang.Text{ZH: "先向域名注册商续费，再填新的到期日", EN: "renew it at the registrar, then give the new date"},
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
				c.report(at, lang.Text{ZH: "域名 %s 于 %s 到期", EN: "the domain %s expires on %s"}, &site.Domain, at).With(&c.Province).Demanded(c.Province, demand)
			} else if day.Before(c.Today.AddDate(0, regulation.DomainLeft.Value, 0)) {
				c.report(at, lang.Text{ZH: "域名 %s 于 %s 到期，不足一个月（腾讯云 2021-2023）", EN: "the domain %s expires on %s, in less than a month (Tencent Cloud 2021-2023)"}, &site.Domain, at).With(&c.Province)
			}
		}
	},
}

var domainUnverified = Rule{
	Name: "domain-unverified", Severity: Warning,
	Title:   lang.Text{ZH: "域名实名认证还不满三个工作日", EN: "a domain verified less than three working days ago"},
	Why:     lang.Text{ZH: "实名认证通过后，信息要三个工作日以上才到工信部；没到就提交会以域名未实名退回", EN: "the ministry learns of a verification after three working days or more; until then the filing is sent back as unverified"},
	Fix:     lang.Text{ZH: "等满三个工作日再提交；没有实名的先在注册商处办理", EN: "submit after three working days; a domain not verified yet is verified at the registrar first"},
	Sources: []source.Source{regulation.VerificationSync.Source, source.DomainNotice},
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
				c.report(at, lang.Text{ZH: "域名 %s 的实名认证通过日期 %s 还没有到（今天 %s）", EN: "the domain %s is said to be verified on %s, which is still to come (today is %s)"}, &site.Domain, at, filing.FormatDay(c.Today)).
					Advising(lang.Text{ZH: "填实名认证通过的日期；还没有通过的先在注册商处办理", EN: "give the day on which it was verified; where it is not yet, have that done at the registrar"})
				continue
			}
			earliest, known := calendar.After(day, regulation.VerificationSync.Value)
			if !c.Today.Before(earliest) {
				continue
			}
			found := c.report(at, lang.Text{ZH: "域名 %s 的实名认证 %s 才通过，还不满三个工作日（华为云 2025-12）", EN: "the domain %s was verified on %s, less than three working days ago (Huawei Cloud 2025-12)"}, &site.Domain, at)
			if known {
				found.Advising(lang.Text{ZH: "%s 起再提交", EN: "submit on %s or later"}, filing.FormatDay(earliest))
			} else {
				found.Advising(lang.Text{ZH: "%s 起再提交；这一年的放假安排还不知道，按周一到周五算", EN: "submit on %s or later; the holidays of that year are not known, so that this counts Monday to Friday"}, filing.FormatDay(earliest))
			}
		}
	},
}

package rule

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var registrarNotApproved = Rule{
	Name: "registrar-not-approved", Severity: Warning,
	Title:   lang.Text{ZH: "域名注册商未经工信部批准", EN: "a registrar that the ministry has not approved"},
	Why:     lang.Text{ZH: "在未经批准的境外注册商处注册的域名不能备案，须先转入境内的注册商", EN: "a domain at a registrar abroad that is not approved cannot be filed; it must first be transferred to one that is"},
	Fix:     lang.Text{ZH: "在 https://domain.miit.gov.cn 的注册商名单中核对；不在名单上的，先转入境内注册商并完成实名认证", EN: "look the registrar up at https://domain.miit.gov.cn; if it is not there, transfer the domain to one that is and have it verified"},
	Sources: []source.Source{source.HuaweiFaults.At("2.4", "2.4"), source.DomainNotice.Whole()},
	Notices: []string{"注册商未获得工信部批复", "境外注册商所注册的域名不能备案", "域名注册商非工信部批复", "域名注册商为境外"},
	Bad:     "sites:\n  - registration: {registrar: GoDaddy} # ✗\n",
	Good:    "sites:\n  - registration: {registrar: 南岭域名}\n",
	check: func(c *Case) {
		for _, site := range c.Sites {
			if at := &site.Registration.Registrar; regulation.IsForeignRegistrar(*at) {
				c.report(at, lang.Text{ZH: "注册商 %s 不在境内，域名可能不能备案（华为云 2026-05）", EN: "the registrar %s is abroad, so the domain may be refused (Huawei Cloud 2026-05)"}, at).Barring()
			}
		}
	},
}

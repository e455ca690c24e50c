package rule

import (
	"strings"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var domainNational = Rule{
	Name: "domain-national", Severity: Warning,
	Title:   lang.Text{ZH: "域名里有国家字样，所在省不接受", EN: "a domain with the words of a state body, which the province does not accept"},
	Why:     lang.Text{ZH: "个别省规定：不是国家机关的，域名里不能有「中国」「国家」", EN: "in some provinces only state bodies can have 中国 (China) or 国家 (state) in a domain"},
	Fix:     lang.Text{ZH: "更换域名，或先问接入商", EN: "use another domain, or ask the access provider first"},
	Sources: []source.Source{source.Tencent.At("各省管局要求", "provincial requirements")},
	Notices: []string{"域名中不能含有中国、国家字样", "中国开头的中文域名仅限国家级单位备案"},
	Asks:    []string{"domain-national-words-beijing", "domain-national-idn-jilin"},
	Bad:     "province: 北京\nsubject:\n  certificate: {address: 北京市西城区示例路18号502室}\n  mailing_address: 北京市西城区范例街6号1103室\n  city: 北京市\n  district: 西城区\nsites:\n  - domain: 中国笔记.com # ✗\n    homepage: www.中国笔记.com\n",
	Good:    "province: 北京\nsubject:\n  certificate: {address: 北京市西城区示例路18号502室}\n  mailing_address: 北京市西城区范例街6号1103室\n  city: 北京市\n  district: 西城区\nsites:\n  - domain: 示例笔记.com\n    homepage: www.示例笔记.com\n",
	check: func(c *Case) {
		if regulation.IsStateBody(c.Subject.Type) || !c.StatesSites() {
			return
		}
		anywhere, inAll := c.demandCalled("domain-national-words-beijing")
		chinese, inChinese := c.demandCalled("domain-national-idn-jilin")
		if !inAll && !inChinese {
			return
		}
		for i, site := range c.Sites {
			name, suffix := c.registered(i)
			at := &site.Domain
			switch {
			case inAll && (strings.Contains(name, "中国") || strings.Contains(name, "国家")):
				c.reportNational(at, anywhere)
			case inChinese && strings.HasPrefix(name, "中国") && suffix == "中国":
				c.reportNational(at, chinese)
			}
		}
	},
}

// registered splits a site's domain, in its own script, into the registered name and its
// suffix.
func (c *Case) registered(site int) (name, suffix string) {
	name, suffix, _ = strings.Cut(c.siteReadings[site].domain.Native(), ".")
	return name, suffix
}

func (c *Case) reportNational(at *string, demand *regulation.Demand) {
	c.report(at, lang.Text{ZH: "域名 %s 含有国家机关的字样，所在省不接受", EN: "the domain %s contains words of a state body, which the province does not accept"}, at).
		With(&c.Province, &c.Subject.Type).Demanded(c.Province, demand).Barring()
}

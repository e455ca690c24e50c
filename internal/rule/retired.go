package rule

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var principalRetired = Rule{
	Name: "principal-retired", Severity: Warning,
	Title:   lang.Text{ZH: "网站负责人已过退休年龄", EN: "a website's principal past the age of retirement"},
	Why:     lang.Text{ZH: "个别省要求网站负责人未过退休年龄（男 60 岁，女 55 岁）；2025 年起法定退休年龄逐步推迟，该要求早于此", EN: "some provinces require a website's principal to be below the age of retirement (men 60, women 55); the requirement is from before 2025, since when that age has been rising step by step"},
	Fix:     lang.Text{ZH: "由在职人员担任网站负责人，或先问接入商现在按几岁掌握", EN: "make somebody who has not retired the website's principal, or ask the access provider which age counts now"},
	Sources: []source.Source{regulation.RetiredMan.Source, source.RetirementDecision.Whole()},
	Notices: []string{"网站负责人超过退休年龄", "网站负责人年龄过大"},
	Asks:    []string{"retirement-age-tianjin"},
	Bad:     "province: 天津\nsubject:\n  type: enterprise\n  certificate: {address: 天津市南开区示例路1号101室}\n  mailing_address: 天津市南开区示例路1号101室\n  city: 天津市\n  district: 南开区\n  remarks: 应急联系电话使用人为本公司员工\n  principal:\n    office_phone:\nsites:\n  - name: 示例软件官网\n  - principal:\n      certificate:\n        number: \"440305196811022367\" # ✗\n        valid_from: 2015-03-15\n        expires: long-term\n" + letterForOther,
	Good:    "province: 天津\nsubject:\n  type: enterprise\n  certificate: {address: 天津市南开区示例路1号101室}\n  mailing_address: 天津市南开区示例路1号101室\n  city: 天津市\n  district: 南开区\n  remarks: 应急联系电话使用人为本公司员工\n  principal:\n    office_phone:\nsites:\n  - name: 示例软件官网\n  - principal:\n      certificate:\n        number: \"440305197311022365\"\n        valid_from: 2020-03-15\n        expires: long-term\n" + letterForOther,
	check: func(c *Case) {
		demand, asked := c.demandCalled("retirement-age-tianjin")
		if !asked {
			return
		}
		for i := range c.officials {
			o := &c.officials[i]
			born, known := ident.Born(o.id)
			if !known || o.site == nil && !c.runsWebsite() {
				continue
			}
			most := regulation.RetiredWoman
			if man, _ := ident.IsMan(o.id); man {
				most = regulation.RetiredMan
			}
			if age := ident.Age(born, c.Today); age >= most.Value {
				c.report(&o.Certificate.Number, lang.Text{ZH: "%s %d 周岁，所在省要求不满 %d 周岁", EN: "%s is %d years old; the province wants someone below %d"}, o.who, age, most.Value).
					With(&c.Province, &c.Subject.Type).Demanded(c.Province, demand)
			}
		}
	},
}

// runsWebsite reports whether the subject's principal is also the principal of a website.
func (c *Case) runsWebsite() bool {
	return slices.ContainsFunc(c.Sites, func(site *filing.Site) bool { return !site.HasPrincipal() })
}

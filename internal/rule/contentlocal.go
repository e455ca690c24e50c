package rule

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var contentRefusedLocally = Rule{
	Name: "content-refused-locally", Severity: Warning,
	Title:   lang.Text{ZH: "单位的网站内容不合所在省的规定", EN: "an organisation's content of a type the province does not accept"},
	Why:     lang.Text{ZH: "个别省规定了单位选哪种服务内容：有的不能选「其他」，有的只选「单位门户网站」", EN: "some provinces say which service type organisations choose: never 其他 (other), or only 单位门户网站 (an organisation's website)"},
	Fix:     lang.Text{ZH: "网站内容改选「企业介绍、企业内容」或「机关、事业单位、社团信息」", EN: "choose company or organization as the content"},
	Sources: []source.Source{source.Tencent.At("各省管局要求", "provincial requirements")},
	Notices: []string{"单位网站服务内容不能选其他", "网站服务内容请选择单位门户网站"},
	Asks:    []string{"content-other-refused-heilongjiang", "content-portal-jiangxi"},
	Bad:     "province: 黑龙江\nsubject:\n  type: enterprise\n  certificate: {address: 黑龙江省哈尔滨市南岗区示例路1号101室}\n  mailing_address: 黑龙江省哈尔滨市南岗区示例路1号101室\n  city: 哈尔滨市\n  district: 南岗区\n  principal:\n    office_phone:\nsites:\n  - content: [other] # ✗\n    remarks: 公司历年的年报和展会照片，供客户了解。\n",
	Good:    "province: 黑龙江\nsubject:\n  type: enterprise\n  certificate: {address: 黑龙江省哈尔滨市南岗区示例路1号101室}\n  mailing_address: 黑龙江省哈尔滨市南岗区示例路1号101室\n  city: 哈尔滨市\n  district: 南岗区\n  principal:\n    office_phone:\nsites:\n  - content: [company]\n    remarks: 公司历年的年报和展会照片，供客户了解。\n",
	check: func(c *Case) {
		refused, inOther := c.demandCalled("content-other-refused-heilongjiang")
		wanted, inPortal := c.demandCalled("content-portal-jiangxi")
		for _, site := range c.Sites {
			for i := range site.Content {
				if at := &site.Content[i]; inOther && *at == filing.ContentOther {
					c.report(at, lang.Text{ZH: "单位的网站内容选了「%s」，所在省不受理", EN: "an organisation's content is %s, which the province does not accept"}, filing.Contents.Label(*at).Within()).
						With(&c.Province, &c.Subject.Type).Demanded(c.Province, refused)
				}
			}
			if inPortal && len(site.Content) > 0 && !slices.ContainsFunc(site.Content, isPortal) {
				c.report(&site.Content, lang.Text{ZH: "单位的网站内容不是「单位门户网站」一类", EN: "an organisation's content is not of the type 单位门户网站 (an organisation's website)"}).
					With(&c.Province, &c.Subject.Type).Demanded(c.Province, wanted)
			}
		}
	},
}

// isPortal reports whether content is what an organisation's own website is filed as.
func isPortal(content string) bool {
	known := regulation.ContentOf(content)
	return known.Service() == regulation.PortalService()
}

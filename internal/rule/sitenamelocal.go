package rule

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/postal"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var siteNameRefusedLocally = Rule{
	Name: "site-name-refused-locally", Severity: Warning,
	Title:   lang.Text{ZH: "网站名称不合所在省的规定", EN: "a website name that the province does not accept"},
	Why:     lang.Text{ZH: "个别省不接受人名、地名、某些字样，或同一主体的同名网站", EN: "some provinces refuse names of persons and places, some words, or one name for two websites"},
	Fix:     lang.Text{ZH: "按所在省的规定更换名称", EN: "choose a name that meets the province's rules"},
	Sources: []source.Source{source.Tencent.At("各省管局要求", "provincial requirements")},
	Notices: []string{"网站名称不能是人名", "网站名称不能使用地名", "网站名称不能带有爱好者、作品展示、分享字样"},
	Asks: []string{
		"site-name-no-domain-or-person", "site-name-hobby-words", "site-name-no-place-hainan", "site-name-no-area-yunnan",
		"site-name-academy-guangdong", "site-name-twice",
	},
	Bad:  "province: 天津\nsubject:\n  type: enterprise\n  certificate: {address: 天津市南开区示例路1号101室}\n  mailing_address: 天津市南开区示例路1号101室\n  city: 天津市\n  district: 南开区\n  remarks: 应急联系电话使用人为本公司员工\n  principal:\n    office_phone:\nsites:\n  - name: 示例软件作品展示 # ✗\n  - name: 示例软件帮助中心\n" + letterForOther,
	Good: "province: 天津\nsubject:\n  type: enterprise\n  certificate: {address: 天津市南开区示例路1号101室}\n  mailing_address: 天津市南开区示例路1号101室\n  city: 天津市\n  district: 南开区\n  remarks: 应急联系电话使用人为本公司员工\n  principal:\n    office_phone:\nsites:\n  - name: 示例软件官网\n  - name: 示例软件帮助中心\n" + letterForOther,
	check: func(c *Case) {
		for _, refusal := range localNames {
			demand, asked := c.demandCalled(refusal.id)
			if !asked {
				continue
			}
			c.eachName(func(site *filing.Site, at *string, _ shape) {
				if refusal.of(c, site) {
					c.report(at, lang.Text{ZH: "网站名称「%s」不合所在省的规定", EN: "the website name %s does not meet the province's rules"}, at).
						With(&c.Province, &c.Subject.Type, &c.Subject.Name).Demanded(c.Province, demand)
				}
			})
		}
	},
}

// localNames tells for the ids of demands which names they refuse.
var localNames = []struct {
	id string
	of func(c *Case, site *filing.Site) bool
}{
	{"site-name-no-domain-or-person", isNamedForPerson},
	{"site-name-hobby-words", func(_ *Case, site *filing.Site) bool { return isHobby(site.Name) }},
	{"site-name-no-place-hainan", isNamedForPlace},
	{"site-name-no-area-yunnan", isNamedForArea},
	{"site-name-academy-guangdong", isUnregisteredAcademy},
	{"site-name-twice", isNamedTwice},
}

func isNamedForPerson(c *Case, site *filing.Site) bool {
	return slices.ContainsFunc(c.holders, func(h holder) bool {
		return *h.name == site.Name && (!h.subject || c.IsPersonal())
	})
}

// isHobby reports whether a name has one of the words for hobbies.
func isHobby(name string) bool {
	return strings.Contains(name, "爱好者") || strings.Contains(name, "作品展示") || strings.Contains(name, "分享")
}

// isNamedForPlace reports whether a name begins with a place in the province that is not part
// of the subject's own name.
func isNamedForPlace(c *Case, site *filing.Site) bool {
	place, province := postal.PlaceAt(site.Name)
	return place != "" && province == c.Province && !strings.Contains(c.Subject.Name, place)
}

// isNamedForArea reports whether a name consists of an area and a word for a website.
func isNamedForArea(_ *Case, site *filing.Site) bool {
	place, _ := postal.PlaceAt(site.Name)
	behind := strings.TrimLeft(strings.TrimPrefix(site.Name, place), "省市州县区")
	return place != "" && slices.Contains([]string{"网", "网站", "在线", "信息网", "门户", "门户网", "之窗", "信息港"}, behind)
}

// isUnregisteredAcademy reports whether a site calls itself an academy although the subject
// does not, and the name does not say that it is the subject's own.
func isUnregisteredAcademy(c *Case, site *filing.Site) bool {
	return strings.Contains(site.Name, "学院") && !strings.Contains(c.Subject.Name, "学院") && regulation.MayBeCompany(c.Subject.Type) &&
		!strings.Contains(site.Name, "内部学院") && !strings.Contains(site.Name, "非独立机构")
}

// isNamedTwice reports whether an earlier website has the same name and its remarks do not
// tell the two apart.
func isNamedTwice(c *Case, site *filing.Site) bool {
	for _, earlier := range c.Sites {
		if earlier == site {
			return false
		}
		if earlier.Name == site.Name && (site.Remarks == "" || site.Remarks == earlier.Remarks) {
			return true
		}
	}
	return false
}

package rule

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var tradeNameMissing = Rule{
	Name: "trade-name-missing", Severity: Warning,
	Title:   lang.Text{ZH: "个体工商户没有字号", EN: "an individual business without a trade name"},
	Why:     lang.Text{ZH: "没有字号、用经营者姓名登记的个体工商户，各省办法不同：先登记字号、按个人备案，或在名称、备注里注明", EN: "provinces differ on an individual business registered under its owner's name: it registers a trade name first, files as an individual, or says so in its name or remarks"},
	Fix:     lang.Text{ZH: "按所在省的规定办理；执照上有字号的，填字号", EN: "do as the province asks; if the licence has a trade name, enter that"},
	Sources: []source.Source{source.Tencent.At("各省管局要求", "provincial requirements"), source.Huawei.At("备案管局咨询", "on the administrations")},
	Notices: []string{"个体工商户须有字号", "无字号个体工商户请按个人备案", "个体工商户无字号须备注"},
	Asks: []string{
		"individual-business-trade-name", "individual-business-trade-name-shaanxi", "individual-business-trade-name-zhejiang", "individual-business-trade-name-hubei",
		"individual-business-as-enterprise-anhui", "individual-business-as-person", "individual-business-as-person-hebei",
	},
	Bad:  "province: 贵州\nsubject:\n  type: individual-business\n  name: 林知远 # ✗\n  certificate: {type: business-license, number: 92520103MA5FK3J759, expires: long-term, address: 贵州省贵阳市云岩区示例路1号101室}\n  mailing_address: 贵州省贵阳市云岩区示例路1号101室\n  city: 贵阳市\n  district: 云岩区\n  principal: {name: 林知远, role: legal-representative, certificate: {type: resident-id, number: 21020219920815103X, expires: 2039-06-12}}\nsites:\n  - content: [company]\n    registration: {registrant: 林知远, registrant_number: 92520103MA5FK3J759}\ndocuments:\n  - {kind: subject-certificate, files: [scans/form.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	Good: "province: 贵州\nsubject:\n  type: individual-business\n  name: 贵阳知远软件经营部\n  certificate: {type: business-license, number: 92520103MA5FK3J759, expires: long-term, address: 贵州省贵阳市云岩区示例路1号101室}\n  mailing_address: 贵州省贵阳市云岩区示例路1号101室\n  city: 贵阳市\n  district: 云岩区\n  principal: {name: 林知远, role: legal-representative, certificate: {type: resident-id, number: 21020219920815103X, expires: 2039-06-12}}\nsites:\n  - content: [company]\n    registration: {registrant: 贵阳知远软件经营部, registrant_number: 92520103MA5FK3J759}\ndocuments:\n  - {kind: subject-certificate, files: [scans/form.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	check: func(c *Case) {
		s := &c.Subject
		owner := s.LegalRepresentative.Name
		if s.Principal.Role == filing.LegalRepresentative {
			owner = s.Principal.Name
		}
		if s.Type != filing.IndividualBusiness || owner == "" || !filing.SameName(s.Name, owner) {
			return
		}
		for _, unnamed := range unnamedBusinesses {
			demand, asked := c.demandCalled(unnamed.id)
			if !asked || unnamed.explained && c.remarksTell("字号") {
				continue
			}
			c.report(&s.Name, lang.Text{ZH: "个体工商户的名称「%s」就是经营者的姓名，没有字号", EN: "the individual business is called %s, which is its owner's name and no trade name"}, &s.Name).
				With(&s.Type, &c.Province, &s.Remarks).Demanded(c.Province, demand)
		}
	},
}

// unnamedBusinesses are the demands on businesses that are named after their owner, and
// whether it is enough to mention that in the remarks.
var unnamedBusinesses = []struct {
	id        string
	explained bool
}{
	{"individual-business-trade-name", false},
	{"individual-business-trade-name-shaanxi", false},
	{"individual-business-trade-name-zhejiang", false},
	{"individual-business-trade-name-hubei", true},
	{"individual-business-as-enterprise-anhui", true},
	{"individual-business-as-person", false},
	{"individual-business-as-person-hebei", false},
}

// remarksTell reports whether the remarks of the subject or of a website contain a word.
func (c *Case) remarksTell(word string) bool {
	return strings.Contains(c.Subject.Remarks, word) ||
		slices.ContainsFunc(c.Sites, func(site *filing.Site) bool { return strings.Contains(site.Remarks, word) })
}

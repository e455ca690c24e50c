package rule

import (
	"slices"
	"strings"

	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// What is known about suffixes comes from providers' lists, the newest of which is some years
// old. A suffix is therefore never an error, and every message gives the list's date and says
// where the ministry publishes its own.

var suffixSources = []source.Source{source.SuffixList.Whole(), source.DomainNotice.Whole()}

// eachSuffix calls visit for the websites whose domain can be read.
func (c *Case) eachSuffix(visit func(at *string, s domainname.Suffix)) {
	if !c.StatesSites() {
		return // whoever cancels a website needs no other domain for it
	}
	for i, site := range c.Sites {
		if s := c.siteReadings[i].suffix; s.Name != "" {
			visit(&site.Domain, s)
		}
	}
}

// reportSuffixes reports the websites whose suffix has this state of approval.
func (c *Case) reportSuffixes(approval domainname.Approval, message lang.Text) {
	c.eachSuffix(func(at *string, s domainname.Suffix) {
		if s.Approval != approval {
			return
		}
		found := c.report(at, message, "."+s.Name, domainname.ApprovalDate).Citing(source.SuffixList.Whole())
		if approval == domainname.NotApproved {
			found.Barring()
		}
		if s.Note.IsZero() {
			found.Advising(lang.Text{ZH: "到 %s 核对该后缀；未获批复的，更换域名", EN: "look the suffix up at %s; if it is not approved, use another domain"}, domainname.OfficialList)
			return
		}
		found.Advising(lang.Text{ZH: "%s；请到 %s 核对，未获批复的，更换域名", EN: "%s; look it up at %s, and use another domain if it is not approved"}, s.Note, domainname.OfficialList)
	})
}

var domainSuffixNotApproved = Rule{
	Name: "domain-suffix-not-approved", Severity: Warning,
	Title:   lang.Text{ZH: "域名后缀未获工信部批复", EN: "a suffix the ministry has not approved"},
	Why:     lang.Text{ZH: "只有经工信部批复的后缀才能备案，如 .cn、.com；.io、.org 等未获批复", EN: "only domains under suffixes approved by the ministry, such as .cn and .com, can be filed; .io, .org and others are not approved"},
	Fix:     lang.Text{ZH: "更换为已获批复后缀的域名", EN: "use a domain with an approved suffix"},
	Sources: suffixSources,
	Notices: []string{"域名后缀不支持备案", "顶级域名未获国家批复", "顶级域名未经工信部批复", "个人不能备案.org的域名"},
	Bad:     "sites:\n  - domain: example.io # ✗\n    homepage: www.example.io\n",
	Good:    "sites:\n  - domain: example-notes.cn\n    homepage: www.example-notes.cn\n",
	check: func(c *Case) {
		c.reportSuffixes(domainname.NotApproved, lang.Text{ZH: "后缀 %s 未获批复，不能备案（各接入商名单，最新 %s）", EN: "the suffix %s is not approved and cannot be filed (access providers' lists, the latest from %s)"})
	},
}

var domainSuffixDisputed = Rule{
	Name: "domain-suffix-disputed", Severity: Warning,
	Title:   lang.Text{ZH: "域名后缀是否获批，说法不一", EN: "a suffix on whose approval the lists disagree"},
	Why:     lang.Text{ZH: "各接入商的名单对该后缀说法不一，提交前须核实", EN: "access providers' lists contradict each other about it, so check it before you submit"},
	Fix:     lang.Text{ZH: "到工信部网站核对该后缀，或问接入商", EN: "look it up on the ministry's website or ask the access provider"},
	Sources: suffixSources,
	Notices: []string{"域名后缀是否批复存疑"},
	Bad:     "sites:\n  - domain: example.hk # ✗\n    homepage: www.example.hk\n",
	Good:    "sites:\n  - domain: example-notes.cn\n    homepage: www.example-notes.cn\n",
	check: func(c *Case) {
		c.reportSuffixes(domainname.Disputed, lang.Text{ZH: "后缀 %s 是否获批，各名单说法不一，未获批的不能备案（最新 %s）", EN: "lists disagree on whether %s is approved; if it is not, it cannot be filed (the latest from %s)"})
	},
}

var domainSuffixUnlisted = Rule{
	Name: "domain-suffix-unlisted", Severity: Warning,
	Title:   lang.Text{ZH: "域名后缀不在已知名单中", EN: "a suffix that is not on any known list"},
	Why:     lang.Text{ZH: "名单有截止日期，其后批复的后缀不在其中；提交前须核实", EN: "the lists are dated, and a suffix approved since then is not on them; check it before you submit"},
	Fix:     lang.Text{ZH: "到工信部网站核对该后缀，或问接入商", EN: "look it up on the ministry's website or ask the access provider"},
	Sources: suffixSources,
	Bad:     "sites:\n  - domain: example.museum # ✗\n    homepage: www.example.museum\n",
	Good:    "sites:\n  - domain: example-notes.cn\n    homepage: www.example-notes.cn\n",
	check: func(c *Case) {
		c.reportSuffixes(domainname.Unlisted, lang.Text{ZH: "后缀 %s 不在批复名单中，可能不能备案（名单 %s）", EN: "the suffix %s is not on the lists of approved suffixes and may be refused (lists of %s)"})
	},
}

var domainSuffixRefusedLocally = Rule{
	Name: "domain-suffix-refused-locally", Severity: Warning,
	Title:   lang.Text{ZH: "所在省不受理该域名后缀", EN: "a suffix the province does not accept"},
	Why:     lang.Text{ZH: "个别省列出了不予备案的后缀", EN: "some provinces list suffixes they do not accept"},
	Fix:     lang.Text{ZH: "更换为其他后缀的域名，或先问接入商", EN: "use a domain with another suffix, or ask the access provider first"},
	Sources: []source.Source{source.Tencent.At("省管局要求相关", "demands of the administrations")},
	Notices: []string{"该省不支持此后缀的域名备案"},
	Demands: []regulation.Topic{regulation.SuffixRefused},
	Bad:     "province: 北京\nsubject:\n  certificate: {address: 北京市西城区示例路18号502室}\n  mailing_address: 北京市西城区范例街6号1103室\n  city: 北京市\n  district: 西城区\nsites:\n  - domain: example.asia # ✗\n    homepage: www.example.asia\n",
	Good:    "province: 北京\nsubject:\n  certificate: {address: 北京市西城区示例路18号502室}\n  mailing_address: 北京市西城区范例街6号1103室\n  city: 北京市\n  district: 西城区\nsites:\n  - domain: example-notes.cn\n    homepage: www.example-notes.cn\n",
	check: func(c *Case) {
		demand, asked := c.demand(regulation.SuffixRefused)
		if !asked {
			return
		}
		c.eachSuffix(func(at *string, s domainname.Suffix) {
			if s.Approval == domainname.Approved && slices.Contains(demand.Suffixes, s.Name) {
				c.report(at, lang.Text{ZH: "后缀 %s 所在省不受理", EN: "the suffix %s is not accepted in this province"}, "."+s.Name).With(&c.Province).Demanded(c.Province, demand).Barring()
			}
		})
	},
}

var domainSuffixOfState = Rule{
	Name: "domain-suffix-of-state", Severity: Warning,
	Title:   lang.Text{ZH: "域名后缀与主办单位性质不符", EN: "a suffix that does not match the subject's type"},
	Why:     lang.Text{ZH: "党政机关用 .gov.cn 或 .政务，事业单位用 .cn 或 .公益；其他单位和个人不能用专用后缀", EN: "government bodies use .gov.cn or .政务, public institutions .cn or .公益; nobody else may use the reserved ones"},
	Fix:     lang.Text{ZH: "更换为与性质相符的域名，或核对主办单位性质", EN: "use a matching domain, or check that the subject's type is right"},
	Sources: []source.Source{source.Huawei.At("备案域名咨询", "the domain"), source.GovernmentServices.Whole()},
	Notices: []string{"事业单位域名应当以.cn或.公益为后缀", "党政机关域名应当以.gov.cn或.政务为后缀", "域名后缀与主办单位性质不符"},
	Demands: []regulation.Topic{regulation.StateSuffix},
	Bad:     "sites:\n  - domain: example.gov.cn # ✗\n    homepage: www.example.gov.cn\n",
	Good:    "sites:\n  - domain: example-notes.cn\n    homepage: www.example-notes.cn\n",
	check: func(c *Case) {
		c.eachSuffix(func(at *string, s domainname.Suffix) {
			message, wrong := stateSuffixFault(c.Subject.Type, s)
			if !wrong {
				return
			}
			found := c.report(at, message, filing.SubjectTypes.Label(c.Subject.Type).Within(), "."+s.Name).With(&c.Subject.Type, &c.Province).Barring()
			if demand, asked := c.demand(regulation.StateSuffix); asked {
				found.Demanded(c.Province, demand)
			}
		})
	},
}

// isOfScience reports whether a suffix is a category of .cn for schools or research.
func isOfScience(suffix string) bool { return suffix == "edu.cn" || suffix == "ac.cn" }

// isOfBusiness reports whether a subject is certainly neither a school nor a research body.
func isOfBusiness(subjectType string) bool {
	return subjectType == filing.Personal || subjectType == filing.IndividualBusiness || subjectType == filing.Enterprise
}

func stateSuffixFault(subjectType string, s domainname.Suffix) (message lang.Text, wrong bool) {
	ofState := s.Holders == domainname.StateBodies
	switch {
	case subjectType == filing.Government:
		return lang.Text{ZH: "%s的域名应用 .gov.cn 或 .政务，不是 %s（华为云 2025-12）", EN: "the domain of a subject of type %s should be under .gov.cn or .政务, not %s (Huawei Cloud 2025-12)"}, !ofState
	case subjectType == filing.Institution:
		underCN := s.Name == "cn" || strings.HasSuffix(s.Name, ".cn")
		return lang.Text{ZH: "%s的域名应用 .cn 或 .公益，不是 %s（华为云 2025-12）", EN: "the domain of a subject of type %s should be under .cn or .公益, not %s (Huawei Cloud 2025-12)"}, !underCN && s.Holders == domainname.Anyone
	case subjectType == "" || regulation.IsStateBody(subjectType):
		return lang.Text{}, false
	case isOfScience(s.Name) && isOfBusiness(subjectType):
		return lang.Text{ZH: "%s的域名用了教育、科研机构的后缀 %s（工信部公告 2018 年第 7 号）", EN: "a subject of type %s has a domain under %s, which is for schools or research institutions (MIIT announcement 7 of 2018)"}, true
	case !ofState:
		return lang.Text{}, false
	}
	return lang.Text{ZH: "%s不能用党政机关专用的后缀 %s（华为云 2025-12）", EN: "a subject of type %s cannot use %s, which is reserved for government bodies (Huawei Cloud 2025-12)"}, true
}

package rule

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var blogRefused = Rule{
	Name: "blog-refused", Severity: Warning,
	Title:   lang.Text{ZH: "所在省不受理「博客」这一内容类型", EN: "the content type blog, which the province does not accept"},
	Why:     lang.Text{ZH: "个别省的个人备案不能选「博客/个人空间」，须选「其他」并在备注中写明内容", EN: "in some provinces individuals cannot choose blog; they must choose other and describe the site in the remarks"},
	Fix:     lang.Text{ZH: "网站内容改选「其他」，在备注中写明内容", EN: "choose other as the content and describe the site in the remarks"},
	Sources: []source.Source{source.Tencent.At("各省管局要求", "provincial requirements")},
	Notices: []string{"个人备案不支持博客", "个人备案不能选择个人空间/博客", "个人备案博客两字不允许"},
	Demands: []regulation.Topic{regulation.BlogRefused},
	Bad:     "province: 湖南\nsubject:\n  certificate: {address: 湖南省长沙市岳麓区示例路18号502室}\n  mailing_address: 湖南省长沙市岳麓区范例街6号1103室\n  city: 长沙市\n  district: 岳麓区\nsites:\n  - content: [blog] # ✗\n",
	Good:    "province: 湖南\nsubject:\n  certificate: {address: 湖南省长沙市岳麓区示例路18号502室}\n  mailing_address: 湖南省长沙市岳麓区范例街6号1103室\n  city: 长沙市\n  district: 岳麓区\nsites:\n  - content: [notes]\n",
	check: func(c *Case) {
		demand, asked := c.demand(regulation.BlogRefused)
		if !asked || !c.IsPersonal() {
			return
		}
		for _, site := range c.Sites {
			for i := range site.Content {
				if at := &site.Content[i]; *at == filing.ContentBlog {
					c.report(at, lang.Text{ZH: "网站内容选了「%s」，所在省不受理", EN: "the content is %s, which the province does not accept"}, filing.Contents.Label(filing.ContentBlog).Within()).
						With(&c.Province, &c.Subject.Type).Demanded(c.Province, demand)
				}
			}
		}
	},
}

// hasRemarks reports whether there are remarks that count for a site: its own, or the
// subject's.
func hasRemarks(b *filing.Bundle, site *filing.Site) bool {
	return site.Remarks != "" || b.Subject.Remarks != ""
}

// RemarksDemand returns what the province wants in the remarks of a site that has none.
func RemarksDemand(b *filing.Bundle, site *filing.Site) (*regulation.Demand, bool) {
	if hasRemarks(b, site) {
		return nil, false
	}
	if demand, asked := demandOn(regulation.RemarkOther, b); asked && wantsRemarks(site, demand) {
		return demand, true
	}
	return demandOn(regulation.RemarkContent, b)
}

// wantsRemarks reports whether the province wants a site's content described: content of the
// type "other", and in one province everything but an organisation's own site.
func wantsRemarks(site *filing.Site, demand *regulation.Demand) bool {
	return isOther(site) || demand.ID == "remark-other-hubei-organisations" && !slices.ContainsFunc(site.Content, isPortal)
}

// isOther reports whether the content is of the type "other", which only remarks explain.
func isOther(site *filing.Site) bool { return slices.Contains(site.Content, filing.ContentOther) }

// remarksToPaste is how remarks may begin, for people with no idea what to write.
var remarksToPaste = lang.Text{ZH: "可写「网站用于…，不含企业、单位信息」", EN: "write in Chinese what the site is for and that it contains no company information: 网站用于…，不含企业、单位信息"}

var remarksMissing = Rule{
	Name: "remarks-missing", Severity: Warning,
	Title:   lang.Text{ZH: "备注未写明网站内容", EN: "the remarks do not describe the site's content"},
	Why:     lang.Text{ZH: "内容选「其他」的须写明内容；不少省要求个人在备注中说明网站内容", EN: "content of the type other must be described; many provinces require individuals to describe the site in the remarks"},
	Fix:     lang.Text{ZH: "在网站备注中写明内容，20 至 30 字以上", EN: "describe the site in its remarks, using at least 20 to 30 characters"},
	Sources: []source.Source{source.Tencent.At("网站信息", "the website"), source.MinistryForm.Whole()},
	Notices: []string{"须在网站备注中注明具体的网站内容", "个人备案必须在网站备注中详细注明网站内容", "网站备注为空", "请在备注中填写网站开办后的主要内容"},
	Demands: []regulation.Topic{regulation.RemarkContent, regulation.RemarkOther, regulation.EmergencyThirdPerson},
	Bad:     "sites:\n  - content: [other]\n    remarks: # ✗\n",
	Good:    "sites:\n  - content: [other]\n    remarks: 个人收集的老照片说明，记录街道变迁，不含企业、单位信息。\n",
	check: func(c *Case) {
		for _, site := range c.Sites {
			switch {
			case len(site.Content) == 0:
			case !hasRemarks(c.Bundle, site):
				c.checkRemarksMissing(site)
			case c.Subject.Remarks == "":
				c.checkDescription(site)
			}
		}
		demand, asked := c.demand(regulation.EmergencyThirdPerson)
		if asked && c.Subject.Principal.EmergencyPhone != "" && !c.remarksTell("应急") {
			c.report(&c.Subject.Remarks, lang.Text{ZH: "备注未写明应急联系电话是谁的", EN: "the remarks do not say whose the emergency phone is"}).
				With(&c.Province, &c.Subject.Type, &c.Subject.Principal.EmergencyPhone).Demanded(c.Province, demand).
				Advising(lang.Text{ZH: "在主体备注中写明使用人的姓名，以及职务或与本人的关系", EN: "say in the subject's remarks who it is, with their post or how they are related"})
		}
	},
}

// isDeclarationOnly reports whether remarks hold only the declaration that some provinces
// want.
func isDeclarationOnly(remarks string) bool {
	const most = 2 // times as long, with punctuation and spaces
	return len(remarks) <= most*len(regulation.PersonalDeclaration) && strings.Contains(remarks, "个人网站") &&
		lettersOf(remarks) == lettersOf(regulation.PersonalDeclaration)
}

// checkDescription reports remarks that declare but do not describe, if the province wants the
// content described.
func (c *Case) checkDescription(site *filing.Site) {
	if demand, asked := c.demand(regulation.RemarkContent); asked && isDeclarationOnly(site.Remarks) {
		c.report(&site.Remarks, lang.Text{ZH: "备注只有声明，未写明网站内容", EN: "the remarks hold the declaration only and do not describe the site's content"}).
			With(&c.Province, &c.Subject.Type, &c.Subject.Remarks).Demanded(c.Province, demand).Advising(remarksToPaste)
	}
}

func (c *Case) checkRemarksMissing(site *filing.Site) {
	at := &site.Remarks
	if _, sentence := c.demand(regulation.RemarkSentence); sentence {
		return // remarks-sentence-missing says what to write
	}
	demand, asked := RemarksDemand(c.Bundle, site)
	switch {
	case asked:
		c.report(at, lang.Text{ZH: "备注未写明网站内容", EN: "the remarks do not describe the site's content"}).
			With(&c.Province, &c.Subject.Remarks, &site.Content).Demanded(c.Province, demand).Advising(remarksToPaste)
	case isOther(site):
		c.report(at, lang.Text{ZH: "网站内容选了「其他」，备注未写明是什么", EN: "the content is other, but the remarks do not say what it is"}).
			With(&c.Subject.Remarks, &site.Content).Advising(remarksToPaste)
	}
}

var remarksShort = Rule{
	Name: "remarks-short", Severity: Warning,
	Title:   lang.Text{ZH: "个人网站的备注太短", EN: "the remarks on an individual's site are too short"},
	Why:     lang.Text{ZH: "备注应让审核员看得出网站做什么，表单一般要 20 字以上，有的省要求更多", EN: "the remarks should tell the reviewer what the site is; forms usually ask for at least 20 characters, some provinces for more"},
	Fix:     lang.Text{ZH: "具体写明网站内容，20 字以上", EN: "describe the site concretely, in at least 20 characters"},
	Sources: []source.Source{regulation.RemarksLeast.Source, source.Tencent.At("各省管局要求", "provincial requirements")},
	Notices: []string{"个人网站备注不少于30个字", "备注内容过短", "网站备注太简单"},
	Demands: []regulation.Topic{regulation.RemarkLength},
	Bad:     "sites:\n  - remarks: 个人读书笔记 # ✗\n",
	Good:    "sites:\n  - remarks: 个人学习和读书笔记，用于记录日常学习心得，不含企业、单位信息。\n",
	check: func(c *Case) {
		if !c.IsPersonal() {
			return
		}
		for _, site := range c.Sites {
			at := &site.Remarks
			length := utf8.RuneCountInString(*at)
			demand, asked := c.demand(regulation.RemarkLength)
			switch {
			case *at == "":
			case asked && length < demand.Number:
				c.report(at, lang.Text{ZH: "备注有 %d 个字，须 %d 个以上", EN: "the remarks have %d characters; at least %d are required"}, length, demand.Number).
					With(&c.Province, &c.Subject.Type).Demanded(c.Province, demand)
			case length < regulation.RemarksLeast.Value:
				c.report(at, lang.Text{ZH: "备注只有 %d 个字，一般要 %d 个以上（微信备案表单 2024）", EN: "the remarks have only %d characters; at least %d are usually required (WeChat's filing form, 2024)"}, length, regulation.RemarksLeast.Value).
					With(&c.Subject.Type).Softened(Advice, lang.Text{ZH: "只有一份表单有此要求", EN: "only one form asks for it"})
			}
		}
	},
}

// shandong is the part of an example up to its remarks, in a province that asks for a set
// declaration.
const shandong = "province: 山东\nsubject:\n  certificate: {address: 山东省济南市历下区示例路18号502室}\n  mailing_address: 山东省济南市历下区范例街6号1103室\n  city: 济南市\n  district: 历下区\nsites:\n  - remarks: "

var remarksSentenceMissing = Rule{
	Name: "remarks-sentence-missing", Severity: Warning,
	Title:   lang.Text{ZH: "备注缺少所在省要求的声明", EN: "the remarks lack the declaration the province requires"},
	Why:     lang.Text{ZH: "个别省要求个人在备注中逐字写明一段声明，没有的会被退回", EN: "some provinces require individuals to include a declaration in the remarks word for word, and send the filing back without it"},
	Fix:     lang.Text{ZH: "将给出的原文贴进网站备注", EN: "paste the given wording into the website's remarks"},
	Sources: []source.Source{source.Tencent.At("各省管局要求", "provincial requirements")},
	Notices: []string{"须在网站备注中标明本网站是个人网站，不含有企业、单位等非个人网站的信息", "备注缺少承诺内容"},
	Demands: []regulation.Topic{regulation.RemarkSentence},
	Bad:     shandong + "个人学习和读书笔记，供自己和同学查阅，不含企业、单位信息。 # ✗\n",
	Good:    shandong + "个人学习和读书笔记，供自己和同学查阅。" + regulation.PersonalDeclaration + "\n",
	check: func(c *Case) {
		demand, asked := c.demand(regulation.RemarkSentence)
		if !asked {
			return
		}
		for _, site := range c.Sites {
			if !lacksSentence(c.Bundle, site, demand) {
				continue
			}
			c.report(&site.Remarks, lang.Text{ZH: "备注缺少规定的声明", EN: "the remarks lack the required declaration"}).
				With(&c.Province, &c.Subject.Type, &c.Subject.Remarks).Demanded(c.Province, demand).
				Advising(lang.Text{ZH: "在备注中加上：%s", EN: "add to the remarks: %s"}, lang.Text{ZH: demand.Paste, EN: demand.Paste})
		}
	},
}

// MissingSentence returns the sentence that the province demands in the remarks of a site,
// word for word, if neither its remarks nor the subject's have it.
func MissingSentence(b *filing.Bundle, site *filing.Site) (*regulation.Demand, bool) {
	demand, asked := demandOn(regulation.RemarkSentence, b)
	return demand, asked && lacksSentence(b, site, demand)
}

func lacksSentence(b *filing.Bundle, site *filing.Site, demand *regulation.Demand) bool {
	return !holdsSentence(site.Remarks, demand.Paste) && !holdsSentence(b.Subject.Remarks, demand.Paste)
}

// holdsSentence reports whether a text contains a sentence, regardless of punctuation.
func holdsSentence(text, sentence string) bool {
	return sentence != "" && strings.Contains(lettersOf(text), lettersOf(sentence))
}

func lettersOf(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, text)
}

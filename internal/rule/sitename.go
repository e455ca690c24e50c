package rule

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/postal"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// The length of a site's name is counted in letters, digits and characters; brackets and
// dashes may be among them and do not count.

// nameSources are the sources of the rules on the form of names.
var nameSources = []source.Source{
	regulation.NameLeast.Source,
	source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection"),
}

// shape is what a name is made of.
type shape struct {
	counted, digits, latin int
	odd                    rune // the first sign that is not allowed in a name
	mild                   bool // brands use that sign, such as a middle dot
}

func shapeOf(name string) (s shape) {
	for _, r := range name {
		switch {
		case r >= '一' && r <= '鿿': // nearly all of them
			s.counted++
		case unicode.IsDigit(r):
			s.digits++
			s.counted++
		case r < utf8.RuneSelf && unicode.IsLetter(r), r >= 'Ａ' && r <= 'ｚ' && unicode.IsLetter(r):
			s.latin++
			s.counted++
		case unicode.IsLetter(r):
			s.counted++
		case strings.ContainsRune("()（）- ", r):
		case s.odd == 0 || s.mild:
			if mild := strings.ContainsRune("·•&+.、", r); s.odd == 0 || !mild {
				s.odd, s.mild = r, mild
			}
		}
	}
	return s
}

// eachName calls visit for the websites whose name is filed. A site that only gets another
// provider keeps its name on record; filings with another name are sent back. In a change the
// name may be kept as well.
func (c *Case) eachName(visit func(site *filing.Site, at *string, s shape)) {
	if c.Operation == filing.AddAccess {
		return
	}
	before := len(c.findings)
	for i, site := range c.Sites {
		if site.Name != "" {
			visit(site, &site.Name, c.siteReadings[i].name)
		}
	}
	if c.Operation != filing.Change {
		return
	}
	for i := range c.findings[before:] {
		(*pending)(&c.findings[before+i]).Softened(Warning, lang.Text{ZH: "备案在案的名称本就如此的，不必更改", EN: "it can stay if it is the name on record"})
	}
}

var siteNameShort = Rule{
	Name: "site-name-short", Severity: Error,
	Title:   lang.Text{ZH: "网站名称不足三个字", EN: "a website name with fewer than three characters"},
	Why:     lang.Text{ZH: "网站名称须三个字以上，括号和短横不计", EN: "a name needs at least three characters, not counting brackets and dashes"},
	Fix:     lang.Text{ZH: "改用三个字以上、能说明网站内容的名称", EN: "choose a name of at least three characters that says what the site is"},
	Sources: nameSources,
	Notices: []string{"网站名称要求三个字以上", "网站名称过短", "网站名称未包含3个以上汉字"},
	Bad:     "sites:\n  - name: 笔记 # ✗\n",
	Good:    "sites:\n  - name: 读书笔记\n",
	check: func(c *Case) {
		c.eachName(func(_ *filing.Site, at *string, s shape) {
			if s.counted < regulation.NameLeast.Value && s.odd == 0 {
				c.report(at, lang.Text{ZH: "网站名称「%s」只有 %d 个字", EN: "the website name %s has too few characters: %d"}, at, s.counted)
			}
		})
	},
}

var siteNameLong = Rule{
	Name: "site-name-long", Severity: Warning,
	Title:   lang.Text{ZH: "网站名称过长", EN: "a website name that is too long"},
	Why:     lang.Text{ZH: "个人网站名称建议 3 至 10 个字，过长的常被要求改短", EN: "3 to 10 characters are recommended for an individual's site; you are often asked to shorten a longer name"},
	Fix:     lang.Text{ZH: "改用较短的名称", EN: "choose a shorter name"},
	Sources: []source.Source{regulation.NameMostOfPerson.Source},
	Notices: []string{"网站名称过长", "网站名称建议3-10个字符"},
	Bad:     "sites:\n  - name: 知远日常读书笔记与随想录 # ✗\n",
	Good:    "sites:\n  - name: 知远的读书笔记\n",
	check: func(c *Case) {
		c.eachName(func(site *filing.Site, at *string, s shape) {
			if s.latin+s.digits == s.counted || isAddressOf(site, *at, s) {
				return // letters are shorter than characters
			}
			most := regulation.NameMostOfUnit.Value
			if c.IsPersonal() {
				most = regulation.NameMostOfPerson.Value
			}
			if s.counted > most {
				c.report(at, lang.Text{ZH: "网站名称有 %d 个字，建议不超过 %d 个，过长的常被要求改短（华为云 2025-12）", EN: "the website name has %d characters; use no more than %d, as longer ones often have to be shortened (Huawei Cloud 2025-12)"}, s.counted, most).
					With(&c.Subject.Type)
			}
		})
	},
}

var siteNameDigits = Rule{
	Name: "site-name-digits", Severity: Error,
	Title:   lang.Text{ZH: "网站名称全是数字", EN: "a website name made up of digits only"},
	Why:     lang.Text{ZH: "纯数字的名称不予备案", EN: "a name made up of digits only is refused"},
	Fix:     lang.Text{ZH: "改用能说明网站内容的中文名称", EN: "choose a Chinese name that says what the site is"},
	Sources: nameSources,
	Asks:    []string{"site-name-no-digits-persons"},
	Notices: []string{"网站名称不能是纯数字"},
	Bad:     "sites:\n  - name: \"20261120\" # ✗\n",
	Good:    "sites:\n  - name: 知远的读书笔记\n",
	check: func(c *Case) {
		c.eachName(func(_ *filing.Site, at *string, s shape) {
			if s.counted >= regulation.NameLeast.Value && s.digits == s.counted {
				c.report(at, lang.Text{ZH: "网站名称「%s」全是数字", EN: "the website name %s is made up of digits only"}, at)
			}
		})
	},
}

var siteNameLatin = Rule{
	Name: "site-name-latin", Severity: Error,
	Title:   lang.Text{ZH: "网站名称没有汉字，或不应含英文", EN: "Latin letters in the website's name"},
	Why:     lang.Text{ZH: "纯英文字母的名称不予备案；单位的注册商标可附证明。个别省不接受含英文的名称", EN: "a name made up of Latin letters only is refused; an organisation may submit proof of a registered trademark. Some provinces accept no Latin letters at all"},
	Fix:     lang.Text{ZH: "改用中文名称；单位使用商标的，在备注中说明并备好商标注册证", EN: "choose a Chinese name; if an organisation uses its trademark, say so in the remarks and have the certificate ready"},
	Sources: nameSources,
	Notices: []string{"网站名称不能是纯英文", "网站名称不可使用纯英文字母", "网站名称不能含有英文"},
	Demands: []regulation.Topic{regulation.LatinNameRefused},
	Asks:    []string{"site-name-not-latin-shanghai-persons"},
	Bad:     "sites:\n  - name: Reading Notes # ✗\n",
	Good:    "sites:\n  - name: 知远的读书笔记\n",
	check: func(c *Case) {
		c.eachName(func(site *filing.Site, at *string, s shape) {
			demand, asked := c.demand(regulation.LatinNameRefused)
			switch {
			case s.latin == 0 || isAddressOf(site, *at, s):
			case s.counted >= regulation.NameLeast.Value && s.latin+s.digits == s.counted:
				found := c.report(at, lang.Text{ZH: "网站名称「%s」没有汉字", EN: "the website name %s has no Chinese characters"}, at)
				if !c.IsPersonal() {
					found.With(&c.Subject.Type).Softened(Warning, lang.Text{ZH: "可能是单位的注册商标", EN: "it may be the organisation's registered trademark"})
				}
			case asked:
				c.report(at, lang.Text{ZH: "网站名称「%s」含有英文，所在省不接受", EN: "the website name %s contains Latin letters, which the province does not accept"}, at).With(&c.Province).Demanded(c.Province, demand)
			}
		})
	},
}

var siteNameIsDomain = Rule{
	Name: "site-name-is-domain", Severity: Error,
	Title:   lang.Text{ZH: "以域名或网址作为网站名称", EN: "a domain or web address as the website's name"},
	Why:     lang.Text{ZH: "名称应说明网站是什么，不能直接使用域名", EN: "the name must say what the site is; a domain is not accepted as a name"},
	Fix:     lang.Text{ZH: "改用能说明网站内容的中文名称", EN: "choose a Chinese name that says what the site is"},
	Sources: nameSources,
	Notices: []string{"不得直接以网站域名命名", "网站名称不能是域名", "名称不能是完全的域名"},
	Bad:     "sites:\n  - name: example-notes.cn # ✗\n",
	Good:    "sites:\n  - name: 知远的读书笔记\n",
	check: func(c *Case) {
		c.eachName(func(site *filing.Site, at *string, s shape) {
			if isAddressOf(site, *at, s) {
				c.report(at, lang.Text{ZH: "网站名称「%s」是域名或网址", EN: "the website name %s is a domain or web address"}, at)
			}
		})
	},
}

// isAddressOf reports whether a name is a domain, the site's own or another.
func isAddressOf(site *filing.Site, name string, s shape) bool {
	if s.odd == 0 || !strings.ContainsAny(name, ".。．/") {
		return false
	}
	return name == site.Domain || name == site.Homepage || domainname.Read(name).IsName() && !strings.ContainsFunc(name, isHan)
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

var siteNameSymbol = Rule{
	Name: "site-name-symbol", Severity: Error,
	Title:   lang.Text{ZH: "网站名称含有符号", EN: "a symbol in the website's name"},
	Why:     lang.Text{ZH: "名称只能用汉字、字母、数字、括号和短横", EN: "a name may contain only Chinese characters, letters, digits, brackets and dashes"},
	Fix:     lang.Text{ZH: "去掉符号", EN: "remove the symbol"},
	Sources: nameSources,
	Notices: []string{"网站名称不能包含特殊符号", "网站名称含有特殊字符"},
	Bad:     "sites:\n  - name: 知远★读书笔记 # ✗\n",
	Good:    "sites:\n  - name: 知远的读书笔记\n",
	check: func(c *Case) {
		c.eachName(func(site *filing.Site, at *string, s shape) {
			if s.odd == 0 || isAddressOf(site, *at, s) {
				return
			}
			found := c.report(at, lang.Text{ZH: "网站名称「%s」含有符号「%s」", EN: "the website name %s contains the symbol %s"}, at, string(s.odd))
			if s.mild {
				found.Softened(Warning, lang.Text{ZH: "品牌名和译名中有这样的符号", EN: "brand names and transliterated names contain such symbols"})
			}
		})
	},
}

var siteNameNational = Rule{
	Name: "site-name-national", Severity: Error,
	Title:   lang.Text{ZH: "网站名称以国家机构的字头开头", EN: "a website name that begins like that of a state body"},
	Why:     lang.Text{ZH: "非国家级单位的网站名称不得以「中国」「国家」「人民」等字头命名；单位注册名称本身如此的除外", EN: "only national bodies may use names beginning with 中国, 国家, 人民 and the like, unless the registered name itself does"},
	Fix:     lang.Text{ZH: "去掉该字头", EN: "remove these characters"},
	Sources: nameSources,
	Notices: []string{"不得以中国、中华、国家等字头命名", "网站名称不能使用国字头", "非国家级单位网站名称不得含有中国"},
	Bad:     "sites:\n  - name: 中国读书笔记 # ✗\n",
	Good:    "sites:\n  - name: 知远的读书笔记\n",
	check: func(c *Case) {
		if regulation.IsStateBody(c.Subject.Type) {
			return
		}
		c.eachName(func(_ *filing.Site, at *string, _ shape) {
			word := regulation.NationalWord(*at)
			if word == nil || strings.Contains(c.Subject.Name, word.Word) {
				return
			}
			c.reportWord(at, word, lang.Text{ZH: "网站名称「%s」用了「%s」，非国家级单位不得使用", EN: "the website name %s uses %s, which is reserved for national bodies"}, anotherWord).
				With(&c.Subject.Name, &c.Subject.Type)
		})
	},
}

var siteNameSensitive = Rule{
	Name: "site-name-sensitive", Severity: Error,
	Title:   lang.Text{ZH: "网站名称含有敏感词", EN: "a sensitive word in the website's name"},
	Why:     lang.Text{ZH: "名称含有反腐、赌博、色情等词的一律退回", EN: "names with words about corruption, gambling, pornography and the like are always sent back"},
	Fix:     lang.Text{ZH: "更换该词", EN: "choose another word"},
	Sources: nameSources,
	Notices: []string{"网站名称含有敏感词汇", "名称中包含禁止使用的词汇", "网站名称不合规"},
	Bad:     "sites:\n  - name: 反腐读书笔记 # ✗\n",
	Good:    "sites:\n  - name: 知远的读书笔记\n",
	check: func(c *Case) {
		c.eachName(func(_ *filing.Site, at *string, _ shape) {
			word := regulation.SensitiveWord(*at)
			if word == nil || regulation.IsStateBody(c.Subject.Type) {
				return
			}
			c.reportWord(at, word, lang.Text{ZH: "网站名称「%s」中的「%s」是敏感词", EN: "the website name %s contains the sensitive word %s"}, anotherWord)
		})
	},
}

var siteNameRefusedToPersonal = Rule{
	Name: "site-name-refused-to-personal", Severity: Error,
	Title:   lang.Text{ZH: "个人网站名称含有限制用词", EN: "a word that individuals may not use in a website's name"},
	Why:     lang.Text{ZH: "个人网站名称不得含企业、机构、论坛或行业字样，也不得用地名、人名；各省各接入商的词表不一，且互有矛盾", EN: "the name of an individual's site may not suggest a company, an institution, a forum or an industry, nor be a place or a person; the word lists differ by province and access provider and contradict each other"},
	Fix:     lang.Text{ZH: "改用说明个人兴趣或内容的名称，如「知远的读书笔记」", EN: "choose a name that describes a personal interest or the content, such as 知远的读书笔记"},
	Sources: []source.Source{source.Xinnet.Whole(), source.Huawei.At("备案驳回咨询：网站名称", "questions on rejections: the website's name"), regulation.WordLists.Whole()},
	Notices: []string{"个人网站名称不得涉及企业行业信息", "个人网站名称不能含有公司、论坛、商城等字样", "网站名称不能带有博客、论坛、在线、社区、交流", "网站名称会被当成机构", "与个人主体不符", "个人网站名称不能使用地名"},
	Bad:     "sites:\n  - name: 知远读书论坛 # ✗\n",
	Good:    "sites:\n  - name: 知远的读书笔记\n",
	check: func(c *Case) {
		if !c.IsPersonal() {
			return
		}
		c.eachName(func(_ *filing.Site, at *string, _ shape) {
			if c.Subject.Name != "" && utf8.RuneCountInString(c.Subject.Name) >= 2 && strings.Contains(*at, c.Subject.Name) {
				c.report(at, lang.Text{ZH: "网站名称「%s」含有本人姓名，多数接入商不接受", EN: "the website name %s contains the person's own name, which most access providers refuse"}, at).
					With(&c.Subject.Name, &c.Subject.Type).Softened(Warning, lang.Text{ZH: "各接入商要求不一", EN: "access providers differ on this"})
			}
			if place := postal.ClearPlaceAt(*at); place != "" {
				// Dishes and books are named after places too (海南鸡饭). Reviewers go by the name
				// alone, which does not tell the two apart; the reason given here tells people
				// with such a name.
				c.report(at, lang.Text{ZH: "个人网站名称「%s」以地名「%s」开头，多数接入商不接受", EN: "the name of an individual's website, %s, begins with a place, %s, which most access providers refuse"}, at, place).
					With(&c.Subject.Type).Softened(Warning, lang.Text{ZH: "也可能是菜名、书名等的一部分", EN: "it may be part of the name of a dish, a book and the like"})
			}
			word := regulation.PersonalWord(*at)
			if word == nil || word.Level == regulation.Advised && isHobby(word.Word) && c.mindsHobbies() {
				return
			}
			found := c.reportWord(at, word, lang.Text{ZH: "个人网站名称「%s」含有「%s」，可能被退回", EN: "the name of an individual's website, %s, contains %s and may be sent back"},
				lang.Text{ZH: "有的接入商不接受该词，建议更换", EN: "some access providers refuse this word; better use another"}).
				With(&c.Subject.Type)
			if !strings.HasSuffix(withoutSite(*at), word.Word) {
				found.Softened(Warning, lang.Text{ZH: "该词不在末尾，可能说的是网站内容", EN: "it does not end the name and may tell what the site is about"})
			}
		})
	},
}

// mindsHobbies reports whether the province refuses words of hobbies, which another rule
// reports.
func (c *Case) mindsHobbies() bool {
	_, minds := c.demandCalled("site-name-hobby-words")
	return minds
}

// withoutSite removes the word for a website at the end of a name, and 官方 before it.
func withoutSite(name string) string {
	for _, ending := range []string{"网站", "官网", "网", "站", "主页"} {
		if rest, cut := strings.CutSuffix(name, ending); cut {
			return strings.TrimSuffix(rest, "官方")
		}
	}
	return name
}

var anotherWord = lang.Text{ZH: "建议更换该词", EN: "better use another word"}

// reportWord reports a word in a name, as grave as its refusal is firm. If it is not refused
// everywhere, the source that refuses it is the reason for being softer.
func (c *Case) reportWord(at *string, word *regulation.NameWord, message, advice lang.Text) *pending {
	found := c.report(at, message, at, word.Word)
	switch {
	case word.Level == regulation.Required && !word.Begins:
		return found
	case word.Level == regulation.Required:
		found.Softened(Warning, lang.Text{ZH: "日常用词也有以它开头的", EN: "ordinary words begin with it too"})
	case word.Level == regulation.Doubted:
		found.Softened(Warning, citing(lang.Text{ZH: "并非各地都不接受", EN: "not refused everywhere"}, word.Source)).Citing(word.Source)
	default:
		found.Softened(Advice, citing(lang.Text{ZH: "仅见于一处资料", EN: "from one source only"}, word.Source)).Citing(word.Source)
	}
	return found.Advising(advice)
}

var siteNamePreApproval = Rule{
	Name: "site-name-pre-approval", Severity: Warning,
	Title:   lang.Text{ZH: "网站名称含有涉及前置审批的词", EN: "a word in the website's name that calls for a permit"},
	Why:     lang.Text{ZH: "名称含有新闻、出版、医药、金融等词的，审核时会要求提供相应的批准文件", EN: "if the name contains words such as news, publishing, medicine or finance, the reviewer asks for the permit"},
	Fix:     lang.Text{ZH: "有许可的，填前置审批（pre_approvals）并附批准文件；不涉及的，更换名称，或备好不涉及的承诺书", EN: "enter the permit under pre_approvals and add a scan of it; if it does not apply, choose another name or have a letter of commitment ready that says so"},
	Sources: []source.Source{source.Tencent.At("前置审批相关", "on pre-approvals"), source.Xinnet.Whole(), regulation.NameGuide.Whole()},
	Asks:    []string{"site-name-approval-words"},
	Notices: []string{"网站名称涉及前置审批", "网站名称含有金融字样需提供批文", "网站名称中不能带有新闻、医疗等字样"},
	Bad:     "subject: {type: enterprise}\nsites:\n  - name: 示例软件新闻网 # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n",
	check: func(c *Case) {
		if !c.IsUnit() || regulation.IsStateBody(c.Subject.Type) {
			return
		}
		c.eachName(func(site *filing.Site, at *string, _ shape) {
			name := *at
			if strings.Contains(c.Subject.Name, "基金会") { // registered with civil affairs, and no fund
				name = strings.ReplaceAll(name, "基金会", "")
			}
			word := regulation.ApprovalWord(name, c.Province)
			if len(site.PreApprovals) > 0 {
				return
			}
			if demand, asked := c.demandCalled("site-name-approval-words"); asked && isConversation(*at) {
				c.report(at, lang.Text{ZH: "网站名称「%s」带有须前置审批的字样", EN: "the website name %s contains a word that takes a pre-approval"}, at).
					With(&site.PreApprovals, &c.Subject.Type, &c.Province).Demanded(c.Province, demand)
				return
			}
			if word == nil {
				return
			}
			found := c.report(at, lang.Text{ZH: "网站名称「%s」含有「%s」，据%s（%s），审核时会要求提供批准文件", EN: "the website name %s contains %s, for which reviewers ask for a permit, according to %s (%s)"}, at, word.Word, word.Source.Name, word.Source.Date).
				Citing(word.Source).With(&site.PreApprovals, &c.Subject.Type, &c.Province)
			if strings.Contains(c.Subject.Name, word.Word) {
				found.Softened(Advice, lang.Text{ZH: "单位的登记名称含有该词", EN: "the subject's registered name contains it"})
			}
		})
	},
}

// isConversation reports whether a name has a word for blogs, online services or exchange.
func isConversation(name string) bool {
	return strings.Contains(name, "博客") || strings.Contains(name, "在线") || strings.Contains(name, "交流")
}

var siteNameUnrelated = Rule{
	Name: "site-name-unrelated", Severity: Warning,
	Title:   lang.Text{ZH: "网站名称与主办单位名称无关联", EN: "a website name unrelated to the subject's name"},
	Why:     lang.Text{ZH: "单位的网站名称应用全称、简称或自己的产品、商标；看不出关联的，会要求提供商标注册证或说明", EN: "an organisation's site should be named after the organisation, its product or its trademark; if no connection is visible, a trademark certificate or an explanation is requested"},
	Fix:     lang.Text{ZH: "名称中用上单位的字号；属产品或商标的，在备注中写明「…为本公司的产品」并备好商标注册证", EN: "use the organisation's own name; for a product or trademark, say in the remarks that it is yours (…为本公司的产品) and have the certificate ready"},
	Sources: nameSources,
	Asks:    []string{"site-name-official-guangdong", "site-name-of-subject-beijing"},
	Notices: []string{"网站名称与主办单位名称无关联", "网站名称与单位名称无任何关联需提供商标注册证明", "网站名称建议与主体名称一致"},
	Bad:     "subject: {type: enterprise}\nsites:\n  - name: 云上读书笔记 # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - name: 云上读书笔记\n    remarks: 云上读书笔记为本公司的产品。\n",
	check: func(c *Case) {
		if !c.IsUnit() || c.Subject.Name == "" || isOtherThanName(c.Subject.Name) {
			return
		}
		c.eachName(func(site *filing.Site, at *string, s shape) {
			if s.latin+s.digits == s.counted || site.Remarks != "" || isRelated(*at, c.Subject.Name) {
				return
			}
			c.report(at, lang.Text{ZH: "网站名称「%s」与主办单位名称没有相同的字词，审核时可能要求说明", EN: "the website name %s shares no word with the subject's name; the reviewer may ask for an explanation"}, at).
				With(&c.Subject.Name, &site.Remarks, &c.Subject.Type)
		})
	},
}

// commonEndings do not tell one organisation from another.
var commonEndings = [...]string{"有限责任公司", "股份有限公司", "有限公司", "公司", "官方", "官网", "网站", "网"}

func withoutCommonEndings(name string) string {
	for _, ending := range commonEndings {
		name = strings.ReplaceAll(name, ending, "")
	}
	return name
}

// isRelated reports whether two names share two characters in a row, or the first two
// characters of the site's name occur in the organisation's in that order, as in an
// abbreviation.
func isRelated(site, unit string) bool {
	const longest bound = 300 // bytes; no name has so many
	if len(site) > longest || len(unit) > longest {
		return true // reported by another rule
	}
	a, b := []rune(withoutCommonEndings(site)), withoutCommonEndings(unit)
	for i := 0; i+1 < len(a); i++ {
		if strings.Contains(b, string(a[i:i+2])) {
			return true
		}
	}
	return len(a) >= 2 && isInOrder(a[:2], b)
}

func isInOrder(characters []rune, text string) bool {
	for _, r := range text {
		if len(characters) > 0 && r == characters[0] {
			characters = characters[1:]
		}
	}
	return len(characters) == 0
}

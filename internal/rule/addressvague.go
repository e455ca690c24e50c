package rule

import (
	"strings"
	"unicode"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/postal"
	"beian.example/icp/internal/source"
)

var addressVague = Rule{
	Name: "address-vague", Severity: Error,
	Title:   lang.Text{ZH: "地址无法据以找到", EN: "an address that cannot be found"},
	Why:     lang.Text{ZH: "地址须真实、完整、可查，写明省、市、区县和街道门牌；以号码、邮箱、网址或「某某路」代替的会被退回", EN: "an address must be real and complete, with province, city, district, street and house number; a number, an e-mail address, a domain or a placeholder in its place is sent back"},
	Fix:     lang.Text{ZH: "写明省、市、区县、街道、门牌号和室", EN: "give the province, city, district, street, house number and room"},
	Sources: []source.Source{source.FormDemands.At("二、具体标准", "part 2, standards"), source.Tencent.At("主体信息", "the subject"), source.IdentityCardLaw.At("第四条", "art. 4")},
	Notices: []string{"通信地址虚假", "通信地址不真实", "通信地址不能填写邮箱或网址", "通信地址不能有附近、对面等字样"},
	Bad:     "subject:\n  mailing_address: \"116000\" # ✗\n",
	Good:    "subject:\n  mailing_address: 辽宁省大连市沙河口区范例街6号2单元1103室\n",
	check: func(c *Case) {
		s := &c.Subject
		c.checkIsAddress(&s.MailingAddress, lang.Text{ZH: "通信地址", EN: "the mailing address"})
		c.checkIsAddress(&s.Certificate.Address, lang.Text{ZH: "证件住所", EN: "the certificate's address"})
	},
}

// Reasons why an address may not be vague after all.
var (
	maybeName   = lang.Text{ZH: "也可能是地名或楼名的一部分", EN: "it may be part of a name"}
	asPrinted   = lang.Text{ZH: "证件上确如此登载的，照抄即可", EN: "if the certificate prints it like that, leave it"}
	maybeEnough = lang.Text{ZH: "个别地方确无街道门牌", EN: "some places have neither streets nor numbers"}
	maybeChosen = lang.Text{ZH: "省、市、区县可能另行选择", EN: "province, city and district may be chosen separately"}
)

// checkIsAddress reports what keeps an address from being found. An address on a certificate
// has to be copied as printed, so that its vagueness is only something to look at.
func (c *Case) checkIsAddress(at *string, what lang.Text) {
	text := strings.TrimSpace(*at)
	printed := at == &c.Subject.Certificate.Address
	kind, isOther := otherThanAddress(text)
	switch {
	case text == "":
	case isOther && !kind.IsZero():
		c.report(at, lang.Text{ZH: "%s填的是%s，不是地址", EN: "%s is %s, not an address"}, what, kind)
	case isOther:
		c.report(at, lang.Text{ZH: "%s填的不是地址", EN: "%s is not an address"}, what)
	case isForeignScript(text) && printed && c.printsChinese():
		found := c.report(at, withoutHan, what).With(&c.Subject.Certificate.Type).
			Advising(lang.Text{ZH: "照抄证件上的汉字地址，不要翻译", EN: "copy the Chinese address from the certificate, do not translate it"})
		if c.Subject.Certificate.Type == "" {
			found.With(&c.Subject.Type)
		}
	case isForeignScript(text) && !printed:
		c.report(at, withoutHan, what).
			Softened(Warning, lang.Text{ZH: "所查资料没有明说通信地址须用汉字", EN: "no source that we read demands Chinese for a mailing address"}).
			Advising(lang.Text{ZH: "用汉字写明省、市、区县、街道、门牌号和室", EN: "write the province, city, district, street, house number and room in Chinese"})
	case !printed && mayHoldContact(text) && contactInside.regexp().MatchString(text): // licences print the domain of a shop
		c.report(at, lang.Text{ZH: "%s中写有电话、邮箱或网址", EN: "%s contains a phone number, an e-mail address or a domain"}, what).
			Softened(Warning, maybeName).
			Advising(lang.Text{ZH: "只留地址，联系方式填到各自的栏目", EN: "leave only the address; contact details have their own fields"})
	case strings.ContainsFunc(text, isOfPlaceholder) && placeholder.regexp().MatchString(text):
		c.report(at, lang.Text{ZH: "%s中有「某某」「XX」「测试」一类的代用字样", EN: "%s contains a placeholder such as 某某, XX or 测试"}, what).
			Softened(Warning, maybeName)
	case isBeside(text) && printed:
		c.report(at, beside, what).Softened(Advice, asPrinted)
	case isBeside(text):
		c.report(at, beside, what).Softened(Warning, maybeName).
			Advising(lang.Text{ZH: "写明街道和门牌号；确无门牌的，在主体备注中写明「" + finest + "」", EN: "give the street and house number; if there is none, write " + finest + " in the subject's remarks"})
	case printed && postal.IsCityOnly(text):
		c.report(at, lang.Text{ZH: "%s只写到省、市", EN: "%s is only a province or a city"}, what).
			Softened(Warning, asPrinted).
			Advising(lang.Text{ZH: "照抄证件上的完整住所", EN: "copy the whole address from the certificate"})
	case printed || strings.Contains(c.Subject.Remarks, finest):
	case !strings.ContainsAny(text, "0123456789") && postal.IsRegionOnly(text):
		c.report(at, lang.Text{ZH: "%s只写到省、市或区县", EN: "%s is only a province, city or district"}, what).With(&c.Subject.Remarks).
			Softened(Warning, maybeEnough)
	case strings.Trim(text, "0123456789-#号楼栋幢座单元层室") == "":
		c.report(at, lang.Text{ZH: "%s只有楼号、室号，没有街道、小区或村的名称", EN: "%s is only a number of a house or room, without the name of a street, an estate or a village"}, what).With(&c.Subject.Remarks).
			Softened(Warning, maybeEnough)
	case c.Subject.City == "" && strings.ContainsFunc(text, isHan) && !postal.BeginsWithRegion(text):
		c.report(at, lang.Text{ZH: "%s没有写明省、市", EN: "%s names neither province nor city"}, what).With(&c.Subject.City, &c.Subject.Remarks).
			Softened(Warning, maybeChosen)
	}
}

var withoutHan = lang.Text{ZH: "%s没有汉字，表单一般用中文填写", EN: "%s has no Chinese characters; the form is usually filled in in Chinese"}

// isForeignScript reports whether a text has letters, none of them Chinese.
func isForeignScript(text string) bool {
	return strings.ContainsFunc(text, unicode.IsLetter) && !strings.ContainsFunc(text, isHan)
}

// printsChinese reports whether the subject's certificate prints its address in Chinese.
// Identity cards do by law (art. 4), and so does everything registered on the mainland. Travel
// documents print no address.
func (c *Case) printsChinese() bool {
	kind := c.Subject.Certificate.Type
	return kind == filing.ResidentID || kind == filing.BusinessLicense || kind == "" && c.Subject.Type == filing.Enterprise
}

var beside = lang.Text{ZH: "%s只说在某处附近、对面或旁边", EN: "%s only says that it is near, opposite or beside something"}

// otherThanAddress tells what a text is that cannot be an address: a number, a period of
// validity, an e-mail address, a domain, or a word that says there is none, for which kind is
// zero.
func otherThanAddress(text string) (kind lang.Text, is bool) {
	if isTerm(text) {
		return aTerm, true
	}
	if kind, is = otherThanName(text); is {
		return kind, true
	}
	if len(text) > len("测试地址") {
		return lang.Text{}, false
	}
	return lang.Text{}, isStandInWord(text)
}

// mayHoldContact and the other checks before a pattern spare nearly every address the cost of
// matching it.
func mayHoldContact(text string) bool {
	digits := 0
	for _, r := range text {
		if isDigit(r) {
			digits++
		}
	}
	return digits > longestHouse || strings.ContainsAny(text, "@.:")
}

// longestHouse is the most digits of house, building and room together; a phone number has
// more.
const longestHouse bound = 9

func isBeside(text string) bool {
	return strings.ContainsFunc(text, isOfBeside) && besides.regexp().MatchString(text)
}

// The characters without which the patterns cannot match. Written out, the check is ten times
// as fast as strings.ContainsAny.

func isOfPlaceholder(r rune) bool {
	switch r {
	case '某', 'x', 'X', '×', '＊', '*', '测':
		return true
	}
	return false
}

func isOfBeside(r rune) bool { return r == '旁' || r == '附' || r == '对' || r == '隔' }

var (
	contactInside = pattern{text: `[A-Za-z0-9._+-]@[A-Za-z0-9-]+\.|(?i:https?://|www\.|\.(com|cn|net|org)\b)|(^|\D)(1[3-9]\d{9}|0\d{2,3}-\d{7,8})(\D|$)`}

	// 测试 also begins the names of institutes, and a single X may belong to a building or a
	// company.
	placeholder = pattern{text: `某+[省市区县镇乡村路街道巷号弄楼栋室小大]|[xX×＊*]{2,}[省市区县镇乡村路街道巷号弄楼栋室小大]|测试(省|市|区|县|路|街|号|地址)`}

	// 对面 and 附近 can also begin a place name, such as 对面山村.
	besides = pattern{text: `(附近|对面|旁边|隔壁|旁)[)）。]*$|(对面|附近)[0-9０-９]|旁边`}
)

package rule

import (
	"strings"
	"unicode"

	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// nameIsNumber is about the names without a rule of their own. The names of the subject and of
// people have rules that also check for other mistakes.
var nameIsNumber = Rule{
	Name: "name-is-number", Severity: Error,
	Title:   lang.Text{ZH: "应填名称处填了号码或网址", EN: "a number or a web address where a name belongs"},
	Why:     lang.Text{ZH: "此处须填名称，号码、邮箱、网址核对不上，多半是填错了栏目", EN: "a name is matched here; a number, an e-mail address or a web address cannot be, and was probably meant for another field"},
	Fix:     lang.Text{ZH: "此处填名称，号码或网址填到它自己的栏目", EN: "enter the name here, and the number or address in its own field"},
	Sources: []source.Source{source.FormDemands.At("主办单位", "the subject"), source.MinistryForm.Whole()},
	Bad:     "sites:\n  - registration: {registrar: lin@example.cn} # ✗\n",
	Good:    "sites:\n  - registration: {registrar: 南岭域名}\n",
	check: func(c *Case) {
		c.checkIsTradeName(&c.Provider.Name)
		c.checkIsTradeName(&c.Subject.Investor)
		if c.HasRecord() {
			c.checkIsName(&c.Record.SubjectName)
			c.checkIsTradeName(&c.Record.Provider)
		}
		for _, site := range c.Sites {
			r := &site.Registration
			if !filing.SameName(r.Registrant, c.Subject.Name) { // otherwise it is reported at the subject's name
				c.checkIsName(&r.Registrant)
			}
			c.checkIsTradeName(&r.Registrar)
			for _, p := range site.PreApprovals {
				c.checkIsTradeName(&p.Issuer)
			}
		}
	},
}

// checkIsName reports a number or an address instead of a name.
func (c *Case) checkIsName(at *string) {
	if kind, isOther := otherThanName(*at); isOther {
		c.reportOtherThanName(at, kind)
	}
}

// checkIsTradeName does so where a trade name is allowed, and lets plain numbers and domains
// pass: there are firms called 263 and Name.com.
func (c *Case) checkIsTradeName(at *string) {
	if kind, isOther := otherThanName(*at); isOther && kind != aDomain && kind != aNumber {
		c.reportOtherThanName(at, kind)
	}
}

func (c *Case) reportOtherThanName(at *string, kind lang.Text) {
	c.report(at, lang.Text{ZH: "「%s」是%s，不是名称", EN: "%s is %s, not a name"}, at, kind)
}

// isOtherThanName reports whether a text cannot be a name.
func isOtherThanName(text string) bool {
	_, is := otherThanName(text)
	return is
}

// What may be entered instead of a name.
var (
	aFilingNumber = lang.Text{ZH: "备案号", EN: "a filing number"}
	aLicence      = lang.Text{ZH: "许可证号", EN: "a licence number"}
	aPoliceNumber = lang.Text{ZH: "公安备案号", EN: "the number of a police filing"}
	aCreditCode   = lang.Text{ZH: "统一社会信用代码", EN: "a credit code"}
	anIdentity    = lang.Text{ZH: "居民身份证号码", EN: "a resident identity number"}
	aPhone        = lang.Text{ZH: "电话号码", EN: "a telephone number"}
	anEmail       = lang.Text{ZH: "电子邮箱", EN: "an e-mail address"}
	aWebAddress   = lang.Text{ZH: "网址", EN: "a web address"}
	aDomain       = lang.Text{ZH: "域名", EN: "a domain"}
	aNumber       = lang.Text{ZH: "号码", EN: "a number"}
	onlySigns     = lang.Text{ZH: "标点或符号", EN: "punctuation or symbols"}
	someText      = lang.Text{ZH: "文字", EN: "text"}
	aTerm         = lang.Text{ZH: "有效期", EN: "a period of validity"}
)

// otherThanName tells what a text is if it cannot be a name.
func otherThanName(text string) (kind lang.Text, is bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return lang.Text{}, false
	}
	hasLetter, mayBeNumber := false, false
	for _, r := range text {
		hasLetter = hasLetter || unicode.IsLetter(r)
		mayBeNumber = mayBeNumber || isOfNumber(r)
	}
	switch {
	case !hasLetter && !strings.ContainsFunc(text, isDigit):
		return onlySigns, true
	case !hasLetter:
		kind = aNumber
		if canonical := readPhone(text).canonical; len(canonical) > longestHouse {
			kind = aPhone
		}
		return kind, true
	case !mayBeNumber:
		return lang.Text{}, false // as for nearly every name, which saves the other checks
	}
	return codeOrAddress(text)
}

// isOfNumber reports whether a character is typical of numbers, or of e-mail and web
// addresses.
func isOfNumber(r rune) bool {
	switch r {
	case '@', '＠', '.', '．', '。', ':', '：':
		return true
	}
	return isDigit(r)
}

// isDigit is unicode.IsDigit without a table lookup for Chinese characters.
func isDigit(r rune) bool {
	if 0x2e80 <= r && r < 0xa000 {
		return false
	}
	return unicode.IsDigit(r)
}

// codeOrAddress recognises numbers that contain letters, and e-mail and web addresses.
func codeOrAddress(text string) (kind lang.Text, is bool) {
	if kind, is = filingNumberIn(text); is {
		return kind, true
	}
	switch {
	case readMail(text).isRight:
		return anEmail, true
	case isWebAddress(text):
		return aWebAddress, true
	case strings.ContainsFunc(text, isHan):
		return lang.Text{}, false
	}
	switch code := strings.ToUpper(folded(text)); {
	case ident.CreditCode(code) == ident.Sound:
		return aCreditCode, true
	case ident.ResidentID(code, lastDay()) == ident.Sound:
		return anIdentity, true
	case strings.ContainsAny(text, ".。．") && domainname.Read(text).IsName():
		return aDomain, true
	}
	return lang.Text{}, false
}

// isWebAddress reports whether a text begins like a web address, in any case.
func isWebAddress(text string) bool {
	for _, begin := range []string{"http://", "https://", "www."} {
		if len(text) >= len(begin) && strings.EqualFold(text[:len(begin)], begin) {
			return true
		}
	}
	return false
}

// otherThanNumber tells what a text is if it cannot be the number of a certificate.
func otherThanNumber(text string) (kind lang.Text, is bool) {
	switch kind, is = codeOrAddress(text); {
	case text == "", kind == aCreditCode, kind == anIdentity:
		return lang.Text{}, false
	case !is && readPhone(text).isMobile:
		return aPhone, true
	case !is && !strings.ContainsFunc(text, unicode.IsDigit) && !strings.ContainsAny(text, "第号"): // 军字第一号
		return someText, true
	}
	return kind, is
}

// filingNumberIn recognises the numbers of filings and licences, even miscopied ones.
func filingNumberIn(text string) (kind lang.Text, is bool) {
	if !ident.MayBeFilingNumber(text) {
		return lang.Text{}, false
	}
	n, fault := ident.ReadFilingNumber(text)
	switch {
	case fault == ident.PoliceScheme:
		return aPoliceNumber, true
	case fault == ident.NotNumber || len(n.Digits) < 6:
		return lang.Text{}, false
	case n.Licence:
		return aLicence, true
	}
	return aFilingNumber, true
}

// isTerm reports whether a text is a period of validity, or a day.
func isTerm(text string) bool {
	if _, isPeriod := filing.ParseTerm(text); isPeriod {
		return true
	}
	_, isDay := filing.ParseDay(text)
	return isDay
}

package rule

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// numeral is a number as it is checked: in the standard's own spelling, in capitals, and with
// what the rules for its certificate find wrong. Spelling is a separate fault, so that one
// slip makes one finding.
type numeral struct {
	text  string
	fault ident.Fault
	asIs  bool // no rules for how it is written, so it is copied as printed on the certificate
}

func readNumeral(certificateType, number string, today time.Time) numeral {
	if number == "" {
		return numeral{}
	}
	text := strings.ToUpper(folded(number))
	fault, known := numberFault(certificateType, text, today)
	return numeral{text: text, fault: fault, asIs: !known}
}

// isRight reports whether the number is sound, or a sound number of a superseded form.
func (n numeral) isRight() bool { return n.fault == ident.Sound || n.fault == ident.Legacy }

// numberFault checks a number in capitals by the rules for its certificate. If there are none
// for the type, it is not known whether it has a fault.
func numberFault(certificateType, number string, today time.Time) (fault ident.Fault, known bool) {
	switch certificateType {
	case filing.ResidentID:
		return ident.ResidentID(number, today), true
	case filing.HKMacaoResidence:
		return ident.HKMacaoResidence(number, today), true
	case filing.TaiwanResidence:
		return ident.TaiwanResidence(number, today), true
	case filing.ForeignResident:
		return ident.PermanentResident(number, today), true
	case filing.HKMacaoPermit:
		return ident.HKMacaoPermit(number), true
	case filing.TaiwanPermit:
		return ident.TaiwanPermit(number), true
	case filing.Passport:
		return ident.Passport(number), true
	case filing.OrganizationCode:
		return organizationCodeFault(number), true
	}
	if regulation.BearsCreditCode(certificateType) {
		return creditCodeFault(certificateType, number), true
	}
	return ident.Sound, false
}

// organizationCodeFault also accepts a credit code under the old certificate, because most
// holders have one by now.
func organizationCodeFault(number string) ident.Fault {
	if ident.CreditCode(number) == ident.Sound {
		return ident.Sound
	}
	return ident.OrganizationCode(number)
}

// creditCodeFault checks the number of a certificate that carries a credit code today. It
// tells superseded numbers apart. Certificates other than business licences may still carry a
// number that follows no standard.
func creditCodeFault(certificateType, number string) ident.Fault {
	fault := ident.CreditCode(number)
	switch {
	case fault == ident.CheckDigit && ident.PilotCreditCode(number):
		return ident.Sound
	case fault == ident.Sound || len(number) == 18:
		return fault
	case ident.BusinessRegistration(number) == ident.Legacy, ident.OrganizationCode(number) == ident.Legacy:
		return ident.Legacy
	case certificateType != filing.BusinessLicense && len([]rune(number)) != 17 && len([]rune(number)) != 19:
		return ident.Legacy
	}
	return fault
}

// telling lists the certificates whose numbers cannot be mistaken for others: because of their
// check characters, a miscopied number of another kind is unlikely to pass.
var telling = []struct {
	kind  lang.Text
	types []string // that carry such a number
	judge func(string) ident.Fault
}{
	{lang.Text{ZH: "港澳居民居住证号码", EN: "the number of a residence permit for Hong Kong and Macao residents"}, []string{filing.HKMacaoResidence},
		func(n string) ident.Fault { return ident.HKMacaoResidence(n, lastDay()) }},
	{lang.Text{ZH: "台湾居民居住证号码", EN: "the number of a residence permit for Taiwan residents"}, []string{filing.TaiwanResidence},
		func(n string) ident.Fault { return ident.TaiwanResidence(n, lastDay()) }},
	{lang.Text{ZH: "外国人永久居留身份证号码", EN: "the number of a foreign permanent resident card"}, []string{filing.ForeignResident},
		func(n string) ident.Fault { return ident.PermanentResident(n, lastDay()) }},
	{lang.Text{ZH: "居民身份证号码", EN: "a resident identity number"}, []string{filing.ResidentID},
		func(n string) ident.Fault { return ident.ResidentID(n, lastDay()) }},
	{lang.Text{ZH: "统一社会信用代码", EN: "a unified social credit code"}, nil, ident.CreditCode},
}

// lastDay is later than any birth, for finding out what kind of number something is.
func lastDay() time.Time { return time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC) }

// otherKind names the kind of number that a faulty number is, if it is a valid one of another
// kind.
func (h *holder) otherKind() (kind lang.Text, found bool) {
	isPermit := h.certificate.Type == filing.ResidentID && ident.HKMacaoResidence(h.text, lastDay()) == ident.Sound // which is built in the same way
	if h.isRight() && !isPermit || len(h.text) != 18 {
		return lang.Text{}, false
	}
	for _, t := range telling {
		if !slices.Contains(t.types, h.certificate.Type) && t.judge(h.text) == ident.Sound {
			return t.kind, true
		}
	}
	return lang.Text{}, false
}

// registrantNumeral reads a number whose certificate is not known. One of eighteen characters
// is checked as an identity number or a credit code; anything else may be right.
func (c *Case) registrantNumeral(number string) numeral {
	if own := c.ofSubject; number == own.certificate.Number && own.fault == ident.Sound {
		return own.numeral
	}
	text := strings.ToUpper(folded(number))
	if _, isOther := otherThanNumber(number); isOther {
		return numeral{text: text, fault: ident.Character}
	}
	switch {
	case len(text) != 18:
		return numeral{text: text, fault: ident.Sound, asIs: strings.ContainsFunc(text, isHan)}
	case looksLikeResidentID(text):
		if ident.PermanentResident(text, c.Today) == ident.Sound {
			return numeral{text: text, fault: ident.Sound}
		}
		return numeral{text: text, fault: registrantIDFault(text, c.Today)}
	}
	return numeral{text: text, fault: creditCodeFault(filing.BusinessLicense, text)}
}

// registrantIDFault accepts any identity number that a person may have registered the domain
// with.
func registrantIDFault(text string, today time.Time) ident.Fault {
	if ident.TaiwanResidence(text, today) == ident.Sound {
		return ident.Sound
	}
	return ident.ResidentID(text, today)
}

// looksLikeResidentID reports whether a number whose certificate is not known has the form of
// a resident identity number: seventeen digits and one more character.
func looksLikeResidentID(number string) bool {
	return len(number) == 18 && isDigits(number[:17]) && ident.CreditCode(number) != ident.Sound
}

func isDigits(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r < '0' || r > '9' })
}

// isOwnNumber reports whether a number is the subject's, which is checked in its own field.
func (c *Case) isOwnNumber(number string) bool {
	return strings.EqualFold(number, c.Subject.Certificate.Number)
}

// eachRegistrantNumber calls visit for the numbers of domain owners, except the subject's own.
func (c *Case) eachRegistrantNumber(visit func(at *string, n numeral)) {
	for i, site := range c.Sites {
		if at := &site.Registration.RegistrantNumber; *at != "" && !c.isOwnNumber(*at) {
			visit(at, c.siteReadings[i].registrant)
		}
	}
}

var numberSpelling = Rule{
	Name: "number-spelling", Severity: Error,
	Title:   lang.Text{ZH: "号码含有空格、全角字符或多余的符号", EN: "a number with spaces, full-width characters or stray symbols"},
	Why:     lang.Text{ZH: "表单只接受半角数字和字母，含其他字符的号码无法填入，也核对不上", EN: "forms accept only plain digits and letters; a number with anything else cannot be entered or matched"},
	Fix:     lang.Text{ZH: "只保留半角数字和字母", EN: "keep plain digits and letters only"},
	Sources: []source.Source{source.GB11643.Whole(), source.GB32100.Whole(), source.MinistryForm.Whole()},
	Notices: []string{"证件号码格式错误", "号码不能含有空格", "不能使用全角字符"},
	Bad:     "subject:\n  principal:\n    mobile: +86 135 1234 0011 # ✗\n",
	Good:    "subject:\n  principal:\n    mobile: 13512340011\n",
	check: func(c *Case) {
		for i := range c.holders {
			h := &c.holders[i]
			if h.fault == ident.Sound && !h.asIs && strings.ToUpper(h.certificate.Number) != h.text {
				c.reportSpelling(&h.certificate.Number, h.text)
			}
		}
		for i := range c.officials {
			o := &c.officials[i]
			for _, p := range []struct {
				at *string
				telephone
			}{{&o.Mobile, o.mobile}, {&o.EmergencyPhone, o.emergency}, {&o.OfficePhone, o.office}} {
				if p.canonical == "" || isPlainPhone(*p.at, p.canonical) {
					continue
				}
				found := c.reportSpelling(p.at, p.canonical)
				if !p.isMobile && strings.ContainsAny(*p.at, "(（") {
					found.Softened(Warning, lang.Text{ZH: "区号加括号是常见写法", EN: "an area code is often written in brackets"})
				}
			}
		}
		for i, site := range c.Sites {
			at := &site.Registration.RegistrantNumber
			if n := c.siteReadings[i].registrant; n.fault == ident.Sound && !n.asIs && strings.ToUpper(*at) != n.text {
				c.reportSpelling(at, n.text)
			}
		}
	},
}

func (c *Case) reportSpelling(at *string, right string) *pending {
	return c.report(at, lang.Text{ZH: "%s 含有%s", EN: "%s contains %s"}, at, strayIn(*at, right)).
		Advising(lang.Text{ZH: "改为 %s", EN: "use %s"}, Shown{right, formatOf(right)}).
		Repairing(right)
}

// strayIn names the characters in a number that do not belong there.
func strayIn(number, right string) lang.Text {
	var zh, en []string
	is := func(kind string, r rune) bool {
		switch {
		case unicode.IsSpace(r):
			return kind == "空格"
		case unicode.Is(unicode.Cf, r):
			return kind == "看不见的字符"
		case '！' <= r && r <= '～':
			return kind == "全角字符"
		}
		return kind == "多余的符号" && !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(right, r)
	}
	for _, kind := range []lang.Text{
		{ZH: "空格", EN: "spaces"}, {ZH: "全角字符", EN: "full-width characters"},
		{ZH: "看不见的字符", EN: "invisible characters"}, {ZH: "多余的符号", EN: "stray symbols"},
	} {
		if strings.ContainsFunc(number, func(r rune) bool { return is(kind.ZH, r) }) {
			zh, en = append(zh, kind.ZH), append(en, kind.EN)
		}
	}
	if len(zh) == 0 { // such as 0086 for +86
		return lang.Text{ZH: "多余的字符", EN: "stray characters"}
	}
	return lang.Text{ZH: strings.Join(zh, "和"), EN: strings.Join(en, " and ")}
}

// formatOf is the format by which a number is masked: telephone numbers keep other digits
// visible than certificate numbers.
func formatOf(number string) filing.Format {
	if readPhone(number).canonical == number {
		return filing.Phone
	}
	return filing.Number
}

var idLowercase = Rule{
	Name: "id-lowercase", Severity: Error,
	Title:   lang.Text{ZH: "证件号码的字母未大写", EN: "lower-case letters in a certificate number"},
	Why:     lang.Text{ZH: "系统按大写比对，字母小写的号码核对不上", EN: "the register matches capitals, and a number in lower case is not found"},
	Fix:     lang.Text{ZH: "字母改为大写", EN: "change the letters to capitals"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 2 注", "part 1, filing data 2, note"), source.GB11643.Whole(), source.GB32100.Whole()},
	Notices: []string{"身份证号码字母请大写", "证件号码字母需大写", "号码若有字母务必大写"},
	Bad:     "subject:\n  certificate:\n    number: 21020219920815103x # ✗\n",
	Good:    "subject:\n  certificate:\n    number: 21020219920815103X\n",
	check: func(c *Case) {
		for i := range c.holders {
			h := &c.holders[i]
			number := &h.certificate.Number
			if h.fault != ident.Sound || *number == h.text || strings.ToUpper(*number) != h.text {
				continue
			}
			label := filing.CertificateTypes.Label(h.certificate.Type).Within()
			if h.certificate.Type == filing.ResidentID || regulation.BearsCreditCode(h.certificate.Type) {
				c.reportLowercase(number, mustBeCapitals, label)
				continue
			}
			c.reportLowercase(number, usuallyCapitals, label).
				Softened(Warning, lang.Text{ZH: "未查到这种证件须大写的规定", EN: "we found no rule that requires capitals on this certificate"})
		}
		for i, site := range c.Sites {
			number := &site.Registration.RegistrantNumber
			if n := c.siteReadings[i].registrant; n.fault == ident.Sound && *number != n.text && strings.ToUpper(*number) == n.text {
				c.reportLowercase(number, mustBeCapitals, lang.Text{ZH: "域名所有者证件", EN: "registrant's certificate"})
			}
		}
	},
}

// How firmly capitals are demanded.
var (
	mustBeCapitals  = lang.Text{ZH: "%s号码 %s 的字母应当大写", EN: "the letters of the %s number %s must be capitals"}
	usuallyCapitals = lang.Text{ZH: "%s号码 %s 的字母一般为大写", EN: "the letters of the %s number %s are usually capitals"}
)

func (c *Case) reportLowercase(number *string, says, whose lang.Text) *pending {
	capitals := strings.ToUpper(*number)
	return c.report(number, says, whose, number).
		Advising(lang.Text{ZH: "改为 %s", EN: "use %s"}, Shown{capitals, filing.Number}).
		Repairing(capitals)
}

var idChecksum = Rule{
	Name: "id-checksum", Severity: Error,
	Title:   lang.Text{ZH: "居民身份证号码有误", EN: "an invalid resident identity number"},
	Why:     lang.Text{ZH: "按国家标准可以验算号码是否抄错；有误的号码核实时一定不能通过", EN: "the check character in the national standard shows whether a number was miscopied; a wrong one never passes verification"},
	Fix:     lang.Text{ZH: "对照身份证逐位核对", EN: "check it against the card digit by digit"},
	Sources: []source.Source{source.GB11643.Whole()},
	Notices: []string{"身份证号码错误", "证件号码有误", "证件号码不正确", "负责人证件号错误"},
	Bad:     "subject:\n  certificate:\n    number: 210202199208151038 # ✗\n",
	Good:    "subject:\n  certificate:\n    number: 21020219920815103X\n",
	check: func(c *Case) {
		for i := range c.holders {
			h := &c.holders[i]
			if _, other := h.otherKind(); h.certificate.Type == filing.ResidentID && !other {
				c.checkResidentID(&h.certificate.Number, h.numeral)
			}
		}
		c.eachRegistrantNumber(func(at *string, n numeral) {
			if looksLikeResidentID(n.text) {
				c.checkResidentID(at, n)
			}
		})
	},
}

func (c *Case) checkResidentID(at *string, n numeral) {
	switch n.fault {
	case ident.Sound:
	case ident.Legacy:
		found := c.report(at, lang.Text{ZH: "%s 是 15 位的旧号码，现只用 18 位", EN: "%s is an old 15-digit number; only 18-character numbers are in use now"}, at)
		if upgraded, ok := ident.UpgradeResidentID(n.text); ok {
			found.Advising(lang.Text{ZH: "应为 %s，请对照身份证核实", EN: "it should be %s; check it against the card"}, Shown{upgraded, filing.Number})
		}
	case ident.Length:
		c.report(at, lang.Text{ZH: "%s 有 %d 位，居民身份证号码为 18 位", EN: "%s has %d characters; a resident identity number has 18"}, at, len([]rune(n.text)))
	case ident.Character:
		c.report(at, lang.Text{ZH: "%s 含有不应出现的字符，居民身份证号码为 17 位数字加一位数字或 X", EN: "%s contains an invalid character; a resident identity number is 17 digits followed by a digit or X"}, at)
	case ident.Region:
		c.report(at, lang.Text{ZH: "%s 的前两位不是任何省的代码", EN: "the first two digits of %s are not the code of any province"}, at)
	case ident.BirthDate:
		c.report(at, lang.Text{ZH: "%s 的第 7 到 14 位不是有效日期", EN: "digits 7 to 14 of %s are not a valid date"}, at)
	case ident.FutureBirth:
		c.report(at, lang.Text{ZH: "%s 中的出生日期晚于今天", EN: "the date of birth in %s is in the future"}, at)
	default:
		c.report(at, lang.Text{ZH: "%s 的末位与前 17 位不符，有一位抄错了", EN: "the last character of %s does not match the first 17: one was miscopied"}, at)
	}
}

var creditCodeChecksum = Rule{
	Name: "credit-code-checksum", Severity: Error,
	Title:   lang.Text{ZH: "统一社会信用代码有误", EN: "an invalid unified social credit code"},
	Why:     lang.Text{ZH: "按国家标准可以验算代码是否抄错；有误的代码在登记库中查不到", EN: "the check character in the national standard shows whether a code was miscopied; a wrong one is not found in the register"},
	Fix:     lang.Text{ZH: "对照证件逐位核对", EN: "check it against the certificate character by character"},
	Sources: []source.Source{source.GB32100.Whole()},
	Notices: []string{"统一社会信用代码错误", "营业执照号码错误", "主办单位证件号码错误", "证件号码与企业信用信息公示系统不一致"},
	Bad:     "subject:\n  type: enterprise\n  certificate:\n    number: 91440300MA5FK3J57W # ✗\n",
	Good:    "subject:\n  type: enterprise\n  certificate:\n    number: 91440300MA5FK3J75W\n",
	check: func(c *Case) {
		for i := range c.holders {
			h := &c.holders[i]
			if _, other := h.otherKind(); regulation.BearsCreditCode(h.certificate.Type) && !other {
				c.checkCreditCode(&h.certificate.Number, h.numeral)
			}
		}
		c.eachRegistrantNumber(func(at *string, n numeral) {
			if len(n.text) == 18 && !looksLikeResidentID(n.text) {
				c.checkCreditCode(at, n)
			}
		})
	},
}

func (c *Case) checkCreditCode(at *string, n numeral) {
	switch n.fault {
	case ident.Sound:
		if ident.PilotCreditCode(n.text) {
			c.report(at, lang.Text{ZH: "%s 的末位与标准不符，请对照证件核实", EN: "the last character of %s does not follow the standard; check it against the certificate"}, at).
				Softened(Warning, lang.Text{ZH: "福建早期试点的代码确有这种情况", EN: "some codes from Fujian's early trial do not follow it either"})
		}
	case ident.Legacy: // certificate-superseded reports it
	case ident.Length:
		c.report(at, lang.Text{ZH: "%s 有 %d 位，统一社会信用代码为 18 位", EN: "%s has %d characters; a credit code has 18"}, at, len([]rune(n.text)))
	case ident.Character:
		c.report(at, lang.Text{ZH: "%s 含有不应出现的字符：代码不用字母 I O S V Z，第 3 到 8 位为数字", EN: "%s contains an invalid character: a code never uses the letters I O S V Z, and characters 3 to 8 are digits"}, at)
	default:
		c.report(at, lang.Text{ZH: "%s 的校验位不符，有一位抄错了", EN: "the check characters of %s do not match: one was miscopied"}, at)
	}
}

var certificateNumberMalformed = Rule{
	Name: "certificate-number-malformed", Severity: Error,
	Title:   lang.Text{ZH: "证件号码与证件类型的格式不符", EN: "not a valid number for this type of certificate"},
	Why:     lang.Text{ZH: "通行证、居住证、护照等各有固定的号码格式，格式不符的号码必有抄错之处", EN: "permits, residence permits, passports and the like have a fixed number format; a number in any other format was miscopied"},
	Fix:     lang.Text{ZH: "对照证件逐位核对；证件类型选错的，改证件类型", EN: "check it against the certificate character by character; if the type is wrong, correct the type"},
	Sources: []source.Source{source.PermitNotice.Whole(), source.ResidenceRules.Whole(), source.MinistryForm.Whole()},
	Notices: []string{"护照号码填写错误", "通行证号码格式不正确", "无效证件", "港澳居民居住证号码有误"},
	Bad:     "subject:\n  type: enterprise\n  principal:\n    certificate:\n      type: hk-macao-permit\n      number: H1234567 # ✗\n",
	Good:    "subject:\n  type: enterprise\n  principal:\n    certificate:\n      type: hk-macao-permit\n      number: H12345678\n",
	check: func(c *Case) {
		for i := range c.holders {
			h := &c.holders[i]
			if c.checkNoNumber(h) {
				continue
			}
			hasRuleOfItsOwn := h.certificate.Type == filing.ResidentID || regulation.BearsCreditCode(h.certificate.Type)
			if _, other := h.otherKind(); h.isRight() || other || hasRuleOfItsOwn {
				continue
			}
			found := c.report(&h.certificate.Number, lang.Text{ZH: "%[2]s 不符合%[1]s号码的格式：%[3]s", EN: "%[2]s is not a number of this certificate, %[1]s: %[3]s"},
				filing.CertificateTypes.Label(h.certificate.Type).Within(), &h.certificate.Number, numberForms()[h.certificate.Type])
			if h.certificate.Type == filing.TaiwanPermit || h.certificate.Type == filing.OrganizationCode {
				found.Softened(Warning, lang.Text{ZH: "旧证号码的格式只见于个别资料", EN: "the format of older ones is known from single sources only"})
			}
		}
		c.eachRegistrantNumber(func(at *string, _ numeral) { c.checkIsNumber(at) })
	},
}

// checkIsNumber reports a value that is not a certificate number of any kind. The type of the
// certificate is not known.
func (c *Case) checkIsNumber(at *string) {
	kind, isOther := otherThanNumber(*at)
	if !isOther {
		return
	}
	found := c.report(at, lang.Text{ZH: "此处填的是%s，不是证件号码", EN: "this is %s, not the number of a certificate"}, kind)
	if kind == aPhone {
		found.Softened(Warning, lang.Text{ZH: "不知道域名所有者用哪种证件实名，不排除有这样的号码", EN: "we do not know with which certificate the domain was verified, and such numbers may exist"})
	}
}

// checkNoNumber reports a value that no certificate has as its number, for certificates whose
// numbers follow no known rules.
func (c *Case) checkNoNumber(h *holder) bool {
	why, isNone := h.isNoNumber()
	if isNone {
		c.report(&h.certificate.Number, lang.Text{ZH: "%s 不像证件号码：%s", EN: "%s does not look like the number of a certificate: %s"}, &h.certificate.Number, why).
			Softened(Warning, lang.Text{ZH: "这种证件的号码没有统一的格式", EN: "numbers of this certificate have no common form"})
	}
	return isNone
}

// isNoNumber tells why a value cannot be a number, although no rules exist to check it by.
func (h *holder) isNoNumber() (why lang.Text, is bool) {
	const longest bound = 40 // characters; a number may include the name of the issuing body
	number := h.certificate.Number
	if !h.asIs && h.fault != ident.Legacy {
		return lang.Text{}, false
	}
	words := slices.DeleteFunc(strings.Fields(number), func(word string) bool {
		return len(word) < len("rm") || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz-./") != ""
	})
	switch {
	case strings.ContainsAny(number, "$|;<>{}\"'`=@&\\?!^%") || strings.Contains(number, "://"):
		return lang.Text{ZH: "含有号码中没有的字符", EN: "it holds characters that no number has"}, true
	case len(words) > 2 || len(words) > 1 && strings.Contains(number, "/"):
		return lang.Text{ZH: "写的是词句", EN: "it is made of words"}, true
	case len([]rune(number)) > longest:
		return lang.Text{ZH: "太长", EN: "it is too long"}, true
	}
	return lang.Text{}, false
}

// numberForms describes what the numbers of each certificate look like.
func numberForms() map[string]lang.Text {
	return map[string]lang.Text{
		filing.Passport:         {ZH: "5 到 17 位字母和数字", EN: "5 to 17 letters and digits"},
		filing.HKMacaoPermit:    {ZH: "H 或 M 加 8 位数字，可再加 2 位换证次数", EN: "H or M and 8 digits, optionally followed by 2 digits counting renewals"},
		filing.TaiwanPermit:     {ZH: "8 位数字，旧证 10 位", EN: "8 digits, or 10 on older permits"},
		filing.HKMacaoResidence: {ZH: "18 位，以 810000 或 820000 开头，末位是校验码", EN: "18 characters, beginning with 810000 or 820000 and ending in a check character"},
		filing.TaiwanResidence:  {ZH: "18 位，以 830000 开头，末位是校验码", EN: "18 characters, beginning with 830000 and ending in a check character"},
		filing.ForeignResident:  {ZH: "18 位，以 9 开头，末位是校验码；旧证 3 位字母加 12 位数字", EN: "18 characters, beginning with 9 and ending in a check character; 3 letters and 12 digits on older cards"},
		filing.OrganizationCode: {ZH: "8 位字母或数字加一位校验码", EN: "8 letters or digits and a check character"},
	}
}

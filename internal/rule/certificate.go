package rule

import (
	"strings"
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// holder is a certificate of the bundle with whose it is.
type holder struct {
	who         lang.Text
	certificate *filing.Certificate
	subject     bool // the subject's own, as against a person's in it
}

// holders lists every certificate of the bundle.
func (c *Case) holders() []holder {
	all := make([]holder, 0, 3+len(c.Sites))
	all = append(all,
		holder{lang.Text{ZH: "主办单位", EN: "the subject"}, &c.Subject.Certificate, true},
		holder{lang.Text{ZH: "法定代表人", EN: "the legal representative"}, &c.Subject.LegalRepresentative.Certificate, false},
		holder{lang.Text{ZH: "主体负责人", EN: "the subject's principal"}, &c.Subject.Principal.Certificate, false})
	for _, site := range c.Sites {
		all = append(all, holder{lang.Text{ZH: "网站负责人", EN: "the website's principal"}, &site.Principal.Certificate, false})
	}
	return all
}

var certificateTypeMismatch = Rule{
	Name: "certificate-type-mismatch", Severity: Error,
	Title:   lang.Text{ZH: "证件类型不对", EN: "a certificate of the wrong type"},
	Why:     lang.Text{ZH: "每种主办单位只能用规定的证件备案，号码也要与证件类型相符", EN: "each type of subject files with certain certificates only, and the number must be one of that certificate"},
	Fix:     lang.Text{ZH: "改成相符的证件类型，或检查号码是不是填错了位置", EN: "choose the certificate that fits, or see whether the number belongs elsewhere"},
	Sources: []regulation.Source{regulation.MinistryForm, regulation.Tencent.At("备案材料清单", "list of documents")},
	Notices: []string{"证件类型错误", "证件类型与主办单位性质不符", "证件类型选择错误"},
	Bad:     "subject:\n  type: personal\n  certificate:\n    type: business-license # ✗\n    number: 21020219920815103X\n",
	Good:    "subject:\n  type: personal\n  certificate:\n    type: resident-id\n    number: 21020219920815103X\n",
	check: func(c *Case) {
		for _, h := range c.holders() {
			c.checkCertificateType(h)
		}
	},
}

func (c *Case) checkCertificateType(h holder) {
	kind := h.certificate.Type
	if _, known := filing.CertificateTypes.ID(kind); !known {
		return
	}
	label := filing.CertificateTypes.Label(kind)
	switch {
	case h.subject && !regulation.MayFileWith(c.Subject.Type, kind):
		usual := regulation.CertificatesOf(c.Subject.Type)[0]
		c.report(&h.certificate.Type, lang.Text{ZH: "%[1]s不能用%[2]s备案", EN: "%[1]s cannot file with %[2]s"},
			filing.SubjectTypes.Label(c.Subject.Type), label).
			With(&c.Subject.Type).
			Advising(lang.Text{ZH: "用%s（%s）", EN: "use %s (%s)"}, filing.CertificateTypes.Label(usual), usual)
	case !h.subject && !regulation.IsPersonal(kind):
		c.report(&h.certificate.Type, lang.Text{ZH: "%[1]s的证件应当是个人证件，不能是%[2]s", EN: "the certificate of %[1]s must be a personal one, not %[2]s"}, h.who, label)
	case numberIsOfAnother(h.certificate, c.Today):
		c.report(&h.certificate.Number, lang.Text{ZH: "证件类型是%[1]s，号码却像%[2]s", EN: "the certificate is %[1]s, but its number looks like %[2]s"},
			label, kindName(otherKind(h.certificate))).
			With(&h.certificate.Type)
	}
}

// numberIsOfAnother reports whether a number is no number of its certificate's
// type but a sound one of the other great kind: an identity number where a
// credit code belongs, or the reverse.
func numberIsOfAnother(c *filing.Certificate, today time.Time) bool {
	if fault := numberFault(c.Type, c.Number, today); fault == ident.Sound || fault == ident.Legacy {
		return false
	}
	return otherKind(c) != 0
}

func otherKind(c *filing.Certificate) ident.Kind {
	number := strings.ToUpper(c.Number)
	switch {
	case c.Type == filing.ResidentID && ident.CreditCode(number) == ident.Sound:
		return ident.CreditCodeKind
	case regulation.BearsCreditCode(c.Type) && ident.ResidentID(number, lastDay) == ident.Sound:
		return ident.ResidentIDKind
	}
	return 0
}

// lastDay is later than any birth, for asking what kind a number is.
var lastDay = time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)

func kindName(k ident.Kind) lang.Text {
	if k == ident.CreditCodeKind {
		return lang.Text{ZH: "统一社会信用代码", EN: "a unified social credit code"}
	}
	return lang.Text{ZH: "居民身份证号码", EN: "a resident identity number"}
}

// numberFault judges a number by the standard of its certificate, letters
// taken as capitals; types without a standard have no fault.
func numberFault(certificateType, number string, today time.Time) ident.Fault {
	number = strings.ToUpper(number)
	switch {
	case number == "":
	case certificateType == filing.ResidentID:
		return ident.ResidentID(number, today)
	case regulation.BearsCreditCode(certificateType):
		return creditCodeFault(certificateType, number)
	}
	return ident.Sound
}

// creditCodeFault judges the number of a certificate that bears a credit code
// today. Superseded numbers are told apart; a certificate other than a
// business licence may still carry one that follows no standard.
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

var idLowercase = Rule{
	Name: "id-lowercase", Severity: Error,
	Title:   lang.Text{ZH: "证件号码里的字母没有大写", EN: "lower-case letters in a certificate number"},
	Why:     lang.Text{ZH: "系统按大写比对，小写的号码核对不上", EN: "the register compares capitals, and a number in lower case is not found"},
	Fix:     lang.Text{ZH: "字母改成大写", EN: "write the letters as capitals"},
	Sources: []regulation.Source{regulation.Handbook.At("一、备案资料 2 注", "part 1, filing data 2, note"), regulation.GB11643, regulation.GB32100},
	Notices: []string{"身份证号码字母请大写", "证件号码字母需大写"},
	Bad:     "subject:\n  certificate:\n    number: 21020219920815103x # ✗\n",
	Good:    "subject:\n  certificate:\n    number: 21020219920815103X\n",
	check: func(c *Case) {
		for _, h := range c.holders() {
			number := &h.certificate.Number
			if !hasLowercase(*number) || numberFault(h.certificate.Type, *number, c.Today) != ident.Sound || numberIsOfAnother(h.certificate, c.Today) {
				continue
			}
			found := c.reportLowercase(number, filing.CertificateTypes.Label(h.certificate.Type))
			if h.certificate.Type != filing.ResidentID && !regulation.BearsCreditCode(h.certificate.Type) {
				found.As(Warning)
			}
		}
		for _, site := range c.Sites {
			number := &site.Registration.RegistrantNumber
			if hasLowercase(*number) && registrantNumberFault(*number, c.Today) == ident.Sound {
				c.reportLowercase(number, lang.Text{ZH: "域名所有者证件", EN: "the registrant's certificate"})
			}
		}
	},
}

func (c *Case) reportLowercase(number *string, whose lang.Text) *Finding {
	return c.report(number, lang.Text{ZH: "%s号码 %s 里的字母应当大写", EN: "%s number %s must have its letters in capitals"}, whose, number).
		Advising(lang.Text{ZH: "改成 %s", EN: "write %s"}, Shown{strings.ToUpper(*number), filing.Number})
}

func hasLowercase(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return 'a' <= r && r <= 'z' })
}

var idChecksum = Rule{
	Name: "id-checksum", Severity: Error,
	Title:   lang.Text{ZH: "居民身份证号码不成立", EN: "an impossible resident identity number"},
	Why:     lang.Text{ZH: "按国家标准算得出号码有没有抄错；错的号码核实时一定通不过", EN: "the standard's arithmetic shows that it was miscopied; a wrong number never passes"},
	Fix:     lang.Text{ZH: "对照身份证逐位检查", EN: "compare it with the card digit by digit"},
	Sources: []regulation.Source{regulation.GB11643},
	Notices: []string{"身份证号码错误", "证件号码有误", "证件号码不正确"},
	Bad:     "subject:\n  certificate:\n    number: 210202199208151038 # ✗\n",
	Good:    "subject:\n  certificate:\n    number: 21020219920815103X\n",
	check: func(c *Case) {
		for _, h := range c.holders() {
			if h.certificate.Type == filing.ResidentID && !numberIsOfAnother(h.certificate, c.Today) {
				c.checkResidentID(&h.certificate.Number, numberFault(filing.ResidentID, h.certificate.Number, c.Today))
			}
		}
		for _, site := range c.Sites {
			number := &site.Registration.RegistrantNumber
			if c.isOwnNumber(*number) || !looksLikeResidentID(*number) {
				continue
			}
			c.checkResidentID(number, registrantNumberFault(*number, c.Today))
		}
	},
}

func (c *Case) checkResidentID(at *string, fault ident.Fault) {
	switch fault {
	case ident.Sound:
	case ident.Legacy:
		found := c.report(at, lang.Text{ZH: "%s 是 15 位的旧号码，如今只用 18 位", EN: "%s is an old number of 15 digits; only 18 are in use"}, at)
		if upgraded, ok := ident.UpgradeResidentID(*at); ok {
			found.Advising(lang.Text{ZH: "应当是 %s，请对照身份证核实", EN: "it should be %s; compare it with the card"}, Shown{upgraded, filing.Number})
		}
	case ident.Length:
		c.report(at, lang.Text{ZH: "%s 有 %d 位，居民身份证号码是 18 位", EN: "%s has %d characters; a resident identity number has 18"}, at, len([]rune(*at)))
	case ident.Character:
		c.report(at, lang.Text{ZH: "%s 里有不该出现的字符，居民身份证号码是 17 位数字加一位数字或 X", EN: "%s holds a character that cannot be; a resident identity number is 17 digits and a digit or X"}, at)
	case ident.Region:
		c.report(at, lang.Text{ZH: "%s 的前两位不是任何省的代码", EN: "the first two digits of %s are no province's"}, at)
	case ident.BirthDate:
		c.report(at, lang.Text{ZH: "%s 的第 7 到 14 位不是一个日期", EN: "digits 7 to 14 of %s are no date"}, at)
	case ident.FutureBirth:
		c.report(at, lang.Text{ZH: "%s 里的出生日期还没有到", EN: "the date of birth in %s is still to come"}, at)
	default:
		c.report(at, lang.Text{ZH: "%s 的末位与前 17 位不符，有一位抄错了", EN: "the last character of %s does not agree with the first 17: one was miscopied"}, at)
	}
}

// looksLikeResidentID reports whether a number whose certificate is not known
// has the form of a resident identity number: seventeen digits and one more.
func looksLikeResidentID(number string) bool {
	if len(number) != 18 {
		return false
	}
	return !strings.ContainsFunc(number[:17], func(r rune) bool { return r < '0' || r > '9' }) && ident.CreditCode(number) != ident.Sound
}

// registrantNumberFault judges a number whose certificate is not known: one of
// eighteen characters is an identity number or a credit code, anything else
// may be right.
func registrantNumberFault(number string, today time.Time) ident.Fault {
	number = strings.ToUpper(number)
	switch {
	case len(number) != 18:
		return ident.Sound
	case looksLikeResidentID(number):
		return ident.ResidentID(number, today)
	}
	return creditCodeFault(filing.BusinessLicense, number)
}

// isOwnNumber reports whether a number is the subject's, which is judged where
// it stands first.
func (c *Case) isOwnNumber(number string) bool {
	return strings.EqualFold(number, c.Subject.Certificate.Number)
}

var creditCodeChecksum = Rule{
	Name: "credit-code-checksum", Severity: Error,
	Title:   lang.Text{ZH: "统一社会信用代码不成立", EN: "an impossible unified social credit code"},
	Why:     lang.Text{ZH: "按国家标准算得出代码有没有抄错；错的代码在登记库里查不到", EN: "the standard's arithmetic shows that it was miscopied; a wrong code is not found in the register"},
	Fix:     lang.Text{ZH: "对照证件逐位检查", EN: "compare it with the certificate character by character"},
	Sources: []regulation.Source{regulation.GB32100},
	Notices: []string{"统一社会信用代码错误", "营业执照号码错误", "主办单位证件号码错误"},
	Bad:     "subject:\n  type: enterprise\n  certificate:\n    number: 91440300MA5FK3J57W # ✗\n",
	Good:    "subject:\n  type: enterprise\n  certificate:\n    number: 91440300MA5FK3J75W\n",
	check: func(c *Case) {
		for _, h := range c.holders() {
			if regulation.BearsCreditCode(h.certificate.Type) && !numberIsOfAnother(h.certificate, c.Today) {
				c.checkCreditCode(&h.certificate.Number, numberFault(h.certificate.Type, h.certificate.Number, c.Today))
			}
		}
		for _, site := range c.Sites {
			number := &site.Registration.RegistrantNumber
			if len(*number) == 18 && !c.isOwnNumber(*number) && !looksLikeResidentID(*number) {
				c.checkCreditCode(number, registrantNumberFault(*number, c.Today))
			}
		}
	},
}

func (c *Case) checkCreditCode(at *string, fault ident.Fault) {
	switch fault {
	case ident.Sound:
		if ident.PilotCreditCode(strings.ToUpper(*at)) {
			c.report(at, lang.Text{ZH: "%s 的末位与标准不符；福建早期试点的代码确有如此，请对照证件核实", EN: "the last character of %s does not follow the standard; codes of Fujian's early trial do that, so compare it with the certificate"}, at).As(Warning)
		}
	case ident.Legacy:
		c.report(at, lang.Text{ZH: "%s 不是 18 位统一社会信用代码，像是换证以前的号码", EN: "%s is no credit code of 18 characters but looks like a number from before"}, at).As(Warning).
			Advising(lang.Text{ZH: "换过证的填新证件上的 18 位代码", EN: "with a new certificate, give its code of 18 characters"})
	case ident.Length:
		c.report(at, lang.Text{ZH: "%s 有 %d 位，统一社会信用代码是 18 位", EN: "%s has %d characters; a credit code has 18"}, at, len([]rune(*at)))
	case ident.Character:
		c.report(at, lang.Text{ZH: "%s 里有不该出现的字符：代码不用字母 I O S V Z，第 3 到 8 位是数字", EN: "%s holds a character that cannot be: a code has no letters I O S V Z, and digits in places 3 to 8"}, at)
	default:
		c.report(at, lang.Text{ZH: "%s 的校验位不符，有一位抄错了", EN: "the check characters of %s do not agree: one was miscopied"}, at)
	}
}

var certificateExpired = Rule{
	Name: "certificate-expired", Severity: Error,
	Title:   lang.Text{ZH: "证件已过期", EN: "an expired certificate"},
	Why:     lang.Text{ZH: "过期的证件会被退回", EN: "a filing with an expired certificate is sent back"},
	Fix:     lang.Text{ZH: "换发新证件后填写新的有效期", EN: "have it renewed and give the new date"},
	Sources: []regulation.Source{regulation.Tencent.At("备案材料上传", "uploading documents"), regulation.Huawei.At("驳回原因", "reasons of rejection")},
	Notices: []string{"证件已过期", "身份证过期", "营业执照已过有效期", "证件有效期不足"},
	Bad:     "subject:\n  certificate:\n    expires: 2020-06-12 # ✗\n",
	Good:    "subject:\n  certificate:\n    expires: 2039-06-12\n",
	check: func(c *Case) {
		for _, h := range c.holders() {
			c.checkExpiry(&h.certificate.Expires, h.who)
		}
		for _, site := range c.Sites {
			for _, approval := range site.PreApprovals {
				c.checkExpiry(&approval.Expires, lang.Text{ZH: "前置审批", EN: "the pre-approval"})
			}
		}
	},
}

// checkExpiry reports a validity that ended before today; the last day still
// counts.
func (c *Case) checkExpiry(at *string, whose lang.Text) {
	if day, ok := filing.ParseDay(*at); ok && day.Before(c.Today) {
		c.report(at, lang.Text{ZH: "%s的证件 %s 已到期", EN: "the certificate of %s expired on %s"}, whose, at)
	}
}

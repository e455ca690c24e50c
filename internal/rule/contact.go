package rule

import (
	"slices"
	"strings"
	"unicode"

	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// telephone is a number as it is judged, mobile or not.
type telephone struct {
	canonical string // empty where the number is no telephone number
	fault     ident.Fault
	isMobile  bool
}

func readPhone(number string) telephone {
	if number == "" {
		return telephone{}
	}
	spaced := number
	number = folded(number)
	if canonical, fault := ident.Mobile(number); fault == ident.Sound {
		return telephone{canonical, fault, true}
	}
	canonical, fault := ident.Landline(number)
	if fault != ident.Sound { // perhaps a space tells the extension
		if c, f := ident.Landline(ident.FoldSpaced(spaced)); f == ident.Sound {
			canonical, fault = c, f
		}
	}
	return telephone{canonical, fault, false}
}

// isPlainPhone reports whether a number is written as forms take it. A landline
// may have its dashes or not.
func isPlainPhone(number, canonical string) bool {
	return number == canonical || strings.ReplaceAll(number, "-", "") == strings.ReplaceAll(canonical, "-", "") && strings.HasPrefix(canonical, "0")
}

var mobileMalformed = Rule{
	Name: "mobile-malformed", Severity: Error,
	Title:   lang.Text{ZH: "手机号码不对", EN: "no mobile number"},
	Why:     lang.Text{ZH: "审核电话和核验短信都发到这个号码，须是 11 位的大陆手机号码", EN: "the reviewer calls it and the text message goes there; it must be a mainland mobile of 11 digits"},
	Fix:     lang.Text{ZH: "填本人使用的 11 位手机号码", EN: "give the person's own mobile of 11 digits"},
	Sources: []source.Source{source.MinistryForm, source.Huawei.At("备案驳回咨询 1", "questions on rejections 1")},
	Notices: []string{"无效手机号码", "手机号码格式错误", "手机号码不正确", "无效联系方式"},
	Bad:     "subject:\n  principal:\n    mobile: 1351234001 # ✗\n",
	Good:    "subject:\n  principal:\n    mobile: 13512340011\n",
	check: func(c *Case) {
		for i := range c.officials {
			o := &c.officials[i]
			if o.Mobile != "" {
				c.checkMobile(o)
			}
		}
	},
}

func (c *Case) checkMobile(o *official) {
	at := &o.Mobile
	if o.mobile.isMobile {
		if !ident.OrdinaryMobile(o.mobile.canonical) {
			c.report(at, lang.Text{ZH: "%s的手机号码 %s 是物联网或未启用的号段，一般接不到审核电话", EN: "the mobile of %s, %s, is of a segment for machines or unassigned, and no reviewer gets through"}, o.who, at).
				Softened(Warning, lang.Text{ZH: "所依据的号段表是 2022 年的", EN: "by a table of segments of 2022"})
		}
		return
	}
	switch _, fault := ident.Mobile(folded(*at)); {
	case o.mobile.canonical != "":
		c.report(at, lang.Text{ZH: "%s 是座机号码，这里要手机号码", EN: "%s is a landline; a mobile belongs here"}, at)
	case fault == ident.Length:
		c.report(at, lang.Text{ZH: "%s 不是 11 位，手机号码是 11 位数字", EN: "%s has not 11 digits, as mobile numbers do"}, at)
	default:
		c.report(at, lang.Text{ZH: "%s 不是大陆的手机号码（以 13 到 19 开头的 11 位数字）", EN: "%s is no mainland mobile (11 digits that begin with 13 to 19)"}, at)
	}
}

var phoneMalformed = Rule{
	Name: "phone-malformed", Severity: Error,
	Title:   lang.Text{ZH: "应急电话或办公电话不对", EN: "an emergency or office phone that is no telephone number"},
	Why:     lang.Text{ZH: "打不通的号码等于没有填", EN: "a number that cannot be called is as good as none"},
	Fix:     lang.Text{ZH: "填 11 位手机号码，或带区号的座机号码，如 0755-86013388", EN: "give a mobile of 11 digits, or a landline with its area code such as 0755-86013388"},
	Sources: []source.Source{source.MinistryForm},
	Notices: []string{"不是合法的电话号码", "办公电话格式错误", "应急联系电话无效", "座机号码须带区号"},
	Bad:     "subject:\n  principal:\n    office_phone: \"86013388\" # ✗\n",
	Good:    "subject:\n  principal:\n    office_phone: 0755-86013388\n",
	check: func(c *Case) {
		for i := range c.officials {
			o := &c.officials[i]
			c.checkPhone(&o.EmergencyPhone, o.emergency)
			c.checkPhone(&o.OfficePhone, o.office)
		}
	},
}

func (c *Case) checkPhone(at *string, phone telephone) {
	switch {
	case *at == "":
	case phone.fault == ident.Region && strings.HasPrefix(strings.TrimPrefix(folded(*at), "("), "0"):
		c.report(at, lang.Text{ZH: "%s 的区号不在区号表里，请核对", EN: "the area code of %s is on no list; see that it is right"}, at).
			Softened(Warning, lang.Text{ZH: "区号表不一定全", EN: "the list may lack some"})
	case phone.fault == ident.Region:
		c.report(at, lang.Text{ZH: "%s 既不是手机号码，也没有区号", EN: "%s is no mobile and has no area code"}, at)
	case phone.fault != ident.Sound:
		c.report(at, lang.Text{ZH: "%s 不是电话号码", EN: "%s is no telephone number"}, at)
	case phone.isMobile && !ident.OrdinaryMobile(phone.canonical), !phone.isMobile && !ident.OrdinaryLandline(phone.canonical):
		c.report(at, lang.Text{ZH: "%s 不像一般的电话号码，请核对", EN: "%s is unlike ordinary telephone numbers; see that it is right"}, at).
			Softened(Warning, lang.Text{ZH: "位数是对的，不排除有这样的号码", EN: "its length is right, and there may be such a number"})
	}
}

var phoneShared = Rule{
	Name: "phone-shared", Severity: Error,
	Title:   lang.Text{ZH: "两个负责人用同一个手机号码", EN: "two principals with one mobile"},
	Why:     lang.Text{ZH: "手机号码要本人使用，两个人填同一个号码会被退回", EN: "a mobile is its owner's own; two persons with one number are sent back"},
	Fix:     lang.Text{ZH: "各填本人的手机号码；确是同一个人的，核对两处证件号码", EN: "give each their own; if they are one person, compare the certificate numbers"},
	Sources: []source.Source{source.Huawei.At("备案驳回咨询 1-3", "questions on rejections 1-3")},
	Notices: []string{"不同负责人不能使用同一手机号码", "负责人手机号码重复", "主体负责人和网站负责人不一致时手机号码不能相同", "手机号码已被其他主体使用"},
	Bad:     "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      mobile: \"13512340001\" # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      mobile: \"13512340003\"\n",
	check: func(c *Case) {
		c.eachPair(func(a, b *official) {
			one, other := a.mobile, b.mobile
			if a.isOtherPerson(b) && one.isMobile && one.canonical == other.canonical {
				c.report(&b.Mobile, lang.Text{ZH: "%s的手机号码 %s 与%s的相同，两个人不能共用", EN: "the mobile of %s, %s, is also that of %s; two persons cannot share it"}, b.who, &b.Mobile, a.who).
					With(&a.Mobile, &a.Certificate.Number, &b.Certificate.Number)
			}
		})
	},
}

// eachPair calls visit for every two officials, the earlier first.
func (c *Case) eachPair(visit func(a, b *official)) {
	for i := range c.officials {
		for j := range c.officials[:i] {
			visit(&c.officials[j], &c.officials[i])
		}
	}
}

var emailShared = Rule{
	Name: "email-shared", Severity: Error,
	Title:   lang.Text{ZH: "两个负责人用同一个电子邮箱", EN: "two principals with one e-mail address"},
	Why:     lang.Text{ZH: "不同的负责人要填各自的邮箱", EN: "different principals give each their own address"},
	Fix:     lang.Text{ZH: "各填本人的邮箱；确是同一个人的，核对两处证件号码", EN: "give each their own; if they are one person, compare the certificate numbers"},
	Sources: []source.Source{source.Huawei.At("备案驳回咨询 1-3", "questions on rejections 1-3")},
	Notices: []string{"不同负责人的邮箱不能相同", "两个负责人联系电话和邮箱不能相同"},
	Bad:     "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      email: zhou@example.cn # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      email: he@example.cn\n",
	check: func(c *Case) {
		c.eachPair(func(a, b *official) {
			if a.isOtherPerson(b) && b.Email != "" && strings.EqualFold(a.Email, b.Email) {
				c.report(&b.Email, lang.Text{ZH: "%s的邮箱 %s 与%s的相同", EN: "the address of %s, %s, is also that of %s"}, b.who, &b.Email, a.who).
					With(&a.Email, &a.Certificate.Number, &b.Certificate.Number)
			}
		})
	},
}

var contactInconsistent = Rule{
	Name: "contact-inconsistent", Severity: Warning,
	Title:   lang.Text{ZH: "同一个人前后填了不同的手机或邮箱", EN: "one person with two mobiles or addresses"},
	Why:     lang.Text{ZH: "同一个人在各处要用同样的联系方式，前后不一会被问", EN: "one person keeps the same contacts throughout; where they differ the reviewer asks"},
	Fix:     lang.Text{ZH: "改成一致；与主体负责人是同一人的，网站负责人可以不填", EN: "make them agree; a website's principal who is the subject's may be left out"},
	Sources: []source.Source{source.Huawei.At("常见问题 0080", "common questions 0080")},
	Notices: []string{"同一负责人联系方式需保持一致", "同一个人手机号码前后不一致"},
	Bad:     "sites:\n  - principal:\n      name: 林知远\n      certificate: {type: resident-id, number: 21020219920815103X, expires: 2039-06-12}\n      mobile: \"13512340019\" # ✗\n      email: lin@example.cn\n",
	Good:    "sites:\n  - principal:\n      name: 林知远\n      certificate: {type: resident-id, number: 21020219920815103X, expires: 2039-06-12}\n      mobile: \"13512340011\"\n      email: lin@example.cn\n",
	check: func(c *Case) {
		c.eachPair(func(a, b *official) {
			if !a.isSamePerson(b) {
				return
			}
			one, other := a.mobile, b.mobile
			if one.isMobile && other.isMobile && one.canonical != other.canonical {
				c.report(&b.Mobile, lang.Text{ZH: "%s与%s是同一个人，手机号码却不同", EN: "%s and %s are one person with two mobiles"}, b.who, a.who).With(&a.Mobile)
			}
			if a.Email != "" && b.Email != "" && !strings.EqualFold(a.Email, b.Email) {
				c.report(&b.Email, lang.Text{ZH: "%s与%s是同一个人，邮箱却不同", EN: "%s and %s are one person with two addresses"}, b.who, a.who).With(&a.Email)
			}
		})
	},
}

var emergencyEqualsMobile = Rule{
	Name: "emergency-equals-mobile", Severity: Warning,
	Title:   lang.Text{ZH: "应急联系电话与手机号码相同", EN: "an emergency phone that is the mobile itself"},
	Why:     lang.Text{ZH: "应急电话是手机打不通时用的，多数省要求与手机号码不同", EN: "it is for when the mobile cannot be reached; most provinces want another number"},
	Fix:     lang.Text{ZH: "填另一个打得通的号码", EN: "give another number that is answered"},
	Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Tencent.At("主体信息", "the subject")},
	Notices: []string{"应急联系电话不能与手机号码相同", "联系方式1与应急联系电话需填写两个不同的联系电话"},
	Demands: []regulation.Topic{regulation.EmergencyDiffers},
	Bad:     "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      emergency_phone: \"13512340003\" # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      emergency_phone: \"13512340004\"\n",
	check: func(c *Case) {
		for i := range c.officials {
			o := &c.officials[i]
			if o.emergency.canonical == "" || o.emergency.canonical != o.mobile.canonical {
				continue
			}
			if _, fine := c.demand(regulation.EmergencyMayEqual); fine {
				continue
			}
			found := c.report(&o.EmergencyPhone, lang.Text{ZH: "%s的应急联系电话与手机号码相同", EN: "the emergency phone of %s is the mobile itself"}, o.who).
				With(&o.Mobile, &c.Province)
			if demand, asked := c.demand(regulation.EmergencyDiffers); asked {
				found.Demanded(c.Province, demand)
			}
		}
		c.checkEmergencyOfOthers()
	},
}

// checkEmergencyOfOthers reports an emergency phone that is another principal's
// mobile, where the province minds or does not say that it may be.
func (c *Case) checkEmergencyOfOthers() {
	if _, fine := c.demand(regulation.EmergencyMayCross); fine {
		return
	}
	for i := range c.officials {
		for j := range c.officials {
			o, p := &c.officials[i], &c.officials[j]
			number := o.emergency.canonical
			if number != "" && o.isOtherPerson(p) && number == p.mobile.canonical && number != o.mobile.canonical {
				c.report(&o.EmergencyPhone, lang.Text{ZH: "%s的应急联系电话是%s的手机号码，有的省不收", EN: "the emergency phone of %s is the mobile of %s, which some provinces refuse"}, o.who, p.who).
					With(&p.Mobile, &c.Province)
			}
		}
	}
}

var phonesTooFew = Rule{
	Name: "phones-too-few", Severity: Warning,
	Title:   lang.Text{ZH: "负责人留的号码不够多", EN: "too few telephone numbers for the principals"},
	Why:     lang.Text{ZH: "个别省要求手机和应急电话合起来有几个不同的号码", EN: "some provinces want so many different numbers among mobiles and emergency phones"},
	Fix:     lang.Text{ZH: "补填不同的应急联系电话", EN: "add an emergency phone that is another number"},
	Sources: []source.Source{source.Tencent.At("各省管局要求", "demands of the provinces")},
	Notices: []string{"联系方式中要有3个或者以上不同的手机号码", "应急联系方式为必填", "联系电话数量不足"},
	Demands: []regulation.Topic{regulation.PhonesAlone, regulation.PhonesTogether, regulation.MainsDiffer},
	Bad:     "subject:\n  principal:\n    emergency_phone: # ✗\n",
	Good:    "subject:\n  principal:\n    emergency_phone: 13512340012\n",
	check: func(c *Case) {
		topic, numbers := regulation.PhonesAlone, make([]string, 0, 4)
		for i := range c.officials {
			o := &c.officials[i]
			if !o.mobile.isMobile || o.EmergencyPhone != "" && o.emergency.canonical == "" {
				return // what is open or malformed is not counted
			}
			if o.isOtherPerson(c.principal()) {
				topic = regulation.PhonesTogether
			}
			for _, phone := range []string{o.mobile.canonical, o.emergency.canonical} {
				if phone != "" && !slices.Contains(numbers, phone) {
					numbers = append(numbers, phone)
				}
			}
		}
		if demand, asked := c.demand(topic); asked && len(numbers) < demand.Number {
			at := &c.Subject.Principal.EmergencyPhone
			c.report(at, lang.Text{ZH: "负责人的手机和应急电话只有 %d 个不同的号码，要有 %d 个", EN: "too few different numbers among the principals' mobiles and emergency phones: %d, where %d are asked for"}, len(numbers), demand.Number).
				With(&c.Subject.Principal.Mobile, &c.Province).Demanded(c.Province, demand)
		}
	},
}

// jiangsuDocuments are those of the enterprise's example with what 江苏 adds.
const jiangsuDocuments = "documents:\n" +
	"  - {kind: subject-certificate}\n  - {kind: principal-certificate}\n  - {kind: site-principal-certificate}\n" +
	"  - {kind: domain-certificate}\n  - {kind: domain-certificate}\n  - {kind: commitment-letter}\n" +
	"  - {kind: responsibility-notice, files: [scans/commitment.png], date: 2026-11-18}\n" +
	"  - {kind: commitment-video, files: [scans/commitment.png]}\n"

var landlineMissing = Rule{
	Name: "landline-missing", Severity: Warning,
	Title:   lang.Text{ZH: "没有填座机号码", EN: "no landline"},
	Why:     lang.Text{ZH: "个别省要求单位填带区号的座机号码", EN: "some provinces want a landline with its area code from organisations"},
	Fix:     lang.Text{ZH: "在办公电话里填带区号的座机号码", EN: "give a landline with its area code as the office phone"},
	Sources: []source.Source{source.Tencent.At("主体信息", "the subject")},
	Notices: []string{"须填写座机号码", "江苏省必填座机号码", "办公电话不能为空"},
	Demands: []regulation.Topic{regulation.Landline},
	Bad:     "province: 江苏\nsubject:\n  type: enterprise\n  certificate: {address: 江苏省南京市玄武区示例路1号101室}\n  mailing_address: 江苏省南京市玄武区示例路1号101室\n  principal:\n    office_phone: # ✗\n" + jiangsuDocuments,
	Good:    "province: 江苏\nsubject:\n  type: enterprise\n  certificate: {address: 江苏省南京市玄武区示例路1号101室}\n  mailing_address: 江苏省南京市玄武区示例路1号101室\n  principal:\n    office_phone: 025-86013388\n" + jiangsuDocuments,
	check: func(c *Case) {
		at := &c.Subject.Principal.OfficePhone
		demand, asked := c.demand(regulation.Landline)
		if phone := c.principal().office; !asked || phone.canonical != "" && !phone.isMobile || c.Subject.Principal.Mobile == "" {
			return
		}
		c.report(at, lang.Text{ZH: "主体负责人没有座机号码", EN: "the subject's principal has no landline"}).With(&c.Province, &c.Subject.Type).Demanded(c.Province, demand)
	},
}

var emailMalformed = Rule{
	Name: "email-malformed", Severity: Error,
	Title:   lang.Text{ZH: "电子邮箱不对", EN: "no e-mail address"},
	Why:     lang.Text{ZH: "退回原因会发到这个邮箱", EN: "the reasons of a rejection are sent there"},
	Fix:     lang.Text{ZH: "填收得到信的邮箱，如 zhou@example.cn", EN: "give an address that receives mail, such as zhou@example.cn"},
	Sources: []source.Source{source.MinistryForm, source.Huawei.At("备案驳回咨询", "questions on rejections")},
	Notices: []string{"无效邮箱", "不是有效的电子邮箱", "邮箱格式错误"},
	Bad:     "subject:\n  principal:\n    email: lin＠example.cn # ✗\n",
	Good:    "subject:\n  principal:\n    email: lin@example.cn\n",
	check: func(c *Case) {
		for i := range c.officials {
			c.checkEmail(&c.officials[i].Email)
		}
		c.checkEmail(&c.Account)
	},
}

func (c *Case) checkEmail(at *string) {
	if *at == "" || isEmail(*at) {
		return
	}
	// Masked, what is no address says nothing, and may be nothing but stars.
	found := c.report(at, lang.Text{ZH: "填的不是电子邮箱", EN: "what is given is no e-mail address"})
	if right := foldedMail(*at); isEmail(right) {
		found.Advising(lang.Text{ZH: "改成 %s", EN: "write %s"}, Shown{right, filing.Mail}).Repairing(right)
	}
}

// foldedMail is an address as an input method should have left it. The full
// stops of a Chinese one are its dots, but for one that ends the sentence. Spaces
// go beside its signs only: between two words there is more than an address.
func foldedMail(address string) string {
	text := strings.NewReplacer("。", ".", "｡", ".").Replace(ident.FoldSpaced(address))
	for _, sign := range []string{"@", "."} {
		parts := strings.Split(text, sign)
		for i := range parts {
			parts[i] = strings.TrimSpace(parts[i])
		}
		text = strings.Join(parts, sign)
	}
	return strings.TrimRight(text, ".")
}

// isEmail reports whether an address has the form name@domain, in which the
// name is of the characters that mail providers give out and the domain one
// that can be registered, written as mail is sent to it: a Chinese domain is
// one, and full-width letters or a Chinese full stop are not.
func isEmail(address string) bool {
	name, domain, found := strings.Cut(address, "@")
	if !found || name == "" || len(address) > 254 || strings.Trim(name, ".") != name {
		return false
	}
	for _, r := range name {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', strings.ContainsRune("._+-", r):
		case r >= 0x80 && (unicode.IsLetter(r) || unicode.IsMark(r)) && ident.Fold(string(r)) == string(r): // internationalised mail
		default:
			return false
		}
	}
	domain = strings.ToLower(domain)
	reading := domainname.Read(domain)
	return reading.IsName() && reading.Host == domain && !mixesAlphabets(domain)
}

// mixesAlphabets reports whether a part of a domain has Latin letters beside those
// of another alphabet that look like them, which no registry gives out.
func mixesAlphabets(domain string) bool {
	for label := range strings.SplitSeq(domain, ".") {
		latin := strings.ContainsFunc(label, func(r rune) bool { return 'a' <= r && r <= 'z' })
		if latin && strings.ContainsFunc(label, func(r rune) bool { return unicode.In(r, unicode.Cyrillic, unicode.Greek) }) {
			return true
		}
	}
	return false
}

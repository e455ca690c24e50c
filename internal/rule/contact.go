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

// telephone is a phone number as read, mobile or not.
type telephone struct {
	canonical string // empty if it is not a phone number
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
	if fault != ident.Sound { // perhaps a space separates the extension
		if c, f := ident.Landline(ident.FoldSpaced(spaced)); f == ident.Sound {
			canonical, fault = c, f
		}
	}
	return telephone{canonical, fault, false}
}

// isPlainPhone reports whether a number is written as forms accept it. A landline may have its
// dashes or not.
func isPlainPhone(number, canonical string) bool {
	return number == canonical || strings.ReplaceAll(number, "-", "") == strings.ReplaceAll(canonical, "-", "") &&
		strings.HasPrefix(canonical, "0")
}

var mobileMalformed = Rule{
	Name: "mobile-malformed", Severity: Error,
	Title:   lang.Text{ZH: "手机号码格式不正确", EN: "not a mobile number"},
	Why:     lang.Text{ZH: "审核电话打到这个号码，核验短信也发到这里，须为 11 位的大陆手机号码", EN: "the reviewer calls this number and the verification text goes to it; it must be an 11-digit mainland mobile number"},
	Fix:     lang.Text{ZH: "填本人使用的 11 位手机号码", EN: "enter the person's own 11-digit mobile number"},
	Sources: []source.Source{source.MinistryForm.Whole(), source.Huawei.At("备案驳回咨询 1", "questions on rejections 1")},
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
			c.report(at, lang.Text{ZH: "%s的手机号码 %s 属于物联网或未启用的号段，一般接不到审核电话", EN: "the mobile number of %s, %s, is in a machine-only or unassigned range that reviewers usually cannot reach"}, o.who, at).
				Softened(Warning, lang.Text{ZH: "依据的是 2022 年的号段表", EN: "based on a 2022 table of number ranges"})
		}
		return
	}
	kind, isOther := codeOrAddress(*at)
	switch _, fault := ident.Mobile(folded(*at)); {
	case isOther:
		c.report(at, lang.Text{ZH: "%s 是%s，不是手机号码", EN: "%s is %s, not a mobile number"}, at, kind)
	case o.mobile.canonical != "":
		c.report(at, lang.Text{ZH: "%s 是座机号码，此处应填手机号码", EN: "%s is a landline; enter a mobile number here"}, at)
	case fault == ident.Length:
		c.report(at, lang.Text{ZH: "%s 不是 11 位，手机号码为 11 位数字", EN: "%s does not have the 11 digits of a mobile number"}, at)
	default:
		c.report(at, lang.Text{ZH: "%s 不是大陆的手机号码（以 13 到 19 开头的 11 位数字）", EN: "%s is not a mainland mobile number (11 digits, starting with 13 to 19)"}, at)
	}
}

var phoneMalformed = Rule{
	Name: "phone-malformed", Severity: Error,
	Title:   lang.Text{ZH: "应急联系电话或办公电话格式不正确", EN: "an emergency or office phone that is not a telephone number"},
	Why:     lang.Text{ZH: "打不通的号码等于没填", EN: "a number that cannot be reached is as good as none"},
	Fix:     lang.Text{ZH: "填 11 位手机号码，或带区号的座机号码，如 0755-86013388", EN: "enter an 11-digit mobile number, or a landline with its area code, such as 0755-86013388"},
	Sources: []source.Source{source.MinistryForm.Whole(), source.PhoneLengths.Whole()},
	Notices: []string{"不是合法的电话号码", "办公电话格式错误", "应急联系电话无效", "座机号码须带区号"},
	Bad:     "subject:\n  principal:\n    office_phone: \"86013388\" # ✗\n",
	Good:    "subject:\n  principal:\n    office_phone: 0411-86013388\n",
	check: func(c *Case) {
		for i := range c.officials {
			o := &c.officials[i]
			c.checkPhone(&o.EmergencyPhone, o.emergency)
			c.checkPhone(&o.OfficePhone, o.office)
		}
	},
}

func (c *Case) checkPhone(at *string, phone telephone) {
	kind, isOther := lang.Text{}, false
	if phone.fault != ident.Sound {
		kind, isOther = codeOrAddress(*at)
	}
	switch {
	case *at == "":
	case isOther:
		c.report(at, lang.Text{ZH: "%s 是%s，不是电话号码", EN: "%s is %s, not a telephone number"}, at, kind)
	case phone.fault == ident.Region && strings.HasPrefix(strings.TrimPrefix(folded(*at), "("), "0"):
		c.report(at, lang.Text{ZH: "%s 的区号不在区号表中，可能打不通，请核对", EN: "the area code of %s is not on our list and may be wrong; please check it"}, at).
			Softened(Warning, lang.Text{ZH: "区号表未必完整", EN: "the list may be incomplete"})
	case phone.fault != ident.Sound && ident.ServiceNumber(folded(*at)):
		c.report(at, lang.Text{ZH: "%s 是客服号码，审核人员不一定能找到本人", EN: "%s is a service number, through which a reviewer may not reach the person"}, at).
			Softened(Warning, lang.Text{ZH: "未查到不接受客服号码的规定", EN: "we found no rule that refuses service numbers"})
	case phone.fault == ident.Region:
		c.report(at, lang.Text{ZH: "%s 既不是手机号码，也没有区号", EN: "%s is not a mobile number and has no area code"}, at)
	case phone.fault != ident.Sound:
		c.report(at, lang.Text{ZH: "%s 不是电话号码", EN: "%s is not a telephone number"}, at)
	case !phone.isMobile && ident.LacksDigit(phone.canonical):
		c.report(at, lang.Text{ZH: "%s 的号码只有 7 位，该区号的号码为 8 位（libphonenumber 2018）", EN: "%s has seven digits, but numbers in its area have eight (libphonenumber 2018)"}, at).
			Softened(Warning, lang.Text{ZH: "号码位数表未必完整", EN: "the table of lengths may be incomplete"})
	case phone.isMobile && !ident.OrdinaryMobile(phone.canonical), !phone.isMobile && !ident.OrdinaryLandline(phone.canonical):
		c.report(at, lang.Text{ZH: "%s 与一般的电话号码不同，可能打不通，请核对", EN: "%s does not look like an ordinary telephone number and may be wrong; please check it"}, at).
			Softened(Warning, lang.Text{ZH: "位数无误，不排除有这样的号码", EN: "its length is right, and such numbers may exist"})
	}
}

var phoneShared = Rule{
	Name: "phone-shared", Severity: Error,
	Title:   lang.Text{ZH: "两位负责人的手机号码相同", EN: "two principals with the same mobile number"},
	Why:     lang.Text{ZH: "手机号码须由本人使用，两个人填同一个号码会被退回", EN: "a mobile number must be the person's own; a filing in which two people share one is sent back"},
	Fix:     lang.Text{ZH: "各填本人的手机号码；确为同一人的，核对两处证件号码", EN: "give each person their own; if they are the same person, compare the certificate numbers"},
	Sources: []source.Source{source.Huawei.At("备案驳回咨询 1-3", "questions on rejections 1-3")},
	Demands: []regulation.Topic{regulation.MainsDiffer},
	Notices: []string{"不同负责人不能使用同一手机号码", "负责人手机号码重复", "主体负责人和网站负责人不一致时手机号码不能相同", "手机号码已被其他主体使用"},
	Bad:     "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      mobile: \"13512340001\" # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      mobile: \"13512340003\"\n",
	check: func(c *Case) {
		c.eachRepeat(func(a, b *official) bool {
			return a.isOtherPerson(b) && a.mobile.isMobile && a.mobile.canonical == b.mobile.canonical
		}, func(a, b *official) {
			c.report(&b.Mobile, lang.Text{ZH: "%s的手机号码 %s 与%s的相同，两人不能共用", EN: "the mobile number of %s, %s, is also that of %s; two people cannot share one"}, b.who, &b.Mobile, a.who).
				Beside(&a.Mobile, mobileOf, a.who).With(&a.Certificate.Number, &b.Certificate.Number)
		})
	},
}

// Labels for another principal's contact that is shown beside a finding.
var (
	mobileOf = lang.Text{ZH: "%s的手机号码", EN: "the mobile of %s"}
	emailOf  = lang.Text{ZH: "%s的邮箱", EN: "the e-mail address of %s"}
)

// eachRepeat calls visit for every official that collides with an earlier one, and only for
// the first collision: people who share one number get one finding each.
func (c *Case) eachRepeat(collide func(a, b *official) bool, visit func(a, b *official)) {
	for i := range c.officials {
		for j := range c.officials[:i] {
			if a, b := &c.officials[j], &c.officials[i]; collide(a, b) {
				visit(a, b)
				break
			}
		}
	}
}

var emailShared = Rule{
	Name: "email-shared", Severity: Warning,
	Title:   lang.Text{ZH: "两位负责人的电子邮箱相同", EN: "two principals with the same e-mail address"},
	Why:     lang.Text{ZH: "不同的负责人应填各自的邮箱", EN: "each principal must give an e-mail address of their own"},
	Fix:     lang.Text{ZH: "各填本人的邮箱；确为同一人的，核对两处证件号码", EN: "give each person their own; if they are the same person, compare the certificate numbers"},
	Sources: []source.Source{source.Huawei.At("备案驳回咨询 1-3", "questions on rejections 1-3")},
	Notices: []string{"不同负责人的邮箱不能相同", "两个负责人联系电话和邮箱不能相同"},
	Bad:     "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      email: zhou@example.cn # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      email: he@example.cn\n",
	check: func(c *Case) {
		c.eachRepeat(func(a, b *official) bool {
			return a.isOtherPerson(b) && b.mail.canonical != "" && a.mail.canonical == b.mail.canonical
		}, func(a, b *official) {
			c.report(&b.Email, lang.Text{ZH: "%s的邮箱 %s 与%s的相同", EN: "the e-mail address of %s, %s, is also that of %s"}, b.who, &b.Email, a.who).
				Beside(&a.Email, emailOf, a.who).With(&a.Certificate.Number, &b.Certificate.Number)
		})
	},
}

var contactInconsistent = Rule{
	Name: "contact-inconsistent", Severity: Warning,
	Title:   lang.Text{ZH: "同一人的手机或邮箱前后不一致", EN: "one person with two different mobile numbers or e-mail addresses"},
	Why:     lang.Text{ZH: "同一人在各处的联系方式应当一致，不一致的审核时会询问", EN: "one person's contact details should be the same throughout; if they differ, the reviewer will ask"},
	Fix:     lang.Text{ZH: "改为一致；网站负责人与主体负责人为同一人的，可以不填", EN: "make them the same; if the website's principal is the subject's, leave the website's out"},
	Sources: []source.Source{source.Huawei.At("常见问题 0080", "common questions 0080")},
	Notices: []string{"同一负责人联系方式需保持一致", "同一个人手机号码前后不一致"},
	Bad:     "sites:\n  - principal:\n      name: 林知远\n      certificate: {type: resident-id, number: 21020219920815103X, expires: 2039-06-12}\n      mobile: \"13512340019\" # ✗\n      email: lin@example.cn\n",
	Good:    "sites:\n  - principal:\n      name: 林知远\n      certificate: {type: resident-id, number: 21020219920815103X, expires: 2039-06-12}\n      mobile: \"13512340011\"\n      email: lin@example.cn\n",
	check: func(c *Case) {
		c.eachRepeat(func(a, b *official) bool {
			return a.isSamePerson(b) && a.mobile.isMobile && b.mobile.isMobile && a.mobile.canonical != b.mobile.canonical
		}, func(a, b *official) {
			c.report(&b.Mobile, lang.Text{ZH: "%s与%s为同一人，手机号码却不同", EN: "%s and %s are the same person but have different mobile numbers"}, b.who, a.who).
				Beside(&a.Mobile, mobileOf, a.who)
		})
		c.eachRepeat(func(a, b *official) bool {
			return a.isSamePerson(b) && a.mail.canonical != "" && b.mail.canonical != "" && a.mail.canonical != b.mail.canonical
		}, func(a, b *official) {
			c.report(&b.Email, lang.Text{ZH: "%s与%s为同一人，邮箱却不同", EN: "%s and %s are the same person but have different e-mail addresses"}, b.who, a.who).
				Beside(&a.Email, emailOf, a.who)
		})
	},
}

var emergencyEqualsMobile = Rule{
	Name: "emergency-equals-mobile", Severity: Warning,
	Title:   lang.Text{ZH: "应急联系电话与手机号码相同", EN: "an emergency phone that is the same as the mobile number"},
	Why:     lang.Text{ZH: "应急联系电话供手机打不通时使用，多数省要求与手机号码不同", EN: "it is for when the mobile cannot be reached; most provinces require a different number"},
	Fix:     lang.Text{ZH: "另填一个打得通的号码", EN: "enter another number that will be answered"},
	Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Tencent.At("主体信息", "the subject")},
	Notices: []string{"应急联系电话不能与手机号码相同", "联系方式1与应急联系电话需填写两个不同的联系电话"},
	Demands: []regulation.Topic{regulation.EmergencyDiffers, regulation.EmergencyThirdPerson, regulation.EmergencyMayEqual, regulation.EmergencyMayCross},
	Bad:     "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      emergency_phone: \"13512340003\" # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      emergency_phone: \"13512340004\"\n",
	check: func(c *Case) {
		for i := range c.officials {
			o := &c.officials[i]
			if !c.repeatsMobile(o) {
				continue
			}
			found := c.report(&o.EmergencyPhone, lang.Text{ZH: "%s的应急联系电话与手机号码相同，多数省要求不同", EN: "the emergency phone of %s is the same as the mobile number; most provinces require a different one"}, o.who).
				With(&o.Mobile, &c.Province)
			for _, topic := range []regulation.Topic{regulation.EmergencyThirdPerson, regulation.EmergencyDiffers} {
				if demand, asked := c.demand(topic); asked {
					found.Demanded(c.Province, demand)
				}
			}
		}
		c.checkEmergencyOfOthers()
	},
}

// repeatsMobile reports whether a principal's emergency phone repeats the mobile number and
// the province does not explicitly allow that.
func (c *Case) repeatsMobile(o *official) bool {
	_, fine := c.demand(regulation.EmergencyMayEqual)
	return o.emergency.canonical != "" && o.emergency.canonical == o.mobile.canonical && !fine
}

// checkEmergencyOfOthers reports an emergency phone that is another principal's mobile, unless
// the province explicitly allows that.
func (c *Case) checkEmergencyOfOthers() {
	if _, fine := c.demand(regulation.EmergencyMayCross); fine {
		return
	}
	for i := range c.officials {
		for j := range c.officials {
			o, p := &c.officials[i], &c.officials[j]
			number := o.emergency.canonical
			if number != "" && o.isOtherPerson(p) && number == p.mobile.canonical && number != o.mobile.canonical {
				found := c.report(&o.EmergencyPhone, lang.Text{ZH: "%s的应急联系电话是%s的手机号码，有的省不接受", EN: "the emergency phone of %s is the mobile number of %s, which some provinces do not accept"}, o.who, p.who).
					With(&p.Mobile, &c.Province)
				if demand, asked := c.demand(regulation.EmergencyThirdPerson); asked {
					found.Demanded(c.Province, demand)
				}
			}
		}
	}
}

var phonesTooFew = Rule{
	Name: "phones-too-few", Severity: Warning,
	Title:   lang.Text{ZH: "负责人留的电话号码不足", EN: "too few telephone numbers for the principals"},
	Why:     lang.Text{ZH: "个别省对手机和应急联系电话合计要有几个不同号码有规定", EN: "some provinces require a minimum of different numbers among the mobiles and emergency phones"},
	Fix:     lang.Text{ZH: "补填不同的应急联系电话", EN: "add an emergency phone with a different number"},
	Sources: []source.Source{source.Tencent.At("各省管局要求", "provincial requirements")},
	Notices: []string{"联系方式中要有3个或者以上不同的手机号码", "应急联系方式为必填", "联系电话数量不足"},
	Demands: []regulation.Topic{regulation.PhonesAlone, regulation.PhonesTogether},
	Bad:     "subject:\n  principal:\n    emergency_phone: # ✗\n",
	Good:    "subject:\n  principal:\n    emergency_phone: 13512340012\n",
	check: func(c *Case) {
		topic, numbers := regulation.PhonesAlone, make([]string, 0, 4)
		repeated := 0 // reported by another rule, and mended by another number
		for i := range c.officials {
			o := &c.officials[i]
			if !o.mobile.isMobile || o.EmergencyPhone != "" && o.emergency.canonical == "" {
				return // open or malformed fields are not counted
			}
			if o.isOtherPerson(c.principal()) {
				topic = regulation.PhonesTogether
			}
			if c.repeatsMobile(o) {
				repeated++
			}
			for _, phone := range []string{o.mobile.canonical, o.emergency.canonical} {
				if phone != "" && !slices.Contains(numbers, phone) {
					numbers = append(numbers, phone)
				}
			}
		}
		if demand, asked := c.demand(topic); asked && len(numbers)+repeated < demand.Number {
			at := &c.Subject.Principal.EmergencyPhone
			c.report(at, lang.Text{ZH: "负责人的手机和应急联系电话只有 %d 个不同的号码，须有 %d 个", EN: "the principals' mobiles and emergency phones have too few different numbers: %d of the required %d"}, len(numbers), demand.Number).
				With(&c.Subject.Principal.Mobile, &c.Province).Demanded(c.Province, demand)
		}
	},
}

// jiangsuDocuments are the documents of the enterprise's example plus what 江苏 requires.
const jiangsuDocuments = "documents:\n" +
	"  - {kind: subject-certificate}\n  - {kind: principal-certificate}\n  - {kind: site-principal-certificate}\n" +
	"  - {kind: domain-certificate}\n  - {kind: domain-certificate}\n  - {kind: commitment-letter}\n" +
	"  - {kind: responsibility-notice, files: [scans/notice.png], date: 2026-11-18}\n" +
	"  - {kind: commitment-video, files: [scans/video.mp4]}\n"

var landlineMissing = Rule{
	Name: "landline-missing", Severity: Warning,
	Title:   lang.Text{ZH: "未填座机号码", EN: "the landline is missing"},
	Why:     lang.Text{ZH: "个别省要求单位填带区号的座机号码", EN: "some provinces require organisations to give a landline with its area code"},
	Fix:     lang.Text{ZH: "在办公电话里填带区号的座机号码", EN: "enter a landline with its area code as the office phone"},
	Sources: []source.Source{source.Tencent.At("主体信息", "the subject")},
	Notices: []string{"须填写座机号码", "江苏省必填座机号码", "办公电话不能为空"},
	Demands: []regulation.Topic{regulation.Landline},
	Bad:     "province: 江苏\nsubject:\n  type: enterprise\n  certificate: {address: 江苏省南京市玄武区示例路1号101室}\n  mailing_address: 江苏省南京市玄武区示例路1号101室\n  city: 南京市\n  district: 玄武区\n  principal:\n    office_phone: # ✗\n" + jiangsuDocuments,
	Good:    "province: 江苏\nsubject:\n  type: enterprise\n  certificate: {address: 江苏省南京市玄武区示例路1号101室}\n  mailing_address: 江苏省南京市玄武区示例路1号101室\n  city: 南京市\n  district: 玄武区\n  principal:\n    office_phone: 025-86013388\n" + jiangsuDocuments,
	check: func(c *Case) {
		at := &c.Subject.Principal.OfficePhone
		demand, asked := c.demand(regulation.Landline)
		if phone := c.principal().office; !asked || phone.canonical != "" && !phone.isMobile || c.Subject.Principal.Mobile == "" {
			return
		}
		c.report(at, lang.Text{ZH: "主体负责人未填座机号码", EN: "no landline is given for the subject's principal"}).With(&c.Province, &c.Subject.Type).Demanded(c.Province, demand)
	},
}

var emailMalformed = Rule{
	Name: "email-malformed", Severity: Error,
	Title:   lang.Text{ZH: "电子邮箱格式不正确", EN: "not an e-mail address"},
	Why:     lang.Text{ZH: "退回原因会发到此邮箱", EN: "the reasons for a rejection are sent there"},
	Fix:     lang.Text{ZH: "填收得到信的邮箱，如 zhou@example.cn", EN: "enter an address that receives mail, such as zhou@example.cn"},
	Sources: []source.Source{source.MinistryForm.Whole(), source.Huawei.At("备案驳回咨询", "questions on rejections")},
	Notices: []string{"无效邮箱", "不是有效的电子邮箱", "邮箱格式错误"},
	Bad:     "subject:\n  principal:\n    email: lin＠example.cn # ✗\n",
	Good:    "subject:\n  principal:\n    email: lin@example.cn\n",
	check: func(c *Case) {
		for i := range c.officials {
			c.checkEmail(&c.officials[i].Email, c.officials[i].mail)
		}
		c.checkEmail(&c.Account, readMail(c.Account))
	},
}

func (c *Case) checkEmail(at *string, read mailbox) {
	if *at == "" || read.isRight {
		return
	}
	// The value is not shown: masked, a malformed address would tell nothing, or be all stars.
	found := c.report(at, lang.Text{ZH: "电子邮箱格式不正确", EN: "this is not an e-mail address"})
	if right := foldedMail(*at); readMail(right).isRight {
		found.Advising(lang.Text{ZH: "改为 %s", EN: "use %s"}, Shown{right, filing.Mail}).Repairing(right)
	}
}

// foldedMail is an address without the slips of an input method, and without the link or the
// brackets that it was copied with. Chinese full stops become dots, except for one that ends
// the sentence. Only spaces next to @ or a dot are removed: a space between two words means
// that there is more than an address.
func foldedMail(address string) string {
	text := ident.Dotted(ident.FoldSpaced(address))
	if scheme := "mailto:"; len(text) > len(scheme) && strings.EqualFold(text[:len(scheme)], scheme) {
		text = text[len(scheme):]
	}
	if inside, isBracketed := strings.CutPrefix(text, "<"); isBracketed {
		text = strings.TrimSuffix(inside, ">")
	}
	return strings.TrimRight(closedUp(closedUp(text, "@"), "."), ".")
}

// closedUp removes the spaces around a sign.
func closedUp(text, sign string) string {
	parts := strings.Split(text, sign)
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return strings.Join(parts, sign)
}

// mailbox is an e-mail address as it was read.
type mailbox struct {
	canonical string // for comparing: in lower case, a Chinese domain as punycode; empty if it is not an address
	isRight   bool   // mail can be sent to it as written
}

// readMailbox reads an address that may be misspelt; another rule reports the spelling.
func readMailbox(address string) mailbox {
	read := readMail(address)
	if !read.isRight {
		read.canonical = readMail(foldedMail(address)).canonical
	}
	return read
}

// readMail reads an address of the form name@domain. The name may have the characters that
// mail providers allow, and the domain must be one that can be registered. Both must be
// written as mail is sent to them: a Chinese domain is fine, full-width letters or a Chinese
// full stop are not. Where dots may be, and lengths, are as in RFC 5321.
func readMail(address string) mailbox {
	name, host, found := strings.Cut(address, "@")
	if !found || name == "" || len(name) > 64 || len(address) > 254 || strings.Trim(name, ".'") != name || strings.Contains(name, "..") {
		return mailbox{}
	}
	name, host = strings.ToLower(name), strings.ToLower(host)
	for _, r := range name {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', strings.ContainsRune("._+-'", r): // o'neil
		case r >= 0x80 && (unicode.IsLetter(r) || unicode.IsMark(r)) && ident.Fold(string(r)) == string(r): // internationalised mail
		default:
			return mailbox{}
		}
	}
	domain := domainname.Read(host)
	if !domain.IsName() || domain.Host != host || mixesAlphabets(host) {
		return mailbox{}
	}
	return mailbox{name + "@" + domain.HostASCII, true}
}

// mixesAlphabets reports whether a part of a domain mixes Latin letters with Cyrillic or Greek
// ones, which look alike. No registry allows that.
func mixesAlphabets(domain string) bool {
	for label := range strings.SplitSeq(domain, ".") {
		latin := strings.ContainsFunc(label, func(r rune) bool { return 'a' <= r && r <= 'z' })
		if latin && strings.ContainsFunc(label, func(r rune) bool { return unicode.In(r, unicode.Cyrillic, unicode.Greek) }) {
			return true
		}
	}
	return false
}

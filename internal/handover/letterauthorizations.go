package handover

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

var regularScript = lang.Text{
	ZH: "签字请用黑色笔写正楷，不连笔、不涂改；有的省不收签名章。",
	EN: "Sign in black, in clearly separated characters (正楷), without corrections; some provinces refuse a name stamp.",
}

// principalAuthorization is the letter by which the head of an organisation makes one of its
// people the subject's principal.
func (w *letterWriter) principalAuthorization() {
	head, principal := w.head(), &w.Subject.Principal
	w.administration()
	w.say(lang.Text{
		ZH: "%s（%s号码：%s，以下称「本单位」）的法定代表人%s，现授权本单位人员%s担任本单位网站ICP备案的主体负责人，代表本单位办理备案事宜。",
		EN: "%[4]s, the legal representative of %[1]s (%[2]s, number %[3]s, hereafter \"the organisation\"), authorizes %[5]s, a member of the organisation, to be the principal of its ICP filing and to act for it in all matters of the filing.",
	}, w.subject(), w.subjectCertificate(), w.subjectNumber(), personName(head), personName(principal))
	w.authorized(principal, head)
	w.clause(lang.Text{
		ZH: "授权事项：提交、核对和确认备案信息，配合接入商和通信管理局核验，办理备案的新增、变更和注销。",
		EN: "The authority covers handing in, checking and confirming the data of the filing, taking part in verification by the access provider and the administration, and additions, changes and cancellations.",
	})
	w.clause(lang.Text{
		ZH: "被授权人在上述事项中的行为，本单位均予承认并承担责任。被授权人不得转授权。",
		EN: "The organisation acknowledges and answers for what the authorized person does in these matters. The authority cannot be passed on.",
	})
	w.validity()
	w.hint(regularScript)
}

// sitePrincipalAuthorization makes someone the principal of a website.
func (w *letterWriter) sitePrincipalAuthorization() {
	site := w.site
	if site == nil {
		site = &filing.Site{}
	}
	head, principal := w.head(), principalOf(w.Bundle, site)
	w.administration()
	w.say(lang.Text{
		ZH: "%s（%s号码：%s，以下称「本单位」）授权本单位人员%s担任下列网站的网站负责人，负责该网站的信息安全和日常管理，并代表本单位办理该网站的备案事宜。",
		EN: "%[1]s (%[2]s, number %[3]s, hereafter \"the organisation\") authorizes %[4]s, one of its members, to be the principal of the website below, in charge of its information security and daily management, and to act for the organisation in the website's filing.",
	}, w.subject(), w.subjectCertificate(), w.subjectNumber(), personName(principal))
	w.table(nil, row(slot(siteLabel, filing.Words, site.Name)), row(slot(domainLabel, filing.Host, site.Domain)))
	w.authorized(principal, head)
	w.clause(lang.Text{
		ZH: "被授权人为本单位在职人员，对上述网站的内容有实际管理权限。",
		EN: "The authorized person is employed by the organisation and is really in charge of what the website shows.",
	})
	w.clause(lang.Text{
		ZH: "被授权人在上述事项中的行为，本单位均予承认并承担责任。",
		EN: "The organisation acknowledges and answers for what the authorized person does in these matters.",
	})
	w.validity()
	w.hint(regularScript)
}

// authorized shows who is authorized, and who authorizes.
func (w *letterWriter) authorized(person, head *filing.Person) {
	named := func(label lang.Text, s Slot) Row { s.Label = label; return row(s) }
	w.table(nil,
		named(lang.Text{ZH: "被授权人姓名", EN: "authorized person"}, personName(person)),
		row(pen(lang.Text{ZH: "部门和职务", EN: "department and post"})),
		row(personCertificate(person)), row(personNumber(person)),
		row(slot(mobileLabel, filing.Phone, person.Mobile)),
		named(lang.Text{ZH: "法定代表人姓名", EN: "legal representative"}, personName(head)),
		named(lang.Text{ZH: "法定代表人证件号码", EN: "the representative's certificate number"}, personNumber(head)),
	)
}

func (w *letterWriter) validity() {
	w.clause(lang.Text{
		ZH: "本授权自签署之日起生效，至本单位书面撤销或备案中的负责人变更之日止。",
		EN: "The authority begins on the day of signature and ends when the organisation revokes it in writing or another principal is put on record.",
	})
}

// domainAuthorization lets the subject use a domain that somebody else holds.
func (w *letterWriter) domainAuthorization() {
	site := w.site
	if site == nil {
		site = &filing.Site{}
	}
	owner := slot(lang.Text{ZH: "域名所有者", EN: "owner of the domain"}, filing.Words, site.Registration.Registrant)
	w.say(lang.Text{
		ZH: "授权人%s是域名%s的所有者，现授权%s使用该域名开办网站「%s」，并以其名义办理该网站的ICP备案。",
		EN: "%[1]s, the owner of the domain %[2]s, authorizes %[3]s to run the website \"%[4]s\" under that domain and to make its ICP filing in its own name.",
	}, owner, slot(domainLabel, filing.Host, site.Domain), w.subject(), slot(siteLabel, filing.Words, site.Name))
	named := func(label lang.Text, s Slot) Row { s.Label = label; return row(s) }
	number := slot(numberLabel, filing.Number, site.Registration.RegistrantNumber)
	number.Pen = true // optional in the bundle
	registrar := slot(lang.Text{ZH: "域名注册商", EN: "registrar"}, filing.Words, site.Registration.Registrar)
	registrar.Pen = true
	w.table(nil,
		named(lang.Text{ZH: "授权人（域名所有者）", EN: "owner of the domain"}, owner),
		named(lang.Text{ZH: "授权人证件号码", EN: "the owner's certificate number"}, number),
		row(slot(domainLabel, filing.Host, site.Domain)), row(registrar),
		named(lang.Text{ZH: "被授权人（主办单位）", EN: "authorized subject"}, w.subject()),
		named(lang.Text{ZH: "被授权人证件号码", EN: "the subject's certificate number"}, w.subjectNumber()),
	)
	w.clause(lang.Text{
		ZH: "授权人保证对该域名享有合法、完整的权利，授权期间不将其转让或另行授权他人备案。",
		EN: "The owner warrants full and lawful title to the domain and will neither transfer it nor let anybody else file it while this authority stands.",
	})
	w.clause(lang.Text{
		ZH: "被授权人使用该域名应遵守法律法规，并对网站内容负责。",
		EN: "The authorized subject uses the domain as the law requires and answers for the website's content.",
	})
	w.clause(lang.Text{
		ZH: "本授权自签署之日起生效，至域名到期或双方书面终止之日止。",
		EN: "The authority begins on the day of signature and ends when the domain expires or both sides end it in writing.",
	})
	w.hint(lang.Text{
		ZH: "2018 年起域名所有者应与主办单位一致，授权书多数不再接受；请先问接入商。",
		EN: "Since 2018 the domain's owner should be the subject, and such a letter is mostly no longer accepted; ask the access provider first.",
	})
}

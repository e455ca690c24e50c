package handover

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// securityAgreement is the agreement on information security, with what the subject, as party
// A, fills in.
func (w *letterWriter) securityAgreement() {
	partyA := w.subject()
	w.details(
		Row{Label: lang.Text{ZH: "甲方（网站主办者）", EN: "party A (the subject)"}, Cells: []Slot{partyA}},
		Row{Label: lang.Text{ZH: "甲方证件号码", EN: "party A's certificate number"}, Cells: []Slot{w.subjectNumber()}},
		Row{Label: lang.Text{ZH: "乙方（接入商）", EN: "party B (the access provider)"}, Cells: []Slot{w.provider()}},
		Row{Label: lang.Text{ZH: "接入的域名", EN: "domains given access"}, Cells: []Slot{domains(domainsOf(w.Sites))}},
	)
	w.say(lang.Text{
		ZH: "甲方的网站由乙方提供接入服务。为落实网络与信息安全责任，双方约定如下：",
		EN: "Party B gives party A's websites access to the network. To settle who is responsible for security, both agree:",
	})
	for _, clause := range agreed {
		w.clause(clause)
	}
	w.table(nil, row(pen(lang.Text{ZH: "乙方（签字、盖章、日期）", EN: "party B (signature, seal, date)"})))
	w.Rule = sameDay(filing.VerificationForm)
	w.hint(lang.Text{
		ZH: "甲方的内容已按备案文件填好；乙方的内容和盖章由接入商完成。",
		EN: "Party A's part is filled in from the bundle; party B's part and seal are for the access provider.",
	})
}

// agreed are the clauses of the agreement.
var agreed = []lang.Text{
	{
		ZH: "甲方保证备案信息真实、准确、完整；信息有变的，及时办理变更。",
		EN: "Party A warrants that the data of the filing are true, exact and complete, and files a change when they change.",
	},
	{
		ZH: "甲方不利用网站制作、复制、发布、传播法律、行政法规禁止的内容，不从事危害网络安全的活动。",
		EN: "Party A does not use the websites to make, copy, publish or spread what laws and regulations forbid, nor for anything that endangers network security.",
	},
	{
		ZH: "网站内容须经前置审批或取得经营许可的，甲方在取得批准、许可后再行开办。",
		EN: "What needs a pre-approval or a licence is offered only once party A has it.",
	},
	{
		ZH: "甲方建立信息发布审核、日志留存和应急处置制度，网络日志留存不少于六个月。",
		EN: "Party A reviews what it publishes, has a procedure for incidents, and keeps network logs for at least six months.",
	},
	{
		ZH: "甲方发现违法信息的，立即停止传输，采取处置措施，保存记录并向主管部门报告；乙方依法提出要求的，甲方予以配合。",
		EN: "When party A finds unlawful content, it stops its transmission at once, deals with it, keeps a record and reports it; it cooperates with what party B lawfully asks.",
	},
	{
		ZH: "备案完成后，甲方在网站首页底部标明备案号，并链接到工业和信息化部备案管理系统。",
		EN: "Once the filing is made, party A shows the filing number at the bottom of the homepage, linked to the ministry's filing system.",
	},
	{
		ZH: "甲方保持负责人的联系电话畅通。网站未备案、信息不实或含有违法内容的，乙方可依法暂停或停止接入。",
		EN: "Party A can be reached at its principals' phone numbers. If a website is not on record, its data are untrue or its content unlawful, party B may suspend or end the access as the law provides.",
	},
	{
		ZH: "本协议自双方签署之日起生效，双方各执一份。",
		EN: "This agreement takes effect when both have signed; each keeps a copy.",
	},
}

// verificationForm is the form for verification on paper. Only the part about the subject is
// filled in; the rest is the provider's.
func (w *letterWriter) verificationForm() {
	subject, principal := &w.Subject, &w.Subject.Principal
	w.heading(lang.Text{ZH: "一、网站主办者基本信息", EN: "1. Basic information of the website's subject"})
	optional := func(s Slot) Slot { s.Pen = true; return s }
	w.table(nil,
		row(w.subject()),
		row(choice(lang.Text{ZH: "主办单位性质", EN: "type of subject"}, filing.SubjectTypes, subject.Type)),
		row(w.subjectCertificate()), row(w.subjectNumber()),
		row(slot(lang.Text{ZH: "证件住所", EN: "address on the certificate"}, filing.Address, subject.Certificate.Address)),
		row(slot(addressLabel, filing.Address, subject.MailingAddress)),
		row(optional(slot(lang.Text{ZH: "投资者或上级主管单位", EN: "investor or superior unit"}, filing.Words, subject.Investor))),
		Row{Label: lang.Text{ZH: "主体负责人姓名", EN: "principal of the subject"}, Cells: []Slot{personName(w.person(principal))}},
		row(personCertificate(w.person(principal))), row(personNumber(w.person(principal))),
		row(slot(mobileLabel, filing.Phone, principal.Mobile)),
		row(optional(slot(lang.Text{ZH: "应急联系电话", EN: "emergency phone"}, filing.Phone, principal.EmergencyPhone))),
		row(optional(slot(lang.Text{ZH: "办公电话", EN: "office phone"}, filing.Phone, principal.OfficePhone))),
		row(slot(lang.Text{ZH: "电子邮箱", EN: "e-mail"}, filing.Mail, principal.Email)),
	)
	w.sitesTable(w.Sites)
	if earlier := w.recordedOnly(); len(earlier) > 0 {
		w.details(Row{Label: lang.Text{ZH: "已备案的域名", EN: "domains on record"}, Cells: []Slot{domains(earlier)}})
	}
	w.say(lang.Text{
		ZH: "以上信息真实、准确，与所交证件原件一致；如有不实，愿承担由此产生的一切责任。",
		EN: "The above is true and exact and agrees with the original certificates; the subject answers for whatever is not.",
	})
	w.heading(lang.Text{ZH: "二、以下由接入商填写", EN: "2. For the access provider to fill in"})
	w.table(nil,
		row(w.provider()),
		row(pen(lang.Text{ZH: "核验意见", EN: "result of the verification"})),
		row(pen(lang.Text{ZH: "核验人签名、单位盖章", EN: "signature of the verifier, seal"})),
		row(pen(lang.Text{ZH: "核验日期", EN: "day of the verification"})),
	)
	w.Rule = sameDay(filing.SecurityAgreement)
	if w.FiledAs() == filing.AddSite {
		w.Rule = lang.Text{ZH: "日期写签名当天，提交时为最新日期。", EN: "The day it is signed, an up-to-date one when it is handed in."}
	}
	w.hint(lang.Text{
		ZH: "手册要求核验单、协议书和照片写同一天；有的接入商要求核验单上不写日期，是这样的，日期一栏留空，也不加 --date。",
		EN: "The handbook wants form, agreement and photo to bear the same date. Some access providers want no date on the form: then leave it empty, and do without --date.",
	})
	w.hint(lang.Text{
		ZH: "黑色笔正楷签名，不涂改；扫描时边框和表头完整。第二部分不要自己填。",
		EN: "Sign in black, in clearly separated characters, without corrections; scan it with border and heading. Leave part 2 empty.",
	})
}

// person returns a principal. Someone who files for themselves need not be named again: then
// it is the subject.
func (w *letterWriter) person(p *filing.Person) *filing.Person {
	if w.IsPersonal() && p.Name == "" {
		self := *p // with their telephones
		self.Name, self.Certificate = w.Subject.Name, w.Subject.Certificate
		return &self
	}
	return p
}

// recordedOnly lists the domains on record that belong to none of the bundle's websites.
func (w *letterWriter) recordedOnly() []string {
	return slices.DeleteFunc(slices.Clone(w.Record.Domains), func(domain string) bool { return domain == "" || w.HasSite(domain) })
}

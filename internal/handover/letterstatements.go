package handover

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// sitesStatement explains why a subject has several websites.
func (w *letterWriter) sitesStatement() {
	w.administration()
	w.say(lang.Text{
		ZH: "%s（%s号码：%s）办理ICP备案的网站较多，现将各网站和域名的用途说明如下：",
		EN: "%s (%s, number %s) files several websites. What each website and domain is for:",
	}, w.subject(), w.subjectCertificate(), w.subjectNumber())
	use := lang.Text{ZH: "用途", EN: "what it is for"}
	var rows []Row
	add := func(name, domain Slot) {
		rows = append(rows, Row{Cells: []Slot{fixed(counted(len(rows) + 1)), name, domain, pen(use)}})
	}
	for _, site := range w.Sites {
		add(slot(siteLabel, filing.Words, site.Name), slot(domainLabel, filing.Host, site.Domain))
	}
	for _, domain := range w.recordedOnly() {
		add(pen(siteLabel), slot(domainLabel, filing.Host, domain))
	}
	if len(rows) == 0 {
		add(slot(siteLabel, filing.Words, ""), slot(domainLabel, filing.Host, ""))
	}
	w.table([]lang.Text{serialLabel, siteLabel, domainLabel, use}, rows...)
	w.say(lang.Text{
		ZH: "上述域名均为%s所有，由其自用，未出租、出借或转让给他人；各网站的内容与备案一致。如有不实，愿承担相应责任。",
		EN: "All these domains belong to %s, for its own use, and are not let, lent or passed on; each website shows what is filed. The subject answers for whatever is untrue.",
	}, w.subject())
}

// sitePlan is the outline of a plan, with space for the filer to write their part.
func (w *letterWriter) sitePlan() {
	principal := w.person(&w.Subject.Principal)
	w.table(nil, row(w.subject()), row(w.subjectNumber()),
		Row{Label: lang.Text{ZH: "主体负责人", EN: "principal of the subject"}, Cells: []Slot{personName(principal)}},
		row(slot(phoneLabel, filing.Phone, principal.Mobile)))
	w.heading(lang.Text{ZH: "一、网站概况", EN: "1. The websites"})
	w.sitesTable(w.sites)
	w.heading(lang.Text{ZH: "二、栏目和内容（附页面设计图）", EN: "2. Sections and content (with the design of the pages)"})
	w.room(4)
	w.heading(lang.Text{ZH: "三、人员和资金", EN: "3. Staff and funds"})
	w.room(3)
	w.heading(lang.Text{ZH: "四、信息发布和内容管理", EN: "4. Publishing and content management"})
	w.say(lang.Text{
		ZH: "信息由专人编辑、负责人审核后发布；交互内容先审后发，发现违法信息立即删除、保存记录并报告。",
		EN: "What is published is edited by named staff and reviewed by the principal; what users write is reviewed before it appears, and unlawful content is removed at once, recorded and reported.",
	})
	w.room(2)
	w.heading(lang.Text{ZH: "五、组网方案", EN: "5. Network"})
	var rows []Row
	for _, site := range w.sites {
		ips := make([]Value, len(site.Access.IPs))
		for i, ip := range site.Access.IPs {
			ips[i] = Value{Text: ip, Format: filing.Host}
		}
		s := several(lang.Text{ZH: "IP 地址", EN: "IP address"}, ips)
		s.Pen = true
		method := choice(lang.Text{ZH: "接入方式", EN: "access"}, filing.AccessMethods, site.Access.Method)
		method.Pen = true
		rows = append(rows, Row{Cells: []Slot{slot(domainLabel, filing.Host, site.Domain), w.provider(), method, s}})
	}
	if len(rows) > 0 {
		w.table([]lang.Text{domainLabel, {ZH: "接入商", EN: "access provider"}, {ZH: "接入方式", EN: "access"}, {ZH: "IP 地址", EN: "IP address"}}, rows...)
	}
	w.heading(lang.Text{ZH: "六、网络与信息安全措施", EN: "6. Security measures"})
	w.say(lang.Text{
		ZH: "服务器和后台由专人管理，口令定期更换；及时更新系统和程序，定期备份；网络日志留存不少于六个月。",
		EN: "Servers and administration pages are kept by named staff, passwords are changed regularly; systems and programs are kept up to date, backups are made, and network logs are kept for at least six months.",
	})
	w.room(2)
	w.heading(lang.Text{ZH: "七、应急处置", EN: "7. Incidents"})
	w.say(lang.Text{
		ZH: "发生入侵、篡改或违法信息传播的，先断开有关服务，保留证据，通知负责人和接入商，处置后再恢复，并按规定报告。",
		EN: "On intrusion, defacement or the spread of unlawful content, the service is taken down first, evidence is kept, principal and access provider are told; it is restored once dealt with, and reported as required.",
	})
	w.room(2)
	w.hint(lang.Text{
		ZH: "这是提纲：空行处请写网站自己的内容，或在 DOCX 中补写；每个域名各要一份的，分别写。",
		EN: "This is an outline: write about your own websites where there is room, or in the DOCX; where a plan for every domain is asked for, write one for each.",
	})
}

// cancellationForm asks the administration to take a filing, or one of its websites, off the
// record.
func (w *letterWriter) cancellationForm() {
	w.administration()
	w.say(lang.Text{
		ZH: "%s的下列备案已不再需要，且没有接入商可代为办理，现申请注销。",
		EN: "The filing of %s below is no longer needed and there is no access provider left to cancel it; its cancellation is applied for.",
	}, w.subject())
	w.cancelled()
	w.say(lang.Text{
		ZH: "本次申请是主办单位的真实意思，所交证件真实有效；注销后果由主办单位承担。",
		EN: "This is the subject's own wish, the certificates are genuine and valid, and the subject bears the consequences.",
	})
	w.hint(lang.Text{
		ZH: "各省管局有自己的注销申请表，可从管局网站下载；有表的以其为准，照这里的内容填。",
		EN: "Each administration has a form of its own on its website; where there is one, use it and fill in what stands here.",
	})
}

// cancellationStatement says that someone who cannot receive the text message wishes to cancel
// all the same.
func (w *letterWriter) cancellationStatement() {
	w.administration()
	w.say(lang.Text{
		ZH: "%s申请注销下列备案。因备案中负责人的手机号码已不能接收短信，无法完成短信核验，特此声明。",
		EN: "%s applies to cancel the filing below. The mobile number on record for the principal no longer receives text messages, so that it cannot be verified by message.",
	}, w.subject())
	w.cancelled()
	w.say(lang.Text{
		ZH: "本声明是主办单位的真实意思；随附主办单位证件、申请人证件和申请人手持证件的照片。如有不实，愿承担法律责任。",
		EN: "This is the subject's own wish; the subject's certificate, the applicant's certificate and a photo of the applicant holding it are attached. The subject answers before the law for whatever is untrue.",
	})
}

// cancelled is what is taken off the record.
func (w *letterWriter) cancelled() {
	names := w.Record.Domains
	scope := row(pen(lang.Text{ZH: "注销范围（主体、网站或接入）", EN: "what is cancelled (subject, websites or access)"}))
	fixedScope := func(says lang.Text) {
		scope = Row{Label: lang.Text{ZH: "注销范围", EN: "what is cancelled"}, Cells: []Slot{fixed(says)}}
	}
	switch w.Operation {
	case filing.CancelSubject:
		fixedScope(lang.Text{ZH: "注销主体（含其下全部网站）", EN: "the whole filing, with all its websites"})
	case filing.CancelSite:
		fixedScope(lang.Text{ZH: "注销网站（保留主体）", EN: "websites only; the subject stays on record"})
		if len(w.Sites) > 0 {
			names = domainsOf(w.Sites)
		}
	}
	w.details(row(w.subject()), row(w.subjectCertificate()), row(w.subjectNumber()),
		row(slot(filingLabel, filing.Words, w.Record.Number)),
		scope, row(domains(names)),
		row(slot(lang.Text{ZH: "注销原因", EN: "reason"}, filing.Prose, w.Reason)),
		row(pen(lang.Text{ZH: "经办人和联系电话", EN: "who handles it, and telephone"})))
}

// nameChangeExplanation goes along with the registration authority's proof of a
// change of name.
func (w *letterWriter) nameChangeExplanation() {
	old := slot(lang.Text{ZH: "原名称", EN: "former name"}, filing.Words, w.Record.SubjectName)
	current := slot(lang.Text{ZH: "现名称", EN: "present name"}, filing.Words, w.Subject.Name)
	w.administration()
	w.say(lang.Text{
		ZH: "主办单位原名称%s，现已更名为%s，两者为同一主体，特此说明，并申请变更备案信息。",
		EN: "The subject formerly called %s is now called %s; both are one and the same, and a change of the filing is applied for.",
	}, old, current)
	w.details(row(old), row(current), row(w.subjectCertificate()), row(w.subjectNumber()),
		row(slot(filingLabel, filing.Words, w.Record.Number)), row(domains(w.Record.Domains)),
		row(pen(lang.Text{ZH: "更名的登记机关", EN: "authority that registered the change"})),
		row(pen(lang.Text{ZH: "更名登记日期", EN: "day it was registered"})))
	w.say(lang.Text{
		ZH: "更名前备案的网站仍由本主体开办，原备案产生的权利义务由本主体承担。",
		EN: "The websites on record are still run by this subject, which takes over all rights and duties of the filing.",
	})
	w.hint(lang.Text{
		ZH: "本说明不能代替登记机关的更名证明，两者一起交；域名先按现名称重新实名认证。",
		EN: "This does not take the place of the registration authority's proof of the change; hand in both, and first have the domains verified again in the present name.",
	})
}

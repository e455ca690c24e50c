package rule

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var operationContradicted = Rule{
	Name: "operation-contradicted", Severity: Error, Misfiles: true,
	Title: lang.Text{ZH: "备案类型与已有备案不符", EN: "an operation that does not fit the existing record"},
	Why:   lang.Text{ZH: "办理哪种备案由三件事决定：主体是否备过案，域名备在谁名下，备案是否在本接入商；类型不对，会以备案类型错误或备案冲突退回", EN: "three facts decide which operation applies: whether the subject is on record, whose record the domain is on, and whether the record is with this provider; a wrong one is sent back as a wrong operation or a conflict"},
	Fix:   lang.Text{ZH: "改为相符的备案类型；原备案已注销的，删去已有备案（record）", EN: "choose the operation that fits; if the record was cancelled, delete record"},
	Tool:  lang.Text{ZH: "各种情形应办理哪种备案，见 icp explain operations", EN: "icp explain operations has a table of which one fits when"},
	Sources: []source.Source{
		regulation.OperationsSource, source.Handbook.At("一、备案冲突；三、新增接入", "part 1, conflicts; part 3, adding an access"),
		source.Huawei.At("备案驳回咨询：备案类型错误", "questions on rejections: wrong operation"),
	},
	Notices: []string{"备案类型选择错误", "未正确选择备案类型", "该主体已有备案号，请选择新增", "首次备案误选", "该网站已备案，请选择新增接入"},
	Bad:     "operation: first # ✗\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-old.cn]}\n",
	Good:    "operation: add-site\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-old.cn], here: yes}\n",
	check: func(c *Case) {
		switch c.Operation {
		case filing.First:
			c.checkFirst()
		case filing.AddSite:
			c.checkAddSite()
		case filing.AddAccess:
			c.checkAddAccess()
		case filing.Change, filing.CancelSite, filing.CancelAccess, filing.CancelSubject:
			c.checkOnRecord()
		}
	},
}

// checkFirst refuses an initial filing of a subject that is on record.
func (c *Case) checkFirst() {
	r := &c.Record
	if r.Number == "" && len(r.Domains) == 0 {
		return
	}
	message, args := lang.Text{ZH: "备案类型为首次备案，却填了已有备案 %s", EN: "the operation is an initial filing, but an existing record is given: %s"}, []any{&r.Number}
	if r.Number == "" {
		message, args = lang.Text{ZH: "备案类型为首次备案，却填了已有备案", EN: "the operation is an initial filing, but an existing record is given"}, nil
	}
	found := c.report(&c.Operation, message, args...).
		With(&r.Number, &r.Domains).
		Advising(lang.Text{ZH: "域名未备过案的改为 add-site（新增网站），备过的改为 add-access（新增接入）；原备案已注销的，删去已有备案（record）", EN: "use add-site if the domain is not on record, add-access if it is; if the record was cancelled, delete record"})
	if len(r.Domains) > 0 {
		found.Barring()
	} else {
		found.Softened(Warning, lang.Text{ZH: "未写原备案域名，可能是空壳主体，注销后可以首次备案", EN: "it lists no domain and may be an empty shell, which can be filed anew once it is cancelled"}).
			Advising(lang.Text{ZH: "原备案下已没有网站的（空壳主体），先注销原备案，注销后删去已有备案（record）", EN: "if the record has no website left (an empty shell), cancel it first; once it is cancelled, delete record"}).
			Helping(lang.Text{ZH: "空壳主体如何处理，见 icp explain subject-conflict", EN: "icp explain subject-conflict says what to do with an empty shell"})
	}
}

// checkAddSite refuses to add a site that is on the record already.
func (c *Case) checkAddSite() {
	for _, site := range c.Sites {
		if !c.Record.Has(site.Domain) {
			continue
		}
		c.report(&site.Domain, lang.Text{ZH: "%s 已在原备案里，不是新增网站", EN: "%s is already on the record and cannot be added to it"}, &site.Domain).
			With(&c.Operation, &c.Record.Domains).
			Advising(lang.Text{ZH: "备案在其他接入商的，改为 add-access（新增接入）；已在本接入商的，信息有变才办理 change（变更备案）", EN: "use add-access if the record is with another provider; if it is with this one, use change, and only if something has changed"})
	}
}

// checkAddAccess refuses an access for a site that is not on the record. As long as none of
// the record's domains are given, that cannot be known.
func (c *Case) checkAddAccess() {
	if len(c.Record.Domains) == 0 {
		return
	}
	for _, site := range c.Sites {
		if site.Domain != "" && !c.Record.Has(site.Domain) {
			c.report(&site.Domain, lang.Text{ZH: "%s 不在原备案里，不能新增接入", EN: "%s is not on the record, so no access can be added for it"}, &site.Domain).
				With(&c.Operation, &c.Record.Domains).
				Advising(lang.Text{ZH: "未备过案的域名办理 add-site（新增网站）；漏填的，补进原备案域名（record.domains）", EN: "use add-site for a domain that is not on record; if it was left out, add it to record.domains"})
		}
	}
}

// checkOnRecord checks an operation that changes or cancels part of a record: that part must
// be on the record, and the provider must be able to file it.
func (c *Case) checkOnRecord() {
	if len(c.Record.Domains) > 0 && c.Operation != filing.CancelSubject {
		for _, site := range c.Sites {
			if site.Domain == "" || c.Record.Has(site.Domain) {
				continue
			}
			found := c.report(&site.Domain, lang.Text{ZH: "%s 不在原备案里", EN: "%s is not on the record"}, &site.Domain).
				With(&c.Operation, &c.Record.Domains)
			if c.Operation == filing.Change {
				found.Softened(Warning, lang.Text{ZH: "已备案的网站可以增加域名", EN: "a website on record may be given a further domain"}).
					Advising(lang.Text{ZH: "已备案的网站可以增删域名，不能整个换掉；新的网站办理 add-site（新增网站）", EN: "a website on record may gain or lose a domain but not swap its only one; use add-site for a new website"})
				continue
			}
			found.Advising(lang.Text{ZH: "改为原备案里的域名；漏填的，补进原备案域名（record.domains）", EN: "enter a domain that is on the record; if it was left out, add it to record.domains"})
		}
	}
	if c.Record.Here == filing.No {
		who, tool := c.whoElse()
		c.report(&c.Record.Here, lang.Text{ZH: "备案不在本接入商，本接入商不能办理%s", EN: "the record is not with this provider, which therefore cannot file this operation: %s"}, filing.Operations.Label(c.Operation).Within()).
			With(&c.Operation).Softened(Warning, lang.Text{ZH: "所填内容可能无误，只是应向别处提交", EN: "what you entered may be right, but has to be filed elsewhere"}).
			Advising(who).Helping(tool).Barring()
	}
	c.checkSwap()
	if c.Operation == filing.CancelSite && c.cancelsAll() {
		c.report(&c.Operation, lang.Text{ZH: "注销后备案下没有网站，主体成为空壳", EN: "this leaves the record without a website, as an empty shell"}).
			With(&c.Sites, &c.Record.Domains).Softened(Advice, lang.Text{ZH: "这样办理没有错，只是可能并非本意", EN: "this is allowed, but may not be intended"}).
			Advising(lang.Text{ZH: "整个备案不再需要的，改为 cancel-subject（注销主体）", EN: "to give up the whole record, use cancel-subject"})
	}
}

// checkSwap warns of a change that turns a person's record into a unit's, or the reverse. An
// individual business without a trade name is on record by its owner's name.
func (c *Case) checkSwap() {
	filed := &c.Record.SubjectName
	if !c.IsChanging(filing.ChangesSubject) || *filed == "" || filing.SameName(*filed, c.Subject.Name) {
		return
	}
	isOwners := func(p *filing.Person) bool { return p.Name != "" && filing.SameName(*filed, p.Name) }
	var message, soft lang.Text
	switch {
	case c.IsPersonal() && regulation.IsUnitName(*filed):
		message = lang.Text{ZH: "原备案的主办单位 %s 是单位，不能变更为个人", EN: "the record belongs to an organisation, %s, and cannot be changed to a person"}
		soft = lang.Text{ZH: "腾讯云不支持，其他接入商未见说明", EN: "Tencent Cloud does not support it; other providers do not say"}
	case c.IsUnit() && c.Subject.Type != filing.IndividualBusiness && (isOwners(&c.Subject.Principal) || isOwners(&c.Subject.LegalRepresentative)):
		message = lang.Text{ZH: "原备案的主办单位 %s 是个人，不一定能变更为单位", EN: "the record belongs to a person, %s, and may not be changeable to an organisation"}
		soft = lang.Text{ZH: "华为云 2026 年的规则不支持，腾讯云称各省不一", EN: "Huawei Cloud's rules of 2026 do not support it; Tencent Cloud says it depends on the province"}
	default:
		return
	}
	c.report(&c.Operation, message, filed).With(filed, &c.Subject.Type).Softened(Warning, soft).
		Advising(lang.Text{ZH: "先问接入商；不能变更的，注销原备案，再以新主体办理首次备案；只是更名的，核对主办单位性质", EN: "ask the access provider first; if it cannot be changed, cancel the record and file anew for the new subject; if only the name has changed, check the subject type"}).
		Helping(lang.Text{ZH: "哪些省允许，见 icp explain type-change", EN: "icp explain type-change lists the provinces known to allow it"})
}

// whoElse says who can file what this provider cannot file, and how a command helps to find them.
func (c *Case) whoElse() (who, tool lang.Text) {
	if c.Operation == filing.CancelAccess {
		return lang.Text{ZH: "取消接入找原接入商办理；在本接入商没有接入的，无需取消", EN: "an access is cancelled by the provider that holds it; if there is none with this provider, there is nothing to cancel"}, tool
	}
	if c.Operation == filing.Change {
		return lang.Text{ZH: "找备案所在的接入商办理；要在本接入商变更的，先办理 add-access（新增接入）", EN: "file it with the provider that holds the record; to change it with this provider, add an access first (add-access)"}, tool
	}
	return lang.Text{ZH: "找备案所在的接入商办理；已没有接入商的，向备案所在省的管局申请", EN: "file it with the provider that holds the record; if there is none left, apply to the administration of the record's province"},
		lang.Text{ZH: "icp explain 加备案号，可查是哪个管局", EN: "icp explain followed by the filing number says which that is"}
}

// cancelsAll reports whether no domain of the record is left.
func (c *Case) cancelsAll() bool {
	isLeft := func(filed string) bool { return !c.HasSite(filed) }
	return len(c.Record.Domains) > 0 && !slices.ContainsFunc(c.Record.Domains, isLeft)
}

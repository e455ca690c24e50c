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
	Title: lang.Text{ZH: "备案类型与已有的备案矛盾", EN: "an operation that the existing record contradicts"},
	Why:   lang.Text{ZH: "办哪一种备案由三件事定：主体备过没有，域名备在谁名下，备案在不在本接入商；类型不对会以备案类型错误或冲突退回", EN: "three facts decide which operation applies: whether the subject is on record, on whose record the domain is, and whether the record is at this provider; a wrong one is sent back as such or as a conflict"},
	Fix:   lang.Text{ZH: "按 icp explain operations 的表改备案类型；记录已注销的，删去 record", EN: "choose the operation by the table of icp explain operations; if the record was cancelled, delete record"},
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
	found := c.report(&c.Operation, lang.Text{ZH: "备案类型是首次备案，却填了已有备案 %s", EN: "the operation is an initial filing, and there is a record, %s"}, &r.Number).
		With(&r.Number, &r.Domains).
		Advising(lang.Text{ZH: "域名没备过的改为 add-site（新增网站），备过的改为 add-access（新增接入）；记录已注销的，删去 record", EN: "a domain that is not on record takes add-site, one that is takes add-access; if the record was cancelled, delete record"})
	if len(r.Domains) == 0 {
		found.Softened(Warning, lang.Text{ZH: "没有写它的域名，可能是空壳主体，注销后可以首次备案", EN: "it names no domain and may be a shell, which can be filed anew once it is cancelled"}).
			Advising(lang.Text{ZH: "记录下已没有网站的（空壳主体），见 icp explain subject-conflict；已注销的，删去 record", EN: "where the record has no website left (a shell), see icp explain subject-conflict; if it was cancelled, delete record"})
	}
}

// checkAddSite refuses to add a site that is on the record already.
func (c *Case) checkAddSite() {
	for _, site := range c.Sites {
		if !c.Record.Has(site.Domain) {
			continue
		}
		c.report(&site.Domain, lang.Text{ZH: "%s 已在原备案里，不是新增网站", EN: "%s is on the record already and cannot be added to it"}, &site.Domain).
			With(&c.Operation, &c.Record.Domains).
			Advising(lang.Text{ZH: "备案在别的接入商的，改为 add-access（新增接入）；已在本接入商的，信息有变才办 change（变更备案）", EN: "with the record elsewhere, the operation is add-access; with the record here, change, and only if data have changed"})
	}
}

// checkAddAccess refuses an access for a site that is not on the record, which
// nothing tells while no domain of it is given.
func (c *Case) checkAddAccess() {
	if len(c.Record.Domains) == 0 {
		return
	}
	for _, site := range c.Sites {
		if site.Domain != "" && !c.Record.Has(site.Domain) {
			c.report(&site.Domain, lang.Text{ZH: "%s 不在原备案里，不能新增接入", EN: "%s is not on the record, so that no access can be added for it"}, &site.Domain).
				With(&c.Operation, &c.Record.Domains).
				Advising(lang.Text{ZH: "没备过案的域名办 add-site（新增网站）；漏写的，补进 record.domains", EN: "a domain that is not on record takes add-site; one that was forgotten goes into record.domains"})
		}
	}
}

// checkOnRecord looks at what changes or cancels part of a record: it must be
// there, and within the provider's reach.
func (c *Case) checkOnRecord() {
	if len(c.Record.Domains) > 0 && c.Operation != filing.CancelSubject {
		for _, site := range c.Sites {
			if site.Domain == "" || c.Record.Has(site.Domain) {
				continue
			}
			found := c.report(&site.Domain, lang.Text{ZH: "%s 不在原备案里", EN: "%s is not on the record"}, &site.Domain).
				With(&c.Operation, &c.Record.Domains)
			if c.Operation == filing.Change {
				found.Softened(Warning, lang.Text{ZH: "备过案的网站可以增加域名", EN: "a website on record may get a further domain"}).
					Advising(lang.Text{ZH: "备过案的网站可以增删域名，不能整个换掉；新的网站办 add-site（新增网站）", EN: "a website on record may get or lose a domain, not exchange its only one; a new website takes add-site"})
				continue
			}
			found.Advising(lang.Text{ZH: "改成原备案里的域名；漏写的，补进 record.domains", EN: "name a domain of the record; one that was forgotten goes into record.domains"})
		}
	}
	if c.Record.Here == filing.No {
		c.report(&c.Record.Here, lang.Text{ZH: "备案不在本接入商，本接入商办不了%s", EN: "the record is not at this provider, which cannot file this: %s"}, filing.Operations.Label(c.Operation)).
			With(&c.Operation).Softened(Warning, lang.Text{ZH: "内容可能没有错，只是要交到别处", EN: "what is given may be right, only to be filed elsewhere"}).
			Advising(c.whoElse())
	}
	if c.Operation == filing.CancelSite && c.cancelsAll() {
		c.report(&c.Operation, lang.Text{ZH: "注销后备案下没有网站，成了空壳主体", EN: "this leaves the record without a website, a shell"}).
			With(&c.Sites, &c.Record.Domains).Softened(Advice, lang.Text{ZH: "这样办没有错，只是可能不是本意", EN: "allowed, but perhaps not meant"}).
			Advising(lang.Text{ZH: "整个备案都不要了的，改为 cancel-subject（注销主体）", EN: "if all of the record goes, the operation is cancel-subject"})
	}
}

// whoElse says who can file what this provider cannot.
func (c *Case) whoElse() lang.Text {
	if c.Operation == filing.CancelAccess {
		return lang.Text{ZH: "取消接入找原来的接入商办；这里本来没有接入的，不用取消", EN: "the provider whose access it is cancels it; where there is none here, nothing is to be cancelled"}
	}
	if c.Operation == filing.Change {
		return lang.Text{ZH: "找备案所在的接入商办；要在这里办变更的，先办 add-access（新增接入）", EN: "file it with the provider of the record; to change it here, add an access first (add-access)"}
	}
	return lang.Text{ZH: "找备案所在的接入商办；没有接入商了的，向备案所在省的管局申请（icp explain 后面写备案号，会列出是哪个管局）", EN: "file it with the provider of the record; with none left, apply to the administration of its province, which icp explain with the filing number names"}
}

// cancelsAll reports whether no domain of the record is left.
func (c *Case) cancelsAll() bool {
	isLeft := func(filed string) bool { return !c.HasSite(filed) }
	return len(c.Record.Domains) > 0 && !slices.ContainsFunc(c.Record.Domains, isLeft)
}

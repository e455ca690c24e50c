package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var contentRefusedToPersonal = Rule{
	Name: "content-refused-to-personal", Severity: Error,
	Title:   lang.Text{ZH: "网站内容不予个人办理", EN: "content that individuals may not publish"},
	Why:     lang.Text{ZH: "个人网站不得有留言板、讨论区、交流区和企业内容；商城及须经许可的内容应以单位名义办理", EN: "an individual's site may not have a guestbook, forum, chat or company content; shops and licensed content must be filed by an organisation"},
	Fix:     lang.Text{ZH: "去掉此项内容，或以单位的证件备案", EN: "remove this content, or file as an organisation"},
	Sources: []source.Source{source.Handbook.At("一、其它问题 3-5", "part 1, other questions 3-5"), source.Huawei.At("备案前准备咨询", "before filing")},
	Notices: []string{"个人网站不能涉及企业内容", "个人不能备案论坛", "网站内容与主办单位性质不符", "个人备案不得含有交互内容", "个人网站不能有商城"},
	Bad:     "subject:\n  type: personal\nsites:\n  - content: [notes, forum] # ✗\n",
	Good:    "subject:\n  type: personal\nsites:\n  - content: [notes]\n",
	check: func(c *Case) {
		if !c.IsPersonal() {
			return
		}
		for _, site := range c.Sites {
			for i := range site.Content {
				c.checkPersonalContent(&site.Content[i])
			}
		}
	},
}

func (c *Case) checkPersonalContent(at *string) {
	content := regulation.ContentOf(*at)
	if content.Person <= regulation.Advised {
		return
	}
	label := filing.Contents.Label(*at).Within()
	switch content.Person {
	case regulation.Required:
		c.report(at, lang.Text{ZH: "个人不能办理「%s」", EN: "individuals may not publish this content: %s"}, label).With(&c.Subject.Type).Barring()
	case regulation.Doubted:
		c.report(at, lang.Text{ZH: "个人备案选「%s」，多数省不接受，可能被退回", EN: "most provinces do not accept this from individuals, so it may be sent back: %s"}, label).
			With(&c.Subject.Type).Softened(Warning, whyDoubted(&content)).Citing(content.Source)
	}
}

var preApprovalMissing = Rule{
	Name: "pre-approval-missing", Severity: Error,
	Title: lang.Text{ZH: "内容须先取得许可，尚未填写", EN: "content that needs a permit, but no permit is given"},
	Why:   lang.Text{ZH: "新闻、出版等内容须先经主管部门同意，备案时向住所所在地的省通信管理局提交批准文件", EN: "news, publishing and the like must first be approved by the competent authority; the approval is submitted with the filing to the communications administration of the province where the subject is domiciled"},
	Fix:   lang.Text{ZH: "先办理许可，再填前置审批（pre_approvals）并附批准文件；不涉及的，改选符合实际的内容", EN: "obtain the permit, enter it under pre_approvals and add a scan of it; if it does not apply, choose the content that does"},
	Sources: []source.Source{
		source.Handbook.At("一、其它问题 9", "part 1, other questions 9"), source.Decree292.At("第五条", "art. 5"),
		source.Aliyun.Whole(), source.Tencent.At("前置审批相关", "on pre-approvals"),
	},
	Notices: []string{"网站内容涉及前置审批", "请提供前置审批文件", "缺少前置审批", "涉及新闻类需提供许可证"},
	Bad: "subject:\n  type: enterprise\nsites:\n  - content: [publishing] # ✗\n" +
		chiefDocuments,
	Good: "subject:\n  type: enterprise\nsites:\n  - content: [publishing]\n    pre_approvals: [{kind: publishing, number: 新出网证（粤）字000号, issuer: 国家新闻出版署, expires: 2029-01-01}]\n" +
		chiefDocuments + "  - {kind: pre-approval, files: [scans/approval.png], site: example.com.cn}\n",
	check: func(c *Case) {
		if !c.IsUnit() {
			return // for individuals the content itself is refused
		}
		for _, site := range c.Sites {
			for i := range site.Content {
				c.checkApproval(site, &site.Content[i])
			}
		}
	},
}

// checkApproval requires the permit for one kind of content and, once that is given, its scan.
func (c *Case) checkApproval(site *filing.Site, at *string) {
	content := regulation.ContentOf(*at)
	level := content.ApprovalIn(c.Province)
	if level == regulation.Free {
		return
	}
	label := filing.Contents.Label(*at).Within()
	if given := approvalFor(site, *at); given != nil {
		if level > regulation.Advised && !c.hasDocument(filing.PreApprovalPermit) {
			c.report(&given.Kind, lang.Text{ZH: "「%s」已填许可，材料中缺少批准文件", EN: "a permit is given for %s, but no scan of it is among the documents"}, label).
				With(&c.Documents).Softened(severityOf(level), whyDoubted(&content)).Citing(content.Source).
				Advising(lang.Text{ZH: "在材料中补上前置审批文件", EN: "add a scan of the permit to the documents (pre-approval)"})
		}
		return
	}
	message, what := lang.Text{ZH: "「%s」须有%s，尚未填写", EN: "%s needs a permit (%s), but none is given"}, content.Permit
	if content.Permit.IsZero() {
		message, what = lang.Text{ZH: "「%s」：%s", EN: "%s: %s"}, content.Note
	}
	found := c.report(at, message, label, what).With(&site.PreApprovals, &c.Province)
	switch level {
	case regulation.Required:
		found.Advising(lang.Text{ZH: "先向%s办理许可，再填前置审批（pre_approvals）并附批准文件；不涉及的，改选符合实际的内容", EN: "obtain the permit from the %s, enter it under pre_approvals and add a scan of it; if it does not apply, choose the content that does"}, content.Issuer)
	case regulation.Doubted:
		found.Softened(Warning, whyDoubted(&content)).Citing(content.Source).Advising(whetherItApplies)
	default:
		found.Softened(Advice, citing(lang.Text{ZH: "不一定适用", EN: "it may not apply"}, content.Source)).Citing(content.Source).Advising(whetherItApplies)
	}
}

var whetherItApplies = lang.Text{ZH: "请确认是否适用", EN: "check whether it applies"}

// whyDoubted says why a finding about a content is not an error: what is known is provincial,
// from a single source, or superseded.
func whyDoubted(content *regulation.Content) lang.Text {
	return citing(lang.Text{ZH: "各地要求不一", EN: "this differs from place to place"}, content.Source)
}

func approvalFor(site *filing.Site, content string) *filing.PreApproval {
	for _, approval := range site.PreApprovals {
		if approval.Kind == content {
			return approval
		}
	}
	return nil
}

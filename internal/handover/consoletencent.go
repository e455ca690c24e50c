package handover

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// tencent is Tencent Cloud's console. Only pages that it has since retired were found. It
// carries the domain and the homepage over from the first page to the website's.
var tencent = Console{
	ID: "tencent", Name: lang.Text{ZH: "腾讯云", EN: "Tencent Cloud"},
	aliases: []string{"腾讯", "tencentcloud", "qcloud"}, called: []string{"腾讯云", "tencent", "qcloud"},
	Operations: []string{filing.First, filing.AddSite, filing.AddAccess},
	Limits: lang.Text{
		ZH: "只查到腾讯云已弃用的旧文档，如今的页面可能已改，以页面为准",
		EN: "only pages that Tencent Cloud has retired were found; its console may have changed, so go by what it shows",
	},
	Pages: []Page{
		{
			Title:  lang.Text{ZH: "验证备案信息", EN: "Check of the filing"},
			Source: source.TencentApplet.At("一、登录控制台", "part 1, the console"),
			Fields: []Field{
				{Asks: "province", Label: "地域"},
				{Asks: "subject.type", Label: "主办者性质"},
				{Asks: "subject.certificate.type", Label: "证件类型"},
				{Asks: "subject.certificate.number", Label: "证件号码"},
				{Asks: "sites[].domain", Label: "域名"},
			},
		},
		{
			Title:  lang.Text{ZH: "填写主体信息：主办单位信息", EN: "Subject: its data"},
			Source: source.TencentConsole.At("步骤 1 之 1", "step 1.1"),
			Fields: slices.Concat(
				[]Field{
					{Asks: "subject.name", Label: "单位名称", Person: "姓名"},
					{Asks: "subject.certificate.address", Label: "证件住址"},
					{Asks: "subject.investor", Label: "投资人或主管单位", Units: true},
				},
				mailingAddress(),
				[]Field{{Asks: "subject.remarks", Label: "主体信息备注"}},
			),
		},
		{
			Title:  lang.Text{ZH: "填写主体信息：负责人信息", EN: "Subject: its principal"},
			Source: source.TencentConsole.At("步骤 1 之 2", "step 1.2"),
			Fields: []Field{
				{Asks: "subject.principal.name", Label: "负责人姓名", Units: true},
				{Asks: "subject.principal.certificate.type", Units: true},
				{Asks: "subject.principal.certificate.number", Units: true},
				{Asks: "subject.principal.office_phone", Label: "办公室电话", Units: true},
				{Asks: "subject.principal.mobile"},
				{Asks: "subject.principal.email", Label: "电子邮箱地址"},
				{Asks: "subject.principal.emergency_phone", Label: "应急联系方式", Source: source.Tencent.At("主体信息", "on subjects")},
			},
		},
		{
			Title:  lang.Text{ZH: "填写网站信息：网站信息", EN: "Website: its data"},
			Source: source.TencentConsole.At("步骤 2 之 1", "step 2.1"),
			Fields: []Field{
				{Asks: "sites[].name"},
				{Asks: "sites[].homepage", Label: "网站首页 URL"},
				{Asks: "sites[].content", Label: "网站服务内容"},
				{Asks: "sites[].pre_approvals", Label: "前置或专项审批内容类型", Units: true},
				{Asks: "sites[].remarks", Label: "网站备注"},
			},
		},
		{
			Title:  lang.Text{ZH: "填写网站信息：网站负责人信息", EN: "Website: its principal"},
			Source: source.TencentApplet.At("五、步骤 2", "part 5, step 2"),
			Fields: []Field{
				{Asks: "sites[].principal.certificate.type", Units: true},
				{Asks: "sites[].principal.name", Label: "负责人姓名", Units: true},
				{Asks: "sites[].principal.certificate.number", Units: true},
				{Asks: "sites[].principal.office_phone", Label: "办公室电话", Units: true},
				{Asks: "sites[].principal.mobile", Units: true},
				{Asks: "sites[].principal.email", Units: true},
			},
		},
	},
}

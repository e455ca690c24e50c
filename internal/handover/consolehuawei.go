package handover

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// huawei is Huawei Cloud's console. Its page for choosing a server asks for nothing that a
// bundle holds, and what was entered on the first page is not asked for again.
var huawei = Console{
	ID: "huawei", Name: lang.Text{ZH: "华为云", EN: "Huawei Cloud"},
	aliases: []string{"华为", "huaweicloud"}, called: []string{"华为云", "huawei"},
	Operations: []string{filing.First, filing.AddSite, filing.AddAccess},
	Limits: lang.Text{
		ZH: "所查的说明没有列全各页的项目",
		EN: "what was read does not list all that its pages ask",
	},
	Pages: []Page{
		{
			Title:  lang.Text{ZH: "验证备案类型", EN: "Check of the filing's type"},
			Source: source.HuaweiGuide.At("表 1", "table 1"),
			Fields: []Field{
				{Asks: "province", Label: "地域"},
				{Asks: "subject.type"},
				{Asks: "subject.name"},
				{Asks: "subject.certificate.type", Label: "证件类型"},
				{Asks: "subject.certificate.number", Label: "证件号码"},
			},
		},
		{
			Title:  lang.Text{ZH: "主体信息", EN: "Subject"},
			Source: source.HuaweiScreens.At("主体信息填写界面", "the subject's page"),
			Fields: []Field{
				{Asks: "subject.principal.name", Label: "主体负责人"},
				{Asks: "subject.principal.certificate.type"},
				{Asks: "subject.principal.certificate.number"},
				{Asks: "subject.principal.mobile", Label: "手机号"},
				{Asks: "subject.principal.emergency_phone", Label: "应急电话"},
				{Asks: "subject.principal.email", Label: "邮箱"},
			},
		},
		{
			Title:  lang.Text{ZH: "网站信息", EN: "Website"},
			Source: source.HuaweiScreens.At("网站信息填写界面", "the website's page"),
			Fields: []Field{
				{Asks: "sites[].name"},
				{Asks: "sites[].domain", Label: "域名列表"},
				{Asks: "sites[].homepage", Label: "首页URL"},
				{Asks: "sites[].content", Label: "网站服务内容"},
			},
		},
		{
			Title:  lang.Text{ZH: "网站信息：互联网信息服务负责人", EN: "Website: its principal"},
			Source: source.HuaweiScreens.At("网站信息填写界面", "the website's page"),
			Fields: []Field{{Asks: "sites[].principal"}},
		},
	},
}

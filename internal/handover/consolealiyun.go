package handover

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// aliyun is Alibaba Cloud's console. It works out which operation an order is by itself.
var aliyun = Console{
	ID: "aliyun", Name: lang.Text{ZH: "阿里云", EN: "Alibaba Cloud"},
	aliases: []string{"阿里", "alibaba", "alibabacloud"}, called: []string{"阿里云", "aliyun", "alibaba cloud"},
	Operations: []string{filing.First, filing.AddSite, filing.AddAccess},
	Limits: lang.Text{
		ZH: "所查的是个人备案的页面，单位备案另有的项目未查到",
		EN: "the pages that were read are those of an individual; what organisations are asked besides is not known",
	},
	Pages: []Page{
		{
			Title:  lang.Text{ZH: "互联网信息服务校验", EN: "Check of the service"},
			Source: source.AliyunScreens.At("第 1 屏", "screen 1"),
			Fields: []Field{
				{Asks: "sites[].domain"},
				{Asks: "province", Label: "地区"},
				{Asks: "subject.type", Label: "备案性质"},
				{Asks: "subject.certificate.type", Label: "证件类型"},
				{Asks: "subject.name", Label: "主办者名称"},
				{Asks: "subject.certificate.number", Label: "证件号码"},
				{Asks: "subject.certificate.address"},
			},
		},
		{
			Title:  lang.Text{ZH: "主办者基础信息", EN: "Subject"},
			Source: source.AliyunScreens.At("第 2 屏", "screen 2"),
			Fields: append(mailingAddress(), Field{Asks: "subject.remarks"}),
		},
		{
			Title:  lang.Text{ZH: "负责人信息", EN: "Principal"},
			Source: source.AliyunScreens.At("第 2 屏", "screen 2"),
			Fields: []Field{
				{Asks: "subject.principal.mobile", Label: "手机号"},
				{Asks: "subject.principal.emergency_phone", Label: "应急手机号"},
				{Asks: "subject.principal.email", Label: "邮箱"},
			},
		},
		{
			Title:  lang.Text{ZH: "网站信息", EN: "Website"},
			Source: source.AliyunScreens.At("第 3 屏", "screen 3"),
			Fields: []Field{
				{Asks: "sites[].name"},
				{Asks: "sites[].content"},
				{Asks: "sites[].remarks"},
				{Asks: "sites[].languages"},
				{Asks: "sites[].pre_approvals"},
			},
		},
		{
			Title:  lang.Text{ZH: "网站信息：负责人", EN: "Website: its principal"},
			Source: source.AliyunSteps.At("填写网站或 app 信息", "website or app"),
			Fields: []Field{{Asks: "sites[].principal"}},
		},
	},
}

// mailingAddress is a mailing address in four parts. They stay together, because no source
// says which of them are chosen from a list and which are typed.
func mailingAddress() []Field {
	return []Field{{Asks: provincePart}, {Asks: "subject.city"}, {Asks: "subject.district"}, {Asks: "subject.mailing_address"}}
}

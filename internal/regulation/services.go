package regulation

import "beian.example/icp/internal/lang"

// A website's content is also filed under one of the ministry's service types
// (服务内容类型), which are coarser than the kinds of content that approvals
// depend on. Only these have a type of their own; what has none is filed as
// 其他, and units may file nearly everything so (MIIT form, 2023-2024; Tencent).
var services = []struct {
	content string
	name    lang.Text
}{
	{"blog", lang.Text{ZH: "博客/个人空间", EN: "blog, personal space"}},
	{"photos", lang.Text{ZH: "网络图片", EN: "pictures"}},
	{"chat", lang.Text{ZH: "即时通信", EN: "instant messaging"}},
	{"company", lang.Text{ZH: "单位门户网站", EN: "portal of a unit"}},
	{"products", lang.Text{ZH: "单位门户网站", EN: "portal of a unit"}},
	{"organization", lang.Text{ZH: "单位门户网站", EN: "portal of a unit"}},
	{"shop", lang.Text{ZH: "网络购物", EN: "online shopping"}},
	{"marketplace", lang.Text{ZH: "网络购物", EN: "online shopping"}},
	{"advertising", lang.Text{ZH: "网络广告", EN: "online advertising"}},
	{"jobs", lang.Text{ZH: "网上求职", EN: "job search"}},
	{"dating", lang.Text{ZH: "交友婚介", EN: "dating"}},
	{"real-estate", lang.Text{ZH: "网上房产", EN: "real estate"}},
	{"software", lang.Text{ZH: "软件下载", EN: "software downloads"}},
	{"web-building", lang.Text{ZH: "网站建设", EN: "website building"}},
	{"search", lang.Text{ZH: "搜索引擎", EN: "search engine"}},
	{"portal", lang.Text{ZH: "综合门户", EN: "general portal"}},
	{"mail", lang.Text{ZH: "网上邮局", EN: "mail"}},
	{"news", lang.Text{ZH: "网络新闻", EN: "news"}},
	{"audiovisual", lang.Text{ZH: "网络影视", EN: "film and television"}},
	{"culture", lang.Text{ZH: "网络音乐", EN: "music"}},
	{"games", lang.Text{ZH: "网络游戏", EN: "games"}},
	{"education", lang.Text{ZH: "网络教育", EN: "education"}},
	{"tutoring", lang.Text{ZH: "网络教育", EN: "education"}},
	{"finance", lang.Text{ZH: "炒股、网上银行、网上支付等", EN: "stocks, banking, payment and others"}},
}

// Service returns the ministry's service type for the content.
func (c *Content) Service() lang.Text {
	for i := range services {
		if services[i].content == c.ID {
			return services[i].name
		}
	}
	return lang.Text{ZH: "其他", EN: "other"}
}

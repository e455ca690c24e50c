package answers

import (
	"strconv"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// siteQuestions are about the names of websites, their remarks, and how many there may be.
func siteQuestions() []Question {
	return []Question{
		{
			Topic: "site-name-how",
			Title: lang.Text{ZH: "网站名称怎么取，名称被驳回了怎么改？", EN: "Which name may the website have, and what if its name is rejected?"},
			Now: lang.Text{
				ZH: "至少三个字，不能是纯数字、纯英文、域名，也不能有特殊符号；除国家级单位外，不能以中国、中央、国家、人民等开头。单位用全称或简称，用产品、品牌名的，在备注中写「某某为本公司的产品」，或附商标注册证。个人的名称说明内容即可，三到十个字，不能有公司、行业、地名、姓名、博客、论坛一类的字眼。被驳回的，按退回的原因换一个名称重新提交，不必放弃订单；原因没有写明是哪个字的，打电话问接入商的审核员。icp check 按这些规则检查名称，各省另有的要求见 icp explain 省名。",
				EN: "At least three characters; not only digits or Latin letters, not a domain, no special symbols; and unless you are a national body, nothing that begins with 中国, 中央, 国家, 人民 or the like. An organisation uses its full or short name; for the name of a product or brand, say in the remarks that it is the company's product, or add the trademark certificate. An individual's website is named for its content, in three to ten characters, with no word of companies, trades, places or persons, and neither 博客 (blog) nor 论坛 (forum). If the name is rejected, change it as the reason says and resubmit the same order; if the reason does not say which word is wrong, call the access provider's reviewer. icp check looks for these faults, and icp explain followed by a province lists what that province adds.",
			},
			Sources: []source.Source{source.Huawei.At("备案驳回咨询：网站名称", "questions on rejections: the website's name"), source.Huawei.At("备案材料咨询", "questions on documents"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection"), source.Xinnet.Whole(), source.HuaweiStatus.Whole()},
			See:     []string{"icp check bundle.yaml", "icp explain site-name-refused-to-personal", "icp explain site-name-unrelated"},
		},
		{
			Topic: "remarks-how",
			Title: lang.Text{ZH: "备注怎么写？", EN: "How do I write the remarks?"},
			Now: lang.Text{
				ZH: "写网站实际放什么、给谁看，个人的写满 " + strconv.Itoa(regulation.RemarksLeast.Value) + " 个字，如「记录本人学习编程的笔记和代码示例，供自己和同学查阅」。不要写与服务内容不符的事：个人的备注里不能有销售、交友、论坛，单位的不能有没有批文的新闻、视频。" + inProse(regulation.ProvincesOn(regulation.RemarkSentence)).ZH + "要求个人另写一句固定的声明，原文见 icp explain 省名。几个域名同一网站、名称是产品名、只供小程序使用、IP 地址不止一个的，也在备注中说明。主体备注只在省里要求时填写，通信地址没有门牌号的，写「通信地址已为最详细地址」。",
				EN: "Say what the website shows and to whom; an individual writes at least " + strconv.Itoa(regulation.RemarksLeast.Value) + " characters, such as 「记录本人学习编程的笔记和代码示例，供自己和同学查阅」 (notes and code from learning to program, for myself and fellow students). Write nothing that goes beyond the content declared: no sales, dating or forum for an individual, no news or video without a permit for an organisation. " + inProse(regulation.ProvincesOn(regulation.RemarkSentence)).EN + " also require a set declaration from individuals, which icp explain prints under the province's name. Explain there too if several domains lead to one website, the name is a product's, the domain only serves a mini-program, or there is more than one IP address. The subject's own remarks are needed only where the province asks for them; if the mailing address has no house number, write 「通信地址已为最详细地址」 (this is the most precise address).",
			},
			Sources: []source.Source{source.WeChatForm.Whole(), source.Tencent.At("各省管局要求", "provincial requirements"), source.Tencent.At("主体信息", "the subject"), source.Huawei.At("备案前准备咨询", "before filing")},
			See:     []string{"icp explain remarks-missing", "icp explain remarks-short", "icp explain sites.remarks"},
		},
		{
			Topic: "how-many-sites",
			Title: lang.Text{ZH: "一个人、一家公司最多可以备几个网站、几个域名？", EN: "How many websites and domains may a person or a company file?"},
			Now: lang.Text{
				ZH: "没有全国统一的上限，一个主体可以有多个网站，多数省只限一次提交几个，或到一定数目要交网站建设方案书，见 icp explain 省名。华为云的规则是个人最多 " + strconv.Itoa(regulation.ServicesOfPerson.Value) + " 个网站和 App，一台服务器最多用来备 " + strconv.Itoa(regulation.SitesOfServer.Value) + " 个；腾讯云一笔订单单位最多 " + strconv.Itoa(regulation.SitesOfUnit.Value) + " 个网站，个人 " + strconv.Itoa(regulation.SitesOfPerson.Value) + " 个，一台服务器也是 " + strconv.Itoa(regulation.SitesOfServer.Value) + " 个；阿里云的上限没有读到。一个网站一般只填一个域名，要加域名的做新增网站。一个主体同时只能有一笔订单，前一笔通过后再交下一笔。",
				EN: "There is no national limit, and a subject can have several websites; most provinces only limit how many go into one order, or ask for a site plan from some number on: run icp explain with the province's name. Huawei Cloud allows an individual at most " + strconv.Itoa(regulation.ServicesOfPerson.Value) + " websites and apps, and " + strconv.Itoa(regulation.SitesOfServer.Value) + " filings per server. Tencent Cloud takes at most " + strconv.Itoa(regulation.SitesOfUnit.Value) + " websites per order from an organisation and " + strconv.Itoa(regulation.SitesOfPerson.Value) + " from an individual, and also " + strconv.Itoa(regulation.SitesOfServer.Value) + " per server; we have not read of Alibaba Cloud's limits. A website usually has one domain, so add a website for another domain. A subject can have only one order at a time, so submit the next one once the last is approved.",
			},
			Sources: []source.Source{regulation.ServicesOfPerson.Source, regulation.SitesOfServer.Source, source.Tencent.At("网站信息", "the website"), source.Tencent.At("备案云服务", "servers for a filing"), source.Huawei.At("备案流程咨询", "on the procedure")},
			See:     []string{"icp explain sites-too-many", "icp explain add-domain-here"},
		},
	}
}

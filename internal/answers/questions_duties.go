package answers

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// dutyQuestions are about what a website must do once it is on record, and what happens
// otherwise.
func dutyQuestions() []Question {
	return []Question{
		{
			Topic: "footer-how",
			Title: lang.Text{ZH: "备案号放在哪里，页脚怎么写？", EN: "Where does the filing number go, and how do I put it in the footer?"},
			Now: lang.Text{
				ZH: "网站开通时，在首页底部中间写上备案号，链接到 " + regulation.QuerySite + "，如 <a href=\"" + regulation.QuerySite + "/\" target=\"_blank\">某ICP备2021000001号-1</a>，加在网页模板的页脚里，每页都有。" + inProse(regulation.Footer.OfSubject).ZH + "写主体的备案号（不带 -1），其余省写网站的备案号（带 -1 之类的序号）。没有写或没有链接的，责令改正并处 5000 元至 10000 元罚款，新增、变更也会因此退回。几个网站各写各的号；办好公安备案的，把它的编号和图标放在旁边。App 写在「设置」或「介绍」里。",
				EN: "When the website opens, put the number at the bottom centre of the homepage with a link to " + regulation.QuerySite + ", such as <a href=\"" + regulation.QuerySite + "/\" target=\"_blank\">某ICP备2021000001号-1</a>, in the footer of the page template so that every page has it. In " + inProse(regulation.Footer.OfSubject).EN + " show the subject's number, without -1, elsewhere the website's own, with its -1 or the like. Leaving out the number or the link is fined 5,000 to 10,000 yuan, and additions and changes are sent back for it. Each website shows its own number; the police number and its icon, once you have them, go beside it. An app shows its number under 设置 (settings) or 介绍 (about).",
			},
			Sources: []source.Source{source.Order33.At("第十三条、第二十五条", "arts 13 and 25"), regulation.Footer.Source, source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Huawei.At("App 备案咨询", "on apps")},
			See:     []string{"icp explain footer-missing", "icp explain number-suffix", "icp explain police-filing"},
		},
		{
			Topic: "police-filing",
			Title: lang.Text{ZH: "公安备案是什么，怎么办？", EN: "What is the public security filing, and how do I do it?"},
			Now: lang.Text{
				ZH: "是向公安机关的另一道备案，和 ICP 备案各管各的：网站开通之日起 30 日内，到 " + regulation.PoliceSite + " 自己办理，接入商不代办。个人用个人账号，单位用法人账号登录，填开办主体、网站和接入商，材料与 ICP 备案一致；有的地方还要到场面审。通过后 30 日内把公安备案号和图标放在页脚，代码在平台上复制。不办的，公安机关可以警告，或停机整顿不超过六个月。ICP 备案换了主体、注销了的，公安备案也要跟着改或注销。",
				EN: "It is a separate filing with the police, independent of the ICP filing: do it yourself at " + regulation.PoliceSite + " within 30 days of opening the website; access providers do not do it for you. Log in as an individual or as an organisation, and enter the owner, the website and the access provider with the same data as in the ICP filing; some places also ask you to come in person. Within 30 days of approval put the police number and its icon in the footer, with the code that the platform offers. If you leave it, the police may give a warning or have the website suspended for up to six months. When the ICP record passes to another subject or is cancelled, change or cancel the police filing as well.",
			},
			Sources: []source.Source{source.PoliceMeasures.At("第十二条、第二十三条", "arts 12 and 23"), source.Huawei.At("备案成功后咨询", "after the filing"), source.Tencent.At("公安备案", "on the public security filing"), source.HuaweiRules.At("特殊注销场景", "special cancellations")},
			See:     []string{"icp explain after-approval", "icp explain footer-how"},
		},
		{
			Topic: "penalty",
			Title: lang.Text{ZH: "不备案会怎样，有什么处罚？", EN: "What happens without a filing?"},
			Now: lang.Text{
				ZH: "先是打不开：域名指到内地的服务器，没有备案的，华为云、腾讯云、阿里云都会拦下。第 33 号令第二十二条：没有备案就提供服务的，责令限期改正并处 10000 元罚款，拒不改正的关闭网站；超出备案项目的，处 5000 元至 10000 元罚款，拒不改正的关闭网站并注销备案。填报虚假信息的，按第二十三条关闭网站并注销备案；为未备案的网站接入的接入商也要受罚。内容违法的，主体还可能列入黑名单，证件号码不能再备案。补救的办法是停止解析，备好案再开。",
				EN: "First of all it does not open: Huawei Cloud, Tencent Cloud and Alibaba Cloud block a domain that points to a mainland server and is not on record. Article 22 of Order 33: whoever offers a service without a filing is ordered to correct it in time and fined 10,000 yuan, and the website is closed if they refuse; a service beyond what was filed is fined 5,000 to 10,000 yuan, and closed with the filing cancelled if they refuse. Under article 23, false data means that the website is closed and the filing cancelled; an access provider that serves an unfiled website is punished too. For unlawful content the subject may be blacklisted, so that its certificate can never be filed again. To put it right, stop the DNS resolution and open the website once the filing is approved.",
			},
			Sources: []source.Source{source.Order33.At("第二十二、二十三条", "arts 22 and 23"), source.HuaweiRules.At("一、是否需要备案", "1 what has to be filed"), source.Tencent.At("网站访问类", "on reaching a website"), source.AliyunBasics.Whole()},
			See:     []string{"icp explain why-file", "icp explain site-open-early"},
		},
		{
			Topic: "yearly-check",
			Title: lang.Text{ZH: "备案要年审吗，会过期吗？", EN: "Is there a yearly check, and does a filing expire?"},
			Now: lang.Text{
				ZH: "没有有效期：信息真实、网站一直接在备案的接入商那里，备案号就长期有效，也不用续费。第 33 号令写有年度审核，实际做的，我们只查到湖北 2020 年让各网站发短信年审，别的省每年是否办，没有查到，以管局通知为准。真正常有的是核查：管局抽查电话，接入商查域名、解析、内容和页脚，通知后逾期不改的取消接入，没有别家接入的成空壳，由管局注销。要记得续的是域名、服务器和证件，公安备案另算。",
				EN: "A filing has no term: as long as its data are true and the website stays with the provider on record, the number remains valid, with nothing to renew or pay. Order 33 provides for a yearly review; all we found of it in practice is Hubei in 2020, where every website reported by text message, and we do not know whether other provinces hold one, so go by the administration's notices. What does happen is checks: administrations make spot calls, access providers look at domain, DNS, content and footer, and if a notice is not answered in time the access is cancelled; without another one the record becomes an empty shell, which the administration cancels. What you have to renew is the domain, the server and the certificates; the public security filing is separate.",
			},
			Sources: []source.Source{source.Tencent.At("备案号", "on filing numbers"), source.Tencent.At("湖北省管局备案年审工作", "the yearly review in Hubei"), source.Order33.Whole(), source.Huawei.At("备案成功后咨询", "after the filing")},
			See:     []string{"icp explain verify-old-record", "icp explain risk-content-changed", "icp explain domain-lapsed"},
		},
	}
}

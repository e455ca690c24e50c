package answers

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// kindQuestions are about what is or is not recorded: another type of subject, an app, a
// licence, a record with nothing in it.
func kindQuestions() []Question {
	return []Question{
		{
			Topic: "type-change",
			Title: lang.Text{ZH: "个人备案能改成公司的吗，公司备案能改成个人的吗？", EN: "Can a person's record become a company's, or the reverse?"},
			Now: lang.Text{
				ZH: "多数不能直接改：个人和公司的证件号码不同，是两个主体，要注销原来的备案，把域名过户到新主体名下，再由新主体首次备案，中间网站要停。个人改公司：华为云 2026 年的规则是不支持，须注销重备；腾讯云说按省，" + inProse(regulation.ProvincesOn(regulation.SubjectSwapAllowed)).ZH + "许可变更到另一个主体，" + inProse(regulation.ProvincesOn(regulation.SubjectSwapRefused)).ZH + "不许可，许可的省多要求原来的个人就是法定代表人。公司改个人：腾讯云不支持，网站迁移也不能迁给个人。不想停站的，新主体先用另一个域名备好，再换过去。公司只是改了名、信用代码没变的，是同一主体，做变更备案。",
				EN: "Mostly not directly: a person and a company have different certificate numbers and are two subjects, so you cancel the old record, transfer the domain to the new subject, and that one makes an initial filing, with the website closed in between. Person to company: Huawei Cloud's rules of 2026 do not support it and have you cancel and file anew; Tencent Cloud says it depends on the province: " + inProse(regulation.ProvincesOn(regulation.SubjectSwapAllowed)).EN + " accept a change to another subject, " + inProse(regulation.ProvincesOn(regulation.SubjectSwapRefused)).EN + " do not, and those that do mostly want the person to be the legal representative. Company to person: Tencent Cloud does not support it, and a website cannot be moved (网站迁移) to an individual either. To avoid closing, have the new subject file another domain first and then switch to it. A company that only changed its name and kept its credit code is the same subject: file a change.",
			},
			Sources: []source.Source{source.HuaweiRules.At("四、变更备案", "4 changes"), source.Tencent.At("变更信息", "on changes"), source.Tencent.At("各省管局要求", "provincial requirements"), source.Huawei.At("迁移备案咨询", "on moving a website")},
			See:     []string{"icp docs --operation cancel-subject", "icp explain domain-transfer", "icp explain company-data-changed"},
		},
		{
			Topic: "empty-record",
			Title: lang.Text{ZH: "空壳主体、空壳网站是什么，怎么避免，怎么补救？", EN: "What is an empty record, how do I avoid it, and how do I mend it?"},
			Now: lang.Text{
				ZH: "完整的备案有主体、网站、接入三部分：名下一个网站或 App 也没有的是空壳主体，网站没有任何接入商的是空壳网站，管局会清理注销。避免的办法：换接入商时先在新的一家做新增接入，再取消旧的接入；最后一个网站不办了，就注销主体。空壳网站：趁还没有注销，在放网站的接入商做新增接入。空壳主体：" + inProse(regulation.Shell.Adding).ZH + "可以直接新增网站，其余省要先注销主体再首次备案；注销没有接入商可找，向备案号所在省的管局交纸质申请表，约五个工作日。已被管局注销的，备案号不能恢复，重新首次备案。",
				EN: "A complete record has a subject, a website and an access: a subject without any website or app is an empty subject (空壳主体), a website without any access provider an empty website (空壳网站), and administrations clear both out. To avoid it, add the access at the new provider before you cancel the old one, and cancel the whole subject when its last website closes. Empty website: while it still exists, add an access with the provider that hosts it. Empty subject: in " + inProse(regulation.Shell.Adding).EN + " it can add a website directly, elsewhere it must be cancelled before a new initial filing; no provider is left to cancel it, so send a paper form to the administration of the filing number's province, which takes about five working days. Once the administration has cancelled the record, the number cannot be restored and you file anew.",
			},
			Sources: []source.Source{regulation.Shell.Source, source.HuaweiRules.At("取消接入", "on cancelling an access"), source.Tencent.At("备案号", "on filing numbers")},
			See:     []string{"icp docs --operation add-access", "icp docs --operation cancel-subject", "icp explain cancel-which"},
		},
		{
			Topic: "apps",
			Title: lang.Text{ZH: "App、小程序要备案吗，在哪里备？", EN: "Do apps and mini-programs have to be filed, and where?"},
			Now: lang.Text{
				ZH: "要，但不在网站备案里办，本程序也不管。App（2023 年 8 月起）：在它用的内地服务器的接入商那里备，先备案后上架，网站备过的域名也要另备 App；要图标、包名、公钥、签名的 MD5 或 SHA-1，各平台名称一致。小程序：在微信、支付宝、抖音等所属的平台备，不在云服务商，个人最多五个。主体已有网站备案的，备案号是同一个，App 和小程序接着排序号，如 -2A、-3X；只换主体的 App 不能迁移，先在新主体备好再注销旧的。小程序用到的服务器域名，指向内地的，仍要按网站备案。",
				EN: "Yes, but not as part of a website's filing, and this program does not do it. Apps (since August 2023): file with the access provider of the mainland server they use, before they go into a store; a domain on record for a website does not cover the app, which also needs its icon, package name, public key and the MD5 or SHA-1 of its signature, under one name on all platforms. Mini-programs: file on the platform they belong to, such as WeChat, Alipay or Douyin, not with a cloud provider; an individual can have five. They go under the subject's existing number and continue its series, as in -2A and -3X; an app cannot be moved to another subject, so file it there first and then cancel the old one. A server domain that a mini-program calls and that points to mainland China must still be filed as a website.",
			},
			Sources: []source.Source{source.AppNotice.Whole(), source.Huawei.At("App 备案咨询", "on apps"), source.HuaweiRules.At("七、APP 备案", "7 apps"), source.WeChatForm.Whole()},
			See:     []string{"icp explain number-suffix", "icp explain why-file"},
		},
		{
			Topic: "licence-or-filing",
			Title: lang.Text{ZH: "ICP 备案和 ICP 经营许可证有什么区别，要不要办许可证？", EN: "What is the difference between an ICP filing and an ICP licence, and do I need the licence?"},
			Now: lang.Text{
				ZH: "服务器在内地的网站都要备案，免费，一到二十个工作日；许可证（增值电信业务经营许可证）只有靠这项服务收费的经营性网站才办，在备案之后自行向省通信管理局申请。要许可证的：付费会员、付费下载、卖广告位一类的信息服务，让别的商户入驻的平台要 EDI 许可证。不用的：企业官网、单位卖自己的商品、个人博客。能办许可证的是公司，通常要求注册资金 100 万元以上，个人办不了；腾讯云、华为云可以出接入商的资质材料，阿里云是否出，所查资料未写明。号码不同：备案如 粤ICP备2021000001号，许可证如 京ICP证030173号、粤B2-20090059。",
				EN: "Every website in mainland China needs the filing (备案), which is free and takes one to twenty working days; the licence (增值电信业务经营许可证) is only for websites that charge for the service itself, and you apply for it yourself to the provincial administration after the filing. It is needed for paid memberships, paid downloads, selling advertising space and the like, and a platform for other sellers needs an EDI licence. It is not needed for a company's own website, an organisation selling its own goods, or a personal blog. Only a company can get one, usually with a registered capital of a million yuan or more; Tencent Cloud and Huawei Cloud supply the access provider's papers for it, and our sources do not say whether Alibaba Cloud does. The numbers differ: a filing is 粤ICP备2021000001号, a licence 京ICP证030173号 or 粤B2-20090059.",
			},
			Sources: []source.Source{source.Decree292.At("第四条、第七条", "arts 4 and 7"), source.Tencent.At("经营性备案", "on commercial licences"), source.Huawei.At("备案成功后咨询", "after the filing"), source.Aliyun.Whole()},
			See:     []string{"icp explain personal-shop", "icp explain pre-approval", "icp explain cost"},
		},
		{
			Topic: "number-suffix",
			Title: lang.Text{ZH: "备案号后面的 -1 是什么意思？", EN: "What does the -1 in a filing number mean?"},
			Now: lang.Text{
				ZH: "是主体名下服务的序号：不带 -1 的是主体备案号，一个主体一个；-1 是它的第一个网站，-2、-3 是后来的。网站、App、小程序、快应用共用一个序列，字母表示种类：-2A 是 App，-3X 是小程序，-4K 是快应用。页脚写哪一个看省份，见 icp explain footer-how；填表时要主体备案号的，去掉 -1。icp explain 后面写上备案号，可以看是什么号、归哪个管局。",
				EN: "It counts the services under one subject: the number without it is the subject's own, one each; -1 is its first website, -2 and -3 came later. Websites, apps, mini-programs and quick apps share one series, and a letter tells the kind: -2A is an app, -3X a mini-program, -4K a quick app. Which one goes into the footer depends on the province, see icp explain footer-how; where a form asks for the subject's number, leave out the -1. icp explain followed by a number says what kind it is and which administration is in charge.",
			},
			Sources: []source.Source{source.Huawei.At("App 备案咨询", "on apps"), source.Huawei.At("备案成功后咨询", "after the filing")},
			See:     []string{"icp explain 粤ICP备2021000001号-1", "icp explain footer-how"},
		},
	}
}

package answers

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// beforehandQuestions are asked before anything is filed, and are not answered in the
// handbook.
func beforehandQuestions() []Question {
	return []Question{
		{
			Topic: "filing-steps",
			Title: lang.Text{ZH: "备案怎么办，有哪几步？", EN: "How does a filing go, step by step?"},
			Now: lang.Text{
				ZH: "先准备：在接入商租内地的服务器；域名实名在主办单位名下，满三个工作日，新域名先不解析；材料见 icp docs。再填写：在本机用 icp new 填好，用 icp check 查过，照 icp sheet 填进接入商的备案系统，上传材料，做人脸核验。接入商初审一两个工作日，可能来电核对；之后工信部发来短信，24 小时内到 https://beian.miit.gov.cn 填验证码；再由省管局审核，二十个工作日以内。通过后短信和邮件告知备案号，把它写在网站底部并链接到该网址；网站开通后 30 日内办公安备案。备过案的主体不从头办，先看 icp explain operations。",
				EN: "Prepare first: rent a server in mainland China from an access provider; have the domain real-name verified in the subject's name three working days ahead, and do not let a new domain resolve yet; icp docs lists the documents. Then fill in the form: use icp new and icp check on your own machine, copy icp sheet into the provider's filing system, upload the documents and do the face verification. The access provider reviews it in one or two working days and may phone you; the ministry then sends a text message, whose code you enter at https://beian.miit.gov.cn within 24 hours; after that the provincial administration has twenty working days. The filing number comes by text message and e-mail: put it at the foot of the website with a link to that address, and register with the police within 30 days of opening the site. A subject already on record does not start over; see icp explain operations first.",
			},
			Sources: []source.Source{source.Aliyun.Whole(), source.HuaweiRules.At("备案流程", "the procedure"), source.Huawei.At("备案前准备咨询", "before filing"), source.Huawei.At("备案短信核验", "verification by text message"), source.Order33.At("第十二条", "art. 12"), source.PoliceMeasures.Whole()},
			See:     []string{"icp explain which-documents", "icp explain review-time", "icp explain operations", "icp explain after-approval"},
		},
		{
			Topic: "cost",
			Title: lang.Text{ZH: "备案要花多少钱？", EN: "What does a filing cost?"},
			Now: lang.Text{
				ZH: "第 33 号令没有规定备案须交任何费用，备案本身免费。需要花钱的是域名和服务器，服务器按华为云的要求至少租三个月。找人代办的，费用由代办方自定，备案并非必须代办。接入商是否另收服务费，本程序无法得知，请问接入商。",
				EN: "Order 33 sets no fee for filing; filing itself is free. What costs money is the domain and the server, which Huawei Cloud requires you to rent for at least three months. Agencies set their own prices, and you do not have to use one. We cannot know whether your access provider charges for its service, so ask it.",
			},
			Sources: []source.Source{source.Order33.Whole(), source.Huawei.At("备案条件咨询", "on the conditions")},
			See:     []string{"icp explain who-helps", "icp explain server-needed"},
		},
		{
			Topic: "foreigners",
			Title: lang.Text{ZH: "外国人、外国公司、港澳台居民能备案吗？", EN: "Can foreigners, foreign companies and residents of Hong Kong, Macao or Taiwan file?"},
			Now: lang.Text{
				ZH: "个人多数省可以（" + inProse(regulation.ProvincesOn(regulation.ForeignersRefused)).ZH + "不受理外国人，" + inProse(regulation.ProvincesOn(regulation.IdentityCardOnly)).ZH + "的个人只能用居民身份证）：外国人用护照或外国人永久居留身份证，港澳台居民用来往内地（大陆）的通行证或居住证。外国公司不能用境外的注册证件，要用中国政府颁发的：在内地设立的公司、分公司的营业执照，或外国（地区）企业常驻代表机构登记证，域名也要实名在这个主体名下。法定代表人是外籍的，有的省要换人担任负责人，见 icp explain representative-abroad。居住证明、年龄等各省另有要求，见 icp explain 省名，未列出的先问接入商。",
				EN: "Individuals can in most provinces (" + inProse(regulation.ProvincesOn(regulation.ForeignersRefused)).EN + " accepts no foreigners, and " + inProse(regulation.ProvincesOn(regulation.IdentityCardOnly)).EN + " no individual without a resident identity card): foreigners with a passport or a foreign permanent resident card, residents of Hong Kong, Macao or Taiwan with their mainland travel permit or a residence permit. A foreign company cannot use registration papers from abroad; it needs a certificate issued by the Chinese government: the business licence of a company or branch in mainland China, or the registration certificate of a representative office (外国（地区）企业常驻代表机构登记证), and the domain must be verified in that subject's name. If the legal representative is a foreigner, some provinces require someone else as principal, see icp explain representative-abroad. Provinces differ on proof of residence, age and more: run icp explain with the province's name, and ask the access provider about anything not listed there.",
			},
			Sources: []source.Source{source.Huawei.At("备案条件咨询", "on the conditions"), source.MinistryForm.At("证件类型", "types of certificates"), source.Tencent.At("备案材料清单", "list of documents")},
			See:     []string{"icp docs --type personal", "icp docs --type enterprise", "icp explain representative-abroad"},
		},
		{
			Topic: "individual-business",
			Title: lang.Text{ZH: "个体工商户怎么备案？", EN: "How does an individual business (个体工商户) file?"},
			Now: lang.Text{
				ZH: "多按企业备案：在工信部系统中个体工商户属于企业，证件为营业执照，法定代表人一项填经营者。没有字号的，各省不同：" + inProse(regulation.ProvincesOn(regulation.IndividualBusinessAsPerson)).ZH + "有按个人备案的情形，须附营业执照；" + inProse(regulation.ProvincesOn(regulation.IndividualBusinessTradeName)).ZH + "对字号或公章另有要求。各省的规定见 icp explain 省名，未列出的问接入商。",
				EN: "Usually as an enterprise: the ministry's system counts it as one, its certificate is the business licence, and its owner (经营者) is entered as legal representative. If it has no trade name (字号), provinces differ: in " + inProse(regulation.ProvincesOn(regulation.IndividualBusinessAsPerson)).EN + " some file as an individual, with the business licence added; " + inProse(regulation.ProvincesOn(regulation.IndividualBusinessTradeName)).EN + " have requirements for the trade name or the seal. Run icp explain with the province's name for the exact rules, and ask the access provider about a province not listed.",
			},
			Sources: []source.Source{source.MinistryForm.Whole(), source.Tencent.At("各省管局要求", "provincial requirements"), source.Huawei.At("备案管局咨询", "on the administrations")},
			See:     []string{"icp docs --type individual-business"},
		},
		{
			Topic: "principal-what",
			Title: lang.Text{ZH: "主体负责人、网站负责人是什么人？", EN: "Who are the subject's principal and the website's principal?"},
			Now: lang.Text{
				ZH: "主体负责人替主办单位对备案负责，接核验的电话和短信；个人就是本人，单位多是法定代表人。网站负责人（互联网信息服务负责人）是单位里实际管网站的人，可以和主体负责人是同一个人，由他做人脸核验、签承诺书。两人都要留本人的手机、应急电话和邮箱。代办公司、做网站的外人不能当负责人。法定代表人是营业执照上登记的那一位，不等于负责人；负责人能不能是别人，见 icp explain principal-other。",
				EN: "The subject's principal (主体负责人) is responsible for the filing on the subject's behalf and receives the verification calls and text messages: for an individual it is that person, for an organisation mostly the legal representative. The website's principal (网站负责人, also 互联网信息服务负责人) is the person in the organisation who actually manages the website, may be the same person, and does the face verification and signs the letter of commitment. Both give their own mobile, emergency phone and e-mail. Nobody from an agency or a web studio can be a principal. The legal representative is the person named on the business licence, which is a different role; whether the principal can be someone else, icp explain principal-other says.",
			},
			Sources: []source.Source{source.Huawei.At("备案常见问题", "common questions"), source.Huawei.At("备案常用概念", "terms of filing"), source.Tencent.At("主体信息", "the subject")},
			See:     []string{"icp explain principal-other", "icp explain subject.principal", "icp explain principal-not-legal-representative"},
		},
		{
			Topic: "server-needed",
			Title: lang.Text{ZH: "没有服务器能备案吗？", EN: "Can I file without a server?"},
			Now: lang.Text{
				ZH: "一般不能，备案要在接入商那里办，凭的是在它那里租的内地服务器，或从这样的服务器申请的备案授权码（服务码）。租期、产品等条件各家不同，见 icp explain provider-conditions；快到期的先续费。服务器在内地以外的，不能办理，也无需办理。用家里宽带的，问宽带运营商能不能办。",
				EN: "Usually not: you file through an access provider, on the basis of a server rented there in mainland China, or of an authorization code (备案授权码, 服务码) issued for such a server. Providers differ in the rental period and the products they accept, see icp explain provider-conditions; renew a server that is about to expire first. With a server outside mainland China, filing is neither possible nor needed. For a home broadband line, ask the carrier whether it can file.",
			},
			Sources: []source.Source{source.Huawei.At("备案条件咨询", "on the conditions"), source.Huawei.At("备案常见问题", "common questions")},
			See:     []string{"icp explain provider-conditions", "icp explain service-code", "icp explain access-provider"},
		},
		{
			Topic: "domain-elsewhere",
			Title: lang.Text{ZH: "域名在别家或国外买的，能备案吗？", EN: "Can I file a domain bought elsewhere or abroad?"},
			Now: lang.Text{
				ZH: "在别家买的可以，域名和服务器不必在同一家。要紧的是三条：注册商经工信部批准，后缀有批复，域名实名在主办单位名下。在境外注册商的，先转入境内批准的注册商，实名认证满三个工作日再提交。注册商和后缀的名单在 https://domain.miit.gov.cn 查。",
				EN: "Bought elsewhere is fine: domain and server need not come from the same company. Three things matter: the registrar is approved by the ministry, so is the suffix, and the domain is real-name verified in the subject's name. First transfer a domain from a foreign registrar to an approved one in mainland China, have it real-name verified, and submit after three working days. Registrars and suffixes are listed at https://domain.miit.gov.cn.",
			},
			Sources: []source.Source{source.Huawei.At("备案条件咨询", "on the conditions"), source.DomainNotice.Whole(), source.Tencent.At("备案域名", "on domains")},
			See:     []string{"icp explain registrar-not-approved", "icp explain registrant-differs", "icp explain domain-suffix-not-approved"},
		},
		{
			Topic: "open-while-waiting",
			Title: lang.Text{ZH: "审核期间，网站能打开吗？", EN: "Can the website be open while the filing is under review?"},
			Now: lang.Text{
				ZH: "新域名不能，通过以前停掉解析或关闭网站，开着会被退回，没有备案的域名接入商也会拦下。已备案的网站做变更，不用关。换接入商的，在原来那家照常开；在新的一家看是哪家：华为云 2026 年 7 月的规则是接入审核期间就可以解析过去（2025 年的说明还要等接入成功），腾讯云初审通过即可访问，阿里云在接入完成以前拦下，别家问接入商。",
				EN: "Not on a new domain: until approval, stop its DNS resolution or close the website. If it is open, the filing is sent back, and access providers block domains that are not on record anyway. A website on record can stay open during a change. When you change provider, it can stay open at the old one; at the new one it depends on who that is: Huawei Cloud's rules of July 2026 let you point the domain there while the access is under review (its pages of 2025 still had you wait for the approval), Tencent Cloud opens it once it passes the provider's own review, and Alibaba Cloud blocks it until the access is in place; ask other providers.",
			},
			Sources: []source.Source{source.Huawei.At("备案前准备咨询", "before filing"), source.Huawei.At("备案变更咨询", "on changes"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection"), source.HuaweiRules.At("三、接入备案", "3 adding access"), source.Huawei.At("迁移备案咨询", "on moving a website"), source.Tencent.At("接入备案类", "on adding access"), source.AliyunBasics.Whole()},
			See:     []string{"icp explain nominal-access", "icp explain site-open-early"},
		},
	}
}

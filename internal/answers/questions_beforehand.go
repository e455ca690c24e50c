package answers

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// beforehandQuestions are those that people ask before they file anything, and
// the handbook does not answer.
var beforehandQuestions = []Question{
	{
		Topic: "cost",
		Title: lang.Text{ZH: "备案要花多少钱？", EN: "What does a filing cost?"},
		Now: lang.Text{
			ZH: "第 33 号令没有规定备案要交任何费用，备案本身不要钱。要花钱的是域名和服务器，服务器按华为云的要求至少租三个月。找人代办的，费用由代办的人自己定，备案不是非找人代办不可。接入商另收不收服务费，这里无法得知，问接入商。",
			EN: "Order 33 sets no fee for a filing, which itself is free. What costs money is the domain and the server, which Huawei Cloud wants rented for three months at least. An agency sets its own price, and nobody has to use one. Whether the access provider charges for its service cannot be known here: ask it.",
		},
		Sources: []source.Source{source.Order33, source.Huawei.At("备案条件咨询", "on the conditions")},
		Words: []string{
			"多少钱", "花钱", "要钱", "收费", "收费吗", "备案收费", "费用", "免费", "交费", "价格", "收钱", "代办费",
			"cost", "how much", "fee", "fees", "price", "free of charge", "is it free", "charge", "pay for",
		},
		See: []string{"icp explain who-helps", "icp explain server-needed"},
	},
	{
		Topic: "foreigners",
		Title: lang.Text{ZH: "外国人、外国公司、港澳台居民能备案吗？", EN: "Can foreigners, foreign companies and residents of Hong Kong, Macao or Taiwan file?"},
		Now: lang.Text{
			ZH: "个人可以，外国人用护照或外国人永久居留身份证，港澳台居民用来往内地（大陆）的通行证或居住证。外国公司不能用境外的注册证件，要用中国政府颁发的：在内地设立的公司、分公司的营业执照，或外国（地区）企业常驻代表机构登记证，域名也要实名在这个主体名下。法定代表人是外籍的，" + inProse(regulation.ProvincesOn(regulation.ForeignRepresentative)).ZH + "要由持内地居民身份证的人担任负责人。居住证明、年龄等各省另有要求，见 icp explain 省名，没有写到的先问接入商。",
			EN: "A person can: a foreigner by passport or foreign permanent resident card, a resident of Hong Kong, Macao or Taiwan by the travel permit to the mainland or a residence permit. A foreign company cannot file by its papers from abroad but only by a certificate of the Chinese government: the business licence of a company or branch in the mainland, or the registration of a representative office (外国（地区）企业常驻代表机构登记证), and the domain is verified in that subject's name. Where the legal representative is foreign, " + inProse(regulation.ProvincesOn(regulation.ForeignRepresentative)).EN + " want a holder of a mainland identity card as principal. Provinces differ on proof of residence, age and more: run icp explain with the province's name, and ask the provider about what is not there.",
		},
		Sources: []source.Source{source.Huawei.At("备案条件咨询", "on the conditions"), source.MinistryForm.At("证件类型", "types of certificates"), source.Tencent.At("备案材料清单", "list of documents")},
		Words: []string{
			"外国人", "外国公司", "外国企业", "外企", "外资", "外籍", "境外公司", "境外企业", "境外个人", "港澳台", "香港人", "香港公司", "台湾人", "澳门人", "护照", "代表处", "非大陆", "非内地",
			"foreigner", "foreigners", "foreign company", "foreign companies", "foreign firm", "foreign entity", "foreign citizen", "overseas company", "expat", "passport", "hong kong company", "taiwanese", "non-chinese", "representative office", "wfoe", "without a chinese company",
		},
		See: []string{"icp docs --type personal", "icp docs --type enterprise"},
	},
	{
		Topic: "individual-business",
		Title: lang.Text{ZH: "个体工商户怎么备案？", EN: "How does an individual business (个体工商户) file?"},
		Now: lang.Text{
			ZH: "多按企业备案：在工信部的系统里个体工商户属于企业，证件是营业执照，法定代表人一项填经营者。没有字号的各省不同：" + inProse(regulation.ProvincesOn(regulation.IndividualBusinessAsPerson)).ZH + "有按个人备案的情形，要附营业执照；" + inProse(regulation.ProvincesOn(regulation.IndividualBusinessTradeName)).ZH + "对字号或公章另有要求。各省的原话见 icp explain 省名，没有写到的问接入商。",
			EN: "Mostly as an enterprise: the ministry's system counts it as one, its certificate is the business licence, and its owner (经营者) stands as legal representative. Without a trade name (字号) provinces differ: in " + inProse(regulation.ProvincesOn(regulation.IndividualBusinessAsPerson)).EN + " some file as a person, with the licence added; " + inProse(regulation.ProvincesOn(regulation.IndividualBusinessTradeName)).EN + " ask for a trade name or a seal. Run icp explain with the province's name for its words, and ask the provider about one that has none.",
		},
		Sources: []source.Source{source.MinistryForm, source.Tencent.At("各省管局要求", "demands of the provinces"), source.Huawei.At("备案管局咨询", "on the administrations")},
		Words: []string{
			"个体户", "个体工商户", "个体", "字号", "个体经营",
			"individual business", "sole trader", "sole proprietor", "self-employed", "getihu", "trade name",
		},
		See: []string{"icp docs --type individual-business"},
	},
	{
		Topic: "principal-what",
		Title: lang.Text{ZH: "主体负责人、网站负责人是什么人？", EN: "Who are the subject's principal and the website's principal?"},
		Now: lang.Text{
			ZH: "主体负责人替主办单位对备案负责，接核验的电话和短信；个人就是本人，单位在多数省须是法定代表人，有的省凭授权书可以是别人。网站负责人（互联网信息服务负责人）是单位里实际管网站的人，可以和主体负责人是同一个人，由他做人脸核验、签承诺书。两人都要留本人的手机、应急电话和邮箱。代办公司、做网站的外人不能当负责人。法定代表人是营业执照上登记的那一位，不等于负责人，许多省要求是同一个人。",
			EN: "The subject's principal (主体负责人) answers for the filing on the subject's behalf and takes its calls and text messages: a person's is that person, an organisation's in most provinces the legal representative, in some anyone with an authorization. The website's principal (网站负责人, also 互联网信息服务负责人) is the one inside the organisation who really manages the website, may be the same person, and does the face verification and signs the pledge. Both give their own mobile, emergency phone and e-mail. Nobody from an agency or a web studio can be either. The legal representative is whom the business licence names, which is another role, though many provinces want the same person.",
		},
		Sources: []source.Source{source.Huawei.At("备案常见问题", "common questions"), source.Huawei.At("备案常用概念", "terms of filing"), source.Tencent.At("主体信息", "the subject")},
		Words: []string{
			"什么是负责人", "负责人是什么", "负责人是谁", "负责人指谁", "谁当负责人", "谁做负责人", "谁可以做负责人", "谁能当负责人", "可以当负责人", "能当负责人", "主体负责人是什么", "网站负责人是什么", "什么是主体负责人", "什么是网站负责人", "两个负责人", "负责人的区别", "负责人有什么区别",
			"what is a principal", "what is the principal", "who is the principal", "who can be principal", "who can be the principal", "who is a principal", "what does principal mean", "principal mean", "website's principal", "subject's principal", "two principals", "person in charge",
		},
		See: []string{"icp explain principal", "icp explain principal-not-legal-representative"},
	},
	{
		Topic: "server-needed",
		Title: lang.Text{ZH: "没有服务器能备案吗？", EN: "Can one file without a server?"},
		Now: lang.Text{
			ZH: "一般不能，备案要在接入商那里办，凭的是在它那里租的内地服务器，或从这样的服务器申请的备案授权码（服务码）。华为云要求包年包月、至少三个月，一台最多用来备案五个网站或 App；快到期的先续费。服务器在内地以外的，办不了也不用办。用家里宽带的，问宽带运营商能不能办。别家要什么产品、多长租期，这里无法得知，问接入商。",
			EN: "As a rule not: a filing goes through an access provider, on the strength of a server rented there in the mainland, or of an authorization code (备案授权码, 服务码) issued for such a server. Huawei Cloud wants it rented by month or year, for three months at least, and lets one server carry five websites or apps; renew one that runs out soon. With a server outside the mainland no filing is possible, nor needed. For a line at home, ask the carrier whether it files. Which products and terms another provider wants cannot be known here: ask it.",
		},
		Sources: []source.Source{source.Huawei.At("备案条件咨询", "on the conditions"), source.Huawei.At("备案常见问题", "common questions")},
		Words: []string{
			"没有服务器", "没服务器", "要服务器吗", "需要服务器", "要买服务器", "必须买服务器", "只有域名", "服务器要租多久", "服务器到期", "什么服务器", "家庭宽带", "家里宽带", "自己的电脑",
			"without a server", "without server", "no server", "need a server", "server needed", "have to buy a server", "only a domain", "only have a domain", "buy a server", "home server", "server at home", "how long must the server",
		},
		See: []string{"icp explain access-provider", "icp explain address-not-providers"},
	},
	{
		Topic: "domain-elsewhere",
		Title: lang.Text{ZH: "域名在别家或国外买的，能备案吗？", EN: "Can a domain be filed that was bought elsewhere, or abroad?"},
		Now: lang.Text{
			ZH: "在别家买的可以，域名和服务器不必在同一家。要紧的是三条：注册商经工信部批准，后缀有批复，域名实名在主办单位名下。在境外注册商的，先转入境内批准的注册商，实名认证满三个工作日再提交。注册商和后缀的名单在 https://domain.miit.gov.cn 查。",
			EN: "Elsewhere is fine: domain and server need not come from one company. Three things count: the ministry has approved the registrar and the suffix, and the domain is verified in the subject's name. Transfer one at a foreign registrar to an approved one in the mainland first, have its real name verified, and submit three working days later. Registrars and suffixes are listed at https://domain.miit.gov.cn.",
		},
		Sources: []source.Source{source.Huawei.At("备案条件咨询", "on the conditions"), source.DomainNotice, source.Tencent.At("备案域名", "on domains")},
		Words: []string{
			"国外买的", "境外买的", "国外注册", "境外注册", "国外的域名", "国外域名", "别家买的", "别的地方买的", "别处买的", "在别家买", "域名在国外", "域名在别家", "域名转入", "域名要在哪里买", "哪里买域名", "换注册商",
			"bought abroad", "bought elsewhere", "registered abroad", "registered elsewhere", "foreign registrar", "foreign domain", "domain abroad", "domain from another", "godaddy", "namecheap", "cloudflare", "transfer the domain", "another registrar",
		},
		See: []string{"icp explain registrar-not-approved", "icp explain registrant-differs", "icp explain domain-suffix-not-approved"},
	},
	{
		Topic: "open-while-waiting",
		Title: lang.Text{ZH: "等审核的时候，网站能打开吗？", EN: "May the website be open while the filing is under review?"},
		Now: lang.Text{
			ZH: "新域名不能，通过以前停掉解析或关闭网站，开着会被退回，没有备案的域名接入商也会拦下。已备案的网站做变更，不用关。换接入商的，在原来那家照常开；在新的一家，接入备案通过以前会被拦下，腾讯云初审通过即可访问，别家问接入商。",
			EN: "A new domain may not: until the approval stop its DNS or close the website, since an open one is sent back, and providers block a domain that is not on record. A website on record stays open during a change. When it moves, it stays open at its present provider; at the new one it is blocked until the access is approved, except that Tencent Cloud opens it after its own review; ask others.",
		},
		Sources: []source.Source{source.Huawei.At("备案前准备咨询", "before filing"), source.Huawei.At("备案变更咨询", "on changes"), source.Tencent.At("常见驳回原因及其处理", "common reasons of rejection"), source.Tencent.At("接入备案类", "on adding access")},
		Words: []string{
			"审核的时候", "审核期间", "等审核", "备案期间", "备案的时候", "备案中", "备案下来之前", "没通过之前", "能不能打开", "能打开吗", "可以打开", "先上线", "能不能上线", "要不要关", "网站要关", "要关站", "关站", "先打开",
			"while waiting", "during review", "during the review", "under review", "while the filing", "before approval", "before it is approved", "keep the website open", "keep the site open", "keep my website", "take the site down", "take my site down", "take down", "open the website while", "open the site while", "site be online", "website be online", "online meanwhile", "meanwhile",
		},
		See: []string{"icp explain nominal-access", "icp explain site-open-early"},
	},
}

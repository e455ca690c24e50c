package answers

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// domainQuestions are about who owns a domain, and about the names below it.
func domainQuestions() []Question {
	return []Question{
		{
			Topic: "domain-of-the-owner",
			Title: lang.Text{ZH: "域名在老板、法定代表人或员工个人名下，公司能备案吗？", EN: "The domain belongs to the boss, the legal representative or an employee personally: can the company file it?"},
			Now: lang.Text{
				ZH: "最稳妥的是先把域名过户到公司名下，按公司名称和证件号码实名，满三个工作日再提交，持有者、证件类型和号码都与主体一致。员工名下的不行，须过户。法定代表人名下的看省份：" + inProse(regulation.ProvincesOn(regulation.RegistrantUnitOnly)).ZH + "只认公司，" + inProse(regulation.ProvincesOn(regulation.RegistrantByLetter)).ZH + "要另附授权书，别的省多可以，但各接入商审得不一样，先问一句。工信部 2018 年的通知还允许股东、主要负责人和高级管理人员持有，华为云也这样列着，高管的要出证明。个人备案的域名只能在本人名下，公司名下的不行。",
				EN: "The safest way is to transfer the domain to the company first, have it verified in the company's name and number, and submit after three working days, with holder, certificate type and number all those of the subject. A domain held by an employee has to be transferred. For one held by the legal representative it depends on the province: " + inProse(regulation.ProvincesOn(regulation.RegistrantUnitOnly)).EN + " accept only the company, " + inProse(regulation.ProvincesOn(regulation.RegistrantByLetter)).EN + " wants a letter of authorization, and most others accept it, though access providers differ, so ask. The ministry's notice of 2018 also allows shareholders, the head and senior managers as holders, and Huawei Cloud lists them too, with proof of the position for a manager. An individual's website needs a domain held by that individual, not by a company.",
			},
			Sources: []source.Source{source.DomainNotice.Whole(), source.Huawei.At("备案前准备咨询", "before filing"), source.Huawei.At("备案材料咨询", "questions on documents"), source.Tencent.At("各省管局要求", "provincial requirements")},
			See:     []string{"icp explain registrant-differs", "icp explain domain-transfer"},
		},
		{
			Topic: "domain-transfer",
			Title: lang.Text{ZH: "域名转让、过户给别人，原来的备案怎么办，新的持有者怎么办？", EN: "The domain is transferred to someone else: what of the old owner's record and the new owner's?"},
			Now: lang.Text{
				ZH: "备案不随域名走：原来的持有者要注销这个网站，一个网站有几个域名的，用变更去掉这一个；新的持有者按自己的情况做首次备案或新增网站。次序是先注销、再过户、再备案，注销了网站就要停到新的备案通过；不注销，新的持有者会碰上域名冲突。两边都是单位、省里支持的，可以做网站迁移，不必停站：域名先实名到新主体名下，双方都没有在办的订单，华为云说有二十六个省支持，不能迁给个人，App 不能迁。过户期间备案还有效，过户后持有者与主体不一致，会被核查，华为云要求及时变更。不用了的域名卖出以前，也应先注销。",
				EN: "The record does not go with the domain: the old owner cancels the website, or removes this one of several domains with a change, and the new owner makes an initial filing or adds a website, whichever applies. Cancel first, then transfer, then file; once cancelled, the website must stay closed until the new filing is approved, and without the cancellation the new owner runs into a domain conflict. Between two organisations the website can be moved (网站迁移) without closing it where the provinces support it: the domain must already be verified in the new subject's name and neither side may have an order under way; Huawei Cloud names 26 provinces, and neither an individual as the new subject nor an app is possible. The record stays valid during the transfer, but afterwards holder and subject differ, which is checked for, and Huawei Cloud requires a prompt change. Cancel the website before you sell a domain that you no longer use, too.",
			},
			Sources: []source.Source{source.HuaweiRules.At("域名过户、网站迁移", "transfers and moves"), source.Huawei.At("迁移备案咨询", "on moving a website"), source.Huawei.At("备案注销咨询", "on cancellations"), source.HuaweiFaults.At("2.3", "2.3")},
			See:     []string{"icp explain domain-conflict", "icp docs --operation cancel-site", "icp explain registrant-differs"},
		},
		{
			Topic: "domain-lapsed",
			Title: lang.Text{ZH: "域名到期没续费、已经卖掉了，备案还在吗？", EN: "The domain has lapsed or was sold: what becomes of the record?"},
			Now: lang.Text{
				ZH: "备案不会自动消失，通常还保留一段时间，所以要自己去注销这个网站，一个网站有几个域名的，用变更去掉这一个。不注销的害处有三：别人注册了这个域名，拿去做违规的网站，记在备案人名下；接入商核查到域名过期，通知后不处理的取消接入；名下只剩这一个网站的，会成空壳。新的持有者可以凭域名证书向管局申请注销冲突的备案，主体只有这一个网站的，主体也一起注销。还想用的先续费，赎回期内问注册商；保留多久没有定数，读到的资料只说「一段时间」。",
				EN: "The record does not go away by itself and usually stays for some time, so cancel the website yourself, or remove this one of several domains with a change. If you do not, three things may happen: someone registers the domain for an unlawful website that counts as yours; the access provider finds the domain expired and cancels the access if you ignore its notice; and if it was the only website, the record becomes an empty shell. The new owner can have the conflicting record cancelled by the administration with the domain certificate, and the subject goes with it if that was its only website. If you still want the domain, renew it, or ask the registrar if it can be redeemed; how long the record stays is not fixed, and what we read says only \"for some time\".",
			},
			Sources: []source.Source{source.Tencent.At("备案后咨询", "after the filing"), source.Tencent.At("备案号", "on filing numbers"), source.Huawei.At("备案变更咨询", "on changes"), source.HuaweiFaults.At("二、域名信息不合格", "2 domains")},
			See:     []string{"icp docs --operation cancel-site", "icp explain domain-transfer", "icp explain empty-record"},
		},
		{
			Topic: "subdomains",
			Title: lang.Text{ZH: "二级域名、子域名要单独备案吗？", EN: "Do subdomains need a filing of their own?"},
			Now: lang.Text{
				ZH: "不用，也不能：备案的是主域名（注册时的域名），主域名备了案，它下面的二级、三级域名都可以用。例外是党政机关，gov.cn 的二级域名要备案。子域名放在另一家接入商的，要在那一家给主域名做新增接入；华为云 2025 年的说明还要把用到的子域名写进备注，腾讯云也要求接入，阿里云会拦下没有接入的域名。主域名没有备案的，先备主域名。App 备案相反，用到哪一级就备哪一级，最多到四级。",
				EN: "No, and they cannot have one: the registrable domain is filed, and once it is on record all subdomains beneath it can be used. Government bodies are the exception: a name beneath gov.cn has to be filed. If a subdomain is hosted with another access provider, add an access for the registrable domain there; Huawei Cloud's pages of 2025 also want the subdomain named in the remarks, Tencent Cloud requires the access too, and Alibaba Cloud blocks domains without one. If the registrable domain is not on record, file it first. Apps are the other way round: the name that is used is the one filed, down to the fourth level.",
			},
			Sources: []source.Source{source.HuaweiRules.At("二级、三级域名", "on subdomains"), source.Huawei.At("备案域名咨询", "the domain"), source.Tencent.At("是否需要备案", "what has to be filed"), source.AliyunBasics.Whole(), source.Huawei.At("App 备案咨询", "on apps")},
			See:     []string{"icp explain domain-not-registrable", "icp docs --operation add-access"},
		},
	}
}

package answers

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// accessQuestions are those of parts 3 to 5: adding access, cancelling the record, cancelling
// the access.
func accessQuestions() []Question {
	return []Question{
		{
			Topic:  "add-site-elsewhere",
			Title:  lang.Text{ZH: "公司在其他接入商已有备案，另一个网站放在这家，怎么备案？", EN: "The company's record is with other providers and another website is hosted here: how do I file it?"},
			Places: []lang.Text{{ZH: "三、已有主机新增网站 1", EN: "part 3, new website on an existing host 1"}},
			Then: lang.Text{
				ZH: "一个主体可以同时有几家接入商，放在这家的网站由这家备。要交八项：备案密码、主办单位名称、已备案的域名、备案号、新域名、网站名称、IP 地址，还要写明涉不涉及前置审批，涉及的附文件。另写网站负责人的姓名、证件类型和号码、办公电话、手机（移动、联通分开）、小灵通和邮箱。",
				EN: "A subject can have several access providers at once, and a website hosted here is filed here. Eight items are needed: the filing password, the subject's name, the domains on record, the filing number, the new domain, the website's name, the IP address, and whether a pre-approval is involved, with the approval documents if so. Add the name, certificate type and number, office phone, mobile numbers (China Mobile and China Unicom separately), Xiaolingtong (PHS) number and e-mail of the website's principal.",
			},
			Now: lang.Text{
				ZH: "如今是「无主体」新增网站：在这家接入商的系统里自己填，主体信息须与工信部的记录一致。备案密码不再用，2020-08-17 起改为短信核验。手机只填一个，另填应急联系电话，小灵通已停用。新域名的持有者须是主体（2018-01-01 起），通过之前不解析；已有的网站都须能打开，页脚有备案号。放过来的若是已备过案的网站，做新增接入，两样不能在同一笔里办。",
				EN: "This is now called adding a website \"without subject\" (无主体新增网站): you fill it in yourself in this provider's system, and the subject's data must match the ministry's record. The filing password is no longer used; since 2020-08-17 filings are verified by text message. Give one mobile number and an emergency phone; Xiaolingtong has been shut down. The new domain must be owned by the subject (since 2018-01-01) and must not resolve before approval; the websites already on record must be reachable and show their filing number in the footer. If the website is itself already on record, add an access instead; the two cannot go into one order.",
			},
			Sources: []source.Source{source.Aliyun.Whole(), source.Huawei.At("备案变更咨询", "on changes"), source.Huawei.At("备案短信核验", "verification by text message"), source.Tencent.At("接入备案类", "on adding access"), source.DomainNotice.Whole()},
			See:     []string{"icp docs --operation add-site", "icp request bundle.yaml", "icp explain operations"},
		},
		{
			Topic:  "move-provider",
			Title:  lang.Text{ZH: "网站换到这家接入商，需要重新备案吗？", EN: "The website has moved to this provider: must it be filed again?"},
			Places: []lang.Text{{ZH: "三、已有网站申请接入 1", EN: "part 3, access for an existing website 1"}},
			Then: lang.Text{
				ZH: "无需重新备案。先让原接入商取消接入，再由新接入商接进来，并补传证件扫描件。要交五项：备案号、主办单位名称、备案密码、接入的域名、它的 IP 地址。",
				EN: "No. First have the old access provider cancel its access, then the new one takes over the record, and you upload the scans of the certificates. Five items are needed: the filing number, the subject's name, the filing password, the domain and its IP address.",
			},
			Now: lang.Text{
				ZH: "仍无需重新备案，做新增接入，备案号不变。次序不同了：不必先通知原接入商，也不必先取消，几家接入商可以并存；先取消而没有别家，会成空壳。备案密码不再用，2020-08-17 起改为短信核验。名称和证件须与工信部的记录一致，不一致的先变更，有的省可以先接入后变更。原来的网站可以一直开着，在新的一家何时能打开，各家不同，见 icp explain open-while-waiting。",
				EN: "It still does not: add an access, and the filing number stays the same. The steps have changed: you need not tell the old provider first or cancel its access, since several providers can coexist; if you cancel with no other in place, the record becomes an empty shell. The filing password is no longer used; since 2020-08-17 filings are verified by text message. Name and certificate must match the ministry's record; if they do not, file a change first, or in some provinces after adding the access. The website can stay open at the old provider; when it may open at the new one depends on the provider, see icp explain open-while-waiting.",
			},
			Sources: []source.Source{source.Huawei.At("备案规则：新增接入", "filing rules: adding access"), source.Huawei.At("备案短信核验", "verification by text message"), source.Tencent.At("接入备案类", "on adding access")},
			See:     []string{"icp docs --operation add-access", "icp explain open-while-waiting", "icp explain operations", "icp request bundle.yaml"},
		},
		{
			Topic:  "nominal-access",
			Title:  lang.Text{ZH: "备案在别家，主机已用这家的，网站能先开通吗？", EN: "The record is with another provider but the host is here: can the website open already?"},
			Places: []lang.Text{{ZH: "三、其它问题 1", EN: "part 3, other questions 1"}},
			Then: lang.Text{
				ZH: "不能，接入这家并经管局审核通过才能开通。完整的备案有主体、网站、接入三部分：缺网站的是空壳主体，缺接入的是空壳网站。备案里登记的接入商是名义接入，真正放网站的是实际接入，两者须是同一家；替没有登记在自己名下的网站开通，等于接入未备案的网站。",
				EN: "No, only after an access has been added here and the administration has approved it. A complete record has three parts: subject, website and access. Without a website it is an empty subject (空壳主体), without an access an empty website (空壳网站). The provider on record is the nominal access (名义接入), the one that actually hosts the website the actual access (实际接入), and the two must be the same; a provider that opens a website not registered with it is serving an unfiled website.",
			},
			Now: lang.Text{
				ZH: "仍不能：没有接入这家的域名，在这家就是未备案，会被拦下。何时能开有了松动：有的接入商在接入审核期间就可以访问，各家不同，见 icp explain open-while-waiting。一直不接入的，会被核查为接入信息不符；空壳仍会被管局清理注销，怎么补救见 icp explain empty-record。",
				EN: "Still no: a domain without an access at this provider counts as unfiled there and is blocked. The moment it may open has been relaxed: with some providers it may open while the access is under review, which differs, see icp explain open-while-waiting. Without an access the website is found to be a mismatch in checks; empty records are still cleared out by the administrations, and icp explain empty-record says how to mend one.",
			},
			Sources: []source.Source{source.AliyunBasics.Whole(), source.Tencent.At("接入备案类", "on adding access"), source.HuaweiRules.At("三、接入备案", "3 adding access"), source.HuaweiFaults.At("五、接入信息不符", "5 access"), source.Huawei.At("备案成功后咨询", "after the filing")},
			See:     []string{"icp docs --operation add-access", "icp explain open-while-waiting", "icp explain empty-record", "icp explain move-provider"},
		},
		{
			Topic:  "cancel-subject-how",
			Title:  lang.Text{ZH: "怎么注销整个主体的备案？", EN: "How do I cancel a subject's whole record?"},
			Places: []lang.Text{{ZH: "四、注销主体 1", EN: "part 4, cancelling a subject 1"}},
			Then: lang.Text{
				ZH: "注销主体，名下的网站一并注销。在这家接入的，交备案密码、备案号、域名和注销原因，由接入商代办；密码忘记，或不在这家接入的，找主办单位所在省的管局。",
				EN: "Cancelling the subject cancels its websites with it. If this provider has the access, give it the filing password, the filing number, the domains and the reason, and it applies for you; if the password is forgotten or the access is elsewhere, turn to the administration of the subject's province.",
			},
			Now: lang.Text{
				ZH: "2020-08-17 起无需备案密码，忘记也不影响：由主体负责人在 24 小时内完成短信核验。在持有这条备案的任何一家接入商提交，写明原因，在办的订单先办完或放弃。手机号码已停用的，交手持证件的照片和注销声明函（个人按手印，单位盖公章）等。已没有接入商的（空壳主体），向备案号所在省的管局交纸质注销申请表，约五个工作日。注销不能反悔，名下的网站、App 等都成了未备案；时间从当时到二十个工作日不等。",
				EN: "Since 2020-08-17 no filing password is needed, so it does not matter if you have forgotten it: the subject's principal completes a text-message verification within 24 hours. Submit the cancellation, with the reason, through any access provider that holds the record, after finishing or abandoning any other order. If the mobile number is no longer in use, add a photo of the person holding the certificate and a statement of cancellation (with a fingerprint for an individual, the official seal for an organisation), among other papers. If no provider is left (空壳主体, an empty subject), send a paper form to the administration of the filing number's province; it takes about five working days. A cancellation cannot be undone, leaves every website and app of the subject unfiled, and takes anything from no time to twenty working days.",
			},
			Sources: []source.Source{source.Huawei.At("备案注销咨询", "on cancellations"), source.Huawei.At("备案短信核验", "verification by text message"), source.Tencent.At("注销备案", "on cancellations")},
			See:     []string{"icp docs --operation cancel-subject", "icp explain operations", "icp request bundle.yaml"},
		},
		{
			Topic:  "cancel-site-how",
			Title:  lang.Text{ZH: "几个网站中有一个不再使用，怎么只注销它？", EN: "One of several websites is no longer used: how do I cancel only that one?"},
			Places: []lang.Text{{ZH: "四、注销网站 1", EN: "part 4, cancelling a website 1"}},
			Then: lang.Text{
				ZH: "做注销网站，主体的备案留着。交备案号、这个网站的域名和原因，由接入商代办。",
				EN: "Cancel the website and keep the subject's record. Give the access provider the filing number, the website's domain and the reason, and it applies for you.",
			},
			Now: lang.Text{
				ZH: "如今在持有这个网站的接入商自己提交，一次一个，网站负责人在 24 小时内完成短信核验，不能反悔。一个网站有几个域名、只去掉其中一个的，不是注销，做变更。只是不在这家放了的，做取消接入。最后一个网站也注销，主体就成了空壳；不再需要的，注销主体。",
				EN: "You now submit it yourself through the access provider that holds the website, one website at a time; the website's principal completes a text-message verification within 24 hours, and it cannot be undone. To drop one of several domains of a website, file a change, not a cancellation. If the website only leaves this provider, cancel the access. If you cancel the last website, the subject becomes an empty shell; if you no longer need it, cancel the subject.",
			},
			Sources: []source.Source{source.Huawei.At("备案注销咨询", "on cancellations"), source.Tencent.At("注销备案", "on cancellations")},
			See:     []string{"icp docs --operation cancel-site", "icp explain operations", "icp request bundle.yaml"},
		},
		{
			Topic:  "moved-away",
			Title:  lang.Text{ZH: "网站已搬到别家，原来的备案还需要处理吗？", EN: "The website has moved to another provider: do I have to do anything about the old record?"},
			Places: []lang.Text{{ZH: "五、取消接入 1", EN: "part 5, cancelling access 1"}},
			Then: lang.Text{
				ZH: "需要。请原接入商取消接入，新接入商新增接入。",
				EN: "Yes. Have the old access provider cancel its access and the new one add its own.",
			},
			Now: lang.Text{
				ZH: "要紧的是先在新接入商做好新增接入；几家可以并存，原来的接入取消不取消都行。取消接入由原接入商办，不用短信核验，只去掉它这一家。没有别家接入就取消，会成空壳，久不接入的备案有被管局注销的可能。域名也不再使用的，做注销网站。",
				EN: "What matters is to add the access at the new provider first; several can coexist, and you may cancel the old access or leave it. The old provider cancels it, without a text message, and only its own access is removed. If you cancel with no other access in place, the record becomes an empty shell, and the administration may cancel one that stays without an access for long. If you no longer use the domain either, cancel the website.",
			},
			Sources: []source.Source{source.Huawei.At("备案短信核验", "verification by text message"), source.Tencent.At("接入备案类", "on adding access"), source.Tencent.At("注销备案", "on cancellations")},
			See:     []string{"icp docs --operation cancel-access", "icp docs --operation add-access", "icp explain operations"},
		},
	}
}

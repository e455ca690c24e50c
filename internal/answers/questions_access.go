package answers

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// accessQuestions are those of parts 3 to 5: adding access, cancelling the
// record, cancelling the access.
var accessQuestions = []Question{
	{
		Topic:  "add-site-elsewhere",
		Title:  lang.Text{ZH: "公司在别的接入商已有备案，另一个网站放在这家，怎么备？", EN: "The company's record is with other providers, and one more website stands here: how is it filed?"},
		Places: []lang.Text{{ZH: "三、已有主机新增网站 1", EN: "part 3, new website on an existing host 1"}},
		Then: lang.Text{
			ZH: "一个主体可以同时有几家接入商，放在这家的网站由这家备。要交八项：备案密码、主办单位名称、已备案的域名、备案号、新域名、网站名称、IP 地址，还要写明涉不涉及前置审批，涉及的附文件。另写网站负责人的姓名、证件类型和号码、办公电话、手机（移动、联通分开）、小灵通和邮箱。",
			EN: "A subject may have several access providers at once, and the website that stands here is filed here. Eight items are handed in: filing password, subject's name, domains on record, filing number, new domain, name of the website, IP address, and whether a pre-approval is involved, with its papers if so. To these come the website principal's name, type and number of certificate, office phone, mobiles (China Mobile and China Unicom apart), Xiaolingtong (PHS) number and e-mail.",
		},
		Now: lang.Text{
			ZH: "如今是「无主体」新增网站：在这家接入商的系统里自己填，主体信息须与工信部的记录一致。备案密码不再用，2020-08-17 起改为短信核验。手机只填一个，另填应急联系电话，小灵通已停用。新域名的持有者须是主体（2018-01-01 起），通过之前不解析；已有的网站都要打得开，页脚有备案号。放过来的若是已备过案的网站，做新增接入，两样不能在同一笔里办。",
			EN: "This is now adding a website \"without subject\" (无主体新增网站), filled in by oneself in this provider's system, where the subject's data must equal the ministry's record. The filing password is no longer used: since 2020-08-17 a text message verifies. One mobile is given and an emergency phone besides; Xiaolingtong has ended. The new domain's owner must be the subject (since 2018-01-01) and the domain must not resolve before the approval; the websites on record must open and show their number. If the website is itself on record, add access instead, in an order of its own.",
		},
		Sources: []source.Source{source.Aliyun, source.Huawei.At("备案变更咨询", "on changes"), source.Huawei.At("备案短信核验", "verification by text message"), source.Tencent.At("接入备案类", "on adding access"), source.DomainNotice},
		Words: []string{
			"新增网站", "新网站", "别的接入商", "其他接入商", "别家", "另一家", "多个网站", "无主体", "已有备案", "加网站",
			"add a website", "another website", "one more website", "new website", "new site", "other provider", "another provider", "several sites", "several websites", "elsewhere",
		},
		See: []string{"icp docs --operation add-site", "icp request bundle.yaml", "icp explain operations"},
	},
	{
		Topic:  "move-provider",
		Title:  lang.Text{ZH: "网站换到这家接入商，要重新备案吗？", EN: "The website moved to this provider: must it be filed again?"},
		Places: []lang.Text{{ZH: "三、已有网站申请接入 1", EN: "part 3, access for an existing website 1"}},
		Then: lang.Text{
			ZH: "不用重新备。先让原接入商取消接入，再由新接入商接进来，并补传证件扫描件。要交五项：备案号、主办单位名称、备案密码、接入的域名、它的 IP 地址。",
			EN: "No. The old access provider is first told to cancel its access, then the new one takes the record in, and the scans are added. Five items are handed in: filing number, subject's name, filing password, the domain and its IP address.",
		},
		Now: lang.Text{
			ZH: "仍不用重新备案，做新增接入，备案号不变。次序不同了：不必先通知原接入商，也不必先取消，几家接入商可以并存；先取消而没有别家，会成空壳。备案密码不再用，2020-08-17 起改为短信核验。名称和证件须与工信部的记录一致，不一致的先变更，有的省可以先接入后变更。原来的网站可以一直开着，在新的一家要等接入：腾讯云初审通过即可打开。",
			EN: "Still not: add access, and the filing number stays. The order of steps is another: the old provider need not be told first nor its access cancelled, since several may coexist; cancelled with no other in place, the record becomes empty. The filing password is no longer used: since 2020-08-17 a text message verifies. Name and certificate must agree with the ministry's record, else a change comes first, or in some provinces after the access. The website may stay open where it was, and opens at the new provider with the access: at Tencent Cloud once the provider's own review is passed.",
		},
		Sources: []source.Source{source.Huawei.At("备案规则：新增接入", "filing rules: adding access"), source.Huawei.At("备案短信核验", "verification by text message"), source.Tencent.At("接入备案类", "on adding access")},
		Words: []string{
			"换接入商", "换了接入商", "换云服务商", "换了云服务商", "两家接入商", "换服务商", "第二家", "换服务器", "换阿里云", "换腾讯云", "换华为云", "服务器从", "换主机", "换空间", "迁移服务器", "换到", "转到", "转入", "搬到", "搬家", "空间", "重新备案", "新增接入", "接入备案", "换了服务商", "服务商换了",
			"switch provider", "change provider", "another provider", "two providers", "move website", "new provider", "new host", "new hosting", "new server", "move", "switch", "file again", "filed again", "add access", "filing password",
		},
		See: []string{"icp docs --operation add-access", "icp explain operations", "icp request bundle.yaml"},
	},
	{
		Topic:  "nominal-access",
		Title:  lang.Text{ZH: "备案在别家，主机已用这家的，网站能先开通吗？", EN: "The record names another provider, and the host is here: may the website open already?"},
		Places: []lang.Text{{ZH: "三、其它问题 1", EN: "part 3, other questions 1"}},
		Then: lang.Text{
			ZH: "不能，接入这家并经管局审过才能开。完整的备案有主体、网站、接入三部分：缺网站的是空壳主体，缺接入的是空壳网站。备案里登记的接入商是名义接入，真正放网站的是实际接入，两者须是同一家；替没有登记在自己名下的网站开通，等于接入未备案的网站。",
			EN: "No, only once the access here is added and the administration has approved. A complete record has three parts, subject, website and access: without a website it is an empty subject (空壳主体), without access an empty website (空壳网站). The provider on record is the nominal access (名义接入), the one that really hosts the website the actual access (实际接入), and they must be the same; to open a website that is on record elsewhere is to serve an unfiled one.",
		},
		Now: lang.Text{
			ZH: "仍不能：没有接入这家的域名，在这家就是未备案，会被拦下。何时能开有了松动：腾讯云新增接入时初审通过即可访问，别家怎样这里无法得知，问接入商。空壳仍会被管局清理注销。空壳主体在" + inProse(regulation.Shell.Adding).ZH + "可直接新增网站，其余省先注销。注销空壳主体，向备案号所在省的管局交纸质申请表，约五个工作日。",
			EN: "Still no: a domain without access here counts here as unfiled and is blocked. When it may open has eased: at Tencent Cloud after the provider's own review of the access; how others do it cannot be known here, so ask the provider. Empty records are still cleared by the administrations. An empty subject may add a website directly in " + inProse(regulation.Shell.Adding).EN + ", and is cancelled first elsewhere. It is cancelled by a paper form to the administration of the number's province, in about five working days.",
		},
		Sources: []source.Source{source.Tencent.At("接入备案类", "on adding access"), source.Huawei.At("备案注销咨询", "on cancellations"), source.Huawei.At("备案成功后咨询", "after the filing")},
		Words: []string{
			"可以开通", "能开通", "使用的是", "用的是这家", "提供的主机", "空壳主体", "空壳网站", "空壳", "名义", "名义接入", "实际接入", "开通", "能不能开", "先开", "未接入", "没有接入", "被拦截",
			"nominal access", "nominal", "actual access", "empty record", "empty subject", "empty website", "shell", "go live", "open the website", "open the site", "open already", "blocked",
		},
		See: []string{"icp docs --operation add-access", "icp explain move-provider", "icp explain address-not-providers"},
	},
	{
		Topic:  "cancel-subject-how",
		Title:  lang.Text{ZH: "怎么注销整个主体的备案？", EN: "How is a subject's whole record cancelled?"},
		Places: []lang.Text{{ZH: "四、注销主体 1", EN: "part 4, cancelling a subject 1"}},
		Then: lang.Text{
			ZH: "注销主体，名下的网站一并注销。在这家接入的，交备案密码、备案号、域名和注销原因，由接入商代办；密码忘了，或不在这家接入的，找主办单位所在省的管局。",
			EN: "Cancelling the subject cancels its websites with it. Where this provider has the access, filing password, filing number, domains and the reason are handed in and it applies; where the password is forgotten or the access is elsewhere, it is the administration of the subject's province.",
		},
		Now: lang.Text{
			ZH: "2020-08-17 起不用备案密码，忘了也不要紧：由主体负责人在 24 小时内完成短信核验。在持有这条备案的任何一家接入商提交，写明原因，在办的订单先办完或放弃。手机号码不用了的，交手持证件的照片和注销声明函（个人按手印，单位盖公章）等。已没有接入商的（空壳主体），向备案号所在省的管局交纸质注销申请表，约五个工作日。注销不能反悔，名下的网站、App 等都成了未备案；时间从当时到二十个工作日不等。",
			EN: "Since 2020-08-17 no filing password is needed, forgotten or not: the subject's principal answers a text message within 24 hours. It is submitted, with the reason, through any access provider that holds the record, once no other order is under way. If the mobile is out of use, a photo of the person holding the certificate and a declaration (an individual's fingerprint, an organisation's seal) go with it, among other papers. Where no provider is left (空壳主体, an empty record), a paper form goes to the administration of the number's province, in about five working days. It cannot be undone, leaves every website and app of the subject unfiled, and takes from no time to twenty working days.",
		},
		Sources: []source.Source{source.Huawei.At("备案注销咨询", "on cancellations"), source.Huawei.At("备案短信核验", "verification by text message"), source.Tencent.At("注销备案", "on cancellations")},
		Words: []string{
			"注销主体", "注销该主体", "主体的备案", "注销整个", "整个主体", "全部注销", "公司注销", "整个备案",
			"cancel the subject", "cancel a subject", "cancel the record", "cancel my filing", "cancel the whole", "whole record",
		},
		See: []string{"icp docs --operation cancel-subject", "icp explain operations", "icp request bundle.yaml"},
	},
	{
		Topic:  "cancel-site-how",
		Title:  lang.Text{ZH: "几个网站里有一个不用了，怎么只注销它？", EN: "One of several websites is out of use: how is it cancelled alone?"},
		Places: []lang.Text{{ZH: "四、注销网站 1", EN: "part 4, cancelling a website 1"}},
		Then: lang.Text{
			ZH: "做注销网站，主体的备案留着。交备案号、这个网站的域名和原因，由接入商代办。",
			EN: "The website is cancelled and the subject's record kept. Filing number, the website's domain and the reason are handed in, and the access provider applies.",
		},
		Now: lang.Text{
			ZH: "如今在持有这个网站的接入商自己提交，一次一个，网站负责人在 24 小时内完成短信核验，不能反悔。一个网站有几个域名、只去掉其中一个的，不是注销，做变更。只是不在这家放了的，做取消接入。最后一个网站也注销，主体就成了空壳；不再用的，注销主体。",
			EN: "It is now submitted by oneself through an access provider that holds the website, one at a time; the website's principal answers a text message within 24 hours, and it cannot be undone. To drop one of several domains of a website is not a cancellation but a change. If the website only leaves this provider, cancel the access. With its last website cancelled the subject is an empty record; if it is not needed any more, cancel the subject.",
		},
		Sources: []source.Source{source.Huawei.At("备案注销咨询", "on cancellations"), source.Tencent.At("注销备案", "on cancellations")},
		Words: []string{
			"注销网站", "注销一个网站", "注销域名", "网站不用了", "网站不要了", "网站不做了", "网站不办了", "网站关了", "网站关闭", "关闭网站", "删除网站", "域名不用了", "不用了", "其中一个", "一个网站", "只注销",
			"cancel a website", "cancel the website", "cancel website", "cancel my website", "cancel one", "cancel a site", "cancel site", "delete website", "delete my website", "remove website", "remove my site", "close my website", "one website", "one of several", "out of use", "no longer used", "drop a domain",
		},
		See: []string{"icp docs --operation cancel-site", "icp explain operations", "icp request bundle.yaml"},
	},
	{
		Topic:  "moved-away",
		Title:  lang.Text{ZH: "网站已搬到别家，原来的备案还要处理吗？", EN: "The website has moved to another provider: is anything to be done about the old record?"},
		Places: []lang.Text{{ZH: "五、取消接入 1", EN: "part 5, cancelling access 1"}},
		Then: lang.Text{
			ZH: "要。让原接入商取消接入，新接入商新增接入。",
			EN: "Yes. The old access provider cancels its access, and the new one adds its own.",
		},
		Now: lang.Text{
			ZH: "要紧的是先在新接入商做好新增接入；几家可以并存，原来的接入取消不取消都行。取消接入由原接入商办，不用短信核验，只去掉它这一家。没有别家接入就取消，会成空壳，久不接入的备案有被管局注销的可能。域名也不用了的，做注销网站。",
			EN: "What matters is to add access at the new provider first; several may coexist, and the old access may be cancelled or left. The old provider cancels it, without a text message, and only its own access goes. Cancelled with no other in place, the record becomes empty, and one left so for long may be cancelled by the administration. If the domain is out of use too, cancel the website.",
		},
		Sources: []source.Source{source.Huawei.At("备案短信核验", "verification by text message"), source.Tencent.At("接入备案类", "on adding access"), source.Tencent.At("注销备案", "on cancellations")},
		Words: []string{
			"取消接入", "旧的接入商", "旧接入商", "要不要取消", "转走", "搬走", "移走", "搬到别家", "离开", "原接入商", "老接入商", "不在这家",
			"moved away", "has moved", "cancel access", "cancel the access", "old provider", "old record", "leave", "left",
		},
		See: []string{"icp docs --operation cancel-access", "icp docs --operation add-access", "icp explain operations"},
	},
}

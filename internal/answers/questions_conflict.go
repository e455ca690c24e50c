package answers

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// printedTwice is where a conflict question stands: parts 1 and 2 of the
// handbook print the six of them word for word alike.
func printedTwice(zh, en string) []lang.Text {
	return []lang.Text{
		{ZH: "一、备案冲突，" + zh, EN: "part 1, conflicts, " + en},
		{ZH: "二、备案冲突，" + zh, EN: "part 2, conflicts, " + en},
	}
}

var conflictQuestions = []Question{
	{
		Topic:  "subject-conflict-returned",
		Title:  lang.Text{ZH: "备案被管局退回，说主办单位冲突，怎么办？", EN: "The administration sent the filing back for a subject conflict: what now?"},
		Places: printedTwice("主体冲突 1", "subject 1"),
		Then: lang.Text{
			ZH: "一个主体只有一个备案号，认的是证件类型加证件号码，不认名称。先在工信部网站按名称查备案号，查不到再按证件号码查；备案号首字所在的省，就是要交注销申请表的省，注销之后重新提交。手册最后一步写成注销「该域名」的备案，系笔误，指的是主体的备案。",
			EN: "A subject has one filing number, and is known by the type and number of its certificate, not by its name. The number is looked up on the ministry's site by name, or failing that by certificate number; its first character names the province whose administration takes the cancellation form, and after the cancellation one files anew. The last step is said to cancel the filing of \"the domain\", which is a slip: the subject's record is meant.",
		},
		Now: lang.Text{
			ZH: "主体仍按证件类型加证件号码认定；查询网站现为 " + regulation.QuerySite + "，手册里的 www.miibeian.gov.cn 已经没有了。已有备案号的一般不必注销：新域名做新增网站，已备案的网站换到这家做新增接入。原备案用的是换证以前的证件的，先用旧号码办理，再做变更备案。主体下已没有网站的（空壳主体），" + inProse(regulation.Shell.Adding).ZH + "可直接新增，其余省先注销再备案。主体在任何一家接入商还有没办完的备案时，也会被退回，办完或放弃之后再提交。",
			EN: "The subject is still known by type and number of its certificate; the site to query is now " + regulation.QuerySite + ", and the handbook's www.miibeian.gov.cn is gone. A record is as a rule not cancelled any more: for a new domain add a website, for a website on record that came here add access. Where the record names a certificate since replaced, go by the old number first, then file a change. A subject without any website left (空壳主体, an empty record) may add one directly in " + inProse(regulation.Shell.Adding).EN + ", and is cancelled first elsewhere. An unfinished filing of the subject at any access provider has the same effect: finish or abandon it first.",
		},
		Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Huawei.At("备案注销咨询", "on cancellations"), source.Aliyun},
		Words: []string{
			"主体冲突", "主办单位冲突", "主办者冲突", "冲突", "已有备案号", "证件号码",
			"subject conflict", "conflict",
		},
		See: []string{"icp explain subject-conflict", "icp explain operations", "icp docs --operation add-site"},
	},
	{
		Topic:  "subject-conflict-elsewhere",
		Title:  lang.Text{ZH: "客户以前在别处备过案，在这里又提交一次，主体冲突了，怎么办？", EN: "A client had filed elsewhere, and filing again here gave a subject conflict: what now?"},
		Places: printedTwice("主体冲突 2", "subject 2"),
		Then: lang.Text{
			ZH: "这是新增接入，不是新备案。把冲突的主办单位名称告诉接入商，请它撤掉在本平台重复的那一条，再交新增接入的资料，由接入商办理。手册叫人参照第四部分第 1 条，系误写，指的是第三部分「已有网站申请接入」的五项：备案号、主办单位名称、备案密码、域名和 IP 地址。",
			EN: "This is adding access, not a new filing. Tell the access provider the name of the subject, so that it withdraws the double on its own platform, then hand in what adding access takes, and the provider does the rest. The handbook refers to item 1 of part 4, which is a slip: the five items of part 3, access for an existing website, are meant, namely filing number, subject's name, filing password, domain and IP address.",
		},
		Now: lang.Text{
			ZH: "仍是新增接入，备案号不变；域名还没有备过案的，则是新增网站。重复的订单在接入商控制台自己放弃，再选对备案类型；有的接入商（如阿里云）按证件号码和域名自动判断。填写的名称和证件须与工信部的记录一致，不一致的先变更，有的省可以先接入后变更。备案密码不再用，2020-08-17 起改为短信核验。也不必先告知原接入商，几家接入商可以并存。",
			EN: "It is still adding access, and the filing number stays; for a domain not on record yet it is adding a website. The double is abandoned in the provider's console, and the right operation chosen; some providers (Alibaba Cloud for one) find it out from certificate number and domain. Name and certificate must agree with the ministry's record, else a change comes first, or in some provinces after the access. The filing password is no longer used: since 2020-08-17 a text message verifies. Nor need the old provider be told first, since several may coexist.",
		},
		Sources: []source.Source{source.Aliyun, source.Huawei.At("备案驳回咨询：备案类型错误", "questions on rejections: wrong operation"), source.Huawei.At("备案短信核验", "verification by text message"), source.Tencent.At("接入备案类", "on adding access")},
		Words: []string{
			"主体冲突", "主办单位冲突", "主办者冲突", "冲突", "客户", "别处", "别家", "别的地方", "其他接入商", "别的接入商", "以前备过", "之前备过", "备过案", "做过备案", "又提交", "重新提交", "重新提交备案",
			"subject conflict", "conflict", "client", "elsewhere", "another provider", "other provider", "filed before", "already filed",
		},
		See: []string{"icp docs --operation add-access", "icp explain operations", "icp request bundle.yaml"},
	},
	{
		Topic:  "subject-conflict-console",
		Title:  lang.Text{ZH: "在接入商后台填写时，提示主体已存在，怎么办？", EN: "The provider's console says that the subject already exists: what now?"},
		Places: printedTwice("主体冲突 3", "subject 3"),
		Then: lang.Text{
			ZH: "接入商的系统里已有该主体的备案，不要再交一遍。在备案信息列表里找到它，要加网站或改信息，都在那一条上用「修改/变更」来做。",
			EN: "The provider's system holds a record of the subject already, so it is not to be handed in again. Look for it in the list of records; websites are added and data changed there, by 修改/变更 (edit or change).",
		},
		Now: lang.Text{
			ZH: "不另做首次备案，仍在已有的备案上新增网站、新增接入或变更。备案在同一接入商另一个账号下的，登录那个账号办理，或做转移备案，转到现在的账号；转移不经管局审核，条件是两个账号都没有在办的备案，转入的账号下还没有主体。以前的备案没有归到账号下的，做认领备案。还在办的旧订单先办完或放弃，一个主体同时只能有一笔。",
			EN: "Make no initial filing: on the record that exists, add a website, add access or file a change, as before. Where it belongs to another account at the same provider, work in that account or move the record to the present one (转移备案); no administration reviews this, but neither account may have a filing under way, and the receiving one no subject. An old record that belongs to no account is claimed (认领备案). An unfinished order is finished or abandoned first, since a subject has one at a time.",
		},
		Sources: []source.Source{source.Huawei.At("转移备案咨询", "on moving a record between accounts"), source.Huawei.At("认领备案咨询", "on claiming a record"), source.Huawei.At("备案驳回咨询", "questions on rejections")},
		Words: []string{
			"主体已存在", "主体已经存在", "主体冲突", "已存在", "已经存在", "后台", "控制台", "提示", "另一个账号", "其他账号", "账号", "转移备案",
			"subject already exists", "already exists", "console", "another account", "other account", "account",
		},
		See: []string{"icp explain operations", "icp explain claim-record", "icp explain open-order"},
	},
	{
		Topic:  "domain-conflict-returned",
		Title:  lang.Text{ZH: "备案被管局退回，说域名冲突，怎么办？", EN: "The administration sent the filing back for a domain conflict: what now?"},
		Places: printedTwice("域名冲突 1", "domain 1"),
		Then: lang.Text{
			ZH: "这个域名已有备案，或是自己以前备的，或是从前的持有人备的。在工信部网站按域名查出备案号，域名不带 www；首字是哪个省，就向哪个省的管局交注销申请表，注销之后再提交。",
			EN: "The domain is on record already, from an earlier filing of one's own or of a former holder. The number is looked up on the ministry's site by the domain without www; its first character names the province whose administration takes the cancellation form, and after the cancellation one submits again.",
		},
		Now: lang.Text{
			ZH: "现在到 " + regulation.QuerySite + " 查询，域名仍不带 www。是自己主体的，不用注销：换接入商做新增接入，信息有变做变更备案。是别人的，请原主体注销，或向备案号首字所在省的管局申请注销；四川、云南、贵州、甘肃的首字是蜀、滇、黔、陇。域名从另一主体转来的，26 个省可做网站迁移，网站不用停，但不能迁给个人。",
			EN: "The query is now at " + regulation.QuerySite + ", still without www. A record of one's own subject is not cancelled: add access for a new provider, file a change for new data. One of somebody else is cancelled by that subject, or by the administration of the province that the number begins with; Sichuan, Yunnan, Guizhou and Gansu write 蜀, 滇, 黔 and 陇. A domain that came from another subject may in 26 provinces be moved with its website (网站迁移), which stays open, though never to a person.",
		},
		Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Huawei.At("备案注销咨询", "on cancellations"), source.Huawei.At("迁移备案咨询", "on moving a website to another subject")},
		Words: []string{
			"域名冲突", "冲突", "域名已备案", "域名已被备案", "被别人备案", "别人备案", "网站迁移",
			"domain conflict", "conflict", "someone else",
		},
		See: []string{"icp explain domain-conflict", "icp docs --operation add-access", "icp explain operations"},
	},
	{
		Topic:  "domain-conflict-new-domain",
		Title:  lang.Text{ZH: "刚注册的域名，为什么会域名冲突？", EN: "Why does a domain that was only just registered give a domain conflict?"},
		Places: printedTwice("域名冲突 2", "domain 2"),
		Then: lang.Text{
			ZH: "域名从前有人注册、备过案，后来弃用了，备案却没有注销。照上一问处理。",
			EN: "Somebody had the domain before, filed it and gave it up without cancelling the filing. It is dealt with as in the question before.",
		},
		Now: lang.Text{
			ZH: "买来的域名仍常带着前一位持有人的备案。注册或购买之前，先在 " + regulation.QuerySite + " 按域名查一遍，不带 www。已有备案的，请原主体注销，或向备案号首字所在省的管局申请注销，管局多久办完，这里无法得知。此外，2018-01-01 起域名持有者须是主体，实名认证通过满三个工作日再提交。",
			EN: "A bought domain still often brings a former holder's record along. Before registering or buying one, query it without www at " + regulation.QuerySite + ". If it is on record, have the former subject cancel it, or apply to the administration of the province that the number begins with, whose time for it cannot be known here. Besides, the domain's owner must be the subject since 2018-01-01, and the real-name verification at least three working days old when one submits.",
		},
		Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Huawei.At("备案前准备咨询", "before filing"), source.DomainNotice},
		Words: []string{
			"域名冲突", "冲突", "新注册", "刚注册", "新买的域名", "新域名", "刚买", "买来", "买来的域名", "二手域名", "以前的主人",
			"domain conflict", "conflict", "new domain", "newly registered", "just registered", "bought", "bought a domain", "former owner", "previous owner", "second-hand",
		},
		See: []string{"icp explain domain-conflict-returned", "icp explain domain-conflict", "icp explain domain-unverified"},
	},
	{
		Topic:  "domain-conflict-console",
		Title:  lang.Text{ZH: "在接入商后台填写时，提示域名已存在，怎么办？", EN: "The provider's console says that the domain already exists: what now?"},
		Places: printedTwice("域名冲突 3", "domain 3"),
		Then: lang.Text{
			ZH: "这个域名已经交过，不要再交。在备案信息列表里找到它，信息有错的，在那一条上用「修改/变更」改正。",
			EN: "The domain has been handed in, and is not to be handed in again. Look for it in the list of records, and mend what is wrong there by 修改/变更 (edit or change).",
		},
		Now: lang.Text{
			ZH: "同一个域名仍不重复提交。还在办的，等结果，或放弃那笔订单；已通过的，改信息做变更备案，换接入商做新增接入。域名本身改不了，只能在变更里增减。列表里找不到的，看是否在另一个账号下（转移备案），或还没有认领（认领备案）。",
			EN: "A domain is still submitted once. While it is under way, wait or abandon that order; once approved, file a change for new data, or add access for a new provider. The domain itself cannot be altered, only added or dropped by a change. If the list does not show it, it may belong to another account (转移备案) or be unclaimed (认领备案).",
		},
		Sources: []source.Source{source.Huawei.At("备案变更咨询", "on changes"), source.Huawei.At("转移备案咨询", "on moving a record between accounts"), source.Huawei.At("认领备案咨询", "on claiming a record")},
		Words: []string{
			"域名已存在", "域名已经存在", "域名冲突", "已存在", "已经存在", "后台", "控制台", "提示", "重复提交",
			"domain already exists", "already exists", "console", "submitted twice",
		},
		See: []string{"icp explain operations", "icp explain claim-record", "icp docs --operation change"},
	},
}

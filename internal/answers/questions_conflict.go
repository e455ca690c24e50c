package answers

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// printedTwice is where a conflict question is: parts 1 and 2 of the handbook print all six of
// them word for word.
func printedTwice(zh, en string) []lang.Text {
	return []lang.Text{
		{ZH: "一、备案冲突，" + zh, EN: "part 1, conflicts, " + en},
		{ZH: "二、备案冲突，" + zh, EN: "part 2, conflicts, " + en},
	}
}

func conflictQuestions() []Question {
	return []Question{
		{
			Topic:  "subject-conflict-returned",
			Title:  lang.Text{ZH: "备案被管局退回，说主办单位冲突，怎么办？", EN: "The administration sent the filing back for a subject conflict: what now?"},
			Places: printedTwice("主体冲突 1", "subject 1"),
			Then: lang.Text{
				ZH: "一个主体只有一个备案号；主体以证件类型和号码识别，不以名称识别。先在工信部网站按名称查备案号，查不到再按证件号码查；备案号首字所在的省，就是要交注销申请表的省，注销之后重新提交。手册最后一步写成注销「该域名」的备案，系笔误，指的是主体的备案。",
				EN: "A subject has one filing number and is identified by the type and number of its certificate, not by its name. Look the number up on the ministry's website by name, or if that fails by certificate number; send the cancellation form to the administration of the province that its first character stands for, and file anew after the cancellation. The handbook's last step says to cancel the filing of \"the domain\", which is a slip: it means the subject's record.",
			},
			Now: lang.Text{
				ZH: "主体仍以证件类型和号码识别；查询网站现为 " + regulation.QuerySite + "，手册里的 www.miibeian.gov.cn 已经没有了。已有备案号的一般不必注销：新域名做新增网站，已备案的网站换到这家做新增接入。原备案用的是换证以前的证件的，先用旧号码办理，再做变更备案。主体下已没有网站的（空壳主体），" + inProse(regulation.Shell.Adding).ZH + "可直接新增，其余省先注销再备案。主体在任何一家接入商还有没办完的备案时，也会被退回，办完或放弃之后再提交。",
				EN: "The subject is still identified by the type and number of its certificate; the search is now at " + regulation.QuerySite + ", and the handbook's www.miibeian.gov.cn no longer exists. An existing record usually need not be cancelled: for a new domain, add a website; for a website on record that has moved here, add an access. If the record uses a certificate that has since been replaced, go by the old number first, then file a change. A subject with no website left (空壳主体, an empty subject) can add one directly in " + inProse(regulation.Shell.Adding).EN + "; in other provinces it must be cancelled first and filed anew. The filing is also sent back if the subject has an unfinished filing with any access provider: finish or abandon it, then submit.",
			},
			Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Huawei.At("备案注销咨询", "on cancellations"), source.Aliyun.Whole()},
			See:     []string{"icp explain subject-conflict", "icp explain operations", "icp docs --operation add-site"},
		},
		{
			Topic:  "subject-conflict-elsewhere",
			Title:  lang.Text{ZH: "客户以前在别处备过案，在这里又提交一次，主体冲突了，怎么办？", EN: "A client had already filed elsewhere, and filing again here caused a subject conflict: what now?"},
			Places: printedTwice("主体冲突 2", "subject 2"),
			Then: lang.Text{
				ZH: "这是新增接入，不是新备案。把冲突的主办单位名称告诉接入商，请它撤掉在本平台重复的那一条，再交新增接入的资料，由接入商办理。手册叫人参照第四部分第 1 条，系误写，指的是第三部分「已有网站申请接入」的五项：备案号、主办单位名称、备案密码、域名和 IP 地址。",
				EN: "This calls for adding an access, not for a new filing. Tell the access provider the name of the conflicting subject so that it withdraws the duplicate on its own platform, then hand in the data for adding an access, and the provider does the rest. The handbook refers to item 1 of part 4, which is a slip: it means the five items of part 3, access for an existing website, namely the filing number, the subject's name, the filing password, the domain and the IP address.",
			},
			Now: lang.Text{
				ZH: "仍是新增接入，备案号不变；域名还没有备过案的，则是新增网站。重复的订单在接入商控制台自己放弃，再选对备案类型；有的接入商（如阿里云）按证件号码和域名自动判断。填写的名称和证件须与工信部的记录一致，不一致的先变更，有的省可以先接入后变更。备案密码不再用，2020-08-17 起改为短信核验。也不必先告知原接入商，几家接入商可以并存。",
				EN: "It is still adding an access, and the filing number stays the same; for a domain not yet on record it is adding a website. Abandon the duplicate order in the provider's console yourself, then choose the right operation; some providers (such as Alibaba Cloud) work it out from the certificate number and domain. Name and certificate must match the ministry's record; if they do not, file a change first, or in some provinces after adding the access. The filing password is no longer used; since 2020-08-17 filings are verified by text message. You need not tell the old provider first, since several can coexist.",
			},
			Sources: []source.Source{source.Aliyun.Whole(), source.Huawei.At("备案驳回咨询：备案类型错误", "questions on rejections: wrong operation"), source.Huawei.At("备案短信核验", "verification by text message"), source.Tencent.At("接入备案类", "on adding access")},
			See:     []string{"icp docs --operation add-access", "icp explain operations", "icp request bundle.yaml"},
		},
		{
			Topic:  "subject-conflict-console",
			Title:  lang.Text{ZH: "在接入商后台填写时，提示主体已存在，怎么办？", EN: "The provider's console says that the subject already exists: what now?"},
			Places: printedTwice("主体冲突 3", "subject 3"),
			Then: lang.Text{
				ZH: "接入商的系统里已有该主体的备案，不要再交一遍。在备案信息列表里找到它，要加网站或改信息，都在那一条上用「修改/变更」来做。",
				EN: "The provider's system already has a record of the subject, so do not submit it again. Find it in the list of records, and add websites or change data there with 修改/变更 (edit or change).",
			},
			Now: lang.Text{
				ZH: "不另做首次备案，仍在已有的备案上新增网站、新增接入或变更。备案在同一接入商另一个账号下的，登录那个账号办理，或做转移备案，转到现在的账号；转移不经管局审核，条件是两个账号都没有在办的备案，转入的账号下还没有主体。以前的备案没有归到账号下的，做认领备案。还在办的旧订单先办完或放弃，一个主体同时只能有一笔。",
				EN: "Still do not make an initial filing: add a website, add an access or file a change on the existing record. If it belongs to another account at the same provider, work in that account or transfer the record to your present one (转移备案); this needs no review by the administration, but neither account may have a filing under way, and the receiving account may not have a subject yet. Claim an old record that belongs to no account (认领备案). Finish or abandon an unfinished order first, since a subject can have only one at a time.",
			},
			Sources: []source.Source{source.Huawei.At("转移备案咨询", "on moving a record between accounts"), source.Huawei.At("认领备案咨询", "on claiming a record"), source.Huawei.At("备案驳回咨询", "questions on rejections")},
			See:     []string{"icp explain operations", "icp explain claim-record", "icp explain open-order"},
		},
		{
			Topic:  "domain-conflict-returned",
			Title:  lang.Text{ZH: "备案被管局退回，说域名冲突，怎么办？", EN: "The administration sent the filing back for a domain conflict: what now?"},
			Places: printedTwice("域名冲突 1", "domain 1"),
			Then: lang.Text{
				ZH: "这个域名已有备案，或是自己以前备的，或是从前的持有人备的。在工信部网站按域名查出备案号，域名不带 www；首字是哪个省，就向哪个省的管局交注销申请表，注销之后再提交。",
				EN: "The domain is already on record, from an earlier filing of your own or of a former owner. Look the filing number up on the ministry's website by the domain, without www; send the cancellation form to the administration of the province that its first character stands for, and submit again after the cancellation.",
			},
			Now: lang.Text{
				ZH: "现在到 " + regulation.QuerySite + " 查询，域名仍不带 www。是自己主体的，不用注销：换接入商做新增接入，信息有变做变更备案。是别人的，请原主体注销，或向备案号首字所在省的管局申请注销；四川、云南、贵州、甘肃的首字是蜀、滇、黔、陇。域名从另一主体转来的，26 个省可做网站迁移，网站不用停，但不能迁给个人。",
				EN: "The search is now at " + regulation.QuerySite + ", still by the domain without www. A record of your own subject need not be cancelled: add an access for a new provider, file a change for new data. If it is someone else's, have that subject cancel it, or apply to the administration of the province that the number's first character stands for; Sichuan, Yunnan, Guizhou and Gansu use 蜀, 滇, 黔 and 陇. In 26 provinces, a domain taken over from another subject can be moved with its website (网站迁移), which stays open, though never to an individual.",
			},
			Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Huawei.At("备案注销咨询", "on cancellations"), source.Huawei.At("迁移备案咨询", "on moving a website to another subject")},
			See:     []string{"icp explain domain-conflict", "icp docs --operation add-access", "icp explain operations"},
		},
		{
			Topic:  "domain-conflict-new-domain",
			Title:  lang.Text{ZH: "刚注册的域名，为什么会有域名冲突？", EN: "Why does a domain that was only just registered cause a domain conflict?"},
			Places: printedTwice("域名冲突 2", "domain 2"),
			Then: lang.Text{
				ZH: "域名从前有人注册、备过案，后来弃用了，备案却没有注销。照上一问处理。",
				EN: "Someone had registered and filed the domain before and gave it up without cancelling the filing. Deal with it as in the previous question.",
			},
			Now: lang.Text{
				ZH: "买来的域名仍常带着前一位持有人的备案。注册或购买之前，先在 " + regulation.QuerySite + " 按域名查一遍，不带 www。已有备案的，请原主体注销，或向备案号首字所在省的管局申请注销，管局多久办完，本程序无法得知。此外，2018-01-01 起域名持有者须是主体，实名认证通过满三个工作日再提交。",
				EN: "A domain you buy often still comes with a former owner's record. Before registering or buying one, search for it, without www, at " + regulation.QuerySite + ". If it is on record, have the former subject cancel it, or apply to the administration of the province that the number's first character stands for; we cannot know how long that takes. Also, since 2018-01-01 the domain must be owned by the subject, and you submit only after its real-name verification has been through for three working days.",
			},
			Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Huawei.At("备案前准备咨询", "before filing"), source.DomainNotice.Whole()},
			See:     []string{"icp explain domain-conflict-returned", "icp explain domain-conflict", "icp explain domain-unverified"},
		},
		{
			Topic:  "domain-conflict-console",
			Title:  lang.Text{ZH: "在接入商后台填写时，提示域名已存在，怎么办？", EN: "The provider's console says that the domain already exists: what now?"},
			Places: printedTwice("域名冲突 3", "domain 3"),
			Then: lang.Text{
				ZH: "这个域名已经交过，不要再交。在备案信息列表里找到它，信息有错的，在那一条上用「修改/变更」改正。",
				EN: "The domain has already been submitted; do not submit it again. Find it in the list of records, and correct anything wrong there with 修改/变更 (edit or change).",
			},
			Now: lang.Text{
				ZH: "同一个域名仍不重复提交。还在办的，等结果，或放弃那笔订单；已通过的，改信息做变更备案，换接入商做新增接入。域名本身改不了，只能在变更里增减。列表里找不到的，看是否在另一个账号下（转移备案），或还没有认领（认领备案）。",
				EN: "The same domain still cannot be submitted twice. If it is under way, wait for the result or abandon that order; once approved, file a change for new data or add an access for a new provider. The domain itself cannot be edited, only added or removed in a change. If it is not in the list, see whether it belongs to another account (转移备案) or has not been claimed yet (认领备案).",
			},
			Sources: []source.Source{source.Huawei.At("备案变更咨询", "on changes"), source.Huawei.At("转移备案咨询", "on moving a record between accounts"), source.Huawei.At("认领备案咨询", "on claiming a record")},
			See:     []string{"icp explain operations", "icp explain claim-record", "icp docs --operation change"},
		},
	}
}

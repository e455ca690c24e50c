package answers

import (
	"strconv"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// recordQuestions are those of part 2, on a record that exists, but for the
// conflicts.
var recordQuestions = []Question{
	{
		Topic:  "add-domain-here",
		Title:  lang.Text{ZH: "备案就在这家接入商，怎么再加一个域名？", EN: "The record is with this provider: how is another domain added?"},
		Places: []lang.Text{{ZH: "二、变更备案资料 1", EN: "part 2, filing data 1"}},
		Then: lang.Text{
			ZH: "在会员中心找到原备案，走「变更」：先补齐证件扫描件，再增加网站信息，填好新网站后提交。另外上传一张新的核验单，在原来的域名之外加上新域名。",
			EN: "The record is opened in the member pages for a change (变更): first the missing scans, then the new website, and submit. A new verification form is uploaded too, which names the old domains and the new one.",
		},
		Now: lang.Text{
			ZH: "如今是新增网站（新增互联网信息服务），不走变更，也不能和变更、新增接入放在同一笔里。主体信息有变的先变更；名下已有的网站都要打得开，页脚有备案号和链接。新域名的持有者须是主体（2018-01-01 起），实名认证满三个工作日，通过之前不解析。核验单多已由电子化核验代替，仍用纸质的，照旧写全各个域名。一次能加几个，各省不同。",
			EN: "This is now an operation of its own, adding a website (新增网站, 新增互联网信息服务), and shares no order with a change or with adding access. Outdated data of the subject are changed first; all its websites must open and show their number with its link. The new domain's owner must be the subject (since 2018-01-01), its real-name verification three working days old, and it must not resolve before the approval. The form has mostly given way to electronic verification; where paper is still used, it names all the domains as before. How many may be added at once depends on the province.",
		},
		Sources: []source.Source{source.Huawei.At("备案变更咨询", "on changes"), source.Huawei.At("备案前准备咨询", "before filing"), source.Tencent.At("网站信息", "the website"), source.DomainNotice},
		Words: []string{
			"新增域名", "添加域名", "添加新域名", "新域名的备案", "原备案基础上", "在原备案", "加域名", "加一个域名", "新域名", "第二个域名", "新增网站", "添加网站", "加网站", "加一个网站", "新网站", "第二个网站",
			"add a domain", "add domain", "another domain", "second domain", "new domain", "add a website", "add a site", "add another", "second website", "new website", "new site",
		},
		See: []string{"icp docs --operation add-site", "icp explain operations", "icp request bundle.yaml"},
	},
	{
		Topic:  "company-data-changed",
		Title:  lang.Text{ZH: "公司信息变了，备案要跟着变更吗？", EN: "The company's data changed: must the record change too?"},
		Places: []lang.Text{{ZH: "二、变更备案资料 2", EN: "part 2, filing data 2"}},
		Then: lang.Text{
			ZH: "要。按名称、备案号或域名查出备案，用「变更」改好后提交审核；动了主体信息的，相应的扫描件重新上传。",
			EN: "Yes. The record is found by name, filing number or domain, altered by 变更 and submitted for review; where the subject's data change, the scans that show them are uploaded anew.",
		},
		Now: lang.Text{
			ZH: "仍要，第 33 号令第十四条要求提前三十日申请；华为云要求不准的信息十个工作日内改正。华为云的系统里省份、主办单位证件号码改不了，域名只能增减；统一社会信用代码不同就是另一个主体，要注销后重新备案，或在允许的省做网站迁移。换公司名的，域名先按新名称重新实名，" + strconv.Itoa(len(regulation.ProvincesOn(regulation.RenameLetter))) + " 个省还要市场监管部门的更名函。变更期间网站不用关，同一笔里不能再做别的。",
			EN: "Yes, and article 14 of Order 33 has it applied for thirty days ahead; Huawei Cloud wants wrong data mended within ten working days. Its system does not let province and certificate number be altered, and domains only be added or dropped; another unified social credit code is another subject, which means cancelling and filing anew, or moving the website where the province allows it. After a change of name the domain is verified anew in the new name first, and " + strconv.Itoa(len(regulation.ProvincesOn(regulation.RenameLetter))) + " provinces ask for the market regulator's letter. The website may stay open meanwhile, and the order holds nothing besides.",
		},
		Sources: []source.Source{source.Order33.At("第十四条", "art. 14"), source.Huawei.At("备案变更咨询", "on changes"), source.Huawei.At("备案成功后咨询", "after the filing"), source.Tencent.At("变更信息", "on changes")},
		Words: []string{
			"变更备案", "变更", "改了名字", "改名字", "备案要改", "换服务器ip", "公司信息", "换公司名", "改公司名", "公司名", "改名", "更名", "法定代表人", "换法人", "负责人", "法人换了", "换手机", "手机号", "地址", "换了", "改了", "信息更新", "信息变了", "营业执照换了",
			"change", "rename", "new name", "company name", "update", "new address", "moved office", "legal representative", "new licence", "company's data", "company data",
		},
		See: []string{"icp docs --operation change", "icp explain operations", "icp request bundle.yaml"},
	},
	{
		Topic:  "claim-record",
		Title:  lang.Text{ZH: "会员中心里查不到以前的备案，怎么归到自己名下？", EN: "The account does not show an earlier record: how is it claimed?"},
		Places: []lang.Text{{ZH: "二、其它问题 1", EN: "part 2, other questions 1"}},
		Then: lang.Text{
			ZH: "申请备案归属：把会员邮箱、主办单位名称、备案号、域名和主办单位证件扫描件交给接入商，由客服归到该会员名下。",
			EN: "One applies for 备案归属: account e-mail, subject's name, filing number, domain and scans of the subject's certificate go to the access provider, whose staff assign the record to the account.",
		},
		Now: lang.Text{
			ZH: "如今叫认领备案，在接入商的系统里自己办：验证备案类型，上传资料，提交后审核一到两个工作日（华为云）。华为云要认领的，是 2018 年 9 月以前在它旧系统里备的，以及在别家做过网站迁移、跨省变更的。备案在同一接入商另一账号下的，做转移备案；从没有接入过这家的，做新增接入。别家怎么认领，这里无法得知，看控制台。",
			EN: "It is now called claiming a record (认领备案) and done in the provider's system: verify the operation, upload the documents, submit, and wait one to two working days (Huawei Cloud). That provider has records claimed that were made in its old system before September 2018, or that were moved to another subject or province elsewhere. A record in another account of the same provider is moved (转移备案); for one that this provider never had, add access. How others do it cannot be known here: see the console.",
		},
		Sources: []source.Source{source.Huawei.At("认领备案咨询", "on claiming a record"), source.Huawei.At("转移备案咨询", "on moving a record between accounts")},
		Words: []string{
			"认领备案", "认领", "备案归属", "归属", "查不到", "找不到", "以前的备案", "之前的备案", "账号", "会员",
			"claim", "cannot find", "can't find", "does not show", "missing record", "earlier record", "my account", "account",
		},
		See: []string{"icp request claim", "icp explain subject-conflict-console"},
	},
	{
		Topic:  "verify-old-record",
		Title:  lang.Text{ZH: "以前就有备案号的备案，还要补传扫描件吗？", EN: "Does a record that has long had its number still need scans?"},
		Places: []lang.Text{{ZH: "二、其它问题 2", EN: "part 2, other questions 2"}},
		Then: lang.Text{
			ZH: "要。工信部 64 号文要求旧备案也经当面核实，在证件核实列表里补传扫描件，由接入商核实。",
			EN: "Yes. The ministry's document no. 64 has old records verified face to face too, so the scans are added in the list of certificates to verify, and the access provider verifies them.",
		},
		Now: lang.Text{
			ZH: "读到的接入商文档里已没有这样一轮补传；某条旧备案当年核实过没有，这里无法得知，问接入商。真实性核验仍在：负责人用手机做人脸核验，不收合成的照片。旧备案办新增、变更或接入时，按办理时的要求交材料。接入商还会核查已备案的信息，通知之后不改的取消接入，没有别家接入的就成了空壳，由管局清理。",
			EN: "The providers' documentation read for this knows no such round of uploads any more; whether a given record was verified then cannot be known here, so ask the provider. The verification itself remains: the principal's face, by telephone, and no composed photos. With an addition, a change or an access, an old record hands in the documents that are asked for on that day. Providers also examine records later on; without a correction after notice the access is cancelled, and a record without any other becomes empty and is cleared by the administration.",
		},
		Sources: []source.Source{source.Huawei.At("备案成功后咨询", "after the filing"), source.Huawei.At("备案流程咨询", "on the procedure"), source.Tencent.At("常见驳回原因及其处理", "common reasons of rejection")},
		Words: []string{
			"补传", "扫描件", "上传扫描件", "还要上传", "还需要上传", "已取得备案号", "已有备案号的备案", "已经有备案号", "当面核实", "核实", "64号文", "64 号文", "老备案", "旧备案", "以前的备案", "人脸", "核查",
			"old record", "verify", "verification", "scans", "face", "document no. 64", "document 64", "supplement",
		},
		See: []string{"icp docs bundle.yaml", "icp explain photo-unfit"},
	},
	{
		Topic:  "returned-after-upload",
		Title:  lang.Text{ZH: "扫描件已上传，为什么状态还是「核实退回」？", EN: "The scans are uploaded: why is the status still \"returned\"?"},
		Places: []lang.Text{{ZH: "二、其它问题 3", EN: "part 2, other questions 3"}},
		Then: lang.Text{
			ZH: "因为还没有提交。传完之后，要在备案信息列表里打开那一条的「修改」或「变更」，一直走到「完成备案信息」。",
			EN: "Because it is not submitted yet. After uploading, the record is opened from the list by 修改 or 变更 (edit or change), and seen through to 完成备案信息 (complete the filing data).",
		},
		Now: lang.Text{
			ZH: "因为改好、传好之后还要再提交一次，状态到了接入商审核才算交上，按钮名称各家不同。退回的原因要逐条改掉，否则还会退回。接入商审过之后还有短信核验，24 小时内不做也会退回，不用改的可以直接重新提交。",
			EN: "Because after correcting and uploading it is still to be submitted once more: it counts as handed in when its status is the provider's review, and buttons differ. Every reason of the return must be dealt with, or it comes back. After that review the text message is to be answered within 24 hours, or the filing comes back again; where nothing is to be altered it is simply resubmitted.",
		},
		Sources: []source.Source{source.Huawei.At("备案流程咨询", "on the procedure"), source.Huawei.At("备案短信核验", "verification by text message")},
		Words: []string{
			"核实退回", "变更核实退回", "还是退回", "退回", "已上传", "上传了", "已经上传", "状态", "没提交", "重新提交",
			"uploaded", "still returned", "returned", "status", "resubmit", "not submitted",
		},
		See: []string{"icp check bundle.yaml", "icp explain sms-not-done"},
	},
	{
		Topic:  "change-while-pending",
		Title:  lang.Text{ZH: "备案还在「待核实」，想修改信息怎么办？", EN: "The record is still waiting to be verified: how are its data altered?"},
		Places: []lang.Text{{ZH: "二、其它问题 4", EN: "part 2, other questions 4"}},
		Then: lang.Text{
			ZH: "可以改。按名称、备案号或域名在列表里查出来，用「变更」修改后再提交，不必等核实完。",
			EN: "They may be altered. The record is found in the list by name, filing number or domain, altered by 变更 (change) and submitted, without waiting for the verification.",
		},
		Now: lang.Text{
			ZH: "如今不能叠着办：一个主体同时只能有一笔备案，审核期间提交不了另一笔。想改的，放弃在办的订单，改好再交；放弃不影响已经备好的案。到了管局还能不能撤回，这里无法得知，问接入商；撤不回的，等审完再做变更备案。",
			EN: "This can no longer be stacked: a subject has one filing under way at a time, and no other is taken during the review. To alter the data, abandon the order, correct it and submit again; what is on record already is not touched by that. Whether it can still be withdrawn from the administration cannot be known here, so ask the provider; if not, file a change after the review.",
		},
		Sources: []source.Source{source.Huawei.At("备案流程咨询", "on the procedure"), source.Tencent.At("注销备案", "on cancellations")},
		Words: []string{
			"待核实", "审核中", "审核期间", "还在审核", "在审", "想改", "想修改", "修改", "还能改", "提交后", "撤回", "填错",
			"pending", "under review", "during review", "waiting", "edit", "modify", "withdraw", "after submitting", "in progress",
		},
		See: []string{"icp explain open-order", "icp docs --operation change"},
	},
	{
		Topic:  "remove-unapproved-site",
		Title:  lang.Text{ZH: "在已有备案号下新增的网站还没有通过，想删掉怎么办？", EN: "A website added to a record is not approved yet: how is it removed?"},
		Places: []lang.Text{{ZH: "二、其它问题 5", EN: "part 2, other questions 5"}},
		Then: lang.Text{
			ZH: "只有管局能删。主体已有备案号，主办者改不动；网站没有通过，谈不上注销；接入商改得了内容，删不了网站。所以要向管局申请。",
			EN: "Only the administration can. The subject has its number, so its owner cannot touch the record; the website is not approved, so there is nothing to cancel; and the access provider can alter data but not delete a website. One therefore applies to the administration.",
		},
		Now: lang.Text{
			ZH: "如今先看接入商控制台：放弃那笔新增的订单，只去掉这次提交的内容，已备的案不受影响。已到管局的等结果，退回的放弃，通过的做注销网站。订单里找不到、管局那里却还挂着的，要问接入商或管局，各省怎么删，这里无法得知。",
			EN: "Look at the access provider's console first: abandoning the order takes away what it submitted and leaves what is on record. One that has reached the administration is waited for, then abandoned if it comes back, or cancelled as a website if it is approved. If no order shows but the administration still holds the website, ask the provider or the administration; how each province deletes it cannot be known here.",
		},
		Sources: []source.Source{source.Tencent.At("注销备案", "on cancellations"), source.Huawei.At("备案流程咨询", "on the procedure")},
		Words: []string{
			"删除网站", "删除", "要删除", "想删除", "删除新增", "新增的网站", "信息下新增", "备案号下新增", "删掉", "删网站", "未通过", "没通过", "没有通过", "未审核通过", "放弃备案", "放弃",
			"remove", "delete", "unapproved", "not approved", "abandon", "discard",
		},
		See: []string{"icp explain open-order", "icp docs --operation cancel-site"},
	},
	{
		Topic:  "several-numbers",
		Title:  lang.Text{ZH: "一个主体有几个备案号，怎么办？", EN: "A subject has several filing numbers: what now?"},
		Places: []lang.Text{{ZH: "二、其它问题 6", EN: "part 2, other questions 6"}},
		Then: lang.Text{
			ZH: "备案号发给主体，一个主体一个，认的是证件类型加证件号码。有几个的留一个，其余注销，域名都加到留下的那个下面。",
			EN: "Numbers are given to subjects, one to each, and a subject is known by the type and number of its certificate. Of several one is kept and the rest cancelled, and all domains are added to the one kept.",
		},
		Now: lang.Text{
			ZH: "仍是一个主体一个备案号，多出来的注销，北京、天津尤其这样要求。注销由持有那条备案的接入商提交，已没有接入商的，向那个备案号所在省的管局交纸质申请表。注销后网站就是未备案，要停到新增通过为止；注销本身快的当时，慢的二十个工作日，先后要排好。哪几个号在哪家，在 " + regulation.QuerySite + " 和各接入商控制台查清再动手。",
			EN: "A subject still has one filing number and cancels the others, on which Beijing and Tianjin insist. A cancellation is submitted through an access provider that holds the record, or where none is left on paper to the administration of that number's province. A website whose filing is cancelled is unfiled and stays closed until it is added and approved again; as the cancelling itself takes from no time to twenty working days, the order of steps needs planning. Find out at " + regulation.QuerySite + " and in the providers' consoles which number is where before doing anything.",
		},
		Sources: []source.Source{source.Huawei.At("备案注销咨询", "on cancellations"), source.Tencent.At("注销备案", "on cancellations"), source.Tencent.At("各省管局要求", "demands of the provinces")},
		Words: []string{
			"多个备案号", "两个备案号", "几个备案号", "重复备案", "合并", "一个主体",
			"several filing numbers", "several numbers", "two filing numbers", "two numbers", "filing number", "more than one number", "multiple", "merge", "duplicate",
		},
		See: []string{"icp docs --operation cancel-subject", "icp docs --operation add-site", "icp explain operations"},
	},
}

package answers

import (
	"strconv"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// recordQuestions are those of part 2, about an existing record, except for the conflicts.
func recordQuestions() []Question {
	return []Question{
		{
			Topic:  "add-domain-here",
			Title:  lang.Text{ZH: "备案已在这家接入商，怎么再加一个域名？", EN: "The record is with this provider: how do I add another domain?"},
			Places: []lang.Text{{ZH: "二、变更备案资料 1", EN: "part 2, filing data 1"}},
			Then: lang.Text{
				ZH: "在会员中心找到原备案，走「变更」：先补齐证件扫描件，再增加网站信息，填好新网站后提交。另外上传一张新的核验单，在原来的域名之外加上新域名。",
				EN: "Open the existing record in the member area and choose 变更 (change): first upload the missing scans, then add the website's data, and submit. Also upload a new verification form that lists the old domains and the new one.",
			},
			Now: lang.Text{
				ZH: "如今是新增网站（新增互联网信息服务），不走变更，也不能和变更、新增接入放在同一笔里。主体信息有变的先变更；名下已有的网站都须能打开，页脚有备案号和链接。新域名的持有者须是主体（2018-01-01 起），实名认证满三个工作日，通过之前不解析。核验单多已由电子化核验代替，仍用纸质的，照旧写全各个域名。一次能加几个，各省不同。",
				EN: "This is now an operation of its own, adding a website (新增网站, 新增互联网信息服务); it is not a change, and cannot share an order with a change or an added access. If the subject's data have changed, file that change first; all its existing websites must be reachable and show their filing number with its link in the footer. The new domain must be owned by the subject (since 2018-01-01), must have been real-name verified for three working days, and must not resolve before approval. The verification form has mostly been replaced by electronic verification; where paper is still used, it must list all the domains as before. How many you can add at once depends on the province.",
			},
			Sources: []source.Source{source.Huawei.At("备案变更咨询", "on changes"), source.Huawei.At("备案前准备咨询", "before filing"), source.Tencent.At("网站信息", "the website"), source.DomainNotice.Whole()},
			See:     []string{"icp docs --operation add-site", "icp explain operations", "icp request bundle.yaml"},
		},
		{
			Topic:  "company-data-changed",
			Title:  lang.Text{ZH: "公司信息变了，备案需要变更吗？", EN: "The company's data have changed: do I have to change the record too?"},
			Places: []lang.Text{{ZH: "二、变更备案资料 2", EN: "part 2, filing data 2"}},
			Then: lang.Text{
				ZH: "要。按名称、备案号或域名查出备案，用「变更」改好后提交审核；动了主体信息的，相应的扫描件重新上传。",
				EN: "Yes. Find the record by name, filing number or domain, edit it with 变更 (change) and submit it for review; if the subject's data change, upload the corresponding scans again.",
			},
			Now: lang.Text{
				ZH: "仍要，第 33 号令第十四条要求提前三十日申请；华为云要求不准的信息十个工作日内改正。华为云的系统里省份、主办单位证件号码改不了，域名只能增减；统一社会信用代码不同就是另一个主体，要注销后重新备案，或在允许的省做网站迁移。换公司名的，域名先按新名称重新实名，" + strconv.Itoa(len(regulation.ProvincesOn(regulation.RenameLetter))) + " 个省还要市场监管部门的更名函。变更期间网站不用关，同一笔里不能再做别的。",
				EN: "Yes, and article 14 of Order 33 requires you to apply thirty days in advance; Huawei Cloud requires inaccurate data to be corrected within ten working days. In Huawei Cloud's system the province and the subject's certificate number cannot be changed, and domains can only be added or removed; a different unified social credit code means a different subject, so you cancel and file anew, or move the website if the province allows it. After a change of company name, first have the domain verified again in the new name; " + strconv.Itoa(len(regulation.ProvincesOn(regulation.RenameLetter))) + " provinces also require a name-change letter from the market regulator. The website can stay open meanwhile, and nothing else can go into the same order.",
			},
			Sources: []source.Source{source.Order33.At("第十四条", "art. 14"), source.Huawei.At("备案变更咨询", "on changes"), source.Huawei.At("备案成功后咨询", "after the filing"), source.Tencent.At("变更信息", "on changes")},
			See:     []string{"icp docs --operation change", "icp explain type-change", "icp explain principal-left", "icp request bundle.yaml"},
		},
		{
			Topic:  "claim-record",
			Title:  lang.Text{ZH: "会员中心查不到以前的备案，怎么归到自己名下？", EN: "My account does not show an earlier record: how do I claim it?"},
			Places: []lang.Text{{ZH: "二、其它问题 1", EN: "part 2, other questions 1"}},
			Then: lang.Text{
				ZH: "申请备案归属：把会员邮箱、主办单位名称、备案号、域名和主办单位证件扫描件交给接入商，由客服归到该会员名下。",
				EN: "Apply for 备案归属 (assigning the record): give the access provider the account e-mail, the subject's name, the filing number, the domain and scans of the subject's certificate, and its staff assign the record to that account.",
			},
			Now: lang.Text{
				ZH: "如今叫认领备案，在接入商的系统里自己办：验证备案类型，上传资料，提交后审核一到两个工作日（华为云）。华为云要认领的，是 2018 年 9 月以前在它旧系统里备的，以及在别家做过网站迁移、跨省变更的。备案在同一接入商另一账号下的，做转移备案；从没有接入过这家的，做新增接入。别家怎么认领，本程序无法得知，请看控制台。",
				EN: "This is now called claiming a record (认领备案), and you do it yourself in the access provider's system: verify the operation, upload the documents, submit, and wait one to two working days for the review (Huawei Cloud). With Huawei Cloud, you have to claim records made in its old system before September 2018, and those that went through a website move or a change of province elsewhere. If the record is in another account of the same provider, transfer it (转移备案); if this provider never had it, add an access. We cannot know how other providers do it, so see their console.",
			},
			Sources: []source.Source{source.Huawei.At("认领备案咨询", "on claiming a record"), source.Huawei.At("转移备案咨询", "on moving a record between accounts")},
			See:     []string{"icp request claim", "icp explain subject-conflict-console"},
		},
		{
			Topic:  "verify-old-record",
			Title:  lang.Text{ZH: "早已取得备案号的备案，还要补传扫描件吗？", EN: "Does a record that has had its number for long still need scans?"},
			Places: []lang.Text{{ZH: "二、其它问题 2", EN: "part 2, other questions 2"}},
			Then: lang.Text{
				ZH: "要。工信部 64 号文要求旧备案也经当面核实，在证件核实列表里补传扫描件，由接入商核实。",
				EN: "Yes. The ministry's document no. 64 requires old records to be verified in person too, so upload the scans in the list of certificates to be verified, and the access provider verifies them.",
			},
			Now: lang.Text{
				ZH: "读到的接入商文档里已没有这样一轮补传；某条旧备案当年核实过没有，本程序无法得知，请问接入商。真实性核验仍在：负责人用手机做人脸核验，不收合成的照片。旧备案办新增、变更或接入时，按办理时的要求交材料。接入商还会核查已备案的信息，通知之后不改的取消接入，没有别家接入的就成了空壳，由管局清理。",
				EN: "The access providers' documentation we read no longer mentions such a round of uploads; we cannot know whether a given old record was verified at the time, so ask the access provider. Identity verification itself remains: the principal does a face verification on their phone, and edited photos are not accepted. When you add to or change an old record or add an access to it, hand in the documents required at that time. Access providers also check existing records; if you do not correct something after being notified, the access is cancelled, and a record without another access becomes an empty shell, which the administration clears out.",
			},
			Sources: []source.Source{source.Huawei.At("备案成功后咨询", "after the filing"), source.Huawei.At("备案流程咨询", "on the procedure"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")},
			See:     []string{"icp docs bundle.yaml", "icp explain photo-unfit"},
		},
		{
			Topic:  "returned-after-upload",
			Title:  lang.Text{ZH: "扫描件已上传，为什么状态还是「核实退回」？", EN: "The scans are uploaded: why is the status still \"returned\"?"},
			Places: []lang.Text{{ZH: "二、其它问题 3", EN: "part 2, other questions 3"}},
			Then: lang.Text{
				ZH: "因为还没有提交。传完之后，要在备案信息列表里打开那一条的「修改」或「变更」，一直走到「完成备案信息」。",
				EN: "Because it has not been submitted yet. After uploading, open the record from the list with 修改 or 变更 (edit or change) and go on to the end, 完成备案信息 (complete the filing data).",
			},
			Now: lang.Text{
				ZH: "因为修改、上传之后还须再提交一次，状态变为接入商审核才算提交成功，按钮名称各家不同。退回的原因须逐条改正，否则还会退回。接入商初审通过后还有短信核验，24 小时内未完成也会退回，无需修改的可以直接重新提交。",
				EN: "Because after correcting and uploading you still have to submit once more: it is submitted only when the status shows the access provider's review; the button has a different name at each provider. Fix every reason it was sent back for, or it will be sent back again. After the access provider's review comes the text-message verification; if you do not complete it within 24 hours, the filing is sent back too, and if nothing needs correcting you can simply resubmit it.",
			},
			Sources: []source.Source{source.Huawei.At("备案流程咨询", "on the procedure"), source.Huawei.At("备案短信核验", "verification by text message")},
			See:     []string{"icp check bundle.yaml", "icp explain sms-not-done"},
		},
		{
			Topic:  "change-while-pending",
			Title:  lang.Text{ZH: "备案仍在「待核实」，想修改信息怎么办？", EN: "The record is still waiting to be verified: how do I edit its data?"},
			Places: []lang.Text{{ZH: "二、其它问题 4", EN: "part 2, other questions 4"}},
			Then: lang.Text{
				ZH: "可以改。按名称、备案号或域名在列表里查出来，用「变更」修改后再提交，不必等核实完。",
				EN: "You can. Find the record in the list by name, filing number or domain, edit it with 变更 (change) and submit it again, without waiting for the verification.",
			},
			Now: lang.Text{
				ZH: "现在不能同时办理：一个主体同时只能有一笔备案，审核期间不能提交另一笔。要修改的，放弃在办的订单，改正后再提交；放弃不影响已通过的备案。华为云的订单在提交管局以前可以撤销，到了「待管局审核」就不能撤销和修改，腾讯云也一样，阿里云是否出，所查资料未写明；不能撤回的，等结果，退回的改好再交，通过的做变更备案。",
				EN: "You can no longer run two at once: a subject can have only one filing under way, and another cannot be submitted during the review. To edit the data, abandon the order, correct it and submit again; this does not affect what is already on record. At Huawei Cloud an order can be withdrawn until it goes to the administration, and no longer be withdrawn or edited at 待管局审核 (waiting for the administration); Tencent Cloud does the same, and we have not read how Alibaba Cloud does it. If it cannot be withdrawn, wait for the result: correct it if it is sent back, file a change if it is approved.",
			},
			Sources: []source.Source{source.HuaweiStatus.Whole(), source.Huawei.At("备案流程咨询", "on the procedure"), source.Tencent.At("变更信息", "on changes"), source.Tencent.At("注销备案", "on cancellations")},
			See:     []string{"icp explain open-order", "icp docs --operation change"},
		},
		{
			Topic:  "remove-unapproved-site",
			Title:  lang.Text{ZH: "在已有备案号下新增的网站尚未通过，想删除怎么办？", EN: "A website added to a record is not approved yet: how do I remove it?"},
			Places: []lang.Text{{ZH: "二、其它问题 5", EN: "part 2, other questions 5"}},
			Then: lang.Text{
				ZH: "只有管局能删。主体已有备案号，主办者改不动；网站没有通过，谈不上注销；接入商改得了内容，删不了网站。所以要向管局申请。",
				EN: "Only the administration can remove it. The subject already has its filing number, so you cannot edit the record yourself; the website is not approved, so there is nothing to cancel; and the access provider can edit the data but cannot delete a website. So you have to apply to the administration.",
			},
			Now: lang.Text{
				ZH: "如今先看接入商控制台：放弃那笔新增的订单，只去掉这次提交的内容，已备的案不受影响。已到管局的等结果，退回的放弃，通过的做注销网站。订单里找不到、管局那里却还挂着的，要问接入商或管局，各省怎么删，本程序无法得知。",
				EN: "Start with the access provider's console: abandoning the order for the addition removes only what was submitted this time and leaves what is already on record. If it has reached the administration, wait for the result: abandon it if it is sent back, cancel the website if it is approved. If there is no such order but the administration still lists the website, ask the access provider or the administration; we cannot know how each province deletes it.",
			},
			Sources: []source.Source{source.Tencent.At("注销备案", "on cancellations"), source.Huawei.At("备案流程咨询", "on the procedure")},
			See:     []string{"icp explain open-order", "icp docs --operation cancel-site"},
		},
		{
			Topic:  "several-numbers",
			Title:  lang.Text{ZH: "一个主体有几个备案号，怎么办？", EN: "A subject has several filing numbers: what now?"},
			Places: []lang.Text{{ZH: "二、其它问题 6", EN: "part 2, other questions 6"}},
			Then: lang.Text{
				ZH: "备案号发给主体，一个主体一个，认的是证件类型加证件号码。有几个的留一个，其余注销，域名都加到留下的那个下面。",
				EN: "A filing number is issued to a subject, one each, and a subject is identified by the type and number of its certificate. If there are several, keep one, cancel the rest and add all domains to the one you keep.",
			},
			Now: lang.Text{
				ZH: "仍是一个主体一个备案号，多出来的注销，北京、天津尤其这样要求。注销由持有那条备案的接入商提交，已没有接入商的，向那个备案号所在省的管局交纸质申请表。注销后网站就是未备案，要停到新增通过为止；注销本身快的当时，慢的二十个工作日，先后要排好。哪几个号在哪家，在 " + regulation.QuerySite + " 和各接入商控制台查清再动手。",
				EN: "A subject still has only one filing number; cancel the extra ones, as Beijing and Tianjin in particular require. Submit a cancellation through the access provider that holds the record, or, if none is left, send a paper form to the administration of that number's province. A website whose filing is cancelled is unfiled and must stay closed until it has been added again and approved; the cancellation itself takes anything from no time to twenty working days, so plan the order of the steps. Before you start, find out at " + regulation.QuerySite + " and in the access providers' consoles which number is with which provider.",
			},
			Sources: []source.Source{source.Huawei.At("备案注销咨询", "on cancellations"), source.Tencent.At("注销备案", "on cancellations"), source.Tencent.At("各省管局要求", "provincial requirements")},
			See:     []string{"icp docs --operation cancel-subject", "icp docs --operation add-site", "icp explain operations"},
		},
	}
}

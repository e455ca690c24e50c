package answers

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// laterQuestions are asked today while a filing is in progress or on record, and are not
// answered in the handbook.
func laterQuestions() []Question {
	return []Question{
		{
			Topic: "find-number",
			Title: lang.Text{ZH: "备案号忘了、丢了，怎么查？", EN: "I have forgotten or lost the filing number: how do I find it?"},
			Now: lang.Text{
				ZH: "在 " + regulation.QuerySite + " 的备案信息查询中，按主办单位名称、域名（不带 www）或证件号码查，任何人都可以查。按名称查不到的，按证件号码查，换过证件的把旧号码也查一遍。网站开着的，页脚有备案号；接入商控制台中也有，看不到的做认领备案。用 icp explain 加查到的号码，可查归哪个管局。都查不到的，打工信部咨询电话 " + regulation.Enquiries.Phone + " 或问接入商，是否已注销，本程序无法得知。",
				EN: "Search the filings at " + regulation.QuerySite + " by the subject's name, the domain (without www) or the certificate number; anyone can do this. If the name finds nothing, try the certificate number, and the old one too if the certificate was replaced. An open website shows the number in its footer, and the access provider's console has it too; if the console does not show the record, claim it (认领备案). icp explain followed by the number shows which administration is in charge. If nothing finds it, call the ministry's enquiry line, " + regulation.Enquiries.Phone + ", or ask the access provider; we cannot know whether it was cancelled.",
			},
			Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Huawei.At("备案成功后咨询", "after the filing"), source.Huawei.At("认领备案咨询", "on claiming a record"), regulation.Enquiries.Source},
			See:     []string{"icp explain claim-record", "icp explain several-numbers"},
		},
		{
			Topic: "filing-password",
			Title: lang.Text{ZH: "忘记备案密码怎么办？", EN: "I have forgotten the filing password: what now?"},
			Now: lang.Text{
				ZH: "不影响办理：2020-08-17 起各省改用负责人的手机短信核验，变更、接入、注销都不再使用备案密码。接入商仍要求填写的，记得就填，不记得的，问能否改用短信核验。手机号码也已停用的，注销时可交手持证件的照片和声明函，其他情形问接入商。登录接入商控制台的密码是另一个密码，在其网站上找回。",
				EN: "It does not matter: since 2020-08-17 all provinces verify by a text message to the principal's mobile, and changes, accesses and cancellations no longer depend on the filing password (备案密码). If an access provider still asks for it, enter it if you know it, or ask whether text-message verification will do. If the mobile number is no longer in use either, you can cancel with a photo of the person holding the certificate and a statement; for anything else, ask the provider. The password for the provider's console is a different one; reset it on the provider's website.",
			},
			Sources: []source.Source{source.Huawei.At("备案短信核验", "verification by text message"), source.Huawei.At("备案注销咨询", "on cancellations")},
			See:     []string{"icp explain text-message", "icp explain cancel-subject-how"},
		},
		{
			Topic: "text-message",
			Title: lang.Text{ZH: "工信部的短信核验怎么做，收不到短信怎么办？", EN: "How does the ministry's text-message verification work, and what if no message comes?"},
			Now: lang.Text{
				ZH: "接入商初审通过后，验证码发到负责人的手机上，24 小时内到 " + regulation.QuerySite + " 输入验证码、手机号码和证件号码后六位；2020-08-17 起各省都要求，只有取消接入不需要。注销主体的发给主体负责人，注销网站的发给网站负责人，收不到的先核对发给了谁的手机、所填号码是否正确。没有收到的，华为云说可以在 " + regulation.QuerySite + " 手动重发，先看有没有被手机拦截。超过 24 小时，或输错第六次，备案会被退回；无需修改的直接重新提交，号码有误的改正后再提交。注销时手机已停用的，交手持证件的照片和注销声明函等（个人按手印，单位盖公章）。",
				EN: "After the access provider's review, a code is sent to the principal's mobile; within 24 hours, enter it at " + regulation.QuerySite + " with the mobile number and the last six characters of the certificate number; all provinces have required this since 2020-08-17, only cancelling an access does not need it. For cancelling a subject the code goes to the subject's principal, for cancelling a website to the website's principal; if none comes, first check whose mobile it goes to and whether the number given is right. If none came, look whether the phone has blocked it; Huawei Cloud says that it can be sent again from " + regulation.QuerySite + ". After 24 hours or a sixth wrong code, the filing is sent back; resubmit it as it is, or correct a wrong number first. If the mobile number is no longer in use when you cancel, hand in a photo of the person holding the certificate and a statement of cancellation (with a fingerprint for an individual, the official seal for an organisation), among other papers.",
			},
			Sources: []source.Source{source.Huawei.At("备案短信核验", "verification by text message"), source.Huawei.At("备案流程咨询", "on the procedure"), source.Huawei.At("备案注销咨询", "on cancellations"), source.Tencent.At("注销备案", "on cancellations")},
			See:     []string{"icp explain sms-not-done", "icp explain mobile-malformed", "icp explain call-unanswered"},
		},
		{
			Topic: "cancel-which",
			Title: lang.Text{ZH: "注销主体、注销网站、取消接入有什么区别？", EN: "What is the difference between cancelling the subject, a website and the access?"},
			Now: lang.Text{
				ZH: "注销主体，备案号和名下的网站、App 都没有了，主体负责人核验短信。注销网站，只去掉这一个网站，主体和别的网站留着，网站负责人核验短信；最后一个网站也注销，主体就成了空壳。取消接入，只去掉这一家接入商，网站和备案号都在，不用短信核验；没有别家接入的，会成空壳，由管局清理注销。所以整个备案不再需要的注销主体，一个网站不再办的注销网站，网站只是搬走的，先在新的一家做新增接入，再取消接入；一个网站有几个域名、只去掉其中一个的，做变更。前两种不能反悔，一次注销一个网站，短信核验都在 24 小时内完成。",
				EN: "Cancelling the subject (注销主体) ends the filing number and every website and app under it; the subject's principal verifies by text message. Cancelling a website (注销网站) removes only that website and keeps the subject and its other websites; the website's principal verifies by text message, and once the last website is cancelled the subject becomes an empty shell. Cancelling the access (取消接入) removes only this access provider, keeps the website and the filing number, and needs no text message; without another access the record becomes an empty shell, which the administration clears out. So cancel the subject to give up the whole record, and a website to give up that website; if the website is only moving, add an access at the new provider first and then cancel this one; to drop one of several domains of a website, file a change. The first two cannot be undone, websites are cancelled one at a time, and the text message must be answered within 24 hours.",
			},
			Sources: []source.Source{source.Huawei.At("备案注销咨询", "on cancellations"), source.Huawei.At("备案短信核验", "verification by text message"), source.Tencent.At("注销备案", "on cancellations"), source.Tencent.At("接入备案类", "on adding access")},
			See:     []string{"icp explain operations", "icp explain moved-away", "icp explain cancel-site-how", "icp explain cancel-subject-how"},
		},
		{
			Topic: "subject-what",
			Title: lang.Text{ZH: "主办单位、主体是什么？", EN: "What is the subject of a filing?"},
			Now: lang.Text{
				ZH: "主办单位也叫主体，就是办网站、对网站负责的人或单位，不是域名注册商，也不是接入商。个人凭身份证等证件，单位凭营业执照等登记证件；主体以证件类型和号码识别，名称改了、号码没变的仍是同一主体。一个主体一个备案号，名下可以有几个网站。主体负责人替主体办备案、接核验的电话和短信，个人就是本人。",
				EN: "The subject (主办单位, also 主体) is the person or organisation that runs the website and is responsible for it, not the domain registrar and not the access provider. An individual files with an identity card or similar, an organisation with its business licence or other registration certificate. A subject is identified by the type and number of its certificate, so one with a new name but the same number is still the same subject. A subject has one filing number and can have several websites under it. The subject's principal files on its behalf and answers the verification calls and text messages; for an individual, that is the person themselves.",
			},
			Sources: []source.Source{source.Huawei.At("备案常用概念", "terms of filing"), regulation.OperationsSource},
			See:     []string{"icp explain subject", "icp explain operations"},
		},
		{
			Topic: "rejected",
			Title: lang.Text{ZH: "备案被退回，怎么办？", EN: "The filing was rejected: what now?"},
			Now: lang.Text{
				ZH: "原因写在接入商的控制台里，不清楚的问接入商。把原因的原话放在引号里，用 icp explain 查它指哪条规则、改哪一项。每条原因都改好再重新提交，漏一条还会退回；接入商初审通过后，仍须在 24 小时内做短信核验。",
				EN: "The access provider's console gives the reason; if it is unclear, ask the provider. Pass the exact words of the reason, in quotes, to icp explain to see which rule they refer to and which field to correct. Fix every reason before resubmitting, or the filing will be sent back again; after the access provider's review you again have to complete the text-message verification within 24 hours.",
			},
			Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Huawei.At("备案短信核验", "verification by text message")},
			See:     []string{"icp check bundle.yaml", "icp rules", "icp explain returned-after-upload"},
		},
		{
			Topic: "which-documents",
			Title: lang.Text{ZH: "备案要交哪些材料？", EN: "Which documents does a filing need?"},
			Now: lang.Text{
				ZH: "看是谁办、在哪个省、办哪一种，icp docs 据此逐项列出。首次备案一般要主办单位证件、负责人证件、域名证书或实名认证截图，并由负责人做人脸核验。负责人不是法定代表人的，多要授权书，内容要审批的要批文，有的省另有承诺书。新增接入要最新的证件，变更只交变了的，注销写明原因。",
				EN: "That depends on who files, in which province, and which operation; icp docs lists them item by item. An initial filing usually needs the certificates of the subject and the principals, the domain certificate or a screenshot of its real-name verification, and a face verification of the principal. A principal who is not the legal representative usually needs a letter of authorization, regulated content needs its approval document, and some provinces also ask for letters of commitment. Adding an access needs the latest certificates, a change only what has changed, and a cancellation a reason.",
			},
			Sources: []source.Source{source.Tencent.At("备案材料清单", "list of documents")},
			See:     []string{"icp docs", "icp explain operations"},
		},
		{
			Topic: "after-approval",
			Title: lang.Text{ZH: "备案通过后还要做什么？", EN: "What is left to do after approval?"},
			Now: lang.Text{
				ZH: "四件事：恢复解析、开通网站，一个工作日左右可以访问；在首页底部写上备案号并链接到 " + regulation.QuerySite + "，见 icp explain footer-how；开通后 30 日内办公安备案，见 icp explain police-filing；经营性的服务另办许可证，见 icp explain licence-or-filing。网站内容要与备案一致，负责人的手机保持畅通，抽查和核查通知都发到那里。此后信息有变的，提前三十日办理变更备案，华为云要求不准的信息十个工作日内改正。网站不再办的要注销，不能只是关掉。备案没有证书可以下载，要证明的在 " + regulation.QuerySite + " 查询截图。",
				EN: "Four things: turn the DNS resolution on and open the website, which is reachable within about a working day; put the filing number at the bottom of the homepage with a link to " + regulation.QuerySite + ", see icp explain footer-how; register the website with the police within 30 days of opening, see icp explain police-filing; and get a licence if it is a commercial service, see icp explain licence-or-filing. Keep the content as it was filed and the principal's mobile reachable, since spot checks and notices go there. If any data change later, file a change thirty days ahead; Huawei Cloud requires inaccurate data to be corrected within ten working days. If you give the website up, cancel it instead of only closing it. There is no certificate to download; as proof, take a screenshot of the record at " + regulation.QuerySite + ".",
			},
			Sources: []source.Source{source.Huawei.At("备案成功后咨询", "after the filing"), source.Order33.At("第十三条、第十四条", "arts 13 and 14")},
			See:     []string{"icp explain footer-how", "icp explain police-filing", "icp docs --operation change", "icp new change.yaml --from bundle.yaml"},
		},
	}
}

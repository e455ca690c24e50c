package answers

import (
	"strconv"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// riskQuestions are about notices that come after approval, with a deadline.
func riskQuestions() []Question {
	return []Question{
		{
			Topic: "risk-content-changed",
			Title: lang.Text{ZH: "备案后收到通知：网站内容与备案信息不符，限期整改，怎么办？", EN: "A notice after approval says that the website's content differs from what was filed and must be corrected by a day: what do I do?"},
			Now: lang.Text{
				ZH: "要求二选一：把网站改回备案的内容，或把备案改成现在的内容。放了不该放的（个人网站上的公司、交易、论坛内容，别的单位的内容，没有批文的新闻、视频），撤下来；内容合规、只是名称或服务内容变了的，做变更备案（change）；网站换了主人的，做注销网站（cancel-site），由真正的主办者备案。期限以通知上的日子为准，各家没有统一的天数：腾讯云可以申请延期一次、最多 " + strconv.Itoa(regulation.CheckExtended.Value) + " 个工作日，改好后申请复查；阿里云可以申请延期、对结果申诉；华为云只说在规定时间内。逾期的后果是取消接入，没有别家接入就成空壳、被管局注销；第 33 号令另有罚款，见 icp explain penalty。要变更的尽早交，管局审核最长 " + strconv.Itoa(regulation.Review.Value) + " 个工作日，来不及的同时申请延期。",
				EN: "Do one of two things: change the website back to what was filed, or the record to what the website is. Take down what may not be there (company, trade or forum content on an individual's website, another organisation's content, news or video without a permit); if the content is allowed and only the name or type of content is different, file a change (change); if the website has another owner now, cancel it (cancel-site) and have the real owner file it. The day in the notice counts, and there is no common number of days: Tencent Cloud grants one extension of up to " + strconv.Itoa(regulation.CheckExtended.Value) + " working days and reviews again on request, Alibaba Cloud allows an extension and an appeal, and Huawei Cloud only says in the given time. If you miss it, the access is cancelled, and without another one the record becomes an empty shell that the administration cancels; Order 33 adds fines, see icp explain penalty. Submit a change early, since the administration has up to " + strconv.Itoa(regulation.Review.Value) + " working days, and ask for an extension at the same time if it will be late.",
			},
			Sources: []source.Source{source.Huawei.At("备案成功后咨询", "after the filing"), regulation.CheckExtended.Source, source.AliyunChecks.Whole(), source.HuaweiFaults.Whole(), source.Order33.At("第二十二条", "art. 22")},
			See:     []string{"icp docs --operation change", "icp docs --operation cancel-site", "icp explain empty-record"},
		},
		{
			Topic: "risk-access-mismatch",
			Title: lang.Text{ZH: "备案后收到通知：接入信息不符、未在我司接入、空壳网站，怎么办？", EN: "A notice after approval says that the access does not match or is not with the provider: what do I do?"},
			Now: lang.Text{
				ZH: "先看网站放在哪里：通知说的是域名没有解析到这家接入商的内地服务器，或解析的 IP 与备案的不同。还在这家的，把解析改到它的内地服务器，并保持有人访问（华为云说任一子域名解析过来也可以）；只是 IP 换了的，做变更备案（change）；已经搬到别家的，先在那一家做新增接入（add-access），再在这家取消接入（cancel-access）；搬到境外或不办了的，注销网站（cancel-site）。期限以通知上的日子为准，阿里云的通知写到几点几分，腾讯云可以申请延期一次、最多 " + strconv.Itoa(regulation.CheckExtended.Value) + " 个工作日；新增接入要审核，等不及的，先把解析改回来。逾期取消接入，备案号还在，别家有接入的不受影响；没有别家的成空壳，由管局注销。备案被取消接入之后，还没有注销的，在放网站的接入商做新增接入。",
				EN: "First look where the website is: the notice means that the domain does not resolve to this provider's servers in mainland China, or to another IP address than the one on record. If it is still here, point the DNS to its mainland server and keep the website in use (Huawei Cloud says that any one subdomain may resolve there); if only the IP address is new, file a change (change); if it has moved, add an access at the other provider (add-access) and then cancel this one (cancel-access); if it went abroad or is given up, cancel the website (cancel-site). The day in the notice counts: Alibaba Cloud gives it to the minute, and Tencent Cloud grants one extension of up to " + strconv.Itoa(regulation.CheckExtended.Value) + " working days; adding an access takes a review, so point the DNS back meanwhile if that is too late. If you miss it, the access is cancelled; the filing number remains, and a record with another provider is not affected, but without one it becomes an empty shell that the administration cancels. While the record still exists after that, add an access with the provider that hosts the website.",
			},
			Sources: []source.Source{source.HuaweiFaults.At("五、接入信息不符", "5 access"), source.AliyunAccess.Whole(), regulation.CheckExtended.Source, source.HuaweiRules.At("三、接入备案", "3 adding access"), source.Tencent.At("超期未整改的相关问题", "on checks that were missed")},
			See:     []string{"icp docs --operation add-access", "icp docs --operation cancel-access", "icp explain server-changed", "icp explain empty-record"},
		},
		{
			Topic: "risk-restore",
			Title: lang.Text{ZH: "备案后收到通知：网站打不开，限期恢复访问，否则注销，怎么办？", EN: "A notice after approval says that the website cannot be opened and must be restored or cancelled by a day: what do I do?"},
			Now: lang.Text{
				ZH: "要求是备了案的网站须能打开：把域名解析到备案的接入商在内地的服务器，放上与备案名称、内容相符的网页，页脚写备案号并链接到 " + regulation.QuerySite + "，用手机流量试一试；域名过期的先续费。不再办的，趁期限之前自己注销：只这一个网站的做注销网站（cancel-site），整个备案都不要的做注销主体（cancel-subject），网站搬走的在新的一家新增接入（add-access）后取消接入（cancel-access）。期限以通知上的日子为准，有的精确到时刻，没有全国统一的天数；腾讯云可以延期一次、最多 " + strconv.Itoa(regulation.CheckExtended.Value) + " 个工作日，别家在通知里或控制台看能不能延期。逾期由接入商取消接入，或由管局注销；注销的备案号不能恢复，要重新备案。打不开的网站还会使同一主体的新增、变更被退回。",
				EN: "A website on record has to open: point the domain to a mainland server of the provider on record, put up pages that fit the name and content that were filed, with the filing number and its link to " + regulation.QuerySite + " in the footer, and try it on a mobile connection; renew the domain first if it has expired. If you have given it up, cancel it yourself before the day: the website alone with cancel-site, the whole record with cancel-subject, and if it has moved, add an access at the new provider (add-access) and then cancel this one (cancel-access). The day in the notice counts, sometimes to the hour, and there is no national deadline; Tencent Cloud grants one extension of up to " + strconv.Itoa(regulation.CheckExtended.Value) + " working days, and for others see the notice or the console. If you miss it, the provider cancels the access, or the administration cancels the record; a cancelled number cannot be restored, and you file anew. A website that does not open also gets the same subject's additions and changes sent back.",
			},
			Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.AliyunAccess.Whole(), regulation.CheckExtended.Source, source.HuaweiFaults.At("5.1", "5.1"), source.Tencent.At("备案号", "on filing numbers")},
			See:     []string{"icp docs --operation cancel-site", "icp docs --operation add-access", "icp explain site-unreachable"},
		},
	}
}

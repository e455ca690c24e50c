package answers

import (
	"sync"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// Limit is something that reviewers reject but no program can see in the bundle: it takes the
// network, a register, a telephone or a pair of eyes.
type Limit struct {
	Name    string
	Title   lang.Text       // what is checked
	Advice  lang.Text       // where to check it, and what to do
	Sources []source.Source // none if the page is that of a regulation.Conflict, with its own
	Notices []string        // words of rejection notices that mean it
}

// limits lists what cannot be checked here, in the order of a filing.
var limits = sync.OnceValue(func() []*Limit {
	return []*Limit{
		{
			Name:    "subject-conflict",
			Title:   lang.Text{ZH: "主体是否已备过案（主体冲突）", EN: "whether the subject is already on record (subject conflict)"},
			Advice:  lang.Text{ZH: "在 " + regulation.QuerySite + " 按主办单位名称或证件号码查询；已有备案号的，不做首次备案，改为新增网站或新增接入，办理步骤见 icp explain subject-conflict", EN: "search " + regulation.QuerySite + " by the subject's name or certificate number; if there is a record, add a website or an access instead of making an initial filing; icp explain subject-conflict has the steps"},
			Notices: []string{"主体冲突", "主办单位冲突", "网站主办者冲突", "该主体已在其他接入商完成备案", "证件号码已经备过案", "在工信部已存在备案记录", "主体存在多个备案号"},
		},
		{
			Name:    "open-order",
			Title:   lang.Text{ZH: "主体是否另有一笔未办完的备案", EN: "whether another filing of the subject is under way"},
			Advice:  lang.Text{ZH: "在各接入商的备案系统中找到这笔订单，办完或放弃后再提交；一个主体同时只能有一笔", EN: "look for it in the access providers' systems and finish or abandon it; a subject can have only one at a time"},
			Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Aliyun.Whole()},
			Notices: []string{"存在进行中的备案订单", "备案订单还未完成", "原系统中正在受理", "只能有一个在审核流程中的备案订单", "已提交过备案申请，请勿重复提交"},
		},
		{
			Name:    "subject-abnormal",
			Title:   lang.Text{ZH: "单位是否经营异常、吊销或注销", EN: "whether the organisation is listed as abnormal, revoked or deregistered"},
			Advice:  lang.Text{ZH: "在国家企业信用信息公示系统 https://www.gsxt.gov.cn 查询；列入异常的，先向市场监管部门申请移出", EN: "search the national enterprise register at https://www.gsxt.gov.cn; have an abnormal listing removed by the market regulator first"},
			Sources: []source.Source{source.Huawei.At("错误提示 1.1", "error messages 1.1")},
			Notices: []string{"主办单位经营状态异常", "企业存在经营异常名录", "企业已注销或吊销", "企业被列入异常名录"},
		},
		{
			Name:    "name-differs-from-certificate",
			Title:   lang.Text{ZH: "名称、住所、号码是否与证件和登记库逐字一致", EN: "whether name, address and number match the certificate and the register character for character"},
			Advice:  lang.Text{ZH: "对照证件原件逐字核对，括号的全角半角也要一致；单位另在 https://www.gsxt.gov.cn 核对", EN: "compare them with the original certificate character by character, including full-width and half-width brackets; for an organisation also at https://www.gsxt.gov.cn"},
			Sources: []source.Source{source.Huawei.At("错误提示 1.2", "error messages 1.2"), source.Tencent.At("各省管局要求：北京", "provincial requirements: Beijing")},
			Notices: []string{"主办单位名称与证件不一致", "证件住所与营业执照不一致", "与国家企业信用信息公示系统查询结果不一致", "姓名与身份证不匹配", "证件地址与实际不一致", "主体信息与工信部备案信息不一致", "从征信查询不一致", "从权威库比对不是同一人"},
		},
		{
			Name:    "call-unanswered",
			Title:   lang.Text{ZH: "电话是否能打通、由本人接听", EN: "whether the telephone is answered by the person in question"},
			Advice:  lang.Text{ZH: "提交后保持手机畅通，审核员会来电；尽量用本省号段、未在其他主体用过的号码", EN: "keep the mobile reachable after submitting, since the reviewer calls; preferably use a number from the province that no other subject has used"},
			Sources: []source.Source{source.Huawei.At("备案驳回咨询 1-3", "questions on rejections 1-3")},
			Notices: []string{"电话无人接听", "预留电话无法接通", "手机号码停机或空号", "联系不到负责人", "非本人接听", "保证电话畅通并有人接听", "联系方式失效、未核实", "请填写备案所在省号段的电话号码"},
		},
		{
			Name:    "sms-not-done",
			Title:   lang.Text{ZH: "工信部短信核验是否在 24 小时内完成", EN: "whether the ministry's text-message verification is completed within 24 hours"},
			Advice:  lang.Text{ZH: "收到短信后 24 小时内在 " + regulation.QuerySite + " 输入验证码、手机号码和证件号码后六位；输错第六次会被退回，重新提交即可；收不到的见 icp explain text-message", EN: "within 24 hours, enter the code, the mobile number and the last six characters of the certificate number at " + regulation.QuerySite + "; after a sixth wrong code the filing is sent back and has to be resubmitted; if no message comes, see icp explain text-message"},
			Sources: []source.Source{source.Huawei.At("备案短信核验", "verification by text message")},
			Notices: []string{"短信核验未通过", "短信验证超时", "验证码输错5次", "短信核验失败退回"},
		},
		{
			Name:    "mobile-not-own",
			Title:   lang.Text{ZH: "手机的机主是否为本人", EN: "whether the mobile is registered in the person's own name"},
			Advice:  lang.Text{ZH: "向运营商查询号码的实名登记人；登记在他人或单位名下的，过户到本人名下，或换用本人的号码", EN: "ask the carrier in whose name the number is registered; if it is someone else's or the organisation's, have it transferred or use one of the principal's own"},
			Sources: []source.Source{source.Tencent.At("备案信息专项主要检查哪些内容", "what is checked"), source.Huawei.At("备案驳回咨询 1-3", "questions on rejections 1-3")},
			Notices: []string{"手机非本人实名", "机主姓名不符", "号码登记在他人名下"},
		},
		{
			Name:    "video-check",
			Title:   lang.Text{ZH: "视频核验、活体检测是否通过", EN: "whether the video or liveness check is passed"},
			Advice:  lang.Text{ZH: "由所填的网站负责人本人重做：证件信息先改对，光线均匀，正对镜头，按提示动作；多次不通过的，换手机或问接入商，见 icp explain backdrop-photo", EN: "the principal named for the website does it again in person: correct the certificate's data first, use even light, face the camera and follow the prompts; if it keeps failing, try another phone or ask the access provider; see icp explain backdrop-photo"},
			Sources: []source.Source{source.Huawei.At("备案流程咨询", "on the procedure"), source.Huawei.At("备案材料咨询", "questions on documents"), source.Tencent.At("视频核验专项核查如何操作", "on checks by video")},
			Notices: []string{"视频核验未通过", "视频核验不合格，请重新录制", "活体检测失败", "视频中人员与负责人不符", "视频核验时未按提示朗读"},
		},
		{
			Name:    "photo-unfit",
			Title:   lang.Text{ZH: "照片、人脸核验是否合格", EN: "whether the photo or face verification is acceptable"},
			Advice:  lang.Text{ZH: "由负责人本人在接入商的 App 中核验：白墙背景、光线均匀、衣着整齐、脸部无遮挡；照片不能合成，不能用证件照", EN: "the principal does this in person in the access provider's app: white wall, even light, neat clothes, face uncovered; no edited photo and no ID photo"},
			Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")},
			Notices: []string{"幕布照片不合格", "照片背景不是白色", "照片存在PS痕迹", "人脸核验未通过", "负责人需着装整齐拍摄", "不能提交身份证上面的照片", "当面核验照片与本人不符"},
		},
		{
			Name:    "certificate-unclear",
			Title:   lang.Text{ZH: "证件照片是否为原件、彩色、清晰、完整", EN: "whether the scans show the originals, in colour, clear and complete"},
			Advice:  lang.Text{ZH: "icp check 看得出空白、黑白、模糊、横躺和重复的图，其余请放大检查：原件彩色拍摄，四角完整，文字、国徽、印章清楚，无反光，不是复印件、截图、翻拍；签字盖章齐全", EN: "icp check finds pictures that are blank, grey, blurred, on their side or used twice; for the rest, check them enlarged: originals in colour, all four corners visible, text, emblem and seal readable, no glare, no photocopies, screenshots or pictures of a screen; signed and sealed"},
			Sources: []source.Source{source.Tencent.At("备案材料上传", "uploading documents"), source.Huawei.At("备案材料咨询", "questions on documents")},
			Notices: []string{"证件图片不清晰", "证件需原件拍摄或彩色扫描件", "请上传清晰营业执照照片", "证件边角不完整，国徽遮挡", "证件照片无法识别", "证件请提供原件", "材料未盖公章", "签字盖章不完整"},
		},
		{
			Name:    "scan-format",
			Title:   lang.Text{ZH: "图片的格式、大小、像素、颜色是否合要求", EN: "whether format, size, pixels and colour of the scans are accepted"},
			Advice:  lang.Text{ZH: "图片在备案文件旁边的，icp check 会查格式、大小、像素和颜色；各家收什么见 icp explain scans。存成 JPG 或 PNG 彩色图片，不要只改后缀名；每面一张，PDF 先转成图片", EN: "icp check looks at format, size, pixels and colour where the files are beside the bundle, and icp explain scans has what each provider takes. Save them as JPG or PNG in colour, and do not just rename the file; one file per side, and turn a PDF into pictures"},
			Sources: []source.Source{source.Huawei.At("备案材料咨询", "questions on documents"), source.HuaweiRules.At("上传文件", "uploads"), source.Tencent.At("备案材料上传", "uploading documents"), source.WeChatGuide.Whole()},
			Notices: []string{"图片格式不支持，仅支持jpg、png", "图片大小超过限制", "图片像素过低", "文件大小不能超过4M", "上传文件只支持图片格式", "请勿直接修改图片后缀"},
		},
		{
			Name:    "form-altered",
			Title:   lang.Text{ZH: "表单是否有涂改、日期是否该留空", EN: "whether a form was altered by hand, or its date is to be left empty"},
			Advice:  lang.Text{ZH: "重新打印、重新手写，不涂改、不用修图软件改；日期写签署当天，不晚于提交日；模板注明不填日期的（有的核验单）就留空", EN: "print it and fill it in again, with nothing crossed out or edited on the picture; date it on the day it is signed, not later than it is submitted, but leave the date empty where the template says so, as some verification forms do"},
			Sources: []source.Source{source.Tencent.At("备案材料模板下载", "templates of documents"), source.Huawei.At("备案材料咨询", "questions on documents")},
			Notices: []string{"核验单有涂改痕迹", "承诺书存在涂改，请重新打印填写", "核验单上不要填写日期", "落款日期请留空", "材料有修改痕迹"},
		},
		{
			Name:    "type-change-refused",
			Title:   lang.Text{ZH: "备案能否换到另一个主体、另一种性质", EN: "whether the record can pass to another subject or type of subject"},
			Advice:  lang.Text{ZH: "证件号码不同就是另一个主体：不能变更的，注销后由新主体首次备案，或在支持的省做网站迁移；办理步骤见 icp explain type-change", EN: "another certificate number is another subject: where a change is refused, cancel the record and have the new subject file, or move the website where the province allows it; icp explain type-change has the steps"},
			Sources: []source.Source{source.HuaweiRules.At("主体变更规则", "changes of the subject"), source.Tencent.At("变更信息", "on changes")},
			Notices: []string{"不支持个人主体变更为企业主体", "不允许变更主体，请注销后重新备案", "主体性质不能变更", "证件号码不支持修改", "企业备案不支持变更为个人"},
		},
		{
			Name:    "domain-conflict",
			Title:   lang.Text{ZH: "域名是否已被别人备案（域名冲突）", EN: "whether the domain is already on someone else's record (domain conflict)"},
			Advice:  lang.Text{ZH: "在 " + regulation.QuerySite + " 按域名查询（不带 www）；属于别人的，请原主体或管局注销，办理步骤见 icp explain domain-conflict", EN: "search " + regulation.QuerySite + " by the domain, without www; if it is someone else's, have them or the administration cancel it; icp explain domain-conflict has the steps"},
			Notices: []string{"域名冲突", "该域名已被备案", "域名已存在于备案信息库", "域名已经备案过"},
		},
		{
			Name:    "domain-not-synced",
			Title:   lang.Text{ZH: "域名实名信息是否已同步到工信部", EN: "whether the ministry has the domain's real-name verification yet"},
			Advice:  lang.Text{ZH: "在域名注册商处查看实名认证是否通过；通过后等 3 至 5 个工作日；2018 年以前认证的，请注册商重新上传", EN: "check with the registrar that the verification has passed, then wait three to five working days; have the registrar upload one from before 2018 again"},
			Sources: []source.Source{source.Huawei.At("备案域名咨询", "the domain"), source.DomainNotice.Whole()},
			Notices: []string{"域名未入库", "域名实名信息未入库工信部", "认证信息尚未入库", "2018年前认证的域名未重新入库"},
		},
		{
			Name:    "domain-privacy",
			Title:   lang.Text{ZH: "域名是否开了隐私保护，持有者查不到", EN: "whether the domain is under privacy protection, so that its holder cannot be read"},
			Advice:  lang.Text{ZH: "在注册商处关闭隐私保护（whois 保护），让查询显示真实的持有者，再提交；域名证书上须有持有者的全名", EN: "turn privacy protection (WHOIS protection) off at the registrar so that the real holder shows, then submit; the domain certificate must bear the holder's full name"},
			Sources: []source.Source{source.WestDigital.Whole(), source.Huawei.At("备案材料咨询", "questions on documents")},
			Notices: []string{"域名开启了隐私保护，无法核实持有者", "请关闭域名隐私保护", "whois信息被隐藏", "域名持有者信息未公开"},
		},
		{
			Name:    "site-open-early",
			Title:   lang.Text{ZH: "新域名是否在通过之前已能打开", EN: "whether a new domain is reachable before it is approved"},
			Advice:  lang.Text{ZH: "通过以前停止域名解析或关闭网站；在浏览器中试一试", EN: "stop its DNS resolution or close the site until it is approved; try it in a browser"},
			Sources: []source.Source{source.Huawei.At("备案前准备咨询", "before filing"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")},
			Notices: []string{"未备案域名未关闭解析", "网站未备案通过前已开通", "备案成功前不得开通访问", "审核通过前网站需要关闭"},
		},
		{
			Name:    "site-unreachable",
			Title:   lang.Text{ZH: "已备案的网站是否能打开、内容相符", EN: "whether the websites on record open and match what was filed"},
			Advice:  lang.Text{ZH: "名下每个已备案的网站都在浏览器中打开检查；不再使用的先注销", EN: "open every website on record in a browser; cancel those no longer in use"},
			Sources: []source.Source{source.Huawei.At("备案变更咨询", "on changes"), source.Tencent.At("网站信息", "the website")},
			Notices: []string{"已备案成功的网站无法访问", "网站无法打开", "已备案网站内容与备案信息不符"},
		},
		{
			Name:    "links-abroad",
			Title:   lang.Text{ZH: "网站是否链接到境外或没有备案的网站", EN: "whether the website links to sites abroad or without a filing"},
			Advice:  lang.Text{ZH: "逐页查看友情链接、跳转和引用的图片、脚本，去掉指向境外或未备案网站的，网站放本单位自己的内容", EN: "look through links, redirects and embedded pictures and scripts on every page, and remove those that lead to sites abroad or without a filing; the website carries its owner's own content"},
			Sources: []source.Source{source.Huawei.At("备案材料咨询", "questions on documents"), source.HuaweiFaults.Whole()},
			Notices: []string{"网站内有境外链接", "网站链接到未备案的网站", "网站跳转到其他网站", "友情链接指向境外网站", "页面跳转至未备案域名"},
		},
		{
			Name:    "footer-missing",
			Title:   lang.Text{ZH: "已开通的网站底部是否挂了备案号和链接", EN: "whether open websites show their filing number with its link"},
			Advice:  lang.Text{ZH: "网站底部居中标明备案号，链接到 " + regulation.QuerySite + "；开通后 30 日内，另到 " + regulation.PoliceSite + " 办理公安备案", EN: "put the filing number at the bottom centre with a link to " + regulation.QuerySite + "; within 30 days of opening, also register with the police at " + regulation.PoliceSite + " too"},
			Sources: []source.Source{source.Order33.At("第十三条", "art. 13"), source.Huawei.At("备案成功后咨询", "after the filing")},
			Notices: []string{"网站底部未悬挂备案号", "备案号未链接到工信部网站", "首页未展示备案号", "悬挂错误的备案号"},
		},
		{
			Name:    "address-not-providers",
			Title:   lang.Text{ZH: "IP 和服务器是否属于这家接入商、在境内", EN: "whether the IP address and server belong to this access provider and are in mainland China"},
			Advice:  lang.Text{ZH: "在接入商的控制台核对服务器和 IP；服务器须在中国内地，租期至少还有三个月", EN: "check the server and IP address in the access provider's console; the server must be in mainland China and rented for at least three more months"},
			Sources: []source.Source{source.Huawei.At("备案前准备咨询", "before filing"), source.Aliyun.Whole()},
			Notices: []string{"IP地址不属于接入商", "服务器不在本接入商", "服务器租期不足三个月"},
		},
		{
			Name:    "server-by-the-hour",
			Title:   lang.Text{ZH: "服务器是否按量计费，或是不能备案的产品", EN: "whether the server is paid by usage, or of a kind that cannot carry a filing"},
			Advice:  lang.Text{ZH: "把按量计费转成包年包月，累计满 " + months(regulation.ServerRented).ZH + "，并有公网 IP；试用、到期、已备满的服务器换一台，或用备案授权码；各家的条件见 icp explain provider-conditions", EN: "turn pay-as-you-go into a subscription of " + months(regulation.ServerRented).EN + " in all, with a public IP address; replace a server that is on trial, has expired or has carried all its filings, or use an authorization code; icp explain provider-conditions has what each provider asks"},
			Sources: []source.Source{source.HuaweiFaults.At("6.1", "6.1"), source.HuaweiRules.At("备案授权码", "authorization codes"), source.Tencent.At("备案云服务", "servers for a filing")},
			Notices: []string{"按量计费的服务器不支持备案", "该实例不满足备案条件", "服务器为按需计费，无法用于备案", "服务器备案次数已达上限", "用于备案的资源已达最大使用次数"},
		},
		{
			Name:    "agent-as-principal",
			Title:   lang.Text{ZH: "负责人是否为本单位人员，而非代理商的人", EN: "whether the principals belong to the organisation and not to an agency"},
			Advice:  lang.Text{ZH: "请自行确认：只能授权本单位人员，手册两次强调不能授权代理商", EN: "make sure of it: only members of the organisation may be authorized, never an agency, as the handbook says twice"},
			Sources: []source.Source{source.Handbook.At("一、备案资料 2、3", "part 1, filing data 2 and 3")},
			Notices: []string{"不能授权给代理商", "负责人非本单位人员", "不能是建站公司的电话"},
		},
	}
})

// months is a term in months within a sentence.
func months(t regulation.Term) lang.Text {
	return lang.Text{ZH: "%d 个月", EN: "%d months"}.With(t.Value)
}

// Limits lists what cannot be checked here.
func Limits() []*Limit { return append([]*Limit(nil), limits()...) }

// LimitNamed returns the limit of that name.
func LimitNamed(name string) (*Limit, bool) {
	for _, l := range limits() {
		if l.Name == name {
			return l, true
		}
	}
	return nil, false
}

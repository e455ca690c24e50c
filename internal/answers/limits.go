package answers

import (
	"sync"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// Limit is something a reviewer rejects for that no program can see from the
// bundle: it takes the network, a register, a telephone or a pair of eyes.
type Limit struct {
	Name    string
	Title   lang.Text       // what is looked at
	Advice  lang.Text       // where to check it, and what to do
	Sources []source.Source // none where the page is that of a regulation.Conflict, with its own
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
			Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Aliyun},
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
			Name:    "photo-unfit",
			Title:   lang.Text{ZH: "照片、人脸核验是否合格", EN: "whether the photo or face verification is acceptable"},
			Advice:  lang.Text{ZH: "由负责人本人在接入商的 App 中核验：白墙背景、光线均匀、衣着整齐、脸部无遮挡；照片不能合成，不能用证件照", EN: "the principal does this in person in the access provider's app: white wall, even light, neat clothes, face uncovered; no edited photo and no ID photo"},
			Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")},
			Notices: []string{"幕布照片不合格", "照片背景不是白色", "照片存在PS痕迹", "人脸核验未通过", "负责人需着装整齐拍摄", "不能提交身份证上面的照片", "当面核验照片与本人不符"},
		},
		{
			Name:    "certificate-unclear",
			Title:   lang.Text{ZH: "证件照片是否为原件、彩色、清晰、完整", EN: "whether the scans show the originals, in colour, clear and complete"},
			Advice:  lang.Text{ZH: "放大检查：原件彩色拍摄，四角完整，文字、国徽、印章清楚，无反光，不是复印件、截图、翻拍；签字盖章齐全", EN: "check them enlarged: originals in colour, all four corners visible, text, emblem and seal readable, no glare, no photocopies, screenshots or pictures of a screen; signed and sealed"},
			Sources: []source.Source{source.Tencent.At("备案材料上传", "uploading documents"), source.Huawei.At("备案材料咨询", "questions on documents")},
			Notices: []string{"证件图片不清晰", "证件需原件拍摄或彩色扫描件", "请上传清晰营业执照照片", "证件边角不完整，国徽遮挡", "证件照片无法识别", "证件请提供原件", "材料未盖公章", "签字盖章不完整"},
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
			Sources: []source.Source{source.Huawei.At("备案域名咨询", "the domain"), source.DomainNotice},
			Notices: []string{"域名未入库", "域名实名信息未入库工信部", "认证信息尚未入库", "2018年前认证的域名未重新入库"},
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
			Sources: []source.Source{source.Huawei.At("备案前准备咨询", "before filing"), source.Aliyun},
			Notices: []string{"IP地址不属于接入商", "服务器不在本接入商", "服务器租期不足三个月"},
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

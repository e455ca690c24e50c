package answers

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// Conflict is a filing that collides with what is on record, with the way out
// of it step by step.
type Conflict struct {
	Name    string // as icp explain takes it
	Title   lang.Text
	Means   lang.Text   // what collides
	LookUp  []lang.Text // how to find out what is on record
	Cases   []Way       // what to do, by what was found
	Sources []source.Source
}

// Way is what to do in one case.
type Way struct{ If, Do lang.Text }

var lookUpNumber = lang.Text{
	ZH: "记下查到的备案号；icp explain 后面写上它，就会列出是哪个省、归哪个管局",
	EN: "Note the filing number; icp explain with the number tells the province and the administration in charge",
}

var conflicts = []Conflict{
	{
		Name:  "subject-conflict",
		Title: lang.Text{ZH: "主体冲突：主办单位已经备过案", EN: "Subject conflict: the subject is on record already"},
		Means: lang.Text{
			ZH: "一个主体全国只有一个备案号。认的是证件类型加证件号码，不是名称：改了名称还是同一主体，换了统一社会信用代码就是另一个主体",
			EN: "A subject has one filing number in the whole country. It is told by its certificate, type and number, not by its name: under a new name it is the same subject, with another credit code it is another",
		},
		LookUp: []lang.Text{
			{ZH: "打开 " + regulation.QuerySite + "，在备案信息查询里输入主办单位名称；查不到的，按证件号码查，旧的证件号码也查一遍", EN: "Open " + regulation.QuerySite + " and query the filings by the subject's name; where that finds nothing, by the certificate's number, and by an earlier one too"},
			lookUpNumber,
		},
		Cases: []Way{
			{
				lang.Text{ZH: "备案在这家接入商、自己的账号里", EN: "The record is at this provider, in your own account"},
				lang.Text{ZH: "不要再提交首次备案：加网站办 add-site，改信息办 change", EN: "submit no initial filing: a website takes add-site, new data take change"},
			},
			{
				lang.Text{ZH: "备案在这家接入商、别的账号里，或账号已经忘了", EN: "The record is at this provider in another account, or the account is forgotten"},
				lang.Text{ZH: "登录那个账号办；登不进的，请接入商把备案归到自己的账号（icp request claim 打印要提供的内容）", EN: "file from that account; where that is lost, ask the provider to put the record into yours (icp request claim prints what to send)"},
			},
			{
				lang.Text{ZH: "备案在别的接入商", EN: "The record is at another provider"},
				lang.Text{ZH: "请这家接入商撤掉冲突的首次备案；域名没备过的办 add-site，备过的办 add-access，备案号不变，原接入商不用先取消", EN: "have this provider withdraw the initial filing; a domain that is not on record takes add-site, one that is takes add-access; the number stays, and the other provider need not cancel first"},
			},
			{
				lang.Text{ZH: "当时用旧证件号码备的（如三证合一以前的注册号、组织机构代码）", EN: "It was filed under an earlier number, such as a registration number from before the credit code"},
				lang.Text{ZH: "按旧号码找到原备案，变更成现在的证件，再加网站；" + inProse(regulation.ChangedFirst).ZH + "先变更，" + inProse(regulation.AccessedFirst).ZH + "先用旧号码接入再变更（腾讯云 2021-2023）", EN: "find the record by the earlier number, change it to today's certificate, then add the website; " + inProse(regulation.ChangedFirst).EN + " want the change first, " + inProse(regulation.AccessedFirst).EN + " the access under the old number first (Tencent Cloud 2021-2023)"},
			},
			{
				lang.Text{ZH: "查到不止一个备案号", EN: "There is more than one number"},
				lang.Text{ZH: "留下一个，其余的注销主体，它们的域名加到留下的备案号下", EN: "keep one, cancel the others, and add their domains to the one that stays"},
			},
			{
				lang.Text{ZH: "备案下已没有网站，或已没有接入商（空壳）", EN: "The record has no website left, or no provider (a shell)"},
				lang.Text{ZH: "没有网站的，有的省可以直接新增，见 icp explain operations；没有接入商的，填管局的注销申请表，连证件复印件交备案所在省管局，约 5 个工作日", EN: "without a website, some provinces let one be added as it is, see icp explain operations; without a provider, hand the administration its cancellation form with copies of the certificates, which takes about 5 working days"},
			},
			{
				lang.Text{ZH: "别的接入商那里还有一笔没办完的备案", EN: "Another filing is under way somewhere"},
				lang.Text{ZH: "办完它或放弃它；一个主体同时只能有一笔", EN: "finish or abandon it; a subject has one at a time"},
			},
			{
				lang.Text{ZH: "换到别的省备案", EN: "The filing is to move to another province"},
				lang.Text{ZH: "备案不能换省：在原省注销主体，注销成功后再在新的省首次备案", EN: "a record cannot move: cancel the subject there, and file anew once it is cancelled"},
			},
		},
		Sources: []source.Source{
			source.Handbook.At("一、备案冲突 主体冲突 1-3", "part 1, conflicts, subject 1-3"), source.Aliyun,
			source.Huawei.At("备案驳回咨询；备案注销咨询；转移备案咨询", "on rejections; on cancelling; on transfers"), source.Tencent.At("接入备案类", "on adding an access"),
		},
	},
	{
		Name:  "domain-conflict",
		Title: lang.Text{ZH: "域名冲突：域名已经在备案里", EN: "Domain conflict: the domain is on record already"},
		Means: lang.Text{
			ZH: "一个域名只能在一个备案里。新注册的域名也会冲突：从前的持有者备过案，后来域名不续费，备案没有注销",
			EN: "A domain is on one record only. A newly registered one may conflict too: an earlier holder filed it, let it lapse, and never cancelled the filing",
		},
		LookUp: []lang.Text{
			{ZH: "打开 " + regulation.QuerySite + "，在备案信息查询里输入域名，不要加 www", EN: "Open " + regulation.QuerySite + " and query the filings by the domain, without www"},
			lookUpNumber,
		},
		Cases: []Way{
			{
				lang.Text{ZH: "备在自己名下，备案在别的接入商", EN: "It is on your own record, at another provider"},
				lang.Text{ZH: "办 add-access（新增接入），备案号不变", EN: "file add-access; the number stays"},
			},
			{
				lang.Text{ZH: "备在自己名下，备案就在这家接入商，或已经提交过", EN: "It is on your own record at this provider, or was submitted here before"},
				lang.Text{ZH: "不要重复提交，找到那一笔，要改的办 change", EN: "do not submit it again; find that filing, and file change for what is to be mended"},
			},
			{
				lang.Text{ZH: "备在别人名下，联系得上", EN: "It is on another subject's record, whom you can reach"},
				lang.Text{ZH: "请对方经接入商注销该网站（对方要留着主体的，只注销网站）；部分省两边谈好的可以办网站迁移，先问接入商", EN: "have them cancel the website through their provider, keeping their subject; in some provinces a website can move between subjects that agree, so ask the provider"},
			},
			{
				lang.Text{ZH: "备在别人名下，联系不上，或是从前的持有者备的", EN: "It is on another subject's record, who cannot be reached, or an earlier holder's"},
				lang.Text{ZH: "向备案号所在省的管局申请注销该网站：填管局网站上的注销申请表，附自己的证件和域名证书，证明域名现在归自己；各省表格不同，以管局网站为准", EN: "apply to the administration of the number's province to cancel the website: its own form, with your certificate and the domain certificate, which shows that the domain is yours now; forms differ, and the administration's site decides"},
			},
			{
				lang.Text{ZH: "注销以后", EN: "Once it is cancelled"},
				lang.Text{ZH: "即时到 20 个工作日办结；查询里没有了再提交", EN: "it takes from no time to 20 working days; submit when the query no longer finds it"},
			},
		},
		Sources: []source.Source{
			source.Handbook.At("一、备案冲突 域名冲突 1-3", "part 1, conflicts, domain 1-3"),
			source.Huawei.At("备案驳回咨询；备案注销咨询；迁移备案咨询", "on rejections; on cancelling; on moving"), source.Tencent.At("注销备案", "on cancelling"),
		},
	},
}

// Conflicts lists the two kinds of conflict.
func Conflicts() []Conflict { return append([]Conflict(nil), conflicts...) }

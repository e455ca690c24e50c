package answers

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// Conflict is a filing that collides with what is on record, with the way out step by step.
type Conflict struct {
	Name    string // as icp explain accepts it
	Title   lang.Text
	Means   lang.Text   // what collides
	LookUp  []lang.Text // how to find out what is on record
	Cases   []Way       // what to do, depending on what was found
	Sources []source.Source
}

// Way is what to do in one case.
type Way struct{ If, Do lang.Text }

var lookUpNumber = lang.Text{
	ZH: "记下查到的备案号；用 icp explain 加备案号，可查是哪个省、归哪个管局",
	EN: "Note the filing number; icp explain followed by the number names the province and the administration in charge",
}

// Conflicts returns a new list of the two kinds of conflict.
func Conflicts() []Conflict {
	return []Conflict{
		{
			Name:  "subject-conflict",
			Title: lang.Text{ZH: "主体冲突：主办单位已备过案", EN: "Subject conflict: the subject is already on record"},
			Means: lang.Text{
				ZH: "一个主体全国只有一个备案号。主体以证件类型和号码识别，不以名称识别：改了名称仍是同一主体，换了统一社会信用代码就是另一个主体",
				EN: "A subject has one filing number in the whole country. It is identified by the type and number of its certificate, not by its name: with a new name it is still the same subject, with a different credit code it is another one",
			},
			LookUp: []lang.Text{
				{ZH: "打开 " + regulation.QuerySite + "，在备案信息查询中输入主办单位名称；查不到的，按证件号码查，旧的证件号码也查一遍", EN: "Open " + regulation.QuerySite + " and search the filings by the subject's name; if that finds nothing, search by the certificate number, and by any earlier number too"},
				lookUpNumber,
			},
			Cases: []Way{
				{
					lang.Text{ZH: "备案在这家接入商、自己的账号下", EN: "The record is with this provider, in your own account"},
					lang.Text{ZH: "不要再提交首次备案：加网站办理 add-site（新增网站），改信息办理 change（变更备案）", EN: "do not submit an initial filing: use add-site to add a website, change to update the data"},
				},
				{
					lang.Text{ZH: "备案在这家接入商的其他账号下，或账号已忘记", EN: "The record is with this provider in another account, or you have forgotten the account"},
					lang.Text{ZH: "登录原账号办理；无法登录的，请接入商把备案归到自己的账号（icp request claim 列出要提供的内容）", EN: "file from that account; if you cannot get into it, ask the provider to move the record to yours (icp request claim prints what to send)"},
				},
				{
					lang.Text{ZH: "备案在其他接入商", EN: "The record is with another provider"},
					lang.Text{ZH: "请这家接入商撤销冲突的首次备案；域名未备过案的办理 add-site（新增网站），备过的办理 add-access（新增接入），备案号不变，原接入商无需先取消", EN: "have this provider withdraw the conflicting initial filing; use add-site if the domain is not on record, add-access if it is; the filing number stays the same, and the other provider need not cancel first"},
				},
				{
					lang.Text{ZH: "当时以旧证件号码备案（如三证合一以前的注册号、组织机构代码）", EN: "It was filed under an earlier certificate number, such as a registration number or organization code from before the credit code"},
					lang.Text{ZH: "按旧号码找到原备案，变更为现在的证件，再加网站；" + inProse(regulation.ChangedFirst).ZH + "先变更，" + inProse(regulation.AccessedFirst).ZH + "先用旧号码接入再变更（腾讯云 2021-2023）", EN: "find the record by the earlier number, change it to the present certificate, then add the website; " + inProse(regulation.ChangedFirst).EN + " require the change first, " + inProse(regulation.AccessedFirst).EN + " the access under the old number first, then the change (Tencent Cloud 2021-2023)"},
				},
				{
					lang.Text{ZH: "查到不止一个备案号", EN: "There is more than one filing number"},
					lang.Text{ZH: "保留一个，其余的注销主体，其域名加到保留的备案号下", EN: "keep one, cancel the other subjects, and add their domains to the one you keep"},
				},
				{
					lang.Text{ZH: "备案下已没有网站，或已没有接入商（空壳）", EN: "The record has no website or no access provider left (an empty shell)"},
					lang.Text{ZH: "没有网站的，有的省可以直接新增，见 icp explain operations；没有接入商的，填管局的注销申请表，连同证件复印件交备案所在省管局，约 5 个工作日", EN: "without a website: some provinces let you add one directly, see icp explain operations; without a provider: send the administration of the record's province its cancellation form with copies of the certificates, which takes about 5 working days"},
				},
				{
					lang.Text{ZH: "其他接入商处还有一笔未办完的备案", EN: "Another filing is under way with some other provider"},
					lang.Text{ZH: "办完或放弃它；一个主体同时只能有一笔", EN: "finish or abandon it; a subject can have only one at a time"},
				},
				{
					lang.Text{ZH: "改到其他省备案", EN: "You want to file in another province"},
					lang.Text{ZH: "备案不能换省：在原省注销主体，注销成功后再在新的省首次备案", EN: "a record cannot move to another province: cancel the subject in the old one, then make an initial filing in the new one once that is done"},
				},
			},
			Sources: []source.Source{
				source.Handbook.At("一、备案冲突 主体冲突 1-3", "part 1, conflicts, subject 1-3"), source.Aliyun.Whole(),
				source.Huawei.At("备案驳回咨询；备案注销咨询；转移备案咨询", "on rejections; on cancelling; on transfers"), source.Tencent.At("接入备案类", "on adding an access"),
			},
		},
		{
			Name:  "domain-conflict",
			Title: lang.Text{ZH: "域名冲突：域名已在备案中", EN: "Domain conflict: the domain is already on record"},
			Means: lang.Text{
				ZH: "一个域名只能在一个备案中。新注册的域名也会冲突：从前的持有者备过案，后来域名不再续费，备案却没有注销",
				EN: "A domain can be on one record only. Even a newly registered domain can conflict: an earlier owner filed it, let it lapse and never cancelled the filing",
			},
			LookUp: []lang.Text{
				{ZH: "打开 " + regulation.QuerySite + "，在备案信息查询中输入域名，不加 www", EN: "Open " + regulation.QuerySite + " and search the filings by the domain, without www"},
				lookUpNumber,
			},
			Cases: []Way{
				{
					lang.Text{ZH: "备在自己名下，备案在其他接入商", EN: "It is on your own record, with another provider"},
					lang.Text{ZH: "办理 add-access（新增接入），备案号不变", EN: "use add-access; the filing number stays the same"},
				},
				{
					lang.Text{ZH: "备在自己名下，备案就在这家接入商，或已经提交过", EN: "It is on your own record with this provider, or was already submitted here"},
					lang.Text{ZH: "不要重复提交，找到原来那一笔，要改的办理 change（变更备案）", EN: "do not submit it again; find that filing, and use change if something has to be corrected"},
				},
				{
					lang.Text{ZH: "备在别人名下，联系得上", EN: "It is on the record of another subject, whom you can reach"},
					lang.Text{ZH: "请对方经接入商注销该网站（对方要保留主体的，只注销网站）；部分省双方同意的可办理网站迁移，先问接入商", EN: "have them cancel the website through their provider (they can keep the subject and cancel only the website); in some provinces a website can be moved between subjects that agree, so ask the provider first"},
				},
				{
					lang.Text{ZH: "备在别人名下，联系不上，或为从前的持有者所备", EN: "It is on the record of another subject who cannot be reached, or of an earlier owner"},
					lang.Text{ZH: "向备案号所在省的管局申请注销该网站：填管局网站上的注销申请表，附自己的证件和域名证书，证明域名现在归自己；各省表格不同，以管局网站为准", EN: "apply to the administration of the filing number's province to cancel the website: fill in the form from its website and add your certificate and the domain certificate to show that the domain is yours now; forms differ by province, so follow the administration's website"},
				},
				{
					lang.Text{ZH: "注销以后", EN: "Once it is cancelled"},
					lang.Text{ZH: "即时至 20 个工作日办结；公共查询中查不到后再提交", EN: "it takes anything from no time to 20 working days; submit once the search no longer finds it"},
				},
			},
			Sources: []source.Source{
				source.Handbook.At("一、备案冲突 域名冲突 1-3", "part 1, conflicts, domain 1-3"),
				source.Huawei.At("备案驳回咨询；备案注销咨询；迁移备案咨询", "on rejections; on cancelling; on moving"), source.Tencent.At("注销备案", "on cancelling"),
			},
		},
	}
}

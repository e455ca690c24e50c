package rule

import (
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// recordExample begins an operation on a record of the personal example; the other keys of the
// record follow.
const recordExample = "operation: add-site\nrecord:\n  here: yes\n"

var recordNumberMalformed = Rule{
	Name: "record-number-malformed", Severity: Error,
	Title:   lang.Text{ZH: "备案号格式不正确", EN: "not a valid filing number"},
	Why:     lang.Text{ZH: "接入商和管局都按备案号查找原备案；号码有误，新的内容无法加上去", EN: "the access provider and the administration find the record by its number; with a wrong one, nothing can be added to it"},
	Fix:     lang.Text{ZH: "在 " + regulation.QuerySite + " 按主体名称或域名查出备案号，照原样填写，如 粤ICP备2021000001号", EN: "look the number up by the subject's name or domain at " + regulation.QuerySite + " and copy it exactly, as in 粤ICP备2021000001号"},
	Sources: []source.Source{source.Huawei.At("备案成功后咨询", "after the filing"), source.MinistryForm.Whole()},
	Notices: []string{"备案号格式错误", "备案号不存在", "备案号有误"},
	Bad:     recordExample + "  number: 辽ICP备202100001号 # ✗\n  subject_name: 林知远\n  domains: [example-old.cn]\n",
	Good:    recordExample + "  number: 辽ICP备2021000001号\n  subject_name: 林知远\n  domains: [example-old.cn]\n",
	check: func(c *Case) {
		at := &c.Record.Number
		if *at == "" {
			return
		}
		n, fault := ident.ReadFilingNumber(*at)
		switch {
		case fault != ident.NumberSound:
			why, args := Misread(n, fault)
			c.report(at, why, args...)
		case n.Licence:
			c.report(at, lang.Text{ZH: "%s 是电信业务经营许可证号，不是备案号", EN: "%s is a telecom licence number, not a filing number"}, at).
				Softened(Advice, lang.Text{ZH: "有的持证单位，备案就登记在许可证号下", EN: "some holders are on record under their licence number"}).
				Advising(lang.Text{ZH: "到 %s 查询：查出「某ICP备…号」的，填该号码；查出的就是这个号的，不必改", EN: "look it up at %s: if it shows a number with ICP备, enter that; if it shows this one, leave it"}, regulation.QuerySite)
		case n.PlateLetter:
			c.report(at, PlateLetter, n.Province).
				Softened(Warning, lang.Text{ZH: "所指的省可以看出", EN: "it is clear which province is meant"}).
				Advising(lang.Text{ZH: "改为 %s", EN: "use %s"}, n.String()).Repairing(n.String())
		case !n.IsYearLikely(c.Today.Year()):
			c.report(at, lang.Text{ZH: "备案号 %s 开头的数字不像发号年份，可能抄错", EN: "the filing number %s does not seem to begin with a year of issue and may be miscopied"}, at).
				Softened(Advice, lang.Text{ZH: "仅依据 2026 年收集的 489 个号码", EN: "based only on 489 numbers collected in 2026"}).
				Advising(YearUnlikely)
		case n.Suffix != 0:
			c.report(at, lang.Text{ZH: "%s 不是主体或网站的备案号：末尾的字母表示 App、小程序或快应用", EN: "%s is not the number of a subject or website: its letter stands for an app, a mini-program or a quick app"}, at).
				Softened(Advice, lang.Text{ZH: "其中含有主体的备案号", EN: "it contains the subject's number"}).
				Advising(lang.Text{ZH: "填主体的备案号 %s", EN: "enter the subject's number, %s"}, n.Subject().String())
		case n.String() != *at:
			c.report(at, lang.Text{ZH: "备案号的写法不规范：%s", EN: "the filing number is not in its standard form: %s"}, at).
				Softened(Advice, lang.Text{ZH: "号码本身可以识别", EN: "the number itself can be read"}).
				Advising(lang.Text{ZH: "改为 %s", EN: "use %s"}, n.String()).Repairing(n.String())
		}
	},
}

var recordProvinceDiffers = Rule{
	Name: "record-province-differs", Severity: Error,
	Title:   lang.Text{ZH: "备案号不是本省的", EN: "a filing number of another province"},
	Why:     lang.Text{ZH: "备案号首字表明备案所在的省，备案不能换省：要换的，先注销，再到新的省首次备案", EN: "its first character gives the province of the record, which cannot move to another; to move, cancel it and file anew in the other province"},
	Fix:     lang.Text{ZH: "备案省份改为备案号所在的省；确需换省的，先在原省注销主体，再首次备案", EN: "choose the province in the filing number; to move, cancel the subject there first, then make an initial filing"},
	Sources: []source.Source{source.Handbook.At("一、备案冲突", "part 1, conflicts"), source.Huawei.At("备案变更咨询", "on changes")},
	Notices: []string{"变更备案时不能改变主体所在省", "该主体已在其他省完成备案，请修改备案省份或注销备案主体"},
	Bad:     recordExample + "  number: 京ICP备2021000001号 # ✗\n  subject_name: 林知远\n  domains: [example-old.cn]\n",
	Good:    recordExample + "  number: 辽ICP备2021000001号\n  subject_name: 林知远\n  domains: [example-old.cn]\n",
	check: func(c *Case) {
		at := &c.Record.Number
		n, read := ident.ParseFilingNumber(*at)
		province, known := filing.Provinces.ID(n.Province)
		if _, chosen := filing.Provinces.ID(c.Province); !read || !known || !chosen || n.Licence || province == c.Province {
			return // a licence may be the ministry's, and is valid in every province
		}
		c.report(at, lang.Text{ZH: "备案号 %s 属于%s，备案省份却填了%s", EN: "the record %s is in %s, but the filing's province is %s"}, at, filing.Provinces.Label(province), &c.Province).
			With(&c.Province)
	},
}

var recordSubjectDiffers = Rule{
	Name: "record-subject-differs", Severity: Warning,
	Title:   lang.Text{ZH: "主办单位名称与原备案不同", EN: "the subject's name differs from the record"},
	Why:     lang.Text{ZH: "新增网站或接入时，名称须与原备案一致；已更名的，多数省须先办理变更，个别省可先接入后变更", EN: "to add a website or an access, the name must match the record; after a change of name, most provinces require the change to be filed first, while a few allow it afterwards"},
	Fix:     lang.Text{ZH: "先办理变更备案（change，changes: [subject]）改名，再办理本次备案；填错的，改正名称", EN: "file the change of name first (change, with changes: [subject]); if one of the names is mistyped, correct it"},
	Sources: []source.Source{source.Huawei.At("备案变更咨询", "on changes"), source.Tencent.At("接入备案类", "on adding an access")},
	Notices: []string{"主办单位名称与原备案不一致", "主体信息与工信部备案信息不一致，请先变更"},
	Bad:     recordExample + "  number: 辽ICP备2021000001号\n  subject_name: 林致远 # ✗\n  domains: [example-old.cn]\n",
	Good:    recordExample + "  number: 辽ICP备2021000001号\n  subject_name: 林知远\n  domains: [example-old.cn]\n",
	check: func(c *Case) {
		filed, now := &c.Record.SubjectName, &c.Subject.Name
		if !c.HasRecord() || c.IsCancellation() || *filed == "" || *now == "" ||
			filing.SameName(*filed, *now) || c.IsChanging(filing.ChangesSubject) || isOtherThanName(*filed) || isOtherThanName(*now) {
			return
		}
		found := c.report(filed, lang.Text{ZH: "原备案的主办单位是 %s，现在填的是 %s", EN: "the subject on the record is %s, but the one given now is %s"}, filed, now).
			With(now, &c.Operation)
		if c.Operation == filing.Change {
			found.With(&c.Changes).Advising(lang.Text{ZH: "已更名的，变更内容（changes）加上 subject；填错的，改正名称", EN: "if the name has changed, add subject to changes; if one is mistyped, correct it"})
		}
	},
}

var recordPlaceContradicted = Rule{
	Name: "record-place-contradicted", Severity: Warning,
	Title:   lang.Text{ZH: "备案是否在本接入商，前后不一致", EN: "contradictory answers on which provider holds the record"},
	Why:     lang.Text{ZH: "备案是否在这次要找的接入商，决定办理哪种备案、向谁提交；答错会以备案类型错误退回", EN: "whether the record is with the provider you are filing through decides which operation applies and who submits it; a wrong answer is sent back as a wrong operation"},
	Fix:     lang.Text{ZH: "核对「备案在这次要找的接入商」（record.here）和两处接入商名称，改正有误的一处；网站在别家、备案在这里的，原接入商（record.provider）写这次的接入商", EN: "compare record.here with the two provider names and correct whichever is wrong; if the record is here and only the website is elsewhere, set record.provider to the provider you are filing through"},
	Sources: []source.Source{regulation.OperationsSource},
	Notices: []string{"原接入商名称填写有误"},
	Bad:     "provider: {name: 南岭云}\n" + recordExample + "  number: 辽ICP备2021000001号\n  subject_name: 林知远\n  domains: [example-old.cn]\n  provider: 北江云 # ✗\n",
	Good:    "provider: {name: 南岭云}\n" + recordExample + "  number: 辽ICP备2021000001号\n  subject_name: 林知远\n  domains: [example-old.cn]\n  provider: 南岭云\n",
	check: func(c *Case) {
		held, turnedTo := &c.Record.Provider, &c.Provider.Name
		if !c.HasRecord() || *held == "" || *turnedTo == "" || c.hasFoundAt(&nameIsNumber, held) || c.hasFoundAt(&nameIsNumber, turnedTo) {
			return
		}
		same := filing.SameName(*held, *turnedTo) || strings.Contains(*held, *turnedTo) ||
			strings.Contains(*turnedTo, *held) // 阿里云 and its company's full name
		switch {
		case c.Record.Here == filing.Yes && !same:
			c.report(held, lang.Text{ZH: "填了备案在本接入商，但原接入商是 %s，这次的接入商是 %s", EN: "the record is said to be with this provider, but it is held by %s, and you are filing through %s"}, held, turnedTo).
				With(&c.Record.Here, turnedTo)
		case c.Record.Here == filing.No && same:
			c.report(held, lang.Text{ZH: "填了备案不在本接入商，但原接入商就是这次的 %s", EN: "the record is said to be elsewhere, but it is held by the provider you are filing through, %s"}, turnedTo).
				With(&c.Record.Here, turnedTo)
		}
	},
}

var passwordSuperseded = Rule{
	Name: "password-superseded", Severity: Warning,
	Title:   lang.Text{ZH: "备案密码已由短信核验代替", EN: "the filing password has been replaced by text messages"},
	Why:     lang.Text{ZH: "2020-08-17 起凭发到负责人手机的验证码办理备案，不再用备案密码；文件里不留密码更稳妥", EN: "since 2020-08-17 a filing is confirmed by a code sent to the principal's mobile, and the password is no longer used; a file is safer without it"},
	Fix:     lang.Text{ZH: "删去备案密码（password）；接入商确实仍需要的才保留", EN: "delete password unless the access provider still asks for it"},
	Sources: []source.Source{source.Huawei.At("备案短信核验；备案注销咨询", "verification by text message; on cancelling")},
	Notices: []string{"备案密码错误", "备案密码已停用，请使用短信核验"},
	Bad:     recordExample + "  number: 辽ICP备2021000001号\n  subject_name: 林知远\n  domains: [example-old.cn]\n  password: ab12cd34 # ✗\n",
	Good:    recordExample + "  number: 辽ICP备2021000001号\n  subject_name: 林知远\n  domains: [example-old.cn]\n",
	check: func(c *Case) {
		if c.Record.Password != "" {
			c.report(&c.Record.Password, lang.Text{ZH: "备案密码 2020-08-17 起由短信核验代替，无需填写（华为云 2025）", EN: "the filing password was replaced by text-message verification on 2020-08-17 and is not needed (Huawei Cloud 2025)"})
		}
	},
}

package regulation

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Practice is what else to know about an operation, besides its documents.
type Practice struct {
	Says   lang.Text // a sentence without its full stop
	Source source.Source
}

var (
	newestOnly = Practice{
		Says:   lang.Text{ZH: "证件均用最新的；名称须与原备案一致，备案号不变，原接入商无需先取消接入（2014 年手册要求先取消）", EN: "use the latest certificates; the name must match the record, and the filing number stays the same; the other provider need not cancel its access first (the 2014 handbook required it)"},
		Source: source.Tencent.At("接入备案类", "on adding access"),
	}
	changedOnly = Practice{
		Says:   lang.Text{ZH: "只交有变的材料", EN: "hand in only what has changed"},
		Source: source.Huawei.At("备案变更咨询", "on changes"),
	}
	renamedHolder = Practice{
		Says:   lang.Text{ZH: "更名的，域名先按新名称重新实名认证", EN: "after a change of name, first have the domain verified again in the new name"},
		Source: source.Huawei.At("备案变更咨询", "on changes"),
	}
	changedAhead = Practice{
		Says:   lang.Text{ZH: "变更须提前 30 日申请", EN: "apply for a change 30 days in advance"},
		Source: source.Order33.At("第十四条", "art. 14"),
	}
	reasonOnly = Practice{
		Says:   lang.Text{ZH: "无需材料，只须说明原因；在接入商的系统中提交，无需短信核验", EN: "no documents are needed, only the reason; submit it in the access provider's system, without text-message verification"},
		Source: source.Huawei.At("备案短信核验", "verification by text message"),
	}
	cancelledByMessage = Practice{
		Says:   lang.Text{ZH: "在持有备案的接入商办理，一般无需材料：写明原因，负责人在 24 小时内完成短信核验", EN: "file it with the provider that holds the record; usually no documents are needed: give the reason, and the principal completes the text-message verification within 24 hours"},
		Source: source.Huawei.At("备案注销咨询", "on cancelling"),
	}
	endsRecord = Practice{
		Says:   lang.Text{ZH: "注销主体不可撤销：备案号作废，名下的网站、App 都成为未备案", EN: "cancelling a subject cannot be undone: the filing number is gone, and every website and app under it becomes unfiled"},
		Source: source.Huawei.At("备案注销咨询", "on cancelling"),
	}
	endsSite = Practice{
		Says:   lang.Text{ZH: "注销网站不可撤销：该网站成为未备案；只是搬到别家的，在新接入商办理新增接入", EN: "cancelling a website cannot be undone: the website becomes unfiled; if it only moves to another provider, add an access there"},
		Source: source.Huawei.At("备案注销咨询", "on cancelling"),
	}
	mayEmpty = Practice{
		Says:   lang.Text{ZH: "没有其他接入商的，取消接入后成为空壳，会被管局清理注销；要搬走的，先在新接入商办理新增接入", EN: "without another access provider, the record becomes an empty shell, which the administration clears out; if the website is moving, add an access at the new provider first"},
		Source: source.Huawei.At("备案短信核验", "verification by text message"),
	}
	passwordEnded = Practice{
		Says:   lang.Text{ZH: "备案密码自 2020-08-17 起不再使用", EN: "filing passwords have not been used since 2020-08-17"},
		Source: source.Huawei.At("备案短信核验", "verification by text message"),
	}
)

// PracticesOf lists what to know about the operation of a bundle.
func PracticesOf(b *filing.Bundle) []Practice {
	switch b.FiledAs() {
	case filing.AddAccess:
		return []Practice{newestOnly}
	case filing.Change:
		return practicesOfChange(Setting{Bundle: b})
	case filing.CancelAccess:
		return []Practice{mayEmpty, reasonOnly}
	case filing.CancelSubject:
		return []Practice{endsRecord, cancelledByMessage, passwordEnded}
	case filing.CancelSite:
		return []Practice{endsSite, cancelledByMessage, passwordEnded}
	}
	return nil
}

// Caution is the practice to mention before a bundle is handed in: what its operation may
// cost, or what has to be done first; false if there is none.
func Caution(b *filing.Bundle) (Practice, bool) {
	switch b.Operation {
	case filing.CancelAccess:
		return mayEmpty, true
	case filing.CancelSubject:
		return endsRecord, true
	case filing.CancelSite:
		return endsSite, true
	case filing.Change:
		return renamedHolder, renamed.Holds(Setting{Bundle: b}, nil) == Yes
	}
	return Practice{}, false
}

func practicesOfChange(in Setting) []Practice {
	var all []Practice
	add := func(applies bool, p Practice) {
		if applies {
			all = append(all, p)
		}
	}
	subject, site := in.states(filing.ChangesSubject), in.states(filing.ChangesSite)
	add(subject != No || site != No, changedOnly)
	add(subject != No, renamedHolder)
	// If the province is known, its letter is among the documents or is not needed.
	add(subject != No && !in.IsPersonal() && in.Province == "", renamedUnit())
	add(true, changedAhead)
	return all
}

// renamedUnit says how many provinces ask for a letter of the registry.
func renamedUnit() Practice {
	asked := DemandsOn(RenameLetter)
	return Practice{
		Says:   lang.Text{ZH: "单位更名的，%d 个省另行要求市场监管部门的更名函", EN: "if an organisation has changed its name, %d provinces also require a name-change letter from the market regulator"}.With(len(ProvincesOn(RenameLetter))),
		Source: asked[0].Source,
	}
}

package regulation

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Practice is what should be known of an operation besides its documents.
type Practice struct {
	Says   lang.Text // a sentence without its end
	Source source.Source
}

var (
	newestOnly = Practice{
		Says:   lang.Text{ZH: "证件都用最新的；名称要与原备案一致，备案号不变，原接入商不用先取消接入（手册 2014 年要求先取消）", EN: "all certificates are the newest; the name agrees with the record, whose number stays; the other provider need not cancel first, as the handbook wanted in 2014"},
		Source: source.Tencent.At("接入备案类", "on adding access"),
	}
	changedOnly = Practice{
		Says:   lang.Text{ZH: "只交有变的", EN: "hand in what changed only"},
		Source: source.Huawei.At("备案变更咨询", "on changes"),
	}
	renamedHolder = Practice{
		Says:   lang.Text{ZH: "改名称的，域名先按新名称重新实名认证", EN: "after a change of name the domain is verified anew in that name first"},
		Source: source.Huawei.At("备案变更咨询", "on changes"),
	}
	renamedUnit = Practice{
		Says:   counting(RenameLetter, lang.Text{ZH: "单位改名称的，%d 个省另要市场监管部门的更名函", EN: "of an organisation that changed its name, %d provinces want the market regulator's letter besides"}),
		Source: renameLetter[0].Source,
	}
	changedAhead = Practice{
		Says:   lang.Text{ZH: "变更要提前 30 日申请", EN: "a change is applied for 30 days ahead"},
		Source: source.Order33.At("第十四条", "art. 14"),
	}
	reasonOnly = Practice{
		Says:   lang.Text{ZH: "不用交材料，只要说明原因；在接入商的系统里提交，不用短信核验", EN: "no documents, only the reason; it is submitted in the access provider's system, without a text message"},
		Source: source.Huawei.At("备案短信核验", "verification by text message"),
	}
	cancelledByMessage = Practice{
		Says:   lang.Text{ZH: "在持有备案的接入商办，一般不用交材料：写明原因，负责人 24 小时内完成短信核验", EN: "filed with a provider that holds the record it mostly takes no documents: the reason, and the principal's answer to a text message within 24 hours"},
		Source: source.Huawei.At("备案注销咨询", "on cancelling"),
	}
	endsRecord = Practice{
		Says:   lang.Text{ZH: "注销主体不能反悔：备案号没有了，名下的网站、App 都成了未备案", EN: "cancelling a subject cannot be taken back: the filing number ends, and every website and app under it is unfiled"},
		Source: source.Huawei.At("备案注销咨询", "on cancelling"),
	}
	endsSite = Practice{
		Says:   lang.Text{ZH: "注销网站不能反悔：这个网站成了未备案；只是搬到别家的，在新的一家做新增接入", EN: "cancelling a website cannot be taken back: it is unfiled then; where it only moves, add its access at the new provider"},
		Source: source.Huawei.At("备案注销咨询", "on cancelling"),
	}
	mayEmpty = Practice{
		Says:   lang.Text{ZH: "没有别家接入商的，取消接入后成空壳，会被管局清理注销；要搬走的，先在新的一家做新增接入", EN: "without another provider the website is an empty record then, which the administration clears; where it moves, add its access at the new provider first"},
		Source: source.Huawei.At("备案短信核验", "verification by text message"),
	}
	passwordEnded = Practice{
		Says:   lang.Text{ZH: "备案密码 2020-08-17 起不再用", EN: "filing passwords are no longer used since 2020-08-17"},
		Source: source.Huawei.At("备案短信核验", "verification by text message"),
	}
)

// PracticesOf lists what is to be known of the operation of a bundle.
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

// Caution is the practice to be told before a bundle is handed in: what its
// operation may cost, or what has to be done first; false where there is none.
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
	// Where the province is known, its letter is among the documents or not.
	add(subject != No && !in.IsPersonal() && in.Province == "", renamedUnit)
	add(true, changedAhead)
	return all
}

// counting puts into a text how many provinces ask on a topic.
func counting(topic Topic, text lang.Text) lang.Text {
	return text.With(len(ProvincesOn(topic)))
}

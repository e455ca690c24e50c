package regulation

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Which operation applies follows from what is on record, and providers derive
// it from certificate number and domain in the same way. A person need not
// choose among seven names; three facts do.

// Situation is one combination of the facts, with what can be done in it.
type Situation struct {
	Subject    Answer   // whether the subject is on record, under whatever provider: Yes or No
	Domain     Holding  // on whose record the domain is
	Here       Answer   // whether the record is at this provider; Unknown where that does not matter
	Operations []string // what can be filed, the usual first; none where something must be done before
	After      string   // what is filed once that is done
	Why        lang.Text
	Then       lang.Text // what to do, or what to mind
}

// Holding says on whose record a domain is.
type Holding uint8

const (
	OnNone  Holding = iota // the domain is not on record
	OnOwn                  // it is on the subject's own record
	OnOther                // it is on another subject's
)

// Label names the holding.
func (h Holding) Label() lang.Text {
	return [...]lang.Text{
		OnNone:  {ZH: "没有备过", EN: "not on record"},
		OnOwn:   {ZH: "备在自己名下", EN: "on the subject's own record"},
		OnOther: {ZH: "备在别人名下", EN: "on another subject's record"},
	}[h]
}

// OperationsSource is where the table was read.
var OperationsSource = source.Aliyun

var freeTheDomain = lang.Text{
	ZH: "先让原备案人注销该网站，或向其备案号所在省的管局申请注销，见 icp explain domain-conflict",
	EN: "have its holder cancel that website first, or apply to the administration of that number's province; see icp explain domain-conflict",
}

var situations = []Situation{
	{
		Subject: No, Domain: OnNone, Operations: []string{filing.First},
		Why:  lang.Text{ZH: "主体和域名都没有备过案", EN: "neither subject nor domain is on record"},
		Then: lang.Text{ZH: "由租服务器的接入商办，域名注册商不办备案", EN: "the provider of the server files it, not the domain's registrar"},
	},
	{
		Subject: Yes, Domain: OnNone, Here: Yes, Operations: []string{filing.AddSite, filing.Change, filing.CancelSubject},
		Why:  lang.Text{ZH: "一个主体只有一个备案号，新网站加在原备案下", EN: "a subject has one filing number, and a new website goes under it"},
		Then: lang.Text{ZH: "主体信息有变的，先办变更，两件事多数省不能合在一笔", EN: "where the subject's data have changed, file the change first; most provinces do not take both at once"},
	},
	{
		Subject: Yes, Domain: OnNone, Here: No, Operations: []string{filing.AddSite, filing.CancelSubject},
		Why:  lang.Text{ZH: "主体已在别的接入商备案，新网站从这里加到原备案下（无主体新增）", EN: "the subject is on record through another provider, and this one adds the website to that record"},
		Then: lang.Text{ZH: "名称、证件号码要与原备案一致，原接入商不用通知；要注销备案的，找原接入商或备案所在省管局", EN: "name and number agree with the record, and the other provider need not be told; to cancel the record, turn to that provider or the administration"},
	},
	{
		Subject: Yes, Domain: OnOwn, Here: No, Operations: []string{filing.AddAccess, filing.CancelSubject, filing.CancelSite},
		Why:  lang.Text{ZH: "网站已经备过案，只是换到或加上这家接入商，备案号不变", EN: "the website is on record and comes to this provider, or comes to it as well; the number stays"},
		Then: lang.Text{ZH: "不用重新备案，也不用先让原接入商取消接入；要注销的，找原接入商或备案所在省管局", EN: "no new filing, and the other provider need not cancel first; to cancel the record, turn to that provider or the administration"},
	},
	{
		Subject: Yes, Domain: OnOwn, Here: Yes, Operations: []string{filing.Change, filing.CancelSite, filing.CancelAccess, filing.CancelSubject, filing.AddAccess},
		Why:  lang.Text{ZH: "备案已在这家接入商：信息变了办变更，不用了办注销或取消接入", EN: "the record is here: file a change of its data, or take something off"},
		Then: lang.Text{ZH: "网站搬走了取消接入，网站不办了注销网站，整个备案不要了注销主体；备案虽在这里、这个网站却放在别家的，搬过来办新增接入", EN: "cancel the access when the site moves away, the site when it ends, the subject when all of the record goes; where the record is here and this website is at another provider, add its access when it comes"},
	},
	{
		Subject: No, Domain: OnOther, After: filing.First,
		Why:  lang.Text{ZH: "域名还在别人的备案里（域名冲突）", EN: "the domain is still on someone else's record, a domain conflict"},
		Then: freeTheDomain,
	},
	{
		Subject: Yes, Domain: OnOther, After: filing.AddSite,
		Why:  lang.Text{ZH: "主体备过案，域名却还在别人的备案里（域名冲突）", EN: "the subject is on record, and the domain still on someone else's, a domain conflict"},
		Then: freeTheDomain,
	},
	{
		Subject: No, Domain: OnOwn, After: filing.First,
		Why:  lang.Text{ZH: "域名备过案，名下却没有这个主体，多半是当时用了别的证件或名称", EN: "the domain is on record while the subject is not, probably under another certificate or name"},
		Then: lang.Text{ZH: "在 " + QuerySite + " 按域名查出备案主体，再定：同一主体换了证件的办变更，别的主体的按域名冲突处理", EN: "look up the domain's subject at " + QuerySite + ": with a new certificate of the same subject file a change, with another subject it is a domain conflict"},
	},
}

// Situations lists every combination of the facts.
func Situations() []Situation { return append([]Situation(nil), situations...) }

// SituationOf returns the combination that the facts are. What is not known
// counts as not on record, as most first filers mean it, but that a subject with
// a domain on its record is there itself.
func SituationOf(subject Answer, domain Holding, here Answer) (*Situation, bool) {
	switch {
	case subject == Unknown && domain == OnOwn:
		subject = Yes
	case subject == Unknown:
		subject = No
	}
	for i := range situations {
		s := &situations[i]
		if s.Domain == domain && s.Subject == subject && (s.Here == Unknown || s.Here == here) {
			return s, true
		}
	}
	return nil, false
}

// Shell tells of a subject with no website left on its record (空壳主体).
var Shell = struct {
	Adding []string // the provinces where a website can be added to it as it is
	Says   lang.Text
	Source source.Source
}{
	Adding: []string{"天津", "辽宁", "四川", "云南", "江苏", "浙江", "上海", "广西", "山西", "北京", "贵州"},
	Says:   lang.Text{ZH: "备案下已没有网站的（空壳主体），这些省可以直接新增网站，其他省要先注销主体再首次备案", EN: "to a record without a website (a shell) one can be added as it is in these provinces; elsewhere it is cancelled first and filed anew"},
	Source: source.Huawei.At("备案注销咨询", "on cancelling"),
}

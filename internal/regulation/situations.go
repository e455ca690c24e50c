package regulation

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Which operation applies follows from what is on record, and providers derive it from
// certificate number and domain in the same way. A person need not choose among seven names:
// three facts decide.

// Situation is one combination of the facts, with what can be done in it.
type Situation struct {
	Subject    Answer   // whether the subject is on record, with any provider: Yes or No
	Domain     Holding  // on whose record the domain is
	Here       Answer   // whether the record is at this provider; Unknown if that does not matter
	Operations []string // what can be filed, the usual one first; none if something must be done first
	After      string   // what is filed once that is done
	Why        lang.Text
	Then       lang.Text // what to do, or what to watch out for
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
		OnNone:  {ZH: "未备过案", EN: "not on record"},
		OnOwn:   {ZH: "备在自己名下", EN: "on the subject's own record"},
		OnOther: {ZH: "备在别人名下", EN: "on another subject's record"},
	}[h]
}

// OperationsSource is where the table was read.
var OperationsSource = source.Aliyun.Whole()

func freeTheDomain() lang.Text {
	return lang.Text{
		ZH: "先让原备案人注销该网站，或向其备案号所在省的管局申请注销，见 icp explain domain-conflict",
		EN: "have the holder of that record cancel the website first, or apply to the administration of its filing number's province; see icp explain domain-conflict",
	}
}

var situations = []Situation{
	{
		Subject: No, Domain: OnNone, Operations: []string{filing.First},
		Why:  lang.Text{ZH: "主体和域名都未备过案", EN: "neither the subject nor the domain is on record"},
		Then: lang.Text{ZH: "向租用服务器的接入商办理，域名注册商不办理备案", EN: "file it through the access provider you rent the server from, not the domain registrar"},
	},
	{
		Subject: Yes, Domain: OnNone, Here: Yes, Operations: []string{filing.AddSite, filing.Change, filing.CancelSubject},
		Why:  lang.Text{ZH: "一个主体只有一个备案号，新网站加在原备案下", EN: "a subject has one filing number, and a new website goes under it"},
		Then: lang.Text{ZH: "主体信息有变的，先办理变更，多数省不能与新增合在一笔", EN: "if the subject's data have changed, file the change first; most provinces do not accept both in one order"},
	},
	{
		Subject: Yes, Domain: OnNone, Here: No, Operations: []string{filing.AddSite, filing.CancelSubject},
		Why:  lang.Text{ZH: "主体已在其他接入商备案，新网站从这里加到原备案下（无主体新增）", EN: "the subject is on record with another provider; the new website is added to that record from here (无主体新增)"},
		Then: lang.Text{ZH: "名称、证件号码须与原备案一致，无需通知原接入商；要注销备案的，找原接入商或备案所在省管局", EN: "name and certificate number must match the record; the other provider need not be told; to cancel the record, turn to that provider or the administration of the record's province"},
	},
	{
		Subject: Yes, Domain: OnOwn, Here: No, Operations: []string{filing.AddAccess, filing.CancelSubject, filing.CancelSite},
		Why:  lang.Text{ZH: "网站已备过案，只是换到或增加这家接入商，备案号不变", EN: "the website is already on record and only moves to this provider or adds it; the filing number stays the same"},
		Then: lang.Text{ZH: "无需重新备案，也无需原接入商先取消接入；要注销的，找原接入商或备案所在省管局", EN: "no new filing is needed, and the other provider need not cancel its access first; to cancel the record, turn to that provider or the administration of the record's province"},
	},
	{
		Subject: Yes, Domain: OnOwn, Here: Yes, Operations: []string{filing.Change, filing.CancelSite, filing.CancelAccess, filing.CancelSubject, filing.AddAccess},
		Why:  lang.Text{ZH: "备案已在这家接入商：信息有变的办理变更，不再使用的办理注销或取消接入", EN: "the record is already with this provider: file a change if data have changed; cancel what is no longer used"},
		Then: lang.Text{ZH: "网站搬走的取消接入，网站不再办的注销网站，整个备案不再需要的注销主体；备案在这里、网站放在别家的，搬过来时办理新增接入", EN: "cancel the access if the website moves away, the website if it closes, the subject to give up the whole record; if the record is here but the website is with another provider, add an access when it moves here"},
	},
	{
		Subject: No, Domain: OnOther, After: filing.First,
		Why:  lang.Text{ZH: "域名仍在别人的备案中（域名冲突）", EN: "the domain is still on someone else's record (a domain conflict)"},
		Then: freeTheDomain(),
	},
	{
		Subject: Yes, Domain: OnOther, After: filing.AddSite,
		Why:  lang.Text{ZH: "主体备过案，域名却仍在别人的备案中（域名冲突）", EN: "the subject is on record, but the domain is still on someone else's record (a domain conflict)"},
		Then: freeTheDomain(),
	},
	{
		Subject: No, Domain: OnOwn, After: filing.First,
		Why:  lang.Text{ZH: "域名备过案，主体却未备过案，多半是当时用了其他证件或名称", EN: "the domain is on record but the subject is not, probably because another certificate or name was used"},
		Then: lang.Text{ZH: "在 " + QuerySite + " 按域名查出备案主体再定：同一主体换了证件的办理变更，属于其他主体的按域名冲突处理", EN: "look up the domain's subject at " + QuerySite + ": if it is the same subject with a new certificate, file a change; if it is another subject, treat it as a domain conflict"},
	},
}

// Situations lists every combination of the facts.
func Situations() []Situation { return append([]Situation(nil), situations...) }

// SituationOf returns the combination for these facts. What is unknown counts as not on
// record, which is what most first filers mean, except that a subject with a domain on its
// record is itself on record.
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

// Shell is about a subject with no website left on its record (空壳主体).
var Shell = struct {
	Adding []string // the provinces where a website can be added to it as it is
	Says   lang.Text
	Source source.Source
}{
	Adding: []string{"天津", "辽宁", "四川", "云南", "江苏", "浙江", "上海", "广西", "山西", "北京", "贵州"},
	Says:   lang.Text{ZH: "备案下已没有网站的（空壳主体），这些省可以直接新增网站，其他省须先注销主体再首次备案", EN: "in these provinces a website can be added directly to a record without one (an empty shell); in the others, cancel the subject first and make an initial filing"},
	Source: source.Huawei.At("备案注销咨询", "on cancelling"),
}

package regulation

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// QuerySite is where anyone can look up what is on record. The ministry's earlier addresses,
// miibeian.gov.cn and miitbeian.gov.cn, no longer exist.
const QuerySite = "https://beian.miit.gov.cn"

// PoliceSite is where websites are registered with the police (公安联网备案), and where
// numbers of that scheme can be looked up.
const PoliceSite = "https://beian.mps.gov.cn"

// Administration is a provincial communications administration (管局), to which a subject can
// turn over the head of its access provider.
type Administration struct {
	Province string // id of filing.Provinces
	Site     string
	Known    Certainty
	Phone    string        // of the filing desk, if a source gives one
	Source   source.Source // of the phone
}

// Certainty says how the address of an administration's site is known. All addresses follow
// one pattern.
type Certainty uint8

const (
	Seen     Certainty = iota // in public files
	Inferred                  // the host is, and the pattern says whose it is
	Guessed                   // only from the pattern
)

// Name returns the administration's name.
func (a *Administration) Name() lang.Text {
	label := filing.Provinces.Label(a.Province)
	return lang.Text{ZH: label.ZH + "通信管理局", EN: label.EN + " Communications Administration"}
}

// AdministrationOf returns the administration of a province.
func AdministrationOf(province string) (*Administration, bool) {
	for i := range administrations {
		if administrations[i].Province == province {
			return &administrations[i], true
		}
	}
	return nil, false
}

// Enquiries is where the ministry answers questions about filings.
var Enquiries = struct {
	Phone  string
	Source source.Source
}{"010-66411166", source.Tencent.At("省管局要求相关", "on the administrations")}

var administrations = []Administration{
	{Province: "北京", Site: "https://bjca.miit.gov.cn/"},
	{Province: "天津", Site: "https://tjca.miit.gov.cn/"},
	{Province: "河北", Site: "https://hbca.miit.gov.cn/", Known: Inferred},
	{Province: "山西", Site: "https://sxca.miit.gov.cn/", Known: Guessed},
	{Province: "内蒙古", Site: "https://nmca.miit.gov.cn/", Known: Guessed},
	{Province: "辽宁", Site: "https://lnca.miit.gov.cn/", Known: Guessed},
	{Province: "吉林", Site: "https://jlca.miit.gov.cn/", Known: Guessed},
	{Province: "黑龙江", Site: "https://hljca.miit.gov.cn/"},
	{Province: "上海", Site: "https://shca.miit.gov.cn/"},
	{Province: "江苏", Site: "https://jsca.miit.gov.cn/"},
	{Province: "浙江", Site: "https://zjca.miit.gov.cn/"},
	{Province: "安徽", Site: "https://ahca.miit.gov.cn/"},
	{Province: "福建", Site: "https://fjca.miit.gov.cn/", Known: Guessed},
	{Province: "江西", Site: "https://jxca.miit.gov.cn/", Known: Guessed},
	{Province: "山东", Site: "https://sdca.miit.gov.cn/", Known: Guessed},
	{Province: "河南", Site: "https://hnca.miit.gov.cn/", Known: Inferred},
	{Province: "湖北", Site: "https://hubca.miit.gov.cn/"},
	{Province: "湖南", Site: "https://hunca.miit.gov.cn/"},
	{Province: "广东", Site: "https://gdca.miit.gov.cn/", Phone: "020-87628386", Source: source.Tencent.At("省管局要求相关", "on the administrations")},
	{Province: "广西", Site: "https://gxca.miit.gov.cn/"},
	{Province: "海南", Site: "https://hainca.miit.gov.cn/", Known: Guessed},
	{Province: "重庆", Site: "https://cqca.miit.gov.cn/"},
	{Province: "四川", Site: "https://scca.miit.gov.cn/", Known: Guessed},
	{Province: "贵州", Site: "https://gzca.miit.gov.cn/"},
	{Province: "云南", Site: "https://ynca.miit.gov.cn/", Known: Guessed},
	{Province: "西藏", Site: "https://xzca.miit.gov.cn/"},
	{Province: "陕西", Site: "https://shxca.miit.gov.cn/"},
	{Province: "甘肃", Site: "https://gsca.miit.gov.cn/", Known: Guessed},
	{Province: "青海", Site: "https://qhca.miit.gov.cn/"},
	{Province: "宁夏", Site: "https://nxca.miit.gov.cn/", Known: Guessed},
	{Province: "新疆", Site: "https://xjca.miit.gov.cn/", Known: Guessed},
}

package regulation

import (
	"slices"
	"strings"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/scan"
	"beian.example/icp/internal/source"
)

// ScanProfile is what an access provider or a platform says about the files of scans that its
// console accepts. A limit is 0 if nothing is said.
type ScanProfile struct {
	ID     string
	Name   lang.Text
	Takes  []scan.Format
	All    ScanLimits // for every picture
	Card   ScanLimits // for an individual's certificate, in addition
	Permit ScanLimits // for a business licence, in addition
	Old    bool       // from a console of years ago: it only counts for its own provider
	Source source.Source
	called []string // parts of names that people use for it, in lower case
}

// ScanLimits are the limits for a picture: least and most bytes, and the least pixels of the
// shorter and the longer side.
type ScanLimits struct {
	MinBytes, MaxBytes int64
	Short, Long        int
}

// The units of consoles. They do not say whether a kilobyte has 1000 or 1024 bytes, so the
// more lenient one applies at either end.
const (
	atLeastKB = 1000
	upToMB    = 1 << 20
)

// scanProfiles are those whose limits are known, the newest first. None were found for Alibaba
// Cloud's console.
var scanProfiles = []*ScanProfile{
	{
		ID: "huawei", Name: lang.Text{ZH: "华为云", EN: "Huawei Cloud"}, called: []string{"华为", "huawei"},
		Takes:  []scan.Format{scan.JPEG, scan.PNG},
		All:    ScanLimits{MaxBytes: 4 * upToMB},
		Source: source.HuaweiRules.At("材料图片要求", "pictures of documents"),
	},
	{
		ID: "alipay", Name: lang.Text{ZH: "支付宝小程序", EN: "Alipay"}, called: []string{"支付宝", "alipay"},
		Takes:  []scan.Format{scan.JPEG, scan.PNG},
		All:    ScanLimits{MaxBytes: 2 * upToMB},
		Card:   ScanLimits{MinBytes: 100 * atLeastKB, Short: 720, Long: 1280},
		Permit: ScanLimits{MinBytes: 100 * atLeastKB, Short: 1100, Long: 1500},
		Source: source.AlipayUpload.Whole(),
	},
	{
		ID: "wechat", Name: lang.Text{ZH: "微信小程序", EN: "WeChat"}, called: []string{"微信", "wechat", "weixin"},
		Takes:  []scan.Format{scan.JPEG, scan.PNG},
		All:    ScanLimits{MaxBytes: 2 * upToMB, Short: 720, Long: 1280},
		Source: source.WeChatGuide.Whole(),
	},
	{
		// An edition of the page has 8 MB; it is unknown which of the two is later.
		ID: "tencent", Name: lang.Text{ZH: "腾讯云", EN: "Tencent Cloud"}, called: []string{"腾讯", "tencent", "qcloud"},
		Takes:  []scan.Format{scan.JPEG, scan.PNG, scan.GIF},
		All:    ScanLimits{MinBytes: 200 * atLeastKB, MaxBytes: 9 * upToMB},
		Source: source.Tencent.At("备案材料上传", "uploading documents"),
	},
	{
		ID: "inspur", Name: lang.Text{ZH: "浪潮云", EN: "Inspur Cloud"}, called: []string{"浪潮", "inspur"},
		Takes: []scan.Format{scan.JPEG},
		All:   ScanLimits{MaxBytes: 4 * upToMB},
		Old:   true, Source: source.InspurConsole.At("上传备案资料", "uploading documents"),
	},
}

// ScanProfiles lists the providers and platforms whose limits are known.
func ScanProfiles() []*ScanProfile { return slices.Clone(scanProfiles) }

// ScanProfilesOf lists the profiles that a scan has to meet, by the provider's name in a
// bundle: that provider's own or, if they are unknown, all current ones, so that the scan is
// accepted anywhere.
func ScanProfilesOf(provider string) (profiles []*ScanProfile, known bool) {
	if own := ScanProfileOf(provider); own != nil {
		return []*ScanProfile{own}, true
	}
	return ofToday(), false
}

// ScanProfileOf is the profile of a provider; nil if unknown.
func ScanProfileOf(provider string) *ScanProfile {
	name := strings.ToLower(provider)
	for _, p := range scanProfiles {
		if slices.ContainsFunc(p.called, func(part string) bool { return strings.Contains(name, part) }) {
			return p
		}
	}
	return nil
}

// ofToday are the current profiles, which a scan for an unknown provider should meet.
func ofToday() []*ScanProfile {
	return slices.DeleteFunc(slices.Clone(scanProfiles), func(p *ScanProfile) bool { return p.Old })
}

// ScanPaper is the kind of paper, on which limits depend.
type ScanPaper uint8

// What is scanned.
const (
	OtherPaper  ScanPaper = iota
	CardPaper             // a person's certificate
	PermitPaper           // an organisation's
)

// Limits are the limits for a kind of paper.
func (p *ScanProfile) Limits(paper ScanPaper) ScanLimits {
	limits, besides := p.All, ScanLimits{}
	switch paper {
	case CardPaper:
		besides = p.Card
	case PermitPaper:
		besides = p.Permit
	}
	return limits.and(besides)
}

// and returns limits that meet both.
func (l ScanLimits) and(other ScanLimits) ScanLimits {
	l.MinBytes = max(l.MinBytes, other.MinBytes)
	if l.MaxBytes == 0 || other.MaxBytes != 0 && other.MaxBytes < l.MaxBytes {
		l.MaxBytes = other.MaxBytes
	}
	l.Short, l.Long = max(l.Short, other.Short), max(l.Long, other.Long)
	return l
}

// PortableScan is what all current profiles accept for a kind of paper.
func PortableScan(paper ScanPaper) (takes []scan.Format, limits ScanLimits) {
	takes = slices.Clone(scanProfiles[0].Takes)
	for _, p := range ofToday() {
		takes = slices.DeleteFunc(takes, func(f scan.Format) bool { return !slices.Contains(p.Takes, f) })
		limits = limits.and(p.Limits(paper))
	}
	return takes, limits
}

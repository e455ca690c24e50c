package regulation

import (
	"slices"
	"strings"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/scan"
	"beian.example/icp/internal/source"
)

// ScanProfile is what an access provider or a platform says its console takes of
// the file of a scan. A figure is 0 where nothing is said.
type ScanProfile struct {
	ID     string
	Name   lang.Text
	Takes  []scan.Format
	All    ScanLimits // of every picture
	Card   ScanLimits // of a person's certificate, besides
	Permit ScanLimits // of a business licence, besides
	Old    bool       // read of a console of years ago: counts for its own provider only
	Source source.Source
	called []string // parts of the names that people have for it, in lower case
}

// ScanLimits are the figures of a picture: bytes from and up to, pixels of the
// shorter and the longer side at least.
type ScanLimits struct {
	MinBytes, MaxBytes int64
	Short, Long        int
}

// What consoles count. Which of the two thousands they mean is not said, so that
// the wider is meant at either end.
const (
	atLeastKB = 1000
	upToMB    = 1 << 20
)

// scanProfiles are those of which figures were read, the newest first. Of Alibaba
// Cloud's console none were.
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
		// An edition of the page has 8 MB, which of the two is the later is not known.
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

// ScanProfiles lists the providers and platforms of which figures are known.
func ScanProfiles() []*ScanProfile { return slices.Clone(scanProfiles) }

// ScanProfilesOf lists whose figures a scan has to meet, by the provider's name as
// a bundle has it: that provider's own, or all of today where its own are not known,
// so that the scan passes anywhere.
func ScanProfilesOf(provider string) (profiles []*ScanProfile, known bool) {
	if own := ScanProfileOf(provider); own != nil {
		return []*ScanProfile{own}, true
	}
	return ofToday(), false
}

// ScanProfileOf is a provider's own; nil where it is not known.
func ScanProfileOf(provider string) *ScanProfile {
	name := strings.ToLower(provider)
	for _, p := range scanProfiles {
		if slices.ContainsFunc(p.called, func(part string) bool { return strings.Contains(name, part) }) {
			return p
		}
	}
	return nil
}

// ofToday are the profiles that a scan for whoever should meet.
func ofToday() []*ScanProfile {
	return slices.DeleteFunc(slices.Clone(scanProfiles), func(p *ScanProfile) bool { return p.Old })
}

// ScanPaper is what figures differ by.
type ScanPaper uint8

// What is scanned.
const (
	OtherPaper  ScanPaper = iota
	CardPaper             // a person's certificate
	PermitPaper           // a unit's
)

// Limits are the figures that one paper has to meet.
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

// and are the limits that what meets both meets.
func (l ScanLimits) and(other ScanLimits) ScanLimits {
	l.MinBytes = max(l.MinBytes, other.MinBytes)
	if l.MaxBytes == 0 || other.MaxBytes != 0 && other.MaxBytes < l.MaxBytes {
		l.MaxBytes = other.MaxBytes
	}
	l.Short, l.Long = max(l.Short, other.Short), max(l.Long, other.Long)
	return l
}

// PortableScan is what every one of the profiles of today takes of a paper.
func PortableScan(paper ScanPaper) (takes []scan.Format, limits ScanLimits) {
	takes = slices.Clone(scanProfiles[0].Takes)
	for _, p := range ofToday() {
		takes = slices.DeleteFunc(takes, func(f scan.Format) bool { return !slices.Contains(p.Takes, f) })
		limits = limits.and(p.Limits(paper))
	}
	return takes, limits
}

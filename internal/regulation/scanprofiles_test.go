package regulation

import (
	"slices"
	"testing"

	"beian.example/icp/internal/scan"
)

// What passes everywhere is as the sources' own advice has it: 200 KB to 2 MB, and
// 720×1280 at least.
func TestPortableScan(t *testing.T) {
	for paper, want := range map[ScanPaper]ScanLimits{
		OtherPaper:  {200_000, 2 << 20, 720, 1280},
		CardPaper:   {200_000, 2 << 20, 720, 1280},
		PermitPaper: {200_000, 2 << 20, 1100, 1500},
	} {
		takes, limits := PortableScan(paper)
		if limits != want || !slices.Equal(takes, []scan.Format{scan.JPEG, scan.PNG}) {
			t.Errorf("of paper %d everybody takes %v %+v, want %+v", paper, takes, limits, want)
		}
	}
}

func TestScanProfilesOf(t *testing.T) {
	for name, want := range map[string]string{
		"华为云": "huawei", "Huawei Cloud": "huawei", "腾讯云计算（北京）有限责任公司": "tencent", "TENCENT": "tencent",
		"微信": "wechat", "Alipay": "alipay", "阿里云": "", "浪潮云": "inspur", "南岭云": "", "": "",
	} {
		profiles, known := ScanProfilesOf(name)
		switch {
		case want == "" && (known || len(profiles) != len(ofToday())):
			t.Errorf("%q is taken for one that is known", name)
		case want != "" && (!known || len(profiles) != 1 || profiles[0].ID != want):
			t.Errorf("%q is not taken for %s", name, want)
		}
	}
}

// Every profile says whose it is, from when, and at least one limit.
func TestScanProfilesAreComplete(t *testing.T) {
	seen := make(map[string]bool)
	for _, p := range ScanProfiles() {
		if seen[p.ID] || p.Name.IsZero() || p.Source.Newest().IsZero() || len(p.Takes) == 0 || p.All.MaxBytes == 0 {
			t.Errorf("%+v is not complete", p)
		}
		seen[p.ID] = true
		for _, paper := range []ScanPaper{OtherPaper, CardPaper, PermitPaper} {
			if l := p.Limits(paper); l.MinBytes >= l.MaxBytes || l.Short > l.Long || (l.Short == 0) != (l.Long == 0) {
				t.Errorf("%s cannot be met: %+v", p.ID, l)
			}
		}
	}
}

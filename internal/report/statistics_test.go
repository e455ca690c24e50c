package report

import (
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

func TestStatistics(t *testing.T) {
	of := func(r *rule.Rule, s rule.Severity) rule.Finding { return rule.Finding{Rule: r, Severity: s} }
	var totals Totals
	for i, c := range []struct {
		province string
		findings []rule.Finding
	}{
		{"广东", []rule.Finding{of(&vacant, rule.Error), of(&odd, rule.Warning)}}, // unfinished
		{"广东", []rule.Finding{of(&vacant, rule.Error), of(&vacant, rule.Error), of(&odd, rule.Error)}},
		{"北京", []rule.Finding{of(&blank, rule.Warning)}}, // ready
		{"13800138000", nil},
		{"", nil},
	} {
		totals.Count("a.yaml", c.findings)
		if got := totals.IsUnfinished(); got != (i == 0) {
			t.Errorf("after %d bundles, that only one is there and unfinished is %t", i+1, got)
		}
		totals.CountProvince(ProvinceOf(&filing.Bundle{Province: c.province}))
	}
	for l, want := range map[lang.Lang]string{
		lang.ZH: `备案文件
       3  没有错误
       1  未填完
       1  有错误

问题（按规则）
       3  left-bare  
       2  made-up  
       1  left-open  

备案文件（按省份）
       2  广东省
       2  未填
       1  北京市
`,
		lang.EN: `bundles
       3  ready: no errors
       1  unfinished
       1  wrong

findings by rule
       3  left-bare  
       2  made-up  
       1  left-open  

bundles by province
       2  Guangdong
       2  not filled in
       1  Beijing
`,
	} {
		if got := (StatisticsFormat{Voice: Voice{Lang: l}}).End(totals); got != want {
			t.Errorf("got\n%swant\n%s", got, want)
		}
	}
}

// On a narrow screen, counts wrap below themselves.
func TestStatisticsOnNarrowScreen(t *testing.T) {
	var totals Totals
	r, _ := rule.Named("certificate-expired")
	totals.Count("a.yaml", []rule.Finding{{Rule: r, Severity: rule.Error}})
	const want = "       1  certificate-expired  an\n          expired certificate\n"
	if got := (StatisticsFormat{Voice: Voice{Lang: lang.EN}, Screen: Screen{Width: 36}}).End(totals); !strings.Contains(got, want) || strings.Contains(got, "province") {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

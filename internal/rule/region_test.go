package rule

import (
	"slices"
	"testing"
)

// One mistake is reported once, by the rule that says most about it.
func TestRegionsAreToldOnce(t *testing.T) {
	for lines, want := range map[string][]string{
		"province: 海南\nsubject: {type: enterprise}\n":                                                      {"province-differs"},
		"province: 海南\nsubject: {type: enterprise, city: , district: }\n":                                  {"province-differs"},
		"subject: {type: enterprise, mailing_address: 广州市天河区示例路1号}\n":                                      {"address-cities-differ"},
		"subject: {type: enterprise, mailing_address: 广州市天河区示例路1号, city: 广州市, district: 天河区}\n":            {"address-cities-differ"},
		"subject: {mailing_address: 吉林省长春市朝阳区示例路1号, city: 长春市, district: 朝阳区}\n":                           {"region-contradicted"},
		"subject: {mailing_address: 吉林省长春市朝阳区示例路1号, city: , district: }\n":                                 {"region-contradicted"},
		"subject: {mailing_address: 抚顺市铁西区示例路1号, city: 大连市, district: 铁西区}\n":                              {"region-contradicted"},
		"subject: {type: enterprise, certificate: {address: 广东省海口市龙华区示例路1号}}\n":                            {"region-contradicted"},
		"subject: {type: enterprise, certificate: {address: 深圳市天河区示例路1号}, mailing_address: 深圳市天河区示例路1号}\n": {"region-contradicted"},
	} {
		reading, surroundings := overlay(t, lines)
		if got := names(Check(reading, surroundings)); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", lines, got, want)
		}
	}
}

package rule

import (
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
)

// An organisation that files in a province other than that of its certificate's address is an
// error if the address names the province beyond doubt, possibly by its city. Nothing is
// reported if it only names a district that other provinces have too.
func TestUnitElsewhere(t *testing.T) {
	for address, want := range map[string]string{
		"广东省深圳市南山区高新南一道6号8楼801室": "error",
		"深圳市南山区高新南一道6号8楼801室":    "error",
		"昆山市示例镇示例路1号":            "error",
		"延边朝鲜族自治州延吉市示例街1号":       "error",
		"吉林市船营区示例路1号":            "error",
		"广东省海口市龙华区示例路1号":         "warning", // from before 1988
		"长春市政大厦3层":               "warning",
		"南山区高新南一道6号8楼801室":       "", // in 深圳 or 鹤岗
		"鼓楼区示例路1号":               "",
		"朝阳区示例路1号":               "",
		"长春市场街1号":                "",
		"广东路1号":                  "",
		"北京市朝阳区示例路1号":            "",
	} {
		b := &filing.Bundle{Province: "北京"}
		b.Subject.Type, b.Subject.Certificate.Address = filing.Enterprise, address
		got := ""
		for _, f := range Check(bundlefile.ReadingOf(b), Surroundings{Today: exampleDay}) {
			if f.Rule == &provinceDiffers {
				got = f.Severity.String()
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", address, got, want)
		}
	}
}

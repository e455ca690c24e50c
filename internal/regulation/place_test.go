package regulation

import (
	"slices"
	"strings"
	"testing"
)

func TestPlaceOf(t *testing.T) {
	for address, want := range map[string]Place{
		"广东省深圳市南山区高新南一道6号": {"广东", true, "深圳"},
		"广东深圳市南山区":         {"广东", true, "深圳"},
		"深圳市南山区高新南一道6号":    {"广东", false, "深圳"},
		"中国 广东省 广州市天河区":    {"广东", true, "广州"},
		"北京市西城区示例路18号":     {"北京", true, "北京"},
		"内蒙古自治区包头市昆都仑区":    {"内蒙古", true, "包头"},
		"广西壮族自治区南宁市青秀区":    {"广西", true, "南宁"},
		"广西自治区南宁市青秀区":      {"广西", true, "南宁"},
		"湖南省浏阳市示例镇":        {"湖南", true, ""}, // a city without districts
		"吉林市船营区示例路1号":      {"吉林", false, "吉林"},
		"北京路100号":          {}, // a street
		"上海东方路都市花园3号":      {},
		"海南藏族自治州共和县":       {}, // in 青海
		"示例镇示例村3组18号":      {},
		"":                 {},
	} {
		if got := PlaceOf(address); got != want {
			t.Errorf("%s: %v, want %v", address, got, want)
		}
	}
}

func TestCitiesAreSorted(t *testing.T) {
	if !slices.IsSortedFunc(cities[:], func(a, b struct{ name, province string }) int { return strings.Compare(a.name, b.name) }) {
		t.Error("the cities are not sorted")
	}
	for _, c := range cities {
		if PlaceOf(c.name+"市").Province != c.province {
			t.Errorf("%s is not found", c.name)
		}
	}
}

// The capitals, and cities that share a neighbour's area code.
func TestCitiesOfProvinces(t *testing.T) {
	for _, name := range strings.Fields("石家庄 太原 呼和浩特 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 抚顺 开封 株洲 咸阳 三亚 眉山") {
		if place := PlaceOf(name + "市"); place.City != name {
			t.Errorf("%s is not known", name)
		}
	}
}

func TestProvinceOfRegion(t *testing.T) {
	for two, want := range map[string]string{"11": "北京", "44": "广东", "65": "新疆", "10": "", "71": ""} {
		if got, _ := ProvinceOfRegion(two); got != want {
			t.Errorf("%s: %s, want %s", two, got, want)
		}
	}
}

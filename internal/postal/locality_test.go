package postal

import (
	"slices"
	"strings"
	"testing"
)

func TestPlaceOf(t *testing.T) {
	for address, want := range map[string]Locality{
		"广东省深圳市南山区高新南一道6号": {Province: "广东", Named: true, City: "深圳"},
		"广东深圳市南山区":         {Province: "广东", Named: true, City: "深圳"},
		"深圳市南山区高新南一道6号":    {Province: "广东", City: "深圳"},
		"中国 广东省 广州市天河区":    {Province: "广东", Named: true, City: "广州"},
		"北京市西城区示例路18号":     {Province: "北京", Named: true, City: "北京"},
		"内蒙古自治区包头市昆都仑区":    {Province: "内蒙古", Named: true, City: "包头"},
		"广西壮族自治区南宁市青秀区":    {Province: "广西", Named: true, City: "南宁"},
		"广西自治区南宁市青秀区":      {Province: "广西", Named: true, City: "南宁"},
		"湖南省浏阳市示例镇":        {Province: "湖南", Named: true}, // a city without districts
		"吉林市船营区示例路1号":      {Province: "吉林", City: "吉林"},
		"北京路100号":          {}, // a street
		"上海东方路都市花园3号":      {},
		"海南藏族自治州共和县":       {}, // in 青海
		"示例镇示例村3组18号":      {},
		// A city name with 市 is unambiguous, whatever the city's rank.
		"浏阳市示例镇示例路1号":      {Province: "湖南"},
		"江苏昆山市示例路1号":       {Province: "江苏", Named: true},
		"东方市八所镇示例路1号":      {Province: "海南"},
		"乌海市海南区示例街1号":      {Province: "内蒙古", City: "乌海"},
		"延边朝鲜族自治州延吉市示例街1号": {Province: "吉林"},
		"锡林郭勒盟多伦县示例街1号":    {Province: "内蒙古"},
		"喀什地区莎车县示例路1号":     {Province: "新疆"},
		"深圳市民治街道示例路1号":     {Province: "广东", City: "深圳"},
		"青岛市南区示例路1号":       {Province: "山东", City: "青岛"},
		"济南市中区示例路1号":       {Province: "山东", City: "济南"},
		"朝阳市双塔区示例街1号":      {Province: "辽宁", City: "朝阳"},
		// District names are shared, and streets are named after markets.
		"朝阳区示例路1号":       {}, // in 北京 and 长春
		"鼓楼区示例路1号":       {}, // in 南京, 徐州, 开封 and 福州
		"南山区高新南一道6号":     {}, // in 深圳 and 鹤岗
		"海南区示例街1号":       {}, // in 乌海
		"海南州共和县示例路1号":    {},
		"吉林大街1号":         {},
		"朝阳地区示例路1号":      {},
		"上海市场街1号":        {}, // in 洛阳
		"东方市场3号":         {},
		"长春市场路1号":        {},
		"朝阳市政大厦3层":       {Province: "辽宁", City: "朝阳", Doubt: citySpelt},
		"四川省重庆市渝中区示例路1号": {Province: "四川", Named: true, City: "重庆", Doubt: atOdds}, // before 1997
		// The name of a free trade zone has the province in brackets.
		"中国（上海）自由贸易试验区示例路1号":       {Province: "上海", Named: true, City: "上海"},
		"中国(四川)自由贸易试验区成都市高新区示例路1号": {Province: "四川", Named: true, City: "成都"},
		"中国（福建）自由贸易试验区厦门片区示例路1号":   {Province: "福建", Named: true},
		"（上海）示例路1号":                {},
		"广东省海口市龙华区示例路1号":           {Province: "广东", Named: true, City: "海口", Doubt: atOdds}, // before 1988
		"": {},
	} {
		if got := LocalityOf(address); got != want {
			t.Errorf("%s: %v, want %v", address, got, want)
		}
	}
}

// Every city is found, in exactly one province: a name shared by two would not tell.
func TestCitiesAreSorted(t *testing.T) {
	provinces := make(map[string]string)
	for _, sorted := range [][]cityOf{cities[:], countyCities[:]} {
		if !slices.IsSortedFunc(sorted, func(a, b cityOf) int { return strings.Compare(a.name, b.name) }) {
			t.Error("the cities are not sorted")
		}
		for _, c := range sorted {
			if place := LocalityOf(c.name + "市"); place.Province != c.province || !place.Doubt.IsZero() {
				t.Errorf("%s is not found", c.name)
			}
			if provinces[c.name] != "" {
				t.Errorf("%s stands twice", c.name)
			}
			provinces[c.name] = c.province
			if named(c.province) == nil {
				t.Errorf("%s is in no province", c.name)
			}
		}
	}
}

// The capitals, and cities that share a neighbour's area code.
func TestCitiesOfProvinces(t *testing.T) {
	for _, name := range strings.Fields("石家庄 太原 呼和浩特 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 抚顺 开封 株洲 咸阳 三亚 眉山") {
		if place := LocalityOf(name + "市"); place.City != name {
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

package postal

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestLocate(t *testing.T) {
	for address, want := range map[string]Located{
		"广东省深圳市南山区高新南一道6号":      {Province: "44", City: "4403", District: "440305", Names: "深圳市南山区"},
		"深圳市 南山区 高新南一道6号":       {Province: "44", City: "4403", District: "440305", Names: "深圳市南山区"},
		"北京市西城区示例路18号":          {Province: "11", City: "11", District: "110102", Names: "北京市西城区"},
		"江苏省昆山市示例路1号":           {Province: "32", City: "3205", District: "320583", Names: "昆山市"},
		"湖北省仙桃市示例路1号":           {Province: "42", City: "429004", Names: "仙桃市"},
		"深圳市高新区示例路1号":           {Province: "44", City: "4403", Names: "深圳市"},
		"深圳市天河区示例路1号":           {Province: "44", City: "4403", Names: "深圳市天河区", Stray: "天河区"},
		"东莞市南城区示例路1号":           {Province: "44", City: "4419", Names: "东莞市"},
		"湖北省恩施土家族苗族自治州恩施市示例路1号": {Province: "42", City: "4228", District: "422801", Names: "恩施土家族苗族自治州恩施市"},
		"广东省海口市龙华区示例路1号":        {}, // before 1988
		"北京路100号":               {},
		"":                      {},
	} {
		want.Locality = LocalityOf(address)
		if got := Locate(address); got != want {
			t.Errorf("%s: %+v, want %+v", address, got, want)
		}
	}
}

// A name with any other ending would not be looked for.
func TestDistrictEnds(t *testing.T) {
	for name, areas := range areasByName() {
		last, _ := utf8.DecodeLastRuneInString(name)
		isDistrict := slices.ContainsFunc(areas, func(a Area) bool { return len(a) == 6 })
		if isDistrict && !strings.ContainsRune(districtEnds, last) {
			t.Errorf("%s ends otherwise", name)
		}
	}
}

func TestAreasOfNames(t *testing.T) {
	for name, want := range map[string]int{"深圳市": 1, "深圳": 1, "恩施州": 0, "高新区": 0, "": 0} {
		if got := AreasOfCity(name); len(got) != want {
			t.Errorf("the city %s may be %v", name, got)
		}
	}
	for name, want := range map[string]int{"南山区": 2, "滨海新区": 0, "城区": 0, "开发区": 0, "深圳市": 0, "昆山市": 1, "江北区": 2, "渝北区": 0, "": 0} {
		if got := AreasOfDistrict(name); len(got) != want {
			t.Errorf("the district %s may be %v", name, got)
		}
	}
}

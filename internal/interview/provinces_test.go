package interview

import (
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// places are what people type as a province, with the province that it means and the message
// about that; a name that several provinces share is not an answer in plain lines.
var places = []struct{ typed, province, told string }{
	{"深圳", "广东", "深圳市在广东省"}, {"深圳市", "广东", "深圳市在广东省"}, {"西安", "陕西", "西安市在陕西省"}, {"朝阳", "辽宁", "朝阳市在辽宁省"},
	{"浦东", "上海", "浦东新区在上海市"}, {"浦东新区", "上海", "浦东新区在上海市"}, {"乌鲁木齐", "新疆", "乌鲁木齐市在新疆维吾尔自治区"},
	{"沙河口区", "辽宁", "大连市沙河口区在辽宁省"}, {"渝北", "重庆", "渝北区在重庆市"}, {"户县", "陕西", "西安市户县在陕西省"},
	{"广东省深圳市南山区科苑路15号", "广东", "深圳市南山区在广东省"}, {"辽宁大连沙河口区中山路8号", "辽宁", "大连市沙河口区在辽宁省"}, {"广东省示例路1号", "广东", "该地址在广东省"},
	{"辽宁", "辽宁", ""}, {"Guangdong", "广东", ""}, {"海南", "海南", ""}, {"吉林", "吉林", ""},
}

// A city, a district or an address finds its province, in the list and in lines.
func TestPlaceFindsItsProvince(t *testing.T) {
	for _, place := range places {
		said, saved, _ := pipe(t, place.typed+"\n!\n")
		if saved.Province != place.province || place.told == "" && strings.Contains(said, "备案省份按") || !strings.Contains(said, place.told) {
			t.Errorf("in lines %s gives %q:\n%s", place.typed, saved.Province, said)
		}
		b := halfAnswered()
		b.Province = ""
		f := sent(asking(t, b, &b.Province, report.Voice{Lang: lang.ZH}), 80, typing(place.typed), enter)
		if f.end != answered || b.Province != place.province {
			t.Errorf("in the list %s gives %q:\n%s", place.typed, b.Province, f.View())
		}
	}
	for typed, hint := range map[string]string{
		"西安区": "西安区：吉林（辽源市）、黑龙江（牡丹江市）；请填其中一个省份",
		"长安":  "长安：河北（石家庄市长安区）、陕西（西安市长安区）；请填其中一个省份",
		"江北区": "江北区：浙江（宁波市）、重庆；请填其中一个省份",
		"不知道": "没有「不知道」",
	} {
		said, saved, _ := pipe(t, typed+"\n!\n")
		if saved.Province != "" || !strings.Contains(said, hint) || strings.Contains(said, "是否为") {
			t.Errorf("%s gives %q:\n%s", typed, saved.Province, said)
		}
	}
}

// The list shows by what a province is found, the likeliest first.
func TestListShowsThePlace(t *testing.T) {
	for typed, want := range map[string][]string{
		"西安":  {"> 陕西省 · 西安市", "吉林省 · 辽源市西安区", "黑龙江省 · 牡丹江市西安区"},
		"朝阳":  {"> 辽宁省 · 朝阳市、朝阳市朝阳县", "北京市 · 朝阳区", "吉林省 · 长春市朝阳区"},
		"长安":  {"> 河北省 · 石家庄市长安区", "陕西省 · 西安市长安区"},
		"鼓楼":  {"> 江苏省 · 南京市鼓楼区、徐州市鼓楼区", "福建省 · 福州市鼓楼区", "河南省 · 开封市鼓楼区"},
		"江北区": {"> 浙江省 · 宁波市江北区", "重庆市 · 江北区"},
		"南山区": {"> 黑龙江省 · 鹤岗市南山区", "广东省 · 深圳市南山区"},
		"海南":  {"> 海南省"},
	} {
		b := halfAnswered()
		b.Province = ""
		view := sent(asking(t, b, &b.Province, report.Voice{Lang: lang.ZH}), 80, typing(typed)).View()
		at := 0
		for _, line := range want {
			i := strings.Index(view[at:], line)
			if i < 0 {
				t.Errorf("%s: no %s in its place in\n%s", typed, line, view)
				break
			}
			at += i
		}
	}
}

package filing

import (
	"testing"

	"beian.example/icp/internal/lang"
)

// What is said about a place that was given as a province.
func TestWhereabouts(t *testing.T) {
	for _, test := range []struct {
		text, province string
		taken, hint    lang.Text // taken is compared only if a province was found
	}{
		{"西安区", "", lang.Text{}, lang.Text{ZH: "西安区：吉林（辽源市）、黑龙江（牡丹江市）；请填其中一个省份", EN: "西安区: Jilin 吉林 (辽源市), Heilongjiang 黑龙江 (牡丹江市); enter the province that is meant"}},
		{"江北", "", lang.Text{}, lang.Text{ZH: "江北：浙江（宁波市江北区）、重庆（江北区）；请填其中一个省份", EN: "江北: Zhejiang 浙江 (宁波市江北区), Chongqing 重庆 (江北区); enter the province that is meant"}},
		{"朝阳", "辽宁",
			lang.Text{ZH: "朝阳市在辽宁省，备案省份按此处理；同名的还有：北京（朝阳区）、吉林（长春市朝阳区）", EN: "朝阳市 is in Liaoning, which is taken as the province; others of that name: Beijing 北京 (朝阳区), Jilin 吉林 (长春市朝阳区)"},
			lang.Text{ZH: "朝阳市在辽宁省，请填这个省份", EN: "朝阳市 is in Liaoning; enter that province"}},
		{" 浦东 ", "上海", lang.Text{ZH: "浦东新区在上海市，备案省份按此处理", EN: "浦东新区 is in Shanghai, which is taken as the province"}, lang.Text{ZH: "浦东新区在上海市，请填这个省份", EN: "浦东新区 is in Shanghai; enter that province"}},
		{"广东深圳南山区科苑路15号", "广东", lang.Text{ZH: "深圳市南山区在广东省，备案省份按此处理", EN: "深圳市南山区 is in Guangdong, which is taken as the province"}, lang.Text{ZH: "深圳市南山区在广东省，请填这个省份", EN: "深圳市南山区 is in Guangdong; enter that province"}},
	} {
		w := WhereaboutsOf(test.text)
		if w.Province != test.province || w.Hint() != test.hint || w.Province != "" && w.Taken() != test.taken {
			t.Errorf("%s: %s, %v, hint %v", test.text, w.Province, w.Regions, w.Hint())
		}
	}
	for _, text := range []string{"", "广东", "Guangdong", "粤", "加州", "北京路1号"} {
		if w := WhereaboutsOf(text); w.Province != "" || len(w.Regions) > 0 || !w.Hint().IsZero() {
			t.Errorf("%s: %+v", text, w)
		}
	}
}

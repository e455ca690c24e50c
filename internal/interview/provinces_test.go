package interview

import (
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// A city or a district finds its province, in the list and in lines; one that several
// provinces have is no answer.
func TestCityFindsItsProvince(t *testing.T) {
	for text, want := range map[string]string{"深圳": "广东", "深圳市": "广东", "浦东新区": "上海", "乌鲁木齐": "新疆", "沙河口区": "辽宁", "辽宁": "辽宁", "Guangdong": "广东"} {
		_, saved, _ := pipe(t, text+"\n!\n")
		if saved.Province != want {
			t.Errorf("in lines %s gives %q", text, saved.Province)
		}
		b := halfAnswered()
		b.Province = ""
		f := sent(asking(t, b, &b.Province, report.Voice{Lang: lang.ZH}), 80, typing(text), enter)
		if f.end != answered || b.Province != want {
			t.Errorf("in the list %s gives %q:\n%s", text, b.Province, f.View())
		}
	}
	for _, text := range []string{"南山区", "鼓楼区", "不知道"} {
		said, saved, _ := pipe(t, text+"\n!\n")
		if saved.Province != "" || !strings.Contains(said, "没有「"+text+"」") {
			t.Errorf("%s gives %q:\n%s", text, saved.Province, said)
		}
	}
	b := halfAnswered()
	b.Province = ""
	if view := sent(asking(t, b, &b.Province, report.Voice{Lang: lang.ZH}), 80, typing("南山区")).View(); !strings.Contains(view, "广东省") || !strings.Contains(view, "黑龙江省") {
		t.Errorf("the list offers\n%s", view)
	}
}

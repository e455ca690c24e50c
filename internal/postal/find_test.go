package postal

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// In a text, the part of an address that is masked is between the brackets.
func TestFindAddress(t *testing.T) {
	for _, want := range []string{
		"辽宁省大连市沙河口区[范例街6号2单元1103室]",
		"公司从辽宁省大连市搬到吉林省长春市朝阳区[示例路1号]，网站不再使用",
		"办公室在深圳市南山区[高新南一道6号8楼801室]已退租",
		"上海市徐汇区[漕溪路125弄3号]。",
		"上海[南京路6号]",
		"大连[中山路６号]",
		"北京[朝阳区建国路甲1号院2号楼]",
		"河北省[某县某村12号]",
		"辽宁省 大连市 沙河口区 [范例街 6号]",
		"广东省广州市天河区[五山小区3栋1203房]",
		"湖北省武汉市洪山区[珞喻路一百二十号创新大厦11楼1103]",
		"杭州市西湖区[龙井村3号-2]",
		"大连市[人民路6号公寓3单元1103室]",
		"大连市沙河口区[阳光花园3栋1103室]",
		"大连市甘井子区[幸福家园6号楼2单元1103]",
		"深圳市南山区[科技园1栋]",
		"广西壮族自治区南宁市青秀区[民族大道6号]",
		"吉林省延边朝鲜族自治州延吉市[示例路6号]",
		"大兴安岭地区加格达奇区[示例街6号]",
		"辽宁省大连市[，范例街6号]",
		"上海市徐汇区\n[示例路6号]",
		"辽宁省沈阳市[（和平区）示例路6号2单元]",
		"沈阳[（和平区）示例路6号]",
		"广东省/深圳市[/南山区/高新南一道6号]",
		"辽宁省, 沈阳市[, 和平区, 示例路6号]",
	} {
		text := strings.NewReplacer("[", "", "]", "").Replace(want)
		rest, end, found := Find(text)
		if got := text[:rest] + "[" + text[rest:end] + "]" + text[end:]; !found || got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

func TestFindAddressSpares(t *testing.T) {
	for _, text := range []string{
		"", "号", "6号", "路6号", "范例街6号2单元1103室", "北京路6号", "南京东路 6号",
		"深圳市人民政府令第6号", "上海市轨道交通2号线", "大连市轨道2号线", "粤ICP备2021000001号", "沪公网安备31010402001234号",
		"记录本人学习编程的笔记", "大连市示例软件有限公司的6号服务器",
		"北京市2021年11月6号", "广东省深圳市", "在北京办理，范例街6号", "大连市示例软件有限公司（范例街6号）",
	} {
		if rest, end, found := Find(text); found {
			t.Errorf("in %q is %q", text, text[rest:end])
		}
	}
}

func TestClearPlaceAt(t *testing.T) {
	for text, want := range map[string]string{
		"北京小吃日记": "北京", "海南鸡饭笔记": "海南", "呼和浩特的冬天": "呼和浩特", "知远的北京日记": "",
		"日照时间记录": "", "日照市赶海记": "日照", "普洱茶笔记": "", "朝阳下的读书": "", "读书笔记": "", "": "",
	} {
		if got := ClearPlaceAt(text); got != want {
			t.Errorf("%s begins with %q, want %q", text, got, want)
		}
	}
}

func FuzzFindAddress(f *testing.F) {
	for _, s := range []string{"辽宁省大连市沙河口区范例街6号2单元1103室", "上海市路1号", "路1号\xff大连", " 大连 路 6 号 ", "大连市路-号一", "大连大连路1号1号1号"} {
		f.Add(s, "")
		f.Add("大连市"+s, s)
	}
	f.Fuzz(func(t *testing.T, before, after string) {
		text := before + "大连市范例街6号" + after
		rest, end, found := Find(text)
		switch {
		case !found:
			if !isOtherNumber(after) {
				t.Fatalf("no address in %q", text)
			}
		case rest >= end || end > len(text) || utf8.ValidString(text) && !utf8.ValidString(text[rest:end]):
			t.Fatalf("in %q: %d to %d", text, rest, end)
		}
	})
}

// Reading a text that looks like addresses all the way takes linear time.
func BenchmarkFindAddress(b *testing.B) {
	for _, piece := range []string{"路1号", "北京路1号", "大连市路", "一", "大连中山路6号"} {
		for _, size := range []int{1 << 12, 1 << 16} {
			text := strings.Repeat(piece, size/len(piece))
			b.Run(piece+strconv.Itoa(size), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					for rest := text; ; {
						_, end, found := Find(rest)
						if !found {
							break
						}
						rest = rest[end:]
					}
				}
			})
		}
	}
}

func TestPlaceAt(t *testing.T) {
	for text, want := range map[string][2]string{
		"怒江网":    {"怒江", "云南"},
		"云南信息网":  {"云南", "云南"},
		"万宁旅游笔记": {"万宁", "海南"},
		"读书笔记":   {"", ""},
		"":       {"", ""},
	} {
		if name, province := PlaceAt(text); name != want[0] || province != want[1] {
			t.Errorf("%q begins with %q in %q", text, name, province)
		}
	}
}

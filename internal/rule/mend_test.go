package rule

import (
	"slices"
	"testing"
)

// What people and input methods do to a value is mended, by a rule's repair or by the format
// of the field, in every field where it occurs. What could mean two things is left alone.
func TestSpellingsAreMended(t *testing.T) {
	for _, test := range []struct {
		path      string
		spellings map[string]string // what to write for each; empty if a person has to decide
	}{
		{"p subject.certificate.number", map[string]string{
			"21020219920815103x": "21020219920815103X",
			"２１０２０２１９９２０８１５１０３ｘ": "21020219920815103X",
			"210202 19920815 103X":       "21020219920815103X",
			"210202 19920815 103x":       "21020219920815103X",
			"210202-19920815-103X":       "21020219920815103X",
			"\u200b21020219920815103X":   "21020219920815103X",
			"210202199208151038":         "",
			"21020219920815103×":         "",
			"2102021992O815103X":         "",
			"21020219920815103":          "",
			"21020219920815103X，本人":      "",
			"440304199003071221、1234567": "",
		}},
		{"e subject.certificate.number", map[string]string{
			"91440300ma5fk3j75w": "91440300MA5FK3J75W",
			"９１４４０３００ＭＡ５ＦＫ３Ｊ７５Ｗ":     "91440300MA5FK3J75W",
			"9144 0300 ma5f k3j7 5w": "91440300MA5FK3J75W",
			"91440300-MA5FK3J75-W":   "91440300MA5FK3J75W",
			"91440300MA5FK3J57W":     "",
			"91440300MASFK3J75W":     "",
		}},
		{"e subject.principal.certificate.number", map[string]string{"４４０３０４１９９００３０７１２２１": "440304199003071221", "440304 1990 0307 1221": "440304199003071221"}},
		{"e sites[0].registration.registrant_number", map[string]string{
			"91440300ma5fk3j75w ": "91440300MA5FK3J75W", "９１４４０３００ＭＡ５ＦＫ３Ｊ７５Ｗ": "91440300MA5FK3J75W", "21020219920815103x": "21020219920815103X",
		}},
		{"p subject.certificate.valid_from", map[string]string{
			"2019年6月12号": "2019-06-12", "２０１９年６月１２日": "2019-06-12", "2019 年 6 月 12 日": "2019-06-12", "2019.06.12": "2019-06-12", "20190612": "2019-06-12",
			"2019.06.12-2039.06.12": "2019-06-12", "2019年6月12日至2039年6月12日": "2019-06-12",
			"2019.06.12-2038.06.12": "", "06/12/2019": "", "19-06-12": "", "2019年6月": "", "2019-06-31": "",
		}},
		{"p subject.certificate.expires", map[string]string{
			"2039年6月12号": "2039-06-12", "２０３９．０６．１２": "2039-06-12", "2039。06。12": "2039-06-12", "长期有效": "long-term",
			"2019.06.12-2039.06.12": "2039-06-12", "2019-06-12 至 2039-06-12": "2039-06-12",
			"2019.06.12-长期": "long-term", "2018.06.12-2038.06.12": "", "01/02/2036": "", "20年": "", "十年后": "",
		}},
		{"e subject.principal.certificate.expires", map[string]string{"2038年5月1号": "2038-05-01", "２０３８年５月１日": "2038-05-01"}},
		{"e sites[0].registration.verified", map[string]string{"2026年10月1号": "2026-10-01"}},
		{"e sites[0].registration.expires", map[string]string{"２０２８年１０月１日": "2028-10-01", "01/10/2028": ""}},
		{"e created", map[string]string{"2026年11月18号": "2026-11-18"}},
		{"p subject.principal.mobile", map[string]string{
			"+86 135 1234 0011": "13512340011", "+8613512340011": "13512340011", "(+86)13512340011": "13512340011", "（+86）135-1234-0011": "13512340011",
			"86-13512340011": "13512340011", "0086 13512340011": "13512340011", "１３５１２３４００１１": "13512340011", "135 1234 0011": "13512340011", "135-1234-0011": "13512340011",
			"135.1234.0011": "13512340011", "tel:+8613512340011": "13512340011", "Tel:135．1234．0011": "13512340011", "tel:": "",
			"1351234001": "", "13512340011/13512340012": "", "1351234OO11": "", "+852 51234567": "", "0755-86013388": "",
		}},
		{"p subject.principal.emergency_phone", map[string]string{
			"+86 135 1234 0012": "13512340012", "（0755）86013388": "0755-86013388", "0755 8601 3388": "0755-86013388", "86013388": "",
		}},
		{"e subject.principal.office_phone", map[string]string{
			"+86 755 86013388": "0755-86013388", "+86 (0)755 8601 3388": "0755-86013388", "(+86)755-86013388": "0755-86013388", "+86(0755)86013388": "0755-86013388",
			"(0755)86013388": "0755-86013388", "0755—86013388": "0755-86013388", "０７５５－８６０１３３８８": "0755-86013388", "0755 86013388": "0755-86013388",
			"0755-86013388转801": "0755-86013388-801", "0755-86013388 ext. 801": "0755-86013388-801",
			"86013388": "", "0755-86013388/89": "", "755-86013388": "", "0755-86013388、86013399": "",
		}},
		{"e sites[0].domain", map[string]string{
			"https://www.example.com.cn/": "example.com.cn", "http：//example.com.cn": "example.com.cn", "www.example.com.cn": "example.com.cn", "example.com.cn/index.html": "example.com.cn",
			"ｅｘａｍｐｌｅ．ｃｏｍ．ｃｎ": "example.com.cn", "example。com。cn": "example.com.cn", "example.com.cn.": "example.com.cn", "Example.com.cn": "example.com.cn",
			"example .com.cn": "example.com.cn", "example. com. cn": "example.com.cn", "www. example.com.cn": "example.com.cn",
			"example，com.cn": "", "zhou@example.com.cn": "", "ex ample.com.cn": "", "example.com.cn example.cn": "", "192.168.1.1": "",
		}},
		{"e sites[0].homepage", map[string]string{
			"https://www.example.com.cn/": "www.example.com.cn", "WWW.example.com.cn": "www.example.com.cn", "www。example。com。cn": "www.example.com.cn", "ｗｗｗ.example.com.cn": "www.example.com.cn",
			"www .example.com.cn": "www.example.com.cn",
			"blog.example.com.cn": "", "www.example.org": "", "example.com.cn": "",
		}},
		{"e subject.name", map[string]string{
			"深圳市示例软件(集团)有限公司": "深圳市示例软件（集团）有限公司", "深圳市示例软件（集团)有限公司": "深圳市示例软件（集团）有限公司", "深圳市示例软件有限公司(": "",
			"深圳市 示例软件 有限公司": "深圳市示例软件有限公司", "深圳市示例 (集团) 有限公司": "深圳市示例（集团）有限公司",
		}},
		{"e subject.principal.name", map[string]string{"周 启 明": "周启明", "周　明": "周明", "欧阳 秋白": "", "买买提 艾力": "", "Zhou Qiming": ""}},
		{"e sites[0].registration.registrant", map[string]string{"深圳市示例软件 有限公司": "深圳市示例软件有限公司"}},
		{"e sites[0].name", map[string]string{"示例 软件": ""}},
		{"e subject.certificate.address", map[string]string{"深圳市南山区高新南一道6号(示例大厦)801室": "深圳市南山区高新南一道6号（示例大厦）801室"}},
		{"p subject.principal.email", map[string]string{"lin＠example。cn": "lin@example.cn", "lin@example，cn": "", "mailto:lin@example.cn": "lin@example.cn", "＜Lin@example.cn＞": "Lin@example.cn", "mailto:": ""}},
		{"r record.number", map[string]string{"辽ＩＣＰ备２０２１０００００１号": "辽ICP备2021000001号", "辽icp备2021000001号": "辽ICP备2021000001号"}},
	} {
		base, path := test.path[:1], test.path[2:]
		reading, surroundings := readRepairable(t, base)
		_, at, fields := textFields(reading.Bundle)
		if at[path] == nil {
			t.Fatalf("there is no %s", path)
		}
		for spelling, want := range test.spellings {
			canonical := fields[path].Canonical(spelling)
			mended, isBetter := Mend(reading.Bundle, at[path], canonical, surroundings)
			if !isBetter {
				mended = canonical
			}
			if want == "" && mended != spelling || want != "" && mended != want {
				t.Errorf("%s: %q becomes %q, want %q", path, spelling, mended, want)
			}
		}
	}
}

// The values of a list are mended one by one, and none is if one of them would still be
// refused.
func TestListsAreMended(t *testing.T) {
	reading, surroundings := overlay(t, "subject: {type: enterprise}\nsites:\n  - access: {ips: [119.29.29.29]}\n")
	at := &reading.Bundle.Sites[0].Access.IPs
	for _, test := range []struct{ typed, want []string }{
		{[]string{"１１９．２９．２９．２９", "119.29.29.30"}, []string{"119.29.29.29", "119.29.29.30"}},
		{[]string{"119。29。29。29", "119。29。29。1－119。29。29。9"}, []string{"119.29.29.29", "119.29.29.1-119.29.29.9"}},
		{[]string{"119.29.29.29"}, nil},
		{[]string{"119。29。29。29", "119.29.29.290"}, nil},
		{[]string{"192。168。1。1"}, nil},
	} {
		if got, isBetter := MendTexts(reading.Bundle, at, test.typed, surroundings); !slices.Equal(got, test.want) || isBetter != (test.want != nil) {
			t.Errorf("%q becomes %q, want %q", test.typed, got, test.want)
		}
	}
}

package report

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

func TestMask(t *testing.T) {
	tests := []struct {
		format      filing.Format
		value, want string
	}{
		{filing.Number, "11010519491231002X", "110105********002X"},
		{filing.Number, "91440300MA5FK3J75W", "914403********J75W"},
		{filing.Number, "110105491231002", "110105*****1002"},
		{filing.Number, "E12345678", "E1*****78"},
		{filing.Number, "H1234567", "H1****67"},
		{filing.Number, "1234567", "1******"},
		{filing.Number, "1234", "1***"},
		{filing.Number, "12", "**"},
		{filing.Number, "1", "*"},
		{filing.Number, "", ""},
		{filing.Number, "１１０１０５１９４９１２３１００２Ｘ", "１１０１０５********００２Ｘ"},
		{filing.Phone, "13800138000", "138****8000"},
		{filing.Phone, "１３８００１３８０００", "１３８****８０００"},
		{filing.Phone, "0755-86013388", "0755-****3388"},
		{filing.Phone, "010-12345678", "010-****5678"},
		{filing.Phone, "13800138000-12", "138*******0-12"},
		{filing.Phone, "12345", "1***5"},
		{filing.Phone, "110", "***"},
		{filing.Mail, "zhou@example.cn", "z***@example.cn"},
		{filing.Mail, "zhou", "z***"},
		{filing.Mail, "周启明@example.cn", "***@example.cn"},
		{filing.Mail, "a@b.cn", "*@b.cn"},
		{filing.Mail, "lin@example.cn, b@x.cn", "***@example.cn, *@x.cn"},
		{filing.Mail, "zhou@example.cn；周启明@example.cn", "z***@example.cn；***@example.cn"},
		{filing.Mail, "zhou@example.cn/13512340011", "z***@example.cn/1**********"},
		{filing.Mail, "@13512340011", "@135****0011"},
		{filing.Mail, "a@13512340011.cn", "*@135****0011.cn"},
		{filing.Address, "深圳市南山区高新南一道6号8楼801室", "深圳市南山区*************"},
		{filing.Address, "某路6号", "某***"},
		{filing.Password, "s3cret", "******"},
		{filing.Password, "a-much-longer-password", "******"},
		{filing.Words, "深圳市示例软件有限公司", "深圳市示例软件有限公司"},
	}
	for _, test := range tests {
		got := mask(test.format, test.value)
		if got != test.want {
			t.Errorf("mask of %q is %q, want %q", test.value, got, test.want)
		}
		if test.format != filing.Password && utf8.RuneCountInString(got) != utf8.RuneCountInString(test.value) {
			t.Errorf("mask of %q has another length: %q", test.value, got)
		}
	}
}

// The values are in the wrong fields, so that no field says what they are.
func TestMaskPatterns(t *testing.T) {
	tests := []struct{ text, want string }{
		{"110105199001011234", "110105********1234"},
		{"没有 110105199001011234 这一项", "没有 110105********1234 这一项"},
		{"subject.110105199001011234", "subject.110105********1234"},
		{"sites[0].11010519900101123X:", "sites[0].110105********123X:"},
		{"号码110105199001011234号", "号码110105********1234号"},
		{"mobile 13800138000 是", "mobile 138****8000 是"},
		{"13800138000，13900139000。", "138****8000，139****9000。"},
		{"１３８００１３８０００", "１３８****８０００"},
		{"scans/110105199001011234.png", "scans/110105********1234.png"},
		{"scans/id_110105199001011234_front.png", "scans/id_110105********1234_front.png"},
		{"cannot unmarshal 91440300MA5FK3J75W into", "cannot unmarshal 914403********J75W into"},
		{"zhou@example.cn", "z***@example.cn"},
		{"写信到 zhou@example.cn。", "写信到 z***@example.cn。"},
		{"护照 E12345678", "护照 E1*****78"},
		{"手机 138 0013 8000。", "手机 138 **** 8000。"},
		{"110105 19491231 002X", "110105 ******** 002X"},
		{"(0755)86013388", "(0755)****3388"},
		{"(755)86013388", "(755)****3388"},
		{"搬到辽宁省大连市沙河口区范例街6号2单元1103室，不再用", "搬到辽宁省大连市沙河口区*************，不再用"},
		{"上海市徐汇区示例路1号、上海市徐汇区示例路２号", "上海市徐汇区*****、上海市徐汇区*****"},
		{"大连市范例街6号，13512340011", "大连市*****，135****0011"},
	}
	for _, test := range tests {
		got := maskPatterns(test.text)
		if got != test.want {
			t.Errorf("%q becomes %q, want %q", test.text, got, test.want)
		}
		if utf8.RuneCountInString(got) != utf8.RuneCountInString(test.text) {
			t.Errorf("%q becomes %q, of another length", test.text, got)
		}
	}
}

// Only what a mask hides matters here, not its form.
func TestMaskPatternsHide(t *testing.T) {
	tests := []struct{ text, secret string }{
		{"+8613800138000", "13800138000"},
		{"+86-13800138000", "13800138000"},
		{"0086 13800138000", "13800138000"},
		{"tel=13800138000&x=1", "13800138000"},
		{"0755-86013388", "86013388"},
		{"075586013388", "86013388"},
		{"138-0013-8000", "138-0013-8000"},
		{"138-00138000", "138-00138000"},
		{"a@b.cn110105199001011234a@b.cn", "110105199001011234"},
		{"粤ICP备110105199001011234号", "110105199001011234"},
		{"id110105199001011234", "110105199001011234"},
		{"110105199001011234abc", "110105199001011234"},
		{"zhou.qiming@example.com.cn", "zhou.qiming"},
		{"6222020200012345678", "0200012345"},
		{"沪B2-13512340011", "13512340011"},
		{"沪公网安备110105199001011234号", "110105199001011234"},
		{"ICP证13512340011", "13512340011"},
		{"ICP证1351234001", "1351234001"},
		{"D3-13512340011", "13512340011"},
		{"粤公网安备13512340011号", "13512340011"},
		{"粤ICP备13512340011号", "13512340011"},
		{"粤公网安备 E12345678", "E12345678"},
		{"粤ICP备075586013388", "86013388"},
		{"粤ICP备1-440304199003071221", "440304199003071221"},
		{"粤ICP备1-13512340001", "13512340001"},
		{"粤ICP备0755-86013388号", "86013388"},
		{"粤ICP备010-66411166", "66411166"},
		{"粤ICP备2021000001-13512340001", "13512340001"},
		{"粤ICP备2021000001-86013388", "86013388"},
	}
	for _, test := range tests {
		if got := maskPatterns(test.text); strings.Contains(got, test.secret) {
			t.Errorf("%q shows %q", got, test.secret)
		}
	}
}

func TestMaskPatternsSpare(t *testing.T) {
	for _, text := range []string{
		"2026-11-20", "2026年11月20日", "2026/11/20", "20261120", "2026.11.20", "从 2026-11-20 到 2028-10-01。",
		"v1.26.0", "1.0.2026.3", "go1.26", "119.29.29.29", "127.0.0.1:8080", "192.168.100.200", "2001:db8::1",
		"example.com.cn", "www.163.com", "a123456.example.cn", "https://example.cn/2026/11/20/index.html",
		"localhost:65535", "¥1234567.00", "12800 元", "1,234,567", "粤ICP备2021000001号", "粤icp备 2021000001", "粤ICP備2021000001号-1", "沪B2-20200001", "沪b2-20200001-4", "A2.B1.B2-20040001.", "京ICP证030173号", "粤公网安备 44030402001234号", "粤公網安備44030402001234號", "粤ICP备20210000011号", "浙D3-20210002", "粤ICP备2021000001-1", "粤ICP备2020123456-2A", "粤ＩＣＰ备２０２１０００００１号", "京ICP證030173號",
		"line 12: column 34",
		"scans/license.png", "sites[0].registration.registrant_number", "第 1234567 号", "2026 1120 1200", "(1) 20261120", "119 29 29 29", "GB 18030-2022", "深圳市示例软件有限公司", "",
	} {
		if got := maskPatterns(text); got != text {
			t.Errorf("%q becomes %q", text, got)
		}
	}
}

func TestValueMasksByField(t *testing.T) {
	b := filing.Bundle{Record: filing.Record{Password: "hunter22"}}
	b.Subject.Principal.Mobile = "13800138000"
	b.Subject.Certificate.Number = strings.Repeat("9", 200)
	b.Subject.Type = filing.Personal
	r := bundlefile.ReadingOf(&b)
	tests := []struct {
		at   *string
		show bool
		want string
	}{
		{&b.Subject.Principal.Mobile, false, "138****8000"},
		{&b.Subject.Principal.Mobile, true, "13800138000"},
		{&b.Record.Password, false, "******"},
		{&b.Record.Password, true, "******"},
		{&b.Subject.Type, false, "个人"},
		{&b.Subject.Certificate.Number, true, strings.Repeat("9", 60) + "…"},
	}
	for _, test := range tests {
		v := Voice{Lang: lang.ZH, ShowValues: test.show}
		if got := v.Value(r.Field(test.at), *test.at); got != test.want {
			t.Errorf("with values shown %v: %q, want %q", test.show, got, test.want)
		}
	}
}

func TestShorten(t *testing.T) {
	for value, want := range map[string]string{"": "", "abc": "abc", "abcd": "abc…", "密码是": "密码是", "密码是八": "密码是…", strings.Repeat("x", 1000): "xxx…"} {
		if got := shorten(value, 3); got != want {
			t.Errorf("%.20q becomes %q", value, got)
		}
	}
}

// A truncated number is masked like a complete one.
func TestShortenedIsMasked(t *testing.T) {
	r := bundlefile.ReadingOf(new(filing.Bundle))
	for n := range 20 {
		name := strings.Repeat("字", longest-n) + "13800138000"
		if got := (Voice{}).Value(r.Field(&r.Bundle.Subject.Name), name); strings.Contains(got, "1380") {
			t.Errorf("%q is shown", got)
		}
		if got := (Voice{}).say(r, lang.Text{ZH: "%s"}, []any{strings.Repeat("字", longestList-n) + "13800138000"}); strings.Contains(got, "1380") {
			t.Errorf("%q is shown", got)
		}
	}
}

func TestClean(t *testing.T) {
	tests := []struct{ text, want string }{
		{"深圳市", "深圳市"},
		{"a\x1b[31mb", "a<U+001B>[31mb"},
		{"a\nb\tc", "a b c"},
		{"a\rb", "a<U+000D>b"},
		{"\u202eabc", "<U+202E>abc"},
		{"a\u200bb\ufeff", "a<U+200B>b<U+FEFF>"},
		{"\u2028\u0085", "<U+2028><U+0085>"},
		{"𠮷", "𠮷"},
	}
	for _, test := range tests {
		if got := clean(test.text); got != test.want {
			t.Errorf("clean(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func unsafeRune(r rune) bool {
	return r != ' ' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029' || r == '\ufeff')
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{"a\x1b[2Jb", "\u202e\u2066x\u2069", "\x00\x7f\u0085\u009b", "\xff\xfe", "\u061c\u200e\u200f"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, v := range []Voice{{}, {ShowValues: true}} {
			if got := v.Text(text); strings.ContainsFunc(got, unsafeRune) {
				t.Errorf("%q becomes %q", text, got)
			}
		}
		line := cleanKeepingLength(text)
		if strings.ContainsFunc(line, unsafeRune) || utf8.RuneCountInString(line) != utf8.RuneCountInString(text) {
			t.Errorf("the line %q becomes %q", text, line)
		}
	})
}

func FuzzMaskPatterns(f *testing.F) {
	for _, s := range [][2]string{
		{"", ""}, {"scans/", ".png"}, {"号码", "号"}, {"x", "y"}, {"+86", ""}, {"a-", "-b"}, {"a@b.cn", "a@b.cn"},
		{"1", "2"}, {"a@", ".cn"}, {"@", "."}, {"-", "@b.cn"}, {"A", "AB"}, {"1-", "-2"}, {"ａ", "Ｘ"}, {"\xff", "\xe4"}, {"é", "ß"},
	} {
		f.Add(s[0], s[1])
	}
	const number = "110105199001011234"
	f.Fuzz(func(t *testing.T, before, after string) {
		text := before + number + after
		got := maskPatterns(text)
		if strings.Contains(got, number) {
			t.Errorf("%q becomes %q", text, got)
		}
		if utf8.ValidString(text) && utf8.RuneCountInString(got) != utf8.RuneCountInString(text) {
			t.Errorf("%q becomes %q, of another length", text, got)
		}
	})
}

// Masking long remarks takes linear time.
func BenchmarkMaskPatterns(b *testing.B) {
	for _, size := range []int{1 << 10, 1 << 16} {
		text := strings.Repeat("a1 备案号 2021 ", size/16)
		b.Run(strconv.Itoa(size), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				maskPatterns(text + "13512340001")
			}
		})
	}
}

// What stands for a value is as long as it, so that the columns of a line do not move.
func TestStarsKeepLength(t *testing.T) {
	for _, c := range []struct{ value, masked, want string }{
		{"13800138000", "138****8000", "138****8000"}, {"密码", "******", "**"}, {"a-much-longer-password", "******", "**********************"},
	} {
		if got := stars(c.masked, c.value); got != c.want {
			t.Errorf("%q becomes %q, want %q", c.value, got, c.want)
		}
	}
}

// A line of a file that cannot be parsed shows what follows a known key, unless that or a key
// around it may tell a secret.
func TestUnparsedLines(t *testing.T) {
	for _, c := range []struct {
		line  string
		above []string // the nearest first
		want  string
	}{
		{"operation: first", nil, "operation: first"},
		{"nickname: kanarienvogel", nil, "nickname: *************"},
		{"nickname：kanarienvogel", nil, "nickname：*************"},
		{"    type: passport", []string{"  nickname:", "subject:"}, "    ***** ********"},
		{"    type: passport", []string{"  certificate:", "  nickname: kanarienvogel", "subject:"}, "    type: passport"},
	} {
		if got := (Voice{}).hideUnparsed(c.line, slices.Values(c.above)); got != c.want {
			t.Errorf("%q below %q becomes %q, want %q", c.line, c.above, got, c.want)
		}
	}
}

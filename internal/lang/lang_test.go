package lang

import "testing"

func TestParse(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Lang
		ok   bool
	}{
		{"zh", ZH, true}, {"zh_CN.UTF-8", ZH, true}, {"ZH-Hant", ZH, true},
		{"en", EN, true}, {"en_GB.UTF-8", EN, true}, {" EN ", EN, true},
		{"C", ZH, false}, {"", ZH, false}, {"de_DE", ZH, false}, {"english", ZH, false},
	} {
		if got, ok := Parse(c.in); got != c.want || ok != c.ok {
			t.Errorf("Parse(%q) = %v, %v; want %v, %v", c.in, got, ok, c.want, c.ok)
		}
	}
}

func TestFromLocale(t *testing.T) {
	for _, c := range []struct {
		env   map[string]string
		want  Lang
		named bool
	}{
		{nil, ZH, false},
		{map[string]string{"LANG": "en_US.UTF-8"}, EN, true},
		{map[string]string{"LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, ZH, true},
		{map[string]string{"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US"}, EN, true},
		{map[string]string{"LANG": "C.UTF-8"}, ZH, false},
		{map[string]string{"LANG": "POSIX"}, ZH, false},
		{map[string]string{"LC_ALL": "C"}, ZH, false},
		{map[string]string{"LC_ALL": "C.UTF-8", "LANG": "en_GB.UTF-8"}, EN, true},
		{map[string]string{"LC_ALL": "POSIX", "LC_MESSAGES": "zh_TW", "LANG": "en_GB"}, ZH, true},
		{map[string]string{"LANG": "de_DE.UTF-8"}, EN, true},
		{map[string]string{"LANG": "de_DE@euro", "LC_MESSAGES": "C"}, EN, true},
		{map[string]string{"LANG": "zh-Hans-CN"}, ZH, true},
	} {
		if got, named := FromLocale(func(k string) string { return c.env[k] }); got != c.want || named != c.named {
			t.Errorf("FromLocale(%v) = %v, %v, want %v, %v", c.env, got, named, c.want, c.named)
		}
	}
}

func TestFormatTakesVerbsInAnyOrder(t *testing.T) {
	text := Text{ZH: "%[2]s的%[1]s", EN: "%[1]s of %[2]s"}
	if got := text.Format(ZH, "a", "b"); got != "b的a" {
		t.Errorf("ZH: %q", got)
	}
	if got := text.Format(EN, "a", "b"); got != "a of b" {
		t.Errorf("EN: %q", got)
	}
	if got := (Text{ZH: "100%"}).Format(ZH); got != "100%" {
		t.Errorf("a text without arguments is not a format: %q", got)
	}
}

func TestWith(t *testing.T) {
	got := Text{ZH: "%s有 %d 个", EN: "%s: %d"}.With(Text{ZH: "网站", EN: "websites"}, 2)
	if want := (Text{ZH: "网站有 2 个", EN: "websites: 2"}); got != want {
		t.Errorf("got %+v", got)
	}
}

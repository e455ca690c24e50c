package rule

import (
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
)

func TestWithoutInvisible(t *testing.T) {
	for text, want := range map[string]struct {
		seen  string
		first rune
	}{
		"林知\u200b远":                  {"林知远", 0x200b},
		"\ufeff林知远":                  {"林知远", 0xfeff},
		"林知远\u200e":                  {"林知远", 0x200e},
		"林\u200b\u200c\u200d\u2060远": {"林远", 0x200b},
		"示例（深圳）\u00ad公司":             {"示例（深圳）公司", 0xad},
		"Example\u200b Ltd":          {"Example Ltd", 0x200b},
		"\u200b\u200b":               {"", 0x200b},

		"林\u3164知远\u2800":       {"林知远", 0x3164},
		"":                      {"", 0},
		"林知远":                   {"林知远", 0},
		"阿依古丽·买买提":              {"阿依古丽·买买提", 0},
		"程序员👩\u200d💻的笔记":        {"程序员👩\u200d💻的笔记", 0},
		"😀\U000e0067\U000e007f": {"😀\U000e0067\U000e007f", 0},
		"نمی\u200cخواهم":        {"نمی\u200cخواهم", 0},
		"٥\u0600١":              {"٥\u0600١", 0},
	} {
		if seen, first := withoutInvisible(text); seen != want.seen || first != want.first {
			t.Errorf("%+q becomes %+q, U+%04X", text, seen, first)
		}
	}
	if seen, _ := withoutInvisible(strings.Repeat("林\u200b", 1<<19)); seen != strings.Repeat("林", 1<<19) {
		t.Error("a long text is not as it is seen")
	}
}

// Invisible characters are reported where they are, and not by rules that compare two names.
func TestInvisibleCharacter(t *testing.T) {
	for lines, want := range map[string]string{
		"subject: {name: \"林知\\u200b远\"}\n":                                "subject.name",
		"subject: {principal: {name: \"林知远\\ufeff\"}}\n":                   "subject.principal.name",
		"subject: {mailing_address: \"辽宁省大连市沙河口区范例街6号\\u200b2单元1103室\"}\n": "subject.mailing_address",
		"sites:\n  - registration: {registrant: \"林知\\u2060远\"}\n":         "sites[0].registration.registrant",
		"sites:\n  - remarks: \"知远的读书笔记，\\u200b个人博客，不含企业、单位信息。\"\n":        "sites[0].remarks",
	} {
		reading, surroundings := overlay(t, lines)
		findings := slices.DeleteFunc(Check(reading, surroundings), func(f Finding) bool { return f.Severity == Advice })
		if len(findings) != 1 || findings[0].Rule != &invisibleCharacter || findings[0].KnownPath(reading) != want {
			t.Errorf("%q: %+v", lines, findings)
		}
	}
	reading, surroundings := overlay(t, "sites:\n  - name: \"知远\\u200b的读书笔记\"\n")
	for _, f := range Check(reading, surroundings) {
		if f.Rule == &invisibleCharacter {
			t.Error("the name of a website is told of twice")
		}
	}
	if !filing.SameName("林知远", "林知\u200b远") {
		t.Error("two names that look the same are two")
	}
}

package bundlefile

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"beian.example/icp/internal/filing"
)

// textAt finds the text at a path, or returns the address of nothing.
func textAt(r *Reading, path string) *string {
	for _, spot := range r.Spots() {
		if text, ok := spot.At.(*string); ok && spot.Path == path {
			return text
		}
	}
	return new(string)
}

// values lists what a bundle holds, by path.
func values(r *Reading) map[string]string {
	all := make(map[string]string)
	for _, spot := range r.Spots() {
		if text, ok := spot.At.(*string); ok {
			all[spot.Path] = *text
		}
	}
	return all
}

// pair is a path with a value.
type pair struct{ path, value string }

func changesOf(r *Reading, pairs []pair) []Replacement {
	changes := make([]Replacement, len(pairs))
	for i, p := range pairs {
		changes[i] = Replacement{At: textAt(r, p.path), Value: p.value}
	}
	return changes
}

func TestReplace(t *testing.T) {
	one := func(path, value string) []pair { return []pair{{path, value}} }
	const name, number = "subject.name", "subject.certificate.number"
	tests := []struct {
		name, text string
		changes    []pair
		want       string
	}{
		{"plain", "province: 广东省\n", one("province", "广东"), "province: 广东\n"},
		{"single quotes", "province: '广东省' # 省\n", one("province", "广东"), "province: '广东' # 省\n"},
		{"double quotes", "province: \"广东省\"# 省\n", one("province", "广东"), "province: \"广东\"# 省\n"},
		{"canonical", "province: CN-GD\n", one("province", " 广东省 "), "province: 广东\n"},
		{"byte order mark", bom + "province: 广东省\n", one("province", "广东"), bom + "province: 广东\n"},
		{"CRLF", "version: 1\r\nprovince: 广东省\r\nsubject:\r\n  name: 林\r\n", one("province", "广东"), "version: 1\r\nprovince: 广东\r\nsubject:\r\n  name: 林\r\n"},
		{"lone CR", "version: 1\rprovince: 广东省\rsubject:\r  name: 林\r", one(name, "张"), "version: 1\rprovince: 广东省\rsubject:\r  name: 张\r"},
		{"no line end", "version: 1\nprovince: 广东省", one("province", "广东"), "version: 1\nprovince: 广东"},
		{"space after", "province: 广东省  \t \nversion: 1\n", one("province", "广东"), "province: 广东  \t \nversion: 1\n"},
		{"tabs around", "province:\t广东省\t# 省\n", one("province", "广东"), "province:\t广东\t# 省\n"},
		{"rare characters before", "subject: {name: 𠮷野, type: 企业} # 𠮷\n", one("subject.type", "enterprise"), "subject: {name: 𠮷野, type: enterprise} # 𠮷\n"},
		{"rare characters in it", "subject: {name: 𠮷野 , type: 企业}\n", one(name, "𠮷田"), "subject: {name: 𠮷田 , type: 企业}\n"},
		{"two on a line", "subject: {name: 甲, type: 企业, city: 深圳}\n", []pair{{"subject.city", "广州市"}, {name, "甲乙丙"}, {"subject.type", "enterprise"}},
			"subject: {name: 甲乙丙, type: enterprise, city: 广州市}\n"},
		{"order of the file", "reason: b\nprovince: 广东省\n", []pair{{"province", "广东"}, {"reason", "c"}}, "reason: c\nprovince: 广东\n"},
		{"same value twice", "subject:\n  city: 甲\n  district: 甲\n", one("subject.district", "乙"), "subject:\n  city: 甲\n  district: 乙\n"},
		{"key twice", "province: 广东省\nprovince: 广东省\n", one("province", "广东"), "province: 广东\nprovince: 广东省\n"},
		{"faults elsewhere", "subject: {nmae: 甲, name: 乙}\nsites: x\n", one(name, "丙"), "subject: {nmae: 甲, name: 丙}\nsites: x\n"},
		{"element", "sites:\n  - content: [博客, 学习笔记] # 内容\n", one("sites[0].content[1]", "notes"), "sites:\n  - content: [博客, notes] # 内容\n"},
		{"element on its line", "sites:\n  - content:\n    - 博客 # 一\n    - 学习笔记\n", one("sites[0].content[0]", "blog"), "sites:\n  - content:\n    - blog # 一\n    - 学习笔记\n"},
		{"group in a list", "documents: [{kind: 核验单, date: 2026/11/20}]\n", []pair{{"documents[0].date", "2026-11-20"}, {"documents[0].kind", "verification-form"}},
			"documents: [{kind: verification-form, date: 2026-11-20}]\n"},
		{"value on the next line", "subject:\n  name:\n    # 名\n    甲 # 名\n  type: 企业\n", one(name, "乙"), "subject:\n  name:\n    # 名\n    乙 # 名\n  type: 企业\n"},
		{"JSON", "{\"province\":\"广东省\",\"subject\":{\"name\":\"甲\"}}", []pair{{"province", "广东"}, {name, "乙"}}, "{\"province\":\"广东\",\"subject\":{\"name\":\"乙\"}}"},
		{"nothing to do", "province: 广东 # x\n", one("province", "广东省"), "province: 广东 # x\n"},
		{"after a wide break", "version: 1\u2028province: 广东省\n", one("province", "广东"), "version: 1\u2028province: 广东\n"},

		// Empty values are filled in where they stand.
		{"empty", "subject:\n  name:\n  type: 企业\n", one(name, "甲"), "subject:\n  name: 甲\n  type: 企业\n"},
		{"empty before a comment", "subject:\n  name:  # 名称\n  # 类型\n  type: 企业\n", one(name, "甲"), "subject:\n  name: 甲  # 名称\n  # 类型\n  type: 企业\n"},
		{"empty at the end", "subject:\n  name:", one(name, "甲"), "subject:\n  name: 甲"},
		{"empty in braces", "subject: {name: , type: 企业}\n", one(name, "甲"), "subject: {name: 甲, type: 企业}\n"},
		{"empty last in braces", "subject: {type: 企业, name: }\n", one(name, "甲"), "subject: {type: 企业, name: 甲}\n"},
		{"empty quotes", "subject: {name: '', city: \"\"}\n", []pair{{name, "甲"}, {"subject.city", "乙"}}, "subject: {name: '甲', city: \"乙\"}\n"},
		{"null", "subject: {name: ~, city: null}\n", []pair{{name, "甲"}, {"subject.city", "乙"}}, "subject: {name: 甲, city: 乙}\n"},
		{"empty element", "changes:\n  -\n  - 主体信息\n", one("changes[0]", "site"), "changes:\n  - site\n  - 主体信息\n"},
		{"to empty", "subject: {name: 甲, city: '乙', type: \"企业\"}\nreason: x\n", []pair{{name, ""}, {"subject.city", ""}, {"subject.type", ""}, {"reason", ""}},
			"subject: {name: \"\", city: '', type: \"\"}\nreason: \"\"\n"},

		// Quotes and what needs them.
		{"double quote in double quotes", `reason: "a"` + "\n", one("reason", `说"是"\`), `reason: "说\"是\"\\"` + "\n"},
		{"single quote in single quotes", "reason: 'it''s' # 'x'\n", one("reason", "that's"), "reason: 'that''s' # 'x'\n"},
		{"mark inside double quotes", "reason: \"a #b: 'c'\" # d\n", one("reason", "e"), "reason: \"e\" # d\n"},
		{"mark inside single quotes", "reason: 'a #b: \"c' # d\n", one("reason", "e"), "reason: 'e' # d\n"},
		{"escapes before", `reason: "\u7532\"\x41\\" # d` + "\n", one("reason", "e"), `reason: "e" # d` + "\n"},
		{"comment sign", "reason: a # d\n", one("reason", "b #c"), "reason: \"b #c\" # d\n"},
		{"colon", "reason: a # d\n", one("reason", "b: c"), "reason: \"b: c\" # d\n"},
		{"colon that does no harm", "reason: a\n", one("reason", "http://b.cn:80/?c#d"), "reason: http://b.cn:80/?c#d\n"},
		{"comma in a block", "reason: a\n", one("reason", "b, [c]"), "reason: b, [c]\n"},
		{"comma in braces", "subject: {name: a, remarks: x}\n", one(name, "b, c"), "subject: {name: \"b, c\", remarks: x}\n"},
		{"spaces in braces", "subject: {name: 甲 乙, remarks: x}\n", one(name, "甲 乙（丙）"), "subject: {name: 甲 乙（丙）, remarks: x}\n"},
		{"bracket in brackets", "changes: [a]\n", one("changes[0]", "b]"), "changes: [\"b]\"]\n"},
		{"dash", "reason: a\n", one("reason", "- b"), "reason: \"- b\"\n"},
		{"dash in a list", "changes:\n- a\n", one("changes[0]", "- b"), "changes:\n- \"- b\"\n"},
		{"alias sign", "reason: a\n", one("reason", "*b"), "reason: \"*b\"\n"},
		{"several lines", "reason: a\n", one("reason", "b\nc"), "reason: \"b\\nc\"\n"},
		{"several lines in single quotes", "reason: 'a' # d\n", one("reason", "b\nc"), "reason: \"b\\nc\" # d\n"},
		{"invisible", "reason: 'a'\n", one("reason", "b\u200bc"), "reason: \"b\\U0000200Bc\"\n"},
		{"null for null", "subject: {name: null}\n", one(name, "NULL"), "subject: {name: \"NULL\"}\n"},
		{"null for a text", "reason: a\n", one("reason", "null"), "reason: \"null\"\n"},

		// A number written as one stays; a text does not become one.
		{"number", "subject: {certificate: {number: 440304199003071222}}\n", one(number, "440304199003071221"), "subject: {certificate: {number: 440304199003071221}}\n"},
		{"last letter", "subject:\n  certificate:\n    number: 21020219920815103x  # 号\n", one(number, "21020219920815103X"), "subject:\n  certificate:\n    number: 21020219920815103X  # 号\n"},
		{"full-width digits", "subject: {principal: {mobile: １３５１２３４０００１}}\n", one("subject.principal.mobile", "13512340001"), "subject: {principal: {mobile: \"13512340001\"}}\n"},
		{"full-width digits in quotes", "subject: {principal: {mobile: '１３５１２３４０００１'}}\n", one("subject.principal.mobile", "13512340001"), "subject: {principal: {mobile: '13512340001'}}\n"},
		{"number into nothing", "subject: {principal: {mobile: }}\n", one("subject.principal.mobile", "13512340001"), "subject: {principal: {mobile: \"13512340001\"}}\n"},
		{"leading zero", "subject: {principal: {office_phone: 0755 86013388}}\n", one("subject.principal.office_phone", "0755-86013388"), "subject: {principal: {office_phone: 0755-86013388}}\n"},
		{"yes for a text", "record: {here: 是}\n", one("record.here", "yes"), "record: {here: \"yes\"}\n"},
		{"yes for true", "record: {here: true}\n", one("record.here", "yes"), "record: {here: yes}\n"},
		{"date", "created: 2026年11月20日\n", one("created", "2026-11-20"), "created: 2026-11-20\n"},
		{"date in quotes", "created: '2026/11/20'\n", one("created", "2026-11-20"), "created: '2026-11-20'\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			source := []byte(test.text)
			r := Parse(source)
			got, _, left := r.Replace(source, changesOf(r, test.changes))
			if string(got) != test.want || len(left) > 0 {
				t.Errorf("got  %q\nwant %q\nleft %d", got, test.want, len(left))
			}
			if string(source) != test.text {
				t.Errorf("the source became %q", source)
			}
			after := values(Parse(got))
			for _, p := range test.changes {
				if want := r.Field(textAt(r, p.path)).Canonical(p.value); after[p.path] != want {
					t.Errorf("%s reads %q, want %q", p.path, after[p.path], want)
				}
			}
		})
	}
}

// What cannot be replaced without harm is left, and the rest is done all the
// same.
func TestReplaceLeaves(t *testing.T) {
	const name = "subject.name"
	tests := []struct {
		name, text string
		change     pair
	}{
		{"missing", "subject: {type: 企业}\n", pair{name, "甲"}},
		{"missing group", "version: 1\n", pair{name, "甲"}},
		{"no such address", "version: 1\n", pair{"nowhere", "甲"}},
		{"literal text", "subject:\n  name: |\n    乙\n", pair{name, "甲"}},
		{"folded text", "subject:\n  name: >-\n    乙\n", pair{name, "甲"}},
		{"plain on two lines", "subject:\n  name: 乙\n    丙\n", pair{name, "甲"}},
		{"single quotes on two lines", "subject:\n  name: '乙\n    丙'\n", pair{name, "甲"}},
		{"double quotes on two lines", "subject:\n  name: \"乙\\\n    丙\"\n", pair{name, "甲"}},
		{"double quotes over a wide break", "subject:\n  name: \"乙\u2028丙\"\n", pair{name, "甲"}},
		{"anchor", "subject: {name: &a 乙, city: 丙}\n", pair{name, "甲"}},
		{"empty anchor", "subject: {name: &a , city: 丙}\n", pair{name, "甲"}},
		{"anchored", "subject: {name: &a 乙, city: *a}\n", pair{name, "甲"}},
		{"alias", "subject: {city: &a 乙, name: *a}\n", pair{name, "甲"}},
		{"in an anchored group", "x: &a {name: 乙}\nsubject: *a\n", pair{name, "甲"}},
		{"in a group that serves twice", "subject:\n  legal_representative: &a {name: 乙}\n  principal: *a\n", pair{"subject.legal_representative.name", "甲"}},
		{"tag", "subject: {name: !!str 乙}\n", pair{name, "甲"}},
		{"tagged quotes", "subject: {name: !!str '乙'}\n", pair{name, "甲"}},
		{"own tag", "subject: {name: ! 乙}\n", pair{name, "甲"}},
		{"wrong shape", "subject: {name: [乙]}\n", pair{name, "甲"}},
		{"no colon", "subject: {name, type: 企业}\n", pair{name, "甲"}},
		{"explicit key without value", "subject:\n  ? name\n  type: 企业\n", pair{name, "甲"}},
		{"no UTF-8", "subject: {name: 乙}\n", pair{name, "甲\xff"}},
		{"refused file", "subject:\n\tname: 乙\n", pair{name, "甲"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			source := []byte(test.text)
			r := Parse(source)
			text, _, left := r.Replace(source, changesOf(r, []pair{test.change}))
			if string(text) != test.text || len(left) != 1 || left[0].Value != test.change.value {
				t.Errorf("got %q, left %+v", text, left)
			}
			at := textAt(r, test.change.path)
			if *at != "" && utf8.ValidString(test.change.value) && r.CanReplace(source, at) {
				t.Error("it is said to be replaceable")
			}
			if r.Refused() {
				return
			}
			source = append(source, "reason: 'x'\n"...)
			r = Parse(source)
			text, _, left = r.Replace(source, changesOf(r, []pair{test.change, {"reason", "y"}}))
			if string(text) != test.text+"reason: 'y'\n" || len(left) != 1 || left[0].Value != test.change.value {
				t.Errorf("beside another, got %q, left %+v", text, left)
			}
		})
	}
	if text, _, left := Parse([]byte("version: 1\n")).Replace([]byte("version: 1\n"), []Replacement{{Value: "2"}}); string(text) != "version: 1\n" || len(left) != 1 {
		t.Errorf("of no address, got %q, left %+v", text, left)
	}
	for _, text := range []string{"version: 1\n", "subject:\n  name: [乙]\n"} {
		if r := Parse([]byte(text)); r.CanReplace([]byte(text), &r.Bundle.Subject.Name) {
			t.Errorf("the name in %q is said to be replaceable", text)
		}
	}
}

func TestTokenLength(t *testing.T) {
	tests := []struct {
		text  string
		style yaml.Style
		value string
		want  int // 0 where it is refused
	}{
		{"甲乙, b", 0, "甲乙", 6},
		{"甲丙", 0, "甲乙", 0},
		{"a", 0, "ab", 0},
		{`'it''s' 'x'`, yaml.SingleQuotedStyle, "it's", 7},
		{`'it''s'`, yaml.SingleQuotedStyle, "its", 0},
		{`'it`, yaml.SingleQuotedStyle, "it", 0},
		{`"a\"\\" "x"`, yaml.DoubleQuotedStyle, `a"\`, 7},
		{`"a"`, yaml.DoubleQuotedStyle, "b", 0},
		{`"a"`, yaml.SingleQuotedStyle, "a", 0},
		{`"a\`, yaml.DoubleQuotedStyle, "a", 0},
		{"a", yaml.DoubleQuotedStyle, "a", 0},
		{"", yaml.DoubleQuotedStyle, "", 0},
		{"'a\n b'", yaml.SingleQuotedStyle, "a b", 0},
		{"a\u2028b", 0, "a\u2028b", 0},
		{"a", yaml.TaggedStyle, "a", 0},
		{"|\n a\n", yaml.LiteralStyle, "a\n", 0},
	}
	for _, test := range tests {
		n, ok := tokenLength([]byte(test.text), &yaml.Node{Kind: yaml.ScalarNode, Style: test.style, Value: test.value})
		if ok != (test.want > 0) || ok && n != test.want {
			t.Errorf("%q in %q: %d, %v, want %d", test.value, test.text, n, ok, test.want)
		}
	}
}

func TestSameBut(t *testing.T) {
	const text = "version: 1 # a\nreason: b # c\nchanges: [site]\n"
	tests := []struct {
		text string
		want bool
	}{
		{"version: 1 # a\nreason: 'x'  # c\nchanges: [site]\n", true},
		{"version: 1 # a\nreason: 'y'  # c\nchanges: [site]\n", false},
		{"version: 2 # a\nreason: x # c\nchanges: [site]\n", false},
		{"version: '1' # a\nreason: x # c\nchanges: [site]\n", false},
		{"version: 1 # a\nreason: x # cc\nchanges: [site]\n", false},
		{"version: 1\nreason: x # c\nchanges: [site]\n", false},
		{"version: 1 # a\nreason: &d x # c\nchanges: [site]\n", false},
		{"version: 1 # a\n\nreason: x # c\nchanges: [site]\n", false},
		{"version: 1 # a\nreason: x # c\nchanges: [site, site]\n", false},
		{"version: 1 # a\nreason: x # c\nchanges: {site: }\n", false},
		{"version: 1 # a\nreason: x # c\nchanges: [site]\nnote: y\n", false},
		{"version: 1 # a\n\treason: x # c\nchanges: [site]\n", false},
	}
	r := Parse([]byte(text))
	wanted := map[int]string{int(r.found().search(&r.Bundle.Reason)): "x"}
	for _, test := range tests {
		if got := r.sameBut(Parse([]byte(test.text)), wanted); got != test.want {
			t.Errorf("%q is the same: %v", test.text, got)
		}
	}
	other := Parse([]byte(tests[0].text))
	other.Faults = append(other.Faults, Fault{Kind: UnknownKey})
	if r.sameBut(other, wanted) {
		t.Error("a fault more makes no difference")
	}
}

// One of two values for an address is done, the first.
func TestReplaceTwice(t *testing.T) {
	source := []byte("reason: a\nprovince: 广东省\n")
	r := Parse(source)
	text, _, left := r.Replace(source, changesOf(r, []pair{{"reason", "b"}, {"province", "广东"}, {"reason", "c"}, {"reason", "b"}}))
	if want := "reason: b\nprovince: 广东\n"; string(text) != want || len(left) != 1 || left[0].Value != "c" {
		t.Errorf("got %q, left %+v", text, left)
	}
}

// So it is when the file has the first already.
func TestReplaceTwiceAsItIs(t *testing.T) {
	source := []byte("reason: a\n")
	r := Parse(source)
	text, _, left := r.Replace(source, changesOf(r, []pair{{"reason", "a"}, {"reason", "b"}}))
	if string(text) != string(source) || len(left) != 1 || left[0].Value != "b" {
		t.Errorf("got %q, left %+v", text, left)
	}
}

// A reading of another text is of no use.
func TestReplaceInAnotherText(t *testing.T) {
	r := Parse([]byte("reason: a\nprovince: 广东\n"))
	other := []byte("reason: b\nprovince: 广东\n")
	if text, _, left := r.Replace(other, changesOf(r, []pair{{"province", "四川"}})); !bytes.Equal(text, other) || len(left) != 1 {
		t.Errorf("got %q, left %+v", text, left)
	}
}

// A few lines read onto a whole filing are replaced as a file of their own.
func TestReplaceOnto(t *testing.T) {
	base := &filing.Bundle{Operation: filing.First, Sites: []*filing.Site{{Domain: "a.cn", Content: []string{"blog", "notes"}}}}
	source := []byte("sites:\n  - name: 甲\n")
	r := ParseOnto(base, source)
	text, _, left := r.Replace(source, []Replacement{{&base.Sites[0].Name, "乙"}, {&base.Operation, filing.Change}, {&base.Sites[0].Content[1], "shop"}})
	if want := "sites:\n  - name: 乙\n"; string(text) != want || len(left) != 2 {
		t.Errorf("got %q, left %+v", text, left)
	}
}

// A file may not grow beyond what can be read.
func TestReplaceStaysReadable(t *testing.T) {
	source := []byte("reason: a\nprovince: 广东省\n" + strings.Repeat("#", MaxSize-40))
	source = append(source, strings.Repeat("#", MaxSize-len(source))...)
	r := Parse(source)
	text, _, left := r.Replace(source, changesOf(r, []pair{{"reason", "abcd"}, {"province", "广东"}}))
	if len(text) != MaxSize || len(left) != 0 {
		t.Errorf("%d bytes, left %+v", len(text), left)
	}
	text, _, left = r.Replace(source, changesOf(r, []pair{{"reason", "abcde"}, {"province", "广东"}}))
	if len(text) != MaxSize-3 || len(left) != 1 {
		t.Errorf("%d bytes, left %+v", len(text), left)
	}
}

func TestSpellings(t *testing.T) {
	source := []byte(`version: 1
operation: 首次备案 # 类型
created: '2026年11月20日'
province: CN-GD
verification: Paper
subject:
  type: enterprise
  name: 首次备案
  certificate: {type: "营业执照", expires: 长期, valid_from: 20180501}
sites:
  - content: [博客, notes, 天文台]
    registration: {expires: 2028-10-01, verified: 2026-02-30}
documents:
  - {kind: 核验单, date: }
record: {here: 是}
`)
	r := Parse(source)
	var got []string
	for _, s := range r.Spellings() {
		got = append(got, r.Place(s.At).Path+" "+s.Value)
		if *s.At != s.Value {
			t.Errorf("%s holds %q", r.Place(s.At).Path, *s.At)
		}
	}
	want := []string{
		"operation first", "created 2026-11-20", "province 广东", "verification paper",
		"subject.certificate.type business-license", "subject.certificate.valid_from 2018-05-01", "subject.certificate.expires long-term",
		"sites[0].content[0] blog", "documents[0].kind verification-form", "record.here yes",
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	text, _, left := r.Replace(source, r.Spellings())
	if len(left) > 0 {
		t.Errorf("left %+v", left)
	}
	if more := Parse(text).Spellings(); len(more) > 0 {
		t.Errorf("%d are left in\n%s", len(more), text)
	}
	if none := ReadingOf(r.Bundle).Spellings(); len(none) > 0 {
		t.Errorf("a bundle that is no file has %+v", none)
	}
}

// Every value of the examples can be replaced, alone and all at once, and put
// back.
func TestReplaceInExamples(t *testing.T) {
	files, err := filepath.Glob("../../examples/*/bundle.yaml")
	if err != nil || len(files) < 2 {
		t.Fatalf("examples: %v, %v", files, err)
	}
	for _, name := range append(files, "testdata/format.yaml") {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		source := bytes.ReplaceAll(data, []byte("\n"), []byte("\r\n"))
		r := Parse(source)
		var changes []Replacement
		for _, spot := range r.Spots() {
			text, ok := spot.At.(*string)
			if !ok || *text == "" {
				continue
			}
			change := Replacement{At: text, Value: "𠮷" + *text}
			changes = append(changes, change)
			changed, _, left := r.Replace(source, []Replacement{change})
			checkReplaced(t, source, changed, change, len(left) > 0)
			if len(left) > 0 {
				t.Errorf("%s: %s was left", name, spot.Path)
			}
		}
		changed, _, left := r.Replace(source, changes)
		if len(left) > 0 {
			t.Errorf("%s: %d were left", name, len(left))
		}
		again := Parse(changed)
		var back []Replacement
		for path, value := range values(again) {
			if value != "" {
				back = append(back, Replacement{At: textAt(again, path), Value: strings.TrimPrefix(value, "𠮷")})
			}
		}
		// What looks like a number was text meanwhile, and has quotes now.
		bare := func(text []byte) string { return strings.ReplaceAll(string(text), `"`, "") }
		if restored, _, left := again.Replace(changed, back); len(left) > 0 || bare(restored) != bare(source) {
			t.Errorf("%s: put back, %d were left, and it reads\n%s", name, len(left), restored)
		}
	}
}

// checkReplaced checks by the file alone that one value was replaced and nothing
// else changed.
func checkReplaced(t *testing.T, source, text []byte, change Replacement, left bool) {
	t.Helper()
	if left {
		if !bytes.Equal(source, text) {
			t.Errorf("left, and %q became %q", source, text)
		}
		return
	}
	r := Parse(source)
	before, after := values(r), Parse(text)
	if got, want := faults(after), faults(r); len(after.Faults) != len(r.Faults) {
		t.Errorf("faults %s, before %s", got, want)
	}
	now := values(after)
	if len(now) != len(before) {
		t.Errorf("%d values, before %d", len(now), len(before))
	}
	different := 0
	for path, value := range now {
		if value != before[path] {
			different++
			if strings.TrimSpace(change.Value) != value && r.Field(textAt(r, path)).Canonical(change.Value) != value {
				t.Errorf("%s became %q, want %q", path, value, change.Value)
			}
		}
	}
	if different > 1 {
		t.Errorf("%d values changed", different)
	}
	old, new := bytes.SplitAfter(source, []byte("\n")), bytes.SplitAfter(text, []byte("\n"))
	if len(old) != len(new) {
		t.Fatalf("%d lines, before %d", len(new), len(old))
	}
	different = 0
	for i := range old {
		if !bytes.Equal(old[i], new[i]) {
			different++
		}
	}
	if different > 1 {
		t.Errorf("%d lines changed", different)
	}
	if got, want := commentsOf(t, text), commentsOf(t, source); got != want {
		t.Errorf("comments %q, before %q", got, want)
	}
}

func commentsOf(t *testing.T, text []byte) string {
	t.Helper()
	var document yaml.Node
	if err := yaml.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%q", comments(&document))
}

func FuzzReplace(f *testing.F) {
	texts := []string{
		placesText, "version: 1\r\nsubject: {name: '甲', type: \"企业\"} # x\r\n", bom + "reason: a\t# b", "reason:", "subject: {name: , city: ~}\n",
		"subject:\n  name: &a 乙\n  city: *a\n  remarks: |\n    a\n", "reason: \"a\\\n  b\"\n", "reason: a\n  b\n", "changes: [a, 'b', \"c\"]\n", "changes:\n-\n- a # b\n",
		"? reason\n: x\n", "{reason: !!str x}", "reason: a\u2028province: b\u0085operation: c\r", "subject: {name: &a [*a]}",
	}
	for i, text := range texts {
		for n := range 12 {
			f.Add([]byte(text), nasty[(i*12+n)%len(nasty)], uint8(n))
		}
	}
	f.Fuzz(func(t *testing.T, source []byte, value string, n uint8) {
		r := Parse(source)
		var all []Replacement
		for _, spot := range r.Spots() {
			if text, ok := spot.At.(*string); ok {
				all = append(all, Replacement{At: text, Value: value})
			}
		}
		text, _, left := r.Replace(source, all)
		if bytes.Equal(text, source) && len(left) < len(all) {
			for _, change := range all { // they may have the value already
				if *change.At != r.Field(change.At).Canonical(value) && !leaves(left, change.At) {
					t.Errorf("nothing was done, and %s not left", r.Place(change.At).Path)
				}
			}
		}
		change := all[int(n)%len(all)]
		text, _, left = r.Replace(source, []Replacement{change})
		checkReplaced(t, source, text, change, len(left) > 0)
	})
}

func leaves(left []Replacement, at *string) bool {
	for _, l := range left {
		if l.At == at {
			return true
		}
	}
	return false
}

package bundlefile

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"beian.example/icp/internal/filing"
)

const bom = "\xef\xbb\xbf"

func encoded(t testing.TB, e encoding.Encoding, text string) string {
	t.Helper()
	s, err := e.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// badInput is a text and the one fault it is refused for, or is first said to
// have.
type badInput struct {
	name  string
	text  string
	kind  FaultKind
	place Place
	found string // not compared where empty
}

func refusedInputs(t testing.TB) []badInput {
	utf16 := func(order unicode.Endianness) string {
		return encoded(t, unicode.UTF16(order, unicode.UseBOM), "姓名: 林\n")
	}
	at := func(line, column int) Place { return Place{Line: line, Column: column} }
	const afterEnd = "text after the closing bracket"
	return []badInput{
		{"empty", "", Empty, at(0, 0), ""},
		{"byte order mark only", bom, Empty, at(0, 0), ""},
		{"only comments", "# 备案\n\n# 完\n", Empty, at(0, 0), ""},
		{"null", "null\n", Empty, at(0, 0), ""},
		{"tilde", "~", Empty, at(0, 0), ""},
		{"two MiB", "version: 1\n" + strings.Repeat("#", 2<<20), TooLarge, at(0, 0), ""},
		{"GBK", encoded(t, simplifiedchinese.GBK, "version: 1\n  姓名: 林"), ForeignEncoding, at(2, 3), "GBK"},
		{"UTF-16 LE", utf16(unicode.LittleEndian), ForeignEncoding, at(0, 0), "UTF-16"},
		{"UTF-16 BE", utf16(unicode.BigEndian), ForeignEncoding, at(0, 0), "UTF-16"},
		{"NUL", "version: 1\n姓名\x00: 林\n", Binary, at(2, 3), ""},
		{"NUL after byte order mark", bom + "姓\x00", Binary, at(1, 2), ""},

		{"tab", "subject:\n\ttype: personal\n", TabIndent, at(2, 1), ""},
		{"tab after spaces", "subject:\n  name: 林\n \ttype: personal\n", TabIndent, at(3, 2), ""},
		{"tab on the first line", "\tversion: 1\n", TabIndent, at(1, 1), ""},
		{"tab before a comment", "version: 1\n\t# 注\noperation: first\n", TabIndent, at(2, 1), ""},
		{"tab alone on a line", "a:\n  b: 1\n\t\n  c: 1\n", TabIndent, at(3, 1), ""},
		{"tab alone on the first line", "\t\noperation: first\n", TabIndent, at(1, 1), ""},
		{"tab before a comment on the first line", "\t# 注\r\noperation: first\r\n", TabIndent, at(1, 1), ""},
		{"tab after a byte order mark", bom + " \toperation: first\n", TabIndent, at(1, 2), ""},
		{"tab before a comment below an empty line", "\n  \t# 注\noperation: first\n", TabIndent, at(2, 3), ""},
		{"tab and nothing else", "\t", TabIndent, at(1, 1), ""},
		{"tab below a lone carriage return", "# 注\r\r\t\roperation: first\r", TabIndent, at(3, 1), ""},
		{"tab below one that is taken", "a: [b,\n\t# 注\n  c]\nd: e\n\t\nf: g\n", TabIndent, at(5, 1), ""},
		{"tab behind the end mark", "version: 1\n...\n\t# 注\n", TabIndent, at(3, 1), ""},
		{"tab in a second document", "version: 1\n---\na: b\n\t\nc: d\n", SecondDocument, at(2, 1), ""},
		{"another character that begins nothing", "\n@a\n\t# 注\n", BrokenSyntax, at(2, 1), "found character that cannot start any token"},
		{"colon alone", ":", BrokenSyntax, at(1, 1), "did not find expected key"},
		{"no-break space", "subject:\n\u00a0\u00a0type: personal\n", WideIndent, at(2, 1), ""},
		{"ideographic space", "subject:\n  name: 林\n \u3000type: personal\n", WideIndent, at(3, 2), ""},
		{"ideographic space before a comment", "a: 1\n\u3000# 注\nb: 2\n", WideIndent, at(2, 1), ""},

		{"wide colon, only line", "subject：企业\n", WideColon, at(1, 8), "subject"},
		{"wide colon, first line", "version：1\noperation: first\n", WideColon, at(1, 8), "version"},
		{"wide colon after byte order mark", bom + "version：1\noperation: first\n", WideColon, at(1, 8), "version"},
		{"wide colon, middle", "version: 1\noperation：first\nprovince: 广东\n", WideColon, at(2, 10), "operation"},
		{"wide colon, last line", "version: 1\n\noperation：first\n", WideColon, at(3, 10), "operation"},
		{"wide colon in a group", "subject:\n  name: 林\n  type：personal\n", WideColon, at(3, 7), "type"},
		{"wide colon in a list", "sites:\n  - domain：a.cn\n    name: 甲\n", WideColon, at(2, 11), "domain"},

		{"open quote", "name: \"林", BrokenSyntax, at(1, 9), ""},
		{"open quote before more", "subject:\n  name: '林\n  type: b\n", BrokenSyntax, at(4, 1), ""},
		{"open bracket", "name: 林\nx: [a, b\n", BrokenSyntax, at(3, 1), ""},
		{"open brace", "subject: {name: 林\n", BrokenSyntax, at(2, 1), ""},
		{"two colons", "林林: b: c\n", BrokenSyntax, at(1, 6), ""},
		{"reserved character", "林林: @x\n", BrokenSyntax, at(1, 5), ""},
		{"unknown alias", "林林: *x\n", BrokenSyntax, at(1, 5), ""},
		{"list turned key", "subject:\n  - a\n b\n", BrokenSyntax, at(3, 2), ""},
		{"control character", "name: 林\nx: \"林\x01\"\n", BrokenSyntax, at(2, 6), ""},
		{"delete character", "x: 林\x7f\n", BrokenSyntax, at(1, 5), ""},

		{"nested", "a: " + strings.Repeat("[", 70) + strings.Repeat("]", 70), TooDeep, at(1, 68), ""},
		{"twenty thousand brackets", "a: " + strings.Repeat("[", 20000) + strings.Repeat("]", 20000), TooDeep, at(1, 10004), ""},
		{"twenty thousand open brackets", strings.Repeat("[", 20000), TooDeep, at(1, 10001), ""},
		{"twenty thousand dashes", strings.Repeat("- ", 20000), TooDeep, at(1, 20001), ""},
		{"alias of itself", "a: &a [*a]\n", TooManyAliases, at(1, 8), ""},
		{"group of itself", "subject: &a {name: *a}\n", TooManyAliases, at(1, 20), ""},
		{"many aliases", "a: &a 1\nb: [" + strings.Repeat("*a, ", 200) + "]\n", TooManyAliases, at(2, 5+4*100), ""},

		{"sites", "version: 1\nsites:\n" + strings.Repeat("  - {}\n", 501), TooManyItems, Place{"sites", 2, 1}, ""},
		{"addresses", "sites:\n  - {name: 甲}\n  - {name: 乙, access: {ips: [" + strings.Repeat("x, ", 501) + "]}}\n", TooManyItems, Place{"sites[1].access.ips", 3, 24}, ""},
		{"list in a list", "sites:\n  - [" + strings.Repeat("x, ", 501) + "]\n", TooManyItems, Place{"sites[0]", 2, 5}, ""},
		{"list of an unknown key", "hunter2: {sites: [" + strings.Repeat("x, ", 501) + "]}\n", TooManyItems, at(1, 11), ""},
		{"list for a key", "? [" + strings.Repeat("x, ", 501) + "]\n: 1\n", TooManyItems, at(1, 3), ""},
		{"long lists", "sites:\n" + strings.Repeat("  - {content: ["+strings.Repeat("x, ", 500)+"]}\n", 41), TooManyInAll, at(1, 1), ""},

		{"second document", "version: 1\n---\nversion: 2\n", SecondDocument, at(2, 1), ""},
		{"second document after a start", "---\nversion: 1\n---\n", SecondDocument, at(3, 1), ""},
		{"more after the end mark", "version: 1\n...\nversion: 2\n", SecondDocument, at(3, 1), ""},
		{"second document after a comment", "version: 1 # a\n---\nversion: 2\n", SecondDocument, at(2, 1), ""},
		{"broken second document", "version: 1\n---\na: [\n", SecondDocument, at(3, 1), ""},

		{"second document with an unknown alias", "version: 1\n---\n*x\n", SecondDocument, at(3, 1), ""},
		{"second document after braces", "{version: 1}\n---\n{version: 2}\n", SecondDocument, at(2, 1), ""},
		{"second document after nothing", "---\n---\nversion: 1\n", SecondDocument, at(2, 1), ""},
		{"second document after carriage returns", "version: 1\r---\roperation: first\r", SecondDocument, at(2, 1), ""},
		{"second document after line separators", "version: 1\u2028---\u2028operation: first", SecondDocument, at(2, 1), ""},
		{"second document after next lines", "version: 1\u0085---\u0085operation: first", SecondDocument, at(2, 1), ""},
		{"more after the end mark and carriage returns", "version: 1\r...\roperation: first\r", SecondDocument, at(3, 1), ""},

		{"text after braces", "{version: 1}\n}}} 林 *&^%%\n", BrokenSyntax, at(2, 1), afterEnd},
		{"keys after braces", "{version: 1}\n\n# 注\n  subject: {name: 林}\n", BrokenSyntax, at(4, 3), afterEnd},
		{"comma after braces", "{姓名: 林},\n", BrokenSyntax, at(1, 8), afterEnd},
		{"braces after braces", bom + "{姓名: 林} {a: b}\n", BrokenSyntax, at(1, 9), afterEnd},
		{"keys after braces behind a mark", "--- {version: 1}\nsubject: 林\n", BrokenSyntax, at(2, 1), afterEnd},
		{"keys after braces with an anchor", "&a {version: 1}\nsubject: 林\n", BrokenSyntax, at(2, 1), afterEnd},
		{"keys after braces with a tag", "!!map {version: 1}\nsubject: 林\n", BrokenSyntax, at(2, 1), afterEnd},
		{"keys after braces of several lines", "{\r\n  version: 1\r\n}\r\nsubject: 林\r\n", BrokenSyntax, at(4, 1), afterEnd},
		{"keys after braces and a carriage return", "{version: 1}\rsubject: 林\r", BrokenSyntax, at(2, 1), afterEnd},
		{"keys after braces and a line separator", "{version: 1}\u2028subject: 林", BrokenSyntax, at(2, 1), afterEnd},
		{"byte order mark after braces", "{version: 1}\n" + bom + "subject: 林\n", BrokenSyntax, at(2, 1), afterEnd},
		{"open quote after braces", "{version: 1}\n'林\n", BrokenSyntax, at(3, 1), ""},
		{"GBK after braces", "{version: 1}\n" + encoded(t, simplifiedchinese.GBK, strings.Repeat("林", 9000)), ForeignEncoding, at(2, 1), "GBK"},
		{"NUL after braces", "{version: 1}\n# " + strings.Repeat("x", 9000) + "\x00", Binary, at(2, 9003), ""},
		{"keys less indented than the first", "  version: 1\noperation: first\n", BrokenSyntax, at(2, 1), "indented less than the first key"},
		{"directive after keys", "version: 1\n%YAML 1.1\n}}} 林\n", BrokenSyntax, at(2, 1), ""},
		{"keys after a directive", "version: 1\n%YAML 1.1\noperation: first\n", BrokenSyntax, at(3, 10), ""},
		{"tag directive after a text", "remarks: |\n  a\n%TAG ! x\n  b\n", BrokenSyntax, at(3, 1), ""},

		{"list", "# 列表\n- a\n", NotMapping, at(2, 1), ""},
		{"text", "你好\n", NotMapping, at(1, 1), ""},
		{"number", "1\n", NotMapping, at(1, 1), ""},
	}
}

func TestParseRefuses(t *testing.T) {
	for _, test := range refusedInputs(t) {
		t.Run(test.name, func(t *testing.T) {
			start := time.Now()
			r := Parse([]byte(test.text))
			if took := time.Since(start); took > 2*time.Second {
				t.Errorf("took %v", took)
			}
			if len(r.Faults) != 1 || !r.Refused() || r.Bundle == nil {
				t.Fatalf("faults %+v, refused %v; want one that refuses", r.Faults, r.Refused())
			}
			f := &r.Faults[0]
			if f.Kind != test.kind || r.FaultPlace(f) != test.place {
				t.Errorf("got kind %d at %+v (%q), want kind %d at %+v", f.Kind, r.FaultPlace(f), f.Found, test.kind, test.place)
			}
			if test.found != "" && f.Found != test.found {
				t.Errorf("found %q, want %q", f.Found, test.found)
			}
		})
	}
}

// An alias bomb must cost no time and no memory, whatever it is called.
func TestParseAliasBomb(t *testing.T) {
	var bomb strings.Builder
	bomb.WriteString("a0: &a0 [x, x, x, x, x, x, x, x, x]\n")
	for i := 1; i < 30; i++ {
		fmt.Fprintf(&bomb, "a%d: &a%d [%s]\n", i, i, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d, ", i-1), 9), ", "))
	}
	fmt.Fprintln(&bomb, "sites: *a29")
	start := time.Now()
	r := Parse([]byte(bomb.String()))
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("took %v", took)
	}
	if len(r.Faults) != 1 || r.Faults[0].Kind != TooManyAliases {
		t.Errorf("faults %+v, want too many aliases", r.Faults)
	}
}

// faults words the faults of a reading for comparison.
func faults(r *Reading) string {
	var out []string
	for i := range r.Faults {
		f := &r.Faults[i]
		p := r.FaultPlace(f)
		text := fmt.Sprintf("%d:%d kind %d %s", p.Line, p.Column, f.Kind, p.Path)
		if f.Wanted != "" {
			text += " not " + f.Wanted
		}
		out = append(out, text)
	}
	return strings.Join(out, "; ")
}

func TestParseFaults(t *testing.T) {
	is := func(kind FaultKind, place, path string) string {
		return fmt.Sprintf("%s kind %d %s", place, kind, path)
	}
	tests := []struct{ name, text, want string }{
		{"list for text", "operation: [first]\n", is(WantedText, "1:1", "operation")},
		{"map for text", "subject:\n  name: {zh: 林}\n", is(WantedText, "2:3", "subject.name")},
		{"text for map", "subject: 林\n", is(WantedMapping, "1:1", "subject")},
		{"list for map", "subject: [林]\n", is(WantedMapping, "1:1", "subject")},
		{"text for list", "sites:\n  - content: blog\n", is(WantedList, "2:5", "sites[0].content")},
		{"map for list", "sites: {name: x}\n", is(WantedList, "1:1", "sites")},
		{"text for list of maps", "documents: x\n", is(WantedList, "1:1", "documents")},
		{"text for an element", "sites: [林林, x]\n", is(WantedMapping, "1:9", "sites[0]") + "; " + is(WantedMapping, "1:13", "sites[1]")},
		{"list for an element", "sites:\n  - content: [林林, [b]]\n", is(WantedText, "2:19", "sites[0].content[1]")},
		{"two at once", "sites:\n  - name: [a]\n    content: blog\n", is(WantedText, "2:5", "sites[0].name") + "; " + is(WantedList, "3:5", "sites[0].content")},
		{"misspelt key", "subject:\n  nmae: 林\n", is(UnknownKey, "2:3", "subject.nmae") + " not name"},
		{"capital key", "Version: 1\n", is(UnknownKey, "1:1", "Version") + " not version"},
		{"unknown key", "subject:\n  zzzzzzz: 林\n", is(UnknownKey, "2:3", "subject.zzzzzzz")},
		{"Chinese key", "备案类型: 首次\n", is(UnknownKey, "1:1", "备案类型")},
		{"key that is no text", "1: b\n", is(UnknownKey, "1:1", "1")},
		{"key that is a list", "? [a]\n: b\n", is(UnknownKey, "1:3", "")},
		{"key that is an alias", "reason: &reason 林\n*reason : b\n", is(UnknownKey, "2:1", "")},
		{"template", "subject: {{ 林 }}\n", is(UnknownKey, "1:11", "subject")},
		{"key without a name", "subject:\n  \"\": b\n", is(UnknownKey, "2:3", "subject")},
		{"duplicate", "subject:\n  name: a\n  name: b\n", is(DuplicateKey, "3:3", "subject.name")},
		{"duplicate at the top", "version: 1\noperation: first\nversion: 2\n", is(DuplicateKey, "3:1", "version")},
		{"merge", "subject:\n  principal: &p {name: 林}\n  legal_representative:\n    <<: *p\n", is(MergeKey, "4:5", "subject.legal_representative.<<")},
		{"byte order mark", bom + "subject: [x]\n", is(WantedMapping, "1:1", "subject")},
		{"CRLF", "version: 1\r\nsubject: [x]\r\n", is(WantedMapping, "2:1", "subject")},

		{"document start", "---\nversion: 1\n", ""},
		{"document start after a comment", "# 备案\n---\nversion: 1\n", ""},
		{"document end", "version: 1\n...\n", ""},
		{"byte order mark is fine", bom + "version: 1\n", ""},
		{"CRLF is fine", "version: 1\r\nsubject:\r\n  name: 林\r\n", ""},
		{"no line end", "version: 1", ""},
		{"flow", `{version: 1, subject: {name: 林}, sites: [{content: [blog]}]}`, ""},
		{"JSON", `{"version": 1, "sites": [{"domain": "a.cn"}]}`, ""},
		{"only comments after braces", "{version: 1} # 注\n\n# 注\n", ""},
		{"end mark after braces", "{version: 1}\r\n... # 完\r\n...\r\n# 注\r\n", ""},
		{"one alias", "subject:\n  mailing_address: &a 某路1号\n  certificate: {address: *a}\n", ""},
		{"tab in a literal text", "subject:\n  remarks: |\n    a\n    \tb\n\n  type: personal\n", ""},
		{"tab alone in a literal text", "subject:\n  remarks: |\n    a\n\t\n    b\n", is(TabIndent, "4:1", "")},
		{"tab in a folded text", "subject:\n  remarks: >-\n    a\n    \tb\n", ""},
		{"tab in a comment", "# 注\t释\nversion: 1\t# x\n", ""},
		{"wide colon in a value", "subject:\n  remarks: 内容：笔记\n  name: a：b\n", ""},
		{"wide colon in a comment", "version: 1  # version：1\n", ""},
		{"wide space in a value", "subject:\n  name: 林\u3000远\n", ""},
		{"three dashes in a text", "subject:\n  remarks: |\n    ---\n    x\n", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := faults(Parse([]byte(test.text))); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// A key without a name is described by what is there.
func TestNamelessKeys(t *testing.T) {
	for text, want := range map[string]string{
		"{{ t }}: x\n":               "{…}",
		"? a: b\n: c\n":              "{…}",
		"? [a]\n: b\n":               "[…]",
		"reason: &a 林\n*a : b\n":     "*a",
		"\"\": x\n":                  `""`,
		"? \n: x\n":                  `""`,
		"' ': x\n":                   `" "`,
		"\"\\u200b\\u3000\": x\n":    `"\u200b\u3000"`,
		"{subject: {name: {{ t }}}}": "name",
		"sites: [{{ t }}]\n":         "{…}",
	} {
		r := Parse([]byte(text))
		if len(r.Faults) != 1 || r.Refused() || r.Faults[0].Found != want || r.Faults[0].Wanted != "" {
			t.Errorf("%q: %+v, want %s", text, r.Faults, want)
		}
	}
}

// A null is not an answer, wherever it is.
func TestParseNulls(t *testing.T) {
	tests := map[string]string{
		"text":     "operation:\nsubject: {name: null, type: ~}\n",
		"group":    "subject:\nprovider: null\nrecord: ~\n",
		"list":     "sites:\ndocuments: null\nchanges: ~\n",
		"elements": "sites: [null, ~]\nchanges: [null]\n",
		"within":   "sites:\n  - content:\n    principal:\n    registration: {registrant: }\n    pre_approvals: [~]\n",
	}
	for name, text := range tests {
		t.Run(name, func(t *testing.T) {
			r := Parse([]byte(text))
			if len(r.Faults) > 0 {
				t.Errorf("faults: %s", faults(r))
			}
			for _, spot := range r.Spots() {
				if value, ok := spot.At.(*string); ok && *value != "" {
					t.Errorf("%s is %q", spot.Path, *value)
				}
			}
		})
	}
}

func TestParseBlockTexts(t *testing.T) {
	r := Parse([]byte("subject:\n  remarks: |\n    第一行\n\n    第二：行 # 不是注释\n  investor: >-\n    甲\n    乙\nreason: \"a\\n b\"\n"))
	if len(r.Faults) > 0 {
		t.Fatal(faults(r))
	}
	for _, test := range []struct{ got, want string }{
		{r.Bundle.Subject.Remarks, "第一行\n\n第二：行 # 不是注释"},
		{r.Bundle.Subject.Investor, "甲 乙"},
		{r.Bundle.Reason, "a\n b"},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}

// What the file says replaces what the base holds, and the rest stays.
func TestParseOnto(t *testing.T) {
	base := &filing.Bundle{Operation: filing.First, Province: "广东", Sites: []*filing.Site{{Domain: "a.cn"}, {Domain: "b.cn"}}}
	r := ParseOnto(base, []byte("province: 四川\nsites:\n  - name: 甲\n"))
	if len(r.Faults) > 0 || r.Bundle != base {
		t.Fatal(faults(r))
	}
	if base.Operation != filing.First || base.Province != "四川" || len(base.Sites) != 1 || base.Sites[0].Domain != "a.cn" || base.Sites[0].Name != "甲" {
		t.Errorf("got %+v, first site %+v", base, base.Sites[0])
	}
}

func TestReadStopsBeyondTheLimit(t *testing.T) {
	data, err := Read(bytes.NewReader(make([]byte, 3*MaxSize)), nil)
	if err != nil || len(data) != MaxSize+1 {
		t.Fatalf("read %d bytes, %v", len(data), err)
	}
	if r := Parse(data); !r.Refused() || r.Faults[0].Kind != TooLarge {
		t.Errorf("faults %+v", r.Faults)
	}
}

package bundlefile

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
)

func TestIgnores(t *testing.T) {
	found := func(line, column int, reason string, rules ...string) string {
		return fmt.Sprintf("%d:%d %q %q", line, column, rules, reason)
	}
	tests := []struct {
		name, text string
		want       []string
	}{
		{"none", "version: 1 # icp new\n", nil},
		{"at the end of a line", "version: 1\nprovince: 广东  # icp: ignore[unknown-value]\n", []string{found(2, 15, "", "unknown-value")}},
		{"with a reason", "province: 广东 # icp: ignore[unknown-value]  管局说可以 \n", []string{found(1, 14, "管局说可以", "unknown-value")}},
		{"several rules", "province: a # icp: ignore[rule-a, rule-b,rule-c] x\n", []string{found(1, 13, "x", "rule-a", "rule-b", "rule-c")}},
		{"several lines", "province: a # icp: ignore[b]\nreason: c # icp: ignore[d]\n", []string{found(1, 13, "", "b"), found(2, 11, "", "d")}},
		{"two on a line", "province: a # icp: ignore[b] x # icp: ignore[c] y\n", []string{found(1, 13, "x", "b"), found(1, 32, "y", "c")}},
		{"after the label", "province: a  # 备案省份  # icp: ignore[b]\n", []string{found(1, 22, "", "b")}},
		{"after the label, within", "mobile: a  # 手机号码 icp: ignore[b] 客户已确认\n", []string{found(1, 19, "客户已确认", "b")}},
		{"after the label, glued", "mobile: a # 手机号码，icp：ignore[b] 客户已确认\n", []string{found(1, 18, "客户已确认", "b")}},
		{"after a quoted value and the label", "mobile: \"1\" # 手机号码  # icp: ignore[b] c\n", []string{found(1, 21, "c", "b")}},
		{"twice within", "mobile: a # b icp: ignore[c] d icp: ignore[e] f\n", []string{found(1, 15, "d", "c"), found(1, 32, "f", "e")}},
		{"capitals", "mobile: a # ICP: ignore[b] c\nreason: a # Icp：Ignore[b] c\n", []string{found(1, 11, "c", "b"), found(2, 11, "c", "b")}},
		{"its name in the reason", "mobile: a # icp: ignore[b] see icp: docs\n", []string{found(1, 11, "see icp: docs", "b")}},
		{"on its own line", "  # icp: ignore[b]\nprovince: a\n", []string{found(1, 3, "", "b")}},
		{"without spaces", "province: a #icp:ignore[b]x\n", []string{found(1, 13, "x", "b")}},
		{"with spaces", "province: a\t#  icp:  ignore [ b , c ]  x\n", []string{found(1, 13, "x", "b", "c")}},
		{"after quotes", "province: '𠮷' # icp: ignore[b]\n", []string{found(1, 15, "", "b")}},
		{"after a group's key", "subject: # icp: ignore[b]\n  name: 甲\n", []string{found(1, 10, "", "b")}},
		{"in braces", "subject: {name: 甲, # icp: ignore[b]\n  type: 企业} # icp: ignore[c]\n", []string{found(1, 20, "", "b"), found(2, 13, "", "c")}},
		{"after a block's mark", "reason: | # icp: ignore[b]\n  a\n", []string{found(1, 11, "", "b")}},
		{"after a block's mark and within", "reason: | # icp: ignore[b]\n  icp # icp: ignore[c]\nprovince: d # icp: ignore[e]\n", []string{found(1, 11, "", "b"), found(3, 13, "", "e")}},
		{"after a block", "subject:\n  remarks: |\n    a # icp: ignore[b]\n\n    # icp: ignore[c]\n  # icp: ignore[d]\nreason: x # icp: ignore[e]\n", []string{found(6, 3, "", "d"), found(7, 11, "", "e")}},
		{"CRLF", "version: 1\r\nprovince: a # icp: ignore[b] x\r\n", []string{found(2, 13, "x", "b")}},
		{"byte order mark", bom + "province: a # icp: ignore[b]\n", []string{found(1, 13, "", "b")}},
		{"wide break", "version: 1\u2028province: a # icp: ignore[b]\u2028", []string{found(2, 13, "", "b")}},

		// As an input method writes it.
		{"wide colon", "province: a # icp：ignore[b]\n", []string{found(1, 13, "", "b")}},
		{"wide brackets", "province: a # icp: ignore［b，c］原因：旧证\n", []string{found(1, 13, "原因：旧证", "b", "c")}},
		{"Chinese brackets", "province: a # icp： ignore【b、c】 原因: x\n", []string{found(1, 13, "原因: x", "b", "c")}},
		{"wide spaces", "province: a # icp:\u3000ignore\u3000[b]\u3000x\n", []string{found(1, 13, "x", "b")}},
		{"wide number sign", "province: a ＃ icp: ignore[b]\n", nil},

		{"no reason but signs", "province: a # icp: ignore[b] ——。\nreason: a # icp: ignore[b] . # 甲\n", []string{found(1, 13, "", "b"), found(2, 11, "", "b")}},
		{"a number for a reason", "province: a # icp: ignore[b] (2)\n", []string{found(1, 13, "(2)", "b")}},

		{"no brackets", "province: a # icp: ignore\n", []string{found(1, 13, "")}},
		{"no brackets, a name", "province: a # icp: ignore rule-a\n", []string{found(1, 13, "rule-a")}},
		{"empty brackets", "province: a # icp: ignore[ ] x\n", []string{found(1, 13, "x")}},
		{"commas only", "province: a # icp: ignore[,，] x\n", []string{found(1, 13, "x")}},
		{"open bracket", "province: a # icp: ignore[rule-a\n", []string{found(1, 13, "[rule-a")}},
		{"late bracket", "province: a # icp: ignore x [rule-a]\n", []string{found(1, 13, "x [rule-a]")}},
		{"misspelt", "province: a # icp: ingore[rule-a] x\n", []string{found(1, 13, "ingore[rule-a] x")}},
		{"another word", "province: a # icp: 以后再填\nreason: b # icp: ignore-file\n", nil},

		{"glued to a text", "province: a# icp:ignore[b]\nreason: a# icp：ignore[b]\n", nil},
		{"another word's end", "province: a # beicp: ignore[b]\n", nil},
		{"a key", "icp: ignore[b]\nx: {icp: 'ignore[b]'} # c\n", nil},
		{"a key after a text with a sign", "x: {a: 'b # c', icp: ignore, d: e}\n", nil},
		{"in a text with a sign", "reason: 'a # b icp: ignore[c]' # d\n", nil},
		{"in a literal text with a sign", "reason: |\n  a # b icp: ignore[c]\nprovince: d # e icp: ignore[f]\n", []string{found(3, 17, "", "f")}},
		{"in single quotes", "reason: 'a # icp: ignore[b]'\n", nil},
		{"in double quotes", "reason: \"a \\\" # icp: ignore[b]\"\n", nil},
		{"in quotes and after", "reason: 'it''s # icp: ignore[b]' # icp: ignore[c]\n", []string{found(1, 34, "", "c")}},
		{"in quotes of two lines", "reason: \"a\n  # icp: ignore[b]\n  c\" # icp: ignore[d]\n", []string{found(3, 6, "", "d")}},
		{"in a quoted key", "\"a # icp: ignore[b]\": c # icp: ignore[d]\n", []string{found(1, 25, "", "d")}},
		{"in a literal text", "reason: |\n  a # icp: ignore[b]\n  # icp: ignore[c]\n", nil},
		{"in a folded text", "reason: >-\n  a # icp: ignore[b]\n  # icp: ignore[c]\nprovince: a\n", nil},
		{"in a tagged text", "reason: !!str 'a # icp: ignore[b]' # icp: ignore[c]\n", []string{found(1, 36, "", "c")}},
		{"in an anchored block", "reason: &x |2\n   a # icp: ignore[b]\nprovince: *x # icp: ignore[c]\n", []string{found(3, 14, "", "c")}},
		{"in a refused file", "province: a # icp: ignore[b]\n\treason: x\n", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, i := range Parse([]byte(test.text)).Ignores {
				got = append(got, found(i.Line, i.Column, i.Reason, i.Rules...))
				if i.Rules != nil && len(i.Rules) == 0 {
					t.Error("no rules are not nil")
				}
			}
			if fmt.Sprint(got) != fmt.Sprint(test.want) {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// However many there are, one pass finds them.
func TestManyIgnores(t *testing.T) {
	for _, text := range []string{
		"a: b " + strings.Repeat("# icp: ignore[c] ", 60000),
		"a: b\n" + strings.Repeat("# icp: ignore[c]\n", 60000),
		"a: [" + strings.Repeat("'"+strings.Repeat("# icp: ", 150)+"', ", 450) + "] # icp: ignore[c]\n",
		"a: |\n" + strings.Repeat("  # icp: ignore[c]\n", 50000) + "b: c # icp: ignore[d]\n",
		"a: b # " + strings.Repeat("x icp: ignore[c] ", 60000),
		"a: '" + strings.Repeat("x icp: ignore[c] ", 60000) + "' # icp: ignore[d]\n",
	} {
		if n := len(Parse([]byte(text)).Ignores); n != 1 && n != 60000 {
			t.Errorf("%.30q: %d ignores", text, n)
		}
	}
}

// A comment that silences rules keeps doing so, next to the same field, whatever the file was
// like.
func TestStoreCarriesIgnores(t *testing.T) {
	const text = `version: 1
operation: first
subject: # icp: ignore[on-group]
  name: 甲 # icp: ignore[on-name] 照旧
  certificate: {number: 1, expires: 长期} #icp：ignore【on-flow】
sites:
  - domain: a.cn # icp: ignore[on-first, of-element]
    content:
      - blog
      - notes # icp: ignore[on-element]
  - domain: b.cn
    remarks: x # icp: ignore[on-gone]
    homepage: www.b.cn
    content_dir: ./b # icp: ignore[on-folder]
# icp: ignore[on-none]
`
	want := []struct{ line, comment string }{
		{"subject:", "# icp: ignore[on-group]"},
		{"  name: 甲", "# icp: ignore[on-name] 照旧"},
		{"  certificate:", "#icp：ignore【on-flow】"},
		{"    number: 1", "#icp：ignore【on-flow】"},
		{"    expires: long-term", "#icp：ignore【on-flow】"},
		{"sites:", ""},
		{"  - name:", ""},
		{"    domain: a.cn", "# icp: ignore[on-first, of-element]"},
		{"    content: [blog, notes]", "# icp: ignore[on-element]"},
		{"    domain: b.cn", ""},
	}
	path := filepath.Join(t.TempDir(), "bundle.yaml")
	s := Resume(path, put(t, path, text), lang.ZH)
	r := Parse([]byte(text))
	r.Bundle.Province = "广东"
	r.Bundle.Sites[1].Remarks = ""
	for _, name := range []string{"甲", "甲乙", "甲"} { // once more each time, never twice
		r.Bundle.Subject.Name = name
		if err := s.Save(r.Bundle); err != nil {
			t.Fatal(err)
		}
	}
	written := read(t, path)
	for _, test := range want {
		_, rest, found := strings.Cut("\n"+written, "\n"+test.line+"  # ")
		line, _, _ := strings.Cut(rest, "\n")
		if !found || ignoreOf(line) != test.comment {
			t.Errorf("%q goes on %q, want %q", test.line, line, test.comment)
		}
	}
	if n := strings.Count(written, "ignore"); n != 8 {
		t.Errorf("%d ignores in\n%s", n, written)
	}
	if got := read(t, path+".bak"); got != text {
		t.Errorf("the copy is %q", got)
	}
	r.Bundle.Sites[1].ContentDir = "" // the copy has its comment already
	if err := s.Save(r.Bundle); err != nil {
		t.Fatal(err)
	}
	holds(t, filepath.Dir(path), "bundle.yaml", "bundle.yaml.bak")
}

// What the comments are beside is known before the file is written, and is the same then.
func TestStoreKnowsIgnores(t *testing.T) {
	const text = `version: 1
operation: first
subject:
  name: 甲
  certificate: {number: 1, expires: 长期} # icp: ignore[on-flow] 照旧
  principal: # icp: ignore[on-group] 照旧
    email: # icp: ignore[on-open] 没有
sites:
  - name: 甲 # icp: ignore[on-first] 照旧
    content:
      - blog
      - notes # icp: ignore[on-element] 照旧
`
	path := filepath.Join(t.TempDir(), "bundle.yaml")
	s := Resume(path, put(t, path, text), lang.ZH)
	names := func(ignored map[string][]Ignore, path string) (all string) {
		for _, ignore := range ignored[path] {
			all += strings.Join(ignore.Rules, ",")
		}
		return all
	}
	b := Parse([]byte(text)).Bundle
	if got := names(s.Ignored(b), "sites[0].content[1]"); got != "on-element" {
		t.Errorf("beside the element as written is %q", got)
	}
	b.Subject.Name, b.Subject.Certificate.Number, b.Sites[0].Name = "乙", "2", "乙"
	for _, when := range []string{"before it is written", "after"} {
		ignored := s.Ignored(b)
		for path, want := range map[string]string{
			"subject.name": "", "subject.certificate": "on-flow", "subject.certificate.number": "on-flow", "subject.certificate.type": "",
			"subject.principal": "on-group", "subject.principal.email": "on-open", "subject.principal.office_phone": "on-group",
			"sites": "", "sites[0]": "on-first", "sites[0].name": "on-first", "sites[0].remarks": "on-first",
			"sites[0].content": "on-element", "sites[0].content[0]": "on-element",
		} {
			if got := names(ignored, path); got != want {
				t.Errorf("%s, beside %s is %q, want %q", when, path, got, want)
			}
		}
		if err := s.Save(b); err != nil {
			t.Fatal(err)
		}
	}
	if got := Create(path, lang.ZH).Ignored(b); got != nil {
		t.Errorf("a new file has the comments %v", got)
	}
}

// ignoreOf is the comment of a line that asks for silence.
func ignoreOf(line string) string {
	for _, sign := range []string{"# icp", "#icp"} {
		if i := strings.Index(line, sign); i >= 0 {
			return strings.TrimSpace(line[i:])
		}
	}
	return ""
}

// A comment added to a written file needs no copy until it is lost.
func TestStoreKeepsLostIgnores(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bundle.yaml")
	b := named("甲")
	b.Subject.City = "大连市"
	text := strings.Replace(string(Write(b, lang.ZH)), "# 所属市", "# 所属市  # icp: ignore[x] 原因", 1)
	s := Resume(path, put(t, path, text), lang.EN)
	b.Subject.Name = "乙"
	if err := s.Save(b); err != nil {
		t.Fatal(err)
	}
	if got := read(t, path); !strings.Contains(got, "city: 大连市  # City  # icp: ignore[x] 原因\n") {
		t.Errorf("the comment is lost in\n%s", got)
	}
	holds(t, filepath.Dir(path), "bundle.yaml")
	last := read(t, path)
	for _, name := range []string{"丙", "丁"} {
		b.Subject.City, b.Subject.Name = "", name
		if err := s.Save(b); err != nil {
			t.Fatal(err)
		}
	}
	holds(t, filepath.Dir(path), "bundle.yaml", "bundle.yaml.bak")
	if got := read(t, path+".bak"); got != last {
		t.Errorf("the copy is %q", got)
	}
	if s.Kept() != path+".bak" {
		t.Errorf("kept %q", s.Kept())
	}
}

// A comment is what can be overwritten without a change to any value. The
// parser says so of each that was found, and of no other that was not.
func FuzzIgnores(f *testing.F) {
	for _, text := range []string{
		"a: 'b # icp: ignore[c]' # icp: ignore[d]\n", "a: |+\n  # icp: ignore[b]\n# icp: ignore[c]\n", "a: >2-\n   b # icp: ignore[c]\n\n # icp: ignore[d]\n",
		"\"a\n # icp: ignore[b]\": \"c\\\n # icp: ignore[d]\"\n", "- a # icp: ignore[b]\n", "a: [b, # icp: ignore[c]\n d] # icp：ignore[e]\r\nf: &g !!str 'h # icp: ignore[i]'\n",
		"a: &b |\n # icp: ignore[c]\nd: *b # icp: ignore[e]", "? |\n  # icp: ignore[a]\n: b # icp: ignore[c]\n", bom + "# icp: ignore[a]\u2028b: c # icp: ignore[d]\u0085",
		"a: b # c icp: ignore[d]\ne: {f: 'g # h', icp: ignore[i]}\n", "a: |\n  b # c ICP: ignore[d]\ne: f icp:ignore[g]\n",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := Parse(data)
		if r.root == nil {
			return
		}
		places := make(map[Place]bool)
		for _, i := range r.Ignores {
			places[Place{Line: i.Line, Column: i.Column}] = true
		}
		ruler := newRuler(data)
		for _, start := range directives(data) {
			ruler.to(start)
			end := start + lineLength(data[start:])
			_, asks := parseIgnore(string(data[start:end]))
			if !asks || ruler.column > 1 && !bytes.ContainsAny(data[start-1:start], " \t") {
				continue
			}
			over := bytes.Clone(data)
			for i := start + 1; i < end; i++ {
				over[i] = 'x'
			}
			again := Parse(over)
			isComment := again.root != nil && sameValues(r, again)
			if place := (Place{Line: ruler.line, Column: ruler.column}); places[place] != isComment {
				t.Errorf("%q: at %+v a comment: %v", data, place, isComment)
			}
		}
	})
}

// sameValues compares trees without their comments.
func sameValues(a, b *Reading) bool { return sameTree(a.root, b.root, nil) }

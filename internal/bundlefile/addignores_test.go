package bundlefile

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// A comment is put at the end of its line, into an existing comment, or nowhere if it would be
// read as something else. No other byte changes.
func TestAddIgnores(t *testing.T) {
	const reason = "known"
	for name, c := range map[string]struct {
		text string
		line int
		want string // the whole text; empty if it is left unchanged
	}{
		"plain":                {"reason: x\n", 1, "reason: x  # icp: ignore[a, b] known\n"},
		"without a line end":   {"version: 1\nreason: x", 2, "version: 1\nreason: x  # icp: ignore[a, b] known"},
		"blanks at the end":    {"reason: x \r\nversion: 1\r\n", 1, "reason: x  # icp: ignore[a, b] known\r\nversion: 1\r\n"},
		"many blanks":          {"reason: x    \n", 1, "reason: x    # icp: ignore[a, b] known\n"},
		"lone returns":         {"version: 1\rreason: x\r", 2, "version: 1\rreason: x  # icp: ignore[a, b] known\r"},
		"byte order mark":      {"\ufeffreason: x # icp: ignore[z] 旧\n", 1, "\ufeffreason: x # icp: ignore[z, a, b] 旧；known\n"},
		"a key":                {"subject:\n  name: x\n", 1, "subject:  # icp: ignore[a, b] known\n  name: x\n"},
		"brackets":             {"subject: {name: x}\n", 1, "subject: {name: x}  # icp: ignore[a, b] known\n"},
		"brackets, two lines":  {"subject: {name: x,\n  type: personal}\n", 1, "subject: {name: x,  # icp: ignore[a, b] known\n  type: personal}\n"},
		"brackets, the second": {"subject: {name: x,\n  type: personal}\n", 2, "subject: {name: x,\n  type: personal}  # icp: ignore[a, b] known\n"},
		"a quote over lines":   {"reason: \"x\n  y\"\n", 1, ""},
		"its end":              {"reason: \"x\n  y\"\n", 2, "reason: \"x\n  y\"  # icp: ignore[a, b] known\n"},
		"a text over lines":    {"reason: x\n  y\n", 1, ""},
		"a block's head":       {"reason: |\n  x\nversion: 1\n", 1, "reason: |  # icp: ignore[a, b] known\n  x\nversion: 1\n"},
		"a block's text":       {"reason: |\n  x\nversion: 1\n", 2, ""},
		"a folded text":        {"reason: >-\n  x\n\n  y\n", 3, ""},
		"an anchor":            {"reason: &x y\naccount: *x\n", 2, "reason: &x y\naccount: *x  # icp: ignore[a, b] known\n"},
		"an address with a #":  {"reason: x#y\n", 1, "reason: x#y  # icp: ignore[a, b] known\n"},
		"a comment":            {"reason: x # mine\n", 1, "reason: x # mine  # icp: ignore[a, b] known\n"},
		"an ignore":            {"reason: x # icp: ignore[z] old\n", 1, "reason: x # icp: ignore[z, a, b] old; known\n"},
		"an ignore and more":   {"reason: x # mine, icp: ignore [ z ] old # and more\n", 1, "reason: x # mine, icp: ignore [ z, a, b] old; known # and more\n"},
		"the same reason":      {"reason: x # icp: ignore[z] known\n", 1, "reason: x # icp: ignore[z, a, b] known\n"},
		"full width":           {"reason: x # icp：ignore【z】缘由\n", 1, "reason: x # icp：ignore【z, a, b】缘由；known\n"},
		"no reason":            {"reason: x # icp: ignore[z]\n", 1, "reason: x # icp: ignore[z]  # icp: ignore[a, b] known\n"},
		"no rule":              {"reason: x # icp: ignore me\n", 1, "reason: x # icp: ignore me  # icp: ignore[a, b] known\n"},
		"a line of its own":    {"# mine\nreason: x\n", 1, "# mine  # icp: ignore[a, b] known\nreason: x\n"},
		"a template":           {"version: 1\noperation: {{ operation }}\n", 1, ""},
		"no such line":         {"reason: x\n", 7, ""},
	} {
		reading := Parse([]byte(c.text))
		got, left := reading.AddIgnores([]byte(c.text), []Silence{{c.line, []string{"a", "b"}}}, reason)
		want := c.want
		if want == "" {
			want = c.text
		}
		if string(got) != want || (len(left) > 0) != (c.want == "") {
			t.Errorf("%s: got %q, %v left, want %q", name, got, left, want)
		}
	}
}

// A line that cannot have a comment does not keep others from getting one.
func TestAddIgnoresToMany(t *testing.T) {
	var text, want strings.Builder
	var wishes []Silence
	for i := range 40 {
		line := 2*i + 1
		wishes = append(wishes, Silence{line, []string{"a"}})
		if i%9 == 4 {
			text.WriteString(fmt.Sprintf("z%d: \"x\n  y\"\n", i))
			want.WriteString(fmt.Sprintf("z%d: \"x\n  y\"\n", i))
			continue
		}
		text.WriteString(fmt.Sprintf("z%d: x\n\n", i))
		want.WriteString(fmt.Sprintf("z%d: x  # icp: ignore[a] r\n\n", i))
	}
	got, left := Parse([]byte(text.String())).AddIgnores([]byte(text.String()), wishes, "r")
	if string(got) != want.String() || len(left) != 4 {
		t.Errorf("%d are left of\n%s", len(left), got)
	}
}

// A file without room for all comments gets as many as fit.
func TestAddIgnoresFull(t *testing.T) {
	text := []byte("a: x\nb: x\nc: x\nd: x\n#")
	comment := len("  # icp: ignore[a] r")
	text = append(text, bytes.Repeat([]byte("-"), MaxSize-len(text)-2*comment-1)...)
	wishes := []Silence{{1, []string{"a"}}, {2, []string{"a"}}, {3, []string{"a"}}, {4, []string{"a"}}}
	got, left := Parse(text).AddIgnores(text, wishes, "r")
	if len(got) != MaxSize-1 || len(left) != 2 || HasRoom(got, left[0], "r") || !HasRoom(text, left[0], "r") {
		t.Errorf("it has %d bytes, and %v are left", len(got), left)
	}
}

func TestCleanReason(t *testing.T) {
	for reason, want := range map[string]string{
		"renewed": "renewed", " a\nb\r\n\tc\u2028d ": "a b c d", "see #12": "see ＃12", "a\x00\u202eb\xff": "ab",
		"": "", "  \n": "", "#": "", "—。": "", "so icp: ignore[x] y": "", strings.Repeat("字", 200): strings.Repeat("字", 200), strings.Repeat("字", 201): "",
	} {
		if got, ok := CleanReason(reason); ok != (want != "") || ok && got != want {
			t.Errorf("%q becomes %q, %t", reason, got, ok)
		}
	}
}

// Whatever the file, only comments are added, and lines that were left are unchanged.
func FuzzAddIgnores(f *testing.F) {
	f.Add([]byte("reason: |\n  x # icp: ignore[z] y\nsubject: {name: x,\n  type: y} # icp: ignore[z] y\n"), 1, "why")
	f.Add([]byte("sites:\n- name: \"a\n   b\" # c\n"), 2, "see # 1")
	f.Fuzz(func(t *testing.T, data []byte, line int, reason string) {
		reason, ok := CleanReason(reason)
		before := Parse(data)
		if !ok || before.Refused() {
			return
		}
		got, left := before.AddIgnores(data, []Silence{{line, []string{"a"}}, {line + 1, []string{"b"}}}, reason)
		after := Parse(got)
		if after.root == nil || !sameTree(before.root, after.root, nil) || len(left) == 2 && string(got) != string(data) {
			t.Fatalf("%q becomes %q", data, got)
		}
	})
}

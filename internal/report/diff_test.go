package report

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// diffOf is the diff of two texts by a voice.
func diffOf(v Voice, name, before, after string) string {
	was, is := bundlefile.Parse([]byte(before)), bundlefile.Parse([]byte(after))
	return string(v.Diff(Screen{}, name, []byte(before), []byte(after), was, is))
}

// numbered is n lines, some of which have another word.
func numbered(n int, changed ...int) string {
	var out strings.Builder
	out.WriteString("changes:\n")
	for i := 2; i <= n; i++ {
		word := "a"
		if slices.Contains(changed, i) {
			word = "b"
		}
		out.WriteString("- " + word + "\n")
	}
	return out.String()
}

func TestDiff(t *testing.T) {
	tests := []struct {
		name, before, after string
		masked, shown       string // shown is left out where it is the same
	}{
		{"nothing", "version: 1\n", "version: 1\n", "", ""},
		{"one line", "province: 广东省\n", "province: 广东\n", "@@ -1,1 +1,1 @@\n-province: 广东省\n+province: 广东\n", ""},
		{"context", checkedText, strings.Replace(checkedText, "居民身份证", "resident-id", 1),
			`@@ -2,7 +2,7 @@
 operation: first
 subject:
   name: 林知远（甲）
-  certificate: {type: 居民身份证, number: 210202********103X, address: 辽宁省大连市****************}
+  certificate: {type: resident-id, number: 210202********103X, address: 辽宁省大连市****************}
   principal: {name: 林知远, mobile: 138****8000, email: ***@example.cn}
 record: {number: 辽ICP备2021000001号, password: ********, here: 是} # 尾
 139****9000: *
`, `@@ -2,7 +2,7 @@
 operation: first
 subject:
   name: 林知远（甲）
-  certificate: {type: 居民身份证, number: 21020219920815103X, address: 辽宁省大连市中山区示例路18号3单元502室}
+  certificate: {type: resident-id, number: 21020219920815103X, address: 辽宁省大连市中山区示例路18号3单元502室}
   principal: {name: 林知远, mobile: 13800138000, email: lin@example.cn}
 record: {number: 辽ICP备2021000001号, password: ********, here: 是} # 尾
 13900139000: *
`},
		{"same behind the masks", "subject: {certificate: {number: 21020219920815103X}}\n", "subject: {certificate: {number: 21020219920805103X}}\n",
			"@@ -1,1 +1,1 @@\n-subject: {certificate: {number: 210202********103X}}\n+subject: {certificate: {number: 210202********103X}}\n",
			"@@ -1,1 +1,1 @@\n-subject: {certificate: {number: 21020219920815103X}}\n+subject: {certificate: {number: 21020219920805103X}}\n"},
		{"neighbours", numbered(9), numbered(9, 4, 5), "@@ -1,8 +1,8 @@\n changes:\n - a\n - a\n-- a\n-- a\n+- b\n+- b\n - a\n - a\n - a\n", ""},
		{"near", numbered(12), numbered(12, 2, 9), "@@ -1,12 +1,12 @@\n changes:\n-- a\n+- b\n" + strings.Repeat(" - a\n", 6) + "-- a\n+- b\n - a\n - a\n - a\n", ""},
		{"apart", numbered(14), numbered(14, 2, 10), "@@ -1,5 +1,5 @@\n changes:\n-- a\n+- b\n - a\n - a\n - a\n@@ -7,7 +7,7 @@\n - a\n - a\n - a\n-- a\n+- b\n - a\n - a\n - a\n", ""},
		{"no line end", "version: 1\nprovince: 广东省", "version: 1\nprovince: 广东",
			"@@ -1,2 +1,2 @@\n version: 1\n-province: 广东省\n\\ No newline at end of file\n+province: 广东\n\\ No newline at end of file\n", ""},
		{"no line end in context", "province: 广东省\nversion: 1", "province: 广东\nversion: 1",
			"@@ -1,2 +1,2 @@\n-province: 广东省\n+province: 广东\n version: 1\n\\ No newline at end of file\n", ""},
		{"CRLF", "version: 1\r\nprovince: 广东省\r\n", "version: 1\r\nprovince: 广东\r\n",
			"@@ -1,2 +1,2 @@\n version: 1\n-province: 广东省\n+province: 广东\n", "@@ -1,2 +1,2 @@\n version: 1\r\n-province: 广东省\r\n+province: 广东\r\n"},
		{"byte order mark", "\ufeffversion: 1\nprovince: 广东省\n", "\ufeffversion: 1\nprovince: 广东\n",
			"@@ -1,2 +1,2 @@\n version: 1\n-province: 广东省\n+province: 广东\n", "@@ -1,2 +1,2 @@\n \ufeffversion: 1\n-province: 广东省\n+province: 广东\n"},
		{"tabs and what is not seen", "province: 广东省\t# \u202e\nversion: 1\n", "province: 广东\t# \u202e\nversion: 1\n",
			"@@ -1,2 +1,2 @@\n-province: 广东省?# ?\n+province: 广东?# ?\n version: 1\n", "@@ -1,2 +1,2 @@\n-province: 广东省\t# \u202e\n+province: 广东\t# \u202e\n version: 1\n"},
		{"more lines", "version: 1\n", "version: 1\nprovince: 广东\n", "@@ -1,1 +1,2 @@\n-version: 1\n+version: 1\n+province: 广东\n", ""},
		{"from nothing", "", "version: 1\n", "@@ -0,0 +1,1 @@\n+version: 1\n", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if test.shown == "" {
				test.shown = test.masked
			}
			for show, want := range map[bool]string{false: test.masked, true: test.shown} {
				if want != "" {
					want = "--- a.yaml\n+++ a.yaml\n" + want
				}
				if got := diffOf(Voice{ShowValues: show}, "a.yaml", test.before, test.after); got != want {
					t.Errorf("values shown %v: got\n%s\nwant\n%s", show, got, want)
				}
			}
		})
	}
}

// Lines that no finding is about come into view around a change. A value that
// is not written as it reads must not show on any of them.
func TestDiffHidesWhatGoesOn(t *testing.T) {
	const address, start = "中山区示例路18号", "province: 广东省\nsubject:\n"
	tests := []struct{ name, text, want string }{
		{"literal", "  mailing_address: |\n    " + address + "\n    " + address + "\n", "   mailing_address: *\n     *********\n"},
		{"plain on two lines", "  mailing_address: " + address + "\n    二单元 # 注\n\n", "   mailing_address: *********\n     *** * *\n"},
		{"quotes on two lines", "  mailing_address: '" + address + "\n    二单元'\n  # 注\n", "   mailing_address: **********\n     ****\n"},
		{"quotes in braces", "  certificate: {address: '" + address + "\n    二单元', type: 营业执照, valid_from: 2018-05-01}\n", "   certificate: {address: **********\n     ***** type: 营业执照, valid_from: 2018-05-01}\n"},
		{"escapes", "  mailing_address: \"\\u4e2d山区示例路18号\" # 注\n", "   mailing_address: **************** * *\n reason: x\n"},
		{"doubled quotes", "  mailing_address: 'a''" + address + "'\n  \"name\": x\n", "   mailing_address: **************\n   \"name\": x\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			before := start + test.text + "reason: x\n"
			got := diffOf(Voice{}, "a.yaml", before, strings.Replace(before, "广东省", "广东", 1))
			if want := "--- a.yaml\n+++ a.yaml\n@@ -1,4 +1,4 @@\n-province: 广东省\n+province: 广东\n subject:\n" + test.want; got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
	before := "subject:\n  mailing_address: |\n    a\n    " + address + "\n    二单元\n\nprovince: 广东省\n"
	got := diffOf(Voice{}, "a.yaml", before, strings.Replace(before, "广东省", "广东", 1))
	if want := "--- a.yaml\n+++ a.yaml\n@@ -4,4 +4,4 @@\n     *********\n     ***\n \n-province: 广东省\n+province: 广东\n"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	before = "province: 广东省\nx: &a |\n  " + address + "\nsubject: {mailing_address: *a}\n"
	if got := diffOf(Voice{}, "a.yaml", before, strings.Replace(before, "广东省", "广东", 1)); strings.Contains(got, address) {
		t.Errorf("got\n%s", got)
	}
}

// Lines the parser counts and an editor does not must not bring the masks out of
// step.
func TestDiffCountsAsTheParserDoes(t *testing.T) {
	const before = "version: 1 # a\u2028province: 广东省\u0085subject:\r  mailing_address: 中山区示例路18号\n"
	want := "--- a.yaml\n+++ a.yaml\n@@ -1,1 +1,1 @@\n" +
		"-version: 1 # a?province: 广东省?subject:?  mailing_address: 中山*******\n+version: 1 # a?province: 广东?subject:?  mailing_address: 中山*******\n"
	if got := diffOf(Voice{}, "a.yaml", before, strings.Replace(before, "广东省", "广东", 1)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// What a comment repeats of a value is no more to be seen than the value.
func TestDiffHidesComments(t *testing.T) {
	const before = "province: 广东省\n# 深圳市南山区高新南一道6号8楼801室 zhou@example.cn 13512340001\nsubject:\n  mailing_address: 深圳市南山区高新南一道6号8楼801室 # 不是高新南一道6号\n  certificate: {address: 深圳市南山区高新南一道6号} # 同 深圳市南山区高新南一道6号8楼801室\n"
	want := "--- a.yaml\n+++ a.yaml\n@@ -1,4 +1,4 @@\n-province: 广东省\n+province: 广东\n # 深圳市南山区************* z***@example.cn 135****0001\n subject:\n   mailing_address: 深圳市南山区************* # 不是高新南一道6号\n"
	if got := diffOf(Voice{}, "a.yaml", before, strings.Replace(before, "广东省", "广东", 1)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	r := bundlefile.Parse([]byte(before))
	line := strings.Split(before, "\n")[4]
	if got := (Voice{}).view([]byte(before), r).mask(line, 5); strings.Contains(got, "801") || strings.Contains(got, "一道") {
		t.Errorf("%q becomes %q", line, got)
	}
}

func TestDiffNames(t *testing.T) {
	for name, want := range map[string]string{
		"客户/a b.yaml":               "--- 客户/a b.yaml\t\n+++ 客户/a b.yaml\t\n",
		"a\x1b[2J.yaml":             "--- a<U+001B>[2J.yaml\n",
		"110105199001011234.yaml":   "--- 110105********1234.yaml\n",
		"../a.yaml":                 "--- ../a.yaml\n",
		"scans/13800138000/b.yaml":  "--- scans/138****8000/b.yaml\n",
		"examples/broken/dates.yml": "--- examples/broken/dates.yml\n",
	} {
		if got := diffOf(Voice{}, name, "reason: a\n", "reason: b\n"); !strings.HasPrefix(got, want) {
			t.Errorf("%q gives\n%s", name, got)
		}
	}
}

// With values shown a diff is a patch. Where the tools are at hand, they make
// the repaired file of the other.
func TestDiffIsAPatch(t *testing.T) {
	const record = "record:\n  here: 是\n" + "changes:\n- a\n- a\n- a\n- a\n"
	texts := map[string]string{
		"plain":       "province: 广东省\n" + record,
		"CRLF":        strings.ReplaceAll("\ufeffprovince: 广东省\n"+record, "\n", "\r\n"),
		"no line end": record + "province: 广东省 # \u202e𠮷\t",
		"password":    "record:\n  password: hunter22\n" + record[strings.Index(record, "changes"):] + "province: 广东省\n",
		"values":      checkedText,
		"twice": "province: 广东省\nprovince: 广东 # 甲\nsubject: {name: 甲}\nsubject:\n  mailing_address: 某某大院\n    东门\n  principal: {mobile: 13800138000}\n" +
			"reason: x\nreason: |\n  甲\n",
		"wrong shapes": "province: 广东省\nsubject: {name: [甲, 乙], mailing_address: [某某大院东门]}\nsites:\n  content: notes\n",
	}
	for _, tool := range [][]string{{"patch", "-p0", "--binary", "-i"}, {"git", "apply", "-p0"}} {
		if _, err := exec.LookPath(tool[0]); err != nil {
			t.Logf("no %s here", tool[0])
			continue
		}
		for name, before := range texts {
			t.Run(tool[0]+" "+name, func(t *testing.T) {
				r := bundlefile.Parse([]byte(before))
				after, _, left := r.Replace([]byte(before), r.Spellings())
				if len(left) > 0 || len(r.Spellings()) == 0 {
					t.Fatalf("left %+v", left)
				}
				if name == "values" { // the password and the unknown key are in the way of a patch
					for _, hidden := range []string{"password: hunter22, ", "13900139000: x\n"} {
						before, after = strings.Replace(before, hidden, "", 1), bytes.Replace(after, []byte(hidden), nil, 1)
					}
				}
				folder, file := t.TempDir(), "我 的.yaml"
				path := filepath.Join(folder, file)
				for name, data := range map[string][]byte{path: []byte(before), filepath.Join(folder, "diff"): []byte(diffOf(Voice{ShowValues: true}, file, before, string(after)))} {
					if err := os.WriteFile(name, data, 0o600); err != nil {
						t.Fatal(err)
					}
				}
				cmd := exec.Command(tool[0], append(tool[1:], "diff")...)
				cmd.Dir = folder
				if out, err := cmd.CombinedOutput(); err != nil {
					t.Fatalf("%v: %s", err, out)
				}
				if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, after) {
					t.Errorf("%v: it made\n%q\nwant\n%q", err, got, after)
				}
			})
		}
	}
}

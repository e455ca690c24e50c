package report

import (
	"os/exec"
	"strings"
	"testing"
	"unicode"

	"beian.example/icp/internal/lang"
)

// A command that is shown can be typed: a file is not taken for options, nor a name for two
// words.
func TestCommand(t *testing.T) {
	for _, test := range []struct {
		words []string
		want  Command
	}{
		{[]string{"check", "--fix", "a.yaml"}, "icp check --fix a.yaml"},
		{[]string{"sheet", "a b.yaml", "--show-values"}, "icp sheet 'a b.yaml' --show-values"},
		{[]string{"check", "-dash/bundle.yaml"}, "icp check ./-dash/bundle.yaml"},
		{[]string{"check", "--dash/a b.yaml"}, "icp check './--dash/a b.yaml'"},
		{[]string{"check", "-甲.yaml"}, "icp check ./-甲.yaml"},
		{[]string{"check", "-"}, "icp check -"},
		{[]string{"check", "=甲/bundle.yaml"}, "icp check '=甲/bundle.yaml'"},
		{[]string{"check", "a=b.yaml"}, "icp check a=b.yaml"},
	} {
		if got := (Voice{}).Command(test.words...); got != test.want {
			t.Errorf("%q is told as %s", test.words, got)
		}
	}
}

// A masked name is said to be masked, and is not masked if values are shown.
func TestCommandOfMaskedName(t *testing.T) {
	for voice, want := range map[Voice]Command{
		{Lang: lang.EN}:                   "icp new '138****8000.yaml'  # the name is masked: put the real one in its place",
		{Lang: lang.EN, ShowValues: true}: "icp new 13800138000.yaml",
	} {
		if got := voice.Command("new", "13800138000.yaml"); got != want {
			t.Errorf("it is told as %s, not %s", got, want)
		}
	}
}

// A command stays on one line whatever a file is called, and a shell that knows $'…' takes
// each name for what it is.
func TestCommandOfUnprintableNames(t *testing.T) {
	bash, _ := exec.LookPath("bash")
	for name, want := range map[string]Command{
		"a\nb.yaml":               `icp docs $'a\nb.yaml'`,
		"a\n; rm x.yaml":          `icp docs $'a\n; rm x.yaml'`,
		"甲\t'乙\\.yaml":            `icp docs $'甲\t\'乙\\.yaml'`,
		"\x1b[31m7.yaml":          `icp docs $'\033[31m7.yaml'`,
		"a\r1.yaml":               `icp docs $'a\0151.yaml'`,
		"-a\n.yaml":               `icp docs $'./-a\n.yaml'`,
		"\xe7\x94.yaml":           `icp docs $'\347\224.yaml'`,
		"lam\u202ey.\u00a0yaml":   "icp docs $'lam\\342\\200\\256y.\u00a0yaml'",
		"\u2028$(id) `id`.yaml":   "icp docs $'\\342\\200\\250$(id) `id`.yaml'",
		"\n13800138000/2.yaml":    `icp docs $'\n138****8000/2.yaml'  # 名称已遮盖，请换成实际的`,
		"13800138000\n/a@b.c.yml": `icp docs $'138****8000\n/*@b.c.yml'  # 名称已遮盖，请换成实际的`,
	} {
		got := (Voice{}).Command("docs", name)
		if got != want || strings.ContainsFunc(string(got), unicode.IsControl) {
			t.Errorf("%q is told as %s, not %s", name, got, want)
		}
		if bash == "" || strings.Contains(string(got), "*") {
			continue
		}
		read, err := exec.Command(bash, "-c", "icp() { printf %s \"$2\"; }; "+string(got)).Output()
		if err != nil || strings.TrimPrefix(string(read), "./") != name {
			t.Errorf("%s is read as %q, %v", got, read, err)
		}
	}
}

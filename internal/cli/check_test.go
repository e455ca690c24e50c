package cli

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// The command suggested at the end of a check works.
func TestNextAfterCheck(t *testing.T) {
	found := func(bundle string, names ...string) report.Totals {
		totals := report.Totals{Bundle: bundle}
		var findings []rule.Finding
		for _, name := range names {
			r, _ := rule.Named(name)
			findings = append(findings, rule.Finding{Rule: r, Severity: r.Severity})
		}
		totals.Count(bundle, findings)
		return totals
	}
	for _, c := range []struct {
		totals  report.Totals
		targets []string
		want    string
	}{
		{report.Totals{Files: 1, Bundle: "bundle.yaml"}, []string{"bundle.yaml"}, "icp docs bundle.yaml"},
		{report.Totals{Files: 1, Bundle: "client/a.yaml"}, []string{"client"}, "icp docs client/a.yaml"},
		{report.Totals{Files: 2, Bundle: "client/a.yaml"}, []string{"client"}, ""},
		{report.Totals{Files: 1, Bundle: "-"}, []string{"-"}, ""},
		{report.Totals{Files: 1, Bundle: "王 先生's.yaml"}, []string{"."}, `icp docs '王 先生'\''s.yaml'`},
		{report.Totals{Files: 1, Bundle: "a\x1b[31m\u202e.yaml"}, []string{"."}, `icp docs $'a\033[31m\342\200\256.yaml'`},
		{report.Totals{Files: 1, Fixable: 1}, []string{"110105194912310021.yaml"}, "icp check --diff '110105********0021.yaml'  # 名称已遮盖，请换成实际的"},
		{report.Totals{Files: 1, Bundle: "client/a.yaml", Fixable: 1, First: "id-lowercase"}, []string{"client"}, "icp check --diff client"},
		{report.Totals{Files: 1, Bundle: "client/a.yaml", First: "id-checksum"}, []string{"client"}, "icp explain id-checksum"},
		{found("client/a.yaml", "empty-field"), []string{"client"}, "icp new client/a.yaml"},
		{found("client/a.yaml", "empty-field", "document-date-stale"), []string{"client"}, "icp new client/a.yaml"},
		{found("client/a.yaml", "empty-field", "duplicate-key"), []string{"client"}, "icp explain empty-field"}, // icp new would refuse it
		{found("-", "empty-field"), []string{"-"}, "icp explain empty-field"},
	} {
		if got := new(app).nextAfterCheck(c.totals, c.targets); string(got) != c.want {
			t.Errorf("after %+v: %q, want %q", c.totals, got, c.want)
		}
	}
}

// Neither a file's name nor settings give commands to GitHub's runner, which looks for ::name at the beginning of
// a line and for ##[name] anywhere in it, on both streams.
func TestNamesGiveNoCommands(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"##[stop-commands]x.yaml", "::stop-commands::x.yaml", "##[add-mask]y.yaml"} {
		write(t, name, unfinished)
	}
	for _, name := range []string{"##[stop-commands]gone.yaml", "::stop-commands::gone.yaml"} {
		if err := os.Symlink("nowhere", name); err != nil {
			t.Skip(err)
		}
	}
	said := runWith(t, nil, "", "check", ".", "--format", "github", "--lang", "en")
	for line := range strings.Lines(said.out + said.err) {
		if strings.HasPrefix(line, "::error ") || strings.HasPrefix(line, "::warning ") {
			continue // the runner looks for these first and takes the rest of the line as text
		}
		if strings.HasPrefix(line, "::") || strings.Contains(line, "##[") {
			t.Errorf("a command: %s", line)
		}
	}
	if !strings.Contains(said.err, "# #[stop-commands]gone.yaml: no such file") || said.code != exitFailed {
		t.Errorf("%d, %s", said.code, said.err)
	}
	write(t, "icp.yaml", `"##[stop-commands]key": 1`)
	said = runWith(t, nil, "", "check", ".", "--format", "github", "--lang", "en")
	if !strings.Contains(said.err, "unknown key # #[stop-commands]key") {
		t.Errorf("the settings give a command: %s", said.err)
	}
}

// Of files whose names look alike once masked, each has a test of its own, even if it is clean or
// cannot be read.
func TestMaskedNamesAreOfSeveralTests(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "13512340001.yaml", unfinished)
	write(t, "13534560001.yaml", unfinished)
	if err := os.Symlink("nowhere", "13556780001.yaml"); err != nil {
		t.Skip(err)
	}
	said := runWith(t, nil, "", "check", ".", "--format", "junit", "--only", "id-checksum")
	for _, name := range []string{"135****0001.yaml", "135****0001.yaml (2)", "135****0001.yaml (3)"} {
		if test := `<testcase name="icp check" classname="` + name + `"`; strings.Count(said.out, test) != 1 {
			t.Errorf("not once: %s in\n%s", test, said.out)
		}
	}
}

// Formats that cannot say that findings were left out leave that to the standard error.
func TestOmittedIsTold(t *testing.T) {
	t.Chdir(t.TempDir())
	var text strings.Builder
	text.WriteString(unfinished)
	for i := range 1200 {
		fmt.Fprintf(&text, "x%d: y\n", i)
	}
	write(t, "bundle.yaml", text.String())
	for format, isTold := range map[string]bool{"csv": true, "jsonl": true, "gitlab": true, "concise": true, "json": false, "sarif": false, "text": false} {
		said := runWith(t, nil, "", "check", "--format", format, "--lang", "en", "--quiet")
		if got := strings.Contains(said.err, format+" holds at most 1,000 findings of each file, and leaves out "); got != isTold || said.code != exitFindings {
			t.Errorf("%s: %d, %s", format, said.code, said.err)
		}
	}
}

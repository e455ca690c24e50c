package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The conversation says of a file what a check says of it: comments and settings silence or
// soften the review too, and comments still do once the value has changed.
func TestNewAsChecked(t *testing.T) {
	example, err := os.ReadFile("../../examples/personal/bundle.yaml")
	if err != nil {
		t.Fatal(err)
	}
	finished := strings.Replace(string(example), "知远的读书笔记  #", "知远工作室  #", 1)
	draft := strings.Replace(finished, "mobile: 13512340011", "mobile:", 1)
	const (
		rule    = "site-name-refused-to-personal"
		comment = "# icp: ignore[" + rule + "]"
		refused = "     ! 个人网站名称「"
	)
	for _, c := range []struct {
		name, comment, settings string
		want                    string // what the review says of the name
	}{
		{"neither", "", "", refused},
		{"a comment", comment + " 客户坚持", "", ""},
		{"one without a reason", comment, "", refused},
		{"one about another rule", "# icp: ignore[site-name-long] 客户坚持", "", refused},
		{"off in the settings", "", "severity: {" + rule + ": off}\n", ""},
		{"softer in the settings", "", "severity: {" + rule + ": warning}\n", "     ? 个人网站名称「"},
		{"both", comment + " 客户坚持", "severity: {" + rule + ": advice}\n", ""},
	} {
		with := func(text string) (path string) {
			path = filepath.Join(t.TempDir(), "bundle.yaml")
			write(t, path, strings.Replace(text, "# 网站名称", "# 网站名称  "+c.comment, 1))
			if c.settings != "" {
				write(t, filepath.Join(filepath.Dir(path), settingsName), c.settings)
			}
			return path
		}
		said := func(path, in string, args ...string) {
			t.Helper()
			got := runWith(t, map[string]string{}, in, append([]string{"new", path}, args...)...)
			saysSo := strings.Contains(got.err, "个人网站名称「")
			if saysSo != (c.want != "") || !strings.Contains(got.err, c.want) {
				t.Errorf("%s: icp new %q says\n%s", c.name, args, got.err)
			}
			refuses := strings.Contains(got.err, "处不改会被退回、") || strings.HasSuffix(got.err, "处不改会被退回\n")
			if refuses && c.want != refused {
				t.Errorf("%s: icp new %q counts\n%s", c.name, args, got.err)
			}
			checked := runWith(t, map[string]string{}, "", "check", path, "--only", rule, "--scans", "none")
			if refuses := checked.code == exitFindings; refuses != (c.want == refused) {
				t.Errorf("%s: icp check after icp new %q says\n%s", c.name, args, checked.out)
			}
		}
		said(with(draft), "13512340011\n")
		said(with(finished), "知远摄影工作室\n", "--rejected", "网站名称不符合要求")
	}

	// Another file is begun without the comments.
	earlier := filepath.Join(t.TempDir(), "bundle.yaml")
	write(t, earlier, strings.Replace(finished, "# 网站名称", comment+" 客户坚持", 1))
	next := filepath.Join(filepath.Dir(earlier), "next.yaml")
	got := runWith(t, map[string]string{}, "", "new", next, "--from", earlier, "--operation", "first", "--no-input", "--set", "sites[0].name=知远工作室")
	if !strings.Contains(got.err, "个人网站名称「知远工作室」") {
		t.Errorf("icp new --from says\n%s", got.err)
	}
}

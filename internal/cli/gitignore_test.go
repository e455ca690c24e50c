package cli

import (
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// ignoreCases are the lines of a .gitignore at the top of a work tree, with what
// they ignore of clients/a/bundle.yaml.
var ignoreCases = []struct {
	lines   string
	ignores bool
}{
	{"", false},
	{"# bundle.yaml\n", false},
	{"bundle.yaml\n", true},
	{"bundle.yaml\r\n", true},
	{"bundle.yaml  \n", true},
	{"bundle.yaml\n!bundle.yaml\n", false},
	{"!bundle.yaml\nbundle.yaml\n", true},
	{"/bundle.yaml\n", false},
	{"/clients/a/bundle.yaml\n", true},
	{"clients/a/bundle.yaml\n", true},
	{"a/bundle.yaml\n", false},
	{"**/a/bundle.yaml\n", true},
	{"clients/\n", true},
	{"clients\n", true},
	{"clients/*\n", true},
	{"clients/*.yaml\n", false},
	{"clients/**/*.yaml\n", true},
	{"clients/**\n", true},
	{"clients/**\n!clients/a/bundle.yaml\n", true},
	{"clients/a/*\n!bundle.yaml\n", false},
	{"bundle.yaml/\n", false},
	{"*.yaml\n", true},
	{"*.yml\n", false},
	{"b?ndle.yaml\n", true},
	{"[a-c]undle.yaml\n", true},
	{"[!a-c]undle.yaml\n", false},
	{`\bundle.yaml` + "\n", true},
	{`bundle.yaml\ ` + "\n", false},
	{"bundle*\n", true},
	{"/*\n!/clients/\n", false},
	{"/*\n!/other/\n", true},
	{"*\n", true},
	{"*/bundle.yaml\n", false},
	{"*/*/bundle.yaml\n", true},
	{"a/\n", true},
	{"/a/\n", false},
	{"a**\n", true},
	{"bund**le.yaml\n", true},
	{"clients/a**yaml\n", false},
	{"bundleXyaml\n", false},
	{"[bundle.yaml\n", false},
}

func TestIgnores(t *testing.T) {
	for _, c := range ignoreCases {
		patterns, understood := parseIgnores("", []byte(c.lines))
		if got := isIgnored(patterns, "clients/a/bundle.yaml", false); got != c.ignores || !understood {
			t.Errorf("%q: ignored %v, understood %v", c.lines, got, understood)
		}
	}
	if _, understood := parseIgnores("", []byte("[z-a]\n")); understood {
		t.Error("a range that is none is understood")
	}
	upper, _ := parseIgnores("", []byte("bundle.yaml\n"))
	lower, _ := parseIgnores("clients", []byte("/a/*\n!/a/bundle.yaml\n"))
	if isIgnored(append(upper, lower...), "clients/a/bundle.yaml", false) || !isIgnored(append(upper, lower...), "other/bundle.yaml", false) {
		t.Error("a deeper file is not the stronger one, or reaches beyond its folder")
	}
}

// Git itself says the same of every case, and takes the line that is proposed.
func TestIgnoresAsGitDoes(t *testing.T) {
	git, err := exec.LookPath("git")
	if err != nil {
		t.Skip("there is no git to ask")
	}
	top := t.TempDir()
	ask := func(args ...string) error {
		cmd := exec.Command(git, args...)
		cmd.Dir = top
		cmd.Env = []string{"HOME=" + top, "XDG_CONFIG_HOME=" + top, "GIT_CONFIG_NOSYSTEM=1"}
		return cmd.Run()
	}
	if err := ask("init", "-q"); err != nil {
		t.Skip("no repository can be made here: ", err)
	}
	if err := os.MkdirAll(filepath.Join(top, "clients", "a"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, c := range ignoreCases {
		write(t, filepath.Join(top, ".gitignore"), c.lines)
		if got := ask("check-ignore", "-q", "clients/a/bundle.yaml") == nil; got != c.ignores {
			t.Errorf("%q: git ignores it: %v", c.lines, got)
		}
	}
	for _, name := range []string{"bundle.yaml", "a b/c d.yaml", "x[1]*?.yaml", `back\slash.yaml`, "#a.yaml", "!a.yaml", "end ", "中文.yaml"} {
		lines := strings.Join(ignoreLines(name), "\n") + "\n"
		write(t, filepath.Join(top, ".gitignore"), lines)
		patterns, _ := parseIgnores("", []byte(lines))
		folder, base := path.Split(name)
		for _, file := range []string{base, base + ".bak", base + ".bak2", base + ".rescued-1", "." + base + ".1"} {
			if ask("check-ignore", "-q", folder+file) != nil {
				t.Errorf("git does not take %q for %q", lines, folder+file)
			}
			if !isIgnored(patterns, folder+file, false) {
				t.Errorf("%q is not read as %q", lines, folder+file)
			}
		}
		for _, file := range []string{"other/" + base, folder + "a" + base} {
			if isIgnored(patterns, file, false) || ask("check-ignore", "-q", file) == nil {
				t.Errorf("%q is about %q too", lines, file)
			}
		}
	}
}

package cli

import (
	"bytes"
	"io"
	"os/exec"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/lang"
)

// completionShells are those with a completion script, each with how to make it read a script
// without running anything.
var completionShells = map[string][]string{
	"bash": {"-n"}, "zsh": {"-n"}, "fish": {"--no-execute"}, "powershell": nil,
}

// Every shell has a script in either language, which says how it is loaded; the shells
// that are here can read theirs.
func TestCompletionScripts(t *testing.T) {
	for shell, reading := range completionShells {
		for _, l := range []lang.Lang{lang.ZH, lang.EN} {
			var script, help bytes.Buffer
			run := func(out io.Writer, args ...string) {
				p := Program{Args: append(args, "--lang", l.String()), Out: out, Err: io.Discard, Getenv: func(string) string { return "" }}
				if code := Main(p); code != exitClean {
					t.Errorf("%v exits with %d", args, code)
				}
			}
			run(&script, "completion", shell)
			run(&help, "completion", shell, "--help")
			if !strings.Contains(script.String(), "__complete") || !strings.Contains(help.String(), loadings()[shell]) {
				t.Errorf("%s: the script is\n%s\nand the help\n%s", shell, script.String(), help.String())
			}
			if path, err := exec.LookPath(shell); err == nil && reading != nil {
				cmd := exec.Command(path, reading...)
				cmd.Stdin = &script
				if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
					t.Errorf("%s cannot read its script: %v %s", shell, err, out)
				}
			}
		}
	}
	_, root := tree(lang.EN)
	completion, _, err := root.Find([]string{"completion"})
	if err != nil || len(completion.Commands()) != len(completionShells) {
		t.Errorf("there are scripts for %v", completion.Commands())
	}
}

// A script that cannot be written is reported like any other result.
func TestCompletionCannotBeWritten(t *testing.T) {
	for shell := range completionShells {
		var said bytes.Buffer
		p := Program{Args: []string{"completion", shell, "--lang", "en"}, Out: &full{10}, Err: &said, Getenv: func(string) string { return "" }}
		if code := Main(p); code != exitFailed || !strings.HasPrefix(said.String(), "icp: cannot write the result: ") {
			t.Errorf("%s: exit code %d: %s", shell, code, said.String())
		}
	}
}

// What is asked for wrongly prints no help where a shell would read a script.
func TestCompletionOfNoShell(t *testing.T) {
	for args, want := range map[string]string{
		"completion bsh":    "icp: 没有 bsh 的补全脚本；可用的有 bash, fish, powershell, zsh\n",
		"completion bash x": "icp: 多出来的参数：x；用 --help 查看用法\n",
	} {
		var out, said bytes.Buffer
		p := Program{Args: append(strings.Fields(args), "--lang", "zh"), Out: &out, Err: &said, Getenv: func(string) string { return "" }}
		if code := Main(p); code != exitUsage || out.Len() > 0 || said.String() != want {
			t.Errorf("icp %s: exit code %d: %s%s", args, code, said.String(), out.String())
		}
	}
}

// Options are described as they are in the help, without the marks of the flag library.
func TestCompletionOfOptions(t *testing.T) {
	_, root := tree(lang.EN)
	eachCommand(root, func(cmd *cobra.Command) {
		for _, l := range []string{"zh", "en"} {
			var out bytes.Buffer
			args := append([]string{"__complete"}, strings.Fields(cmd.CommandPath())[1:]...)
			p := Program{Args: append(args, "-"), Out: &out, Err: io.Discard, Getenv: func(name string) string { return map[string]string{"ICP_LANG": l}[name] }}
			if code := Main(p); code != exitClean || !strings.Contains(out.String(), "--help\t") || strings.Contains(out.String(), "`") {
				t.Errorf("%v exits with %d: %s", args, code, out.String())
			}
		}
	})
}

// In a list of rules each further one is completed as the first is.
func TestCompletionOfLists(t *testing.T) {
	for typed, want := range map[string]string{
		"id-c":                "\nid-checksum\t",
		"id-checksum,":        "\nid-checksum,id-lowercase\t",
		"id-checksum,file-n,": "\nid-checksum,file-n,id-lowercase\t",
	} {
		var out bytes.Buffer
		p := Program{Args: []string{"__complete", "check", "--only", typed}, Out: &out, Err: io.Discard, Getenv: func(string) string { return "" }}
		if code := Main(p); code != exitClean || !strings.Contains("\n"+out.String(), want) {
			t.Errorf("%s: it exits with %d and offers %.200s", typed, code, out.String())
		}
	}
}

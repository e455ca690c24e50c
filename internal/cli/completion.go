package cli

import (
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/lang"
)

// loadings say how to load the completion script in each shell.
func loadings() map[string]string {
	return map[string]string{
		"bash":       "source <(icp completion bash)",
		"zsh":        "source <(icp completion zsh)",
		"fish":       "icp completion fish | source",
		"powershell": "icp completion powershell | Out-String | Invoke-Expression",
	}
}

// wordCompletion puts the library's command for completion scripts, which is only in English,
// into the reader's language.
func (a *app) wordCompletion(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	command, _, err := root.Find([]string{"completion"})
	if err != nil || command == root {
		return
	}
	command.Short = a.say(lang.Text{ZH: "打印命令行补全脚本", EN: "print a completion script for a shell"})
	command.Long = a.say(lang.Text{
		ZH: "打印命令行补全脚本，按所用的 shell 选一个子命令。",
		EN: "Print a completion script; there is a command for each shell.",
	})
	command.Args = cobra.ArbitraryArgs
	command.RunE = func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return command.Help()
		}
		// A help text must not be taken for the script.
		return usage(lang.Text{ZH: "没有 %s 的补全脚本；可用的有 %s", EN: "there is no completion script for %s; there is one for %s"}, args[0], strings.Join(slices.Sorted(maps.Keys(loadings())), ", "))
	}
	for _, shell := range command.Commands() {
		shell.Short = lang.Text{ZH: "%s 的补全脚本", EN: "completion script for %s"}.Format(a.lang, shell.Name())
		shell.Long = a.say(lang.Text{
			ZH: "打印补全脚本。在当前会话中启用，执行下面的命令；每次都要用的，把它写进 shell 的启动文件。",
			EN: "Print the completion script. To use it in the current session, run the command below;\nto use it in every session, put that command into your shell's startup file.",
		})
		if shell.Name() == "bash" {
			shell.Long += "\n\n" + a.say(lang.Text{
				ZH: "需要装有 bash-completion 软件包。",
				EN: "It needs the package bash-completion.",
			})
		}
		shell.Example = "  " + loadings()[shell.Name()]
		shell.Args = a.atMost(0)
		script := shell.RunE
		if shell.Name() == "bash" {
			script = func(cmd *cobra.Command, _ []string) error {
				bare, _ := cmd.Flags().GetBool("no-descriptions")
				return writeBashScript(a.Out, root, !bare)
			}
		}
		if script != nil {
			// Only writing can fail: wrong usage is reported before this runs.
			shell.RunE = func(cmd *cobra.Command, args []string) error { return a.written(script(cmd, args)) }
		}
		if f := shell.Flags().Lookup("no-descriptions"); f != nil {
			f.Usage = a.say(lang.Text{ZH: "补全时不显示说明", EN: "complete without descriptions"})
		}
	}
}

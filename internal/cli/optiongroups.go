package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/lang"
)

// optionGroup is a heading in a help text, and the options below it.
type optionGroup struct {
	title lang.Text
	names []string
}

// checkOptionGroups are the options of icp check by what someone may be looking for: there are
// too many to read through in alphabetical order.
var checkOptionGroups = []optionGroup{
	{lang.Text{ZH: "检查什么", EN: "What is checked"}, []string{"only", "skip", "scans", "on", "no-ignores", "bundles-only", "stdin-filename"}},
	{lang.Text{ZH: "修改和监视", EN: "Fixing and watching"}, []string{"diff", "fix", "watch"}},
	{lang.Text{ZH: "已知的问题", EN: "Existing findings"}, []string{"write-baseline", "baseline", "add-ignores"}},
	{lang.Text{ZH: "输出", EN: "Output"}, []string{"format", "output", "force", "quiet", "statistics", "show-values", "show-settings"}},
	{lang.Text{ZH: "退出码", EN: "Exit code"}, []string{"fail-on", "exit-zero"}},
}

// options are those of a command, under headings if it has groups of them.
func (a *app) options(cmd *cobra.Command) string {
	lines := strings.TrimRight(cmd.LocalFlags().FlagUsages(), "\n")
	if cmd.Name() == "check" && !cmd.HasSubCommands() {
		return a.underHeadings(strings.Split(lines, "\n"))
	}
	return a.say(lang.Text{ZH: "选项：", EN: "Options:"}) + "\n" + lines
}

// underHeadings sorts the lines of the options, which begin with their names, under the
// headings. All descriptions stay in the same column.
func (a *app) underHeadings(lines []string) string {
	var out strings.Builder
	for i, group := range checkOptionGroups {
		if i > 0 {
			out.WriteString("\n")
		}
		out.WriteString(a.say(group.title) + a.say(lang.Text{ZH: "：", EN: ":"}) + "\n")
		for _, name := range group.names {
			at := slices.IndexFunc(lines, func(line string) bool {
				words := strings.Fields(line)
				return words[0] == "--"+name || len(words) > 1 && words[1] == "--"+name
			})
			if at >= 0 {
				out.WriteString(lines[at] + "\n")
			}
		}
	}
	return strings.TrimRight(out.String(), "\n")
}

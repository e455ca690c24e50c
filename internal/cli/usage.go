package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/lang"
)

// usage says how to use a command, by paragraphs. It is not one of cobra's templates, whose
// engine calls methods by name, so that the linker could not drop any method of any type.
func (a *app) usage(cmd *cobra.Command) string {
	paragraphs := []string{a.called(cmd)}
	if cmd.HasExample() {
		paragraphs = append(paragraphs, a.say(lang.Text{ZH: "例子：", EN: "Examples:"})+"\n"+cmd.Example)
	}
	if cmd.HasAvailableSubCommands() {
		paragraphs = append(paragraphs, a.subcommands(cmd))
	}
	if cmd.HasAvailableLocalFlags() {
		paragraphs = append(paragraphs, a.options(cmd))
	}
	if cmd.HasAvailableInheritedFlags() {
		paragraphs = append(paragraphs, a.say(lang.Text{ZH: "通用选项：", EN: "Common options:"})+"\n"+strings.TrimRight(cmd.InheritedFlags().FlagUsages(), "\n"))
	}
	if !cmd.HasParent() {
		paragraphs = append(paragraphs, a.say(whereToBegin))
	}
	return strings.Join(paragraphs, "\n\n") + "\n"
}

// whereToBegin is at the end of the program's own help.
var whereToBegin = lang.Text{
	ZH: `用 icp 命令 --help 查看命令的说明。首次备案从 icp new 开始。
常用选项可写进备案文件所在或上级文件夹的 icp.yaml，或用 ICP_LANG、ICP_FAIL_ON 等环境变量。`,
	EN: `Run icp COMMAND --help for help on a command. To file for the first time, start
with icp new. Options can also be set in an icp.yaml in the bundle's folder or one
above it, or in ICP_LANG, ICP_FAIL_ON and so on.`,
}

// called says how to call a command.
func (a *app) called(cmd *cobra.Command) string {
	lines := []string{a.say(lang.Text{ZH: "用法：", EN: "Usage:"})}
	if cmd.HasParent() {
		lines = append(lines, cmd.UseLine())
	}
	if cmd.HasAvailableSubCommands() {
		lines = append(lines, cmd.CommandPath()+a.say(lang.Text{ZH: " 命令 …", EN: " COMMAND …"}))
	}
	return strings.Join(lines, "\n  ")
}

// subcommands lists the subcommands of a command, with their names in a column.
func (a *app) subcommands(cmd *cobra.Command) string {
	lines := []string{a.say(lang.Text{ZH: "命令：", EN: "Commands:"})}
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			lines = append(lines, fmt.Sprintf("%-*s %s", c.NamePadding(), c.Name(), c.Short))
		}
	}
	return strings.Join(lines, "\n  ")
}

package cli

import (
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// newMan prints the manual. The manual is made from the command tree, as the help is, so that
// the program stays a single file and the pages cannot become outdated.
func newMan(a *app) *cobra.Command {
	var folder string
	var force bool
	cmd := &cobra.Command{
		Use:    "man [COMMAND]...",
		Hidden: true, // only for whoever installs the program
		Short:  a.say(lang.Text{ZH: "打印 man 手册页", EN: "print a manual page"}),
		Long: a.say(lang.Text{
			ZH: "打印程序或某个命令的手册页，可用 man -l 阅读；加 -o 把所有手册页写入一个文件夹。\n已有的文件不覆盖，除非加 --force。",
			EN: "Print the manual page of the program or of a command, to be read with man -l; with -o,\nwrite all pages into a folder. Existing files are not overwritten without --force.",
		}),
		Example: "  icp man check | man -l -\n  icp man -o man1 --lang en",
		RunE: func(cmd *cobra.Command, args []string) error {
			root := cmd.Root()
			described, rest, err := root.Find(args)
			if err != nil || described == root && len(rest) > 0 {
				return a.noSuchCommand(root, args)
			}
			if err := a.atMost(0)(described, rest); err != nil {
				return err
			}
			describeFlags(root)
			switch {
			case folder != "" && described == root:
				return a.putManuals(folder, force, manualsOf(root))
			case folder != "":
				return a.putManuals(folder, force, []*cobra.Command{described})
			}
			out := output{w: a.Out}
			out.bytes(a.manual(described).Roff(a.lang))
			if _, isTerminal := terminal(a.Out); isTerminal { // a terminal does not format it
				page := a.voice().Command(append([]string{"man"}, strings.Fields(described.CommandPath())[1:]...)...)
				a.complain(lang.Text{ZH: "以上是手册页的源码，阅读用 %s | man -l -", EN: "this is the source of the page; to read it: %s | man -l -"}, page)
			}
			return a.written(out.err)
		},
	}
	cmd.Flags().VarP(placeValue{&folder}, "output", "o", a.say(lang.Text{ZH: "写入 `DIR` 文件夹", EN: "write into the folder `DIR`"}))
	a.forceVar(cmd, &force)
	return cmd
}

func (a *app) putManuals(folder string, force bool, commands []*cobra.Command) error {
	if err := makesFolder(folder); err != nil {
		return err
	}
	if _, err := bundlefile.MakeFolder(folder); err != nil {
		return a.unwritten(folder, err)
	}
	for _, cmd := range commands {
		path := filepath.Join(folder, manualName(cmd)+"."+report.ManualSection)
		if err := a.unwritten(path, writeBytes(path, force, a.manual(cmd).Roff(a.lang))); err != nil {
			return err
		}
	}
	a.tellWritten(folder)
	return nil
}

// manualsOf lists the commands that have a page: all except help.
func manualsOf(cmd *cobra.Command) []*cobra.Command {
	all := []*cobra.Command{cmd}
	for _, child := range cmd.Commands() {
		if child.Name() != "help" {
			all = append(all, manualsOf(child)...)
		}
	}
	return all
}

// manualName is the name of a command's page, such as icp-request-claim.
func manualName(cmd *cobra.Command) string {
	return strings.ReplaceAll(cmd.CommandPath(), " ", "-")
}

// manual is the page of a command.
func (a *app) manual(cmd *cobra.Command) *report.Manual {
	m := &report.Manual{
		Name: manualName(cmd), Short: cmd.Short, Program: "icp " + version,
		Synopsis: a.synopsis(cmd), Description: filled(cmd.Long), Options: options(cmd),
		Exit: a.entries(exitEntries), Files: a.entries(fileEntries),
		Environment: append(a.variables(cmd), a.entries(environmentEntries)...),
	}
	if cmd.Example != "" {
		m.Examples = strings.Split(cmd.Example, "\n")
	}
	if cmd.HasParent() {
		m.See = append(m.See, manualName(cmd.Parent()))
	}
	for _, child := range cmd.Commands() {
		if child.Name() == "help" {
			continue
		}
		m.See = append(m.See, manualName(child))
		m.Commands = append(m.Commands, report.ManualEntry{Name: child.Name(), Text: child.Short})
	}
	return m
}

// synopsis says how to call a command.
func (a *app) synopsis(cmd *cobra.Command) (lines []report.Command) {
	option := a.say(lang.Text{ZH: "[选项]...", EN: "[OPTION]..."})
	if cmd.HasParent() && cmd.Runnable() {
		arguments := strings.TrimPrefix(cmd.Use, cmd.Name())
		lines = append(lines, report.Command(cmd.CommandPath()+" "+option+arguments))
	}
	if cmd.HasSubCommands() {
		command := a.say(lang.Text{ZH: "命令", EN: "COMMAND"})
		lines = append(lines, report.Command(cmd.CommandPath()+" "+command+" "+option))
	}
	return lines
}

// options lists the options of a command, its own first.
func options(cmd *cobra.Command) (all []report.ManualEntry) {
	add := func(flag *pflag.Flag) {
		if flag.Hidden {
			return
		}
		argument, text := pflag.UnquoteUsage(flag)
		name := "--" + flag.Name
		if flag.Shorthand != "" {
			name = "-" + flag.Shorthand + ", " + name
		}
		all = append(all, report.ManualEntry{Name: name, Argument: argument, Text: text})
	}
	cmd.LocalFlags().VisitAll(add)
	cmd.InheritedFlags().VisitAll(add)
	return all
}

// variables lists the environment variables for options of the command, or of any command if
// it is the program itself.
func (a *app) variables(cmd *cobra.Command) (all []report.ManualEntry) {
	for _, key := range optionKeys {
		name := key.name
		if cmd.HasParent() && cmd.Flag(name) == nil {
			continue
		}
		text := lang.Text{ZH: "相当于 --%s；写了选项的，以选项为准", EN: "the same as --%s, which wins if both are given"}
		all = append(all, report.ManualEntry{Name: variableOf(name), Text: a.say(text, name)})
	}
	return all
}

// manualEntry is an entry in both languages.
type manualEntry struct {
	name string
	text lang.Text
}

func (a *app) entries(described []manualEntry) (all []report.ManualEntry) {
	for _, e := range described {
		all = append(all, report.ManualEntry{Name: e.name, Text: a.say(e.text)})
	}
	return all
}

var exitEntries = []manualEntry{
	{"0", lang.Text{ZH: "正常，没有达到 --fail-on 的问题", EN: "all is well: nothing found at or above --fail-on"}},
	{"1", lang.Text{ZH: "有问题：检查出错误，备案文件没有填完，缺少要填的内容，或提问没有答案", EN: "findings: errors, an unfinished bundle, something missing, or a question without an answer"}},
	{"2", lang.Text{ZH: "用法有误，包括选项和设置的值不对", EN: "wrong usage, including unknown values of options and settings"}},
	{"3", lang.Text{ZH: "无法完成：文件找不到、无法读取或无法写入，或要写的文件已存在", EN: "could not work: a file is missing, cannot be read or written, or exists already"}},
}

var fileEntries = []manualEntry{
	{filing.DefaultName, lang.Text{ZH: "备案文件；没有写明文件时用当前文件夹中的这一份", EN: "the bundle, taken from the current folder if no file is named"}},
	{settingsName, lang.Text{ZH: "设置，用离备案文件最近的一份，从所在文件夹往上找：常用选项、各条规则的轻重、略过的文件", EN: "settings, the nearest one from the bundle's folder upward: options, severities of rules, excluded files"}},
	{"$XDG_CONFIG_HOME/icp/" + settingsName, lang.Text{ZH: "用户自己的设置，以离备案文件最近的为先；XDG_CONFIG_HOME 默认为 ~/.config", EN: "the user's settings; the nearest ones win; XDG_CONFIG_HOME is ~/.config by default"}},
}

var environmentEntries = []manualEntry{
	{"LC_ALL, LC_MESSAGES, LANG", lang.Text{ZH: "决定输出语言：zh 开头的为中文，其他语言为英文", EN: "the output language: Chinese for zh and whatever begins with it, English for other languages"}},
	{"NO_COLOR", lang.Text{ZH: "有值时不用颜色", EN: "turns colour off if it has a value"}},
	{"TERM", lang.Text{ZH: "为 dumb 时不用颜色，逐行提问", EN: "if it is dumb, there is no colour and questions come line by line"}},
	{"HOME, XDG_CONFIG_HOME", lang.Text{ZH: "到哪里找用户自己的设置和 git 的忽略规则", EN: "where the user's settings and git's ignore rules are looked for"}},
}

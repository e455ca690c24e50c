package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// commands make the program's commands, in the order of its help.
var commands = [...]struct {
	name string
	make func(*app) *cobra.Command
}{
	{"new", newNew}, {"check", newCheck}, {"docs", newDocs}, {"forms", newForms}, {"sheet", newSheet}, {"request", newRequest},
	{"pack", newPack}, {"unpack", newUnpack}, {"explain", newExplain}, {"rules", newRules}, {"schema", newSchema}, {"version", newVersion},
	{manName, newMan},
}

// manName is the command that describes all others.
const manName = "man"

// named returns the command that the arguments begin with, if the others are not needed:
// making all of them is a tenth of the time that starting takes.
func named(args []string) (name string, isNamed bool) {
	for _, c := range commands {
		if len(args) > 0 && args[0] == c.name && c.name != manName {
			return c.name, true
		}
	}
	return "", false
}

// newRoot builds the command tree, or only one command if the arguments begin with it.
func newRoot(a *app) *cobra.Command {
	var showVersion bool
	root := &cobra.Command{
		Use:           "icp",
		Short:         a.say(lang.Text{ZH: "ICP 备案助手：提问填写、检查错误、列出材料、打印填报单，全在本机进行", EN: "ICP filing assistant: asks, checks, lists documents and prints the form, all on this machine"}),
		Long:          a.say(rootLong),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          a.noSuchCommand,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if showVersion {
				return a.printVersion()
			}
			return cmd.Help()
		},
		// Command names are for scripts, and are not corrected.
		DisableSuggestions: true,
	}
	cobra.EnableCommandSorting = false
	root.SetIn(a.In)
	root.SetOut(a.Out) // before there are completion commands, which keep it
	root.SetErr(a.Err)
	root.PersistentFlags().Var(languageValue{&a.language}, "lang", a.say(lang.Text{ZH: "输出语言：`zh|en`", EN: "output language: `zh|en`"}))
	root.Flags().BoolVar(&showVersion, "version", false, a.say(versionShort))
	root.PersistentFlags().BoolP("help", "h", false, a.say(lang.Text{ZH: "显示帮助", EN: "show this help"}))
	root.SetFlagErrorFunc(nearOption)
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { a.help(cmd) })
	root.DisableFlagsInUseLine = true
	helpWith := func(_ *cobra.Command, args []string) error {
		found, _, err := root.Find(args)
		if err != nil || found == root && len(args) > 0 {
			return a.noSuchCommand(root, args)
		}
		return found.Help()
	}
	root.SetHelpCommand(&cobra.Command{Hidden: true, Use: "help [COMMAND]", Args: cobra.ArbitraryArgs, RunE: helpWith})
	a.complete(root, "lang", func() filing.Options { return languageOptions })
	name, isNamed := named(a.Args)
	for _, c := range commands {
		if !isNamed || c.name == name {
			root.AddCommand(c.make(a))
		}
	}
	root.CompletionOptions = cobra.CompletionOptions{HiddenDefaultCmd: true, DisableDefaultCmd: isNamed}
	if !isNamed {
		a.wordCompletion(root)
	}
	if len(a.Args) > 0 && a.Args[0] == cobra.ShellCompRequestCmd {
		unquoteFlags(root)
	}
	return root
}

var rootLong = lang.Text{
	ZH: `icp 帮您准备网站的 ICP 备案：逐项提问，写成一个备案文件，再按审核的要求检查，
列出要交的材料，打印填报单和给接入商的请求。首次备案、新增、接入、变更、注销均可准备。
全部在本机进行：不联网、不登录、不代您提交，也不保证通过。
App 和小程序不由本程序准备，请在别处备案。`,
	EN: `icp prepares the ICP filing of a website in mainland China: it asks, writes one
bundle file, checks it the way a reviewer will, lists the documents to hand in,
and prints the form and the request to the access provider, from the initial filing
to the cancellation. It works on this machine only: it never goes online, logs in,
submits anything or promises approval. Apps and mini-programs are filed elsewhere.`,
}

// noSuchCommand refuses words after the program's name that are not a command.
func (a *app) noSuchCommand(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var known []string
	for _, c := range root.Commands() {
		if c.IsAvailableCommand() {
			known = append(known, c.Name())
		}
	}
	word := args[0]
	if near := filing.Nearest(strings.ToLower(word), known); near != "" {
		return usage(lang.Text{ZH: "没有 %s 这个命令，是否为 icp %s？", EN: "unknown command %s; did you mean icp %s?"}, word, near)
	}
	return usage(lang.Text{ZH: "没有 %s 这个命令；可用的有 %s", EN: "unknown command %s; the commands are %s"}, word, strings.Join(known, ", "))
}

// atMost refuses more arguments than a command takes.
func (a *app) atMost(n int) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) > n {
			return usage(lang.Text{ZH: "多出来的参数：%s；用 --help 查看用法", EN: "unexpected argument: %s; see --help"}, args[n])
		}
		return nil
	}
}

package cli

import (
	"slices"
	"time"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// checkOptions are the options of icp check.
type checkOptions struct {
	outlets      outlets
	failOn       string
	scans        string
	only, skip   []string
	fix, diff    bool
	quiet        bool
	exitZero     bool
	statistics   bool
	showSettings bool
	watch        bool
	stdinName    string // what to call the standard input
	bundlesOnly  bool   // skip YAML files that are not bundles, as git hooks name any file
	baseline     baselineOptions
	ignores      ignoresOptions
	on           time.Time
	pinned       pinned
}

func newCheck(a *app) *cobra.Command {
	o := checkOptions{failOn: rule.Error.String()}
	cmd := &cobra.Command{
		Use:   "check [FILE|DIR|-]...",
		Short: a.say(lang.Text{ZH: "检查备案文件", EN: "check bundles"}),
		Long: a.say(lang.Text{
			ZH: "按审核的要求检查备案文件，指出错在哪一行、如何修改。可给出多个文件或文件夹，- 为标准输入；\n都不写时检查 bundle.yaml。文件夹中含 operation 一项的 .yaml、.yml 文件才算备案文件。\n多份一起检查时，还会相互比对：证件、域名、电话、邮箱、网站名称、IP 地址、扫描件和原备案。\n设置写在 icp.yaml：每份备案文件用离它最近的一份，从所在文件夹往上找，到 .git 所在处或\n用户主目录为止；语言和日期以第一个文件的设置为准。\n退出码：0 没有问题，1 有问题，2 用法有误，3 有文件无法读取或找不到；\n用 --diff 时，0 没有可自动改的，1 有。同时写 --fix 和 --diff 的，以 --diff 为准，不写文件。\n用 --watch 时，退出码以最后一次检查为准。\n接手已有问题的备案文件时：--write-baseline 记下现有的问题，以后用 --baseline 只看新的；\n或用 --add-ignores 逐行写上忽略的注释和原因。",
			EN: "Check bundles the way a reviewer will, and say what is wrong on which line and how\nto fix it. Takes any number of files or folders, - for standard input, and\nbundle.yaml if nothing is named. In a folder, a bundle is a .yaml or .yml file\nwith a top-level operation. Several bundles are compared with each other as well:\ntheir certificates, domains, telephones, e-mail and IP addresses, website names, scans\nand records. Settings are read from icp.yaml: each bundle uses the nearest one from its\nfolder upward, as far as a .git or the home folder; the language and the day are those\nof the first.\nExit codes: 0 clean, 1 findings, 2 wrong usage, 3 something could not be read or found;\nwith --diff, 0 if there is nothing to fix and 1 if there is. If --fix and --diff are\nboth given, --diff wins and nothing is written. With --watch, the last check decides.\nTo live with existing findings: --write-baseline records today's, and --baseline then\nshows only new ones; or --add-ignores writes a comment beside each.",
		}),
		Example: "  icp check\n  icp check clients/ --format json --fail-on warning\n  icp check clients/ --format sarif -o icp.sarif --format html -o report.html\n  icp check bundle.yaml --diff\n  icp check bundle.yaml --fix\n  icp check clients/ --watch\n  icp check clients/ --write-baseline icp-baseline.json\n  icp check clients/ --baseline icp-baseline.json",
		RunE: func(cmd *cobra.Command, args []string) error {
			o.pinned = a.pinnedBy(cmd)
			a.inWorkflow = slices.ContainsFunc(o.outlets.all, func(one *outlet) bool { return one.name == githubFormat }) // before anything is complained of
			if err := a.settle(cmd, folderOf(o.named(args))); err != nil {
				return err
			}
			if o.showSettings {
				return a.showSettings(cmd, &o, args)
			}
			return runCheck(a, cmd, &o, args)
		},
	}
	a.outletsVar(cmd, &o.outlets, checkFormats.options())
	a.choiceVar(cmd, &o.failOn, "fail-on", severityOptions(), a.say(lang.Text{
		ZH: "有 `SEVERITY` 或更重的问题时退出码为 1：error（错误，默认）、warning（警告）、advice（提示）",
		EN: "exit with 1 on findings of `SEVERITY` or above: error (default), warning, advice",
	}))
	a.scansVar(cmd, &o.scans)
	cmd.Flags().Var(rulesValue{&o.only}, "only", a.say(lang.Text{ZH: "只检查 `RULE,RULE` 这些规则（icp rules 列出全部）", EN: "check only the rules `RULE,RULE` (icp rules lists all)"}))
	cmd.Flags().Var(rulesValue{&o.skip}, "skip", a.say(lang.Text{ZH: "不检查 `RULE,RULE` 这些规则", EN: "check all rules but `RULE,RULE`"}))
	cmd.Flags().BoolVar(&o.fix, "fix", false, a.say(lang.Text{ZH: "自动改好没有疑义的地方（号码写法、大小写、域名、首页和日期写法等），其余照常报告", EN: "fix what leaves no doubt (spelling of numbers, capitals, domains, homepages, dates and the like) and report the rest"}))
	cmd.Flags().BoolVar(&o.diff, "diff", false, a.say(lang.Text{ZH: "只显示 --fix 会如何修改，不写文件；有可改的退出码为 1", EN: "only show what --fix would change, and write nothing; exit with 1 if there is anything to fix"}))
	cmd.Flags().BoolVarP(&o.quiet, "quiet", "q", false, a.say(lang.Text{ZH: "只输出结果，不写小结", EN: "print the results without a summary"}))
	cmd.Flags().BoolVar(&o.exitZero, "exit-zero", false, a.say(lang.Text{ZH: "有问题时退出码也为 0（用法有误、无法读取仍为 2、3）", EN: "exit with 0 despite findings (wrong usage and unreadable files still exit with 2 and 3)"}))
	cmd.Flags().BoolVar(&o.statistics, "statistics", false, a.say(lang.Text{ZH: "不逐条列出问题，只按状态、规则和省份计数", EN: "count by state, rule and province instead of listing the findings"}))
	cmd.Flags().BoolVar(&o.showSettings, "show-settings", false, a.say(lang.Text{ZH: "只显示对所给文件和文件夹起作用的设置，以及各写在哪里", EN: "only show which settings apply to the named files and folders, and where each is set"}))
	cmd.Flags().BoolVar(&o.watch, "watch", false, a.say(lang.Text{ZH: "检查后继续监视，文件、扫描件或设置有变动时重新检查，按 Ctrl+C 结束", EN: "check again whenever a file, a scan or a setting changes, until Ctrl+C"}))
	cmd.Flags().StringVar(&o.stdinName, "stdin-filename", "", a.say(lang.Text{ZH: "把标准输入当作文件 `NAME`，材料和 icp.yaml 到它所在的文件夹找", EN: "treat standard input as the file `NAME`; documents and icp.yaml are looked for beside it"}))
	cmd.Flags().BoolVar(&o.bundlesOnly, "bundles-only", false, a.say(lang.Text{ZH: "所给文件中不是备案文件（没有 operation 一项）的跳过，不算问题；供 git 钩子使用", EN: "skip named files that are not bundles (without an operation), as git hooks need"}))
	a.baselineVar(cmd, &o.baseline)
	a.ignoresVar(cmd, &o.ignores)
	a.onVar(cmd, &o.on)
	a.showValuesVar(cmd)
	a.complete(cmd, "only", ruleOptions)
	a.complete(cmd, "skip", ruleOptions)
	return cmd
}

package cli

import (
	"github.com/spf13/cobra"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

func newExplain(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "explain [RULE]",
		Short: a.say(lang.Text{ZH: "说明一条规则", EN: "explain a rule"}),
		Long: a.say(lang.Text{
			ZH: "说明一条规则：为什么有它、怎么改、对错各一例、依据是什么。规则名见 icp check 每行末尾的方括号；\n不写规则名时列出所有规则。",
			EN: "Explain a rule: why it exists, how to mend the fault, an example of wrong and right,\nand the sources. The name stands in brackets at the end of each line of icp check;\nwithout a name, all rules are listed.",
		}),
		Example: "  icp explain homepage-mismatch",
		Args:    a.atMost(1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
			var names []cobra.Completion
			for _, r := range rule.Catalogue() {
				names = append(names, cobra.CompletionWithDesc(r.Name, r.Title.In(a.lang)))
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.settle(cmd, "."); err != nil {
				return err
			}
			if len(args) == 0 {
				return a.listRules()
			}
			r, known := rule.Named(args[0])
			if !known {
				return a.noSuchRule(args[0])
			}
			out, screen := output{w: a.Out}, a.screen(a.Out)
			out.bytes(report.Explain(r, a.voice(), screen))
			a.voice().Next(a.Err, screen, "icp check")
			return out.err
		},
	}
}

func (a *app) noSuchRule(name string) error {
	var names []string
	for _, r := range rule.Catalogue() {
		names = append(names, r.Name)
	}
	if near := filing.Nearest(name, names); near != "" {
		a.complain(lang.Text{ZH: "没有 %s 这条规则，是不是 %s？", EN: "no rule is called %s; did you mean %s?"}, a.voice().Text(name), near)
	} else {
		a.complain(lang.Text{ZH: "没有 %s 这条规则；用 icp rules 列出所有规则", EN: "no rule is called %s; icp rules lists them all"}, a.voice().Text(name))
	}
	return errFindings
}

func newRules(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "rules",
		Short: a.say(lang.Text{ZH: "列出所有规则", EN: "list all rules"}),
		Long: a.say(lang.Text{
			ZH: "列出所有规则，每行一条：名称、级别、说的是什么。",
			EN: "List all rules, one a line: name, severity, and what it is about.",
		}),
		Args: a.atMost(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := a.settle(cmd, "."); err != nil {
				return err
			}
			return a.listRules()
		},
	}
}

func (a *app) listRules() error {
	out, screen := output{w: a.Out}, a.screen(a.Out)
	out.bytes(report.Rules(rule.Catalogue(), a.voice(), screen))
	a.voice().Next(a.Err, screen, "icp explain RULE")
	return out.err
}

func newSchema(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: a.say(lang.Text{ZH: "打印备案文件的 JSON Schema", EN: "print the JSON Schema of bundles"}),
		Long: a.say(lang.Text{
			ZH: "打印备案文件格式的 JSON Schema。存成备案文件旁边的 icp.schema.json，编辑器就能补全和提示。",
			EN: "Print the JSON Schema of the bundle format. Stored as icp.schema.json beside a bundle it\nlets editors complete and check while you type.",
		}),
		Example: "  icp schema > icp.schema.json",
		Args:    a.atMost(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := a.settle(cmd, "."); err != nil {
				return err
			}
			out := output{w: a.Out}
			out.bytes(filing.Schema(a.lang))
			a.voice().Next(a.Err, a.screen(a.Out), "icp schema > "+filing.SchemaName)
			return out.err
		},
	}
}

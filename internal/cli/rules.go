package cli

import (
	"github.com/spf13/cobra"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

func newRules(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "rules",
		Short: a.say(lang.Text{ZH: "列出所有规则", EN: "list all rules"}),
		Long: a.say(lang.Text{
			ZH: "列出所有规则，每行一条：名称、级别、检查项。",
			EN: "List all rules, one per line: name, severity, and what it is about.",
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
	return a.written(out.err)
}

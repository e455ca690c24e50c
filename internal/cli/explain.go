package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

func newExplain(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "explain [RULE|PROVINCE|contents|limits|NOTICE]",
		Short: a.say(lang.Text{ZH: "说明规则、各省规定、驳回原因", EN: "explain rules, provinces and rejections"}),
		Long: a.say(lang.Text{
			ZH: "说明一条规则：为什么有它、怎么改、对错各一例、各省规定、依据是什么。规则名见 icp check 每行末尾的方括号；\n不写规则名时列出所有规则。写省名时列出该省的规定；写 contents 时列出各种网站内容谁能办、\n要什么许可；写 limits 时列出本机查不了、要自己核对的事；\n把驳回原因的原话放在引号里，说出它最可能指的规则和要看的地方，认不出来时退出码为 1。",
			EN: "Explain a rule: why it exists, how to mend the fault, an example of wrong and right,\nwhat provinces ask, and the sources. The name stands in brackets at the end of each\nline of icp check; without a name, all rules are listed. With a province, list what it\nasks for; with contents, who may publish what under which permit; with limits, what\ncannot be checked here. The words of a rejection notice, in\nquotes, are answered with the rules and fields they most likely mean; exit code 1 where\nthey mean nothing here.",
		}),
		Example: "  icp explain homepage-mismatch\n  icp explain 广东\n  icp explain limits\n  icp explain \"域名持有者与主办单位名称不一致\"",
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
			names := []cobra.Completion{cobra.CompletionWithDesc(contentsTopic, a.say(lang.Text{ZH: "网站内容：谁能办、要什么许可", EN: "what a website may hold, and the permits"})), cobra.CompletionWithDesc(limitsTopic, a.say(lang.Text{ZH: "本机查不了的事", EN: "what cannot be checked here"}))}
			for _, r := range rule.Catalogue() {
				names = append(names, cobra.CompletionWithDesc(r.Name, r.Title.In(a.lang)))
			}
			for _, l := range rule.Limits() {
				names = append(names, cobra.CompletionWithDesc(l.Name, l.Title.In(a.lang)))
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
			return a.explain(strings.TrimSpace(strings.Join(args, " ")))
		},
	}
}

// The words that ask for a list: what cannot be checked here, and what a
// website may hold.
const (
	limitsTopic   = "limits"
	contentsTopic = "contents"
)

// meaningsShown is how many meanings of a notice are told.
const meaningsShown = 3

// explain answers what was asked about: a rule, a limit, a province, or the
// words of a rejection notice.
func (a *app) explain(asked string) error {
	screen := a.screen(a.Out)
	answer := func(text []byte, next string) error {
		out := output{w: a.Out}
		out.bytes(text)
		a.voice().Next(a.Err, screen, next)
		return out.err
	}
	if r, known := rule.Named(asked); known {
		return answer(report.Explain(r, a.voice(), screen), "icp check")
	}
	if asked == limitsTopic {
		return answer(report.Limits(a.voice(), screen), "icp check")
	}
	if asked == contentsTopic {
		return answer(report.Contents(a.voice(), screen), "icp explain content-refused-to-personal")
	}
	if l, known := rule.LimitNamed(asked); known {
		return answer(report.ExplainLimit(l, a.voice(), screen), "icp explain "+limitsTopic)
	}
	if province, known := filing.Provinces.ID(asked); known {
		return answer(report.ExplainProvince(province, a.voice(), screen), "icp check")
	}
	if isName(asked) {
		return a.noSuchRule(asked)
	}
	meanings := rule.Understand(asked, meaningsShown)
	if len(meanings) == 0 {
		a.complain(lang.Text{
			ZH: "认不出这段话指什么；请只抄驳回原因那一句，或用 icp rules 看所有规则、icp explain limits 看本机查不了的事",
			EN: "these words mean nothing here; give just the sentence with the reason, or see icp rules and icp explain limits",
		})
		return errFindings
	}
	return answer(report.Meanings(meanings, a.voice(), screen), "icp explain "+meanings[0].Name())
}

// isName reports whether a word has the form of a rule's name.
func isName(word string) bool {
	return !strings.ContainsFunc(word, func(r rune) bool { return (r < 'a' || r > 'z') && r != '-' })
}

func (a *app) noSuchRule(name string) error {
	names := append(ruleOptions().IDs(), limitsTopic, contentsTopic)
	for _, l := range rule.Limits() {
		names = append(names, l.Name)
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

package cli

import (
	"time"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// rulesOptions are the options of icp rules.
type rulesOptions struct {
	since  time.Time
	format string
	on     time.Time
}

func newRules(a *app) *cobra.Command {
	var o rulesOptions
	cmd := &cobra.Command{
		Use:   "rules",
		Short: a.say(lang.Text{ZH: "列出所有规则", EN: "list all rules"}),
		Long: a.say(lang.Text{
			ZH: "列出所有规则，每行一条：名称、严重程度、检查项。\n--since 列出来源日期在某日或之后的规则、各省规定、自查事项、备案冲突和常见问题，新的在前，\n每行一条：种类、名称、日期、来源；名称可用 icp explain 查看。来源只注年或月的，按其最后一日算。",
			EN: "List all rules, one per line: name, severity, and what it is about.\n--since lists what rests on sources of a day or later, newest first: rules, demands of\nprovinces, limits, conflicts and questions, one per line with kind, name, date and\nsource; icp explain takes the name. A source dated only by its year or month counts as\nof the last day of it.",
		}),
		Example: "  icp rules\n  icp rules --since 2026-06",
		Args:    a.atMost(0),
		RunE:    a.settled(func([]string) error { return a.listRules(&o) }),
	}
	cmd.Flags().Var(sinceValue{dayValue{&o.since}}, "since", a.say(lang.Text{
		ZH: "只列出来源日期在 `DATE` 或之后的，如 2026-06-01、2026-06 或 2026",
		EN: "list what rests on sources of `DATE` or later, such as 2026-06-01, 2026-06 or 2026",
	}))
	a.formatVar(cmd, &o.format, rulesFormats().options())
	a.onVar(cmd, &o.on)
	return cmd
}

func (a *app) listRules(o *rulesOptions) error {
	next := report.Command("icp explain RULE")
	voice := a.voice()
	voice.Today = a.dayOr(o.on)
	var list report.Listing = &report.RuleList{Voice: voice, Rules: rule.Catalogue()}
	if !o.since.IsZero() {
		newer := &report.Newer{Voice: voice, Since: o.since, Facts: answers.Since(o.since)}
		if len(newer.Facts) == 0 {
			a.complain(lang.Text{ZH: "没有来源日期在 %s 或之后的内容", EN: "nothing rests on a source of %s or later"}, filing.FormatDay(o.since))
			next = ""
		} else {
			next = voice.Command("explain", newer.Facts[0].Name)
		}
		list = newer
	}
	out, screen := output{w: a.Out}, a.screen(a.Out)
	out.bytes(rulesFormats().named(o.format)(list, screen))
	if o.format == textFormat {
		voice.Next(a.Err, screen, next)
	}
	return a.written(out.err)
}

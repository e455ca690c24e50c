package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

func newExplain(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "explain [RULE|TOPIC|PROVINCE|FIELD|NUMBER|NOTICE]",
		Short: a.say(lang.Text{ZH: "说明规则、题目、各省规定、驳回原因", EN: "explain rules, topics, provinces and rejections"}),
		Long: a.say(lang.Text{
			ZH: "说明一条规则：为什么有它、怎么改、对错各一例、各省规定、依据是什么。规则名见 icp check 每行末尾的方括号。\n写题目时说明一件事：operations 办哪一种备案，subject-conflict、domain-conflict 冲突了怎么办，\ncontents 网站内容谁能办，limits 本机查不了什么，review-time 等是常见问题。\n写省名时列出该省的规定；写备案文件里的一项（如 record.here）时说出填什么；\n写备案号时说出它是什么、归哪个管局；什么都不写时列出所有题目；写几个字（如 审核时间）按字找。\n把驳回原因的原话放在引号里，说出它最可能指的规则和要看的地方，\n认不出来时退出码为 1。",
			EN: "Explain a rule: why it exists, how to mend the fault, an example of wrong and right,\nwhat provinces ask, and the sources. The name stands in brackets at the end of each\nline of icp check. A topic explains one thing: operations, which operation applies;\nsubject-conflict and domain-conflict, the way out of one; contents, who may publish\nwhat; limits, what cannot be checked here; others answer common questions, and a few\nwords find them.\nWith a province, list what it asks for; with a field of the bundle, such as record.here,\ntell what goes into it; with a filing number, what it is and who is in charge; with\nnothing, list the topics.\nThe words of a rejection notice, in quotes, are answered with the rules and fields they\nmost likely mean; exit code 1 where they mean nothing here.",
		}),
		Example: "  icp explain homepage-mismatch\n  icp explain 广东\n  icp explain operations\n  icp explain 粤ICP备2021000001号-1\n  icp explain \"域名持有者与主办单位名称不一致\"",
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
			var names []cobra.Completion
			for _, t := range topics() {
				names = append(names, cobra.CompletionWithDesc(t.name, t.about.In(a.lang)))
			}
			for _, r := range rule.Catalogue() {
				names = append(names, cobra.CompletionWithDesc(r.Name, r.Title.In(a.lang)))
			}
			for _, l := range limits() {
				names = append(names, cobra.CompletionWithDesc(l.Name, l.Title.In(a.lang)))
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.settle(cmd, "."); err != nil {
				return err
			}
			if asked := strings.TrimSpace(strings.Join(args, " ")); asked != "" {
				return a.explain(asked)
			}
			return a.listTopics()
		},
	}
}

// explain answers what was asked about: what has a page by its name, or the
// words of a rejection notice.
func (a *app) explain(asked string) error {
	answer := func(text []byte, next report.Command) error {
		out := output{w: a.Out}
		out.bytes(text)
		a.voice().Next(a.Err, a.screen(a.Out), next)
		return a.written(out.err)
	}
	if text, next, found := a.page(asked); found {
		return answer(text, next)
	}
	if isName(asked) && !answers.IsInFewWords(asked) {
		return a.noSuchName(asked)
	}
	if near := nearField(asked); near != "" {
		return a.noSuchField(asked, near)
	}
	if n, fault := ident.ReadFilingNumber(asked); fault != ident.NotNumber {
		return a.noSuchNumber(asked, n, fault)
	}
	return a.search(asked, answer)
}

// search answers words: those of a question with its answer, those of a
// rejection notice with what they may mean, and what may be either with both,
// the likelier first.
func (a *app) search(asked string, answer func([]byte, report.Command) error) error {
	v, s := a.voice(), a.screen(a.Out)
	found := answers.Find(asked)
	switch {
	case found.IsNone():
		return a.noAnswer(asked, found.IsQuestion)
	case found.WhichOperation:
		return answer(report.Operations(v, s), "icp new")
	case len(found.Meanings) > 0:
		text := report.Meanings(found.Meanings, v, s)
		if len(found.Questions) > 0 {
			text = append(text, report.Questions(found.Questions, v, s)...)
		}
		return answer(text, v.Command("explain", found.Meanings[0].Name()))
	}
	text := report.ExplainQuestion(found.Questions[0], v, s)
	if len(found.Questions) > 1 {
		text = append(text, report.Questions(found.Questions[1:], v, s)...)
	}
	return answer(text, report.Command(found.Questions[0].See[0]))
}

// noAnswer says where else an answer may be found: a question is put to those
// who know, of a notice just the reason is given.
func (a *app) noAnswer(asked string, isQuestion bool) error {
	text := lang.Text{
		ZH: "认不出这段话指什么；如果是驳回通知，请只贴出说明原因的那一句；icp explain 列出所有题目，icp rules 列出所有规则",
		EN: "these words mean nothing here; from a rejection notice give only the sentence with the reason, or see the topics of icp explain and the rules of icp rules",
	}
	if isQuestion {
		text = lang.Text{
			ZH: "这个问题这里答不上来；icp explain 列出答得上来的题目，别的问接入商，或打工信部咨询电话 %s",
			EN: "that question has no answer here; icp explain lists those that have, and for anything else ask the provider or the ministry's enquiry line, %s",
		}.With(regulation.Enquiries.Phone)
	}
	if province := nearProvince(asked); province != "" {
		a.complain(lang.Text{ZH: "认不出 %s，是不是 %s？", EN: "%s means nothing here; did you mean %s?"}, asked, province)
		return errFindings
	}
	a.complain(text)
	return errFindings
}

// nearProvince is the English name of the province that was meant; "" where a
// text is not made like one.
func nearProvince(text string) string {
	var names []string
	for _, id := range filing.Provinces.IDs() {
		names = append(names, filing.Provinces.Label(id).EN)
	}
	return filing.Nearest(text, names)
}

// isName reports whether a word has the form of a rule's name.
func isName(word string) bool {
	return !strings.ContainsFunc(word, func(r rune) bool { return (r < 'a' || r > 'z') && r != '-' })
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
	return a.written(out.err)
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
			out.bytes(bundlefile.Schema(a.lang))
			a.voice().Next(a.Err, a.screen(a.Out), "icp schema > "+bundlefile.SchemaName)
			return a.written(out.err)
		},
	}
}

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
			ZH: "说明一条规则：为什么有、怎么改、正误示例、各省规定和依据。规则名见 icp check 每行末尾的方括号。\n给出题目时说明一件事：operations 办理哪种备案，subject-conflict、domain-conflict 冲突怎么办，\ncontents 网站内容谁可办理，limits 本机无法检查的事项，review-time 等是常见问题。\n给出省名时列出该省的规定；给出备案文件中的一项（如 record.here）时说明填什么；\n给出备案号时说明是什么号、归哪个管局；什么都不写时列出所有题目；写几个字（如 审核时间）按字查找。\n将驳回原因的原文放在引号里，说明最可能涉及的规则和要核对的项，\n无法识别时退出码为 1。",
			EN: "Explain a rule: why it exists, how to fix the fault, a wrong and a right example,\nwhat provinces require, and the sources. The rule's name is in brackets at the end of\neach line of icp check. A topic explains one thing: operations says which operation\napplies; subject-conflict and domain-conflict, how to resolve one; contents, who may\npublish what; limits, what cannot be checked on this machine; others answer common\nquestions, and a few words are enough to find them.\nA province lists what it requires; a field of the bundle, such as record.here, says what\ngoes into it; a filing number says what kind it is and who is in charge; nothing at all\nlists the topics.\nThe words of a rejection notice, in quotes, are answered with the rules and fields they\nmost likely refer to; the exit code is 1 if nothing matches.",
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
		ZH: "无法识别这段话的意思；如果是驳回通知，请只贴出说明原因的一句；icp explain 列出所有题目，icp rules 列出所有规则",
		EN: "no match for these words; from a rejection notice, give only the sentence with the reason, or see icp explain for all topics and icp rules for all rules",
	}
	if isQuestion {
		text = lang.Text{
			ZH: "本程序没有这个问题的答案；icp explain 列出有答案的题目，其他的请问接入商，或打工信部咨询电话 %s",
			EN: "there is no answer here to that question; icp explain lists the topics that have one, and for anything else ask your access provider or the ministry's enquiry line, %s",
		}.With(regulation.EnquiryLine.Phone)
	}
	if province := nearProvince(asked); province != "" {
		a.complain(lang.Text{ZH: "无法识别 %s，是否为 %s？", EN: "no match for %s; did you mean %s?"}, asked, province)
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

func newSchema(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: a.say(lang.Text{ZH: "打印备案文件的 JSON Schema", EN: "print the JSON Schema of bundles"}),
		Long: a.say(lang.Text{
			ZH: "打印备案文件格式的 JSON Schema。存为备案文件旁边的 icp.schema.json，编辑器即可补全和提示。",
			EN: "Print the JSON Schema of the bundle format. Stored beside a bundle as icp.schema.json,\nit lets editors complete and check as you type.",
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

package cli

import (
	"strings"
	"time"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// explainOptions are the options of icp explain.
type explainOptions struct {
	format string
	on     time.Time
}

func newExplain(a *app) *cobra.Command {
	var o explainOptions
	cmd := &cobra.Command{
		Use:   "explain [RULE|TOPIC|PROVINCE|FIELD|NUMBER|NOTICE|FILE.json]",
		Short: a.say(lang.Text{ZH: "说明规则、题目、各省规定、驳回原因", EN: "explain rules, topics, provinces and rejections"}),
		Long: a.say(lang.Text{
			ZH: "说明一条规则：为什么有、怎么改、正误示例、各省规定和依据。规则名见 icp check 每行末尾的方括号。\n给出题目时说明一件事：operations 办理哪种备案，subject-conflict、domain-conflict 冲突怎么办，\ncontents 网站内容谁可办理，limits 本机无法检查的事项，review-time 等是常见问题。\n给出省名时列出该省的规定；给出备案文件中的一项（如 record.here）时说明填什么；\n给出备案号时说明是什么号、归哪个管局；什么都不写时列出所有题目；写几个字（如 审核时间）按字查找。\n将驳回原因的原文放在引号里，说明最可能涉及的规则和要核对的项，\n无法识别时退出码为 1。\n给出 .json 文件时，读取微信备案接口返回的驳回原因（audit_data、hints），逐项说明。",
			EN: "Explain a rule: why it exists, how to fix the fault, a wrong and a right example,\nwhat provinces require, and the sources. The rule's name is in brackets at the end of\neach line of icp check. A topic explains one thing: operations says which operation\napplies; subject-conflict and domain-conflict, how to resolve one; contents, who may\npublish what; limits, what cannot be checked on this machine; others answer common\nquestions, and a few words are enough to find them.\nA province lists what it requires; a field of the bundle, such as record.here, says what\ngoes into it; a filing number says what kind it is and who is in charge; nothing at all\nlists the topics.\nThe words of a rejection notice, in quotes, are answered with the rules and fields they\nmost likely refer to; the exit code is 1 if nothing matches.\nA .json file is read as a response of WeChat's filing interfaces: each reason in its\naudit_data or hints is answered for the field that it names.",
		}),
		Example: "  icp explain homepage-mismatch\n  icp explain 广东\n  icp explain operations\n  icp explain 粤ICP备2021000001号-1\n  icp explain \"域名持有者与主办单位名称不一致\"\n  icp explain rejection.json",
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
			var names []cobra.Completion
			for _, t := range topics() {
				names = append(names, cobra.CompletionWithDesc(t.Named().Name, t.Named().Title.In(a.lang)))
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
			return newExplainer(a, &o, strings.TrimSpace(strings.Join(args, " "))).run()
		},
	}
	a.formatVar(cmd, &o.format, explainFormats().options())
	a.onVar(cmd, &o.on)
	return cmd
}

// explainer answers one run of icp explain.
type explainer struct {
	*app
	voice   report.Voice // knows which day it is
	asked   string
	inWords bool // what was asked is not a name, and may contain what should not be shown again
	format  string
}

func newExplainer(a *app, o *explainOptions, asked string) *explainer {
	voice := a.voice()
	voice.Today = a.dayOr(o.on)
	return &explainer{app: a, voice: voice, asked: asked, format: o.format}
}

// run answers what was asked: by the page with that name, or for the words of a question or a
// rejection notice. If nothing was asked, it lists the pages.
func (e *explainer) run() error {
	if e.asked == "" {
		return e.tell(topicNames(), "icp rules")
	}
	if isJSONName(e.asked) {
		return e.rejections()
	}
	if entry, next, found := e.entry(e.asked); found {
		return e.tell(entry, next)
	}
	if isName(e.asked) && !e.isQuestion() {
		return e.noSuchName()
	}
	if near := nearField(e.asked); near != "" {
		return e.noSuchField(near)
	}
	if n, fault := ident.ReadFilingNumber(e.asked); fault != ident.NotNumber {
		return e.noSuchNumber(n, fault)
	}
	return e.search()
}

// tell writes what was found, and what else may be meant.
func (e *explainer) tell(entry report.Entry, next report.Command, perhaps ...report.Named) error {
	answer := report.Answer{Voice: e.voice, Entry: entry, Perhaps: perhaps}
	if !e.inWords {
		answer.Asked = e.asked
	}
	out, screen := output{w: e.Out}, e.screen(e.Out)
	out.bytes(explainFormats().named(e.format)(&answer, screen))
	if e.format == textFormat {
		e.voice.Next(e.Err, screen, next)
	}
	return e.written(out.err)
}

// tellNone ends a run without an answer. near is the name of what may have been meant, "" for
// nothing.
func (e *explainer) tellNone(near string, perhaps ...report.Named) error {
	if entry, _, known := e.entry(near); known {
		perhaps = append(perhaps, entry.Named())
	}
	if err := e.tell(nil, "", perhaps...); err != nil {
		return err
	}
	return errFindings
}

// isName reports whether a word looks like a rule's name.
func isName(word string) bool {
	const longest = 60
	return len(word) <= longest && !strings.ContainsFunc(word, func(r rune) bool { return (r < 'a' || r > 'z') && r != '-' })
}

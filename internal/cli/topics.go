package cli

import (
	"slices"
	"strings"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// topic is a page that icp explain has under a name of its own.
type topic struct {
	name  string
	about lang.Text
	page  func(report.Voice, report.Screen) []byte
	next  report.Command // to go on with
}

// topics lists the pages that are no rule, limit or province.
func topics() []topic {
	all := []topic{
		{"operations", lang.Text{ZH: "办理哪种备案，如何确定", EN: "which operation applies, and why"}, report.Operations, "icp new"},
	}
	for _, c := range answers.Conflicts() {
		page := func(v report.Voice, s report.Screen) []byte { return report.ExplainConflict(&c, v, s) }
		all = append(all, topic{c.Name, c.Title, page, "icp explain operations"})
	}
	all = append(all,
		topic{"contents", lang.Text{ZH: "网站内容：谁可办理、需要什么许可", EN: "what a website may contain, and the permits it needs"}, report.Contents, "icp explain content-refused-to-personal"},
		topic{"limits", lang.Text{ZH: "本机无法检查的事项", EN: "what cannot be checked on this machine"}, report.Limits, "icp check"},
	)
	for _, q := range answers.Questions() {
		page := func(v report.Voice, s report.Screen) []byte { return report.ExplainQuestion(&q, v, s) }
		all = append(all, topic{q.Topic, q.Title, page, report.Command(q.See[0])})
	}
	return all
}

// page finds what was asked for by its name: a rule, a topic, a limit, a
// province, a field of the bundle or a filing number.
func (a *app) page(asked string) (text []byte, next report.Command, found bool) {
	v, s := a.voice(), a.screen(a.Out)
	if r, known := rule.Named(asked); known {
		return report.Explain(r, v, s), "icp check", true
	}
	named := strings.ReplaceAll(strings.ToLower(asked), " ", "-") // as one says it
	for _, t := range topics() {
		if t.name == named || asked == t.about.ZH || strings.EqualFold(asked, t.about.EN) {
			return t.page(v, s), t.next, true
		}
	}
	if slices.Contains(filing.Operations.IDs(), asked) { // a label asks a question
		return report.Operations(v, s), v.Command("docs", "--operation", asked), true
	}
	if l, known := answers.LimitNamed(asked); known { // a conflict's page is among the topics
		return report.ExplainLimit(l, v, s), "icp explain limits", true
	}
	if province, known := filing.Provinces.ID(asked); known {
		return report.ExplainProvince(province, v, s), "icp check", true
	}
	if f, known := filing.FieldAt(asked); known {
		return report.ExplainField(f, rule.About(f.Field), v, s), "icp check", true
	}
	if text := a.numbers(asked); text != nil {
		return text, "icp explain operations", true
	}
	return nil, "", false
}

// numbers explains each of the filing numbers that are all that was asked.
func (a *app) numbers(asked string) []byte {
	var text []byte
	listed := ident.ListedNumbers(asked)
	for i, n := range listed {
		written := n.String()
		if len(listed) == 1 {
			written = asked
		}
		if i > 0 {
			text = append(text, '\n')
		}
		text = append(text, report.ExplainNumber(n, written, a.Now().Year(), a.voice(), a.screen(a.Out))...)
	}
	return text
}

// limits lists what cannot be checked here, but for the conflicts: their pages
// are topics.
func limits() []*answers.Limit {
	conflicts := answers.Conflicts()
	return slices.DeleteFunc(answers.Limits(), func(l *answers.Limit) bool {
		return slices.ContainsFunc(conflicts, func(c answers.Conflict) bool { return c.Name == l.Name })
	})
}

// names lists what icp explain has a page for by name, rules first.
func (a *app) names() []string {
	names := ruleOptions().IDs()
	for _, t := range topics() {
		names = append(names, t.name)
	}
	for _, l := range limits() {
		names = append(names, l.Name)
	}
	return names
}

// listTopics lists what icp explain has pages for, but for the rules, which
// icp rules lists.
func (a *app) listTopics() error {
	v, s := a.voice(), a.screen(a.Out)
	var entries []report.TopicEntry
	for _, t := range topics() {
		entries = append(entries, report.TopicEntry{Name: t.name, About: t.about})
	}
	out := output{w: a.Out}
	out.bytes(report.Topics(entries, v, s))
	v.Next(a.Err, s, "icp rules")
	return a.written(out.err)
}

// noSuchNumber says what is wrong with a number that cannot be read, and what
// numbers look like.
func (a *app) noSuchNumber(text string, n ident.FilingNumber, fault ident.NumberFault) error {
	v := a.voice()
	if fault == ident.PoliceScheme {
		a.complain(lang.Text{ZH: "%s：%s；公安备案在 %s 查", EN: "%s: %s; those are looked up at %s"}, text, v.Misread(n, fault), regulation.PoliceSite)
		return errFindings
	}
	a.complain(lang.Text{
		ZH: "无法识别备案号 %s：%s。备案号如 粤ICP备2021000001号，网站如 粤ICP备2021000001号-1，许可证如 京ICP证030173号、粤B2-20090059",
		EN: "%s is not a valid filing number: %s. A filing number looks like 粤ICP备2021000001号, a website's like 粤ICP备2021000001号-1, a licence number like 京ICP证030173号 or 粤B2-20090059",
	}, text, v.Misread(n, fault))
	return errFindings
}

// noSuchName says which name may have been meant.
func (a *app) noSuchName(name string) error {
	near := filing.Nearest(name, a.names())
	if near == "" {
		near = fieldOf(name)
	}
	if near != "" {
		a.complain(lang.Text{ZH: "没有 %s 这条规则或题目，是否为 %s？", EN: "there is no rule or topic %s; did you mean %s?"}, name, near)
	} else {
		a.complain(lang.Text{ZH: "没有 %s 这条规则或题目；icp rules 列出所有规则，icp explain 列出所有题目", EN: "there is no rule or topic %s; icp rules lists all rules, icp explain all topics"}, name)
	}
	return errFindings
}

// fieldOf is the path of the first field that has a key.
func fieldOf(key string) string {
	for _, f := range filing.FieldPaths() {
		if f.Field.Key == key {
			return f.Path
		}
	}
	return ""
}

// nearField is the path of the field that was meant; "" where a text is not
// made like one.
func nearField(text string) string {
	const ofPaths = "abcdefghijklmnopqrstuvwxyz0123456789._[]"
	if !strings.ContainsAny(text, "._[") || strings.Trim(text, ofPaths) != "" {
		return ""
	}
	if path := fieldOf(text); path != "" {
		return path
	}
	var paths []string
	for _, f := range filing.FieldPaths() {
		paths = append(paths, f.Path)
	}
	return filing.Nearest(text, paths)
}

// noSuchField says which field may have been meant.
func (a *app) noSuchField(path, near string) error {
	a.complain(lang.Text{ZH: "备案文件中没有 %s 这一项，是否为 %s？", EN: "a bundle has no field %s; did you mean %s?"}, path, near)
	return errFindings
}

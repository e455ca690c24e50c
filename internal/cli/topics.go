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

// topic is a page of icp explain with a name of its own.
type topic struct {
	report.Entry
	next report.Command // the next command
}

// topics lists the pages that are not about a rule, a limit or a province.
func topics() []topic {
	all := []topic{{report.OperationsEntry{}, "icp new"}}
	for _, c := range answers.Conflicts() {
		all = append(all, topic{report.ConflictEntry{Conflict: &c}, "icp explain operations"})
	}
	all = append(all, topic{report.ContentsEntry{}, "icp explain content-refused-to-personal"}, topic{report.LimitsEntry{}, "icp check"}, topic{report.ScansEntry{}, "icp check"})
	for _, q := range answers.Questions() {
		all = append(all, topic{report.QuestionEntry{Question: &q}, report.Command(q.See[0])})
	}
	return all
}

// entry finds what was asked for by name: a rule, a topic, a limit, a demand, a province, a
// field of the bundle or a filing number.
func (e *explainer) entry(asked string) (found report.Entry, next report.Command, known bool) {
	if r, known := rule.Named(asked); known {
		return report.RuleEntry{Rule: r}, "icp check", true
	}
	said := strings.ReplaceAll(strings.ToLower(asked), " ", "-") // as people say it
	for _, t := range topics() {
		if named := t.Named(); named.Name == said || asked == named.Title.ZH || strings.EqualFold(asked, named.Title.EN) {
			return t.Entry, t.next, true
		}
	}
	if slices.Contains(filing.Operations.IDs(), asked) { // a label asks a question
		return report.OperationsEntry{}, e.voice.Command("docs", "--operation", asked), true
	}
	if l, known := answers.LimitNamed(asked); known { // a conflict's page is among the topics
		return report.LimitEntry{Limit: l}, "icp explain limits", true
	}
	if d, known := regulation.DemandCalled(asked); known {
		return report.DemandEntry{Demand: d}, "icp check", true
	}
	if province, known := filing.Provinces.ID(asked); known {
		return report.ProvinceEntry(province), "icp check", true
	}
	if f, known := filing.FieldAt(asked); known {
		return report.FieldEntry{FieldPath: f, Rules: rule.About(f.Field)}, "icp check", true
	}
	if numbers := ident.ListedNumbers(asked); len(numbers) > 0 {
		return report.NumbersEntry{Numbers: numbers, Asked: asked}, "icp explain operations", true
	}
	return nil, "", false
}

// limits lists what cannot be checked here, except for the conflicts, which are topics.
func limits() []*answers.Limit {
	conflicts := answers.Conflicts()
	return slices.DeleteFunc(answers.Limits(), func(l *answers.Limit) bool {
		return slices.ContainsFunc(conflicts, func(c answers.Conflict) bool { return c.Name == l.Name })
	})
}

// names lists all names that icp explain knows, rules first.
func names() []string {
	names := ruleOptions().IDs()
	for _, t := range topics() {
		names = append(names, t.Named().Name)
	}
	for _, l := range limits() {
		names = append(names, l.Name)
	}
	return names
}

// topicNames lists what icp explain has pages for, except for the rules, which icp rules
// lists.
func topicNames() (all report.TopicsEntry) {
	for _, t := range topics() {
		all = append(all, t.Named())
	}
	return all
}

// noSuchNumber says what is wrong with a number that cannot be read, and what numbers look
// like.
func (e *explainer) noSuchNumber(n ident.FilingNumber, fault ident.NumberFault) error {
	if fault == ident.PoliceScheme {
		e.complain(lang.Text{ZH: "%s：%s；公安备案在 %s 查", EN: "%s: %s; those are looked up at %s"}, e.asked, e.voice.Misread(n, fault), regulation.PoliceSite)
		return e.tellNone("")
	}
	e.complain(lang.Text{
		ZH: "无法识别备案号 %s：%s。备案号如 粤ICP备2021000001号，网站如 粤ICP备2021000001号-1，许可证如 京ICP证030173号、粤B2-20090059",
		EN: "%s is not a valid filing number: %s. A filing number looks like 粤ICP备2021000001号, a website's like 粤ICP备2021000001号-1, a licence number like 京ICP证030173号 or 粤B2-20090059",
	}, e.asked, e.voice.Misread(n, fault))
	return e.tellNone("")
}

// noSuchName says which name may have been meant.
func (e *explainer) noSuchName() error {
	near := filing.Nearest(e.asked, names())
	if near == "" {
		near = fieldOf(e.asked)
	}
	if near != "" {
		e.complain(lang.Text{ZH: "没有 %s 这条规则或题目，是否为 %s？", EN: "there is no rule or topic %s; did you mean %s?"}, e.asked, near)
	} else {
		e.complain(lang.Text{ZH: "没有 %s 这条规则或题目；icp rules 列出所有规则，icp explain 列出所有题目", EN: "there is no rule or topic %s; icp rules lists all rules, icp explain all topics"}, e.asked)
	}
	return e.tellNone(near)
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

// nearField is the path of the field that was meant; "" if a text does not look like a path.
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
func (e *explainer) noSuchField(near string) error {
	e.complain(lang.Text{ZH: "备案文件中没有 %s 这一项，是否为 %s？", EN: "a bundle has no field %s; did you mean %s?"}, e.asked, near)
	return e.tellNone(near)
}

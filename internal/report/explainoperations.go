package report

import (
	"fmt"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// OperationsEntry says which operation applies in which situation, and why.
type OperationsEntry struct{}

// Named names the table.
func (OperationsEntry) Named() Named {
	return Named{"operations", "operations", lang.Text{ZH: "办理哪种备案，如何确定", EN: "which operation applies, and why"}}
}

// sources lists where the table was read.
func (OperationsEntry) sources() []source.Source {
	return []source.Source{regulation.OperationsSource, regulation.Shell.Source}
}

// Text explains one situation after the other.
func (e OperationsEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	fmt.Fprintf(&p.out, "%s\n", p.wrap(lang.Text{
		ZH: "办理哪种备案由三件事决定：主体是否备过案，域名备在谁名下，备案是否在现在的接入商。主体以证件类型和号码识别，不以名称识别。",
		EN: "Three facts decide which operation applies: whether the subject is on record, whose record the domain is on, and whether the record is with the present access provider. A subject is identified by the type and number of its certificate, not by its name.",
	}.In(v.Lang), 0, 0))
	for _, situation := range regulation.Situations() {
		fmt.Fprintf(&p.out, "\n%s\n", p.paint(p.wrap(p.facts(&situation), 0, 0), bold))
		p.item(lang.Text{ZH: "办理：", EN: "file: "}.In(v.Lang) + p.operations(&situation))
		p.item(lang.Text{ZH: "为什么：", EN: "why: "}.In(v.Lang) + situation.Why.In(v.Lang))
		p.item(lang.Text{ZH: "注意：", EN: "note: "}.In(v.Lang) + situation.Then.In(v.Lang))
	}
	p.shell()
	p.paragraph(lang.Text{ZH: "不清楚是否备过案", EN: "If you do not know what is on record"}, lang.Text{
		ZH: "到 " + regulation.QuerySite + " 公共查询，按主办单位名称、证件号码或域名（不加 www）查询。",
		EN: "Search " + regulation.QuerySite + " by the subject's name or certificate number, or by the domain without www.",
	}.In(v.Lang))
	p.sources(e.sources(), source.Handbook.At("一至五", "parts 1 to 5"))
	return p.out.Bytes()
}

// facts describes a situation.
func (p *page) facts(s *regulation.Situation) string {
	var parts []string
	switch s.Subject {
	case regulation.Yes:
		parts = append(parts, lang.Text{ZH: "主体备过案", EN: "the subject is on record"}.In(p.Lang))
	case regulation.No:
		parts = append(parts, lang.Text{ZH: "主体未备过案", EN: "the subject is not on record"}.In(p.Lang))
	}
	parts = append(parts, lang.Text{ZH: "域名%s", EN: "the domain is %s"}.Format(p.Lang, s.Domain.Label().In(p.Lang)))
	switch s.Here {
	case regulation.Yes:
		parts = append(parts, lang.Text{ZH: "备案在本接入商", EN: "the record is with this provider"}.In(p.Lang))
	case regulation.No:
		parts = append(parts, lang.Text{ZH: "备案不在本接入商", EN: "the record is with another provider"}.In(p.Lang))
	}
	return sentence(strings.Join(parts, lang.Text{ZH: "，", EN: ", "}.In(p.Lang)))
}

// operations names operations with their ids in a bundle.
func (p *page) operations(s *regulation.Situation) string {
	name := func(id string) string { return filing.Operations.Label(id).In(p.Lang) + " (" + id + ")" }
	if len(s.Operations) == 0 {
		return lang.Text{ZH: "暂不能办理；解决后办理%s", EN: "nothing yet; once that is resolved: %s"}.Format(p.Lang, name(s.After))
	}
	names := make([]string, len(s.Operations))
	for i, id := range s.Operations {
		names[i] = name(id)
	}
	return strings.Join(names, lang.Comma.In(p.Lang))
}

// shell is about a record that has no website left.
func (p *page) shell() {
	p.paragraph(lang.Text{ZH: "备案下已没有网站（空壳主体）", EN: "A record with no website left (an empty shell)"},
		regulation.Shell.Says.In(p.Lang)+lang.Colon.In(p.Lang)+p.names(regulation.Shell.Adding))
}

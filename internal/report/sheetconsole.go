package report

import (
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
)

// unplaced heads what no known page of a console asks for.
var unplaced = lang.Text{ZH: "未见于所查页面", EN: "Not on the pages read"}

// sectionTitle is the heading of a section.
func (v Voice) sectionTitle(section *handover.Section) string {
	title := v.both(section.Title)
	if section.Unplaced {
		title = unplaced.In(v.Lang) + lang.Colon.In(v.Lang) + title
	}
	return title
}

// consoleNotes says where the pages of the console were read, and what is left open.
func (s *Sheet) consoleNotes() []string {
	if s.console == nil {
		return nil
	}
	l, name := s.voice.Lang, s.console.Name.In(s.voice.Lang)
	if !s.console.Knows(s.operation) {
		return []string{lang.Text{
			ZH: "没有查到在%s办理%s的页面，本单仍按表单的顺序。",
			EN: "No pages of %s were found for this operation, %s, so the order is still that of the form.",
		}.Format(l, name, filing.Operations.Label(s.operation).In(l))}
	}
	var sources []string
	for _, source := range s.console.Sources() {
		sources = append(sources, s.voice.source(source))
	}
	notes := []string{
		lang.Text{
			ZH: "页面、顺序和名称按%s的备案系统，依据：%s。",
			EN: "Pages, order and names are those of the console of %s. Sources: %s.",
		}.Format(l, name, strings.Join(sources, lang.Semicolon.In(l))),
		lang.Text{ZH: "注意：%s。", EN: "Note: %s."}.Format(l, s.console.Limits.In(l)),
	}
	for i := range s.sections {
		if s.sections[i].unplaced {
			return append(notes, lang.Text{
				ZH: "「%s」的各项沿用表单的名称，所查的没有写在哪一页：页面上有就照填，没有就不用填。",
				EN: "The fields under \"%s\" are named as on the form: enter them if the console asks for them, and leave them out if it does not.",
			}.Format(l, unplaced.In(l)))
		}
	}
	return notes
}

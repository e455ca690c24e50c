package report

import (
	"strconv"

	"beian.example/icp/internal/lang"
)

// HTML renders the sheet as a page to work through next to the console, where each value has a
// button to copy it.
func (s *Sheet) HTML() []byte {
	p := &worksheet{lang: s.voice.Lang, title: s.title, client: s.client(), notes: s.notes()}
	if s.Masked {
		p.notice = lang.Text{
			ZH: "号码、电话、地址已打码，这些项不能复制；要照着填，请加 --show-values 重新生成本页。",
			EN: "Numbers, phones and addresses are masked, and cannot be copied. To fill in the form from this page, make it again with --show-values.",
		}.In(s.voice.Lang)
	}
	for i := range s.sections {
		section := &s.sections[i]
		made := worksheetSection{title: s.heading(section)}
		for j := range section.lines {
			made.rows = append(made.rows, s.row(i, j))
		}
		p.sections = append(p.sections, made)
	}
	return p.html()
}

// client is the name of the subject, empty if there is none.
func (s *Sheet) client() string {
	for i := range s.sections {
		for j := range s.sections[i].lines {
			if l := &s.sections[i].lines[j]; l.path == "subject.name" && !l.missing {
				return s.entry(l)
			}
		}
	}
	return ""
}

// row is a line as the page shows it.
func (s *Sheet) row(section, line int) worksheetRow {
	l := &s.sections[section].lines[line]
	code := ""
	if l.code != "" {
		code = lang.Text{ZH: "代码 %s", EN: "code %s"}.Format(s.voice.Lang, l.code)
	}
	return worksheetRow{
		at:    strconv.Itoa(section) + "." + strconv.Itoa(line) + " " + l.path,
		label: l.names.ZH, other: l.names.EN, value: s.entry(l), code: code, note: l.note,
		copy: l.copy, off: l.masked, picked: l.choice != "", missing: l.missing, voice: s.voice,
	}
}

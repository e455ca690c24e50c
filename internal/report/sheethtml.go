package report

import (
	"strconv"

	"beian.example/icp/internal/lang"
)

// HTML renders the sheet as a page that is worked through beside the console, with a
// button beside each value that copies what is to be pasted.
func (s *Sheet) HTML() []byte {
	p := &worksheet{Lang: s.voice.Lang, Title: s.title, Notes: s.notes()}
	if s.Masked {
		p.Notice = lang.Text{
			ZH: "号码、电话、地址已打码，这些项不能复制；要照着填，请加 --show-values 重新生成本页。",
			EN: "Numbers, phones and addresses are masked, and cannot be copied. To fill in the form from this page, make it again with --show-values.",
		}.In(s.voice.Lang)
	}
	for i := range s.sections {
		section := &s.sections[i]
		made := worksheetSection{Title: s.heading(section)}
		for j := range section.lines {
			made.Rows = append(made.Rows, s.row(i, j))
		}
		p.Sections = append(p.Sections, made)
	}
	return p.html()
}

// row is a line as the page shows it.
func (s *Sheet) row(section, line int) worksheetRow {
	l := &s.sections[section].lines[line]
	code := ""
	if l.code != "" {
		code = lang.Text{ZH: "代码 %s", EN: "code %s"}.Format(s.voice.Lang, l.code)
	}
	return worksheetRow{
		At:    strconv.Itoa(section) + "." + strconv.Itoa(line) + " " + l.path,
		Label: l.names.ZH, Other: l.names.EN, Value: s.entry(l), Code: code, Note: l.note,
		Copy: l.copy, Off: l.masked, Picked: l.choice != "", Missing: l.missing, voice: s.voice,
	}
}

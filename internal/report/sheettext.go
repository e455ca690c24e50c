package report

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

var (
	notGiven = lang.Text{ZH: "（未填，选填）", EN: "(not given, optional)"}
	missing  = lang.Text{ZH: "（未填，必填）", EN: "(missing, required)"}
)

// notes are the sentences after the lines.
func (s *Sheet) notes() []string {
	return append(s.consoleNotes(),
		lang.Text{
			ZH: "代码是%s里的编号，省、市、区县的是行政区划代码（GB/T 2260）；接入商的页面一般只显示名称，以页面为准。",
			EN: "The codes are those of this form: %s; those of provinces, cities and districts are from GB/T 2260. Most consoles show only the names; go by what yours shows.",
		}.Format(s.voice.Lang, s.voice.source(regulation.CodeSource)),
		lang.Text{
			ZH: "如今的页面多把网站叫「互联网信息服务」，网站负责人叫「服务负责人」。",
			EN: "Today most consoles call a website 互联网信息服务 and its principal 服务负责人.",
		}.In(s.voice.Lang),
		s.dated(),
	)
}

// dated says when the sheet was made, if it has a date, and what the filer has declared.
func (s *Sheet) dated() string {
	declaration := handover.Declaration.In(s.voice.Lang)
	switch {
	case s.made == "" && s.declared == "":
		return lang.Text{ZH: "填写人尚未声明：%s。", EN: "The filer has not declared yet that %s."}.Format(s.voice.Lang, declaration)
	case s.made == "":
		return lang.Text{ZH: "填写人于 %s 声明：%s。", EN: "The filer declared on %s that %s."}.Format(s.voice.Lang, s.declared, declaration)
	case s.declared == "":
		return lang.Text{ZH: "本单打印于 %s；填写人尚未声明：%s。", EN: "Printed on %s. The filer has not declared yet that %s."}.Format(s.voice.Lang, s.made, declaration)
	}
	return lang.Text{ZH: "本单打印于 %s；填写人于 %s 声明：%s。", EN: "Printed on %s. The filer declared on %s that %s."}.Format(s.voice.Lang, s.made, s.declared, declaration)
}

// heading names a section, with the website it is about.
func (s *Sheet) heading(section *sheetSection) string {
	heading := section.title
	if section.site != "" {
		heading += " · " + section.site
	}
	return heading
}

// entry is what a line says: the form's choice, next to the bundle's word for it.
func (s *Sheet) entry(l *sheetLine) string {
	switch {
	case l.missing:
		return missing.In(s.voice.Lang)
	case l.value == "":
		return notGiven.In(s.voice.Lang)
	case l.choice == "" || l.choice == l.value:
		return l.value
	case s.voice.Lang == lang.EN:
		return l.choice + " (" + l.value + ")"
	}
	return l.value + " → " + l.choice
}

func (s *Sheet) codeOf(l *sheetLine) string {
	if l.code == "" {
		return ""
	}
	return lang.Text{ZH: "［代码 %s］", EN: " [code %s]"}.Format(s.voice.Lang, l.code)
}

// The layout of a sheet: labels have a column of their own if the screen leaves enough room
// for the values, and are above their values otherwise.
const (
	sheetIndent   = 2
	sheetGap      = 2
	leastValue    = 30
	leastColumn   = 20
	stackedIndent = 4
)

// hang is the column where the values begin.
func (s *Sheet) hang(screen Screen) int {
	longest := 0
	for i := range s.sections {
		for j := range s.sections[i].lines {
			longest = max(longest, uniseg.StringWidth(s.sections[i].lines[j].label))
		}
	}
	column := longest
	if screen.Width > 0 {
		column = min(longest, screen.Width-sheetIndent-sheetGap-leastValue)
	}
	if column < min(longest, leastColumn) {
		return stackedIndent
	}
	return sheetIndent + column + sheetGap
}

// Text renders the sheet to be read while typing.
func (s *Sheet) Text(screen Screen) []byte {
	var out bytes.Buffer
	fmt.Fprintln(&out, screen.paint(screen.wrap(s.title, 0, 0), bold))
	hang := s.hang(screen)
	for i := range s.sections {
		section := &s.sections[i]
		fmt.Fprintf(&out, "\n%s\n", screen.paint(screen.wrap(s.heading(section), 0, 0), bold))
		for j := range section.lines {
			s.textLine(&out, screen, &section.lines[j], hang)
		}
	}
	out.WriteByte('\n')
	for _, note := range s.notes() {
		fmt.Fprintln(&out, screen.wrap(note, 0, 2))
	}
	return out.Bytes()
}

func (s *Sheet) textLine(out *bytes.Buffer, screen Screen, l *sheetLine, hang int) {
	label := l.label
	margin := strings.Repeat(" ", hang)
	if room := hang - sheetIndent - sheetGap; uniseg.StringWidth(label) > room {
		alone := screen.paint(screen.wrap(label, sheetIndent, sheetIndent), dim)
		fmt.Fprintf(out, "%s%s\n%s", strings.Repeat(" ", sheetIndent), alone, margin)
	} else {
		fmt.Fprintf(out, "%s%s%s", strings.Repeat(" ", sheetIndent), screen.paint(pad(label, room), dim), strings.Repeat(" ", sheetGap))
	}
	style := plain
	switch {
	case l.missing:
		style = red
	case l.value == "":
		style = dim
	}
	entry, note := s.entry(l)+s.codeOf(l), l.note
	if l.value == "" && note != "" {
		entry, note = entry+lang.Text{ZH: "%s", EN: " %s"}.Format(s.voice.Lang, note), ""
	}
	fmt.Fprintln(out, screen.paint(screen.wrap(entry, hang, hang), style))
	if note != "" {
		note = lang.Text{ZH: "注：%s", EN: "note: %s"}.Format(s.voice.Lang, note)
		fmt.Fprintf(out, "%s%s\n", margin, screen.paint(screen.wrap(note, hang, hang), dim))
	}
}

package report

import (
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// Sheet is a filing sheet in one language, masked or not, ready to be written.
type Sheet struct {
	Masked bool // something that could be shown is masked

	voice     Voice
	operation string
	title     string
	made      string            // the day
	declared  string            // the day; empty if it is still to come
	console   *handover.Console // the console whose pages the sections are; nil if they are the form's
	sections  []sheetSection
}

// sheetSection is one page of the form.
type sheetSection struct {
	title    string
	site     string // the domain of its website
	unplaced bool   // no known page of the console asks for it
	lines    []sheetLine
}

// sheetLine is one field of the form.
type sheetLine struct {
	path    string // of the value in the bundle
	label   string
	names   lang.Text // the label in each language
	masked  bool      // what is copied differs from what the bundle has
	value   string    // as the bundle has it, empty if not given
	choice  string    // what the form calls the choice, if it offers choices
	code    string    // the form's number for the choice, if known
	missing bool      // required, but not given
	copy    string    // what to type or paste; empty if something has to be decided first
	note    string
}

// NewSheet puts a sheet into words and masks it.
func NewSheet(filled *handover.Sheet, v Voice) *Sheet {
	s := &Sheet{voice: v, operation: v.Text(filled.Operation), title: sheetTitle(filled, v), made: filled.Made, console: filled.Console}
	if declared, isDay := filing.ParseDay(filled.Declared); isDay {
		s.declared = filing.FormatDay(declared)
	}
	for i := range filled.Sections {
		section := &filled.Sections[i]
		worded := sheetSection{title: v.sectionTitle(section), unplaced: section.Unplaced, site: s.show(handover.Value{Text: section.Site, Format: filing.Host})}
		for j := range section.Lines {
			worded.lines = append(worded.lines, s.line(filled, &section.Lines[j]))
		}
		s.sections = append(s.sections, worded)
	}
	return s
}

// sheetTitle says whose sheet it is.
func sheetTitle(filled *handover.Sheet, v Voice) string {
	parts := []string{filing.Operations.Label(filled.Operation).In(v.Lang)}
	for _, part := range []struct {
		options filing.Options
		id      string
	}{{filing.SubjectTypes, filled.SubjectType}, {filing.Provinces, filled.Province}} {
		if _, known := part.options.ID(part.id); known {
			parts = append(parts, part.options.Label(part.id).In(v.Lang))
		}
	}
	if filled.Console != nil {
		parts = append(parts, filled.Console.Name.In(v.Lang))
	}
	return lang.Text{ZH: "备案填报单：%s", EN: "Filing sheet: %s"}.Format(v.Lang, strings.Join(parts, " · "))
}

// line puts one line into words. The consoles are in Chinese, so the Chinese label stays next
// to the English one.
func (s *Sheet) line(filled *handover.Sheet, l *handover.Line) sheetLine {
	before := s.Masked
	s.Masked = false
	worded := sheetLine{
		path: l.Path, label: s.voice.both(l.Label), names: l.Label, value: s.values(l), code: l.Code, missing: l.Missing,
		copy: s.pasted(l.Paste, pasteBetween(l)), note: s.note(&l.Note, filled.Province),
	}
	if l.IsPick {
		worded.choice = worded.copy
	}
	worded.masked = s.Masked
	s.Masked = before || worded.masked
	return worded
}

// values lists the values of a line. Names of contents may have commas in them.
func (s *Sheet) values(l *handover.Line) string {
	between := lang.Comma
	if len(l.Paste) < len(l.Values) {
		between = lang.Semicolon
	}
	shown := make([]string, len(l.Values))
	for i := range l.Values {
		shown[i] = s.show(l.Values[i])
	}
	return strings.Join(shown, between.In(s.voice.Lang))
}

// pasteBetween is the separator that the form expects in a line: its own comma between
// choices, a semicolon between IP addresses.
func pasteBetween(l *handover.Line) string {
	if l.IsPick {
		return "、"
	}
	return ";"
}

// pasted writes values as they are typed into the form, with their line breaks.
func (s *Sheet) pasted(values []handover.Value, between string) string {
	shown := make([]string, len(values))
	for i, v := range values {
		lines := strings.Split(strings.ReplaceAll(v.Text, "\r\n", "\n"), "\n")
		for j, line := range lines {
			part := v
			part.Text = line
			lines[j] = s.show(part)
		}
		shown[i] = strings.Join(lines, "\n")
		if v.Range {
			shown[i] += "-" + shown[i]
		}
	}
	return strings.Join(shown, between)
}

// show shows one value, and remembers whether a mask hides what could be shown.
func (s *Sheet) show(v handover.Value) string {
	switch {
	case !v.Label.IsZero():
		return v.Label.In(s.voice.Lang)
	case v.Text == "":
		return ""
	case v.Format == filing.Choice:
		return v.Text
	case v.Tail && s.voice.hides(v.Format):
		s.Masked = true
		return keep(v.Text, 0, 0) // masked as a whole, it would show its beginning
	}
	shown := s.hide(v.Format, v.Text)
	if v.Punycode != "" {
		shown += lang.Text{ZH: "（punycode：%s）", EN: " (punycode: %s)"}.Format(s.voice.Lang, s.hide(v.Format, v.Punycode))
	}
	return shown
}

func (s *Sheet) hide(format filing.Format, text string) string {
	shown := s.voice.hide(format, text)
	s.Masked = s.Masked || shown != s.voice.revealed().hide(format, text)
	return shown
}

// note puts the note on a line into words, for a province.
func (s *Sheet) note(n *handover.Note, province string) string {
	args := make([]any, len(n.Args))
	for i, arg := range n.Args {
		switch a := arg.(type) {
		case handover.Value:
			args[i] = s.show(a)
		case []handover.Value:
			args[i] = s.pasted(a, ";")
		case []lang.Text:
			args[i] = s.listed(a)
		case []regulation.FormChoice:
			args[i] = s.choices(a)
		case source.Source:
			args[i] = s.voice.source(a)
		}
	}
	worded := n.Says.Format(s.voice.Lang, args...)
	if n.Demand != nil {
		worded += s.voice.demand(province, n.Demand)
	}
	return worded
}

func (s *Sheet) listed(texts []lang.Text) string {
	parts := make([]string, len(texts))
	for i, text := range texts {
		parts[i] = text.In(s.voice.Lang)
	}
	return strings.Join(parts, lang.Semicolon.In(s.voice.Lang))
}

func (s *Sheet) choices(all []regulation.FormChoice) string {
	parts := make([]string, len(all))
	for i, c := range all {
		parts[i] = c.Name + lang.Text{ZH: "（代码 %s）", EN: " (code %s)"}.Format(s.voice.Lang, c.Number())
	}
	return strings.Join(parts, lang.Comma.In(s.voice.Lang))
}

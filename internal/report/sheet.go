package report

import (
	"strconv"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

// Sheet is a filing as it is typed into a provider's console: every value in
// the order of the form, under the form's labels, with the names and numbers of
// its choices.
type Sheet struct {
	Operation string
	Sections  []SheetSection
	Masked    bool // something is masked that can be shown
	voice     Voice
	title     string
}

// SheetSection is one page of the form.
type SheetSection struct {
	Title lang.Text
	Site  string // the domain of the website it is about, as shown
	Lines []SheetLine
}

// SheetLine is one field of the form. What it holds is worded and masked.
type SheetLine struct {
	Path    string // of the value in the bundle
	Label   lang.Text
	Value   string // as the bundle has it, empty where it is not given
	Choice  string // what the form calls the choice, where it offers choices
	Code    string // the form's number for the choice, where it is known
	Missing bool   // required and not given
	Copy    string // what is typed or pasted, empty where there is something to decide first
	Note    string
	help    lang.Text // what to fill in
}

// Missing lists the paths of the required values that are not given.
func (s *Sheet) Missing() []string {
	var paths []string
	seen := make(map[string]bool)
	for _, section := range s.Sections {
		for i := range section.Lines {
			if line := &section.Lines[i]; line.Missing && !seen[line.Path] {
				seen[line.Path] = true
				paths = append(paths, line.Path)
			}
		}
	}
	return paths
}

// sheetWriter puts a sheet together. Labels, paths and what applies come from
// the walk, so that the sheet names nothing the bundle does not.
type sheetWriter struct {
	*filing.Bundle
	sheet Sheet
	spots map[any]bundlefile.Spot
	open  map[any]bool
	whole bool // empty fields are on the form as well
}

// NewSheet fills the form in with what a bundle holds.
func NewSheet(b *filing.Bundle, v Voice) Sheet {
	w := sheetWriter{Bundle: b, spots: make(map[any]bundlefile.Spot), open: make(map[any]bool)}
	for _, spot := range bundlefile.ReadingOf(b).Spots() {
		w.spots[spot.At] = spot
	}
	for _, open := range rule.OpenFields(b) {
		w.open[open.At] = true
	}
	w.sheet.voice = v
	w.sheet.Operation = b.FiledAs()
	w.heading()
	w.subject()
	w.legalRepresentative()
	w.subjectPrincipal()
	w.sites()
	w.sheet.title = w.title()
	return w.sheet
}

// begin starts a section; what end finds empty is left out.
func (w *sheetWriter) begin(title lang.Text, site string) {
	w.end()
	w.sheet.Sections = append(w.sheet.Sections, SheetSection{Title: title, Site: site})
}

func (w *sheetWriter) end() {
	if last := len(w.sheet.Sections) - 1; last >= 0 && len(w.sheet.Sections[last].Lines) == 0 {
		w.sheet.Sections = w.sheet.Sections[:last]
	}
}

// isAsked reports whether the filing states the group at an address as a whole.
func (w *sheetWriter) isAsked(at any) bool { return w.spots[at].Need == filing.Required }

// add puts a line on the sheet unless it is empty and the form could do
// without. Of what is not given it says what to fill in.
func (w *sheetWriter) add(line SheetLine) {
	empty := line.Value == ""
	if empty && !line.Missing && !w.whole {
		return
	}
	if empty && line.Note == "" {
		line.Note = w.say(line.help)
	}
	section := w.last()
	section.Lines = append(section.Lines, line)
}

// last is the section that is being written.
func (w *sheetWriter) last() *SheetSection { return &w.sheet.Sections[len(w.sheet.Sections)-1] }

// blank is the line of a field before its value is known.
func (w *sheetWriter) blank(at any) SheetLine {
	spot := w.spots[at]
	return SheetLine{Path: spot.Path, Label: spot.Field.Label, Missing: w.open[at], help: spot.Field.Help}
}

// show makes a value of the bundle fit to be printed.
func (w *sheetWriter) show(format filing.Format, value string) string {
	if value == "" {
		return ""
	}
	shown := w.sheet.voice.hide(format, value)
	w.sheet.Masked = w.sheet.Masked || shown != w.sheet.voice.revealed().hide(format, value)
	return shown
}

// text adds the line of one value.
func (w *sheetWriter) text(at *string) { w.inherited(at, at) }

// standIn begins the line of a field, and tells whose value it shows: that of
// another field where it has none itself.
func (w *sheetWriter) standIn(at, other *string) (SheetLine, *string) {
	line := w.blank(at)
	if *at == "" && *other != "" {
		line.Path, line.Missing = w.spots[other].Path, false
		return line, other
	}
	return line, at
}

// inherited adds the line of a field that another field's value stands in for
// where it is empty.
func (w *sheetWriter) inherited(at, other *string) {
	f := w.spots[at].Field
	line, at := w.standIn(at, other)
	switch {
	case *at == "":
	case f.Format == filing.Choice:
		choice, known := regulation.Choice{Name: f.Options.Label(*at).ZH}, f.Understands(*at)
		w.choose(&line, f, *at, choice, known)
	case f.Format == filing.Expiry && *at == filing.LongTerm:
		line.Value = lang.Text{ZH: "长期", EN: "long-term"}.In(w.sheet.voice.Lang)
		line.Choice, line.Copy = "长期", "长期"
	default:
		line.Value = w.show(f.Format, *at)
		line.Copy = line.Value
	}
	w.add(line)
}

// choice adds the line of a value that the form has a name and a number for.
func (w *sheetWriter) choice(at, other *string, choose func(id string) (regulation.Choice, bool)) {
	f := w.spots[at].Field
	line, at := w.standIn(at, other)
	if *at != "" {
		choice, known := choose(*at)
		w.choose(&line, f, *at, choice, known)
	}
	w.add(line)
}

// choose fills in a line with a choice.
func (w *sheetWriter) choose(line *SheetLine, f *filing.Field, id string, choice regulation.Choice, known bool) {
	if !known {
		line.Value = w.show(filing.Line, id)
		line.Copy = line.Value
		if !f.Open {
			line.Note = lang.Text{ZH: "表单里没有这个选项", EN: "the form has no such choice"}.In(w.sheet.voice.Lang)
		}
		return
	}
	line.Value = f.Options.Label(id).In(w.sheet.voice.Lang)
	line.Choice, line.Copy, line.Code = choice.Name, choice.Name, code(choice)
}

func code(c regulation.Choice) string {
	if c.Code == 0 {
		return ""
	}
	return strconv.FormatInt(c.Code, 10)
}

// say words a note.
func (w *sheetWriter) say(t lang.Text, args ...any) string {
	return t.Format(w.sheet.voice.Lang, args...)
}

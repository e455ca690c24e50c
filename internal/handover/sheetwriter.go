package handover

import (
	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

// sheetWriter puts a sheet together. Labels, paths and what applies come from the walk, so
// that the sheet never names anything that the bundle does not have.
type sheetWriter struct {
	*filing.Bundle
	sheet Sheet
	spots map[any]bundlefile.Spot
	open  map[any]bool
	whole bool // the form shows empty fields too
	nth   int  // the website being written, from 1
}

func newSheetWriter(b *filing.Bundle) *sheetWriter {
	w := &sheetWriter{
		Bundle: b, spots: make(map[any]bundlefile.Spot), open: make(map[any]bool),
		sheet: Sheet{Operation: b.FiledAs(), SubjectType: b.Subject.Type, Province: b.Province},
	}
	for _, spot := range bundlefile.ReadingOf(b).Spots() {
		w.spots[spot.At] = spot
	}
	for _, open := range rule.OpenFields(b) {
		w.open[open.At] = true
	}
	return w
}

// begin starts a section; end drops it if it stays empty.
func (w *sheetWriter) begin(title lang.Text, site string) {
	w.end()
	w.sheet.Sections = append(w.sheet.Sections, Section{Title: title, Site: site, nth: w.nth})
}

func (w *sheetWriter) end() {
	if last := len(w.sheet.Sections) - 1; last >= 0 && len(w.sheet.Sections[last].Lines) == 0 {
		w.sheet.Sections = w.sheet.Sections[:last]
	}
}

// isAsked reports whether the filing has to state the whole group at an address.
func (w *sheetWriter) isAsked(at any) bool { return w.spots[at].Need == filing.Required }

// add puts a line on the sheet, unless it is empty and the form can do without it. An empty
// line says what to fill in.
func (w *sheetWriter) add(line Line) {
	empty := line.isEmpty()
	if empty && !line.Missing && !w.whole {
		return
	}
	if empty && line.Note.isZero() {
		line.Note.Says = line.help
	}
	section := w.last()
	section.Lines = append(section.Lines, line)
}

// last is the section being written.
func (w *sheetWriter) last() *Section { return &w.sheet.Sections[len(w.sheet.Sections)-1] }

// blank is the line of a field without its value.
func (w *sheetWriter) blank(at any) Line {
	spot, shown := w.spots[at]
	if !shown {
		panic("a field of the sheet that filing's walk does not show")
	}
	return Line{
		At: at, Path: spot.Path, Label: spot.Field.Label, Missing: w.open[at],
		help: w.Fitting(at, spot.Field).Help, asks: filing.AnyElement(spot.Path),
	}
}

// text adds the line of a single value.
func (w *sheetWriter) text(at *string) { w.inherited(at, at) }

// standIn begins the line of a field and says which value it shows: another field's, if its
// own is empty.
func (w *sheetWriter) standIn(at, other *string) (Line, *string) {
	line := w.blank(at)
	if *at == "" && *other != "" {
		line.At, line.Path, line.Missing = other, w.spots[other].Path, false
		return line, other
	}
	return line, at
}

// inherited adds the line of a field that shows another field's value if its own is empty.
func (w *sheetWriter) inherited(at, other *string) {
	f := w.spots[at].Field
	line, at := w.standIn(at, other)
	switch {
	case *at == "":
	case f.Format == filing.Choice:
		choice, known := regulation.FormChoice{Name: f.Options.Label(*at).ZH}, f.Understands(*at)
		choose(&line, f, *at, choice, known)
	case f.Format == filing.Expiry && *at == filing.LongTerm:
		line.Values = []Value{{Text: *at, Format: filing.Choice, Label: lang.Text{ZH: "长期", EN: "long-term"}}}
		line.pick("长期")
	default:
		line.give(Value{Text: *at, Format: f.Format})
	}
	w.add(line)
}

package handover

import (
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// Sheet is a filing as it is typed into a provider's console: every value in
// the order of the form, under the form's labels, with the names and numbers of
// its choices.
type Sheet struct {
	Operation   string   // an id of filing.Operations, first where the bundle has none
	SubjectType string   // as the bundle has it, empty where it does not say
	Province    string   // likewise
	Made        string   // the day of the sheet, as 2006-01-02; empty where it is to be the same on any day
	Declared    string   // the day on which the filer made the Declaration, as the bundle has it; empty where that is still to come
	Console     *Console // whose pages the sections are, where it asks for them to be those of one
	Sections    []Section
}

// Declaration is what a filer declares before the answers go out: what every provider
// has declared again in its own words.
var Declaration = lang.Text{
	ZH: "内容属实，所涉人员均已同意",
	EN: "the data are true, and the people named agree to their use",
}

// Section is one page of the form. None is without lines.
type Section struct {
	Title lang.Text
	Site  string // the domain of the website it is about, raw; empty where it is about none
	Lines []Line

	Unplaced bool // no page of the sheet's console is known to hold it
	nth      int  // of which website it is, the first being 1; 0 where it is of none
}

// Line is one field of the form.
type Line struct {
	At      any       // the address in the bundle of the value it shows
	Path    string    // of the same, such as sites[0].domain
	Label   lang.Text // as the form has it
	Values  []Value   // what the bundle gives; several of a list, or of contents that come under one choice
	Paste   []Value   // what is typed, pasted or chosen; none where there is something to decide first
	IsPick  bool      // the form offers choices, and Paste has the names of those to pick
	Code    string    // the form's number for the choice, or of a region that of GB/T 2260; empty where it is not known
	Missing bool      // required and not given
	Note    Note

	help lang.Text // what to fill in
	asks string    // the path of the field that is asked for, without numbers: Path has that of the one whose value stands in
}

// isEmpty reports whether the bundle gives nothing for the line.
func (l *Line) isEmpty() bool {
	return len(l.Values) == 0 || len(l.Values) == 1 && l.Values[0].isZero()
}

// pick makes a line the choice of one entry.
func (l *Line) pick(name string) {
	l.Paste, l.IsPick = []Value{named(name)}, true
}

// give makes a line hold a value that is pasted as it is, unless there is none.
func (l *Line) give(v Value) {
	if !v.isZero() {
		l.Values, l.Paste = []Value{v}, []Value{v}
	}
}

// NewSheet fills the form in with what a bundle holds today.
func NewSheet(b *filing.Bundle, today time.Time) *Sheet {
	w := newSheetWriter(b)
	w.sheet.Made, w.sheet.Declared = filing.FormatDay(today), b.Declared
	w.heading()
	w.subject()
	w.legalRepresentative()
	w.subjectPrincipal()
	w.sites()
	return &w.sheet
}

// Missing lists the paths of the required values that are not given, each once.
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

package handover

import (
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// Sheet is a filing as it is typed into a provider's console: every value in the order of the
// form, under the form's labels, with the names and numbers of its choices.
type Sheet struct {
	Operation   string   // an id of filing.Operations; first if the bundle has none
	SubjectType string   // as the bundle has it, empty if it does not say
	Province    string   // likewise
	Made        string   // the day of the sheet, as 2006-01-02; empty for a sheet that must not change from day to day
	Declared    string   // the day of the filer's Declaration, as the bundle has it; empty if it is still to be made
	Console     *Console // the console whose pages the sections are; nil for those of the form
	Sections    []Section
}

// Declaration is what a filer declares before the answers go out. Every provider then asks for
// it again in its own words.
var Declaration = lang.Text{
	ZH: "内容属实，所涉人员均已同意",
	EN: "the data are true, and the people named agree to their use",
}

// Section is one page of the form. None is empty.
type Section struct {
	Title lang.Text
	Site  string // the domain of its website, raw; empty if it is about none
	Lines []Line

	Unplaced bool // no known page of the sheet's console asks for it
	nth      int  // which website it is about, from 1; 0 for none
}

// Line is one field of the form.
type Line struct {
	At      any       // the address in the bundle of the value shown
	Path    string    // of that value, such as sites[0].domain
	Label   lang.Text // as on the form
	Values  []Value   // what the bundle has; several for a list, or for contents that share one choice
	Paste   []Value   // what to type, paste or choose; none if something has to be decided first
	IsPick  bool      // the form offers choices, and Paste names those to pick
	Code    string    // the form's number for the choice, or a region's in GB/T 2260; empty if unknown
	Missing bool      // required, but not given
	Note    Note

	help lang.Text // what to fill in
	asks string    // the path of the field asked for, without indices; Path is where the value is, which may be another field
}

// isEmpty reports whether the bundle has nothing for the line.
func (l *Line) isEmpty() bool {
	return len(l.Values) == 0 || len(l.Values) == 1 && l.Values[0].isZero()
}

// pick makes a line a choice by name.
func (l *Line) pick(name string) {
	l.Paste, l.IsPick = []Value{named(name)}, true
}

// give makes a line hold a value to be pasted unchanged, if there is one.
func (l *Line) give(v Value) {
	if !v.isZero() {
		l.Values, l.Paste = []Value{v}, []Value{v}
	}
}

// NewSheet fills in the form with what a bundle holds today.
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

// Missing lists the paths of the required values that are missing, each once.
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

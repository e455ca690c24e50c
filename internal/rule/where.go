package rule

import (
	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

// Where is the place of a finding: the field at an address of the bundle, a fault in the
// bundle's text, or a place in another file.
type Where struct {
	At    any               // the address
	Fault *bundlefile.Fault // set instead of At if the text itself is at fault
	Other *OtherFile        // set instead of both if the place is not in the bundle
}

// OtherFile is a place in another file, such as a page of a website.
type OtherFile struct {
	File string
	bundlefile.Place
}

// Related is another place that a finding is about, with what is there.
type Related struct {
	Where
	Message lang.Text
	Args    []any // like those of a finding
}

// Place returns the path, the line and the column.
func (w *Where) Place(r *bundlefile.Reading) bundlefile.Place {
	switch {
	case w.Other != nil:
		return w.Other.Place
	case w.Fault != nil:
		return r.FaultPlace(w.Fault)
	}
	return r.Place(w.At)
}

// KnownPath returns the path, without an unknown key, because that is whatever a person has
// typed.
func (w *Where) KnownPath(r *bundlefile.Reading) string {
	if w.Fault != nil && w.Fault.Kind.IsOfKey() {
		return r.Place(w.Fault.At).Path
	}
	return w.Place(r).Path
}

// End returns where the token at the place ends in the bundle's source; 0 if there is none.
func (w *Where) End(r *bundlefile.Reading, source []byte) (line, column int) {
	switch {
	case w.Other != nil:
		return 0, 0
	case w.Fault != nil:
		return r.FaultEnd(source, w.Fault)
	}
	return r.End(source, w.At)
}

// position is the line and column in the bundle's own file.
func (w *Where) position(r *bundlefile.Reading) (line, column int) {
	switch {
	case w.Other != nil:
		return 0, 0
	case w.Fault != nil:
		return w.Fault.Place.Line, w.Fault.Place.Column
	}
	return r.Position(w.At)
}

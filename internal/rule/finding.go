package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// Finding is one fault found: which rule, how grave, where, and the facts for its message.
// Nobody changes one that Check has returned. A *string among the arguments is a field of the
// bundle; its value is shown, masked as its field requires. A lang.Text is shown in the
// reader's language, a Shown is masked by its own format, and anything else is printed as it
// is.
type Finding struct {
	Rule     *Rule
	Severity Severity
	Softer   lang.Text // why it is softer than its rule, unless it rests on a demand
	Where
	Message  lang.Text
	Args     []any
	Fix      lang.Text // what to do about this one
	FixArgs  []any
	Tool     lang.Text          // how a command of icp helps with that; empty if none does
	Reads    []any              // the other addresses the finding depends on
	Related  []Related          // the places among them that are shown with it
	Demand   *regulation.Demand // what the province asks, if the finding rests on it
	Province string             // the province that asks it
	Repair   string             // what to write at At instead, if that is safe; empty if a person has to decide
	Bars     bool               // nothing can be filed with these facts: it takes another plan, not other words
	Refuses  bool               // it says why nothing else in the file was checked

	// For a rule across bundles, the files that it is about.
	Pairs  [][2]string // every two that contradict each other
	Crowd  []string    // all of them instead, if they are too many to pair
	Others []int       // all but its own, each by how many files were added before it

	// Unconfirmed is the year since when nothing has confirmed what the finding rests on; 0 if
	// that is recent or does not become outdated.
	Unconfirmed int
	cited       []source.Source // what it rests on, if not on the sources of its rule
}

// finding makes a finding of the rule, with the rule's severity and remedy.
func (r *Rule) finding(at Where, message lang.Text, args ...any) Finding {
	return Finding{Rule: r, Severity: r.Severity, Where: at, Message: message, Args: args, Fix: r.Fix, Tool: r.Tool}
}

// restsOn lists the sources that call this a fault.
func (f *Finding) restsOn() []source.Source {
	switch {
	case f.Demand != nil:
		return f.Demand.SourcesIn("")
	case f.cited != nil:
		return f.cited
	}
	return f.Rule.Sources
}

// Shown is a value that is in no field but has to be masked like one.
type Shown struct {
	Text   string
	Format filing.Format
}

// Fixable reports whether the program can repair the fault by itself.
func (f *Finding) Fixable() bool { return f.Repair != "" }

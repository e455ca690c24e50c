package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// Finding is one fault found: which rule, how grave, where, and the facts its
// message is made of. A *string among the arguments is a field of the bundle,
// to be shown by its value and masked as its field asks; a lang.Text is shown
// in the reader's language; a Shown is masked by its own format; anything else
// stands as it is.
type Finding struct {
	Rule     *Rule
	Severity Severity
	At       any           // the address the finding is about
	Fault    *filing.Fault // set instead of At where the text itself is at fault
	Message  lang.Text
	Args     []any
	Fix      lang.Text // what to do about this one
	FixArgs  []any
	Reads    []any // the other addresses the finding depends on
}

// Shown is a value that is in no field but deserves the care of one.
type Shown struct {
	Text   string
	Format filing.Format
}

// With names further fields that the finding depends on, so that a change to
// them may mend it.
func (f *Finding) With(addresses ...any) *Finding {
	f.Reads = append(f.Reads, addresses...)
	return f
}

// As sets a severity softer than the rule's own; the message says why.
func (f *Finding) As(s Severity) *Finding {
	f.Severity = s
	return f
}

// Advising sets what to do about this finding in particular.
func (f *Finding) Advising(fix lang.Text, args ...any) *Finding {
	f.Fix, f.FixArgs = fix, args
	return f
}

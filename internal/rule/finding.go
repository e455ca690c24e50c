package rule

import (
	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// Finding is one fault found: which rule, how grave, where, and the facts its
// message is made of. A *string among the arguments is a field of the bundle,
// to be shown by its value and masked as its field asks; a lang.Text is shown
// in the reader's language; a Shown is masked by its own format; anything else
// stands as it is.
type Finding struct {
	Rule     *Rule
	Severity Severity
	Softer   lang.Text         // why it is softer than its rule, where that is for another reason than a demand
	At       any               // the address the finding is about
	Fault    *bundlefile.Fault // set instead of At where the text itself is at fault
	Message  lang.Text
	Args     []any
	Fix      lang.Text // what to do about this one
	FixArgs  []any
	Reads    []any              // the other addresses the finding depends on
	Demand   *regulation.Demand // what the province asks, where the finding rests on it
	Province string             // that asks it
	Repair   string             // what to write at At instead, where that is safe; empty where a person has to decide
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

// Softened makes the finding softer than its rule is, and says why; a finding
// that is as soft already stays as it is. The reason is read in brackets behind
// the message.
func (f *Finding) Softened(s Severity, why lang.Text) *Finding {
	if s < f.Severity {
		f.Severity, f.Softer = s, why
	}
	return f
}

// citing is a reason with the source it rests on.
func citing(why lang.Text, source source.Source) lang.Text {
	return lang.Text{ZH: "%s：%s，%s", EN: "%s: %s, %s"}.With(why, source.Name, source.Date)
}

// severityOf is how grave it is to go against what is asked or refused so
// firmly.
func severityOf(level regulation.Level) Severity {
	return [...]Severity{regulation.Free: Advice, regulation.Advised: Advice, regulation.Doubted: Warning, regulation.Required: Error}[level]
}

// Advising sets what to do about this finding in particular.
func (f *Finding) Advising(fix lang.Text, args ...any) *Finding {
	f.Fix, f.FixArgs = fix, args
	return f
}

// Demanded says that the finding rests on what a province asks. That is never
// more than a warning, and its message names province, source and year, which is
// the reason.
func (f *Finding) Demanded(province string, demand *regulation.Demand) *Finding {
	f.Province, f.Demand = province, demand
	f.Severity = min(f.Severity, Warning)
	return f
}

// Repairing sets what to write instead, for faults that leave no doubt what was
// meant. The judge tries it, and drops it where the fault would stay.
func (f *Finding) Repairing(value string) *Finding {
	f.Repair = value
	return f
}

// Fixable reports whether the program can mend the fault by itself.
func (f *Finding) Fixable() bool { return f.Repair != "" }

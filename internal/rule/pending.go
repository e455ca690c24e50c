package rule

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// pending is a finding that its rule is still completing. Once Check has returned it, it is a
// Finding, which has no methods that change it.
type pending Finding

// With adds fields that the finding depends on, so that changing them may resolve it.
func (f *pending) With(addresses ...any) *pending {
	f.Reads = append(f.Reads, addresses...)
	return f
}

// Beside adds a field that the finding depends on and that is shown with it, with a few words
// on what the field is.
func (f *pending) Beside(at any, message lang.Text, args ...any) *pending {
	f.Related = append(f.Related, Related{Where: Where{At: at}, Message: message, Args: args})
	return f.With(at)
}

// Softened makes the finding less grave than its rule, and says why; a finding that is already
// as soft stays as it is. The reason is shown in brackets after the message.
func (f *pending) Softened(s Severity, why lang.Text) *pending {
	if s < f.Severity {
		f.Severity, f.Softer = s, why
	}
	return f
}

// Advising sets what to do about this finding in particular, for which the rule's command may be
// no help.
func (f *pending) Advising(fix lang.Text, args ...any) *pending {
	f.Fix, f.FixArgs, f.Tool = fix, args, lang.Text{}
	return f
}

// Helping says how a command of icp helps with what is advised. That is kept apart, since the
// page for clients leaves it out.
func (f *pending) Helping(tool lang.Text) *pending {
	f.Tool = tool
	return f
}

// Demanded says that the finding rests on what a province asks. Such a finding is at most a
// warning. Its message names the province, the source and the year, which serves as the
// reason.
func (f *pending) Demanded(province string, demand *regulation.Demand) *pending {
	f.Province, f.Demand = province, demand
	f.Severity = min(f.Severity, Warning)
	return f
}

// Citing names the source that the finding rests on, if it is not that of its rule.
func (f *pending) Citing(s source.Source) *pending {
	f.cited = []source.Source{s}
	return f
}

// Barring says that nothing can be filed with these facts, however they are worded: with these
// people, this content, this domain or this provider.
func (f *pending) Barring() *pending {
	f.Bars = true
	return f
}

// Repairing sets what to write instead, for faults that leave no doubt what was meant. Check
// tries the repair, and drops it if the fault would remain.
func (f *pending) Repairing(value string) *pending {
	f.Repair = value
	return f
}

// citing is a reason, with the source it rests on.
func citing(why lang.Text, source source.Source) lang.Text {
	return lang.Text{ZH: "%s：%s，%s", EN: "%s: %s, %s"}.With(why, source.Name, source.Date)
}

// severityOf is how grave it is to go against something that is asked or refused at a level.
func severityOf(level regulation.Level) Severity {
	return [...]Severity{regulation.Free: Advice, regulation.Advised: Advice, regulation.Doubted: Warning, regulation.Required: Error}[level]
}

package rule

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// pending is a finding that its rule has more to say about. Once Check has
// returned it, it is a Finding, which has no method that changes it.
type pending Finding

// With names further fields that the finding depends on, so that a change to
// them may mend it.
func (f *pending) With(addresses ...any) *pending {
	f.Reads = append(f.Reads, addresses...)
	return f
}

// Beside names a field that the finding depends on and that is to be seen beside
// it, with what the field is in a few words.
func (f *pending) Beside(at any, message lang.Text, args ...any) *pending {
	f.Related = append(f.Related, Related{Where: Where{At: at}, Message: message, Args: args})
	return f.With(at)
}

// OutdatingToo names a date that the finding is about as much as its own.
func (f *pending) OutdatingToo(at any) *pending {
	f.Outdated = append(f.Outdated, at)
	return f.With(at)
}

// Softened makes the finding softer than its rule is, and says why; a finding
// that is as soft already stays as it is. The reason is read in brackets behind
// the message.
func (f *pending) Softened(s Severity, why lang.Text) *pending {
	if s < f.Severity {
		f.Severity, f.Softer = s, why
	}
	return f
}

// Advising sets what to do about this finding in particular.
func (f *pending) Advising(fix lang.Text, args ...any) *pending {
	f.Fix, f.FixArgs = fix, args
	return f
}

// Demanded says that the finding rests on what a province asks. That is never
// more than a warning, and its message names province, source and year, which is
// the reason.
func (f *pending) Demanded(province string, demand *regulation.Demand) *pending {
	f.Province, f.Demand = province, demand
	f.Severity = min(f.Severity, Warning)
	return f
}

// Citing names the source that the finding rests on, where that is another than
// its rule's.
func (f *pending) Citing(s source.Source) *pending {
	f.cited = []source.Source{s}
	return f
}

// Barring says that nothing can be filed as it stands, however it is worded: by
// these people, of this content, with this domain or through this provider.
func (f *pending) Barring() *pending {
	f.Bars = true
	return f
}

// Repairing sets what to write instead, for faults that leave no doubt what was
// meant. The judge tries it, and drops it where the fault would stay.
func (f *pending) Repairing(value string) *pending {
	f.Repair = value
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

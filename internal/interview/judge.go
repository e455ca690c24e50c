package interview

import (
	"slices"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/rule"
)

// judge asks the rules about an answer and puts what they say into words.
func (s *session) judge(at any, answer []string) Verdict {
	switch at := at.(type) {
	case *string:
		own, besides := s.spread(at, answer[0])
		defer putIn(besides)()
		trial := rule.Try(s.bundle, at, own, s.around)
		better, isBetter := "", false
		if isMendable(trial, at) {
			better, isBetter = rule.Mend(s.bundle, at, own, s.around)
		}
		for _, f := range besides {
			trial.Refused = append(trial.Refused, rule.Try(s.bundle, f.at, f.value, s.around).Refused...)
		}
		before := *at
		defer func() { *at = before }()
		*at = own // the findings quote it
		verdict := s.verdict(trial, at)
		if isBetter {
			verdict.Mended = []string{better}
		}
		return verdict
	case *[]string:
		trial := rule.TryTexts(s.bundle, at, answer, s.around)
		var better []string
		if isMendable(trial, &answer) {
			better, _ = rule.MendTexts(s.bundle, at, answer, s.around)
		}
		before := *at
		defer func() { *at = before }()
		*at = answer
		verdict := s.verdict(trial, at)
		verdict.Mended = better
		return verdict
	}
	return Verdict{}
}

// isMendable reports whether a trial knows what to write instead of the answer at an address.
// Finding that takes judging everything again.
func isMendable(t rule.Trial, at any) bool {
	return slices.ContainsFunc(slices.Concat(t.Refused, t.Notes), func(f rule.Finding) bool { return f.Fixable() && isAt(at, f.At) })
}

func (s *session) verdict(t rule.Trial, at any) Verdict {
	r := bundlefile.ReadingOf(s.bundle)
	return Verdict{Refused: s.remarks(r, t.Refused, at), Notes: s.remarks(r, t.Notes, at)}
}

// remarks puts findings into words; at is the address where they are shown.
func (s *session) remarks(r *bundlefile.Reading, findings []rule.Finding, at any) []Remark {
	var remarks []Remark
	for i := range findings {
		f := &findings[i]
		remarks = append(remarks, Remark{
			Severity: f.Severity, Message: s.voice.Message(r, f), Fix: s.voice.Fix(r, f),
			mendable: f.Fixable() && isAt(at, f.At), at: f.At,
		})
	}
	return remarks
}

// standing is what the rules say about the bundle at present.
type standing struct {
	reading  *bundlefile.Reading
	findings []rule.Finding
}

// stands says what the rules object to in the current answer. The bundle is judged once for
// all answers on the screen.
func (s *session) stands(at any) Verdict {
	now := s.stand()
	said := rule.Said(now.findings, at)
	return Verdict{Refused: s.remarks(now.reading, said.Refused, at), Notes: s.remarks(now.reading, said.Notes, at)}
}

// stand is what the rules say now, computed once per answer.
func (s *session) stand() *standing {
	if s.standing == nil {
		r, findings := s.findings()
		s.standing = &standing{r, findings}
	}
	return s.standing
}

// findings judges the bundle as it is.
func (s *session) findings() (*bundlefile.Reading, []rule.Finding) {
	r := bundlefile.ReadingOf(s.bundle)
	return r, rule.Check(r, s.around)
}

// finished reports whether nothing is open any more.
func (s *session) finished() bool {
	_, findings := s.findings()
	return isFinished(findings)
}

// isFinished reports whether none of the findings is open.
func isFinished(findings []rule.Finding) bool {
	return !slices.ContainsFunc(findings, func(f rule.Finding) bool { return f.Rule.Open && f.Severity == rule.Error })
}

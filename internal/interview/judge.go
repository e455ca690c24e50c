package interview

import (
	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/rule"
)

// judge asks the rules about an answer and puts into words what they say.
func (s *session) judge(at any, answer []string) Verdict {
	switch at := at.(type) {
	case *string:
		trial := rule.Try(s.bundle, at, answer[0], s.around)
		before := *at
		defer func() { *at = before }()
		*at = answer[0] // the findings quote it
		return s.verdict(trial)
	case *[]string:
		trial := rule.TryTexts(s.bundle, at, answer, s.around)
		before := *at
		defer func() { *at = before }()
		*at = answer
		return s.verdict(trial)
	}
	return Verdict{}
}

func (s *session) verdict(t rule.Trial) Verdict {
	r := bundlefile.ReadingOf(s.bundle)
	return Verdict{Refused: s.remarks(r, t.Refused), Notes: s.remarks(r, t.Notes)}
}

func (s *session) remarks(r *bundlefile.Reading, findings []rule.Finding) []Remark {
	var remarks []Remark
	for i := range findings {
		remarks = append(remarks, s.remark(r, &findings[i]))
	}
	return remarks
}

func (s *session) remark(r *bundlefile.Reading, f *rule.Finding) Remark {
	return Remark{Severity: f.Severity, Message: s.voice.Message(r, f), Fix: s.voice.Fix(r, f)}
}

// standing is what the rules say of the bundle as it stands.
type standing struct {
	reading  *bundlefile.Reading
	findings []rule.Finding
}

// stands says what the rules have against the answer that is given. All answers
// on the screen are judged by one look at the bundle.
func (s *session) stands(at any) Verdict {
	if s.standing == nil {
		r, findings := s.findings()
		s.standing = &standing{r, findings}
	}
	said := rule.Said(s.standing.findings, at)
	return Verdict{Refused: s.remarks(s.standing.reading, said.Refused), Notes: s.remarks(s.standing.reading, said.Notes)}
}

// findings judges the bundle as it stands.
func (s *session) findings() (*bundlefile.Reading, []rule.Finding) {
	r := bundlefile.ReadingOf(s.bundle)
	return r, rule.Check(r, s.around)
}

// finished reports whether nothing is open any more.
func (s *session) finished() bool {
	_, findings := s.findings()
	for i := range findings {
		if findings[i].Rule.Open && findings[i].Severity == rule.Error {
			return false
		}
	}
	return true
}

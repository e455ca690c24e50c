package rule

import (
	"slices"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
)

// Trial is what the rules say about an answer before it is accepted.
type Trial struct {
	Refused []Finding // errors of the answer itself: it cannot stay like this
	Notes   []Finding // what other answers are involved in, or what is not an error
}

// Try tells what the rules would find if the field at an address held the candidate. The
// bundle is left unchanged. An empty candidate is not refused: the field stays open.
func Try(b *filing.Bundle, at *string, candidate string, s Surroundings) Trial {
	before := *at
	defer func() { *at = before }()
	*at = candidate
	s.Scans = min(s.Scans, ScansQuick) // no picture changes with a text
	return Said(Check(bundlefile.ReadingOf(b), s), at)
}

// TryTexts does the same for a list of values.
func TryTexts(b *filing.Bundle, at *[]string, candidate []string, s Surroundings) Trial {
	before := *at
	defer func() { *at = before }()
	*at = candidate
	if !slices.ContainsFunc(b.Documents, func(d *filing.Document) bool { return &d.Files == at }) {
		s.Scans = min(s.Scans, ScansQuick)
	}
	return Said(Check(bundlefile.ReadingOf(b), s), at)
}

// Said picks what findings say about the answer at an address, a *string or a *[]string.
func Said(findings []Finding, at any) Trial {
	var t Trial
	for _, f := range findings {
		own, involved := isOwn(&f, at), slices.Contains(f.Reads, at)
		switch {
		case f.Rule.Open, !own && isUnanswered(f.At):
		case own && f.Severity == Error && len(f.Reads) == 0:
			t.Refused = append(t.Refused, f)
		case own || involved:
			t.Notes = append(t.Notes, f)
		}
	}
	return t
}

// isOwn reports whether a finding is at an address, or at one of the values of the list there.
func isOwn(f *Finding, at any) bool {
	texts, isList := at.(*[]string)
	if f.At == at || !isList {
		return f.At == at
	}
	for i := range *texts {
		if f.At == any(&(*texts)[i]) {
			return true
		}
	}
	return false
}

// isUnanswered reports whether a finding is about an empty field. Its question is still to
// come, or was left for later, and will tell then.
func isUnanswered(at any) bool {
	text, isText := at.(*string)
	return isText && *text == ""
}

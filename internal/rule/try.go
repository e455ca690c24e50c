package rule

import (
	"slices"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
)

// Trial is what the judge says of an answer before it is given.
type Trial struct {
	Refused []Finding // errors of the answer itself: it cannot stay so
	Notes   []Finding // what involves other answers too, or is no error
}

// Try judges what becomes of the bundle when the field at an address holds
// the candidate. The bundle is left as it was. An empty candidate is not
// refused: the question stays open.
func Try(b *filing.Bundle, at *string, candidate string, s Surroundings) Trial {
	before := *at
	defer func() { *at = before }()
	*at = candidate
	return trial(b, s, func(f *Finding) (own, involved bool) {
		return f.At == any(at), slices.Contains(f.Reads, any(at))
	})
}

// TryTexts does the same for a list of values.
func TryTexts(b *filing.Bundle, at *[]string, candidate []string, s Surroundings) Trial {
	before := *at
	defer func() { *at = before }()
	*at = candidate
	return trial(b, s, func(f *Finding) (own, involved bool) {
		own = f.At == any(at)
		for i := range *at {
			own = own || f.At == any(&(*at)[i])
		}
		return own, slices.Contains(f.Reads, any(at))
	})
}

func trial(b *filing.Bundle, s Surroundings, concerns func(*Finding) (own, involved bool)) Trial {
	var t Trial
	for _, f := range Check(bundlefile.ReadingOf(b), s) {
		own, involved := concerns(&f)
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

// isUnanswered reports whether a finding is about a field that holds nothing:
// its question is still to come, or was left for later, and tells it then.
func isUnanswered(at any) bool {
	text, isText := at.(*string)
	return isText && *text == ""
}

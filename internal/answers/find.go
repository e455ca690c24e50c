package answers

import (
	"slices"
	"strings"

	"beian.example/icp/internal/lang"
)

// Found is what some words were found to mean: a question with its answer, a
// rejection notice, or nothing.
type Found struct {
	WhichOperation bool        // they ask what the table of operations answers
	Questions      []*Question // the likeliest first
	Meanings       []Meaning   // the likeliest first; none where the words are rather a question's
	IsQuestion     bool        // they ask something, whether or not it was found
}

// IsNone reports whether nothing was found.
func (f *Found) IsNone() bool {
	return !f.WhichOperation && len(f.Questions) == 0 && len(f.Meanings) == 0
}

// How many meanings of a notice and how many questions are told.
const (
	mostMeanings  = 3
	mostQuestions = 3
)

// Find finds what words mean. Those of a question come before those of a
// notice, and what may be either has the likelier first.
func Find(words string) Found {
	found := Found{IsQuestion: isQuestion(words), WhichOperation: asksWhichOperation(words)}
	if found.WhichOperation {
		return found
	}
	questions := questionsAbout(words)
	found.Questions = questions[:min(mostQuestions, len(questions))]
	meanings := understand(words, mostMeanings)
	switch {
	case len(meanings) == 0:
	case len(questions) == 0, !found.IsQuestion && !isInFewWords(words, questions) &&
		float64(questions[0].Matched(words)) <= meanings[0].Score:
		found.Meanings = meanings
	}
	return found
}

// asksWhichOperation reports whether words ask what the table of operations
// answers.
func asksWhichOperation(words string) bool {
	lower := strings.ToLower(words)
	return slices.ContainsFunc([]string{"which operation", "which filing", "哪一种备案", "哪种备案", "什么备案类型", "备案类型怎么选", "该办什么备案"},
		func(phrase string) bool { return lang.Mentions(lower, phrase) })
}

// isQuestion reports whether words ask something, as a rejection notice does
// not.
func isQuestion(words string) bool {
	lower := strings.ToLower(words)
	return slices.ContainsFunc(asking, func(word string) bool { return lang.Mentions(lower, word) }) ||
		slices.ContainsFunc(openings, func(word string) bool { return strings.HasPrefix(lower, word+" ") })
}

// IsInFewWords reports whether words are little but those of one question; those
// that several share equally, such as 域名冲突, may as well be a notice's.
func IsInFewWords(words string) bool { return isInFewWords(words, questionsAbout(words)) }

func isInFewWords(words string, found []*Question) bool {
	if len(found) == 0 || len(found) > 1 && found[1].Matched(words) == found[0].Matched(words) {
		return false
	}
	return found[0].Fills(words)
}

var asking = []string{
	"吗", "什么", "怎么", "如何", "多久", "哪", "谁", "能不能", "可不可以", "？", "?",
	"how", "what", "why", "who", "which", "when", "may i", "can i", "do i",
}

// openings begin an English question. With a verb alone a notice may begin too:
// must be the same as the certificate.
var openings = []string{
	"where", "does", "is it", "is there", "are there", "do i", "do we", "can i", "can we", "can a", "can my", "can the", "can it",
	"may i", "may we", "may a", "must i", "must we", "must a", "should i", "should we",
}

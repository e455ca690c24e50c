package answers

import (
	"slices"
	"sync"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Question is one question of the handbook (a provider's FAQ of 2014), answered
// as it was then and as it is today, or one that is asked since.
type Question struct {
	Topic   string          // as icp explain takes it, such as review-time
	Title   lang.Text       // the question in our own words
	Places  []lang.Text     // where the handbook prints it; the six conflict questions stand twice, later ones nowhere
	Then    lang.Text       // what the handbook answered, in our own words; nothing of a later question
	Now     lang.Text       // today's practice, or that nothing has changed
	Sources []source.Source // of Now
	See     []string        // commands that answer further
}

// questions stand in the handbook's order, one that it prints twice where it is
// printed first, and the later ones behind.
var questions = sync.OnceValue(func() []Question {
	return slices.Concat(conflictQuestions(), filingQuestions(), recordQuestions(), accessQuestions(),
		beforehandQuestions(), laterQuestions(), siteQuestions(), peopleQuestions(), domainQuestions(), hostingQuestions(),
		paperQuestions(), kindQuestions(), dutyQuestions(), riskQuestions())
})

// Questions lists every question of the handbook once, in its order, and those
// asked since.
func Questions() []Question { return slices.Clone(questions()) }

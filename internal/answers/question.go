package answers

import (
	"slices"
	"sync"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Question is a question of the handbook (a provider's FAQ of 2014), answered as it was then
// and as it is today, or a question asked since.
type Question struct {
	Topic   string          // as icp explain accepts it, such as review-time
	Title   lang.Text       // the question in our own words
	Places  []lang.Text     // where the handbook prints it: twice for the six conflict questions, nowhere for later ones
	Then    lang.Text       // what the handbook answered, in our own words; empty for later questions
	Now     lang.Text       // today's practice, or that nothing has changed
	Sources []source.Source // of Now
	See     []string        // commands that say more
}

// questions are in the handbook's order, those that it prints twice at their first place,
// followed by the later ones.
var questions = sync.OnceValue(func() []Question {
	return slices.Concat(conflictQuestions(), filingQuestions(), recordQuestions(), accessQuestions(),
		beforehandQuestions(), laterQuestions(), siteQuestions(), peopleQuestions(), domainQuestions(), hostingQuestions(),
		paperQuestions(), kindQuestions(), dutyQuestions(), riskQuestions())
})

// Questions lists every question of the handbook once, in its order, and then those asked
// since.
func Questions() []Question { return slices.Clone(questions()) }

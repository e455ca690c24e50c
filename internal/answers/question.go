package answers

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

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
	Words   []string        // by which a person looks for it, in both languages and lower case
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

// questionsAbout returns the questions whose words occur in what was asked, or
// whose title it is much like, the best match first; none where they make up
// little of it. The best has the longest total of matched words, so that a phrase
// counts for more than its parts.
func questionsAbout(asked string) []*Question {
	least := float64(utf8.RuneCountInString(asked) / 6) // a sentence on something else has a word in common at most
	likeness := likenessToTitles(asked)
	totals := make(map[*Question]float64)
	var found []*Question
	for i := range questions() {
		q := &questions()[i]
		if total := float64(q.Matched(asked)) + likeness[i]; total > least {
			totals[q] = total
			found = append(found, q)
		}
	}
	slices.SortStableFunc(found, func(a, b *Question) int { return cmp.Compare(totals[b], totals[a]) })
	return found
}

const (
	// sameTitle is what asking in the very words of a title counts, in the
	// characters of matched words.
	sameTitle = 16
	// Below so much of it a title is not what was meant.
	leastOfTitle = 0.4
)

// likenessToTitles tells, question by question, how much of its title stands in
// what was asked, in either language.
func likenessToTitles(asked string) []float64 {
	likeness := make([]float64, len(questions()))
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		for i, shared := range sharedOfTitles(lang.Terms(asked), l) {
			if shared >= leastOfTitle {
				likeness[i] = max(likeness[i], sameTitle*shared)
			}
		}
	}
	return likeness
}

// sharedOfTitles tells, from 0 to 1, how much of each question's title the terms
// have. What few titles have tells more than what many have.
func sharedOfTitles(terms []string, l lang.Lang) []float64 {
	titles := make([][]string, len(questions()))
	common := make(map[string]float64)
	for i := range questions() {
		titles[i] = lang.Terms(questions()[i].Title.In(l))
		for _, term := range titles[i] {
			common[term]++
		}
	}
	parts := make([]float64, len(questions()))
	for i, title := range titles {
		shared, whole := 0.0, 0.0
		for _, term := range title {
			whole += 1 / common[term]
			if slices.Contains(terms, term) {
				shared += 1 / common[term]
			}
		}
		if whole > 0 {
			parts[i] = shared / whole
		}
	}
	return parts
}

// Matched is how many characters the words of the question have that were asked
// for.
func (q *Question) Matched(asked string) (total int) {
	for _, word := range q.mentioned(asked) {
		total += utf8.RuneCountInString(word)
	}
	return total
}

// mentioned returns the words of the question that were asked for.
func (q *Question) mentioned(asked string) (words []string) {
	asked = strings.Join(strings.Fields(strings.ToLower(asked)), " ")
	for _, word := range q.Words {
		if lang.Mentions(asked, word) {
			words = append(words, word)
		}
	}
	return words
}

// Fills reports whether one of the question's words is most of what was asked:
// so a person asks in a few words, and a rejection notice has more to say.
func (q *Question) Fills(asked string) bool {
	return slices.ContainsFunc(q.mentioned(asked), func(word string) bool {
		return 2*utf8.RuneCountInString(word) > utf8.RuneCountInString(asked)
	})
}

package answers

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// Meaning is what the words of a rejection notice may mean: a rule, or a limit
// where no rule can see it.
type Meaning struct {
	Rule  *rule.Rule
	Limit *Limit
	Score float64 // how well it agrees, for comparing meanings of one notice
}

// Name returns the name of the rule or limit.
func (m *Meaning) Name() string {
	if m.Rule != nil {
		return m.Rule.Name
	}
	return m.Limit.Name
}

// understand finds what a rejection notice most likely means, the likeliest
// first and no more than limit of them; none where the words are not those of
// such notices.
//
// It compares pairs of characters, since Chinese has no spaces and reviewers
// have no fixed wording. A pair that few meanings have tells more than one that
// all have, such as 备案.
func understand(notice string, limit int) []Meaning {
	return newThesaurus().understand(notice, limit)
}

// thesaurus is every meaning with the pairs of characters its notices are made
// of, and in how many meanings each pair occurs.
type thesaurus struct {
	entries []thesaurusEntry
	common  map[string]int
}

type thesaurusEntry struct {
	Meaning
	clues []clue
	told  [][]string      // the pairs of each notice
	terms map[string]bool // all of them, with those of the title
}

func newThesaurus() *thesaurus {
	t := &thesaurus{common: make(map[string]int)}
	for _, r := range rule.Catalogue() {
		t.add(Meaning{Rule: r}, append([]string{r.Title.ZH, r.Title.EN}, r.Notices...))
	}
	for _, l := range limits() {
		t.add(Meaning{Limit: l}, append([]string{l.Title.ZH, l.Title.EN}, l.Notices...))
	}
	return t
}

func (t *thesaurus) add(m Meaning, texts []string) {
	entry := thesaurusEntry{Meaning: m, terms: make(map[string]bool)}
	for _, text := range clues()[m.Name()] {
		entry.clues = append(entry.clues, parseClue(text))
	}
	for _, text := range texts {
		terms := lang.Terms(text)
		entry.told = append(entry.told, terms)
		for _, term := range terms {
			if !entry.terms[term] {
				entry.terms[term] = true
				t.common[term]++
			}
		}
	}
	t.entries = append(t.entries, entry)
}

// weight is how much a term tells: nothing new where every meaning has it.
func (t *thesaurus) weight(term string) float64 {
	return math.Log(float64(len(t.entries)+1) / (float64(t.common[term]) + 0.5))
}

const (
	// likeness is what agreeing with a known notice counts, in the characters of
	// clues.
	likeness = 8
	// Below so much a meaning is none: more is asked of a sentence that has no word
	// of filings in it.
	leastOfFiling = 1.2
	leastOfOther  = 4.0
)

// filingWords are those without which a sentence is probably about something
// else.
var filingWords = sync.OnceValue(func() clue {
	return parseClue("备案|域名|网站|主体|主办|管局|接入商|工信部|icp|信息服务|负责人|营业执照|身份证|核验|前置审批|手机号|应急|证件|法人|法定代表|授权书|承诺书|幕布|短信|实名|解析|注册商|后缀|通信地址|执照|主体|服务器|接入|门牌|居住证|domain|filing|website|icp|registrar|registrant|miit|business_license|server")
})

func (t *thesaurus) understand(notice string, limit int) []Meaning {
	terms := lang.Terms(notice)
	whole := 1.0
	for _, term := range terms {
		whole += t.weight(term)
	}
	lower := strings.ToLower(notice)
	least := leastOfOther
	if filingWords().told(lower) > 0 {
		least = leastOfFiling
	}
	var found []Meaning
	for i := range t.entries {
		entry := &t.entries[i]
		shared := 0.0
		for _, term := range terms {
			if entry.terms[term] {
				shared += t.weight(term)
			}
		}
		meaning := entry.Meaning
		meaning.Score = entry.clued(lower) + likeness*(shared/whole+entry.closest(t, terms))/2
		if meaning.Score >= least {
			found = append(found, meaning)
		}
	}
	slices.SortStableFunc(found, func(a, b Meaning) int { return cmp.Compare(b.Score, a.Score) })
	return found[:min(limit, len(found))]
}

// clued is how many characters of the notice the best clue accounts for, and a
// little for each further one.
func (e *thesaurusEntry) clued(notice string) float64 {
	best, all := 0.0, 0.0
	for _, c := range e.clues {
		told := c.told(notice)
		best = max(best, told)
		all += told
	}
	return best + (all-best)/4
}

// closest is how well the one notice of the entry that is most like the terms
// agrees with them, from 0 to 1.
func (e *thesaurusEntry) closest(t *thesaurus, terms []string) float64 {
	best := 0.0
	for _, told := range e.told {
		both, all := 0.0, 0.0
		for _, term := range told {
			w := t.weight(term)
			all += w
			if slices.Contains(terms, term) {
				both += w
			}
		}
		if all > 0 {
			best = max(best, both/all)
		}
	}
	return best
}

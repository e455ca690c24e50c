package answers

import (
	"sync"

	"beian.example/icp/internal/rule"
)

// Meaning is what a text may mean: a rule, something that no program can see, a question, or a
// page about several of these.
type Meaning struct {
	Rule     *rule.Rule
	Limit    *Limit
	Question *Question
	Page     string // operations, contents or limits
	score    float64
}

// pages are those that belong to no rule, limit or question.
var pages = []string{"operations", "contents", "limits"}

// Name returns the name under which the meaning has a page.
func (m *Meaning) Name() string {
	switch {
	case m.Rule != nil:
		return m.Rule.Name
	case m.Limit != nil:
		return m.Limit.Name
	case m.Question != nil:
		return m.Question.Topic
	}
	return m.Page
}

// isAsked reports whether the meaning answers a question rather than a notice.
func (m *Meaning) isAsked() bool { return m.Question != nil || m.Page != "" }

// meanings are all meanings, by name.
var meanings = sync.OnceValue(func() map[string]Meaning {
	named := make(map[string]Meaning)
	add := func(m Meaning) { named[m.Name()] = m }
	for _, r := range rule.Catalogue() {
		add(Meaning{Rule: r})
	}
	for _, l := range limits() {
		add(Meaning{Limit: l})
	}
	for i := range questions() {
		add(Meaning{Question: &questions()[i]})
	}
	for _, page := range pages {
		add(Meaning{Page: page})
	}
	return named
})

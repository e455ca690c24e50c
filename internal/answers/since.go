package answers

import (
	"slices"
	"time"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/source"
)

// Fact is something that a page says, with the newest source for it.
type Fact struct {
	Kind   FactKind
	Name   string // as icp explain takes it
	Title  lang.Text
	Newest source.Source
}

// FactKind is what kind of page a fact has.
type FactKind uint8

const (
	RuleFact FactKind = iota
	DemandFact
	LimitFact
	ConflictFact
	QuestionFact
)

// String returns the kind's name in output.
func (k FactKind) String() string {
	return [...]string{"rule", "demand", "limit", "conflict", "question"}[k]
}

// Label names the kind.
func (k FactKind) Label() lang.Text {
	return [...]lang.Text{
		{ZH: "规则", EN: "rule"}, {ZH: "各省规定", EN: "demand"}, {ZH: "自查事项", EN: "limit"},
		{ZH: "备案冲突", EN: "conflict"}, {ZH: "常见问题", EN: "question"},
	}[k]
}

// Since lists what is based on a source of that day or later, the newest first. It leaves out
// what this program decided itself.
func Since(day time.Time) []Fact {
	var found []Fact
	add := func(kind FactKind, name string, title lang.Text, sources []source.Source) {
		for _, s := range source.NewestFirst(sources) {
			if s.Kind == source.OfProgram {
				continue
			}
			if !s.Newest().Before(day) {
				found = append(found, Fact{kind, name, title, s})
			}
			return
		}
	}
	for _, r := range rule.Catalogue() {
		add(RuleFact, r.Name, r.Title, r.Sources)
	}
	for _, d := range regulation.EveryDemand() {
		add(DemandFact, d.ID, d.Topic.Label(), d.SourcesIn(""))
	}
	for _, l := range limits() {
		add(LimitFact, l.Name, l.Title, l.Sources)
	}
	for _, c := range Conflicts() {
		add(ConflictFact, c.Name, c.Title, c.Sources)
	}
	for _, q := range questions() {
		add(QuestionFact, q.Topic, q.Title, q.Sources)
	}
	slices.SortStableFunc(found, func(a, b Fact) int { return source.ByAge(a.Newest, b.Newest) })
	return found
}

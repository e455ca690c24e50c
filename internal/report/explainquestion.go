package report

import (
	"fmt"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// QuestionEntry is the answer to a question.
type QuestionEntry struct{ *answers.Question }

// Named names the question by its topic.
func (q QuestionEntry) Named() Named { return Named{"question", q.Topic, q.Title} }

// places lists where the handbook has the question.
func (q QuestionEntry) places() (all []source.Source) {
	for _, place := range q.Places {
		all = append(all, source.Handbook.At(place.ZH, place.EN))
	}
	return all
}

// Text gives today's answer and, if the handbook has the question, its answer at the time.
func (q QuestionEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	fmt.Fprintf(&p.out, "%s  %s\n", p.paint(q.Topic, bold), p.wrap(q.Title.In(v.Lang), len(q.Topic)+2, 2))
	p.paragraph(lang.Text{ZH: "现在（以所注来源的日期为准）", EN: "Today (as of the dates of the sources)"}, q.Now.In(v.Lang))
	if !q.Then.IsZero() {
		p.paragraph(lang.Text{ZH: "2014 年的答案", EN: "The answer in 2014"}, q.Then.In(v.Lang))
	}
	p.heading(lang.Text{ZH: "另见", EN: "See also"})
	for _, command := range q.See {
		p.item(command)
	}
	p.sources(q.Sources, q.places()...)
	return p.out.Bytes()
}

// questions lists questions that may be meant, one per line.
func (p *page) questions(questions []Named) {
	p.heading(lang.Text{ZH: "也可能是", EN: "Or perhaps"})
	for _, q := range questions {
		p.item(sentence(q.Title.In(p.Lang)) + " icp explain " + q.Name)
	}
}

package report

import (
	"fmt"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// ExplainQuestion answers a question as it is answered today, and one of the
// handbook as it was then.
func ExplainQuestion(q *answers.Question, v Voice, s Screen) []byte {
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
	sources := append([]source.Source(nil), q.Sources...)
	for _, place := range q.Places {
		sources = append(sources, source.Handbook.At(place.ZH, place.EN))
	}
	p.sources(sources)
	return p.out.Bytes()
}

// Questions lists questions that may have been meant, one a line.
func Questions(questions []*answers.Question, v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	p.heading(lang.Text{ZH: "您是否要问", EN: "You may be asking"})
	for _, q := range questions {
		p.item(q.Title.In(v.Lang) + " icp explain " + q.Topic)
	}
	return p.out.Bytes()
}

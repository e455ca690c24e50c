package report

import (
	"fmt"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/lang"
)

// ConflictEntry is the way out of a conflict.
type ConflictEntry struct{ *answers.Conflict }

// Named names the conflict.
func (c ConflictEntry) Named() Named { return Named{"conflict", c.Name, c.Title} }

// Text explains the way out step by step.
func (c ConflictEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	fmt.Fprintf(&p.out, "%s  %s\n%s\n", p.paint(c.Name, bold), c.Title.In(v.Lang), p.wrap(sentence(c.Means.In(v.Lang)), 0, 0))
	p.heading(lang.Text{ZH: "第一步：查出原来的备案", EN: "First, find the record"})
	for i, step := range c.LookUp {
		p.step(i+1, step.In(v.Lang))
	}
	p.heading(lang.Text{ZH: "第二步：看属于哪种情形，按说明办理", EN: "Then find your case and do as it says"})
	for i, way := range c.Cases {
		p.step(i+1, way.If.In(v.Lang))
		fmt.Fprintf(&p.out, "     %s\n", p.wrap("→ "+way.Do.In(v.Lang), 7, 7))
	}
	p.sources(c.Sources)
	return p.out.Bytes()
}

func (p *page) step(number int, text string) {
	fmt.Fprintf(&p.out, "  %d. %s\n", number, p.wrap(text, 5, 5))
}

package interview

import (
	"slices"
	"strings"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// mending is what the rules would write instead of an answer that was just given. Enter takes
// it, as long as nothing else is typed.
type mending struct {
	answer  []string
	shown   string   // the answer as output may show it
	remarks []Remark // what it fixes; empty if the answer was refused, which says so
	copying *copying // what has to be copied for it; nil for nothing
}

// mending returns what a verdict offers instead of an answer; nil for nothing. What the person
// has just typed is no secret to them; what was in the file is masked as usual.
func (prompt *Prompt) mending(verdict Verdict, isFresh bool) *mending {
	if verdict.copying != nil {
		return &mending{copying: verdict.copying}
	}
	if len(verdict.Mended) == 0 {
		return nil
	}
	m := &mending{answer: verdict.Mended, shown: prompt.Show(verdict.Mended)}
	if isFresh {
		m.shown = report.Printable(joined(verdict.Mended))
	}
	if len(verdict.Refused) == 0 {
		m.remarks = slices.DeleteFunc(slices.Clone(verdict.Notes), func(r Remark) bool { return !r.mendable })
	}
	return m
}

// mayStay reports whether the answer may stay as it was given.
func (m *mending) mayStay() bool { return len(m.remarks) > 0 }

// take is what Enter does: it returns the answer, or why there is none.
func (m *mending) take() (answer []string, refused []Remark) {
	if m.copying != nil {
		return m.copying.do()
	}
	return m.answer, nil
}

// says says what Enter does.
func (m *mending) says(l lang.Lang) string {
	if m.copying != nil {
		return m.copying.says.In(l)
	}
	return lang.Text{ZH: "回车改为 %s", EN: "Enter uses %s"}.Format(l, m.shown)
}

// dropAdvice drops advice that only repeats what is offered.
func dropAdvice(remarks []Remark, offered string) {
	for i := range remarks {
		if strings.HasSuffix(remarks[i].Fix, offered) {
			remarks[i].Fix = ""
		}
	}
}

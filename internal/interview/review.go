package interview

import (
	"errors"
	"strconv"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

const (
	reviewDone   = "done"
	reviewPapers = "papers"
	reviewSite   = "site"
)

// review shows every answer with what the rules say of it and lets the person
// end, or change a section.
func (s *session) review() error {
	s.dropLastBlankSite()
	answer := ""
	sections := sectionsOf(s.bundle)
	options := filing.Options{{ID: reviewDone, Label: lang.Text{ZH: "存盘并结束", EN: "Save and finish"}}}
	change := lang.Text{ZH: "修改：", EN: "Change: "}
	for i, p := range sections {
		if !p.spare || !p.isEmpty() {
			options = append(options, filing.Option{ID: strconv.Itoa(i), Label: lang.Text{ZH: change.ZH + p.title.ZH, EN: change.EN + p.title.EN}})
		}
	}
	if s.bundle.TakesSeveralSites() {
		options = append(options, filing.Option{ID: reviewSite, Label: lang.Text{ZH: "添加一个网站", EN: "Add a website"}})
	}
	papers := filing.DocumentsLabel()
	options = append(options, filing.Option{ID: reviewPapers, Label: lang.Text{ZH: "补充、修改：" + papers.ZH, EN: "Add or change: " + papers.EN}})
	s.menus.review = reviewDone
	page := s.choose(lang.Text{ZH: "请核对以上内容", EN: "Please check these data"}, s.summary(sections), &s.menus.review, options)
	page.Passing = true
	err := s.ask(page, func() {
		answer = s.menus.review
		s.done = answer == reviewDone && !s.unsaved
		s.papers, s.again = answer != reviewPapers, answer == reviewPapers
		if answer == reviewSite {
			s.addSite()
			s.past = append(s.past, s.review)
		}
	})
	if errors.Is(err, ErrEndOfInput) { // a script has said all it had to say
		s.done = true
		return nil
	}
	if err != nil || s.done {
		return err
	}
	for i, p := range sections {
		if strconv.Itoa(i) == answer {
			return s.ask(s.wholePage(p), func() {})
		}
	}
	return nil
}

// summary lists the answers section by section, what is wrong below each, and what
// is still open at the end.
func (s *session) summary(sections []*section) []string {
	reading, findings := s.findings()
	var lines []string
	shown := make(map[int]bool)
	remarks := func(about func(any) bool) {
		for i := range findings {
			if f := &findings[i]; !shown[i] && !f.Rule.Open && about(f.At) {
				shown[i] = true
				lines = append(lines, "      "+severityMark(f.Severity)+" "+s.voice.Message(reading, f))
			}
		}
	}
	for _, p := range sections {
		if p.isEmpty() {
			continue
		}
		lines = append(lines, "", p.title.In(s.lang))
		for _, entry := range p.entries {
			if entry.IsEmpty() {
				continue
			}
			prompt := s.prompt(entry)
			lines = append(lines, "  "+entry.Field.Label.In(s.lang)+lang.Colon.In(s.lang)+prompt.Show(prompt.Answer()))
			remarks(func(at any) bool { return isAt(entry.At, at) })
		}
	}
	if len(s.bundle.Documents) > 0 {
		lines = append(lines, "", filing.DocumentsLabel().In(s.lang))
		for _, d := range s.bundle.Documents {
			lines = append(lines, "  "+s.voice.Text(filing.DocumentKinds.Label(d.Kind).In(s.lang)+lang.Colon.In(s.lang)+joined(d.Files)))
			remarks(func(at any) bool { return at == any(&d.Kind) || at == any(&d.Date) || isAt(&d.Files, at) })
		}
	}
	remarks(func(any) bool { return true })
	return append(lines, s.open(reading, findings)...)
}

// open lists what is still to be answered or handed in.
func (s *session) open(reading *bundlefile.Reading, findings []rule.Finding) []string {
	var lines []string
	for i := range findings {
		if findings[i].Rule.Open {
			lines = append(lines, "  - "+s.voice.Message(reading, &findings[i]))
		}
	}
	if len(lines) == 0 {
		return nil
	}
	heading := lang.Text{ZH: "尚缺的（可以后再补）", EN: "Still missing (can be added later)"}
	return append([]string{"", heading.In(s.lang)}, lines...)
}

// isAt reports whether an address is that of a field, or of one of its values.
func isAt(field, at any) bool {
	if field == at {
		return true
	}
	texts, several := field.(*[]string)
	if !several {
		return false
	}
	for i := range *texts {
		if at == any(&(*texts)[i]) {
			return true
		}
	}
	return false
}

// severityMark stands before a remark: ! for what will be refused, ? for the
// rest.
func severityMark(severity rule.Severity) string {
	if severity == rule.Error {
		return "!"
	}
	return "?"
}

// answerMark stands before an answer: ✓ where the rules have nothing against it,
// else the mark of the gravest that they have.
func answerMark(remarks []Remark) string {
	mark, worst := "✓", rule.Advice
	for _, r := range remarks {
		if r.Severity > worst {
			mark, worst = severityMark(r.Severity), r.Severity
		}
	}
	return mark
}

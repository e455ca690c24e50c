package interview

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// What can be chosen in the review besides an answer.
const (
	reviewDone  = "done"
	reviewTasks = "tasks"
)

// wayOn is how the review ends: with the declaration, if nothing is missing and these answers
// have none yet.
func (s *session) wayOn(all []given, findings []rule.Finding) (label lang.Text, next stage) {
	switch {
	case !isFinished(findings):
		return lang.Text{ZH: "先存盘结束，缺的以后再补", EN: "Save and stop for now; the rest can wait"}, atEnd
	case s.bundle.Declared != "":
		return lang.Text{ZH: "没有改动，结束", EN: "Nothing to change; finish"}, atEnd
	case slices.ContainsFunc(findings, isWrong), slices.ContainsFunc(all, func(g given) bool { return g.open }):
		return lang.Text{ZH: "不改了，下一步：声明", EN: "Leave it so; go on to the declaration"}, atDeclaration
	}
	return lang.Text{ZH: "核对无误，下一步：声明", EN: "All is right; go on to the declaration"}, atDeclaration
}

// review shows every answer with what the rules say about it, and what is missing. Each can be
// chosen and changed, and the person then comes back. It begins with what is wrong.
func (s *session) review() error {
	s.putOff()
	reading, findings := s.stand().reading, s.stand().findings
	all, beyond := s.reviewed(reading, findings)
	label, next := s.wayOn(all, findings)
	offers := []Offer{{ID: reviewDone, Label: label.In(s.lang)}}
	answer, points := reviewDone, ""
	for i, g := range all {
		id := strconv.Itoa(i)
		offers = append(offers, Offer{ID: id, Label: g.line(s.lang), Notes: g.notes, names: []string{g.label.ZH, g.label.EN}})
		if isFirstWrong := g.wrong && points == "" && s.person && s.place.at == nil; isFirstWrong || g.at == s.place.at {
			points = id
		}
	}
	offers = append(offers, Offer{ID: reviewTasks, Label: lang.Text{ZH: "添加、删除或继续填写（任务列表）", EN: "Add, remove or fill in more (list of tasks)"}.In(s.lang)})
	page := s.choose(lang.Text{ZH: "请核对全部内容，要改哪一项就选哪一项", EN: "Please check every answer; pick one to change it"}, append(beyond, s.tally(all, findings)...), &answer, offers)
	page.Prompts[0].points = points
	page.Title, page.Passing = s.overall(lang.Text{ZH: "核对", EN: "Review"}), true
	move, err := s.put(page)
	switch {
	case errors.Is(err, ErrEndOfInput): // a script has said everything
		s.place = place{stage: atEnd}
		return nil
	case err != nil:
		return err
	case move == Back && s.fromTasks:
		s.place = place{stage: atTasks}
	case move == Back:
		s.place = place{stage: atPapers, at: &s.bundle.Documents}
	case answer == reviewDone && !s.unsaved:
		s.place = place{stage: next}
	case answer == reviewTasks:
		s.place = place{stage: atTasks}
	default:
		if i, err := strconv.Atoi(answer); err == nil {
			s.place = place{stage: atAnswer, at: all[i].at}
		}
	}
	return nil
}

// reviewed lists the answers of the filing with what the rules say about each, and what they
// say about anything not listed.
func (s *session) reviewed(reading *bundlefile.Reading, findings []rule.Finding) (all []given, beyond []string) {
	told := make([]bool, len(findings))
	tell := func(g *given, isOf func(at any) bool) {
		for i := range findings {
			if f := &findings[i]; !told[i] && !f.Rule.Open && isOf(f.At) {
				told[i] = true
				g.wrong = g.wrong || isWrong(*f)
				g.notes = append(g.notes, s.noted(reading, f))
			}
		}
	}
	for _, t := range tasksOf(s.bundle) {
		first := len(all)
		all = append(all, s.answersOf(t, findings)...)
		for i := first; i < len(all); i++ {
			tell(&all[i], func(at any) bool { return isAt(all[i].at, at) })
		}
		if first < len(all) { // what is said about the task as a whole
			tell(&all[first], func(at any) bool { return s.isOfTask(t, at) })
		}
	}
	for i := range findings {
		if f := &findings[i]; !told[i] && !f.Rule.Open {
			beyond = append(beyond, "  "+s.noted(reading, f))
		}
	}
	return all, beyond
}

// noted is a finding as it appears next to an answer: what is wrong, and what to do.
func (s *session) noted(reading *bundlefile.Reading, f *rule.Finding) string {
	remark := s.remarks(reading, []rule.Finding{*f}, f.At)[0]
	return severityMark(f.Severity) + " " + remark.text(s.lang)
}

// tally counts what there is to do, for those who do not see all of a long list.
func (s *session) tally(all []given, findings []rule.Finding) []string {
	errors, warnings, open := 0, 0, 0
	for i := range findings {
		switch f := &findings[i]; {
		case f.Rule.Open:
		case isWrong(*f):
			errors++
		default:
			warnings++
		}
	}
	for i := range all {
		if all[i].open {
			open++
		}
	}
	var parts []string
	for _, part := range []struct {
		n    int
		says lang.Text
	}{
		{errors, lang.Text{ZH: "%d 处不改会被退回（!）", EN: "%d will be sent back unless changed (!)"}},
		{warnings, lang.Text{ZH: "%d 处请核对（?）", EN: "%d to look at (?)"}},
		{open, lang.Text{ZH: "缺 %d 项（·）", EN: "%d missing (·)"}},
	} {
		if part.n > 0 {
			parts = append(parts, part.says.Format(s.lang, part.n))
		}
	}
	if len(parts) == 0 {
		return nil
	}
	return []string{strings.Join(parts, lang.Comma.In(s.lang))}
}

// isWrong reports whether a finding is about something that would be sent back, and not about
// something still to come.
func isWrong(f rule.Finding) bool { return f.Severity == rule.Error && !f.Rule.Open }

// labelIn is the label of a field of a task with whose it is: which person's and, if there are
// several, which website's.
func (s *session) labelIn(task any, section *section, label lang.Text) lang.Text {
	site, isSite := task.(*filing.Site)
	_, isPerson := section.at.(*filing.Person)
	switch {
	case isSite && len(s.bundle.Sites) > 1:
		return beside(ordinal(slices.Index(s.bundle.Sites, site)), label)
	case isPerson:
		return beside(section.title, label)
	}
	return label
}

// beside distinguishes a label from the same one elsewhere.
func beside(of, label lang.Text) lang.Text {
	return lang.Text{ZH: of.ZH + " " + label.ZH, EN: of.EN + ", " + label.Within().EN}
}

// given is an answer as the review lists it, or one still to be given.
type given struct {
	at    any
	label lang.Text
	shown string
	open  bool     // there is no answer yet
	wrong bool     // some rule refuses it
	notes []string // what the rules say about it
}

// line is how an answer reads in the list.
func (g *given) line(l lang.Lang) string {
	if g.open {
		return "· " + g.label.In(l) + lang.Text{ZH: "：还没有", EN: ": missing"}.In(l)
	}
	return g.label.In(l) + lang.Colon.In(l) + g.shown
}

// answersOf lists the answers of a task in the order in which they are asked, including those
// that are missing or were skipped, or that the rules mention, but not what the program writes
// itself.
func (s *session) answersOf(t *task, findings []rule.Finding) (all []given) {
	if t.at == any(&s.bundle.Documents) {
		return s.papersGiven()
	}
	isSpokenOf := func(at any) bool {
		return slices.ContainsFunc(findings, func(f rule.Finding) bool { return !f.Rule.Open && isAt(at, f.At) })
	}
	for _, section := range t.sections {
		for _, e := range section.entries {
			isOpen := e.Need == filing.Required && !(section.spare && section.isEmpty())
			isOfInterest := !e.IsEmpty() || isOpen || s.isAsked(e) && !section.isEmpty() || isSpokenOf(e.At)
			if !isOfInterest || !s.isChoosable(&e) {
				continue
			}
			label := s.labelIn(t.at, section, e.Field.Label)
			prompt := s.prompt(e)
			shown := prompt.Show(prompt.Answer())
			if e.IsEmpty() { // which is fine, unless a rule mentions it
				shown = lang.Text{ZH: "（没填）", EN: "(empty)"}.In(s.lang)
			}
			all = append(all, given{at: e.At, label: label, shown: shown, open: e.IsEmpty() && isOpen})
		}
	}
	return all
}

// papersGiven lists the papers given, and the other ones that the filing needs.
func (s *session) papersGiven() (all []given) {
	for _, prompt := range s.kindPrompts() {
		all = append(all, given{at: prompt.at, label: prompt.Field.Label, shown: prompt.Show(prompt.Answer())})
	}
	for _, d := range s.bundle.Documents {
		prompt := s.filesPrompt(filing.DocumentKinds.Label(d.Kind), lang.Text{}, nil, d)
		all = append(all, given{at: &d.Files, label: prompt.Field.Label, shown: prompt.Show(d.Files), open: len(d.Files) == 0})
	}
	for _, requirement := range s.requirements() {
		if len(requirement.Given(s.bundle)) == 0 && s.isDue(&requirement) {
			all = append(all, given{at: keyOfPaper(&requirement), label: requirement.Label(), open: true})
		}
	}
	return all
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

// severityMark goes before a remark: ! for what will be refused, ? for the rest.
func severityMark(severity rule.Severity) string {
	if severity == rule.Error {
		return "!"
	}
	return "?"
}

// answerMark goes before an answer: ✓ if the rules object to nothing, and otherwise the mark
// of their gravest objection.
func answerMark(remarks []Remark) string {
	mark := "✓"
	for _, r := range remarks {
		if mark != severityMark(rule.Error) {
			mark = severityMark(r.Severity)
		}
	}
	return mark
}

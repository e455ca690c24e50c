package interview

import (
	"errors"
	"slices"
	"strconv"

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

// wayOn is how the review ends: with the declaration, where nothing is missing and
// none was made of these answers.
func (s *session) wayOn(findings []rule.Finding) (label lang.Text, next stage) {
	switch {
	case !isFinished(findings):
		return lang.Text{ZH: "先存盘结束，缺的以后再补", EN: "Save and stop for now; the rest can wait"}, atEnd
	case s.bundle.Declared != "":
		return lang.Text{ZH: "没有改动，结束", EN: "Nothing to change; finish"}, atEnd
	}
	return lang.Text{ZH: "核对无误，下一步：声明", EN: "All is right; go on to the declaration"}, atDeclaration
}

// review shows every answer with what the rules say of it, each of which can be
// chosen and changed; the person comes back to it then.
func (s *session) review() error {
	reading, findings := s.findings()
	label, next := s.wayOn(findings)
	offers := []Offer{{ID: reviewDone, Label: label.In(s.lang)}}
	var fields []any
	answer := reviewDone
	shown := make(map[int]bool)
	for _, t := range tasksOf(s.bundle) {
		for _, e := range s.answersOf(t) {
			offer := Offer{ID: strconv.Itoa(len(fields)), Label: e.label.In(s.lang) + lang.Colon.In(s.lang) + e.shown, names: []string{e.label.ZH, e.label.EN}}
			for i := range findings {
				if f := &findings[i]; !shown[i] && !f.Rule.Open && isAt(e.at, f.At) {
					shown[i] = true
					offer.Notes = append(offer.Notes, severityMark(f.Severity)+" "+s.voice.Message(reading, f))
				}
			}
			if e.at == s.place.at {
				answer = offer.ID
			}
			offers, fields = append(offers, offer), append(fields, e.at)
		}
	}
	offers = append(offers, Offer{ID: reviewTasks, Label: lang.Text{ZH: "添加、删除或继续填写（任务列表）", EN: "Add, remove or fill in more (list of tasks)"}.In(s.lang)})
	var text []string
	for i := range findings {
		if f := &findings[i]; !shown[i] && !f.Rule.Open {
			text = append(text, "  "+severityMark(f.Severity)+" "+s.voice.Message(reading, f))
		}
	}
	page := s.choose(lang.Text{ZH: "请核对全部内容，要改哪一项就选哪一项", EN: "Please check every answer; pick one to change it"}, append(text, s.open(reading, findings)...), &answer, offers)
	page.Title, page.Passing = lang.Text{ZH: "核对", EN: "Review"}.In(s.lang), true
	move, err := s.put(page)
	switch {
	case errors.Is(err, ErrEndOfInput): // a script has said all it had to say
		s.place = place{stage: atEnd}
		return nil
	case err != nil:
		return err
	case move == Back:
		s.goBack(page)
	case answer == reviewDone && !s.unsaved:
		s.place = place{stage: next}
	case answer == reviewTasks:
		s.place = place{stage: atTasks}
	default:
		if i, err := strconv.Atoi(answer); err == nil {
			s.place = place{stage: atAnswer, at: fields[i]}
		}
	}
	return nil
}

// beside tells a label from the same one elsewhere.
func beside(of, label lang.Text) lang.Text {
	return lang.Text{ZH: of.ZH + " " + label.ZH, EN: of.EN + " " + label.EN}
}

// given is an answer as the review lists it.
type given struct {
	at    any
	label lang.Text
	shown string
}

// answersOf lists the answers of a task, in the order they are asked. What the
// program writes by itself is none.
func (s *session) answersOf(t *task) (all []given) {
	if t.at == any(&s.bundle.Documents) {
		for _, d := range s.bundle.Documents {
			prompt := s.filesPrompt(filing.DocumentKinds.Label(d.Kind), lang.Text{}, nil, d)
			all = append(all, given{&d.Files, prompt.Field.Label, prompt.Show(d.Files)})
		}
		return all
	}
	for _, section := range t.sections {
		for _, e := range section.entries {
			if e.IsEmpty() || !s.isChoosable(&e) {
				continue
			}
			label := e.Field.Label
			if site, isSite := t.at.(*filing.Site); isSite && len(s.bundle.Sites) > 1 {
				label = beside(ordinal(slices.Index(s.bundle.Sites, site)), label)
			} else if _, isPerson := section.at.(*filing.Person); isPerson {
				label = beside(section.title, label)
			}
			prompt := s.prompt(e)
			all = append(all, given{e.At, label, prompt.Show(prompt.Answer())})
		}
	}
	return all
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

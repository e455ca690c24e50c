package interview

import (
	"slices"
	"strconv"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// What can be chosen in the list of tasks besides a task.
const (
	tasksReview   = "review"
	tasksElements = "elements"
)

// askTask shows the tasks with their progress, and opens the one that is chosen. It proposes
// the first one with something to do.
func (s *session) askTask() error {
	tasks := tasksOf(s.bundle)
	states := s.states(tasks)
	answer := tasksReview
	var offers []Offer
	came := slices.IndexFunc(tasks, func(t *task) bool { return t.at == s.place.at })
	for i, t := range tasks {
		id := strconv.Itoa(i)
		offers = append(offers, Offer{ID: id, Label: s.voice.Text(s.nameOf(t)), Mark: states[i].say(s.lang)})
		if answer == tasksReview && i > came && states[i].isOpen() {
			answer = id
		}
	}
	offers = append(offers,
		Offer{ID: tasksReview, Label: lang.Text{ZH: "核对全部内容并结束", EN: "Review everything and finish"}.In(s.lang)},
		Offer{ID: tasksElements, Label: lang.Text{ZH: "添加或删除网站、许可、材料、负责人", EN: "Add or remove a website, permit, document or person"}.In(s.lang)})
	page := s.choose(lang.Text{ZH: "选一项填写", EN: "Choose what to fill in"}, nil, &answer, offers)
	page.Title, page.Passing, page.First = s.overall(lang.Text{ZH: "任务列表", EN: "Tasks"}), true, true
	move, err := s.put(page)
	switch {
	case err != nil:
		return err
	case move == Back: // there is nothing before it
	case answer == tasksReview:
		s.place = place{stage: atReview}
	case answer == tasksElements:
		s.place = place{stage: atElements}
	default:
		if i, err := strconv.Atoi(answer); err == nil {
			s.openTask(tasks[i], states[i])
		}
	}
	return nil
}

// openTask opens a task: at what is open, or as a whole if something is wrong or nothing is
// open.
func (s *session) openTask(t *task, st state) {
	switch {
	case t.at == any(&s.bundle.Documents) && st.open > 0 && st.errors == 0:
		for _, requirement := range s.requirements() {
			delete(s.passed, keyOfPaper(&requirement))
		}
		s.place = place{task: t.at}
	case t.at == any(&s.bundle.Documents):
		s.place = place{stage: atPapers, task: t.at}
	case st.open > 0 && st.errors == 0:
		for _, section := range t.sections {
			for _, e := range section.entries {
				delete(s.passed, e.At) // what was put off is now wanted
			}
		}
		s.place = place{task: t.at}
	default:
		s.place = place{stage: atSection, at: s.firstWrong(t), task: t.at}
	}
}

// firstWrong is the first answer of a task that a rule refuses, or else the beginning of the
// task.
func (s *session) firstWrong(t *task) any {
	findings := s.stand().findings
	for _, section := range t.sections {
		for _, e := range section.entries {
			if slices.ContainsFunc(findings, func(f rule.Finding) bool { return isWrong(f) && isAt(e.At, f.At) }) {
				return e.At
			}
		}
	}
	return t.sections[0].at
}

// nameOf is a task's title; a website's has its domain.
func (s *session) nameOf(t *task) string {
	name := t.title.In(s.lang)
	if site, isSite := t.at.(*filing.Site); isSite && site.Domain != "" {
		name += " " + site.Domain
	}
	return name
}

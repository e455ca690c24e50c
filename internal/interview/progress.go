package interview

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// titleOf is the title of the page of a section or a field, with how far the person
// has come: which task it is, and how much of it is answered.
func (s *session) titleOf(at any) string {
	tasks := tasksOf(s.bundle)
	for i, t := range tasks {
		section := sectionAt(t.sections, at)
		title := t.title
		switch {
		case section != nil:
			title = section.title
		case t.at != at && !(t.at == any(&s.bundle.Documents) && s.isOfPaper(at)):
			continue
		}
		answered, of := s.counts(t)
		return title.In(s.lang) + lang.Text{ZH: "（任务 %d/%d，已答 %d/%d 题）", EN: " (task %d of %d, %d of %d answered)"}.Format(s.lang, i+1, len(tasks), answered, of)
	}
	if section := sectionAt(sectionsOf(s.bundle), at); section != nil { // of no task yet
		return section.title.In(s.lang)
	}
	return ""
}

// counts tells how many of a task's prompts are answered, and how many there are as
// things stand.
func (s *session) counts(t *task) (answered, of int) {
	if t.at == any(&s.bundle.Documents) {
		for _, requirement := range s.requirements() {
			switch {
			case len(requirement.Given(s.bundle)) > 0:
				answered++
				of++
			case s.isDue(&requirement):
				of++
			}
		}
		return answered, of
	}
	for _, section := range t.sections {
		if section.spare && section.isEmpty() {
			continue
		}
		for _, e := range section.entries {
			switch {
			case !s.isChoosable(&e):
			case !e.IsEmpty():
				answered++
				of++
			case e.Need == filing.Required, s.isAsked(e) && !s.passed[e.At]: // what was skipped is no longer to come
				of++
			}
		}
	}
	return answered, of
}

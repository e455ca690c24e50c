package interview

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// titleOf is the title of the page of a section or a field, with the progress: which task it
// is, and how much of it is answered.
func (s *session) titleOf(at any) string {
	tasks := tasksWith(s.bundle, at)
	for i, t := range tasks {
		section := sectionAt(t.sections, at)
		title := t.title
		switch {
		case section != nil:
			title = section.title
		case t.at != at && !(t.at == any(&s.bundle.Documents) && s.isOfPaper(at)):
			continue
		}
		answered, of := s.counts(t, at)
		return title.In(s.lang) + lang.Text{ZH: "（任务 %d/%d，已答 %d/%d 题）", EN: " (task %d of %d, %d of %d answered)"}.Format(s.lang, i+1, len(tasks), answered, of)
	}
	return ""
}

// overall is the title of a page about the filing as a whole, with how many of its tasks are
// done.
func (s *session) overall(title lang.Text) string {
	tasks := tasksOf(s.bundle)
	done := 0
	for _, st := range s.states(tasks) {
		if !st.isOpen() {
			done++
		}
	}
	return title.In(s.lang) + lang.Text{ZH: "（任务完成 %d/%d）", EN: " (%d of %d tasks done)"}.Format(s.lang, done, len(tasks))
}

// number gives a page that belongs to no task a title with the number of the current prompt.
func (s *session) number(page *Page, title lang.Text) {
	page.titled = func() string {
		at, of := 0, 0
		for _, prompt := range page.Prompts {
			if prompt.Applies() {
				of++
			}
			if prompt == page.at {
				at = of
			}
		}
		if at == 0 {
			return title.In(s.lang) + lang.Text{ZH: "（共 %d 题）", EN: " (questions: %d)"}.Format(s.lang, of)
		}
		return title.In(s.lang) + lang.Text{ZH: "（第 %d/%d 题）", EN: " (question %d of %d)"}.Format(s.lang, at, of)
	}
}

// counts says how many of a task's prompts are dealt with, including optional ones that were
// skipped, and how many there are at present, including those of what was just begun.
func (s *session) counts(t *task, begun any) (answered, of int) {
	if t.at == any(&s.bundle.Documents) {
		return s.countPapers(begun)
	}
	for _, section := range t.sections {
		if section.spare && section.isEmpty() && !section.has(begun) {
			continue
		}
		for _, e := range section.entries {
			switch {
			case !s.isChoosable(&e):
			case !e.IsEmpty(), s.isAsked(e) && e.Need != filing.Required && s.passed[e.At]:
				answered++
				of++
			case s.isAsked(e):
				of++
			}
		}
	}
	return answered, of
}

// countPapers is counts for the papers: those that the filing needs, and those that were
// added.
func (s *session) countPapers(begun any) (answered, of int) {
	needed := make(map[*filing.Document]bool)
	for _, requirement := range s.requirements() {
		held := requirement.Given(s.bundle)
		for _, d := range held {
			needed[d] = true
		}
		if len(held) > 0 {
			answered++
		}
		if len(held) > 0 || s.isDue(&requirement) {
			of++
		}
	}
	for _, d := range s.bundle.Documents {
		hasFiles := len(d.Files) > 0
		if needed[d] || !hasFiles && d != begun {
			continue
		}
		if hasFiles {
			answered++
		}
		of++
	}
	return answered, of
}

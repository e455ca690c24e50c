package interview

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// task is a part of the filing that a person does in one go: what is filed, the subject, its
// people, a website, a website's own principal, the papers.
type task struct {
	at       any // identifies it
	title    lang.Text
	sections []*section
}

var (
	peopleTitle = lang.Text{ZH: "负责人", EN: "The people responsible"}
	siteTitle   = lang.Text{ZH: "网站", EN: "Website"}
)

// tasksOf lists the tasks of a bundle in order.
func tasksOf(b *filing.Bundle) []*task { return tasksWith(b, nil) }

// tasksWith is tasksOf with the task of an address, even if that was just begun and has no
// answer yet.
func tasksWith(b *filing.Bundle, begun any) []*task {
	var tasks []*task
	for _, section := range sectionsOf(b) {
		at := taskOf(b, section.at, tasks)
		i := slices.IndexFunc(tasks, func(t *task) bool { return t.at == at })
		if i < 0 {
			i = len(tasks)
			tasks = append(tasks, &task{at: at, title: section.title})
		}
		tasks[i].sections = append(tasks[i].sections, section)
	}
	for _, t := range tasks {
		_, isSite := t.at.(*filing.Site)
		switch {
		case t.at == any(&b.Subject.Principal):
			t.title = peopleTitle
		case isSite && len(b.Sites) == 1:
			t.title = siteTitle
		}
	}
	tasks = slices.DeleteFunc(tasks, func(t *task) bool {
		return !slices.ContainsFunc(t.sections, func(s *section) bool { return !s.spare || !s.isEmpty() || s.has(begun) })
	})
	return append(tasks, &task{at: &b.Documents, title: filing.DocumentsLabel()})
}

// taskOf is the task that a section belongs to, given those before it.
func taskOf(b *filing.Bundle, at any, before []*task) any {
	switch at := at.(type) {
	case *filing.Bundle, *filing.Subject, *filing.Site:
		return at
	case *filing.Person:
		if isOfSubject := at == &b.Subject.Principal || at == &b.Subject.LegalRepresentative; isOfSubject {
			return &b.Subject.Principal
		}
		return at
	}
	for _, t := range slices.Backward(before) { // a part of the last website, if there is one
		if site, isSite := t.at.(*filing.Site); isSite {
			return site
		}
	}
	return b
}

// taskAt is the task that has a field.
func taskAt(b *filing.Bundle, at any) any {
	for _, t := range tasksOf(b) {
		if sectionAt(t.sections, at) != nil {
			return t.at
		}
	}
	return nil
}

// taskBefore is the task before another in the list; nil for the first.
func (s *session) taskBefore(at any) any {
	tasks := tasksOf(s.bundle)
	i := slices.IndexFunc(tasks, func(t *task) bool { return t.at == at })
	if i <= 0 {
		return nil
	}
	return tasks[i-1].at
}

func sectionsOfTask(b *filing.Bundle, at any) []*section {
	for _, t := range tasksOf(b) {
		if t.at == at {
			return t.sections
		}
	}
	return nil
}

// sectionAt is the section at an address, or with the field there.
func sectionAt(sections []*section, at any) *section {
	for _, s := range sections {
		if s.at == at || slices.ContainsFunc(s.entries, func(e filing.Entry) bool { return e.At == at }) {
			return s
		}
	}
	return nil
}

// sectionAfter is the next section of a task that is worth looking at.
func sectionAfter(sections []*section, section *section) *section {
	after := false
	for _, s := range sections {
		if after && (!s.spare || !s.isEmpty()) {
			return s
		}
		after = after || s.at == section.at
	}
	return nil
}

// state is the progress of a task.
type state struct {
	answered, open   int // fields
	errors, warnings int // findings; advice counts as a warning, since both are marked ?
}

// states returns the progress of each task, by what the rules say now.
func (s *session) states(tasks []*task) []state {
	findings := s.stand().findings
	states := make([]state, len(tasks))
	open := rule.OpenFields(s.bundle)
	for i, t := range tasks {
		st := &states[i]
		isOf := func(at any) bool { return s.isOfTask(t, at) }
		for _, section := range t.sections {
			for _, e := range section.entries {
				if !e.IsEmpty() && !e.Field.Own {
					st.answered++
				}
			}
		}
		for _, o := range open {
			if o.At != any(&s.bundle.Documents) && isOf(o.At) {
				st.open++
			}
		}
		for j := range findings {
			f := &findings[j]
			switch {
			case !isOf(f.At):
			case f.Rule.Open:
			case f.Severity == rule.Error:
				st.errors++
			default:
				st.warnings++
			}
		}
		if t.at == any(&s.bundle.Documents) {
			given, of := s.counts(t, nil)
			st.answered, st.open = len(s.bundle.Documents), of-given
		}
	}
	return states
}

// isOfTask reports whether an address is in a task.
func (s *session) isOfTask(t *task, at any) bool {
	if t.at == any(&s.bundle.Documents) {
		return at == t.at || s.isOfPaper(at)
	}
	return slices.ContainsFunc(t.sections, func(section *section) bool { return section.has(at) })
}

// has reports whether an address is that of the section, of one of its fields or of one of
// their values.
func (s *section) has(at any) bool {
	return s.at == at || slices.ContainsFunc(s.entries, func(e filing.Entry) bool { return isAt(e.At, at) })
}

// isOfPaper reports whether an address is in one of the papers, or is the key of a missing
// one.
func (s *session) isOfPaper(at any) bool {
	if _, isMissing := at.(paperKey); isMissing {
		return true
	}
	return slices.ContainsFunc(s.bundle.Documents, func(d *filing.Document) bool {
		return at == any(d) || at == any(&d.Kind) || at == any(&d.Date) || isAt(&d.Files, at)
	})
}

// say is a state as the list of tasks shows it.
func (st state) say(l lang.Lang) string {
	if st.answered == 0 && st.open > 0 && st.errors == 0 {
		return lang.Text{ZH: "未开始，必填 %d 项", EN: "not begun, %d required"}.Format(l, st.open)
	}
	var parts []string
	add := func(n int, says lang.Text) {
		if n > 0 {
			parts = append(parts, says.Format(l, n))
		}
	}
	add(st.errors, lang.Text{ZH: "! %d 处错误", EN: "! %d wrong"})
	add(st.open, lang.Text{ZH: "缺 %d 项", EN: "%d missing"})
	if len(parts) == 0 {
		parts = append(parts, lang.Text{ZH: "✓ 已填", EN: "✓ done"}.In(l))
	}
	add(st.warnings, lang.Text{ZH: "? %d 处请留意", EN: "? %d to look at"})
	return strings.Join(parts, lang.Text{ZH: "，", EN: ", "}.In(l))
}

// isOpen reports whether there is anything to do about a task.
func (st state) isOpen() bool { return st.open > 0 || st.errors > 0 }

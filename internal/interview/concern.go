package interview

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// documentsPath is where the papers stand, which have a page of their own.
const documentsPath = "documents"

// Concern is one reason of a notice, with what has to be looked at for it.
type Concern struct {
	Title  lang.Text
	Advice lang.Text
	Fields []string // paths, some with [] for whichever element; none where no answer helps
	Papers []string // the kinds of documents that it names, where it is about documents; none for all
	Beyond bool     // no answer is enough: something is to be done besides
}

// askConcern puts the answers that a reason of the notice is about, with its advice,
// whether they are given or not. After the last comes the review.
func (s *session) askConcern() error {
	i, _ := s.place.at.(int)
	if i < 0 || i >= len(s.concerns) {
		s.place = place{stage: atReview}
		return nil
	}
	c := &s.concerns[i]
	title := lang.Text{ZH: "通知所指：%s", EN: "What the notice is about: %s"}.With(c.Title.Within())
	if n := len(s.concerns); n > 1 {
		title = lang.Text{ZH: "通知所指 %d/%d：%s", EN: "What the notice is about, %d of %d: %s"}.With(i+1, n, c.Title.Within())
	}
	page := s.concernPage(c)
	if len(page.Prompts) == 0 { // no answer helps; it is told with what comes next
		s.notices = append(s.notices, title.In(s.lang)+lang.Colon.In(s.lang)+c.Advice.In(s.lang))
		s.place.at = i + 1
		return nil
	}
	s.number(page, title)
	page.First = i == 0
	before := answers(s.bundle)
	move, err := s.put(page)
	switch {
	case err != nil:
		return err
	case move == Next:
		s.pass(page)
		if slices.Equal(before, answers(s.bundle)) {
			s.notices = append(s.notices, lang.Text{ZH: "没有改动：%s", EN: "nothing was changed for: %s"}.Format(s.lang, c.Title.Within().In(s.lang)))
		}
		s.place.at = i + 1
	case i > 0:
		s.place.at = i - 1
	}
	return nil
}

// concernPage has the prompts of a concern; none where the bundle shows nothing of it.
func (s *session) concernPage(c *Concern) *Page {
	page := &Page{Text: []string{c.Advice.In(s.lang)}}
	for _, concerned := range c.entries(s.bundle) {
		if e := concerned.entry; s.isChoosable(&e) {
			page.Prompts = append(page.Prompts, s.concernPrompt(&concerned))
		}
	}
	s.tellApart(page.Prompts)
	if c.isAbout(documentsPath) {
		page.Prompts = append(page.Prompts, s.papersOf(c.Papers).Prompts...)
	}
	return page
}

// concernPrompt is the prompt of a field that a notice is about: it says whose the
// field is, and is put where the filing does without it too.
func (s *session) concernPrompt(c *concerned) *Prompt {
	prompt := s.prompt(c.entry)
	prompt.applies = nil
	relabel(prompt, s.labelIn(taskAt(s.bundle, c.section.at), c.section, prompt.Field.Label))
	return prompt
}

// tellApart puts before labels that a page has twice what they are of, such as the
// remarks on the subject and on its website.
func (s *session) tellApart(prompts []*Prompt) {
	count := make(map[lang.Text]int)
	for _, prompt := range prompts {
		count[prompt.Field.Label]++
	}
	for _, prompt := range prompts {
		section := sectionAt(sectionsOf(s.bundle), prompt.at)
		if label := prompt.Field.Label; count[label] > 1 && section != nil {
			relabel(prompt, beside(section.title, label))
		}
	}
}

// relabel gives a prompt another label.
func relabel(prompt *Prompt, label lang.Text) {
	field := *prompt.Field
	field.Label, prompt.Field = label, &field
}

// Paths lists where in a bundle the answers stand that a concern is about; of its
// papers the list.
func (c *Concern) Paths(b *filing.Bundle) (paths []string) {
	for _, concerned := range c.entries(b) {
		paths = append(paths, concerned.path)
	}
	if c.isAbout(documentsPath) {
		paths = append(paths, documentsPath)
	}
	return paths
}

// concerned is a field with its path and the section that it is in.
type concerned struct {
	entry   filing.Entry
	path    string
	section *section
}

func (c *Concern) entries(b *filing.Bundle) (all []concerned) {
	paths := make(map[any]string)
	entries := b.Entries()
	for i, e := range entries {
		paths[e.At] = entries.Path(i)
	}
	for _, section := range sectionsOf(b) {
		if section.spare && section.isEmpty() {
			continue
		}
		for _, e := range section.entries {
			if path := paths[e.At]; c.isAbout(path) || c.isAbout(filing.AnyElement(path)) {
				all = append(all, concerned{e, path, section})
			}
		}
	}
	return all
}

// isAbout reports whether a field is one of the concern, or in a group or list that
// is; of a list itself, whether something in it is.
func (c *Concern) isAbout(path string) bool {
	return slices.ContainsFunc(c.Fields, func(of string) bool {
		return path == of || strings.HasPrefix(path, of+".") || strings.HasPrefix(path, of+"[") || path == documentsPath && strings.HasPrefix(of, path+"[")
	})
}

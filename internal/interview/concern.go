package interview

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// documentsPath is the path of the papers, which have a page of their own.
const documentsPath = "documents"

// Concern is one reason in a notice, and what has to be looked at because of it.
type Concern struct {
	Title  lang.Text
	Advice lang.Text
	Fields []string // paths, some with [] for any element; none if no answer helps
	Papers []string // the kinds of documents that it names, if it is about documents; none for all
	Beyond bool     // no answer is enough: something else has to be done
}

// askConcern asks about the answers that a reason in the notice concerns, with its advice,
// whether they are given or not. The review follows the last reason.
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
	if len(page.Prompts) == 0 { // no answer helps; the next page says so
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

// concernPage has the prompts of a concern; none if the bundle has nothing of it.
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

// concernPrompt is the prompt of a field that a notice concerns. It says whose field it is,
// and is asked even if the filing can do without it.
func (s *session) concernPrompt(c *concerned) *Prompt {
	prompt := s.prompt(c.entry)
	prompt.applies = nil
	relabel(prompt, s.labelIn(taskAt(s.bundle, c.section.at), c.section, prompt.Field.Label))
	return prompt
}

// tellApart adds to labels that occur twice on a page what they belong to, such as the remarks
// on the subject and on its website.
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

// Paths lists where in a bundle the answers of a concern are; for papers, the list.
func (c *Concern) Paths(b *filing.Bundle) (paths []string) {
	for _, concerned := range c.entries(b) {
		paths = append(paths, concerned.path)
	}
	if c.isAbout(documentsPath) {
		paths = append(paths, documentsPath)
	}
	return paths
}

// concerned is a field with its path and its section.
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

// isAbout reports whether the concern is about a field, a group or list around it or, for the
// list of documents, something in it.
func (c *Concern) isAbout(path string) bool {
	return slices.ContainsFunc(c.Fields, func(of string) bool {
		return path == of || strings.HasPrefix(path, of+".") || strings.HasPrefix(path, of+"[") || path == documentsPath && strings.HasPrefix(of, path+"[")
	})
}

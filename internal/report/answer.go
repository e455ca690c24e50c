package report

import "beian.example/icp/internal/lang"

// Entry is something that icp explain has a page about.
type Entry interface {
	Named() Named
	// Text is the page as a person reads it.
	Text(v Voice, s Screen) []byte
	// document is the page as scripts read it, in both languages.
	document(v Voice) any
}

// Named is what an entry is called: what kind of thing it is, the name under which icp explain
// finds it, and its title.
type Named struct {
	Kind  string    `json:"kind"`
	Name  string    `json:"name"`
	Title lang.Text `json:"title"`
}

// Answer is what icp explain has to say about what was asked.
type Answer struct {
	Voice   Voice
	Asked   string
	Entry   Entry   // nil if nothing was found
	Perhaps []Named // what else may be meant, the likeliest first
}

// Text writes the page, followed by other questions that may be meant. If nothing was found
// there is no page; somebody else says so.
func (a *Answer) Text(s Screen) []byte {
	if a.Entry == nil {
		return nil
	}
	text := a.Entry.Text(a.Voice, s)
	if len(a.Perhaps) > 0 {
		p := page{Voice: a.Voice, Screen: s}
		p.questions(a.Perhaps)
		text = append(text, p.out.Bytes()...)
	}
	return text
}

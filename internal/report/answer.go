package report

import "beian.example/icp/internal/lang"

// Entry is something that icp explain has a page about.
type Entry interface {
	Named() Named
	// Text is the page as a person reads it.
	Text(v Voice, s Screen) []byte
}

// Named is what an entry is called: what kind of thing it is, the name by which
// icp explain takes it, and its title.
type Named struct {
	Kind, Name string
	Title      lang.Text
}

// Answer is what icp explain has to tell on what somebody asked.
type Answer struct {
	Voice   Voice
	Entry   Entry   // nil where nothing was found
	Perhaps []Named // what else, or else, may be meant, the likeliest first
}

// Text writes the page, and behind it the questions that may be meant too. Where
// nothing was found there is no page: that is said elsewhere.
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

package interview

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// section is what makes up a page: the fields of what a person thinks of as one thing, such as
// the subject with its certificate, or the second website.
type section struct {
	at      any // the address of the group, or of the bundle for the filing as a whole
	title   lang.Text
	entries []filing.Entry // of its fields; not needed more than the section itself
	spare   bool           // the filing can do without it, so it is only asked about once begun
}

var filingTitle = lang.Text{ZH: "备案概况", EN: "The filing"}

// isEmpty reports whether nothing in the section is answered.
func (s *section) isEmpty() bool {
	return !slices.ContainsFunc(s.entries, func(e filing.Entry) bool { return !e.IsEmpty() })
}

// sectionsOf splits the bundle into sections in the order in which it is asked about: that of
// the walk, except for what a later answer brings up, and what settles the province.
func sectionsOf(b *filing.Bundle) []*section {
	all := inWalk(b)
	moveBehind(all, &b.Record, b)
	moveBehind(all, &b.Subject.LegalRepresentative, &b.Subject.Principal)
	return all
}

// moveBehind moves the section at an address right after another, if both exist.
func moveBehind(all []*section, at, other any) {
	from := slices.IndexFunc(all, func(s *section) bool { return s.at == at })
	to := slices.IndexFunc(all, func(s *section) bool { return s.at == other })
	if from < 0 || to < 0 {
		return
	}
	moved := all[from]
	if from < to {
		copy(all[from:], all[from+1:to+1])
		all[to] = moved
		return
	}
	copy(all[to+2:from+1], all[to+1:from])
	all[to+1] = moved
}

// inWalk splits the bundle into sections in the order of the walk.
func inWalk(b *filing.Bundle) []*section {
	entries := b.Entries()
	whole := &section{at: b, title: filingTitle}
	all := []*section{whole}
	inside := make([]surrounding, len(entries)) // of each entry, for what is inside it
	inside[0] = surrounding{section: whole}
	for i := 1; i < len(entries); i++ {
		e := entries[i]
		around := inside[e.Parent()]
		if around.section == nil || e.Need == filing.Inapplicable || e.At == any(&b.Documents) {
			continue
		}
		switch {
		case e.Kind == filing.Value || e.Kind == filing.Values:
			to := around.section
			if e.At == any(&b.Subject.Type) {
				to = whole // what the whole conversation depends on is asked with the filing
			}
			if around.spare {
				e.Need = filing.Optional
			}
			to.entries = append(to.entries, e)
		case e.Kind == filing.Groups:
			around.count = entries.CountIn(i)
			inside[i] = around
		case e.Index() >= 0:
			title := titleOf(&e, around)
			begun := &section{at: e.At, title: title}
			all = append(all, begun)
			inside[i] = surrounding{section: begun, title: before(title, around.count)}
		case isFewLines(e.At):
			around.spare = around.spare || e.Need == filing.Optional
			inside[i] = around
		default:
			begun := &section{at: e.At, title: under(around.title, e.Field.Label), spare: e.Need == filing.Optional}
			all = append(all, begun)
			inside[i] = surrounding{section: begun}
		}
	}
	return all
}

// surrounding says what a group or list means for the fields inside it.
type surrounding struct {
	section *section  // that they belong to; nil if they are not asked
	spare   bool      // a few lines that the filing can do without
	count   int       // the number of elements of a list
	title   lang.Text // of a list element, to precede the titles of its groups
}

// isFewLines reports whether a group has no section of its own, because it is only a few lines
// of what is around it.
func isFewLines(at any) bool {
	switch at.(type) {
	case *filing.Certificate, *filing.Provider, *filing.Access:
		return true
	}
	return false
}

// titleOf is the title of a list element.
func titleOf(e *filing.Entry, list surrounding) lang.Text {
	title := under(list.title, e.Field.Label)
	_, isSite := e.At.(*filing.Site)
	switch {
	case list.count == 1:
		return title
	case isSite:
		return ordinal(e.Index())
	}
	return numbered(title, e.Index())
}

// before is what precedes the titles inside an element: nothing if it is the only one of its
// kind.
func before(title lang.Text, count int) lang.Text {
	if count == 1 {
		return lang.Text{}
	}
	return title
}

// People count elements from 1.

func ordinal(index int) lang.Text {
	return lang.Text{ZH: "第 %d 个网站", EN: "Website %d"}.With(index + 1)
}

func numbered(title lang.Text, index int) lang.Text {
	return lang.Text{ZH: title.ZH + " %d", EN: title.EN + " %d"}.With(index + 1)
}

func under(title, label lang.Text) lang.Text {
	if title.IsZero() {
		return label
	}
	return lang.Text{ZH: title.ZH + "：" + label.ZH, EN: title.EN + ": " + label.EN}
}

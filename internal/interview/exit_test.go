package interview

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
)

const exits = "怎么办？"

// If nothing can be filed as it is, a person hears so at once and is shown the ways out, once
// per answer; a script is not.
func TestExit(t *testing.T) {
	forum := with(personalAnswers, "sites[0].content", "forum")
	for name, c := range map[string]struct {
		person  bool
		answers map[string]string
		way     string // the beginning of the one that is taken
		exits   int
		stopped bool
		content string
		kind    string
	}{
		"a script":         {answers: forum, content: "forum", kind: filing.Personal},
		"left so":          {person: true, answers: forum, way: "先这样", exits: 1, content: "forum", kind: filing.Personal},
		"given up":         {person: true, answers: forum, way: "存盘退出", exits: 1, stopped: true, content: "forum", kind: filing.Personal},
		"the answer":       {person: true, answers: forum, way: "改：网站内容", exits: 1, content: "notes", kind: filing.Personal},
		"the subject type": {person: true, answers: forum, way: "改：主办单位性质", exits: 1, content: "forum", kind: filing.Enterprise},
		"nothing bars":     {person: true, answers: personalAnswers, content: "notes", kind: filing.Personal},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBundle(filing.Personal, filing.Electronic)
			b.Province = "辽宁"
			o := optionsFor(t, b)
			o.Person = c.person
			p := &chooser{person: &person{t: t, bundle: b, answers: with(c.answers)}, way: c.way}
			p.moves = map[string]func(bool){"sites[0].content": func(first bool) {
				if !first {
					p.answers["sites[0].content"] = "notes"
				}
			}, "subject.type": func(bool) { p.answers["subject.type"] = filing.Enterprise }}
			_, err := Run(p, o)
			if errors.Is(err, ErrStopped) != c.stopped || err != nil && !c.stopped {
				t.Fatal(err)
			}
			for _, title := range p.titles {
				if !strings.ContainsAny(title, "0123456789") {
					t.Errorf("%q does not say how far the person has come", title)
				}
			}
			if n := count(p.asked(), exits); n != c.exits {
				t.Errorf("the way out is asked %d times: %q", n, p.asked())
			}
			if got := strings.Join(b.Sites[0].Content, ","); got != c.content || b.Subject.Type != c.kind {
				t.Errorf("content %q of a subject of type %q", got, b.Subject.Type)
			}
		})
	}
}

func count(names []string, name string) (n int) {
	for _, other := range names {
		if other == name {
			n++
		}
	}
	return n
}

// chooser is a person who takes a way out.
type chooser struct {
	*person
	way string
}

func (c *chooser) Ask(ctx context.Context, page *Page) (Move, error) {
	menu := page.Prompts[0]
	if menu.Field.Label.ZH == exits {
		i := slices.IndexFunc(menu.Offers, func(o Offer) bool { return strings.HasPrefix(o.Label, c.way) })
		if i < 0 {
			c.t.Fatalf("there is no %s among %v", c.way, menu.Offers)
		}
		c.answers[exits] = menu.Offers[i].ID
	}
	return c.person.Ask(ctx, page)
}

package interview

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/rogpeppe/go-internal/txtar"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// size is that of a screen.
type size struct{ columns, rows int }

var sizes = []size{{40, 24}, {80, 30}}

// shot is a page when one of its prompts is asked and some keys are pressed.
type shot struct {
	name string
	page func(*session) error // puts the page
	at   func(*filing.Bundle) any
	keys []tea.KeyMsg
}

var shots = []shot{
	{name: "tasks", page: (*session).askTask},
	{name: "list", page: ofSite, at: func(b *filing.Bundle) any { return &b.Sites[0].Content }, keys: []tea.KeyMsg{pressed(tea.KeyDown), pressed(tea.KeySpace)}},
	{
		name: "refusal", page: ofSubject, at: func(b *filing.Bundle) any { return &b.Subject.Certificate.Number },
		keys: []tea.KeyMsg{pressed(tea.KeyBackspace), typed("3"), pressed(tea.KeyEnter)},
	},
	{name: "review", page: (*session).review},
}

func ofSite(s *session) error {
	s.place.at = s.bundle.Sites[0]
	return s.lookAgain()
}

func ofSubject(s *session) error {
	s.place.at = &s.bundle.Subject
	return s.lookAgain()
}

// camera keeps the page that is put.
type camera struct{ page *Page }

func (c *camera) Ask(_ context.Context, page *Page) (Move, error) {
	c.page = page
	return Next, ErrStopped
}

// halfAnswered has something wrong, something to look at and something open.
func halfAnswered() *filing.Bundle {
	b := newBundle(filing.Personal, filing.Electronic)
	b.Province = "辽宁"
	b.Subject.Name = "林知远"
	b.Subject.Certificate = filing.Certificate{Type: filing.ResidentID, Number: "21020219920815103X", ValidFrom: "2019-06-12", Expires: "2039-06-12"}
	b.Subject.Principal.Mobile, b.Subject.Principal.Email = "13512340011", "lin@example.cn"
	b.Sites = []*filing.Site{{Name: "知远的读书笔记", Domain: "example-notes.cn", Homepage: "www.other-notes.cn", Content: []string{"notes"}}}
	b.Documents = []*filing.Document{{Kind: filing.SubjectCertificate, Files: []string{"scans/id-front.png"}}}
	return b
}

// onScreen takes a shot, first on a screen of another size if was is given: the lines above
// the prompt, and the prompt.
func onScreen(t *testing.T, shot shot, l lang.Lang, is, was size) string {
	t.Helper()
	b, c := halfAnswered(), new(camera)
	o := optionsFor(t, b)
	o.Voice = report.Voice{Lang: l}
	s := newSession(c, o)
	if err := shot.page(s); err != ErrStopped {
		t.Fatal(err)
	}
	var out bytes.Buffer
	term := &terminal{screen: report.Screen{Terminal: true, Width: was.columns}, lang: l, log: transcript{out: &out}}
	term.log.write(paragraph{draw: func() string { return term.heading(c.page) }, heading: true})
	prompt := c.page.Prompts[0]
	for _, p := range c.page.Prompts {
		if shot.at == nil || p.at == shot.at(b) {
			prompt = p
			break
		}
		if p.Applies() {
			term.log.write(paragraph{draw: func() string { return term.record(p) }, at: p.at})
		}
	}
	f := newForm(prompt, "", l, term.screen)
	above := term.log.redraw(1000) // as it stands after the last answer
	f.above = func(s report.Screen, lines int) string {
		term.screen = s
		above = term.log.redraw(lines)
		return above
	}
	f.Init()
	f.Update(tea.WindowSizeMsg{Width: was.columns, Height: was.rows})
	for _, key := range shot.keys {
		f.Update(key)
	}
	if is != was {
		f.Update(tea.WindowSizeMsg{Width: is.columns, Height: is.rows})
	}
	if rows := strings.Count(f.View(), "\n") + 1; rows > is.rows {
		t.Errorf("%s takes %d lines of %d", shot.name, rows, is.rows)
	}
	lines := strings.Split(strings.TrimRight(above, "\n")+"\n"+f.View(), "\n")
	lines = lines[max(0, len(lines)-is.rows):] // the rest has left it at the top
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " ")
	}
	return strings.Join(lines, "\n") + "\n"
}

// What a person sees is what was looked over and found good, on a low and narrow
// screen as on a larger one, and on one that has changed its size.
func TestScreens(t *testing.T) {
	for _, shot := range shots {
		taken := &txtar.Archive{}
		for _, l := range []lang.Lang{lang.ZH, lang.EN} {
			for i, is := range sizes {
				screen := onScreen(t, shot, l, is, is)
				fits(t, screen, is.columns)
				name := fmt.Sprintf("%s %dx%d", l, is.columns, is.rows)
				if after := onScreen(t, shot, l, is, sizes[1-i]); after != screen {
					t.Errorf("%s, %s: after resizing stands\n%s\nand not\n%s", shot.name, name, after, screen)
				}
				taken.Files = append(taken.Files, txtar.File{Name: name, Data: []byte(screen)})
			}
		}
		file := filepath.Join("testdata/screens", shot.name+".txtar")
		written, err := os.ReadFile(file)
		switch is := txtar.Format(taken); {
		case err == nil && bytes.Equal(is, written):
		case os.Getenv("UPDATE") != "":
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, is, 0o644); err != nil {
				t.Fatal(err)
			}
		default:
			t.Errorf("%s should hold (UPDATE=1 writes it)\n%s", file, is)
		}
	}
}

package interview

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"

	// Imported wherever the widgets are, so that start-up does not query the terminal.
	_ "beian.example/icp/internal/quiet"
)

// terminal asks with forms, one prompt at a time. A form is erased when it is answered and
// leaves a single line, so that the screen reads as a record of the conversation. That record
// shows what the rules say now.
type terminal struct {
	in, out  *os.File
	screen   report.Screen
	height   int // of the screen in lines; 0 before the first prompt
	tallest  int // the most lines that the last prompt took
	lang     lang.Lang
	log      transcript
	back     bool // the person is on the way back
	switched bool // the language was switched
	greeted  bool // the marks were explained
	half     half
	early    []tea.KeyMsg // typed ahead, if the library reads the keys
	keys     *keyboard    // nil before the first prompt, and if the library reads by itself
	mode     rawMode
}

// half is what was being typed or ticked when the person broke off. It is proposed if the same
// prompt comes again.
type half struct {
	of   any // the key of the prompt
	text string
	list *list // nil if there was none
}

// NewTerminal returns a Prompter for a person at a terminal with that screen.
func NewTerminal(in, out *os.File, screen report.Screen, l lang.Lang) Prompter {
	return &terminal{in: in, out: out, screen: screen, lang: l, log: transcript{out: out}, mode: rawMode{in: in}}
}

// leave restores the terminal as it was found.
func (t *terminal) leave() {
	if t.keys != nil {
		t.keys.close()
		t.keys = nil
	}
	if t.greeted {
		t.bracketPastes("l")
	}
	t.mode.restore()
}

// bracketPastes has the terminal mark pasted text (h) or not (l).
func (t *terminal) bracketPastes(as string) { fmt.Fprint(t.out, "\x1b[?2004"+as) }

func (t *terminal) Ask(ctx context.Context, p *Page) (Move, error) {
	if !t.greeted {
		t.greeted = true
		t.log.write(paragraph{draw: func() string { return t.screen.Wrap(marks.In(t.lang), 0, 0) + "\n" }})
	}
	cameBack, stands := t.back, t.switched // in the other language
	heading, title := func() string { return t.heading(p) }, func() string { return t.titleLine(p) }
	t.switched = false
	switch {
	case stands:
		t.log.shorten()
		t.wipe(t.height)
		t.log.head(heading, max(0, t.height-t.tallest))
	default:
		t.log.dropPassing()
		if cameBack {
			t.log.dropHeadings()
		}
	}
	// Going back within a page continues under its heading, which is already there.
	if text := heading(); text != "" && !stands && !(cameBack && t.log.stands(text)) {
		t.log.write(paragraph{draw: heading, title: title, heading: true, passing: p.Passing})
	}
	for i := p.start(); i < len(p.Prompts); {
		prompt := p.Prompts[i]
		if !prompt.Applies() {
			i++
			continue
		}
		p.at = prompt
		if t.back {
			t.log.takeBack(prompt.at)
			t.back = false
		}
		t.log.refresh() // the title shows the progress
		end, err := t.put(ctx, p, prompt)
		switch {
		case err != nil:
			return Next, err
		case end == stopped:
			return Next, ErrStopped
		case end == switched: // the heading and what was typed come again
			t.lang, t.switched = t.lang.Other(), true
			return Switch, nil
		case end == wentBack:
			t.back = true
			if i = previous(p, i); i < 0 {
				return Back, nil
			}
		default:
			p.keep()
			t.log.write(paragraph{draw: func() string { return t.record(prompt) }, at: prompt.at})
			if p.isCut() {
				return Next, nil
			}
			i++
		}
	}
	return Next, nil
}

// put shows one prompt and returns how it was left.
func (t *terminal) put(ctx context.Context, p *Page, prompt *Prompt) (ending, error) {
	before := half{}
	if t.half.of == prompt.key() {
		before, t.half = t.half, half{}
	}
	f := newForm(prompt, before.text, t.lang, t.screen)
	if f.list != nil && before.list != nil {
		f.list.goOnFrom(before.list)
	}
	f.unsaved, f.early = p.Unsaved, t.early
	f.page, f.below = p.title(), t.log.sinceHeading()
	f.first = p.First && previous(p, slices.Index(p.Prompts, prompt)) < 0
	f.above = func(s report.Screen, lines int) string {
		t.screen = s
		t.wipe(f.height)
		defer func() { f.below = t.log.sinceHeading() }()
		return t.log.redraw(lines)
	}
	if err := t.mode.set(); err != nil {
		return pending, err
	}
	standing, fall := context.WithCancel(ctx)
	options := []tea.ProgramOption{tea.WithInput(t.in), tea.WithOutput(t.out), tea.WithoutSignalHandler(), tea.WithFPS(framesASecond)}
	keys := &turn{ctx: standing, keys: t.keyboard()}
	if keys.keys != nil {
		options = append(options, tea.WithInput(keys), tea.WithFilter(answerWants))
	}
	program := tea.NewProgram(f, options...)
	keys.program = program
	over := make(chan struct{})
	go func() {
		select {
		case <-ctx.Done(): // it has to erase what it shows
			program.Send(leave{})
		case <-over:
			return
		}
		select {
		case <-over:
		case <-time.After(patience):
			program.Kill()
		}
	}()
	_, err := program.Run()
	close(over)
	fall()
	t.bracketPastes("h") // what is pasted before the next form appears is a paste too
	t.screen, t.early, t.height, t.tallest = f.screen, f.late, f.height, f.tallest
	t.log.scrolled(f.tallest, f.height)
	if ctx.Err() != nil { // a signal came
		f.end = stopped
	}
	isHalf := f.end == wentBack && !prompt.isMenu && !f.isAsFound()
	if f.end == stopped || f.end == switched || isHalf {
		t.half = half{prompt.key(), f.typed, f.list}
	}
	if f.end == stopped || f.end == switched {
		return f.end, nil
	}
	return f.end, err
}

// keyboard is where the keys come from; nil if the library reads them.
func (t *terminal) keyboard() *keyboard {
	if t.keys == nil && hasRawMode {
		t.keys = newKeyboard(t.in)
	}
	return t.keys
}

// framesASecond is as many as the library can draw: the first one comes a frame late.
const framesASecond = 120

// patience is how long a form may take to erase itself when told to end.
const patience = 500 * time.Millisecond

// wipe empties the screen line by line. Some terminals would move a screen that is cleared as
// a whole into their scrollback, with the answer being looked over.
func (t *terminal) wipe(lines int) {
	fmt.Fprint(t.out, "\x1b[H"+strings.Repeat("\x1b[2K\x1b[B", max(0, lines-1))+"\x1b[2K\x1b[H")
}

// titleLine is the title of a page; empty if it has none.
func (t *terminal) titleLine(p *Page) string {
	title := p.title()
	if title == "" {
		return ""
	}
	return "\n" + t.screen.Wrap(title, 0, 0) + "\n"
}

// heading is what a page begins with.
func (t *terminal) heading(p *Page) string {
	var out strings.Builder
	out.WriteString(t.titleLine(p))
	for _, line := range p.Text {
		text := strings.TrimLeft(line, " ")
		indent := len(line) - len(text)
		hang := indent
		if indent > 0 {
			hang += 2 // an element of a list, not a paragraph
		}
		fmt.Fprintln(&out, t.screen.Wrap(text, indent, hang))
	}
	for _, notice := range p.Notices { // last, so that a long text does not push them out
		fmt.Fprintln(&out, t.screen.Wrap("! "+notice, 0, 2))
	}
	return out.String()
}

// record is what an answered prompt leaves on the screen, with what the rules currently say
// about it.
func (t *terminal) record(prompt *Prompt) string {
	answer := prompt.Answer()
	if len(answer) == 0 {
		left := t.screen.Wrap("· "+t.leads(prompt.Label(t.lang))+lang.Text{ZH: "以后再填", EN: "left for later"}.In(t.lang), 2, 4) + "\n"
		return left + t.minded(prompt)
	}
	verdict := prompt.Standing()
	remarks := slices.DeleteFunc(append(verdict.Refused, verdict.Notes...), func(r Remark) bool {
		return !isAt(prompt.at, r.at) && t.log.tells(r.at) // it is already shown there
	})
	var out strings.Builder
	fmt.Fprintln(&out, t.screen.Wrap(answerMark(remarks)+" "+t.leads(prompt.Field.Label.In(t.lang))+prompt.Show(answer), 2, 4))
	if filled := prompt.Filled(); filled != "" {
		fmt.Fprintln(&out, t.screen.Wrap("+ "+filled, 4, 6))
	}
	for _, r := range remarks {
		fmt.Fprintln(&out, t.screen.Wrap(severityMark(r.Severity)+" "+r.text(t.lang), 4, 6))
	}
	return out.String()
}

// minded is what the rules say about an optional prompt that was left empty, such as that the
// province asks for it.
func (t *terminal) minded(prompt *Prompt) string {
	var out strings.Builder
	for _, r := range prompt.Minded() {
		fmt.Fprintln(&out, t.screen.Wrap(severityMark(r.Severity)+" "+r.text(t.lang), 4, 6))
	}
	return out.String()
}

// leads is a label as it precedes its answer; a question ends with its own mark.
func (t *terminal) leads(label string) string {
	switch {
	case strings.HasSuffix(label, "？"):
		return label
	case strings.HasSuffix(label, "?"):
		return label + " "
	}
	return label + lang.Colon.In(t.lang)
}

package interview

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"

	// Linked wherever the widgets are, so that starting asks the terminal nothing.
	_ "beian.example/icp/internal/quiet"
)

// terminal asks with forms, one question at a time. A form is erased when it
// is answered and leaves one line behind, so that the screen reads as a record
// of the conversation.
type terminal struct {
	in, out *os.File
	screen  report.Screen
	lang    lang.Lang
	keys    *huh.KeyMap
	log     transcript
	back    bool // the person is on the way back
}

// NewTerminal returns a Prompter for a person at a terminal of that screen.
func NewTerminal(in, out *os.File, screen report.Screen, l lang.Lang) Prompter {
	return &terminal{in: in, out: out, screen: screen, lang: l, keys: keyMap(l), log: transcript{out: out}}
}

func (t *terminal) Ask(ctx context.Context, p *Page) (Move, error) {
	cameBack := t.back
	if cameBack {
		t.log.dropHeadings()
	}
	// Who came back answers under the heading that stands there.
	if heading := t.heading(p); heading != "" && !(cameBack && t.log.stands(heading)) {
		t.log.write(entry{text: heading, heading: true})
	}
	for i := p.start(); i < len(p.Questions); {
		q := p.Questions[i]
		if !q.Applies() {
			i++
			continue
		}
		if t.back {
			t.log.takeBack(q.Label(t.lang))
			t.back = false
		}
		f := newForm(q, t.lang, t.keys, t.screen)
		model, err := tea.NewProgram(f, tea.WithContext(ctx), tea.WithInput(t.in), tea.WithOutput(t.out), tea.WithoutSignalHandler()).Run()
		end := f.end
		if m, ok := model.(*form); ok {
			end = m.end
		}
		switch {
		case err != nil && !errors.Is(err, tea.ErrProgramKilled) && !errors.Is(err, context.Canceled):
			return Next, err
		case err != nil || end == stopped:
			f.keepHalf()
			return Next, ErrStopped
		case end == wentBack:
			t.back = true
			if i = previous(p, i); i < 0 {
				return Back, nil
			}
		default:
			t.record(q)
			i++
		}
	}
	return Next, nil
}

// heading is what a page begins with.
func (t *terminal) heading(p *Page) string {
	var out strings.Builder
	if p.Title != "" {
		fmt.Fprintf(&out, "\n%s\n", p.Title)
	}
	for _, line := range p.Text {
		text := strings.TrimLeft(line, " ")
		indent := len(line) - len(text)
		hang := indent
		if indent > 0 {
			hang += 2 // an entry of a list, not a paragraph
		}
		fmt.Fprintln(&out, t.screen.Wrap(text, indent, hang))
	}
	return out.String()
}

// record leaves the answered question on the screen.
func (t *terminal) record(q *Question) {
	var out strings.Builder
	answer := q.Answer()
	if len(answer) == 0 {
		fmt.Fprintln(&out, t.screen.Wrap("· "+q.Label(t.lang)+lang.Text{ZH: "：以后再填", EN: ": left for later"}.In(t.lang), 2, 4))
	} else {
		fmt.Fprintln(&out, t.screen.Wrap("✓ "+q.Label(t.lang)+lang.Colon.In(t.lang)+q.Show(answer), 2, 4))
		for _, note := range q.Judge(answer).Notes {
			fmt.Fprintln(&out, t.screen.Wrap(severityMark(note.Severity)+" "+note.Message, 4, 6))
		}
	}
	t.log.write(entry{text: out.String(), question: q.Label(t.lang)})
}

// ending is how a form was left.
type ending uint8

const (
	pending ending = iota
	answered
	wentBack
	stopped
)

// fewChoices is how many choices are shown without scrolling.
const fewChoices = 10

// form is one question as a widget. The library's own form is wrapped because
// its run takes a signal for an answer and knows no way back.
type form struct {
	*huh.Form
	question *Question
	lang     lang.Lang
	screen   report.Screen
	theme    *huh.Theme
	typed    string
	picked   []string
	end      ending
}

func newForm(q *Question, l lang.Lang, keys *huh.KeyMap, screen report.Screen) *form {
	f := &form{question: q, lang: l, screen: screen, theme: theme()}
	help := inField(help(q, l), screen)
	proposal := q.Proposal()
	var field huh.Field
	switch {
	case len(q.Choices) > 0 && q.Several:
		f.picked = proposal
		field = huh.NewMultiSelect[string]().Title(q.Label(l)).Description(help).
			Options(options(q)...).Value(&f.picked).Height(min(len(q.Choices), fewChoices) + 4).Filterable(true).
			Validate(func(picked []string) error { return f.judge(picked, l) })
	case len(q.Choices) > 0:
		f.typed = strings.Join(proposal, "")
		choice := huh.NewSelect[string]().Title(q.Label(l)).Description(help).
			Options(options(q)...).Value(&f.typed).
			Validate(func(id string) error { return f.judge([]string{id}, l) })
		if len(q.Choices) > fewChoices {
			choice.Height(fewChoices + 4)
		}
		field = choice
	default:
		f.typed = joined(proposal)
		field = huh.NewInput().Title(q.Label(l)).Description(help).Placeholder(example(q, l)).Value(&f.typed).
			Validate(func(text string) error { return f.judge(q.Split(text), l) })
	}
	f.Form = huh.NewForm(huh.NewGroup(field)).WithKeyMap(keys).WithTheme(f.theme).WithShowHelp(false).WithShowErrors(false)
	f.UpdateFieldPositions()
	f.SubmitCmd, f.CancelCmd = tea.Quit, tea.Quit
	return f
}

// judge gives an answer that holds to the question, and says of another why it
// does not.
func (f *form) judge(answer []string, l lang.Lang) error {
	verdict := f.question.Judge(answer)
	if len(verdict.Refused) == 0 {
		return nil
	}
	first := verdict.Refused[0]
	return errors.New(first.Message + lang.Text{ZH: "；", EN: "; "}.In(l) + first.Fix)
}

func (f *form) answer() []string {
	switch {
	case f.question.Several && len(f.question.Choices) > 0:
		return f.picked
	case len(f.question.Choices) > 0:
		return []string{f.typed}
	}
	return f.question.Split(f.typed)
}

// keepHalf saves what was typed when the person broke off, if it holds.
func (f *form) keepHalf() {
	if len(f.question.Choices) > 0 {
		return // a highlighted choice is not an answer
	}
	if answer := f.answer(); len(answer) > 0 && len(f.question.Judge(answer).Refused) == 0 {
		f.question.Give(answer)
	}
}

// Update passes messages on to the widget, but for going back.
func (f *form) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if key, ok := msg.(tea.KeyMsg); ok {
		switch key.Type {
		case tea.KeyShiftTab:
			f.end = wentBack
			return f, tea.Quit
		case tea.KeyCtrlC:
			f.end = stopped
			return f, tea.Quit
		case tea.KeyUp, tea.KeyDown:
			if f.filtering() {
				return f, nil // with nothing found there is nowhere to go, and the list breaks
			}
		}
	}
	if size, ok := msg.(tea.WindowSizeMsg); ok {
		f.screen.Width = min(size.Width, f.screen.Width)
		size.Height = max(size.Height-belowField, 1) // lest the footer push the question out of sight
		msg = size
	}
	model, cmd := f.Form.Update(msg)
	if inner, ok := model.(*huh.Form); ok {
		f.Form = inner
	}
	if f.State == huh.StateCompleted && f.end == pending {
		f.end = answered
		f.question.Give(f.answer())
	}
	return f, cmd
}

// filtering reports whether what is typed narrows down a list.
func (f *form) filtering() bool {
	list, ok := f.GetFocusedField().(interface{ GetFiltering() bool })
	return ok && list.GetFiltering()
}

// View is empty once the question is over, which erases it.
func (f *form) View() string {
	if f.end != pending {
		return ""
	}
	view := f.Form.View()
	if f.hidesTitle() {
		view = f.theme.Focused.Base.Render(f.theme.Focused.Title.Render(f.question.Label(f.lang))) + "\n" + view
	}
	return view + "\n\n" + f.footer()
}

// belowField is how many lines a question takes beside its widget, at most.
const belowField = 8

// hidesTitle reports whether the widget shows in the place of its title what a
// list is narrowed down to.
func (f *form) hidesTitle() bool {
	if f.filtering() || f.question.Several {
		return f.filtering()
	}
	for _, bind := range f.KeyBinds() {
		if bind.Enabled() && bind.Help().Key == escape {
			return true
		}
	}
	return false
}

// theme is the library's but for the stars it puts beside what is refused.
func theme() *huh.Theme {
	t := huh.ThemeBase16()
	t.Focused.ErrorIndicator = t.Focused.ErrorIndicator.SetString("")
	t.Focused.ErrorMessage = t.Focused.ErrorMessage.SetString("")
	return t
}

// inField breaks a text as the widgets would, but never inside a word.
func inField(text string, s report.Screen) string {
	const border = 2
	s.Width = max(s.Width-border, 0)
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = s.Wrap(line, 0, 0)
	}
	return strings.Join(lines, "\n")
}

func help(q *Question, l lang.Lang) string {
	text := q.Field.Help.In(l)
	if why := q.Field.Why.In(l); why != "" && why != text {
		text += "\n" + why
	}
	return text
}

// example shows a fitting value in an empty field, marked as one.
func example(q *Question, l lang.Lang) string {
	if q.Field.Example == "" {
		return ""
	}
	return lang.Text{ZH: "如 %s", EN: "such as %s"}.Format(l, q.Field.Example)
}

func options(q *Question) []huh.Option[string] {
	all := make([]huh.Option[string], len(q.Choices))
	for i, c := range q.Choices {
		all[i] = huh.NewOption(c.text(), c.ID)
	}
	return all
}

// keyMap names the keys in the language of the conversation.
func keyMap(l lang.Lang) *huh.KeyMap {
	k := huh.NewDefaultKeyMap()
	next := lang.Text{ZH: "下一题", EN: "next"}.In(l)
	k.Input.Next.SetHelp(enter, next)
	k.Input.Submit.SetHelp(enter, next)
	k.Input.Prev.SetHelp("shift+tab", lang.Text{ZH: "上一题", EN: "back"}.In(l))
	k.Input.AcceptSuggestion.SetHelp("ctrl+e", lang.Text{ZH: "采用", EN: "accept"}.In(l))
	k.Select.Next.SetHelp(enter, next)
	k.Select.Submit.SetHelp(enter, next)
	k.Select.Up.SetHelp("↑", lang.Text{ZH: "上", EN: "up"}.In(l))
	k.Select.Down.SetHelp("↓", lang.Text{ZH: "下", EN: "down"}.In(l))
	k.Select.Filter.SetHelp("/", lang.Text{ZH: "查找", EN: "filter"}.In(l))
	k.Select.SetFilter.SetHelp(escape, lang.Text{ZH: "结束查找", EN: "end filter"}.In(l))
	k.Select.ClearFilter.SetHelp(escape, lang.Text{ZH: "取消查找", EN: "clear filter"}.In(l))
	k.MultiSelect.Next.SetHelp(enter, next)
	k.MultiSelect.Submit.SetHelp(enter, next)
	k.MultiSelect.Toggle.SetHelp(lang.Text{ZH: "空格", EN: "space"}.In(l), lang.Text{ZH: "选中", EN: "toggle"}.In(l))
	k.MultiSelect.Up.SetHelp("↑", lang.Text{ZH: "上", EN: "up"}.In(l))
	k.MultiSelect.Down.SetHelp("↓", lang.Text{ZH: "下", EN: "down"}.In(l))
	k.MultiSelect.Filter.SetHelp("/", lang.Text{ZH: "查找", EN: "filter"}.In(l))
	k.MultiSelect.SetFilter.SetHelp(enter, lang.Text{ZH: "确定", EN: "set filter"}.In(l))
	k.MultiSelect.ClearFilter.SetHelp(escape, lang.Text{ZH: "取消查找", EN: "clear filter"}.In(l))
	k.MultiSelect.SelectAll.SetHelp("ctrl+a", lang.Text{ZH: "全选", EN: "select all"}.In(l))
	k.MultiSelect.SelectNone.SetHelp("ctrl+a", lang.Text{ZH: "全不选", EN: "select none"}.In(l))
	return k
}

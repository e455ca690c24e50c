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
}

// NewTerminal returns a Prompter for a person at a terminal of that screen.
func NewTerminal(in, out *os.File, screen report.Screen, l lang.Lang) Prompter {
	return &terminal{in: in, out: out, screen: screen, lang: l, keys: keyMap(l)}
}

func (t *terminal) Ask(ctx context.Context, p *Page) (Move, error) {
	if p.Title != "" {
		fmt.Fprintf(t.out, "\n%s\n", p.Title)
	}
	for _, line := range p.Text {
		text := strings.TrimLeft(line, " ")
		indent := len(line) - len(text)
		hang := indent
		if indent > 0 {
			hang += 2 // an entry of a list, not a paragraph
		}
		fmt.Fprintln(t.out, t.screen.Wrap(text, indent, hang))
	}
	for i := p.start(); i < len(p.Questions); {
		q := p.Questions[i]
		if !q.Applies() {
			i++
			continue
		}
		f := newForm(q, t.lang, t.keys)
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

// record leaves the answered question on the screen.
func (t *terminal) record(q *Question) {
	answer := q.Answer()
	if len(answer) == 0 {
		fmt.Fprintf(t.out, "  · %s%s\n", q.Label(t.lang), lang.Text{ZH: "：以后再填", EN: ": left for later"}.In(t.lang))
		return
	}
	fmt.Fprintln(t.out, t.screen.Wrap("✓ "+q.Label(t.lang)+colon.In(t.lang)+q.Show(answer), 2, 4))
	for _, note := range q.Judge(answer).Notes {
		fmt.Fprintln(t.out, t.screen.Wrap(severityMark(note.Severity)+" "+note.Message, 4, 6))
	}
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
	footer   string
	typed    string
	picked   []string
	end      ending
}

func newForm(q *Question, l lang.Lang, keys *huh.KeyMap) *form {
	f := &form{question: q, footer: footer.In(l)}
	if len(q.Choices) == 0 {
		f.footer = lang.Text{ZH: "留空可以以后再填\n", EN: "leave it empty to answer later\n"}.In(l) + f.footer
	}
	proposal := q.Proposal()
	var field huh.Field
	switch {
	case len(q.Choices) > 0 && q.Several:
		f.picked = proposal
		field = huh.NewMultiSelect[string]().Title(q.Label(l)).Description(help(q, l)).
			Options(options(q)...).Value(&f.picked).Height(min(len(q.Choices), fewChoices) + 4).Filterable(true).
			Validate(func(picked []string) error { return f.judge(picked, l) })
	case len(q.Choices) > 0:
		f.typed = strings.Join(proposal, "")
		choice := huh.NewSelect[string]().Title(q.Label(l)).Description(help(q, l)).
			Options(options(q)...).Value(&f.typed).
			Validate(func(id string) error { return f.judge([]string{id}, l) })
		if len(q.Choices) > fewChoices {
			choice.Height(fewChoices + 4)
		}
		field = choice
	default:
		f.typed = joined(proposal)
		field = huh.NewInput().Title(q.Label(l)).Description(help(q, l)).Placeholder(example(q, l)).Value(&f.typed).
			Validate(func(text string) error { return f.judge(q.Split(text), l) })
	}
	f.Form = huh.NewForm(huh.NewGroup(field)).WithKeyMap(keys).WithTheme(huh.ThemeBase16()).WithShowHelp(true)
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
	return f.Form.View() + "\n" + f.footer
}

var footer = lang.Text{
	ZH: "shift+tab 上一题 · ctrl+c 存盘退出",
	EN: "shift+tab: back · ctrl+c: save and quit",
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
	k.Input.Next.SetHelp("⏎", next)
	k.Input.Submit.SetHelp("⏎", next)
	k.Input.Prev.SetHelp("shift+tab", lang.Text{ZH: "上一题", EN: "back"}.In(l))
	k.Input.AcceptSuggestion.SetHelp("ctrl+e", lang.Text{ZH: "采用", EN: "accept"}.In(l))
	k.Select.Next.SetHelp("⏎", next)
	k.Select.Submit.SetHelp("⏎", next)
	k.Select.Up.SetHelp("↑", lang.Text{ZH: "上", EN: "up"}.In(l))
	k.Select.Down.SetHelp("↓", lang.Text{ZH: "下", EN: "down"}.In(l))
	k.Select.Filter.SetHelp("/", lang.Text{ZH: "查找", EN: "filter"}.In(l))
	k.Select.SetFilter.SetHelp("⏎", lang.Text{ZH: "确定", EN: "set filter"}.In(l))
	k.Select.ClearFilter.SetHelp("esc", lang.Text{ZH: "取消查找", EN: "clear filter"}.In(l))
	k.MultiSelect.Next.SetHelp("⏎", next)
	k.MultiSelect.Submit.SetHelp("⏎", next)
	k.MultiSelect.Toggle.SetHelp(lang.Text{ZH: "空格", EN: "space"}.In(l), lang.Text{ZH: "选中", EN: "toggle"}.In(l))
	k.MultiSelect.Up.SetHelp("↑", lang.Text{ZH: "上", EN: "up"}.In(l))
	k.MultiSelect.Down.SetHelp("↓", lang.Text{ZH: "下", EN: "down"}.In(l))
	k.MultiSelect.Filter.SetHelp("/", lang.Text{ZH: "查找", EN: "filter"}.In(l))
	k.MultiSelect.SetFilter.SetHelp("⏎", lang.Text{ZH: "确定", EN: "set filter"}.In(l))
	k.MultiSelect.ClearFilter.SetHelp("esc", lang.Text{ZH: "取消查找", EN: "clear filter"}.In(l))
	k.MultiSelect.SelectAll.SetEnabled(false)
	k.MultiSelect.SelectNone.SetEnabled(false)
	return k
}

package interview

import (
	"math"
	"slices"
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// ending is how a form was left.
type ending uint8

const (
	pending ending = iota
	answered
	wentBack
	switched // the language
	stopped
)

const (
	// fewRows is how far a list moves by a page, and how much of it is shown if there is room.
	fewRows = 10
	// inSight is how many lines of earlier answers a long list leaves visible.
	inSight = 8
)

// form is one prompt on the screen: a line to type into, or a list to pick from. It uses the
// line and the look of the library, but not its forms: those take a signal for an answer,
// cannot go back, and lose keys that are pressed between two of them.
type form struct {
	prompt  *Prompt
	lang    lang.Lang
	screen  report.Screen
	height  int // of the screen in lines; 0 if unknown
	tallest int // the most lines drawn so far, which have pushed out what was above
	theme   *huh.Theme
	typed   string
	line    *huh.Input // nil if there is a list
	list    *list
	picking *list    // the list that a line was opened from; nil if none was
	opened  string   // the line as it was first shown
	refused []Remark // what is wrong with the last answer given
	mending *mending // what Enter takes instead; nil for nothing
	end     ending
	stands  []Remark     // what is wrong with the answer given earlier
	unsaved bool         // the last answer is in no file
	first   bool         // there is nothing to go back to
	why     bool         // the help says why this is asked
	page    string       // the title of the page that the prompt is on
	below   int          // how many lines are already below that title
	early   []tea.KeyMsg // what was typed before the form appeared
	late    []tea.KeyMsg // what was typed after it ended

	// above redraws what is above the prompt, for a screen that has changed its size and has
	// this many lines left; nil if there is nothing.
	above func(s report.Screen, lines int) string
}

// leave ends a form from outside, when the program is told to stop.
type leave struct{}

// newForm makes a form for a prompt. half is what had been typed when the prompt was
// interrupted.
func newForm(prompt *Prompt, half string, l lang.Lang, screen report.Screen) *form {
	f := &form{prompt: prompt, lang: l, screen: screen, theme: look(), stands: prompt.Standing().toDealWith()}
	if offers := prompt.Choices(); len(offers) > 0 {
		if prompt.pick != nil {
			offers = append(offers, elsewhere(l))
		}
		f.list = newList(prompt, offers, l)
		if prompt.pick == nil || half == "" {
			return f
		}
		f.picking, f.list = f.list, nil
	}
	f.opened = report.Printable(prompt.Line(prompt.Proposal()))
	if f.typed = half; half == "" {
		f.typed = f.opened
	}
	f.openLine()
	return f
}

// look is the library's look with the sixteen colours that users can set in their terminals.
// Text to be read has the terminal's text colour: white could not be seen on white.
func look() *huh.Theme {
	theme := huh.ThemeBase16()
	theme.Focused.UnselectedOption = theme.Focused.UnselectedOption.UnsetForeground()
	return theme
}

// openLine begins a line with what has been typed.
func (f *form) openLine() {
	echo := huh.EchoModeNormal
	if f.prompt.Field.Format == filing.Password {
		echo = huh.EchoModePassword
	}
	f.line = huh.NewInput().EchoMode(echo).Value(&f.typed)
	f.line.WithTheme(f.theme).WithKeyMap(huh.NewDefaultKeyMap())
	f.fitLine()
}

// fitLine fits the line to the screen; the library adds its border to the width.
func (f *form) fitLine() {
	f.line.WithWidth(max(0, f.screen.Width-f.theme.Focused.Base.GetHorizontalBorderSize()))
}

// leaveList goes from the list to a line, with what is ticked and a text.
func (f *form) leaveList(text string) tea.Cmd {
	f.picking, f.list, f.refused = f.list, nil, nil
	f.opened = report.Printable(f.prompt.Line(f.picking.answer()))
	if f.typed = f.opened; text != "" && f.typed != "" {
		f.typed += ", "
	}
	f.typed += report.Printable(text)
	f.openLine()
	return f.line.Focus()
}

// backToList goes back from the line, dropping what was typed there.
func (f *form) backToList() {
	f.list, f.picking, f.line, f.typed = f.picking, nil, nil, ""
	f.refused, f.mending = nil, nil
	f.list.find("")
}

// Init puts the cursor into the line, and types what was typed ahead.
func (f *form) Init() tea.Cmd {
	var typed []tea.Cmd
	for _, key := range f.early {
		typed = append(typed, func() tea.Msg { return key })
	}
	if f.line == nil {
		return tea.Sequence(typed...)
	}
	return tea.Batch(f.line.Focus(), tea.Sequence(typed...))
}

// settling is how long an ended form still takes keys if the library reads them: it reads
// several at a time, and those after the last are for the next form.
const settling = 20 * time.Millisecond

// quit ends the program of a form that has ended.
func quit() tea.Cmd {
	if hasRawMode {
		return tea.Quit
	}
	return tea.Tick(settling, func(time.Time) tea.Msg { return tea.Quit() })
}

// Update handles what the person presses. Everything but the line's own keys is decided here
// at once, so that no key comes too early.
func (f *form) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		return f, f.resize(msg)
	case leave:
		f.end = stopped
		return f, quit()
	case tea.KeyMsg:
		if f.end != pending {
			f.late = append(f.late, msg)
			return f, nil
		}
		switch msg.Type {
		case tea.KeyShiftTab:
			if f.first {
				return f, nil
			}
			f.end = wentBack
			return f, quit()
		case tea.KeyCtrlG:
			f.why = !f.why
			return f, nil
		case tea.KeyCtrlL:
			f.end = switched
			return f, quit()
		case tea.KeyCtrlC:
			f.end = stopped
			return f, quit()
		}
		isOver := msg.Type == tea.KeyEnter || msg.Type == tea.KeyTab
		if f.list != nil {
			if text, leaves := f.list.leavesFor(msg); leaves {
				return f, f.leaveList(text)
			}
			f.refused = nil
			isOver = f.list.press(msg)
		}
		switch {
		case isOver:
			return f, f.give()
		case f.list != nil:
			return f, nil
		case msg.Type == tea.KeyEsc && f.mending != nil && f.mending.mayStay():
			return f, f.take(f.answer())
		case msg.Type == tea.KeyEsc && f.picking != nil:
			f.backToList()
			return f, nil
		}
	}
	if f.line == nil {
		return f, nil
	}
	if key, isKey := msg.(tea.KeyMsg); isKey && key.Type == tea.KeyRunes { // may have been pasted
		key.Runes = []rune(report.Printable(string(key.Runes)))
		msg = key
	}
	before := f.typed
	_, cmd := f.line.Update(msg)
	if f.typed != before { // the remarks were about another answer
		f.refused, f.mending = nil, nil
	}
	return f, cmd
}

// give takes the answer if the rules accept it. If they know a better one, that is offered
// first.
func (f *form) give() tea.Cmd {
	answer, isMended := f.answer(), f.mending != nil
	if isMended {
		taken, refused := f.mending.take()
		if len(refused) > 0 {
			f.refused, f.mending = refused, nil
			return nil
		}
		answer = taken
	}
	verdict := f.prompt.Judge(answer)
	f.refused, f.mending = verdict.Refused, nil
	if f.list == nil && !isMended {
		f.mending = f.prompt.mending(verdict, f.typed != f.opened)
	}
	if len(f.refused) > 0 || f.mending != nil {
		return nil
	}
	return f.take(answer)
}

// take ends the form with an answer.
func (f *form) take(answer []string) tea.Cmd {
	f.prompt.Give(answer)
	f.end = answered
	return quit()
}

// isAsFound reports whether the answer is still the earlier one.
func (f *form) isAsFound() bool {
	if f.list != nil {
		return slices.Equal(f.list.answer(), f.prompt.Answer())
	}
	return f.typed == f.opened
}

func (f *form) answer() []string {
	if f.list != nil {
		return f.list.answer()
	}
	return f.prompt.Split(f.typed)
}

// resize fits the prompt to the screen. If the size has changed, everything is redrawn,
// because the terminal has broken what is there differently.
func (f *form) resize(size tea.WindowSizeMsg) tea.Cmd {
	was, wasHigh := f.screen.Width, f.height
	f.screen.Width, f.height = report.ScreenWidth(size.Width), size.Height
	if f.line != nil {
		f.fitLine()
	}
	isFirst := wasHigh == 0
	if f.above == nil || f.screen.Width == was && (isFirst || f.height == wasHigh) {
		return nil
	}
	f.tallest = 0
	left := max(0, f.height-linesOf(f.View()))
	above := strings.TrimRight(f.above(f.screen, left), "\n")
	return tea.Sequence(tea.ClearScreen, tea.Println(above))
}

// View is empty once the prompt is over, which erases it. If the title of the page has left
// the screen, it is repeated above the prompt.
func (f *form) View() string {
	if f.end != pending {
		return ""
	}
	view := f.titled()
	f.tallest = max(f.tallest, linesOf(view))
	return view
}

// titled is the prompt, with the title of its page if that is out of sight.
func (f *form) titled() string {
	view := f.draw("")
	if f.page == "" || f.height == 0 || f.below+max(linesOf(view), f.tallest) <= f.height {
		return view
	}
	titled := f.draw(f.theme.Focused.Description.Render(f.screen.Wrap(f.page, 0, 0)))
	if linesOf(titled) > f.height {
		return view
	}
	return titled
}

func linesOf(text string) int {
	if text == "" {
		return 0
	}
	return strings.Count(text, "\n") + 1
}

// draw is the prompt below the title of its page, which may be empty.
func (f *form) draw(page string) string {
	styles := &f.theme.Focused
	inside := f.screen
	inside.Width = max(f.screen.Width-styles.Base.GetHorizontalFrameSize(), 0)
	title := styles.Title.Render(inField(f.prompt.Label(f.lang), inside))
	body := ""
	if f.list == nil {
		body = f.lineView(styles, inside)
	}
	help := f.help(inside, f.left(page, title, body, f.footer(f.list == nil))-f.leastRows())
	if help != "" {
		help = styles.Description.Render(help)
	}
	footer := f.footer(true)
	if f.list != nil {
		rows := f.rows(page, title, help, footer)
		if !f.list.isWhole(inside, rows) {
			footer = f.footer(false)
			rows = f.rows(page, title, help, footer)
		}
		body = styles.Base.Render(f.list.view(styles, inside, max(1, rows)))
	}
	head := []string{title}
	if help != "" {
		head = append(head, help)
	}
	if f.list != nil && f.list.seeking() {
		head = append(head, inField(lang.Text{ZH: "查找：%s", EN: "find: %s"}.Format(f.lang, report.Printable(f.list.sought)), inside))
	}
	view := styles.Base.Render(strings.Join(head, "\n")) + "\n" + body + "\n\n" + footer
	if page != "" {
		view = page + "\n" + view
	}
	return cut(view, f.screen.Width)
}

// cut breaks lines that are wider than the screen, if its width is known: a line that the
// terminal breaks puts everything after it in the wrong place.
func cut(view string, width int) string {
	if width == 0 {
		return view
	}
	return ansi.Hardwrap(view, width, true)
}

// lineView is the line or, if it is empty, an example marked as one. The library would cut an
// example that is wider than the screen.
func (f *form) lineView(styles *huh.FieldStyles, s report.Screen) string {
	shown := example(f.prompt, f.lang)
	if f.typed != "" || shown == "" {
		return f.line.View()
	}
	const cursor = "> █"
	text := strings.TrimPrefix(s.Wrap(cursor+shown, 0, 2), cursor)
	return styles.Base.Render("> " + lipgloss.NewStyle().Reverse(true).Render(" ") + styles.TextInput.Placeholder.Render(text))
}

// leastRows is how many lines of a list stay visible, whatever else there is to show.
func (f *form) leastRows() int {
	const least = 4
	if f.list == nil {
		return 0
	}
	return min(least, f.list.count())
}

// left is how many lines of the screen the other parts of the prompt leave, with the space
// between them.
func (f *form) left(parts ...string) int {
	if f.height == 0 {
		return math.MaxInt // the size is not known yet
	}
	taken := 1 // the line between answer and footer
	for _, part := range parts {
		taken += linesOf(part)
	}
	if f.list != nil && f.list.seeking() {
		taken++
	}
	return f.height - taken
}

// rows is how many lines of a list are shown next to other parts of the prompt.
func (f *form) rows(parts ...string) int {
	if f.height == 0 {
		return fewRows
	}
	left := f.left(parts...)
	return max(min(left, fewRows), left-inSight)
}

// inField breaks a text at the screen's width, each of its lines separately.
func inField(text string, s report.Screen) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = s.Wrap(line, 0, 0)
	}
	return strings.Join(lines, "\n")
}

// help explains a prompt and, on request, why this filing asks for it, in as many lines as
// there are. If there is no room for both, what was requested comes first.
func (f *form) help(s report.Screen, room int) string {
	lines := f.prompt.Explanation(f.lang)
	if f.why && f.prompt.reasons != nil {
		reasons := f.prompt.reasons()
		if lines = append(lines, reasons...); linesOf(inField(strings.Join(lines, "\n"), s)) > room {
			lines = reasons
		}
	}
	text := inField(strings.Join(lines, "\n"), s)
	over := linesOf(text) - room
	switch {
	case over <= 0:
		return text
	case room < 1:
		return ""
	}
	kept := strings.Split(text, "\n")[:room]
	kept[room-1] = ansi.Truncate(kept[room-1], s.Width-1, "") + "…"
	return strings.Join(kept, "\n")
}

// example shows a suitable value in an empty field, marked as an example.
func example(prompt *Prompt, l lang.Lang) string {
	shown := prompt.Words().Example
	if shown == "" {
		return ""
	}
	return lang.Text{ZH: "如 %s", EN: "such as %s"}.Format(l, shown)
}

package interview

import (
	"slices"
	"strings"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// footer is what stands below a question: why an answer is refused, and which
// keys there are. The library's own is cut off at the end of the line, breaks
// inside words, and names keys that do nothing while a list is narrowed down.
func (f *form) footer() string {
	var lines []string
	for _, err := range f.Errors() {
		lines = append(lines, f.theme.Focused.ErrorMessage.Render(f.screen.Wrap("! "+err.Error(), 0, 2)))
	}
	n := len(f.question.Choices)
	if n > fewChoices && !f.filtering() {
		lines = append(lines, lang.Text{ZH: "共 %d 项，上下键看其余的", EN: "%d in all; the arrow keys show the rest"}.Format(f.lang, n))
	}
	switch {
	case n == 0:
		lines = append(lines, lang.Text{ZH: "留空可以以后再填", EN: "leave it empty to answer later"}.In(f.lang))
	case f.question.Several && !f.filtering():
		lines = append(lines, lang.Text{ZH: "一项不选，可以以后再填", EN: "tick none to answer later"}.In(f.lang))
	}
	return strings.Join(append(lines, keyLines(f.keyNames(), f.screen)), "\n")
}

// keyNames lists the keys that do something now, each with what it does.
func (f *form) keyNames() []string {
	var names []string
	filtering := f.filtering()
	for _, bind := range f.KeyBinds() {
		key := bind.Help().Key
		if name := key + " " + bind.Help().Desc; bind.Enabled() && (!filtering || key == enter || key == escape) {
			names = append(names, name)
		}
	}
	back := lang.Text{ZH: "shift+tab 上一题", EN: "shift+tab back"}.In(f.lang)
	names = slices.DeleteFunc(names, func(name string) bool { return name == back })
	return append(names, back, lang.Text{ZH: "ctrl+c 存盘退出", EN: "ctrl+c save and quit"}.In(f.lang))
}

// How the keys that end a search are called.
const (
	enter  = "⏎"
	escape = "esc"
)

// keyLines breaks a list of keys between them, never between a key and its
// name.
func keyLines(names []string, s report.Screen) string {
	var out strings.Builder
	column := 0
	for _, name := range names {
		cells := uniseg.StringWidth(name)
		switch {
		case column == 0:
		case s.Width > 0 && column+3+cells > s.Width:
			out.WriteString("\n")
			column = 0
		default:
			out.WriteString(" · ")
			column += 3
		}
		out.WriteString(name)
		column += cells
	}
	return out.String()
}

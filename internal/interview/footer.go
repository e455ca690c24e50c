package interview

import (
	"strings"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// footer goes below a prompt: why an answer is refused, what to know about the answer, and
// which keys there are. isWhole says that all there is to pick from is visible.
func (f *form) footer(isWhole bool) string {
	var lines []string
	if len(f.refused) == 0 && f.mending == nil && f.isAsFound() {
		for _, r := range f.stands {
			lines = append(lines, f.screen.Wrap(severityMark(r.Severity)+" "+r.text(f.lang), 0, 2))
		}
	}
	for _, r := range f.refused {
		style := f.theme.Focused.ErrorMessage.SetString("")
		for line := range strings.SplitSeq(f.screen.Wrap("! "+r.text(f.lang), 0, 2), "\n") {
			lines = append(lines, style.Render(line))
		}
	}
	if f.mending != nil {
		for _, r := range f.mending.remarks {
			lines = append(lines, f.screen.Wrap(severityMark(r.Severity)+" "+r.text(f.lang), 0, 2))
		}
		lines = append(lines, f.theme.Focused.Title.Render(f.screen.Wrap(f.mending.says(f.lang), 0, 2)))
	}
	for _, note := range f.notes(isWhole) {
		lines = append(lines, f.screen.Wrap(note, 0, 0))
	}
	return strings.Join(append(lines, keyLines(f.keyNames(), f.screen)), "\n")
}

// notes are what to know about the answer.
func (f *form) notes(isWhole bool) []string {
	var notes []string
	prompt := f.prompt
	switch {
	case f.list == nil && len(prompt.Answer()) == 0:
	case f.list == nil && prompt.Field.Format == filing.Password:
		notes = append(notes, lang.Text{ZH: "密码不显示；要修改请整个重填", EN: "a password is never shown; to change it, type it again in full"}.In(f.lang))
	case f.list == nil && prompt.isMasked():
		notes = append(notes, lang.Text{ZH: "此处显示全文以便核对，答完即打码", EN: "shown in full while you check it, then masked again"}.In(f.lang))
	}
	if !isWhole {
		notes = append(notes, lang.Text{ZH: "共 %d 项，按上下键查看其余", EN: "%d in all; use the arrow keys to see the rest"}.Format(f.lang, f.list.count()))
	}
	switch {
	case f.mending != nil:
	case f.list != nil && f.list.leadsOn():
	case f.list == nil:
		notes = append(notes, lang.Text{ZH: "可留空，以后再补", EN: "leave it empty to answer later"}.In(f.lang))
	case f.list.several && f.list.sought == "":
		notes = append(notes, lang.Text{ZH: "可暂不选择，以后再补", EN: "tick none to answer later"}.In(f.lang))
	}
	return notes
}

// keyNames lists the keys that currently do something, each with what it does.
func (f *form) keyNames() []string {
	var names []lang.Text
	if f.list != nil && f.list.several && f.list.count() > 0 && !f.list.leadsOn() && !f.list.goesOn() {
		names = append(names, lang.Text{ZH: "空格 选中", EN: "space toggle"})
	}
	if f.list != nil && len(f.list.found) > 1 {
		names = append(names, lang.Text{ZH: "↑↓ 移动", EN: "↑↓ move"})
	}
	if f.list != nil && f.list.several && f.list.count() > 0 && !f.list.leadsOn() {
		names = append(names, lang.Text{ZH: "ctrl+a 全选", EN: "ctrl+a all"})
	}
	switch {
	case f.mending != nil && f.mending.mayStay():
		names = append(names, lang.Text{ZH: "⏎ 改正", EN: "⏎ use it"}, lang.Text{ZH: "esc 保留原样", EN: "esc keep as typed"})
	case f.mending != nil && f.mending.copying != nil:
		names = append(names, lang.Text{ZH: "⏎ 复制", EN: "⏎ copy"})
	case f.mending != nil:
		names = append(names, lang.Text{ZH: "⏎ 改正", EN: "⏎ use it"})
	case f.list == nil:
		names = append(names, lang.Text{ZH: "⏎ 下一题", EN: "⏎ next"})
	case f.list.leadsOn():
		names = append(names, lang.Text{ZH: "打字 查找", EN: "type to find"}, lang.Text{ZH: "⏎ 输入路径", EN: "⏎ type a path"})
	case f.list.sought == "" && f.prompt.isMenu:
		names = append(names, lang.Text{ZH: "打字 查找", EN: "type to find"}, lang.Text{ZH: "⏎ 选定", EN: "⏎ choose"})
	case f.list.sought == "":
		names = append(names, lang.Text{ZH: "打字 查找", EN: "type to find"}, lang.Text{ZH: "⏎ 下一题", EN: "⏎ next"})
	case f.list.several && f.list.meantByEnter() != nil:
		names = append(names, lang.Text{ZH: "⏎ 选中", EN: "⏎ tick"}, lang.Text{ZH: "esc 结束查找", EN: "esc end search"})
	case f.list.several:
		names = append(names, lang.Text{ZH: "⏎ esc 结束查找", EN: "⏎ esc end search"})
	case len(f.list.found) > 0:
		names = append(names, lang.Text{ZH: "⏎ 选定", EN: "⏎ choose"}, lang.Text{ZH: "esc 看全部", EN: "esc all"})
	default:
		names = append(names, lang.Text{ZH: "esc 看全部", EN: "esc all"})
	}
	if f.list == nil && f.picking != nil && (f.mending == nil || !f.mending.mayStay()) {
		names = append(names, lang.Text{ZH: "esc 回到列表", EN: "esc to the list"})
	}
	leave := lang.Text{ZH: "ctrl+c 存盘退出", EN: "ctrl+c save and quit"}
	if f.unsaved {
		leave = lang.Text{ZH: "ctrl+c 退出", EN: "ctrl+c quit"}
	}
	if !f.first {
		names = append(names, lang.Text{ZH: "shift+tab 上一题", EN: "shift+tab back"})
	}
	if f.prompt.reasons != nil {
		names = append(names, lang.Text{ZH: "ctrl+g 为何问", EN: "ctrl+g why"})
	}
	names = append(names, lang.Text{ZH: "ctrl+l English", EN: "ctrl+l 中文"}, leave)
	worded := make([]string, len(names))
	for i, name := range names {
		worded[i] = name.In(f.lang)
	}
	return worded
}

// keyLines breaks a list of keys only between entries, never between a key and its name.
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

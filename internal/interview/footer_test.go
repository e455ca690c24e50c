package interview

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/rivo/uniseg"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// sent is a form on a screen of that width after some keys.
func sent(prompt *Prompt, width int, keys ...tea.KeyMsg) *form {
	f := newForm(prompt, "", lang.ZH, report.Screen{Terminal: true, Width: width})
	f.Init()
	f.Update(tea.WindowSizeMsg{Width: width, Height: 24})
	for _, key := range keys {
		f.Update(key)
	}
	return f
}

func fits(t *testing.T, view string, width int) {
	t.Helper()
	for line := range strings.Lines(view) {
		if line = strings.TrimRight(line, "\n"); uniseg.StringWidth(line) > width {
			t.Errorf("at %d: %q is too wide", width, line)
		}
	}
}

// Every key is named on a screen of any width, in one piece.
func TestFooterNamesAllKeys(t *testing.T) {
	var picked []string
	prompt := &Prompt{Field: &filing.Field{Label: lang.Text{ZH: "网站内容"}}, Several: true, at: &picked,
		Offers: []Offer{{ID: "a", Label: "甲"}, {ID: "b", Label: "乙"}}}
	for _, width := range []int{40, 60, 80} {
		view := sent(prompt, width).View()
		fits(t, view, width)
		for _, want := range []string{"空格 选中", "↑↓ 移动", "打字 查找", "⏎ 下一题", "ctrl+a 全选", "可暂不选择，以后再补", "shift+tab 上一题", "ctrl+c 存盘退出"} {
			if !strings.Contains(view, want) {
				t.Errorf("at %d there is no %q:\n%s", width, want, view)
			}
		}
	}
}

// While a list is narrowed down, the prompt stays with what was typed, and
// only the keys that do something are named, each once.
func TestFooterWhileFiltering(t *testing.T) {
	for _, several := range []bool{false, true} {
		var picked []string
		var one string
		prompt := &Prompt{Field: &filing.Field{Label: lang.Text{ZH: "网站内容"}}, Several: several, at: &one,
			Offers: []Offer{{ID: "a", Label: "甲"}, {ID: "b", Label: "乙"}}}
		if several {
			prompt.at = &picked
		}
		for typed, keys := range map[string][]string{"乙": {"⏎", "esc"}, "丙": {"esc"}} {
			view := sent(prompt, 40, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(typed)}).View()
			fits(t, view, 40)
			for _, want := range append(keys, "网站内容", "查找："+typed) {
				if strings.Count(view, want) != 1 {
					t.Errorf("%q does not stand there once:\n%s", want, view)
				}
			}
			if strings.Contains(view, "↑") || strings.Contains(view, "甲") || strings.Contains(view, "下一题") {
				t.Errorf("what does nothing now is named:\n%s", view)
			}
		}
	}
}

// A refused answer keeps its words in one piece and hangs under its mark.
func TestFooterSaysWhy(t *testing.T) {
	var answer string
	prompt := &Prompt{Field: &filing.Field{Label: lang.Text{ZH: "办公电话"}}, at: &answer, judge: func([]string) Verdict {
		return Verdict{Refused: []Remark{{Message: "固定电话要写成区号、短横、号码，中间没有别的字符", Fix: "写成如 0755-86013388，或填 example.com.cn"}}}
	}}
	for width := 40; width <= 80; width++ {
		view := sent(prompt, width, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("12")}, tea.KeyMsg{Type: tea.KeyEnter}).View()
		fits(t, view, width)
		for _, whole := range []string{"! 固定电话", "0755-86013388", "example.com.cn"} {
			if !strings.Contains(view, whole) {
				t.Errorf("at %d there is no %q:\n%s", width, whole, view)
			}
		}
		if strings.Contains(view, "*") {
			t.Errorf("at %d there is a star:\n%s", width, view)
		}
	}
}

// A list that is only partly shown says how long it is.
func TestFooterCountsLongLists(t *testing.T) {
	var one string
	prompt := &Prompt{Field: &filing.Field{Label: lang.Text{ZH: "备案省份"}}, at: &one}
	const fitting = 12 // on 24 lines
	for i := range fitting + 1 {
		if counted := strings.Contains(sent(prompt, 40).View(), "项，上下键看其余的"); counted {
			t.Errorf("a list of %d is counted", i)
		}
		prompt.Offers = append(prompt.Offers, Offer{ID: string(rune('a' + i)), Label: string(rune('甲' + i))})
	}
	view := sent(prompt, 40).View()
	fits(t, view, 40)
	if !strings.Contains(view, "共 13 项") {
		t.Errorf("a list of 13 is not counted:\n%s", view)
	}
}

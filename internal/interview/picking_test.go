package interview

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// Keys of a list.
var (
	space = tea.KeyMsg{Type: tea.KeySpace, Runes: []rune(" ")}
	toEnd = tea.KeyMsg{Type: tea.KeyEnd}
)

// Files that no paper has yet are picked from a list, after those that this one has; the
// pictures of the website are not among them.
func TestPicksFiles(t *testing.T) {
	for l, last := range map[lang.Lang]string{lang.ZH: "改为输入路径", lang.EN: "Type or drop a path instead"} {
		for _, width := range []int{40, 80} {
			d := newDesk(t, l, "scans/back.png", "scans/front.png", "scans/licence.jpg", "public/logo.png", "scans/客户 甲.pdf")
			d.bundle.Sites[0].ContentDir = "./public"
			other := &filing.Document{Kind: filing.PrincipalCertificate, Files: []string{"./scans/front.png"}}
			d.bundle.Documents = append(d.bundle.Documents, other)
			f := shown(t, d.ask(d.paper), l, width)
			view := plain(f.View())
			for _, want := range []string{"> [ ] scans/back.png\n", "  [ ] scans/licence.jpg\n", "  [ ] scans/客户 甲.pdf\n", "  " + last} {
				if !strings.Contains(view, want) {
					t.Errorf("the screen lacks %q:\n%s", want, view)
				}
			}
			if strings.Contains(view, "front") || strings.Contains(view, "logo") {
				t.Errorf("what is taken is offered:\n%s", view)
			}
			fits(t, f.View(), width)
			for _, key := range []tea.KeyMsg{typing("lic"), space, typing("甲"), space, enter} {
				f.Update(key)
			}
			if want := []string{"scans/licence.jpg", "scans/客户 甲.pdf"}; f.end != answered || !slices.Equal(d.paper.Files, want) {
				t.Errorf("the answer is %q:\n%s", d.paper.Files, f.View())
			}
			again := shown(t, d.ask(d.paper), l, width)
			if view := plain(again.View()); !strings.Contains(view, "> [✓] scans/licence.jpg\n┃   [✓] scans/客户 甲.pdf\n┃   [ ] scans/back.png\n") {
				t.Errorf("again the screen says\n%s", view)
			}
			if again.Update(enter); len(d.paper.Files) != 2 {
				t.Errorf("Enter left %q", d.paper.Files)
			}
			again = shown(t, d.ask(d.paper), l, width, tea.KeyMsg{Type: tea.KeyCtrlA}, enter)
			if want := []string{"scans/licence.jpg", "scans/客户 甲.pdf", "scans/back.png"}; !slices.Equal(d.paper.Files, want) {
				t.Errorf("all are %q:\n%s", d.paper.Files, again.View())
			}
			if f := shown(t, d.ask(d.paper), l, width); f.list != nil {
				t.Errorf("there is nothing left to pick:\n%s", f.View())
			}
		}
	}
}

// The last entry leads to a line, with what is ticked and what was typed; a path
// that is dropped does too, and a key leads back.
func TestListLeadsToALine(t *testing.T) {
	d := newDesk(t, lang.ZH, "scans/back.png", "scans/front.png", "scans/licence.jpg")
	source := d.download(t, "my card.png", "a card")
	quoted := "'" + source + "'"
	for name, c := range map[string]struct {
		keys []tea.KeyMsg
		want string
	}{
		"the last entry":      {[]tea.KeyMsg{toEnd, enter}, ""},
		"by space":            {[]tea.KeyMsg{toEnd, space}, ""},
		"with what is ticked": {[]tea.KeyMsg{space, toEnd, enter}, "scans/back.png"},
		"what nothing has":    {[]tea.KeyMsg{typing("/"), typing("t"), typing("m"), typing("p"), enter}, "/tmp"},
		"a space within":      {[]tea.KeyMsg{typing("~"), typing("M"), typing("y"), space}, "~My "},
		"dropped":             {[]tea.KeyMsg{typing(quoted)}, quoted},
		"dropped and ticked":  {[]tea.KeyMsg{space, typing(quoted)}, "scans/back.png, " + quoted},
	} {
		f := shown(t, d.ask(d.paper), lang.ZH, 400, c.keys...)
		if f.list != nil || f.typed != c.want {
			t.Errorf("%s: the line holds %q, want %q:\n%s", name, f.typed, c.want, f.View())
			continue
		}
		if view := f.View(); !strings.Contains(view, "esc 回到列表") {
			t.Errorf("%s: the screen says\n%s", name, view)
		}
		f.Update(typing("x"))
		if f.Update(escape); f.list == nil || f.end != pending || f.typed != "" || !strings.Contains(plain(f.View()), "scans/front.png\n") {
			t.Errorf("%s: back at\n%s", name, f.View())
		}
	}
	f := shown(t, d.ask(d.paper), lang.ZH, 400, space, typing(quoted), enter, enter)
	if want := []string{"scans/back.png", "scans/my card.png"}; f.end != answered || !slices.Equal(d.paper.Files, want) {
		t.Errorf("the answer is %q:\n%s", d.paper.Files, f.View())
	}
	f = newForm(d.ask(d.paper), "half a path", lang.ZH, report.Screen{Terminal: true, Width: 80})
	if f.list != nil || f.typed != "half a path" {
		t.Errorf("what was being typed is %q:\n%s", f.typed, f.View())
	}
}

// In lines files are numbered, and numbers and paths are both understood.
func TestLinesPickFiles(t *testing.T) {
	for line, want := range map[string][]string{
		"2":                             {"scans/front.png"},
		"2，1":                           {"scans/front.png", "scans/back.png"},
		"1 scans/licence.jpg":           {"scans/back.png", "scans/licence.jpg"},
		"scans/front.png":               {"scans/front.png"},
		"":                              nil,
		"7\n3":                          {"scans/licence.jpg"},
		"7":                             nil,
		filepath.Join("scans", "a.png"): {"scans/a.png"},
	} {
		d := newDesk(t, lang.ZH, "scans/back.png", "scans/front.png", "scans/licence.jpg")
		var out bytes.Buffer
		_, _ = NewPlainLines(strings.NewReader(line+"\n"), &out, true, lang.ZH).Ask(t.Context(), &Page{Prompts: []*Prompt{d.ask(d.paper)}})
		said := out.String()
		if !slices.Equal(d.paper.Files, want) || !strings.Contains(said, "  1) scans/back.png\n  2) scans/front.png\n  3) scans/licence.jpg\n  填编号或路径；多个用逗号隔开\n") {
			t.Errorf("%q gave %q:\n%s", line, d.paper.Files, said)
		}
		if strings.HasPrefix(line, "7") != strings.Contains(said, "! 没有第 7 项") {
			t.Errorf("%q: it says\n%s", line, said)
		}
	}
}

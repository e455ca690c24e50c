package interview

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// asking makes the prompt of a field of a bundle, as a session puts it.
func asking(t *testing.T, b *filing.Bundle, at any, voice report.Voice) *Prompt {
	t.Helper()
	return promptOf(t, &session{bundle: b, voice: voice, lang: voice.Lang, around: rule.Surroundings{Today: today}}, at)
}

func promptOf(t *testing.T, s *session, at any) *Prompt {
	t.Helper()
	entry, found := s.entryAt(at)
	if !found {
		t.Fatal("there is no such field")
	}
	return s.prompt(entry)
}

// An answer that is opened for change is shown in full, which the footer says,
// and nowhere else; a password never is, and what a terminal would obey is left
// out.
func TestOpenedForChange(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	b.Operation = filing.Change
	subject := &b.Subject
	for _, c := range []struct {
		at          *string
		value       string
		shown, says string
	}{
		{&subject.Certificate.Number, "21020219920815103X", "21020219920815103X", "答完即打码"},
		{&subject.Principal.Mobile, "135123\u202e40011\x1b[31m", "13512340011[31m", "答完即打码"},
		{&subject.Name, "林\u202e知远\u0085", "林知远", ""},
		{&b.Record.Password, "geheim", "******", "密码不显示"},
	} {
		*c.at = c.value
		f := sent(asking(t, b, c.at, report.Voice{Lang: lang.ZH}), 80)
		view := f.View()
		if strings.ContainsAny(view, "\u202e\u0085") || strings.Contains(view, "geheim") {
			t.Errorf("the screen holds %q", view)
		}
		if !strings.Contains(view, c.shown) {
			t.Errorf("%q is not to be seen:\n%s", c.shown, view)
		}
		if c.says != "" && !strings.Contains(view, c.says) || c.says == "" && strings.Contains(view, "打码") {
			t.Errorf("the footer does not fit %q:\n%s", c.shown, view)
		}
	}
	again := sent(asking(t, b, &subject.Certificate.Number, report.Voice{Lang: lang.ZH, ShowValues: true}), 80).View()
	if strings.Contains(again, "打码") {
		t.Errorf("with values shown a mask is promised:\n%s", again)
	}
}

// The screen shows what the rules say now: a note disappears with its cause, and an error
// never has a tick.
func TestRecordsAreKeptUpToDate(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	b.Sites = []*filing.Site{{Name: "知远的读书笔记", Domain: "example-notes.cn", Homepage: "www.other-notes.cn"}}
	site := b.Sites[0]
	var out bytes.Buffer
	term := &terminal{lang: lang.ZH, screen: report.Screen{Width: 80}, log: transcript{out: &out}}
	s := &session{bundle: b, voice: report.Voice{Lang: lang.ZH}, lang: lang.ZH}
	for _, at := range []any{&site.Domain, &site.Homepage} {
		prompt := promptOf(t, s, at)
		term.log.write(paragraph{draw: func() string { return term.record(prompt) }, at: at})
	}
	wrong := out.String()
	for line := range strings.Lines(wrong) {
		if strings.Contains(line, "✓") {
			t.Errorf("a tick stands above an error:\n%s", wrong)
		}
	}
	if strings.Count(wrong, "! 首页网址") != 2 {
		t.Errorf("the error is not told at both:\n%s", wrong)
	}
	out.Reset()
	promptOf(t, s, &site.Homepage).Give([]string{"www.example-notes.cn"})
	term.log.refresh()
	if want := "\x1b[6A\r\x1b[J  ✓ 网站域名：example-notes.cn\n  ✓ 网站首页网址：www.example-notes.cn\n"; out.String() != want {
		t.Errorf("redrawn as %q, want %q", out.String(), want)
	}
	out.Reset()
	if term.log.refresh(); out.Len() > 0 {
		t.Errorf("nothing has changed, and %q is written", out.String())
	}
}

// A screen that changes its size is redrawn, including wider text.
func TestResize(t *testing.T) {
	b := newBundle(filing.Enterprise, filing.Electronic)
	prompt := asking(t, b, &b.Subject.Name, report.Voice{Lang: lang.ZH})
	field := *prompt.Field
	field.Help.ZH = strings.Repeat("与证件逐字一致，含括号", 5)
	prompt.Field = &field
	f := sent(prompt, 40)
	f.above = func(s report.Screen, _ int) string { return s.Wrap(strings.Repeat("上面写着的", 10), 0, 0) }
	narrow := strings.Count(f.View(), "\n")
	if _, cmd := f.Update(tea.WindowSizeMsg{Width: 40, Height: 24}); cmd != nil {
		t.Error("a screen of the same size is drawn anew")
	}
	_, cmd := f.Update(tea.WindowSizeMsg{Width: 100, Height: 24})
	if cmd == nil {
		t.Fatal("a wider screen is not drawn anew")
	}
	if wide := strings.Count(f.View(), "\n"); wide >= narrow {
		t.Errorf("%d lines at 40 columns, %d at 100:\n%s", narrow, wide, f.View())
	}
	if _, cmd := f.Update(tea.WindowSizeMsg{Width: 100, Height: 10}); cmd == nil {
		t.Error("a lower screen is not drawn anew")
	}
	if lines := strings.Count(f.View(), "\n") + 1; lines > 10 {
		t.Errorf("%d lines on a screen of 10", lines)
	}
}

// An example that is wider than the screen is shown to its end, and no line is wider than the
// screen before the terminal has reported its size.
func TestFormExample(t *testing.T) {
	var answer string
	const end = "1103室"
	prompt := &Prompt{Field: &filing.Field{Label: lang.Text{ZH: "通信地址"}, Example: "辽宁省大连市沙河口区范例街6号2单元" + end}, at: &answer}
	for width := 20; width <= 200; width += 4 {
		f := newForm(prompt, "", lang.ZH, report.Screen{Terminal: true, Width: width})
		view := f.View()
		fits(t, view, width)
		if flat := strings.NewReplacer("\n", "", "┃", "", " ", "").Replace(view); !strings.Contains(flat, end) || strings.Contains(view, "\x00") {
			t.Errorf("at %d the example is\n%s", width, view)
		}
		f.typed = "辽"
		fits(t, f.View(), width)
	}
}

// Where the library reads the keys, it reads several at a time: those after the last one of a
// form are typed into the next.
func TestFormKeepsWhatComesLate(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	first := sent(asking(t, b, &b.Subject.Name, report.Voice{Lang: lang.ZH}), 80, typing("林知远"), enter, typing("辽宁省"), pressed(tea.KeyEnter))
	if first.end != answered || len(first.late) != 2 || b.Subject.Name != "林知远" {
		t.Fatalf("it ends as %d with %v left", first.end, first.late)
	}
	next := newForm(asking(t, b, &b.Subject.MailingAddress, report.Voice{Lang: lang.ZH}), "", lang.ZH, report.Screen{Terminal: true, Width: 80})
	next.early = first.late
	program := tea.NewProgram(next, tea.WithInput(nil), tea.WithOutput(io.Discard))
	go func() {
		time.Sleep(5 * time.Second)
		program.Kill() // where nothing was typed
	}()
	if _, err := program.Run(); err != nil {
		t.Fatal(err)
	}
	if b.Subject.MailingAddress != "辽宁省" {
		t.Errorf("the next holds %q", b.Subject.MailingAddress)
	}
}

// If the title of the page has left the screen, it is above the prompt, which still fits;
// explanations are cut line by line, and what was asked for is cut last.
func TestTitleStaysInSight(t *testing.T) {
	const page = "主办单位（任务 2/5，已答 3/7 题）"
	answer := ""
	prompt := &Prompt{Field: &filing.Field{
		Label: lang.Text{ZH: "主办单位性质"}, Help: lang.Text{ZH: strings.Repeat("外资企业属于企业，", 12)}, Why: lang.Text{ZH: "性质决定用什么证件"}, Format: filing.Choice,
	}, at: &answer, reasons: func() []string {
		return []string{"这样问，根据的是备案类型", strings.Repeat("依据很多，", 60)}
	}}
	for i := range 19 {
		prompt.Offers = append(prompt.Offers, Offer{ID: fmt.Sprint(i), Label: fmt.Sprintf("第%02d项", i)})
	}
	for _, below := range []int{0, 3, 30} {
		for _, why := range []bool{false, true} {
			f := sent(prompt, 40)
			f.page, f.below, f.why = page, below, why
			view := f.View()
			lines := strings.Count(view, "\n") + 1
			if hasTitle := strings.HasPrefix(view, page); hasTitle != (below+lines > 24) && below > 0 {
				t.Errorf("with %d lines above, why %t, the view is\n%s", below, why, view)
			}
			if lines > 24 || !strings.Contains(view, "第00项") || !strings.Contains(view, "第03项") {
				t.Errorf("with %d lines above, why %t, %d lines are\n%s", below, why, lines, view)
			}
			if strings.Contains(view, "根据的是") != why || !why && !strings.Contains(view, "外资企业") {
				t.Errorf("with %d lines above, why %t, it is explained\n%s", below, why, view)
			}
		}
	}
}

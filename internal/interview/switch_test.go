package interview

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// The language can be changed in the middle of a page: the same prompt comes again, what was
// answered stays, and the caller is informed.
func TestLanguageMidWay(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	o := optionsFor(t, b)
	var told []lang.Lang
	o.Switched = func(l lang.Lang) { told = append(told, l) }
	var out bytes.Buffer
	_, err := Run(NewPlainLines(strings.NewReader("林知远\n@\n<\n"), &out, false, lang.ZH), o)
	if !errors.Is(err, ErrEndOfInput) {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(out.String(), "主办单位证件类型> ")
	first, rest, _ := strings.Cut(after, "Certificate type> ")
	if strings.Contains(first, "主办单位") || !strings.Contains(first, "1) Resident identity card") || !strings.Contains(rest, "Subject name [林知远]> ") {
		t.Errorf("it goes on with\n%s", after)
	}
	if len(told) != 1 || told[0] != lang.EN || b.Subject.Name != "林知远" {
		t.Errorf("told %v, the name is %q", told, b.Subject.Name)
	}
}

// Who put questions off on the page stays where they are: what was put off does not
// come again before its time.
func TestLanguageStaysBehindWhatWasPutOff(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	var out bytes.Buffer
	_, err := Run(NewPlainLines(strings.NewReader("\n\n\n@\n"), &out, true, lang.ZH), optionsFor(t, b))
	if !errors.Is(err, ErrEndOfInput) {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(out.String(), "证件有效期起（选填）> ")
	if !strings.Contains(after, "Valid from (optional)> ") || strings.Contains(after, "Subject name") {
		t.Errorf("it goes on with\n%s", after)
	}
}

// What was ticked, sought and pointed at in a list is there in the other language too.
func TestListSwitchesLanguage(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	site := new(filing.Site)
	b.Sites = []*filing.Site{site}
	ask := func(l lang.Lang) *Prompt { return asking(t, b, &site.Content, report.Voice{Lang: l}) }
	f := sent(ask(lang.ZH), 80, typing("博客"), space, typing("作品"), space, pressed(tea.KeyDown), typing("笔"), tea.KeyMsg{Type: tea.KeyCtrlL})
	again := newForm(ask(lang.EN), "", lang.EN, report.Screen{Terminal: true, Width: 80})
	again.list.goOnFrom(f.list)
	if got, want := again.list.answer(), f.list.answer(); len(want) != 2 || !slices.Equal(got, want) {
		t.Errorf("ticked are %q, not %q", got, want)
	}
	pointed := func(l *list) string { return l.offers[l.found[l.at]].ID }
	if again.list.sought != "笔" || pointed(again.list) != pointed(f.list) {
		t.Errorf("it seeks %q and points at %s, not %s", again.list.sought, pointed(again.list), pointed(f.list))
	}
}

// What is on record is shown completely in the other language, including the answers.
func TestFactsSwitchLanguage(t *testing.T) {
	s := newSession(nil, optionsFor(t, &filing.Bundle{Version: filing.FormatVersion}))
	answer := filing.Yes
	prompt := s.aside(lang.Text{}, &answer, s.offersOf(subjectFacts))
	s.switchLanguage(&Page{})
	if got := prompt.Show(prompt.Answer()); got != "Yes, with a filing number" {
		t.Errorf("the answer reads %q", got)
	}
}

// At a terminal a key does it, and what was being typed is not lost.
func TestFormSwitchesLanguage(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	f := sent(asking(t, b, &b.Subject.Name, report.Voice{Lang: lang.ZH}), 80, typing("林知"), tea.KeyMsg{Type: tea.KeyCtrlL})
	if f.end != switched || f.typed != "林知" || b.Subject.Name != "" {
		t.Errorf("the end is %d, typed %q, the name %q", f.end, f.typed, b.Subject.Name)
	}
}

// Who leaves by a word keeps everything, and a long list is not read out twice.
func TestLinesLeaveAndList(t *testing.T) {
	said, saved, err := pipe(t, "辽宁\n<\n\n!\n")
	if !errors.Is(err, ErrStopped) || saved.Province != "辽宁" {
		t.Errorf("%v, and the province is %q", err, saved.Province)
	}
	if n := strings.Count(said, "31) 新疆维吾尔自治区"); n != 1 || !strings.Contains(said, "1-31，与上面所列相同") {
		t.Errorf("the provinces are listed %d times:\n%s", n, said)
	}
	said, _, _ = pipe(t, "辽宁\n<\n?\n")
	if n := strings.Count(said, "31) 新疆维吾尔自治区"); n != 2 {
		t.Errorf("when asked for, they are listed %d times", n)
	}
	said, _, _ = pipe(t, "@\n")
	if !strings.Contains(said, "31) Xinjiang") || strings.Contains(said, "the others as listed above") {
		t.Errorf("in the other language nothing is as it was listed:\n%s", said)
	}
}

// On request, the help says why this filing asks for something: because of which answers, and
// which rules will look at it.
func TestReasons(t *testing.T) {
	said, _, _ := pipe(t, "辽宁\n电子化核验\n南岭云\n个人\n?\n")
	for _, want := range []string{"这样问，根据的是：备案类型：首次备案", "主办单位性质：个人", "subject-name-contradicts-type"} {
		if !strings.Contains(said, want) {
			t.Errorf("it lacks %q:\n%s", want, said)
		}
	}
	b := newBundle(filing.Personal, filing.Electronic)
	f := sent(asking(t, b, &b.Subject.Name, report.Voice{Lang: lang.EN}), 80, tea.KeyMsg{Type: tea.KeyCtrlG})
	if view := f.View(); !strings.Contains(view, "It is asked in this way because of") || !strings.Contains(view, "subject-name-contradicts-type") {
		t.Errorf("the form shows\n%s", view)
	}
}

// On the screen everything is in the other language at once, and the same again after
// switching back, with the page's title above.
func TestScreenSwitchesLanguage(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	o := optionsFor(t, b)
	o.Voice = report.Voice{Lang: lang.ZH}
	s := newSession(nil, o)
	var out bytes.Buffer
	term := &terminal{screen: report.Screen{Terminal: true, Width: 80}, lang: lang.ZH, log: transcript{out: &out}}
	term.log.write(paragraph{draw: func() string { return marks.In(term.lang) }})
	page := func() *Page { return s.openPage(sectionsOf(b)) }
	first := page()
	term.log.write(paragraph{draw: func() string { return term.heading(first) }, heading: true})
	prompt := first.Prompts[0]
	prompt.Give([]string{"林知远"})
	term.log.write(paragraph{draw: func() string { return term.record(prompt) }, at: prompt.at})
	before := term.log.redraw(100)
	for _, l := range []lang.Lang{lang.EN, lang.ZH} {
		term.lang = l
		s.switchLanguage(&Page{})
		again := page()
		term.log.head(func() string { return term.heading(again) }, 100)
		all := term.log.redraw(100)
		if l == lang.EN && (!strings.Contains(all, "Subject name: 林知远") || !strings.Contains(all, "Subject (task") || strings.Contains(all, "主办单位")) {
			t.Errorf("in English stands\n%s", all)
		}
		if l == lang.ZH && all != before {
			t.Errorf("afterwards stands\n%s\nand not\n%s", all, before)
		}
	}
}

// After switching to and fro, going back leads to the very first question all the same.
func TestBackAfterSwitching(t *testing.T) {
	for _, switches := range []string{"", "@\n@\n"} {
		o := optionsFor(t, &filing.Bundle{Version: filing.FormatVersion})
		o.AskFacts = true
		var out bytes.Buffer
		input := "\n\n广东\n" + switches + strings.Repeat("<\n", 4)
		if _, err := Run(NewPlainLines(strings.NewReader(input), &out, true, lang.ZH), o); !errors.Is(err, ErrEndOfInput) {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), "这是第一题") || strings.Contains(out.String(), "备案类型 [") {
			t.Errorf("it comes to\n%s", &out)
		}
	}
}

package interview

import (
	"bytes"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// typing is a text as a terminal hands it on.
func typing(text string) tea.KeyMsg { return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text)} }

var enter, escape = tea.KeyMsg{Type: tea.KeyEnter}, tea.KeyMsg{Type: tea.KeyEsc}

// enterprise is a bundle that is about to be filled in.
func enterprise() *filing.Bundle {
	b := newBundle(filing.Enterprise, filing.Electronic)
	b.Subject.Certificate.Type = filing.BusinessLicense
	b.Sites = []*filing.Site{{Domain: "example.com.cn"}}
	return b
}

// A refused answer is shown with what Enter makes of it, in full since it was just typed, and
// Enter takes that.
func TestFormMends(t *testing.T) {
	b := enterprise()
	s, p := &b.Subject, &b.Subject.Principal
	for _, test := range []struct {
		at          *string
		typed, want string
	}{
		{&s.Certificate.Number, "91440300ma5fk3j75w", "91440300MA5FK3J75W"},
		{&s.Certificate.Number, "９１４４０３００ＭＡ５ＦＫ３Ｊ７５Ｗ", "91440300MA5FK3J75W"},
		{&p.Mobile, "+86 135 1234 0001", "13512340001"},
		{&p.OfficePhone, "+86 (0)755 8601 3388", "0755-86013388"},
		{&b.Sites[0].Domain, "https://www.example.com.cn/", "example.com.cn"},
		{&b.Sites[0].Homepage, "http://www.example.com.cn/", "www.example.com.cn"},
		{&s.Name, "深圳市示例(集团)有限公司", "深圳市示例（集团）有限公司"},
	} {
		before := *test.at
		for _, l := range []lang.Lang{lang.ZH, lang.EN} {
			*test.at = ""
			f := newForm(asking(t, b, test.at, report.Voice{Lang: l}), "", l, report.Screen{Terminal: true, Width: 80})
			f.Init()
			f.Update(tea.KeyMsg{Type: tea.KeyCtrlU}) // over what is proposed
			f.Update(typing(test.typed))
			f.Update(enter)
			offer := lang.Text{ZH: "回车改为 ", EN: "Enter uses "}.In(l) + test.want + "\n"
			if view := f.View(); f.end != pending || !strings.Contains(plain(view), offer) {
				t.Errorf("%q: the screen lacks %q:\n%s", test.typed, offer, view)
			}
			if f.Update(enter); f.end != answered || *test.at != test.want {
				t.Errorf("%q gave %q", test.typed, *test.at)
			}
		}
		*test.at = before
	}
}

// plain is a screen without its colours and the space at the ends of its lines.
func plain(view string) string {
	var out strings.Builder
	for line := range strings.Lines(report.Lines(view)) {
		out.WriteString(strings.TrimRight(line, " \n") + "\n")
	}
	return out.String()
}

// The offer belongs to the text: it disappears with it, and stays while only the cursor moves.
func TestFormOfferGoesWithTheText(t *testing.T) {
	b := enterprise()
	number := &b.Subject.Certificate.Number
	f := sent(asking(t, b, number, report.Voice{Lang: lang.ZH}), 40, typing("91440300ma5fk3j75w"), enter, tea.KeyMsg{Type: tea.KeyLeft})
	if view := f.View(); !strings.Contains(view, "回车改为") || !strings.Contains(view, "应当大写") {
		t.Errorf("the offer is gone:\n%s", view)
	}
	fits(t, f.View(), 40)
	f.Update(typing("1"))
	if view := f.View(); strings.Contains(view, "回车改为") || strings.Contains(view, "应当大写") {
		t.Errorf("the offer is of another text:\n%s", view)
	}
	if f.Update(enter); f.end != pending || *number != "" {
		t.Errorf("%q is taken", *number)
	}
}

// What is only remarked on may stay as it was typed, and says with which key.
func TestFormKeepsWhatIsOnlyRemarkedOn(t *testing.T) {
	b := enterprise()
	const typed = "深圳市示例(集团)有限公司"
	f := sent(asking(t, b, &b.Subject.Name, report.Voice{Lang: lang.ZH}), 80, typing(typed), enter)
	if view := f.View(); !strings.Contains(view, "? 括号为半角") || !strings.Contains(view, "esc 保留原样") {
		t.Errorf("the screen says\n%s", view)
	}
	if f.Update(escape); f.end != answered || b.Subject.Name != typed {
		t.Errorf("the name is %q", b.Subject.Name)
	}
	refused := sent(asking(t, b, &b.Subject.Certificate.Number, report.Voice{Lang: lang.ZH}), 80, typing("91440300ma5fk3j75w"), enter, escape)
	if refused.end != pending || strings.Contains(refused.View(), "esc") {
		t.Errorf("what is refused can be kept:\n%s", refused.View())
	}
}

// Nothing is offered that would be refused itself, or that is no better.
func TestFormOffersNothingDoubtful(t *testing.T) {
	b := enterprise()
	c := &b.Subject.Certificate
	for at, typed := range map[*string]string{
		&c.Number: "91440300ma5fk3j57w", &c.Expires: "01/02/2036", &b.Subject.Principal.Mobile: "1351234000", &b.Sites[0].Domain: "example，com.cn",
		&b.Subject.Principal.OfficePhone: "86013388",
	} {
		f := sent(asking(t, b, at, report.Voice{Lang: lang.ZH}), 80, typing(typed), enter)
		if view := f.View(); strings.Contains(view, "回车改为") || len(f.refused) == 0 {
			t.Errorf("%q is offered something:\n%s", typed, view)
		}
	}
}

// What was in the file before is offered masked, as all output is.
func TestOfferOfWhatWasThere(t *testing.T) {
	b := enterprise()
	number := &b.Subject.Certificate.Number
	*number = "91440300ma5fk3j75w"
	for showValues, want := range map[bool]string{false: "914403********J75W", true: "91440300MA5FK3J75W"} {
		f := sent(asking(t, b, number, report.Voice{Lang: lang.ZH, ShowValues: showValues}), 80, enter)
		if view := f.View(); !strings.Contains(view, "回车改为 "+want) {
			t.Errorf("with values shown %t:\n%s", showValues, view)
		}
	}
	var out bytes.Buffer
	_, _ = Run(NewPlainLines(strings.NewReader("主办单位证件号码\n\n\n"), &out, false, lang.ZH), optionsFor(t, filedWith(t, "91440300ma5fk3j75w")))
	if said := out.String(); strings.Contains(said, "91440300MA5FK3J75W") || !strings.Contains(said, "回车改为 914403********J75W") {
		t.Errorf("it says\n%s", said)
	}
}

// filedWith is the example of an enterprise with another certificate number.
func filedWith(t *testing.T, number string) *filing.Bundle {
	t.Helper()
	b := readExample(t, "enterprise")
	b.Subject.Certificate.Number = number
	return b
}

func readExample(t *testing.T, name string) *filing.Bundle {
	t.Helper()
	return bundlefile.Parse(readFile(t, "../../examples/"+name+"/bundle.yaml")).Bundle
}

// In lines an empty one takes the offer, right after the refusal and only then.
func TestLinesMend(t *testing.T) {
	for _, test := range []struct{ line, inFull, typed string }{
		{"21020219920815103X", "21020219920815103X", "21020219920815103x"},
		{"13512340011", "13512340011", "+86 135 1234 0011"},
		{"example-notes.cn", "example-notes.cn", "https://www.example-notes.cn/"},
	} {
		said, saved, err := pipe(t, joinLines(changed(test.line, test.typed+"\n")))
		if err != nil || !strings.Contains(said, "\n    回车改为 "+test.inFull+"\n") {
			t.Errorf("%v: it says\n%s", err, said)
		}
		if strings.Contains(said, "\n    改为 ") {
			t.Errorf("what is offered is advised as well:\n%s", said)
		}
		_, right, _ := pipe(t, joinLines(namedLines))
		if got, want := string(bundlefile.Write(saved, lang.ZH)), string(bundlefile.Write(right, lang.ZH)); got != want {
			t.Errorf("the file differs:\n%s\nwant\n%s", got, want)
		}
	}
	_, saved, _ := pipe(t, joinLines(append(changed()[:6], "21020219920815103x", "?", "")))
	if got := saved.Subject.Certificate.Number; got != "" {
		t.Errorf("an empty line later took %q", got)
	}
}

// What may stay is held up for a person, who can keep it, and not for a script, to
// which the next line is the next answer.
func TestLinesKeepWhatIsOnlyRemarkedOn(t *testing.T) {
	const typed = "https://www.example-notes.cn"
	said, saved, err := pipe(t, joinLines(changed("", typed)))
	if err != nil || saved.Sites[0].Homepage != typed || strings.Contains(said, "回车改为") {
		t.Errorf("%v: the homepage is %q:\n%s", err, saved.Sites[0].Homepage, said)
	}
	for input, want := range map[string]string{typed + "\n": "www.example-notes.cn", typed + "\n" + typed: typed} {
		b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
		var out bytes.Buffer
		_, err := Run(NewPlainLines(strings.NewReader(joinLines(changed("", input))), &out, true, lang.ZH), optionsFor(t, b))
		if got := b.Sites[0].Homepage; err != nil || got != want || !strings.Contains(out.String(), "回车改为 www.example-notes.cn；再输一遍则保留原样") {
			t.Errorf("%v: %q gave %q:\n%s", err, input, got, &out)
		}
	}
}

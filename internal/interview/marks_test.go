package interview

import (
	"context"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// A person who does not copy the Chinese from the certificate hears so at the question.
func TestLatinIsMarkedAtOnce(t *testing.T) {
	b := newBundle(filing.Enterprise, filing.Electronic)
	b.Sites = []*filing.Site{{}}
	s := &session{bundle: b, voice: report.Voice{Lang: lang.EN}, lang: lang.EN, around: rule.Surroundings{Today: today}}
	for _, c := range []struct {
		at    *string
		latin string
		says  string
	}{
		{&b.Subject.Name, "Example Software Co., Ltd.", "enter the Chinese name as on the certificate"},
		{&b.Subject.Certificate.Address, "6 Gaoxin South 1st Road, Shenzhen", "copy the Chinese address from the certificate"},
		{&b.Subject.MailingAddress, "6 Gaoxin South 1st Road, Shenzhen", "in Chinese"},
		{&b.Sites[0].Name, "Example Software", "choose a Chinese name"},
	} {
		verdict := s.judge(c.at, []string{c.latin})
		remarks := append(verdict.Refused, verdict.Notes...)
		if len(remarks) == 0 || !strings.Contains(remarks[0].text(lang.EN), c.says) {
			t.Errorf("of %s is said %v, not %q", c.latin, remarks, c.says)
		}
	}
}

// What a person may not publish has no tick, neither in the list nor after it, and what to do
// about it is next to it.
func TestRefusedContentHasNoTick(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	b.Sites = []*filing.Site{{Content: []string{"publishing"}}}
	prompt := asking(t, b, &b.Sites[0].Content, report.Voice{Lang: lang.ZH})
	view := sent(prompt, 80).View()
	if strings.Contains(view, "[✓]") || !strings.Contains(view, "[!] 出版") {
		t.Errorf("the list is\n%s", view)
	}
	record := (&terminal{lang: lang.ZH, screen: report.Screen{Width: 80}}).record(prompt)
	if !strings.HasPrefix(record, "  ! 网站内容：出版") || !strings.Contains(record, "去掉此项内容") {
		t.Errorf("the record is\n%s", record)
	}
}

// A warning says in both ways of asking what to do about it.
func TestWarningsSayWhatToDo(t *testing.T) {
	const message, fix = "注册商 GoDaddy 不在境内", "先转入境内注册商"
	b := newBundle(filing.Personal, filing.Electronic)
	b.Sites = []*filing.Site{{Registration: filing.Registration{Registrar: "GoDaddy"}}}
	prompt := asking(t, b, &b.Sites[0].Registration.Registrar, report.Voice{Lang: lang.ZH})
	record := (&terminal{lang: lang.ZH, screen: report.Screen{Width: 200}}).record(prompt)
	var lines strings.Builder
	(&plainLines{out: &lines, lang: lang.ZH}).remark(prompt.Standing().Notes)
	for _, said := range []string{record, lines.String()} {
		if !strings.Contains(said, message) || !strings.Contains(said, fix) {
			t.Errorf("it says\n%s", said)
		}
	}
}

// The marks are explained once, before anything is asked.
func TestMarksAreExplainedOnce(t *testing.T) {
	var out strings.Builder
	lines := NewPlainLines(strings.NewReader("\n\n"), &out, false, lang.ZH)
	answer := ""
	for range 2 {
		if _, err := lines.Ask(context.Background(), &Page{Prompts: []*Prompt{{Field: &filing.Field{}, at: &answer}}}); err != nil {
			t.Fatal(err)
		}
	}
	if n := strings.Count(out.String(), remarkMarks.ZH); n != 1 {
		t.Errorf("they are explained %d times:\n%s", n, out.String())
	}
}

package interview

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

func typed(text string) tea.KeyMsg { return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text)} }

func pressed(key tea.KeyType) tea.KeyMsg { return tea.KeyMsg{Type: key} }

// provinces asks for the province, which is low in the list.
func provinces(l lang.Lang) (*Prompt, *string) {
	b := &filing.Bundle{Province: "新疆"}
	s := &session{bundle: b, voice: report.Voice{Lang: l}, lang: l}
	f, _ := filing.FieldAt("province")
	return &Prompt{Field: f.Field, at: &b.Province, Offers: s.offers(&b.Province, f.Field)}, &b.Province
}

// inView lists the names in sight, in their order.
func inView(view string, prompt *Prompt) (names []string) {
	for line := range strings.Lines(view) {
		line = strings.Trim(line, "┃> \n")
		if slices.ContainsFunc(prompt.Offers, func(c Offer) bool { return c.Label == line }) {
			names = append(names, line)
		}
	}
	return names
}

// Everything that fits is visible from the first on, however low the chosen offer is, in
// whichever language, width and case it is typed, with or without a slash.
func TestListShowsAllThatFits(t *testing.T) {
	const guangdong, guangxi = "Guangdong 广东省", "Guangxi 广西壮族自治区"
	for text, want := range map[string][]string{
		"guang":      {guangdong, guangxi},
		"/guang":     {guangdong, guangxi},
		"、GUANG":     {guangdong, guangxi},
		"ｇｕａｎｇｄ":     {guangdong},
		"广":          {guangdong, guangxi},
		"inner mong": {"Inner Mongolia 内蒙古自治区"},
		"粤":          {guangdong},
		"xyz":        nil,
	} {
		for _, height := range []int{12, 24, 50} {
			prompt, at := provinces(lang.EN)
			f := newForm(prompt, "", lang.EN, report.Screen{Terminal: true, Width: 80})
			f.Update(tea.WindowSizeMsg{Width: 80, Height: height})
			for _, r := range text { // one after the other, as one types
				f.Update(typed(string(r)))
			}
			view := f.View()
			if got := inView(view, prompt); !slices.Equal(got, want) {
				t.Errorf("%q on %d lines shows %q, want %q", text, height, got, want)
			}
			if says := strings.Contains(view, "no choice contains"); says != (want == nil) {
				t.Errorf("%q: an empty list is told: %v", text, says)
			}
			f.Update(pressed(tea.KeyEnter))
			switch {
			case want == nil && (f.end != pending || *at != "新疆"):
				t.Errorf("%q: nothing was found, and %s is taken", text, *at)
			case want != nil && (f.end != answered || !strings.HasPrefix(want[0], filing.Provinces.Label(*at).EN)):
				t.Errorf("%q: %s is taken, want %s", text, *at, want[0])
			}
		}
	}
}

// Whatever is pointed at is in sight, with as much around it as there is room
// for, and the ends of the list are its ends.
func TestListMoves(t *testing.T) {
	for _, height := range []int{10, 16, 24, 60} {
		prompt, _ := provinces(lang.ZH)
		f := newForm(prompt, "", lang.ZH, report.Screen{Terminal: true, Width: 40})
		f.Update(tea.WindowSizeMsg{Width: 40, Height: height})
		names := len(inView(f.View(), prompt))
		see := func(want string) {
			t.Helper()
			view := f.View()
			if !strings.Contains(view, "> "+want) {
				t.Errorf("on %d lines %s is out of sight:\n%s", height, want, view)
			}
			if got := len(inView(view, prompt)); got != names {
				t.Errorf("on %d lines %d are in sight, then %d:\n%s", height, names, got, view)
			}
			if lines := strings.Count(view, "\n") + 1; lines > height {
				t.Errorf("on %d lines %d are drawn:\n%s", height, lines, view)
			}
		}
		see("新疆")
		f.Update(pressed(tea.KeyDown))
		see("新疆")
		for range len(prompt.Offers) {
			f.Update(pressed(tea.KeyUp))
		}
		see("北京")
		f.Update(pressed(tea.KeyUp))
		see("北京")
		f.Update(pressed(tea.KeyEnd))
		see("新疆")
		f.Update(pressed(tea.KeyPgUp))
		f.Update(pressed(tea.KeyHome))
		see("北京")
	}
}

// Deleting what was typed by mistake leaves the answer as it was, and Esc stays on what was found.
func TestListAfterSearch(t *testing.T) {
	for name, test := range map[string]struct {
		keys []tea.KeyMsg
		want string
	}{
		"deleted":           {[]tea.KeyMsg{typed("x"), pressed(tea.KeyBackspace)}, "新疆"},
		"deleted at once":   {[]tea.KeyMsg{typed("广"), typed("东"), pressed(tea.KeyCtrlU)}, "新疆"},
		"only a slash":      {[]tea.KeyMsg{typed("/"), pressed(tea.KeyBackspace)}, "新疆"},
		"nothing to delete": {[]tea.KeyMsg{pressed(tea.KeyUp), pressed(tea.KeyBackspace), pressed(tea.KeyCtrlU)}, "宁夏"},
		"moved, then typed": {[]tea.KeyMsg{pressed(tea.KeyUp), typed("x"), pressed(tea.KeyBackspace)}, "宁夏"},
		"left with Esc":     {[]tea.KeyMsg{typed("广东"), pressed(tea.KeyEsc)}, "广东"},
	} {
		prompt, at := provinces(lang.ZH)
		if f := sent(prompt, 80, append(test.keys, pressed(tea.KeyEnter))...); f.end != answered || *at != test.want {
			t.Errorf("%s: %s is taken, want %s", name, *at, test.want)
		}
	}
}

// Several are ticked one search after the other; Enter ticks what was typed, or of what
// has it that which is pointed at, and ends the search, not the prompt.
func TestListTicksSeveral(t *testing.T) {
	var picked []string
	prompt := &Prompt{Field: &filing.Field{Label: lang.Text{ZH: "网站内容"}}, Several: true, at: &picked}
	for i := range 40 {
		prompt.Offers = append(prompt.Offers, Offer{ID: fmt.Sprintf("c%02d", i), Label: fmt.Sprintf("第%02d项", i)})
	}
	f := sent(prompt, 80, typed("17"), pressed(tea.KeyEnter), pressed(tea.KeySpace),
		typed("31"), typed("　"), typed("2"), pressed(tea.KeyEnter), typed("99"), pressed(tea.KeySpace), pressed(tea.KeyEsc))
	if f.end != pending {
		t.Fatal("the question is over")
	}
	if view := f.View(); !strings.Contains(view, "[ ] 第00项") {
		t.Errorf("after a search that found nothing stands\n%s", view)
	}
	if f.Update(pressed(tea.KeyEnter)); f.end != answered || !slices.Equal(picked, []string{"c02", "c17", "c31"}) {
		t.Errorf("ticked %q", picked)
	}
}

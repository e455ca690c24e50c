package interview

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
)

// desk is a bundle in a folder with files, and a folder of downloads elsewhere.
type desk struct {
	*session
	folder, downloads string
	paper             *filing.Document
}

func newDesk(t *testing.T, l lang.Lang, files ...string) *desk {
	t.Helper()
	d := &desk{folder: t.TempDir(), downloads: t.TempDir()}
	for _, name := range files {
		d.lay(t, filepath.Join(d.folder, name), name)
	}
	folder, err := scan.Open(d.folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = folder.Close() })
	b := enterprise()
	d.paper = &filing.Document{Kind: filing.SubjectCertificate}
	b.Documents = []*filing.Document{d.paper}
	d.session = &session{
		bundle: b, store: bundlefile.Create(filepath.Join(d.folder, filing.DefaultName), l), lang: l,
		voice: report.Voice{Lang: l}, around: rule.Surroundings{Today: today, Folder: folder},
	}
	return d
}

func (d *desk) lay(t *testing.T, name, text string) string {
	t.Helper()
	if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o700), os.WriteFile(name, []byte(text), 0o600)); err != nil {
		t.Fatal(err)
	}
	return name
}

func (d *desk) download(t *testing.T, name, text string) string {
	return d.lay(t, filepath.Join(d.downloads, name), text)
}

func (d *desk) ask(paper *filing.Document) *Prompt {
	return d.filesPrompt(filing.DocumentKinds.Label(paper.Kind), lang.Text{}, nil, paper)
}

// scans lists what is in the folder for scans.
func (d *desk) scans() (names []string) {
	entries, _ := os.ReadDir(filepath.Join(d.folder, "scans"))
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func shown(t *testing.T, prompt *Prompt, l lang.Lang, width int, keys ...tea.KeyMsg) *form {
	t.Helper()
	f := newForm(prompt, "", l, report.Screen{Terminal: true, Width: width})
	f.Init()
	f.Update(tea.WindowSizeMsg{Width: width, Height: 24})
	for _, key := range keys {
		f.Update(key)
	}
	return f
}

// A file that is elsewhere is offered to be copied: Enter does it, and nothing
// before.
func TestFormCopies(t *testing.T) {
	for l, says := range map[lang.Lang]string{lang.ZH: "回车复制到 scans/my license.png", lang.EN: "Enter copies it to scans/my license.png"} {
		for _, width := range []int{40, 80} {
			d := newDesk(t, l)
			source := d.download(t, "my license.png", "a scan")
			f := shown(t, d.ask(d.paper), l, width, typing(source), enter)
			view := plain(f.View())
			if f.end != pending || !strings.Contains(strings.ReplaceAll(view, "\n  ", " "), says) || len(d.scans()) > 0 {
				t.Errorf("at %d there is %q:\n%s", width, d.scans(), view)
			}
			if strings.Contains(view, "id-front.png") {
				t.Errorf("what is offered is advised as well:\n%s", view)
			}
			fits(t, f.View(), width)
			f.Update(enter)
			if want := []string{"scans/my license.png"}; f.end != answered || !slices.Equal(d.paper.Files, want) {
				t.Errorf("the answer is %q:\n%s", d.paper.Files, f.View())
			}
			if got := d.stands(&d.paper.Files); len(got.Refused)+len(got.Notes) > 0 {
				t.Errorf("it is said %v", got)
			}
			if _, err := os.Stat(source); err != nil {
				t.Error(err)
			}
		}
	}
}

// Several files are copied at once, together with one already in the folder; the same copy is
// used again, and what the person then types is not copied.
func TestFormCopiesSeveral(t *testing.T) {
	d := newDesk(t, lang.ZH, "scans/front.png")
	one, two := d.download(t, "front.png", "another front"), d.download(t, "back.png", "back")
	f := shown(t, d.ask(d.paper), lang.ZH, 80, tea.KeyMsg{Type: tea.KeyCtrlU}, typing("scans/front.png "+one+" '"+two+"'"), enter)
	if view := f.View(); !strings.Contains(view, "回车把 2 个文件复制到 scans/") {
		t.Errorf("the screen says\n%s", view)
	}
	f.Update(typing("x"))
	if f.Update(enter); f.end != pending || len(d.scans()) != 1 {
		t.Errorf("there is %q", d.scans())
	}
	f.Update(tea.KeyMsg{Type: tea.KeyBackspace})
	f.Update(enter)
	f.Update(enter)
	if want := []string{"scans/front.png", "scans/front-2.png", "scans/back.png"}; f.end != answered || !slices.Equal(d.paper.Files, want) {
		t.Errorf("the answer is %q:\n%s", d.paper.Files, f.View())
	}
	other := &filing.Document{Kind: filing.PrincipalCertificate}
	d.bundle.Documents = append(d.bundle.Documents, other)
	f = shown(t, d.ask(other), lang.ZH, 80, tea.KeyMsg{Type: tea.KeyCtrlU}, typing(two), enter)
	if view := f.View(); !strings.Contains(view, "回车改用 scans/back.png") {
		t.Errorf("the screen says\n%s", view)
	}
	if f.Update(enter); len(d.scans()) != 3 {
		t.Errorf("there is %q", d.scans())
	}
}

// A file that cannot be copied is reported in plain words, and nothing is left behind.
func TestFormCopiesNot(t *testing.T) {
	d := newDesk(t, lang.ZH)
	good := d.download(t, "good.png", "good")
	for typed, says := range map[string]string{
		filepath.Join(d.downloads, "none.png"):             "没有这个文件",
		d.downloads:                                        "是文件夹，不是文件",
		good + " " + filepath.Join(d.downloads, "nix.png"): "没有这个文件",
	} {
		f := shown(t, d.ask(d.paper), lang.ZH, 400, typing(typed), enter)
		if view := f.View(); !strings.Contains(view, says) || strings.Contains(view, "回车") || f.mending != nil {
			t.Errorf("%s: the screen says\n%s", typed, view)
		}
	}
	late := d.download(t, "late.png", "late")
	f := shown(t, d.ask(d.paper), lang.ZH, 400, typing(good+" "+late), enter)
	if err := os.Remove(late); err != nil {
		t.Fatal(err)
	}
	if f.Update(enter); f.end != pending || len(d.scans()) > 0 || !strings.Contains(f.View(), "没有这个文件") {
		t.Errorf("there is %q:\n%s", d.scans(), f.View())
	}
}

// In lines an empty one right after the refusal takes the offer, and only then.
func TestLinesCopy(t *testing.T) {
	for lines, want := range map[string][]string{"": {"scans/license.png"}, "?\n": nil, "?\n\n": nil, "<\n": nil} {
		d := newDesk(t, lang.ZH)
		source := d.download(t, "license.png", "a scan")
		var out bytes.Buffer
		prompter := NewPlainLines(strings.NewReader(source+"\n"+lines+"\n"), &out, true, lang.ZH)
		_, _ = prompter.Ask(t.Context(), &Page{Prompts: []*Prompt{d.ask(d.paper)}})
		if !slices.Equal(d.paper.Files, want) || len(d.scans()) != len(want) || !strings.Contains(out.String(), "\n    回车复制到 scans/license.png\n") {
			t.Errorf("%q gave %q, %q:\n%s", lines, d.paper.Files, d.scans(), &out)
		}
	}
}

// The folder may come into being only with the bundle.
func TestCopiesIntoANewFolder(t *testing.T) {
	d := newDesk(t, lang.EN)
	d.around.Folder = nil
	source := d.download(t, "license.png", "a scan")
	f := shown(t, d.ask(d.paper), lang.EN, 80, typing(source), enter, enter)
	if f.end != answered || !slices.Equal(d.scans(), []string{"license.png"}) {
		t.Errorf("there is %q:\n%s", d.scans(), f.View())
	}
	d.letGo()
}

package interview

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// Answers that cannot go into their file are never said to be saved: they go into another file
// next to it, which the error names.
func TestNotSaved(t *testing.T) {
	const theirs = "version: 1\noperation: first\nprovince: 江苏\n"
	for name, c := range map[string]struct {
		meanwhile func(t *testing.T, path string)
		want      error
		left      string
	}{
		"changed": {func(t *testing.T, path string) { put(t, path, theirs) }, bundlefile.ErrChanged, theirs},
		"deleted": {func(t *testing.T, path string) { remove(t, path) }, os.ErrNotExist, ""},
		"replaced by a folder": {func(t *testing.T, path string) {
			remove(t, path)
			if err := os.Mkdir(path, 0o700); err != nil {
				t.Fatal(err)
			}
		}, bundlefile.ErrFolder, ""},
		"a second session": {func(t *testing.T, path string) {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			b := bundlefile.Parse(data).Bundle
			b.Subject.Name = "别人"
			if err := bundlefile.Resume(path, data, lang.ZH).Save(b); err != nil {
				t.Fatal(err)
			}
		}, bundlefile.ErrChanged, "别人"},
	} {
		for how, answer := range map[string]string{"going on": "", "breaking off": stop} {
			t.Run(name+", "+how, func(t *testing.T) {
				b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
				o := optionsFor(t, b)
				path := o.Store.Path()
				p := &person{t: t, bundle: b, answers: with(personalAnswers, "subject.certificate.number", answer), moves: map[string]func(bool){
					"subject.certificate.number": func(first bool) {
						if first {
							c.meanwhile(t, path)
						}
					},
				}}
				_, err := Run(p, o)
				var lost *NotSavedError
				if !errors.As(err, &lost) || !errors.Is(err, c.want) {
					t.Fatalf("the error is %v", err)
				}
				if errors.Is(err, ErrStopped) {
					t.Error("it passes for a break that saved all")
				}
				if lost.Rescued != path+".rescued-1" {
					t.Fatalf("the answers are in %q", lost.Rescued)
				}
				if got := bundlefile.Parse(read(t, lost.Rescued)).Bundle.Subject.Name; got != "林知远" {
					t.Errorf("the name kept is %q", got)
				}
				if info, err := os.Stat(lost.Rescued); err != nil || info.Mode().Perm() != 0o600 {
					t.Errorf("%v, %v", info, err)
				}
				if c.left != "" && !strings.Contains(string(read(t, path)), c.left) {
					t.Errorf("what the others wrote became\n%s", read(t, path))
				}
			})
		}
	}
}

// unwritable takes the folder of a file away and puts a file there, which stops
// anyone, the superuser too; the function it returns gives the folder back.
func unwritable(t *testing.T, o *Options) (folder string, mend func()) {
	folder = filepath.Join(t.TempDir(), "folder")
	o.Store = bundlefile.Create(filepath.Join(folder, filing.DefaultName), lang.ZH)
	put(t, folder, "in the way")
	return folder, func() { remove(t, folder) }
}

// Where nothing can be written the conversation goes on and says so, and saves
// as soon as it can.
func TestStaysUntilSaved(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	o := optionsFor(t, b)
	folder, mend := unwritable(t, &o)
	p := &person{t: t, bundle: b, answers: personalAnswers, sites: 1, moves: map[string]func(bool){
		"sites[0].name": func(bool) { mend() },
	}}
	if _, err := Run(p, o); err != nil {
		t.Fatal(err)
	}
	said := strings.Join(p.notices, "\n")
	if !strings.Contains(said, "无法保存：路径中有一段不是文件夹") || !strings.HasSuffix(said, "现已存好") {
		t.Errorf("it says\n%s", said)
	}
	if got := bundlefile.Parse(read(t, filepath.Join(folder, filing.DefaultName))).Bundle.Subject.Name; got != "林知远" {
		t.Errorf("the name saved is %q", got)
	}
}

// Whoever breaks off where nothing can be written is warned once, at the same
// prompt, and then may leave.
func TestLeavesUnsavedOnlyWhenTold(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	o := optionsFor(t, b)
	unwritable(t, &o)
	p := &person{t: t, bundle: b, answers: with(personalAnswers, "subject.certificate.number", stop)}
	_, err := Run(p, o)
	var lost *NotSavedError
	if !errors.As(err, &lost) || lost.Rescued != "" {
		t.Errorf("the error is %v", err)
	}
	if n := p.times["subject.certificate.number"]; n != 2 {
		t.Errorf("the question comes %d times", n)
	}
	if said := strings.Join(p.notices, "\n"); !strings.HasSuffix(said, "再按一次 ctrl+c 将不保存而退出，答案会丢失") {
		t.Errorf("it says\n%s", said)
	}
}

// The end of a review is no end while its answers are in no file; the end of an
// input is.
func TestReviewDoesNotEndUnsaved(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	o := optionsFor(t, b)
	unwritable(t, &o)
	var out bytes.Buffer
	_, err := Run(NewPlainLines(strings.NewReader(joinLines(namedLines)), &out, false, lang.ZH), o)
	var lost *NotSavedError
	if !errors.As(err, &lost) || lost.Rescued != "" {
		t.Errorf("the error is %v", err)
	}
	if n := strings.Count(out.String(), looking); n != 2 {
		t.Errorf("the review comes %d times", n)
	}
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func remove(t *testing.T, path string) {
	t.Helper()
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
}

// onePerRead gives a line at a time, and looks before each at what became of those
// before it.
type onePerRead struct {
	lines []string
	look  func()
}

func (r *onePerRead) Read(p []byte) (int, error) {
	r.look()
	if len(r.lines) == 0 {
		return 0, io.EOF
	}
	n := copy(p, r.lines[0]+"\n")
	r.lines = r.lines[1:]
	return n, nil
}

// Every answer is in the file before the next question is put, so that nothing that
// was confirmed is lost however the program ends.
func TestSavedAfterEveryAnswer(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	o := optionsFor(t, b)
	var files []string
	r := &onePerRead{lines: []string{"林知远", "居民身份证", "21020219920815103X", "2019-06-12"}}
	r.look = func() {
		data, _ := os.ReadFile(o.Store.Path())
		files = append(files, string(data))
	}
	if _, err := Run(NewPlainLines(r, io.Discard, false, lang.ZH), o); !errors.Is(err, ErrEndOfInput) {
		t.Fatal(err)
	}
	for i, want := range []string{"林知远", "resident-id", "21020219920815103X", "2019-06-12"} {
		if !strings.Contains(files[i+1], want) {
			t.Errorf("after %s is answered the file holds\n%s", want, files[i+1])
		}
	}
}

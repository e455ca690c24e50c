package interview

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// forever repeats a text endlessly and counts how much was read.
type forever struct {
	text string
	read int
}

func (f *forever) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = f.text[(f.read+i)%len(f.text)]
	}
	f.read += len(p)
	return len(p), nil
}

// counted counts what is written and discards it.
type counted int

func (c *counted) Write(p []byte) (int, error) {
	*c += counted(len(p))
	return len(p), nil
}

// Input that no person would type comes to an end, whatever it repeats, and earlier answers
// are kept.
func TestEndlessInput(t *testing.T) {
	const mostRead, mostSaid = 1 << 20, 64 << 20
	for name, c := range map[string]struct {
		repeats string
		want    error
	}{
		"yes":                {"y\n", ErrNoProgress},
		"help":               {"?\n", ErrNoProgress},
		"back":               {"<\n", ErrNoProgress},
		"back and forth":     {"辽宁\n<\n", ErrNoProgress},
		"nothing":            {"\n", nil},
		"a line without end": {"辽", ErrLineTooLong},
		"zeros":              {"\x00", ErrLineTooLong},
	} {
		t.Run(name, func(t *testing.T) {
			b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
			o := optionsFor(t, b)
			in, out := &forever{text: c.repeats}, new(counted)
			_, err := Run(NewPlainLines(io.MultiReader(strings.NewReader("辽宁\n"), in), out, false, lang.ZH), o)
			if !errors.Is(err, c.want) {
				t.Errorf("the error is %v, want %v", err, c.want)
			}
			if in.read > mostRead || *out > mostSaid {
				t.Errorf("%d bytes are read and %d said", in.read, *out)
			}
			if got := bundlefile.Parse(read(t, o.Store.Path())).Bundle.Province; got != "辽宁" {
				t.Errorf("the province is %q", got)
			}
		})
	}
}

// Input that fails is neither a failed save nor the end of the answers.
func TestFailingInput(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	broken := errors.New("broken")
	_, err := Run(NewPlainLines(io.MultiReader(strings.NewReader("辽宁\n"), iotest.ErrReader(broken)), io.Discard, false, lang.ZH), optionsFor(t, b))
	var lost *NotSavedError
	if !errors.Is(err, broken) || errors.As(err, &lost) || errors.Is(err, ErrEndOfInput) {
		t.Errorf("the error is %v", err)
	}
}

// What a person typed but did not confirm is not an answer; the last line of a file is, even
// without a line ending.
func TestLineWithoutItsEnd(t *testing.T) {
	for person, want := range map[bool]string{true: "", false: "辽宁"} {
		b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
		var out bytes.Buffer
		if _, err := Run(NewPlainLines(strings.NewReader("辽宁"), &out, person, lang.ZH), optionsFor(t, b)); !errors.Is(err, ErrEndOfInput) {
			t.Errorf("the error is %v", err)
		}
		if b.Province != want {
			t.Errorf("by a person %v: the province is %q", person, b.Province)
		}
	}
}

// A conversation about as many websites as a bundle may have keeps up with a person: the cost
// of a prompt does not grow with their square.
func TestManySites(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	for i := range 490 {
		b.Sites = append(b.Sites, &filing.Site{Name: "知远的读书笔记", Domain: fmt.Sprintf("example-%d.cn", i), Content: []string{"notes"}})
	}
	start := time.Now()
	if _, err := Run(NewPlainLines(strings.NewReader(strings.Repeat("\n", 30)), new(counted), false, lang.ZH), optionsFor(t, b)); !errors.Is(err, ErrEndOfInput) {
		t.Fatal(err)
	}
	if took := time.Since(start); took > 20*time.Second { // it takes one, and once took minutes
		t.Errorf("thirty answers took %v", took)
	}
}

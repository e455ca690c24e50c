package cli

import (
	"bytes"
	"io"
	"testing"
	"time"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// lineOn is the progress line of a terminal with colours.
func lineOn(w io.Writer, clock func() time.Time) *progressLine {
	return &progressLine{w: w, now: clock, screen: func() report.Screen { return report.Screen{Terminal: true, Colour: true, Width: 80} }}
}

// A long name is cut so that the line does not wrap.
func TestBeginning(t *testing.T) {
	for text, want := range map[string]string{"front.jpg": "front.jpg", "身份证.jpg": "身份证.j…", "身份证正面照片.jpg": "身份证正…", "": ""} {
		if got := beginning(text, 9); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Whatever is written replaces what is on the line, whichever part put it there. If escapes
// are not allowed, only spaces are used.
func TestLineIsCleared(t *testing.T) {
	var screen bytes.Buffer
	now := time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)
	line := lineOn(&screen, func() time.Time { return now })
	line.screen = func() report.Screen { return report.Screen{Terminal: true, Width: 80} }
	a := &app{Program: Program{Err: &screen}, language: language{lang.EN, true}, line: line}
	l := &looking{line: line, lang: lang.EN, now: line.now}
	l.bundle(7)
	(&progress{app: a, total: 9, isShown: true}).count(8) // too early
	a.complain(lang.Text{EN: "done"})
	a.complain(lang.Text{EN: "and done"})
	if got, want := screen.String(), "\rbundles checked: 7\r                  \ricp: done\nicp: and done\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

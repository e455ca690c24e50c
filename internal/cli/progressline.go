package cli

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/report"
)

// progressLine is the line at the end of a terminal that tells how far long work has come.
// A run has one: whoever has something to tell puts it there, and before anything else is
// written it is cleared. A nil one is seen by nobody.
type progressLine struct {
	w      io.Writer
	screen func() report.Screen // that it is on, which may change its width
	now    func() time.Time

	mu    sync.Mutex
	shown time.Time // when it was written last; zero where nothing stands there
	cells int       // of what stands there
}

func newProgressLine(a *app) *progressLine {
	screen := func() report.Screen { return a.screen(a.Err) }
	if !screen().Terminal || a.Getenv("TERM") == "dumb" { // which cannot write over what stands there
		return nil
	}
	return &progressLine{w: a.Err, screen: screen, now: time.Now}
}

// between is how long it takes from one text on the line to the next.
const between = 200 * time.Millisecond

// tell puts a text on the line, unless another was put there just now. Of a long one it is
// the beginning: a line that is wrapped cannot be emptied.
func (l *progressLine) tell(text func() string) {
	if l == nil {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if now := l.now(); now.Sub(l.shown) >= between {
		l.shown = now
		screen := l.screen()
		l.put(beginning(text(), screen.Width-1), screen)
	}
}

// isShown reports whether anything stands there.
func (l *progressLine) isShown() bool {
	if l == nil {
		return false
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	return !l.shown.IsZero()
}

// clear takes away what stands there, for something else to be written in its place.
func (l *progressLine) clear() {
	if l == nil {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.shown.IsZero() {
		l.put("", l.screen())
		fmt.Fprint(l.w, "\r")
		l.shown = time.Time{}
	}
}

// emptyRest empties a terminal's line from where the next character would stand.
const emptyRest = "\x1b[K"

// put writes a text over what stands there. The rest of the line is emptied by an escape, or
// with spaces where none may be written.
func (l *progressLine) put(text string, screen report.Screen) {
	width, rest := uniseg.StringWidth(text), emptyRest
	if !screen.Colour {
		rest = strings.Repeat(" ", max(0, l.cells-width))
	}
	fmt.Fprint(l.w, "\r"+text+rest)
	l.cells = width
}

// beginning is as much of a text as fits into so many cells.
func beginning(text string, cells int) string {
	if uniseg.StringWidth(text) <= cells {
		return text
	}
	shown := ""
	for clusters := uniseg.NewGraphemes(text); clusters.Next() && uniseg.StringWidth(shown+clusters.Str()) < cells; {
		shown += clusters.Str()
	}
	return shown + "…"
}

// clearing is a stream before which the line is emptied.
type clearing struct {
	io.Writer
	line *progressLine
}

// Write empties the line before anything else is written.
func (c clearing) Write(data []byte) (int, error) {
	c.line.clear()
	return c.Writer.Write(data)
}

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

// progressLine is the line at the bottom of a terminal that shows how far a long task has
// come. A run has only one: everything that reports progress uses it, and it is cleared before
// anything else is written. A nil line shows nothing.
type progressLine struct {
	w      io.Writer
	screen func() report.Screen // the screen it is on, whose width may change
	now    func() time.Time

	mu    sync.Mutex
	shown time.Time // when it was last written; zero if there is nothing on it
	cells int       // the width of what is on it
}

func newProgressLine(a *app) *progressLine {
	screen := func() report.Screen { return a.screen(a.Err) }
	if !screen().Terminal || a.Getenv("TERM") == "dumb" { // a dumb terminal cannot overwrite a line
		return nil
	}
	return &progressLine{w: a.Err, screen: screen, now: time.Now}
}

// between is the least time between two texts on the line.
const between = 200 * time.Millisecond

// tell puts a text on the line, unless another was put there just now. Long texts are cut,
// because a line that has wrapped cannot be cleared.
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

// isShown reports whether there is anything on the line.
func (l *progressLine) isShown() bool {
	if l == nil {
		return false
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	return !l.shown.IsZero()
}

// clear removes what is on the line, so that something else can be written there.
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

// emptyRest clears a terminal's line from the cursor on.
const emptyRest = "\x1b[K"

// put overwrites the line with a text. The rest of the line is cleared by an escape sequence,
// or with spaces if escapes are not allowed.
func (l *progressLine) put(text string, screen report.Screen) {
	width, rest := uniseg.StringWidth(text), emptyRest
	if !screen.Colour {
		rest = strings.Repeat(" ", max(0, l.cells-width))
	}
	fmt.Fprint(l.w, "\r"+text+rest)
	l.cells = width
}

// beginning is as much of a text as fits into a number of cells.
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

// clearing is a stream that clears the line before it writes.
type clearing struct {
	io.Writer
	line *progressLine
}

// Write clears the line before anything else is written.
func (c clearing) Write(data []byte) (int, error) {
	c.line.clear()
	return c.Writer.Write(data)
}

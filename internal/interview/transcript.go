package interview

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"beian.example/icp/internal/report"
)

// transcript is the part of the conversation that stays on the screen. Going back erases what
// is there about the prompt, so that it is not there twice; what an answer has made untrue is
// redrawn.
type transcript struct {
	out        io.Writer
	paragraphs []paragraph
	inSight    int // how many of its lines the screen shows above the cursor
}

// paragraph is the heading of a page or an answered prompt.
type paragraph struct {
	draw    func() string // what it says now
	text    string        // what was last written
	title   func() string // a heading without the text below it
	heading bool
	passing bool // a heading that goes, with everything below it, when another comes
	at      any  // where the prompt's answer goes
}

// write writes a paragraph, which may depend on those before it and on itself.
func (t *transcript) write(e paragraph) {
	t.paragraphs = append(t.paragraphs, e)
	last := &t.paragraphs[len(t.paragraphs)-1]
	last.text = e.draw()
	t.print(last.text)
}

func (t *transcript) print(text string) {
	fmt.Fprint(t.out, report.Lines(text))
	t.inSight += strings.Count(text, "\n")
}

// scrolled is called when there was a form below, on a screen of some lines: what it pushed
// out at the top is in the scrollback.
func (t *transcript) scrolled(form, screen int) {
	if screen > 0 {
		t.inSight = min(t.inSight, max(0, screen-form))
	}
}

// dropPassing erases a page with a summary that is now outdated.
func (t *transcript) dropPassing() {
	if first := slices.IndexFunc(t.paragraphs, func(e paragraph) bool { return e.passing }); first >= 0 {
		t.erase(first)
	}
}

// dropHeadings erases the headings below which nothing has been answered.
func (t *transcript) dropHeadings() {
	keep := len(t.paragraphs)
	for keep > 0 && t.paragraphs[keep-1].heading {
		keep--
	}
	t.erase(keep)
}

// takeBack erases a prompt if it was the last one answered.
func (t *transcript) takeBack(at any) {
	if last := len(t.paragraphs) - 1; last >= 0 && !t.paragraphs[last].heading && t.paragraphs[last].at == at {
		t.erase(last)
	}
}

// remembered is how many paragraphs are kept up to date: more than any screen has lines.
const remembered = 100

// refresh redraws what no longer says what it should, and everything after it. What has left
// the screen is left alone: it cannot be erased, and would be there twice.
func (t *transcript) refresh() {
	first := t.firstInSight()
	for first < len(t.paragraphs) && t.paragraphs[first].draw() == t.paragraphs[first].text {
		first++
	}
	again, lines := slices.Clone(t.paragraphs[first:]), 0
	for i := range again {
		lines += strings.Count(again[i].text, "\n")
		again[i].text = again[i].draw() // while all are there: one may leave a remark to another
	}
	if lines > t.inSight { // because of the blank line above the title
		again[0].text = strings.TrimPrefix(again[0].text, "\n")
	}
	t.erase(first)
	for _, e := range again {
		t.print(e.text)
	}
	t.paragraphs = append(t.paragraphs, again...)
}

// firstInSight is the first paragraph that can be redrawn.
func (t *transcript) firstInSight() int {
	first, lines := len(t.paragraphs), 0
	for first > max(0, len(t.paragraphs)-remembered) {
		e := &t.paragraphs[first-1]
		lines += strings.Count(e.text, "\n")
		isSeen := lines <= t.inSight || e.heading && lines == t.inSight+1 // all but the blank line above the title
		if !isSeen {
			break
		}
		first--
	}
	return first
}

// redraw returns the current page for a screen that was cleared and has this many lines for
// it, and forgets what was there before.
func (t *transcript) redraw(lines int) string {
	first := max(0, len(t.paragraphs)-remembered)
	for i := len(t.paragraphs) - 1; i > first; i-- {
		if t.paragraphs[i].heading {
			first = i
			break
		}
	}
	t.paragraphs = slices.Clone(t.paragraphs[first:])
	var out strings.Builder
	for i := range t.paragraphs {
		t.paragraphs[i].text = t.paragraphs[i].draw()
		out.WriteString(report.Lines(t.paragraphs[i].text))
	}
	text := out.String()
	for over := strings.Count(text, "\n") - lines; over > 0; over-- {
		_, text, _ = strings.Cut(text, "\n")
	}
	t.inSight = strings.Count(text, "\n")
	return text
}

// sinceHeading is how many lines there are from the title of the last heading on; more than
// any screen has if the title has left it.
func (t *transcript) sinceHeading() (lines int) {
	const gone = 1 << 20
	for _, e := range slices.Backward(t.paragraphs) {
		lines += strings.Count(e.text, "\n")
		if e.heading {
			break
		}
	}
	if lines--; lines > t.inSight { // the line above the title is blank
		return gone
	}
	return lines
}

// erase removes all but the first keep paragraphs from the screen. What has already left it at
// the top stays in the scrollback.
func (t *transcript) erase(keep int) {
	lines := 0
	for _, e := range t.paragraphs[keep:] {
		lines += strings.Count(e.text, "\n")
	}
	if t.paragraphs = t.paragraphs[:keep]; lines > 0 {
		fmt.Fprintf(t.out, "\x1b[%dA\r\x1b[J", lines)
		t.inSight = max(0, t.inSight-lines)
	}
}

// shorten cuts headings down to their titles: the text below was in the former language, and
// has been read.
func (t *transcript) shorten() {
	for i := range t.paragraphs {
		if e := &t.paragraphs[i]; e.heading {
			e.draw = e.title
		}
	}
}

// head replaces the last heading, and redraws everything on a screen that was cleared and has
// this many lines left.
func (t *transcript) head(draw func() string, lines int) {
	for i := len(t.paragraphs) - 1; i >= 0 && draw() != ""; i-- {
		if t.paragraphs[i].heading {
			t.paragraphs[i].draw = draw
			break
		}
	}
	text := t.redraw(lines)
	t.inSight = 0
	t.print(text)
}

// tells reports whether the answer at an address is shown here.
func (t *transcript) tells(at any) bool {
	return slices.ContainsFunc(t.paragraphs, func(e paragraph) bool { return e.at != nil && isAt(e.at, at) })
}

// stands reports whether a heading is the last one on the screen.
func (t *transcript) stands(heading string) bool {
	for i := len(t.paragraphs) - 1; i >= 0; i-- {
		if t.paragraphs[i].heading {
			return t.paragraphs[i].text == heading
		}
	}
	return false
}

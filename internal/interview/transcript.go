package interview

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"beian.example/icp/internal/report"
)

// transcript is what stays on the screen of the conversation. Who goes back
// takes back what stands there of the prompt, lest it stand there twice; what
// an answer has made untrue is drawn anew.
type transcript struct {
	out        io.Writer
	paragraphs []paragraph
	inSight    int // how many of its lines the screen shows above the cursor
}

// paragraph is the heading of a page or an answered prompt.
type paragraph struct {
	draw    func() string // what it says now
	text    string        // what was written of it last
	title   func() string // a heading without what is said below it
	heading bool
	passing bool // a heading that goes, with all below it, when another comes
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

// scrolled is told that a form stood below, on a screen of some lines: what it pushed
// out at the top is in the terminal's memory.
func (t *transcript) scrolled(form, screen int) {
	if screen > 0 {
		t.inSight = min(t.inSight, max(0, screen-form))
	}
}

// dropPassing erases a page that says how all stood before what comes now.
func (t *transcript) dropPassing() {
	if first := slices.IndexFunc(t.paragraphs, func(e paragraph) bool { return e.passing }); first >= 0 {
		t.erase(first)
	}
}

// dropHeadings erases the headings under which nothing was answered yet.
func (t *transcript) dropHeadings() {
	keep := len(t.paragraphs)
	for keep > 0 && t.paragraphs[keep-1].heading {
		keep--
	}
	t.erase(keep)
}

// takeBack erases a prompt if it was the last to be answered.
func (t *transcript) takeBack(at any) {
	if last := len(t.paragraphs) - 1; last >= 0 && !t.paragraphs[last].heading && t.paragraphs[last].at == at {
		t.erase(last)
	}
}

// remembered is how many paragraphs are kept up to date: more than any screen has
// lines for.
const remembered = 100

// refresh draws anew what no longer says what it should, and what follows it. What has
// left the screen is let be: it cannot be erased, and would stand there twice.
func (t *transcript) refresh() {
	first := t.firstInSight()
	for first < len(t.paragraphs) && t.paragraphs[first].draw() == t.paragraphs[first].text {
		first++
	}
	again, lines := slices.Clone(t.paragraphs[first:]), 0
	for i := range again {
		lines += strings.Count(again[i].text, "\n")
		again[i].text = again[i].draw() // while all stand there: one may leave a remark to another
	}
	if lines > t.inSight { // by the blank line above the title
		again[0].text = strings.TrimPrefix(again[0].text, "\n")
	}
	t.erase(first)
	for _, e := range again {
		t.print(e.text)
	}
	t.paragraphs = append(t.paragraphs, again...)
}

// firstInSight is the first paragraph that can be drawn anew.
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

// redraw returns the page at hand as it is to stand on a screen that was cleared
// and has so many lines left for it, and forgets what stood before.
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

// sinceHeading is how many lines stand from the title of the last heading on; more than
// any screen has where the title has left it.
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

// erase takes all paragraphs but the first ones from the screen. What has left it
// at the top already stays in the terminal's memory.
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

// shorten leaves of headings their titles: what stood below is in the language of
// before, and was read.
func (t *transcript) shorten() {
	for i := range t.paragraphs {
		if e := &t.paragraphs[i]; e.heading {
			e.draw = e.title
		}
	}
}

// head puts another heading in the place of the last, and draws all anew on a screen
// that was cleared and has so many lines left.
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

// tells reports whether the answer at an address stands here.
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

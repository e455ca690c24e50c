package interview

import (
	"fmt"
	"io"
	"strings"
)

// transcript is what stays on the screen of the conversation. Who goes back
// takes back what stands there of the question, lest it stand there twice.
type transcript struct {
	out     io.Writer
	entries []entry
}

// entry is the heading of a page or an answered question, with what was
// written of it.
type entry struct {
	text     string
	heading  bool
	question string // its label
}

func (t *transcript) write(e entry) {
	fmt.Fprint(t.out, e.text)
	t.entries = append(t.entries, e)
}

// dropHeadings erases the headings under which nothing was answered yet.
func (t *transcript) dropHeadings() {
	keep := len(t.entries)
	for keep > 0 && t.entries[keep-1].heading {
		keep--
	}
	t.erase(keep)
}

// takeBack erases a question if it was the last to be answered.
func (t *transcript) takeBack(question string) {
	if last := len(t.entries) - 1; last >= 0 && !t.entries[last].heading && t.entries[last].question == question {
		t.erase(last)
	}
}

// erase takes all entries but the first ones from the screen. What has left it
// at the top already stays in the terminal's memory.
func (t *transcript) erase(keep int) {
	lines := 0
	for _, e := range t.entries[keep:] {
		lines += strings.Count(e.text, "\n")
	}
	if t.entries = t.entries[:keep]; lines > 0 {
		fmt.Fprintf(t.out, "\x1b[%dA\r\x1b[J", lines)
	}
}

// stands reports whether a heading is the last one on the screen.
func (t *transcript) stands(heading string) bool {
	for i := len(t.entries) - 1; i >= 0; i-- {
		if t.entries[i].heading {
			return t.entries[i].text == heading
		}
	}
	return false
}

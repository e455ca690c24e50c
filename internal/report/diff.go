package report

import (
	"bytes"
	"fmt"
	"strings"

	"beian.example/icp/internal/bundlefile"
)

// Diff shows what a repair changes in a file as a unified diff; nil if it changes nothing. was
// and is are the readings of the texts before and after. Values are masked as usual, so that
// both sides of a change may look the same. With values shown, the diff is a patch that is
// exact to the byte, except for passwords and what may be one, such as at an unknown key.
// Control characters are only replaced on a terminal.
func (v Voice) Diff(s Screen, name string, before, after []byte, was, is *bundlefile.Reading) []byte {
	if bytes.Equal(before, after) {
		return nil
	}
	v = v.Of(was.Bundle)
	old, now := v.shownText(s, before, was), v.shownText(s, after, is)
	var out bytes.Buffer
	name = v.Text(name)
	if strings.Contains(name, " ") {
		name += "\t" // otherwise patch would end the name at the space
	}
	fmt.Fprintf(&out, "--- %s\n+++ %s\n", name, name)
	if len(old.lines) != len(now.lines) { // no repair does this
		fmt.Fprintf(&out, "@@ -%s +%s @@\n", span(0, len(old.lines)), span(0, len(now.lines)))
		old.write(&out, '-', 0, len(old.lines))
		now.write(&out, '+', 0, len(now.lines))
		return out.Bytes()
	}
	for i := 0; i < len(old.lines); {
		if old.lines[i].raw == now.lines[i].raw {
			i++
			continue
		}
		start, end := max(0, i-context), endOfHunk(old.lines, now.lines, i)
		fmt.Fprintf(&out, "@@ -%[1]s +%[1]s @@\n", span(start, end-start))
		hunk(&out, &old, &now, start, end)
		i = end
	}
	return out.Bytes()
}

// context is how many unchanged lines a diff shows around the changed ones.
const context = 3

// endOfHunk returns the line after the hunk that begins with a changed line. Changes with no
// more than the context of both between them share a hunk.
func endOfHunk(old, now []diffLine, first int) int {
	last := first
	for i := first + 1; i < len(old) && i-last <= 2*context+1; i++ {
		if old[i].raw != now[i].raw {
			last = i
		}
	}
	return min(len(old), last+1+context)
}

// span is a range of lines in the head of a hunk; start counts from 0.
func span(start, count int) string {
	if count > 0 {
		start++
	}
	return fmt.Sprintf("%d,%d", start, count)
}

// hunk writes some lines of both texts, and the unchanged ones once.
func hunk(out *bytes.Buffer, old, now *shownText, start, end int) {
	for i := start; i < end; {
		n := i
		for n < end && old.lines[n].raw != now.lines[n].raw {
			n++
		}
		if n == i {
			old.write(out, ' ', i, i+1)
			i++
			continue
		}
		old.write(out, '-', i, n)
		now.write(out, '+', i, n)
		i = n
	}
}

func (t *shownText) write(out *bytes.Buffer, sign byte, start, end int) {
	for _, line := range t.lines[start:end] {
		out.WriteByte(sign)
		out.WriteString(t.show(line))
		out.WriteByte('\n')
		if !strings.HasSuffix(line.raw, "\n") {
			out.WriteString("\\ No newline at end of file\n")
		}
	}
}

// shownText is a text in the lines that patch counts; the parser counts more.
type shownText struct {
	*view
	lines    []diffLine
	terminal bool // it is for a person
}

// diffLine is a line with its line ending, and the number of its first line as the parser
// counts.
type diffLine struct {
	raw    string
	number int
}

func (v Voice) shownText(s Screen, source []byte, r *bundlefile.Reading) shownText {
	t := shownText{view: v.view(source, r), terminal: s.Terminal}
	number := 1
	for raw := range strings.Lines(string(source)) {
		t.lines = append(t.lines, diffLine{raw, number})
		for range bundlefile.Lines([]byte(raw)) {
			number++
		}
	}
	return t
}

// show masks a line and drops its line ending.
func (t *shownText) show(line diffLine) string {
	var seen strings.Builder
	number := line.number
	for text := range bundlefile.Lines([]byte(line.raw)) {
		body, ended := strings.CutSuffix(string(text), "\n")
		if ended && !t.ShowValues {
			body = strings.TrimSuffix(body, "\r")
		}
		if number == 1 && strings.HasPrefix(body, byteOrderMark) {
			body = body[len(byteOrderMark):]
			if t.ShowValues && !t.terminal {
				seen.WriteString(byteOrderMark)
			}
		}
		shown := t.mask(body, number)
		if !t.ShowValues || t.terminal {
			shown = t.maskRest(shown)
		}
		seen.WriteString(shown)
		number++
	}
	return seen.String()
}

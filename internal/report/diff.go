package report

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
)

// Diff shows what a repair changes in a file as a unified diff, nil where it
// changes nothing; was and is are the readings of the texts before and after.
// Values are masked as everywhere, so that a changed line may look the same on
// both sides. With values shown it is a patch, exact to the byte but for
// passwords: YAML admits no control characters that a terminal would obey.
func (v Voice) Diff(name string, before, after []byte, was, is *filing.Reading) []byte {
	if bytes.Equal(before, after) {
		return nil
	}
	v = v.Of(was.Bundle)
	old, now := v.shownLines(before, was), v.shownLines(after, is)
	var out bytes.Buffer
	name = v.Text(name)
	if strings.Contains(name, " ") {
		name += "\t" // else patch takes the name to end at the space
	}
	fmt.Fprintf(&out, "--- %s\n+++ %s\n", name, name)
	if len(old) != len(now) { // no repair does that
		fmt.Fprintf(&out, "@@ -%s +%s @@\n", span(0, len(old)), span(0, len(now)))
		write(&out, '-', old)
		write(&out, '+', now)
		return out.Bytes()
	}
	for i := 0; i < len(old); {
		if old[i].raw == now[i].raw {
			i++
			continue
		}
		start, end := max(0, i-context), endOfHunk(old, now, i)
		fmt.Fprintf(&out, "@@ -%[1]s +%[1]s @@\n", span(start, end-start))
		hunk(&out, old[start:end], now[start:end])
		i = end
	}
	return out.Bytes()
}

// context is how many unchanged lines a diff shows around the changed ones.
const context = 3

// endOfHunk returns the line after the hunk that begins with a changed line:
// changes with no more than the context of both between them are in one hunk.
func endOfHunk(old, now []shownLine, first int) int {
	last := first
	for i := first + 1; i < len(old) && i-last <= 2*context+1; i++ {
		if old[i].raw != now[i].raw {
			last = i
		}
	}
	return min(len(old), last+1+context)
}

// span is a range of lines in the head of a hunk, start counting from 0.
func span(start, count int) string {
	if count > 0 {
		start++
	}
	return fmt.Sprintf("%d,%d", start, count)
}

// hunk writes as many lines of one text as of the other, the changed ones of
// each run from both.
func hunk(out *bytes.Buffer, old, now []shownLine) {
	for i := 0; i < len(old); {
		n := i
		for n < len(old) && old[n].raw != now[n].raw {
			n++
		}
		if n == i {
			write(out, ' ', old[i:i+1])
			i++
			continue
		}
		write(out, '-', old[i:n])
		write(out, '+', now[i:n])
		i = n
	}
}

func write(out *bytes.Buffer, sign byte, lines []shownLine) {
	for _, line := range lines {
		out.WriteByte(sign)
		out.WriteString(line.shown)
		out.WriteByte('\n')
		if !strings.HasSuffix(line.raw, "\n") {
			out.WriteString("\\ No newline at end of file\n")
		}
	}
}

// shownLine is a line of a file as it is, with its end, and as it may be seen,
// without.
type shownLine struct{ raw, shown string }

// shownLines masks a whole file. A value that does not end on its line is hidden
// as far as the next field. Lines end where a patch ends them; the parser counts
// more.
func (v Voice) shownLines(source []byte, r *filing.Reading) []shownLine {
	secrets, fields := v.secrets(r), fieldsByLine(r)
	var all []shownLine
	var raw, seen strings.Builder
	flush := func() {
		all = append(all, shownLine{raw.String(), seen.String()})
		raw.Reset()
		seen.Reset()
	}
	number, goesOn := 0, false
	for text := range filing.Lines(source) {
		raw.Write(text)
		number++
		body, ended := strings.CutSuffix(string(text), "\n")
		if ended && !v.ShowValues {
			body = strings.TrimSuffix(body, "\r")
		}
		if number == 1 && strings.HasPrefix(body, byteOrderMark) {
			body = body[len(byteOrderMark):]
			if v.ShowValues {
				seen.WriteString(byteOrderMark)
			}
		}
		shown := secrets.hide(body, number)
		next := fields[number]
		if goesOn {
			shown = hide(shown, 1, next.end(body))
		}
		goesOn = goesOn && next.column == 0 || slices.ContainsFunc(secrets.onLine[number], func(s secret) bool { return !s.isWhole(body) })
		if !v.ShowValues {
			shown = v.maskRest(shown)
		}
		seen.WriteString(shown)
		if ended {
			flush()
		}
	}
	if raw.Len() > 0 {
		flush()
	}
	return all
}

// fieldsOn is what stands on one line: the first column of a field, 0 where
// there is none, and their keys.
type fieldsOn struct {
	column int
	keys   []string
}

// end is the column before which a value from the lines above may go on.
func (f fieldsOn) end(line string) int {
	start := strings.TrimLeft(line, " -{\"'")
	switch {
	case f.column == 0:
		return len(line) + 1
	case slices.ContainsFunc(f.keys, func(key string) bool { return strings.HasPrefix(start, key) }):
		return 0
	}
	return f.column
}

func fieldsByLine(r *filing.Reading) map[int]fieldsOn {
	all := make(map[int]fieldsOn)
	for _, spot := range r.Spots() {
		f := all[spot.Line]
		if f.column == 0 || spot.Column < f.column {
			f.column = spot.Column
		}
		f.keys = append(f.keys, spot.Field.Key)
		all[spot.Line] = f
	}
	return all
}

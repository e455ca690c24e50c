package bundlefile

import (
	"bytes"
	"iter"
	"unicode/utf8"
)

// Lines yields the lines of a text with their line endings. Places in a file count these
// lines: the YAML parser also ends a line at a lone carriage return and at U+0085, U+2028 and
// U+2029.
func Lines(text []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for len(text) > 0 {
			n := lineLength(text)
			n += breakLength(text[n:])
			if !yield(text[:n]) {
				return
			}
			text = text[n:]
		}
	}
}

// lineLength is the length of the line that text begins with, without its line ending.
func lineLength(text []byte) int {
	for i := range text {
		if breakLength(text[i:]) > 0 {
			return i
		}
	}
	return len(text)
}

// breakLength is the length of the line break that text begins with; 0 if there is none.
func breakLength(text []byte) int {
	if len(text) == 0 {
		return 0
	}
	switch text[0] {
	case '\n':
		return 1
	case '\r':
		if len(text) > 1 && text[1] == '\n' {
			return 2
		}
		return 1
	case 0xc2, 0xe2:
		for _, wide := range [...]string{"\u0085", "\u2028", "\u2029"} {
			if bytes.HasPrefix(text, []byte(wide)) {
				return len(wide)
			}
		}
	}
	return 0
}

// ruler converts between offsets and lines with columns. It only moves forward, so that many
// places in the order of the text need a single pass.
type ruler struct {
	text         []byte
	offset       int
	line, column int
	last         bool // no line feed follows
}

func newRuler(text []byte) *ruler {
	r := &ruler{text: text, line: 1, column: 1}
	if bytes.HasPrefix(text, byteOrderMark) {
		r.offset = len(byteOrderMark) // it takes up no column
	}
	return r
}

func (r *ruler) step() {
	if n := breakLength(r.text[r.offset:]); n > 0 {
		r.offset += n
		r.line++
		r.column = 1
		return
	}
	_, n := utf8.DecodeRune(r.text[r.offset:])
	r.offset += n
	r.column++
}

// at moves to a line and column and returns the offset there; false if the text has no such
// place, or the ruler is past it.
func (r *ruler) at(line, column int) (offset int, ok bool) {
	r.skip(line)
	for r.offset < len(r.text) && (r.line < line || r.line == line && r.column < column) {
		r.step()
	}
	return r.offset, r.line == line && r.column == column
}

// isPast reports whether a place is before the ruler, which cannot move back.
func (r *ruler) isPast(line, column int) bool {
	return r.line > line || r.line == line && r.column > column
}

// skip moves straight to the beginning of a line if all lines before it end in line feeds.
func (r *ruler) skip(line int) {
	if r.last {
		return
	}
	rest, end := r.text[r.offset:], 0
	for range line - r.line {
		n := bytes.IndexByte(rest[end:], '\n') + 1
		if n == 0 {
			r.last = end == 0
			return
		}
		end += n
	}
	if end > 0 && !hasOddBreaks(rest[:end]) {
		r.offset, r.line, r.column = r.offset+end, line, 1
	}
}

// to moves to an offset; the ruler then has its line and column.
func (r *ruler) to(offset int) {
	for r.offset < offset {
		r.step()
	}
}

// hasOddBreaks reports whether YAML breaks lines of the text anywhere but before a line feed.
func hasOddBreaks(text []byte) bool {
	return bytes.Count(text, []byte("\r")) != bytes.Count(text, []byte("\r\n")) ||
		bytes.Contains(text, []byte("\u0085")) || bytes.Contains(text, []byte("\u2028")) || bytes.Contains(text, []byte("\u2029"))
}

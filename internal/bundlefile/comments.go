package bundlefile

import (
	"bytes"
	"slices"
)

// withoutComments returns text with the comments at the ends of its lines cut
// off, which leaves every value on its line and in its column. The parser takes
// a quarter of its time and memory to keep comments, and a written bundle has
// one on every line, while nobody here asks for them.
//
// What a number sign means depends on quotes, block texts and values that go on
// in the next line. To be sure without parsing, the text stays as it is unless
// it has none of these: every line closes its quotes and brackets, and begins
// an entry of its own.
func (m *memory) withoutComments(text []byte) []byte {
	if bytes.IndexByte(text, '#') < 0 || hasOddBreaks(text) {
		return text
	}
	plain := slices.Grow(m.plain[:0], len(text))
	m.plain = plain
	column, cut := 0, false // where the last entry begins, and whether a comment came since
	for line := range bytes.Lines(text) {
		body := bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r"))
		kept, closed := cutComment(body)
		if content := bytes.TrimLeft(kept, " "); len(content) > 0 {
			indent := len(kept) - len(content)
			next, isEntry := entryColumn(kept, indent)
			if !isEntry || !closed || cut && indent > column {
				return text
			}
			column, cut = next, false
		}
		cut = cut || len(kept) < len(body)
		plain = append(append(plain, kept...), line[len(body):]...)
	}
	return plain
}

// hasOddBreaks reports whether YAML breaks lines of the text elsewhere than
// before a line feed.
func hasOddBreaks(text []byte) bool {
	return bytes.Count(text, []byte("\r")) != bytes.Count(text, []byte("\r\n")) ||
		bytes.Contains(text, []byte("\u0085")) || bytes.Contains(text, []byte("\u2028")) || bytes.Contains(text, []byte("\u2029"))
}

// cutComment returns a line without its comment, and whether the line leaves no
// quote, bracket or block text open. A comment stays behind quotes that may hold
// it: they are open, or escapes or brackets keep counting from telling.
func cutComment(line []byte) (kept []byte, closed bool) {
	var single, double, square, curly int
	block := false // what begins a block text stands there
	plain := true  // neither escapes nor brackets stand there
	kept = line
scan:
	for i, c := range line {
		if !isSyntax[c] {
			continue
		}
		switch c {
		case '\'':
			single++
		case '"':
			double++
		case '\\':
			plain = false
		case '[':
			square, plain = square+1, false
		case ']':
			square--
		case '{':
			curly, plain = curly+1, false
		case '}':
			curly--
		case '|', '>':
			block = true
		case '#':
			quoted := single+double > 0 && !(plain && single%2 == 0 && double%2 == 0)
			if !quoted && (i == 0 || line[i-1] == ' ') {
				kept = bytes.TrimRight(line[:i], " ") // the parser weighs each of them
				break scan
			}
		}
	}
	closed = single%2 == 0 && double%2 == 0 && square == 0 && curly == 0 &&
		!(block && opensBlock(bytes.TrimRight(kept, " \t")))
	return kept, closed
}

// isSyntax has the characters that cutComment looks at, which few are.
var isSyntax = [256]bool{'\'': true, '"': true, '\\': true, '[': true, ']': true, '{': true, '}': true, '|': true, '>': true, '#': true}

// entryColumn is where the entry of a line begins, so that a line indented more
// may go on with its value; no column is enough where the value is yet to come.
// A line that begins no entry reports false.
func entryColumn(line []byte, indent int) (column int, isEntry bool) {
	body := bytes.TrimRight(line[indent:], " ")
	column = indent
	for bytes.HasPrefix(body, []byte("- ")) {
		rest := bytes.TrimLeft(body[1:], " ")
		if !hasKey(rest) {
			return column, true
		}
		column += len(body) - len(rest)
		body = rest
	}
	if body[len(body)-1] == ':' {
		return len(line) + 1<<10, !bytes.ContainsAny(body, "?&*!")
	}
	return column, hasKey(body)
}

// hasKey reports whether text is a plain key with what belongs to it.
func hasKey(text []byte) bool {
	n := 0
	for n < len(text) && isKeyLetter(rune(text[n])) {
		n++
	}
	return n > 0 && n < len(text) && text[n] == ':' && (n+1 == len(text) || text[n+1] == ' ')
}

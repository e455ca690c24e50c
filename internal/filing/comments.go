package filing

import "bytes"

// withoutComments returns text with the comments at the ends of its lines cut
// off, which leaves every value on its line and in its column. The parser takes
// a quarter of its time and memory to keep comments, and a written bundle has
// one on every line, while nobody here asks for them.
//
// What a number sign means depends on quotes, block texts and values that go on
// in the next line. To be sure without parsing, the text stays as it is unless
// it has none of these: every line closes its quotes and brackets, and begins
// an entry of its own.
func withoutComments(text []byte) []byte {
	if bytes.IndexByte(text, '#') < 0 || hasOddBreaks(text) {
		return text
	}
	plain := make([]byte, 0, len(text))
	column, cut := 0, false // where the last entry begins, and whether a comment came since
	for line := range bytes.Lines(text) {
		body := bytes.TrimRight(line, "\r\n")
		start := commentStart(body)
		kept := body
		if start >= 0 {
			kept = body[:start]
		}
		if content := bytes.Trim(kept, " "); len(content) > 0 {
			indent := bytes.IndexByte(kept, content[0])
			next, isEntry := entryColumn(kept, indent)
			if !isEntry || cut && indent > column || !isClosed(body, kept) {
				return text
			}
			column, cut = next, false
		}
		cut = cut || start >= 0
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

// commentStart is where the comment of a line begins, or -1 where there is none
// or quotes come before it.
func commentStart(line []byte) int {
	for i := range line {
		switch line[i] {
		case '"', '\'':
			return -1
		case '#':
			if i == 0 || line[i-1] == ' ' {
				return i
			}
		}
	}
	return -1
}

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
	key, _, found := bytes.Cut(text, []byte(":"))
	return found && len(key) > 0 && isKey(string(key)) && (len(text) == len(key)+1 || text[len(key)+1] == ' ')
}

// isClosed reports whether a line leaves no quote, bracket or block text open.
func isClosed(body, kept []byte) bool {
	count := func(c byte) int { return bytes.Count(body, []byte{c}) }
	return count('"')%2 == 0 && count('\'')%2 == 0 && count('[') == count(']') && count('{') == count('}') &&
		!opensBlock(bytes.TrimRight(kept, " \t"))
}

package bundlefile

import (
	"bytes"
	"strings"
)

// bundleKey is the top-level key that identifies a bundle.
const bundleKey = "operation"

// IsBundle reports whether data is meant to be a bundle: a mapping with the key operation at
// the top level. It tells bundles from the other YAML files of a folder and ignores faults
// such as being in UTF-16: Parse reports those.
func IsBundle(data []byte) bool {
	data = bytes.TrimPrefix(data, byteOrderMark)
	if isUTF16(data) {
		data = bytes.ReplaceAll(data[2:], []byte{0}, nil) // which leaves what is ASCII
	}
	for line := data; ; {
		if startsWithKey(line) {
			return true
		}
		end := bytes.IndexAny(line, "\r\n") // either one ends a line in YAML
		if end < 0 {
			break
		}
		line = line[end+1:]
	}
	trimmed := bytes.TrimSpace(data)
	return bytes.HasPrefix(trimmed, []byte("{")) && isFlowBundle(trimmed)
}

// startsWithKey reports whether a text begins with the key and its colon.
func startsWithKey(text []byte) bool {
	rest, found := bytes.CutPrefix(behindQuote(text), []byte(bundleKey))
	if !found {
		return false
	}
	rest = bytes.TrimLeft(behindQuote(rest), " ")
	return bytes.HasPrefix(rest, []byte(":")) || bytes.HasPrefix(rest, []byte("："))
}

// behindQuote returns a text without its opening quotation mark, if any.
func behindQuote(text []byte) []byte {
	if len(text) > 0 && (text[0] == '"' || text[0] == '\'') {
		return text[1:]
	}
	return text
}

// isFlowBundle looks for the key in a mapping in braces, but only at the first level:
// templates begin with two braces, and other files have operations further inside.
func isFlowBundle(text []byte) bool {
	depth := 0
	before := byte(0) // the last character other than a space
	for i := 0; i < len(text); i++ {
		c := text[i]
		if depth == 1 && (before == '{' || before == ',') && startsWithKey(text[i:]) {
			return true
		}
		switch c {
		case ' ', '\t', '\r', '\n':
			continue
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		case '"', '\'':
			if !strings.ContainsRune("{[,:", rune(before)) {
				break // an apostrophe
			}
			if end := bytes.IndexByte(text[i+1:], c); end >= 0 {
				i += 1 + end
			}
		}
		before = c
	}
	return false
}

package bundlefile

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// MaxSize is the largest size of a bundle: a hundred times what the largest real one needs.
const MaxSize = 1 << 20

var byteOrderMark = []byte("\xef\xbb\xbf")

// precheck looks for bytes that the YAML parser would misunderstand.
func precheck(data []byte) *Fault {
	switch {
	case len(data) > MaxSize:
		return &Fault{Kind: TooLarge}
	case isUTF16(data):
		return &Fault{Kind: ForeignEncoding, Found: "UTF-16"}
	}
	return checkIndentation(data, 0)
}

// isUTF16 reports whether data begins with the byte order mark of UTF-16, in either order.
func isUTF16(data []byte) bool {
	return bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff"))
}

// encodingFault finds bytes that are not UTF-8 text. The parser refuses them without saying
// where, so this is only needed then.
func encodingFault(data []byte) *Fault {
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return &Fault{Kind: Binary, Place: placeAt(data, i)}
	}
	if i := firstInvalid(data); i < len(data) {
		return &Fault{Kind: ForeignEncoding, Found: guessEncoding(data), Place: placeAt(data, i)}
	}
	return nil
}

// checkIndentation finds tabs and wide spaces before the first character of a line, except
// inside texts of several lines. A tab followed only by a comment or the end of the line
// counts from line strictFrom on, or never if that is 0: the parser accepts it in some places
// and not in others.
func checkIndentation(data []byte, strictFrom int) *Fault {
	if bytes.IndexByte(data, '\t') < 0 && !bytes.Contains(data, []byte("\u3000")) && !bytes.Contains(data, []byte("\u00a0")) {
		return nil
	}
	block := -1 // indentation of the key that opened a block text, or -1
	line := 0
	for text := range bytes.Lines(data) {
		line++
		strict := strictFrom > 0 && line >= strictFrom
		indent := len(text) - len(bytes.TrimLeft(text, " "))
		body := text[indent:]
		rest := bytes.TrimRight(body, " \t\r\n")
		tab := bytes.HasPrefix(body, []byte("\t"))
		if block >= 0 && (indent > block || len(rest) == 0 && !(tab && strict)) {
			continue
		}
		block = -1
		if opensBlock(rest) {
			block = indent
		}
		place := Place{Line: line, Column: indent + 1}
		switch {
		case tab:
			if content := bytes.TrimLeft(rest, "\t "); strict || len(content) > 0 && content[0] != '#' {
				return &Fault{Kind: TabIndent, Place: place}
			}
		case bytes.HasPrefix(body, []byte("\u3000")), bytes.HasPrefix(body, []byte("\u00a0")):
			return &Fault{Kind: WideIndent, Place: place}
		}
	}
	return nil
}

// leadingTab finds a tab in the indentation of a line; nil if there is none.
func leadingTab(data []byte, line int) *Fault {
	number := 0
	for text := range Lines(bytes.TrimPrefix(data, byteOrderMark)) {
		if number++; number < line {
			continue
		}
		body := bytes.TrimLeft(text, " ")
		if !bytes.HasPrefix(body, []byte("\t")) {
			return nil
		}
		return &Fault{Kind: TabIndent, Place: Place{Line: line, Column: len(text) - len(body) + 1}}
	}
	return nil
}

// opensBlock reports whether a literal or folded text follows the line.
func opensBlock(line []byte) bool {
	if i := bytes.Index(line, []byte(" #")); i >= 0 {
		line = bytes.TrimRight(line[:i], " \t")
	}
	line = bytes.TrimRight(line, "+-0123456789")
	return bytes.HasSuffix(line, []byte("|")) || bytes.HasSuffix(line, []byte(">"))
}

// wideColon finds a key that ends in a full-width colon. It is only called if the file could
// not be read properly, because such a colon is fine inside a text.
func wideColon(data []byte) *Fault {
	line := 0
	for text := range strings.Lines(string(data)) {
		line++
		body := strings.TrimLeft(text, " -\ufeff")
		key, _, found := strings.Cut(body, "：")
		if !found || !isKey(key) {
			continue
		}
		before, _, _ := strings.Cut(strings.TrimPrefix(text, string(byteOrderMark)), "：")
		column := utf8.RuneCountInString(before) + 1
		return &Fault{Kind: WideColon, Place: Place{Line: line, Column: column}, Found: key}
	}
	return nil
}

// isKey reports whether s looks like a key of this format.
func isKey(s string) bool {
	s = strings.TrimSpace(s)
	for _, r := range s {
		if !isKeyLetter(r) {
			return false
		}
	}
	return s != ""
}

// isKeyLetter reports whether a character may be part of a key of the format.
func isKeyLetter(r rune) bool { return 'a' <= r && r <= 'z' || r == '_' }

// guessEncoding names the most likely encoding of bytes that are not UTF-8. Chinese editors
// save as GBK, and every GBK text is also GB 18030.
func guessEncoding(data []byte) string {
	decoded, err := simplifiedchinese.GB18030.NewDecoder().Bytes(data)
	if err == nil && !bytes.ContainsRune(decoded, utf8.RuneError) {
		return "GBK"
	}
	return ""
}

// firstForbidden finds the first character that YAML does not allow.
func firstForbidden(data []byte) int {
	return bytes.IndexFunc(data, func(r rune) bool {
		return r < ' ' && r != '\t' && r != '\n' && r != '\r' || r >= 0x7f && r < 0xa0 && r != 0x85 || r == 0xfffe || r == 0xffff
	})
}

func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(data)
}

// placeAt turns a byte offset into line and column.
func placeAt(data []byte, offset int) Place {
	before := bytes.TrimPrefix(data[:offset], byteOrderMark)
	start := bytes.LastIndexByte(before, '\n') + 1
	return Place{Line: bytes.Count(before, []byte("\n")) + 1, Column: utf8.RuneCount(before[start:]) + 1}
}

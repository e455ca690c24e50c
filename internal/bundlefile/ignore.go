package bundlefile

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"beian.example/icp/internal/filing"
)

// Ignore is a comment that asks the judge to be silent about the line it ends:
//
//	number: 110105194912310021  # icp: ignore[id-checksum] an old card
//
// Full-width colons, brackets and commas from an input method are accepted too. It may follow
// another comment.
type Ignore struct {
	Line, Column int      // of the #, or of icp further on in a comment, from 1, in code points
	Rules        []string // the rules named; nil if the comment is malformed
	Reason       string   // what follows the rules, or all of a malformed comment
	comment      string   // as written in the file
}

// Every such comment has icp, in either case, then a colon, then the word ignore.
const (
	ignoreMark = "icp"
	ignoreWord = "ignore"
)

// readIgnores finds the comments that silence rules. The parser does not keep the places of
// comments, so they are searched for in the text; what looks like one is a comment unless it
// is inside a text.
func readIgnores(data []byte, root *yaml.Node) []Ignore {
	starts := directives(data)
	if len(starts) == 0 {
		return nil
	}
	comments := commentFinder{data: data, texts: textsWith("#", data, root)}
	ruler := newRuler(data)
	var all []Ignore
	for i, start := range starts {
		if !comments.holds(start) {
			continue
		}
		end := comments.end
		if i+1 < len(starts) {
			end = min(end, starts[i+1])
		}
		if ignore, ok := parseIgnore(string(data[start:end])); ok {
			ruler.to(start)
			ignore.Line, ignore.Column = ruler.line, ruler.column
			all = append(all, ignore)
		}
	}
	return all
}

// directives finds what would silence rules if it is in a comment, in the order of the file: a
// # with icp after it, or just icp if something else comes first.
func directives(data []byte) []int {
	all := append(directivesWith(":", data), directivesWith("：", data)...)
	slices.Sort(all)
	return all
}

// directivesWith looks at every colon, since files have few.
func directivesWith(colon string, data []byte) (all []int) {
	for after := 0; ; {
		n := bytes.Index(data[after:], []byte(colon))
		if n < 0 {
			return all
		}
		end := after + n
		after = end + len(colon)
		start := end - len(ignoreMark)
		if start < 0 || !strings.EqualFold(string(data[start:end]), ignoreMark) || !asksToIgnore(data[after:]) {
			continue
		}
		switch before := bytes.TrimRight(data[:start], " \t"); {
		case bytes.HasSuffix(before, []byte("#")):
			all = append(all, len(before)-1)
		case start > 0 && (isLetter(rune(data[start-1])) || data[start-1] == '-'):
			// the end of another word
		default:
			all = append(all, start)
		}
	}
}

// asksToIgnore reports whether a text begins with ignore, or something close to it.
func asksToIgnore(text []byte) bool {
	const enough = 32
	word, _ := leadingWord(strings.TrimSpace(string(text[:min(len(text), enough)])))
	return filing.Nearest(word, []string{ignoreWord}) != ""
}

// leadingWord returns the first word of a text in lower case, and the rest.
func leadingWord(text string) (word, rest string) {
	n := strings.IndexFunc(text, func(r rune) bool { return r >= 0x80 || !isLetter(r) && r != '-' })
	if n < 0 {
		n = len(text)
	}
	return strings.ToLower(text[:n]), text[n:]
}

// commentFinder says whether an offset is in a comment, for one offset after the other.
type commentFinder struct {
	data  []byte
	texts []stretch // those that hold a #
	end   int       // where the last comment found ends
	from  int       // where to continue searching
}

func (c *commentFinder) holds(offset int) bool {
	for c.end <= offset {
		n := bytes.IndexByte(c.data[min(c.from, offset+1):offset+1], '#')
		if n < 0 {
			return false
		}
		at := c.from + n
		c.from = at + 1
		if !mayBegin(c.data[:at]) || isInside(at, c.texts) {
			continue
		}
		c.end = at + lineLength(c.data[at:])
		c.from = c.end
	}
	return true
}

// mayBegin reports whether a comment may begin after some text: at a space or the beginning of
// a line.
func mayBegin(before []byte) bool {
	if len(before) == 0 || bytes.Equal(before, byteOrderMark) {
		return true
	}
	if last := before[len(before)-1]; last == ' ' || last == '\t' {
		return true
	}
	r, _ := utf8.DecodeLastRune(before)
	return strings.ContainsRune("\n\r\u0085\u2028\u2029", r)
}

// stretch is a part of a text, by its offsets.
type stretch struct{ start, end int }

func isInside(offset int, stretches []stretch) bool {
	_, inside := slices.BinarySearchFunc(stretches, offset, func(s stretch, offset int) int {
		switch {
		case s.end <= offset:
			return -1
		case s.start > offset:
			return 1
		}
		return 0
	})
	return inside
}

// textsWith finds the quoted and block texts that hold a word, in the order of the file.
func textsWith(word string, data []byte, root *yaml.Node) []stretch {
	var all []stretch
	ruler := newRuler(data)
	var visit func(*yaml.Node)
	visit = func(node *yaml.Node) {
		for _, child := range node.Content {
			visit(child)
		}
		if node.Kind != yaml.ScalarNode || !strings.Contains(node.Value, word) {
			return
		}
		// A tag or an anchor may stand before the quote or the block's mark.
		start, _ := ruler.at(node.Line, node.Column)
		switch node.Style &^ yaml.TaggedStyle {
		case yaml.SingleQuotedStyle, yaml.DoubleQuotedStyle:
			start += max(0, bytes.IndexAny(data[start:], `"'`))
			all = append(all, stretch{start, start + quotedLength(data[start:])})
		case yaml.LiteralStyle, yaml.FoldedStyle:
			start += max(0, bytes.IndexAny(data[start:], "|>"))
			start += lineLength(data[start:])
			all = append(all, stretch{start, afterNth(data, start, word, strings.Count(node.Value, word))})
		}
	}
	visit(root)
	return all
}

// afterNth returns the offset after the nth occurrence of word from start on: a block holds a
// word as often as its value does.
func afterNth(data []byte, start int, word string, n int) int {
	for range n {
		i := bytes.Index(data[start:], []byte(word))
		if i < 0 {
			return len(data)
		}
		start += i + len(word)
	}
	return start
}

// parseIgnore reads a comment that begins with icp and a colon. What comes close to ignore is
// taken for a malformed one, to be reported; anything else is a person's own comment.
func parseIgnore(comment string) (Ignore, bool) {
	_, text, _ := cutAny(comment, ":：")
	text = strings.TrimSpace(text)
	word, rest := leadingWord(text)
	rest = strings.TrimSpace(rest)
	if filing.Nearest(word, []string{ignoreWord}) == "" {
		return Ignore{}, false
	}
	ignore := Ignore{Reason: rest, comment: strings.TrimSpace(comment)}
	if !strings.HasPrefix(comment, "#") {
		ignore.comment = "# " + ignore.comment
	}
	if word != ignoreWord {
		ignore.Reason = text
	} else if names, reason, ok := cutBrackets(rest); ok {
		reason, _, _ = strings.Cut(reason, "#") // what follows is a comment on the comment
		if ignore.Reason = strings.TrimSpace(reason); !strings.ContainsFunc(reason, isOfWords) {
			ignore.Reason = "" // a dash or a full stop is no reason
		}
		if split := strings.FieldsFunc(names, isSeparator); len(split) > 0 {
			ignore.Rules = split
		}
	}
	return ignore, true
}

func isOfWords(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// cutBrackets splits a text that begins with brackets, which may be full-width ones.
func cutBrackets(text string) (inside, after string, ok bool) {
	before, rest, ok := cutAny(text, "[［【")
	if !ok || before != "" {
		return "", "", false
	}
	return cutAny(rest, "]］】")
}

// cutAny splits a text around the first of some characters.
func cutAny(text, chars string) (before, after string, found bool) {
	i := strings.IndexAny(text, chars)
	if i < 0 {
		return text, "", false
	}
	_, size := utf8.DecodeRuneInString(text[i:])
	return text[:i], text[i+size:], true
}

func isSeparator(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",，、;；", r) }

// ignored lists the ignore comments of a file by the paths of what is on their lines.
func (r *Reading) ignored() map[string][]Ignore {
	lines := make(map[int][]Ignore)
	for _, ignore := range r.Ignores {
		lines[ignore.Line] = append(lines[ignore.Line], ignore)
	}
	all, paths := r.found(), make(map[string][]Ignore)
	for i := range all.marks {
		line, _ := all.marks[i].position()
		if comments, found := lines[line]; found {
			paths[all.entries.Path(i)] = comments
		}
	}
	return paths
}

// carry finds the fields of a bundle that get the ignore comments of the file it replaces: all
// fields that were on the comment's line, since only the judge knows which of them was meant.
func (r *Reading) carry(b *filing.Bundle) map[any][]string {
	if len(r.Ignores) == 0 {
		return nil
	}
	was, now := r.found(), ReadingOf(b).found()
	fields := make(map[string]any, len(now.entries))
	for i, e := range now.entries {
		fields[now.entries.Path(i)] = e.At
	}
	lines := make(map[int][]string) // the comments of a line
	for _, ignore := range r.Ignores {
		lines[ignore.Line] = append(lines[ignore.Line], ignore.comment)
	}
	notes := make(map[any][]string)
	for i, m := range was.marks {
		e, at := &was.entries[i], i
		line, _ := m.position()
		if m.node == nil || len(lines[line]) == 0 {
			continue
		}
		if e.Index() >= 0 { // an element has the position of its list, or of its own first field
			if _, isText := e.At.(*string); !isText {
				continue
			}
			at = e.Parent()
		}
		if field, found := fields[was.entries.Path(at)]; found {
			for _, comment := range lines[line] {
				if !slices.Contains(notes[field], comment) {
					notes[field] = append(notes[field], comment)
				}
			}
		}
	}
	return notes
}

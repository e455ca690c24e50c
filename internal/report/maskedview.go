package report

import (
	"slices"
	"strings"
	"unicode/utf8"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
)

// byteOrderMark may begin a file and does not belong to its first line.
const byteOrderMark = "\ufeff"

// view is a file with its secrets hidden. What to hide is collected once for the file, and
// worked out for a line only when that line is shown.
type view struct {
	Voice
	source    []byte
	starts    []int // the offsets of the lines
	refused   bool  // it could not be parsed at all
	passages  []bundlefile.Passage
	reach     []int   // for each passage, the last line that it or an earlier one reaches
	repeated  repeats // what is hidden wherever it occurs
	passwords repeats // the passwords among them, which messages must not quote either

	read    int // the number of the line whose characters are in letters
	letters []rune
	shown   map[int][]rune // the lines shown so far, by number
}

// maskedValue is a value that is on a line exactly as it reads.
type maskedValue struct {
	column int
	value  string
	masked string
}

// columns are hidden from the first up to, but not including, the last.
type columns struct{ from, to int }

// telling is the length from which a value is unlikely to be an ordinary word, so that it is
// hidden elsewhere too, such as in a comment.
const telling = 7

// view collects what must not be seen in a file: the values of sensitive fields, and whatever
// could not be read, since it could be anything. With values shown, unread text is shown too,
// but only if its keys rule out that it is a password.
func (v Voice) view(source []byte, r *bundlefile.Reading) *view {
	w := &view{
		Voice: v, source: source, refused: r.Refused(), starts: make([]int, 0, 256), shown: make(map[int][]rune),
	}
	at := 0
	for line := range bundlefile.Lines(source) {
		w.starts = append(w.starts, at)
		at += len(line)
	}
	if w.refused {
		w.seekPasswords()
		return w
	}
	w.passages = r.Passages(source)
	w.reach = make([]int, len(w.passages))
	reach := 0
	for i := range w.passages {
		p := &w.passages[i]
		for _, text := range p.Texts {
			w.keepSilent(text)
		}
		reach = max(reach, w.lastLine(p))
		w.reach[i] = reach
	}
	return w
}

func (w *view) lastLine(p *bundlefile.Passage) int {
	if p.End.Line == 0 {
		return len(w.starts)
	}
	return p.End.Line
}

// covered is what is hidden on a line.
type covered struct {
	values []maskedValue
	hidden []columns
}

// cover works out what is hidden on a line.
func (w *view) cover(number int) (c covered) {
	next, _ := slices.BinarySearchFunc(w.passages, number+1, func(p bundlefile.Passage, line int) int { return p.Start.Line - line })
	for i := next - 1; i >= 0 && w.reach[i] >= number; i-- {
		if p := &w.passages[i]; w.lastLine(p) >= number {
			w.coverBy(p, number, &c)
		}
	}
	return c
}

// coverBy hides the part of a passage that is on a line.
func (w *view) coverBy(p *bundlefile.Passage, number int, c *covered) {
	switch {
	case p.Field == nil && w.ShowValues && p.Known:
	case p.Field == nil:
		w.hide(p.Start, p.End, number, c)
	case !w.hides(p.Field.Format):
	case p.Field.Format == filing.Password && (!p.Flow || p.Texts[0].Value == ""):
		w.hide(p.Start, p.End, number, c) // it may have a # in it, so that its end looks like a comment
	case p.Texts[0].Value == "":
	case w.standsAt(p.Value, p.Texts[0].Value):
		if value := p.Texts[0].Value; number == p.Value.Line {
			c.values = append(c.values, maskedValue{p.Value.Column, value, stars(mask(p.Field.Format, value), value)})
		}
	default: // not written as it reads, such as with escapes or on several lines
		w.hide(p.Value, p.End, number, c)
	}
}

// keepSilent makes sure that a text is hidden wherever it is repeated.
func (w *view) keepSilent(text bundlefile.Text) {
	n := utf8.RuneCountInString(text.Value)
	switch {
	case !w.hides(text.Format):
	case text.Format == filing.Password && n >= tellingPassword:
		w.passwords.add(text.Value, strings.Repeat("*", n))
		w.repeated.add(text.Value, strings.Repeat("*", n))
	case n >= telling:
		w.repeated.add(text.Value, stars(mask(text.Format, text.Value), text.Value))
	}
}

// hide hides the part of a stretch of the file that is on a line. If the stretch ends where an
// entry begins, the marks that lead to that entry are left alone.
func (w *view) hide(from, to bundlefile.Point, number int, c *covered) {
	part := columns{1, len(w.source) + 1}
	switch {
	case number < from.Line:
		return
	case number == from.Line:
		part.from = from.Column
	case number == to.Line && w.isLeadingOnly(to):
		return
	}
	if number == to.Line {
		part.to = to.Column
	}
	c.hidden = append(c.hidden, part)
}

// isLeadingOnly reports whether a point on a line has nothing before it but the marks that
// lead to an entry.
func (w *view) isLeadingOnly(p bundlefile.Point) bool {
	line := w.characters(p.Line)
	return strings.Trim(string(line[:min(len(line), p.Column-1)]), " -?{['\"") == ""
}

// standsAt reports whether a value is at a point exactly as it reads, apart from quotes.
func (w *view) standsAt(p bundlefile.Point, value string) bool {
	line := w.characters(p.Line)
	if p.Column < 1 || p.Column > len(line) {
		return false
	}
	line = line[p.Column-1:]
	want := []rune(value)
	if quote := line[0]; quote == '"' || quote == '\'' {
		line, want = line[1:], append(want, quote)
	}
	return len(line) >= len(want) && slices.Equal(line[:len(want)], want)
}

// characters returns those of a line and keeps them, since a line may hold many values.
func (w *view) characters(number int) []rune {
	if w.read != number {
		w.read, w.letters = number, []rune(w.line(number))
	}
	return w.letters
}

// line returns a line of the file without its line ending.
func (w *view) line(number int) string {
	if number < 1 || number > len(w.starts) {
		return ""
	}
	end := len(w.source)
	if number < len(w.starts) {
		end = w.starts[number]
	}
	text := strings.TrimRight(string(w.source[w.starts[number-1]:end]), "\r\n\u0085\u2028\u2029")
	if number == 1 {
		text = strings.TrimPrefix(text, byteOrderMark)
	}
	return text
}

// excerpt returns a line ready to be shown, with its columns unchanged. It is kept, because
// many findings may be about one line, which may be the whole file.
func (w *view) excerpt(number int) []rune {
	shown, known := w.shown[number]
	if !known {
		line := strings.ReplaceAll(w.line(number), "\t", " ")
		shown = []rune(w.maskRest(w.mask(line, number)))
		w.shown[number] = shown
	}
	return shown
}

// mask masks the values on a line, repetitions of values from anywhere in the file, and
// passwords noted on it.
func (w *view) mask(line string, number int) string {
	if w.refused {
		line = w.hideUnparsed(line, func(yield func(string) bool) {
			for above := number - 1; above > 0 && yield(w.line(above)); above-- {
			}
		})
		return hideNoted(w.repeated.hide(line))
	}
	c := w.cover(number)
	if len(c.values)+len(c.hidden) > 0 {
		runes := []rune(line)
		for _, v := range c.values {
			at := v.column - 1
			if runes[at] == '"' || runes[at] == '\'' {
				at++
			}
			copy(runes[at:], []rune(v.masked))
		}
		for _, part := range c.hidden {
			star(runes, part)
		}
		line = string(runes)
	}
	line = w.repeated.hide(line)
	if len(c.values) <= fewValues {
		for _, v := range c.values {
			line = strings.ReplaceAll(line, v.value, v.masked)
		}
	}
	return hideNoted(line)
}

// fewValues is up to how many values on a line even the short ones, which may be ordinary
// words, are also hidden where the line repeats them.
const fewValues = 8

// seekPasswords collects the values of password keys in a file that could not be parsed.
func (w *view) seekPasswords() {
	for number := range w.starts {
		line := w.line(number + 1)
		at := strings.IndexAny(line, ":：")
		if at < 0 {
			continue
		}
		if format, _ := bundlefile.KeyFormat(keyBefore(line[:at])); format == filing.Password {
			value := strings.Trim(line[at+colonAt(line[at:]):], " \t'\"{}[],")
			w.keepSilent(bundlefile.Text{Value: value, Format: filing.Password})
		}
	}
}

// mayTell reports whether messages about a file might give a password away.
func mayTell(r *bundlefile.Reading) bool { return r.Refused() || r.HoldsPassword() }

// star puts stars in some columns, but keeps spaces.
func star(runes []rune, c columns) {
	for i := max(1, c.from); i < c.to && i <= len(runes); i++ {
		if runes[i-1] != ' ' {
			runes[i-1] = '*'
		}
	}
}

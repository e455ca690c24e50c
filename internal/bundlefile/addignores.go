package bundlefile

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Silence asks for silence about some rules on a line.
type Silence struct {
	Line  int
	Rules []string
}

// maxReason is the longest reason, in characters: a comment is read together with its line.
const maxReason = 200

// CleanReason makes a reason fit for a comment: one line, without anything that would end it.
// It reports false if what is left is too long, or gives no reason.
func CleanReason(reason string) (string, bool) {
	reason = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r == '#': // what follows it would be a comment on the comment
			return '＃'
		case r == utf8.RuneError || !unicode.IsPrint(r):
			return -1
		}
		return r
	}, reason)
	reason = strings.Join(strings.Fields(reason), " ")
	read := Parse([]byte("version: 1 " + ignoreComment([]string{"x"}, reason))).Ignores
	return reason, reason != "" && len(read) == 1 && read[0].Reason == reason && utf8.RuneCountInString(reason) <= maxReason
}

func ignoreComment(rules []string, reason string) string {
	return "# icp: ignore[" + strings.Join(rules, ", ") + "] " + reason
}

// AddIgnores returns the text with comments that ask for silence, and the wishes it could not
// fulfil; r is the reading of source. It adds nothing but comments, and leaves out any that
// would change how the text reads, such as within a text of several lines. If a line already
// has such a comment with a reason, its rules and its reason are extended instead. Templates
// get none.
func (r *Reading) AddIgnores(source []byte, wishes []Silence, reason string) (text []byte, left []Silence) {
	if r.root == nil || isTemplate(r.root) {
		return source, wishes
	}
	a := ignoreAdder{before: r, source: source, reason: reason}
	a.lines = slices.Collect(Lines(source))
	wishes = slices.Clone(wishes)
	slices.SortFunc(wishes, func(x, y Silence) int { return x.Line - y.Line })
	a.keep(wishes)
	for _, wish := range wishes {
		if !slices.ContainsFunc(a.kept, func(k Silence) bool { return k.Line == wish.Line }) {
			left = append(left, wish)
		}
	}
	return a.text(a.kept), left
}

// HasRoom reports whether a text with the comment for a wish stays within MaxSize.
func HasRoom(text []byte, wish Silence, reason string) bool {
	return len(text)+len("  ")+len(ignoreComment(wish.Rules, reason)) <= MaxSize
}

// ignoreAdder adds comments as long as the file still reads the same.
type ignoreAdder struct {
	before *Reading
	source []byte
	lines  [][]byte // the lines of the source with their line endings
	reason string
	kept   []Silence
	isFull bool
	parsed int // how many bytes were parsed to try comments
}

// keep accepts as many wishes as do no harm, which it finds by halving, as for edits.
func (a *ignoreAdder) keep(wishes []Silence) {
	if len(wishes) == 0 || a.parsed > mostParsed || a.isFull {
		return
	}
	trial := slices.Concat(a.kept, wishes)
	slices.SortFunc(trial, func(x, y Silence) int { return x.Line - y.Line })
	text := a.text(trial)
	if len(text) > MaxSize { // no parsing needed to tell
		a.isFull = len(wishes) == 1
	} else if a.parsed += len(text); a.reads(Parse(text), trial) {
		a.kept = trial
		return
	}
	if half := len(wishes) / 2; half > 0 {
		a.keep(wishes[:half])
		a.keep(wishes[half:])
	}
}

// reads reports whether the text reads as before, apart from the silence asked for.
func (a *ignoreAdder) reads(after *Reading, wishes []Silence) bool {
	if after.root == nil || !sameFaults(a.before, after) || !sameTree(a.before.root, after.root, nil) {
		return false
	}
	type utterance struct {
		line int
		rule string
	}
	asked := func(r *Reading) map[utterance]int {
		all := make(map[utterance]int)
		for i := range r.Ignores {
			ignore := &r.Ignores[i]
			if ignore.Reason == "" {
				all[utterance{ignore.Line, ""}]++
				continue
			}
			for _, name := range ignore.Rules {
				all[utterance{ignore.Line, name}]++
			}
		}
		return all
	}
	want, got := asked(a.before), asked(after)
	for _, wish := range wishes {
		for _, name := range wish.Rules {
			want[utterance{wish.Line, name}]++
		}
	}
	if len(want) != len(got) {
		return false
	}
	for u, n := range want {
		if got[u] != n {
			return false
		}
	}
	return true
}

// text returns the source with comments for wishes, which are ordered by line.
func (a *ignoreAdder) text(wishes []Silence) []byte {
	var out bytes.Buffer
	for i, line := range a.lines {
		if len(wishes) == 0 || wishes[0].Line != i+1 {
			out.Write(line)
			continue
		}
		end := lineLength(line)
		out.WriteString(a.line(string(line[:end]), wishes[0]))
		out.Write(line[end:])
		wishes = wishes[1:]
	}
	return out.Bytes()
}

// line returns a line with the comment for a wish.
func (a *ignoreAdder) line(line string, wish Silence) string {
	for i := range a.before.Ignores {
		ignore := &a.before.Ignores[i]
		if ignore.Line == wish.Line && ignore.Reason != "" && len(ignore.Rules) > 0 {
			if more, ok := a.added(line, ignore, wish); ok {
				return more
			}
		}
	}
	blank := len(line) - len(strings.TrimRight(line, " \t"))
	return line + strings.Repeat(" ", max(0, 2-blank)) + ignoreComment(wish.Rules, a.reason)
}

// added adds the rules and the reason of a wish to an existing comment.
func (a *ignoreAdder) added(line string, ignore *Ignore, wish Silence) (string, bool) {
	start := byteColumn(line, ignore.Column)
	if start > len(line) {
		return "", false
	}
	before, comment := line[:start], line[start:]
	_, rest, ok := cutAny(comment, "[［【")
	if !ok {
		return "", false
	}
	opening := comment[:len(comment)-len(rest)]
	names, after, ok := cutAny(rest, "]］】")
	if !ok {
		return "", false
	}
	closing := rest[len(names) : len(rest)-len(after)]
	at := strings.Index(after, ignore.Reason)
	if at < 0 {
		return "", false
	}
	reason := ignore.Reason
	if !strings.Contains(reason, a.reason) {
		between := "; "
		if last, _ := utf8.DecodeLastRuneInString(reason); last >= utf8.RuneSelf {
			between = "；"
		}
		reason += between + a.reason
	}
	return before + opening + strings.TrimRightFunc(names, isSeparator) + ", " + strings.Join(wish.Rules, ", ") + closing +
		after[:at] + reason + after[at+len(ignore.Reason):], true
}

// byteColumn is the byte offset of a column in a line, which may begin with a byte order mark.
func byteColumn(line string, column int) int {
	start := 0
	if strings.HasPrefix(line, string(byteOrderMark)) {
		start = len(byteOrderMark)
	}
	for i := range line[start:] {
		if column--; column == 0 {
			return start + i
		}
	}
	return len(line)
}

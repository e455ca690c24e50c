package bundlefile

import (
	"bytes"
	"fmt"
	"strings"
	"time"
	"unicode"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// SchemaName is the name of the schema file that written bundles point editors to.
const SchemaName = "icp.schema.json"

// Write writes the bundle as a file that is pleasant to edit: the schema line first, each
// field with its label next to it, required fields without an answer left open, and no escapes
// in names. Reading it gives the same bundle again.
func Write(b *filing.Bundle, l lang.Lang) []byte { return write(b, l, nil) }

// write also adds comments to the lines of the fields at some addresses.
func write(b *filing.Bundle, l lang.Lang, notes map[any][]string) []byte {
	w := &writer{lang: l, notes: notes}
	fmt.Fprintf(&w.out, "# yaml-language-server: $schema=%s\n", SchemaName)
	w.out.WriteString(writeHeader.In(l))
	b.Walk(w)
	return w.out.Bytes()
}

var writeHeader = lang.Text{
	ZH: "# ICP 备案文件。可直接修改；修改后用 icp check 检查，用 icp new 接着填写。\n",
	EN: "# An ICP filing bundle. Edit it as you like; icp check checks it, icp new asks for what is missing.\n",
}

// writer is the visitor that writes. It finds optional groups that are empty by trying: what a
// group has written is removed again if it held no value.
type writer struct {
	out   bytes.Buffer
	lang  lang.Lang
	notes map[any][]string
	opens []opened
	item  bool // the next line is the first of a list element
}

// opened is a group, list or element that is being written.
type opened struct {
	start    int         // where its text begins
	item     bool        // whether that was the first line of a list element
	need     filing.Need // whether to keep it even if empty
	answered bool        // a value was written inside it
}

// line starts a line for the field f at an address, at the depth of the open groups.
func (w *writer) line(at any, f *filing.Field, value string, answered bool) {
	indent := strings.Repeat("  ", len(w.opens))
	if w.item {
		indent = indent[:len(indent)-2] + "- "
		w.item = false
	}
	text := indent + f.Key + ":"
	if value != "" {
		text += " " + value
	}
	comments := append([]string{"# " + f.Label.In(w.lang)}, w.notes[at]...)
	fmt.Fprintf(&w.out, "%s  %s\n", text, strings.Join(comments, "  "))
	if answered {
		w.answer()
	}
}

func (w *writer) answer() {
	for i := range w.opens {
		w.opens[i].answered = true
	}
}

func (w *writer) Text(at *string, f *filing.Field, need filing.Need) {
	if *at == "" && need != filing.Required {
		return
	}
	w.line(at, f, quote(*at), *at != "")
}

func (w *writer) Texts(at *[]string, f *filing.Field, need filing.Need) {
	if len(*at) == 0 && need != filing.Required {
		return
	}
	elements := make([]string, len(*at))
	for i, text := range *at {
		elements[i] = quoteIn(text, true)
		if text == "" { // YAML does not allow nothing between two commas
			elements[i] = quoted(text)
		}
	}
	w.line(at, f, "["+strings.Join(elements, ", ")+"]", len(*at) > 0)
}

func (w *writer) Enter(at any, f *filing.Field, need filing.Need) bool {
	group := opened{start: w.out.Len(), item: w.item, need: need}
	w.line(at, f, "", false)
	w.opens = append(w.opens, group)
	return true
}

func (w *writer) Leave() {
	done := w.opens[len(w.opens)-1]
	w.opens = w.opens[:len(w.opens)-1]
	if !done.answered && done.need != filing.Required {
		w.out.Truncate(done.start)
		w.item = done.item
	}
}

func (w *writer) List(at any, f *filing.Field, need filing.Need, length int) int {
	if length == 0 {
		if need == filing.Required {
			w.line(at, f, "[]", false)
		}
		return -1
	}
	w.line(at, f, "", false)
	w.opens = append(w.opens, opened{need: filing.Required})
	return length
}

func (w *writer) Item(any, int) bool {
	w.opens = append(w.opens, opened{need: filing.Required})
	w.item = true
	return true
}

// quote writes a value as YAML: plain if nothing can misread it, otherwise in double quotes
// with as few escapes as possible, so that rare characters stay readable.
func quote(s string) string { return quoteIn(s, false) }

func quoteIn(s string, flow bool) string {
	if s == "" {
		return ""
	}
	if isPlain(s, flow) {
		return s
	}
	return quoted(s)
}

// quoted writes a value in double quotes.
func quoted(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == '\u0085' || r == '\u2028' || r == '\u2029' || r == '\ufeff' || !unicode.IsPrint(r):
			fmt.Fprintf(&b, `\U%08X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// isPlain reports whether a text without quotes is text to every reader of YAML. Dates may be
// plain as well, since dates are what they mean.
func isPlain(s string, flow bool) bool {
	if _, err := time.Parse(time.DateOnly, s); err == nil || s == filing.FormatVersion {
		return true
	}
	first := rune(s[0])
	if first < 0x80 && !isLetter(first) && !strings.HasPrefix(s, "./") {
		return false
	}
	if isReserved(s) {
		return false
	}
	for _, r := range s {
		switch {
		case r >= 0x80 && unicode.In(r, unicode.L, unicode.Po, unicode.Ps, unicode.Pe, unicode.Nd):
		case r < 0x80 && (isLetter(r) || r >= '0' && r <= '9'):
		case strings.ContainsRune("-_./@", r):
		case (r == ' ' || r == '(' || r == ')' || r == '+') && !flow:
		default:
			return false
		}
	}
	return s == strings.TrimSpace(s)
}

func isLetter(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }

// isReserved reports whether YAML 1.1 or 1.2 reads a word as something other than text.
func isReserved(s string) bool {
	switch strings.ToLower(s) {
	case "null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf":
		return true
	}
	return false
}

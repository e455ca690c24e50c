package bundlefile

import (
	"bytes"
	"cmp"
	"slices"

	"gopkg.in/yaml.v3"
)

// Replacement is a new value for the field at an address of the bundle.
type Replacement struct {
	At    *string
	Value string
}

// Replace returns the text with the values at the addresses replaced, each in its canonical
// form, with its reading, and the replacements it could not make safely; r is the reading of
// source. Only the bytes of those values change: comments, order, quotes, line endings and
// spacing stay. Anything that is not a single token on one line is left alone: a missing
// value, an anchor, an alias, a tag, a text of several lines. So is whatever would change how
// the rest of the file reads. If an address has two values, the first counts.
func (r *Reading) Replace(source []byte, changes []Replacement) (text []byte, after *Reading, left []Replacement) {
	e, wishes := r.edit(source, changes)
	if e == nil {
		return source, r, changes
	}
	for i, wish := range wishes {
		if !wish.granted(e.after) {
			left = append(left, changes[i])
		}
	}
	return e.text(e.kept), e.after, left
}

// edit makes the changes that can be made; nil if the text is not the one that was read.
func (r *Reading) edit(source []byte, changes []Replacement) (*editor, []wish) {
	before := Parse(source)
	if r.root == nil || before.root == nil || !sameTree(r.root, before.root, nil) {
		return nil, nil
	}
	e := &editor{source: source, before: before, after: before}
	wishes := e.wishes(r, changes)
	e.keep(e.plan(wishes))
	return e, wishes
}

// Edit is a stretch of a text, in lines and columns like places, and what replaces it.
type Edit struct {
	Line, Column       int
	EndLine, EndColumn int // after its last character
	Text               string
}

// Edits returns the edit with which Replace would make each of the changes; it is zero for a
// change that Replace would not make, or that an earlier edit makes.
func (r *Reading) Edits(source []byte, changes []Replacement) []Edit {
	all := make([]Edit, len(changes))
	e, wishes := r.edit(source, changes)
	if e == nil {
		return all
	}
	ruler, at := newRuler(source), make(map[int]Edit, len(e.kept))
	for _, d := range e.kept {
		var made Edit
		ruler.to(d.start)
		made.Line, made.Column = ruler.line, ruler.column
		ruler.to(d.end)
		made.EndLine, made.EndColumn, made.Text = ruler.line, ruler.column, d.text
		at[d.mark] = made
	}
	for i, wish := range wishes {
		all[i] = at[wish.mark]
		delete(at, wish.mark)
	}
	return all
}

// CanReplace reports whether the value at an address is a token of its own in the text, so
// that Replace could replace it. It is quick, and does not check whether the rest of the file
// would still read the same.
func (r *Reading) CanReplace(source []byte, at *string) bool {
	p := r.found()
	i := p.search(at)
	if i <= 0 {
		return false
	}
	node := p.marks[i].node
	if node == nil || node.Kind != yaml.ScalarNode {
		return false
	}
	if bytes.IndexByte(source, '*') >= 0 && r.isShared(node) { // an alias begins with a star
		return false
	}
	start, ok := r.offset(source, node)
	if !ok {
		return false
	}
	_, ok = tokenLength(source[start:], node)
	return ok
}

// isShared reports whether an alias refers to a node, or to something around it.
func (r *Reading) isShared(node *yaml.Node) bool {
	if r.shared == nil {
		r.shared = aliased(r.root)
	}
	return r.shared[node]
}

// Spellings lists the values that are not written in their canonical form, such as a choice by
// its label or a date as 2026年11月20日. The bundle already has the canonical value; the file
// does not.
func (r *Reading) Spellings() []Replacement {
	var all []Replacement
	p := r.found()
	for i, m := range p.marks {
		at, isText := p.entries[i].At.(*string)
		if !isText || m.node == nil || m.node.Kind != yaml.ScalarNode {
			continue
		}
		written := scalar(m.node)
		if canonical := p.entries[i].Field.Canonical(written); canonical != written {
			all = append(all, Replacement{At: at, Value: canonical})
		}
	}
	return all
}

// wish is a replacement: a mark in the text's own reading, and the value wanted there.
type wish struct {
	mark  int // 0, the bundle itself, if there is no such field
	value string
}

// granted reports whether the text of a reading already has the value wanted.
func (w wish) granted(r *Reading) bool {
	node := r.found().marks[w.mark].node
	return w.mark > 0 && node != nil && node.Kind == yaml.ScalarNode && scalar(node) == w.value
}

// edit is a stretch of the text and what replaces it.
type edit struct {
	wish
	start, end int
	text       string
}

// editor makes edits to a text as long as they change nothing else. It parses the text again
// for its nodes and fields, because the bundle of the reading it was called on may by now hold
// more than the file.
type editor struct {
	source []byte
	before *Reading // of the source
	after  *Reading // of the source with the edits kept so far
	kept   []edit
	parsed int // how many bytes were parsed to try edits
}

// mostParsed is the most bytes to parse for finding the edits that do harm, which are rare.
// Edits not tried by then are left out.
const mostParsed = 4 * MaxSize

// wishes finds the field of each change by its path.
func (e *editor) wishes(r *Reading, changes []Replacement) []wish {
	paths := make(map[*string]string)
	for _, spot := range r.Spots() {
		if at, isText := spot.At.(*string); isText {
			paths[at] = spot.Path
		}
	}
	p := e.before.found()
	marks := make(map[string]int, len(p.marks))
	for i := range p.marks {
		marks[p.entries.Path(i)] = i
	}
	all := make([]wish, len(changes))
	for i, change := range changes {
		if mark := marks[paths[change.At]]; mark > 0 {
			all[i] = wish{mark: mark, value: p.entries[mark].Field.Canonical(change.Value)}
		}
	}
	return all
}

// plan turns wishes into edits in the order of the text, unless the text has no token for them
// or already grants them.
func (e *editor) plan(wishes []wish) []edit {
	marks := e.before.found().marks
	shared := aliased(e.before.root)
	var edits []edit
	planned := make(map[int]bool)
	for _, w := range wishes {
		if planned[w.mark] || w.mark == 0 {
			continue
		}
		planned[w.mark] = true
		if node := marks[w.mark].node; node != nil && node.Kind == yaml.ScalarNode && !shared[node] && !w.granted(e.before) {
			edits = append(edits, edit{wish: w})
		}
	}
	slices.SortFunc(edits, func(a, b edit) int {
		m, n := marks[a.mark].node, marks[b.mark].node
		return cmp.Or(m.Line-n.Line, m.Column-n.Column)
	})
	ruler := newRuler(e.source)
	placed := edits[:0]
	for _, d := range edits {
		m := marks[d.mark]
		start, ok := ruler.at(m.node.Line, m.node.Column)
		if !ok {
			continue
		}
		if length, ok := tokenLength(e.source[start:], m.node); ok {
			d.start, d.end, d.text = start, start+length, respell(d.value, m.node, m.flow)
			if length == 0 && !bytes.ContainsAny(e.source[start-1:start], " \t") {
				d.text = " " + d.text
			}
			placed = append(placed, d)
		}
	}
	return placed
}

// keep accepts as many edits, in the order of the text, as leave everything else unchanged:
// all of them, or what remains after finding the harmful ones by halving.
func (e *editor) keep(edits []edit) {
	if e.parsed += len(e.source); len(edits) == 0 || e.parsed > mostParsed {
		return
	}
	trial := slices.Concat(e.kept, edits)
	slices.SortFunc(trial, func(a, b edit) int { return a.start - b.start })
	wanted := make(map[int]string, len(trial))
	for _, d := range trial {
		wanted[d.mark] = d.value
	}
	if after := Parse(e.text(trial)); e.before.sameBut(after, wanted) {
		e.kept, e.after = trial, after
		return
	}
	if half := len(edits) / 2; half > 0 {
		e.keep(edits[:half])
		e.keep(edits[half:])
	}
}

// text returns the source with the edits made.
func (e *editor) text(edits []edit) []byte {
	if len(edits) == 0 {
		return e.source
	}
	var out []byte
	done := 0
	for _, d := range edits {
		out = append(append(out, e.source[done:d.start]...), d.text...)
		done = d.end
	}
	return append(out, e.source[done:]...)
}

// aliased collects the nodes that aliases refer to, with everything inside them.
func aliased(root *yaml.Node) map[*yaml.Node]bool {
	shared := make(map[*yaml.Node]bool)
	var share, visit func(*yaml.Node)
	share = func(node *yaml.Node) {
		if shared[node] {
			return
		}
		shared[node] = true
		for _, child := range node.Content {
			share(child)
		}
	}
	visit = func(node *yaml.Node) {
		if node.Kind == yaml.AliasNode {
			share(node.Alias)
		}
		for _, child := range node.Content {
			visit(child)
		}
	}
	visit(root)
	return shared
}

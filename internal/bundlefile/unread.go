package bundlefile

import (
	"slices"

	"gopkg.in/yaml.v3"

	"beian.example/icp/internal/filing"
)

// Point is where something begins or ends in a file.
type Point struct {
	Line   int // from 1; 0 for the end of the file
	Column int // from 1, in code points
}

func pointOf(node *yaml.Node) Point { return Point{node.Line, node.Column} }

func (p Point) isBefore(q Point) bool {
	return p.Line < q.Line || p.Line == q.Line && p.Column < q.Column
}

// Passage is the part of a file that holds the value of a key, or an element of a list. It
// reaches to the next entry, so that it contains all of the value, however that is written.
type Passage struct {
	Field *filing.Field // what it was read as; nil if it could not be read
	Known bool          // it could not be read, but its keys show that it holds no password
	Flow  bool          // it is within the brackets of a flow collection
	Start Point         // what follows the key
	Value Point         // the value, or the anchor or tag before it
	End   Point         // the next entry
	Texts []Text        // the texts in it: the value of the field, or else what may be sensitive
}

// Text is a text in a passage.
type Text struct {
	Value  string
	Format filing.Format // of the field with its key, or of the key around it
}

// Passages finds what needs care before a file is shown: the values of sensitive formats, and
// what could not be read because its key is unknown or a duplicate, or its shape is wrong.
// They come in the order of the file.
func (r *Reading) Passages(source []byte) []Passage {
	if r.root == nil {
		return nil
	}
	f := finder{source: source, wanted: make(map[*yaml.Node]Passage)}
	p := r.found()
	for i, m := range p.marks {
		field := p.entries[i].Field
		if at, isText := p.entries[i].At.(*string); isText && m.node != nil && field.Format.Sensitive() {
			f.wanted[m.node] = Passage{Field: field, Flow: m.flow, Texts: []Text{{*at, field.Format}}}
		}
	}
	for i := range r.Faults {
		if value := r.Faults[i].value; value != nil {
			// through an alias, it may also have been read
			f.wanted[value] = Passage{Texts: f.wanted[value].Texts, Known: r.isKnown(&r.Faults[i])}
		}
	}
	if len(f.wanted) == 0 {
		return nil
	}
	f.found = make([]passageOf, 0, len(f.wanted))
	f.visit(nil, r.root, Point{})
	slices.SortStableFunc(f.found, func(a, b passageOf) int {
		switch {
		case a.from.isBefore(b.from):
			return -1
		case b.from.isBefore(a.from):
			return 1
		}
		return 0
	})
	ruler := newRuler(source)
	all := make([]Passage, len(f.found))
	for i := range f.found {
		p := &f.found[i]
		if p.Start = p.from; p.key != nil {
			p.Start = ruler.afterKey(p.key)
		}
		all[i] = p.Passage
	}
	return all
}

// isKnown reports whether it is clear what could not be read: a field whose key is a
// duplicate, or which has a list for a value, or the other way round.
func (r *Reading) isKnown(f *Fault) bool {
	if f.stands == f.value { // an element without a key
		return false
	}
	path := r.Place(f.At).Path
	switch f.Kind {
	case DuplicateKey:
		path = join(path, f.Found)
	case WantedText, WantedList:
	default:
		return false
	}
	return holdsFields(path, f.value)
}

// holdsFields reports whether a value holds only fields where they belong, and no passwords. A
// text in place of a group may be a password, and so may a text that mentions one. What has an
// anchor is also used elsewhere, and may be a password there.
func holdsFields(path string, value *yaml.Node) bool {
	found, known := filing.FieldAt(path)
	if !known || found.Field.Format == filing.Password || value.Anchor != "" || value.Style&yaml.TaggedStyle != 0 {
		return false
	}
	switch value.Kind {
	case yaml.ScalarNode:
		return isNull(value) || found.Field.Format != filing.Parts && !speaksOfPassword(value.Value)
	case yaml.SequenceNode:
		return !slices.ContainsFunc(value.Content, func(element *yaml.Node) bool {
			return element.Kind == yaml.SequenceNode || !holdsFields(path, element)
		})
	case yaml.MappingNode:
		for i := 0; i+1 < len(value.Content); i += 2 {
			key := value.Content[i]
			if key.Kind != yaml.ScalarNode || key.Anchor != "" || !isKey(key.Value) || !holdsFields(path+"."+key.Value, value.Content[i+1]) {
				return false
			}
		}
		return true
	}
	return false
}

// HoldsPassword reports whether the file has a password, even under an unknown key or in a
// wrong shape.
func (r *Reading) HoldsPassword() bool {
	if r.Bundle.Record.Password != "" {
		return true
	}
	return slices.ContainsFunc(r.Faults, func(f Fault) bool {
		return f.value != nil && slices.ContainsFunc(textsIn(nil, f.value, formatOf(f.Found, filing.Words)), func(t Text) bool {
			return t.Format == filing.Password
		})
	})
}

// finder walks the nodes of a file for wanted passages.
type finder struct {
	source []byte
	wanted map[*yaml.Node]Passage // by the node of the value
	found  []passageOf
}

type passageOf struct {
	Passage
	key  *yaml.Node // nil for an element of a list
	from Point      // where the key or element begins
}

// visit looks at a value and everything in it; end is where the next entry begins.
func (f *finder) visit(key, value *yaml.Node, end Point) {
	if p, isWanted := f.wanted[value]; isWanted {
		found := passageOf{Passage: p, key: key, from: pointOf(value)}
		if key != nil {
			found.from = pointOf(key)
		}
		found.Value, found.End = pointOf(value), end
		if p.Field == nil {
			format := filing.Words
			if key != nil {
				format = formatOf(key.Value, filing.Words)
			}
			found.Texts = textsIn(found.Texts, value, format)
		}
		f.found = append(f.found, found)
	}
	step := 1
	if value.Kind == yaml.MappingNode {
		step = 2
	}
	for i := 0; i+step <= len(value.Content); i += step {
		next := end
		if i+step < len(value.Content) {
			next = pointOf(value.Content[i+step])
		}
		if step == 2 {
			f.visit(value.Content[i], value.Content[i+1], next)
		} else {
			f.visit(nil, value.Content[i], next)
		}
	}
}

// textsIn collects the sensitive texts in a value, including keys that are not fields. Each
// has the format of its key, or else of what is around it. Texts behind an alias are elsewhere
// in the file.
func textsIn(all []Text, value *yaml.Node, format filing.Format) []Text {
	switch value.Kind {
	case yaml.AliasNode:
		return textsIn(all, value.Alias, format)
	case yaml.ScalarNode:
		if format.Sensitive() {
			all = append(all, Text{scalar(value), format})
		}
	case yaml.SequenceNode:
		for _, element := range value.Content {
			all = textsIn(all, element, format)
		}
	case yaml.MappingNode:
		for i := 0; i+1 < len(value.Content); i += 2 {
			key := value.Content[i]
			if key.Kind != yaml.ScalarNode || !isKnownKey(key.Value) {
				all = textsIn(all, key, format)
			}
			all = textsIn(all, value.Content[i+1], formatOf(key.Value, format))
		}
	}
	return all
}

// afterKey moves to what follows a key and its colon.
func (r *ruler) afterKey(key *yaml.Node) Point {
	start, ok := r.at(key.Line, key.Column)
	if !ok || key.Kind != yaml.ScalarNode {
		return pointOf(key)
	}
	length, ok := tokenLength(r.text[start:], key)
	if !ok {
		return pointOf(key)
	}
	end := start + length
	for end < len(r.text) && r.text[end] == ' ' {
		end++
	}
	if end < len(r.text) && r.text[end] == ':' {
		length = end + 1 - start
	}
	r.to(start + length)
	return Point{r.line, r.column}
}

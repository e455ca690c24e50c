package bundlefile

import (
	"strconv"

	"gopkg.in/yaml.v3"

	"beian.example/icp/internal/filing"
)

// Spot is what a walk knows of one field: its path, its definition and whether
// it is asked for.
type Spot struct {
	At     any
	Path   string
	Field  *filing.Field
	Need   filing.Need
	Line   int // of the file, from 1; 0 where there is none
	Column int // from 1, in code points; 0 where there is none
}

// places knows where every address of a bundle stands. Few of them are ever
// asked for, so that finding one is a search and its path is put together
// then.
type places struct {
	*cursor
	marks []mark
	stack []int32 // the marks of the groups and lists that are open
	near  int     // where the last address was found, since they are asked for in the file's order

	walked int           // how many marks were looked at for that
	index  map[any]int32 // where every address is; nil until so many were that it pays
}

// mostWalks is how often all marks are looked at before they are indexed. Most
// bundles never are; one with many findings that name places far apart would
// take long.
const mostWalks = 8

// mark is one field on the walk. A bundle has hundreds of them, so that they
// are kept small; MaxSize bounds their numbers.
type mark struct {
	at     any
	field  *filing.Field
	parent int32      // the mark of the group or list it is in
	index  int32      // in that list, or -1
	stands *yaml.Node // what stands at its place: the value, its key, or what it lacks from; nil without a file
	node   *yaml.Node // what the file has for it, an alias resolved; nil where it lacks
	need   filing.Need
	flow   bool // the node stands among the brackets of a flow collection
}

// find walks the bundle beside the nodes it was read from; root is nil for a
// bundle that was never a file.
func (p *places) find(b *filing.Bundle, root *yaml.Node, c *cursor) {
	c.reset()
	p.cursor, p.marks, p.stack, p.near = c, p.marks[:0], p.stack[:0], 0
	p.walked, p.index = 0, nil
	p.marks = append(p.marks, mark{at: b, parent: -1, index: -1, stands: root, node: root})
	p.open(b, root)
	b.Walk(p)
}

// position is where the mark stands, from 1; 0 where there is no file.
func (m *mark) position() (line, column int) {
	if m.stands == nil {
		return 0, 0
	}
	return m.stands.Line, m.stands.Column
}

func isFlow(node *yaml.Node) bool { return node != nil && node.Style&yaml.FlowStyle != 0 }

// open makes the last mark the one that the next ones are in.
func (p *places) open(at any, node *yaml.Node) {
	p.stack = append(p.stack, int32(len(p.marks)-1))
	p.enter(at, node)
}

// within begins a mark inside what is open, standing where that stands.
func (p *places) within(parent int32, at any, f *filing.Field, need filing.Need, index int) mark {
	return mark{at: at, field: f, need: need, parent: parent, index: int32(index), stands: p.marks[parent].stands}
}

func (p *places) top() int32 { return p.stack[len(p.stack)-1] }

// note marks where a field stands: at its value; at its key where the value is
// empty or is itself a group; else where the group it lacks from begins.
func (p *places) note(at any, f *filing.Field, need filing.Need) (value *yaml.Node) {
	key, value := p.take(f.Key)
	m := p.within(p.top(), at, f, need, -1)
	m.node, m.flow = value, isFlow(p.cursor.top().node)
	switch {
	case key == nil:
	case value.Kind == yaml.ScalarNode && !isNull(value) && value.Value != "":
		m.stands = value
	default:
		m.stands = key
	}
	p.marks = append(p.marks, m)
	return value
}

func (p *places) Text(at *string, f *filing.Field, need filing.Need) { p.note(at, f, need) }

func (p *places) Texts(at *[]string, f *filing.Field, need filing.Need) {
	value := p.note(at, f, need)
	list := int32(len(p.marks) - 1)
	for i := range *at {
		m := p.within(list, &(*at)[i], f, need, i)
		if value != nil && i < len(value.Content) {
			m.stands = value.Content[i]
			m.node, m.flow = resolve(value.Content[i]), isFlow(value)
		}
		p.marks = append(p.marks, m)
	}
}

func (p *places) Enter(at any, f *filing.Field, need filing.Need) bool {
	p.open(at, p.note(at, f, need))
	return true
}

func (p *places) List(at any, f *filing.Field, need filing.Need, length int) int {
	p.open(at, p.note(at, f, need))
	return length
}

func (p *places) Item(at any, i int) bool {
	list := p.top()
	m := p.within(list, at, p.marks[list].field, p.marks[list].need, i)
	var element *yaml.Node
	if node := p.cursor.top().node; node != nil && i < len(node.Content) {
		m.stands = node.Content[i]
		element = resolve(node.Content[i])
		m.node = element
	}
	p.marks = append(p.marks, m)
	p.open(at, element)
	return true
}

func (p *places) Leave() {
	p.stack = p.stack[:len(p.stack)-1]
	p.pop()
}

// search returns the mark of an address, or -1.
func (p *places) search(at any) int32 {
	if p.walked > mostWalks*len(p.marks) {
		return p.lookUp(at)
	}
	for n, i := len(p.marks), p.near; n > 0; n, i = n-1, i+1 {
		if i == len(p.marks) {
			i = 0
		}
		p.walked++
		if p.marks[i].at == at {
			p.near = i
			return int32(i)
		}
	}
	return -1
}

func (p *places) lookUp(at any) int32 {
	if p.index == nil {
		p.index = make(map[any]int32, len(p.marks))
		for i := range p.marks {
			p.index[p.marks[i].at] = int32(i)
		}
	}
	if i, found := p.index[at]; found {
		return i
	}
	return -1
}

// path puts a mark's path together.
func (p *places) path(i int32) string {
	if i <= 0 {
		return ""
	}
	m := &p.marks[i]
	if m.index >= 0 {
		return p.path(m.parent) + "[" + strconv.Itoa(int(m.index)) + "]"
	}
	return join(p.path(m.parent), m.field.Key)
}

func (p *places) spot(i int32) Spot {
	m := &p.marks[i]
	line, column := m.position()
	return Spot{At: m.at, Path: p.path(i), Field: m.field, Need: m.need, Line: line, Column: column}
}

func (r *Reading) found() *places {
	if r.places == nil {
		r.places = &r.memory.places
		r.places.find(r.Bundle, r.root, &r.memory.cursor)
	}
	return r.places
}

// Place returns where the field at an address of the bundle stands in the
// file. The address of the bundle itself is the file's first field.
func (r *Reading) Place(at any) Place {
	p := r.found()
	i := p.search(at)
	if i < 0 {
		return Place{}
	}
	line, column := p.marks[i].position()
	return Place{Path: p.path(i), Line: line, Column: column}
}

// Position returns the line and column of an address, from 1; 0 where there
// are none.
func (r *Reading) Position(at any) (line, column int) {
	p := r.found()
	if i := p.search(at); i >= 0 {
		return p.marks[i].position()
	}
	return 0, 0
}

// FaultPlace returns where a fault stands, with the path of what it is about.
func (r *Reading) FaultPlace(f *Fault) Place {
	place := f.Place
	if f.At != nil {
		place.Path = r.Place(f.At).Path
	}
	if f.Kind.IsOfKey() {
		place.Path = join(place.Path, f.Found)
	}
	return place
}

// Field returns the definition of the field at an address, nil where the
// bundle has no such address.
func (r *Reading) Field(at any) *filing.Field {
	p := r.found()
	if i := p.search(at); i >= 0 {
		return p.marks[i].field
	}
	return nil
}

// IsWritten reports whether the file has the key of the field at an address,
// with a value or without; an element of a list is always there.
func (r *Reading) IsWritten(at any) bool {
	p := r.found()
	i := p.search(at)
	return i >= 0 && p.marks[i].node != nil
}

// Spots lists every field of the bundle in the order of the walk.
func (r *Reading) Spots() []Spot {
	p := r.found()
	all := make([]Spot, 0, len(p.marks)-1)
	for i := range p.marks[1:] {
		all = append(all, p.spot(int32(i+1)))
	}
	return all
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

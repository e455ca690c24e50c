package bundlefile

import (
	"gopkg.in/yaml.v3"

	"beian.example/icp/internal/filing"
)

// Spot is what a walk knows about a field: its path, its definition and whether it is
// required.
type Spot struct {
	At     any
	Path   string
	Field  *filing.Field
	Need   filing.Need
	Line   int // in the file, from 1; 0 if there is none
	Column int // from 1, in code points; 0 if there is none
}

// places knows the place of every address of a bundle. Few are ever asked for, so addresses
// are searched for, and paths put together, only when needed.
type places struct {
	entries filing.Entries
	marks   []mark // one for each entry
	near    int    // where the last address was found: addresses are asked for in the order of the file

	walked int           // how many entries those searches looked at
	index  map[any]int32 // where every address is; nil until enough searches make it worthwhile
}

// mostWalks is how often all entries may be looked at before they are indexed. Most bundles
// never get there; one with many findings far apart would take long without.
const mostWalks = 8

// mark is what the file has for an entry.
type mark struct {
	stands *yaml.Node // what is at its place: the value, its key, or the group it is missing from; nil without a file
	node   *yaml.Node // what the file has for it, an alias resolved; nil if it has nothing
	flow   bool       // the node is within the brackets of a flow collection
}

// find matches the fields of a bundle with the nodes it was read from; root is nil for a
// bundle that was never a file.
func (p *places) find(entries filing.Entries, root *yaml.Node, c *cursor) {
	c.reset()
	p.entries, p.marks = entries, p.marks[:0]
	p.near, p.walked, p.index = 0, 0, nil
	c.enter(entries[0].At, root)
	p.marks = append(p.marks, mark{stands: root, node: root})
	open := []int{0} // the entries whose nodes the cursor is in, the innermost last
	for i := 1; i < len(p.entries); i++ {
		e := &p.entries[i]
		for open[len(open)-1] != e.Parent() {
			open = open[:len(open)-1]
			c.pop()
		}
		if e.Index() >= 0 {
			p.marks = append(p.marks, p.ofElement(e, c.top().node))
		} else {
			p.marks = append(p.marks, p.ofKey(e, c))
		}
		if e.Kind != filing.Value {
			c.enter(e.At, p.marks[i].node)
			open = append(open, i)
		}
	}
}

// ofKey marks the place of a field: its value, or its key if the value is empty or a group, or
// the beginning of the group that it is missing from.
func (p *places) ofKey(e *filing.Entry, c *cursor) mark {
	key, value := c.take(e.Field.Key)
	m := mark{stands: p.marks[e.Parent()].stands, node: value, flow: isFlow(c.top().node)}
	switch {
	case key == nil:
	case value.Kind == yaml.ScalarNode && !isNull(value) && value.Value != "":
		m.stands = value
	default:
		m.stands = key
	}
	return m
}

// ofElement marks the place of a list element, whose node may be missing.
func (p *places) ofElement(e *filing.Entry, list *yaml.Node) mark {
	if list == nil || e.Index() >= len(list.Content) {
		return mark{stands: p.marks[e.Parent()].stands}
	}
	element := list.Content[e.Index()]
	return mark{stands: element, node: resolve(element), flow: isFlow(list)}
}

// position is where the mark is, from 1; 0 without a file.
func (m *mark) position() (line, column int) {
	if m.stands == nil {
		return 0, 0
	}
	return m.stands.Line, m.stands.Column
}

func isFlow(node *yaml.Node) bool { return node != nil && node.Style&yaml.FlowStyle != 0 }

// search returns the index of an address, or -1.
func (p *places) search(at any) int {
	if p.walked > mostWalks*len(p.entries) {
		return p.lookUp(at)
	}
	for n, i := len(p.entries), p.near; n > 0; n, i = n-1, i+1 {
		if i == len(p.entries) {
			i = 0
		}
		p.walked++
		if p.entries[i].At == at {
			p.near = i
			return i
		}
	}
	return -1
}

func (p *places) lookUp(at any) int {
	if p.index == nil {
		p.index = make(map[any]int32, len(p.entries))
		for i := range p.entries {
			p.index[p.entries[i].At] = int32(i)
		}
	}
	if i, found := p.index[at]; found {
		return int(i)
	}
	return -1
}

func (p *places) spot(i int) Spot {
	e := &p.entries[i]
	line, column := p.marks[i].position()
	return Spot{At: e.At, Path: p.entries.Path(i), Field: e.Field, Need: e.Need, Line: line, Column: column}
}

// Entries lists the fields of the bundle as they were when they, or a place, were first asked
// for.
func (r *Reading) Entries() filing.Entries {
	if r.entries == nil {
		r.memory.entries = r.Bundle.AppendEntries(r.memory.entries)
		r.entries = r.memory.entries
	}
	return r.entries
}

func (r *Reading) found() *places {
	if r.places == nil {
		r.places = &r.memory.places
		r.places.find(r.Entries(), r.root, &r.memory.cursor)
	}
	return r.places
}

// Place returns where the field at an address of the bundle is in the file. The address of the
// bundle itself has the place of the file's first field.
func (r *Reading) Place(at any) Place {
	p := r.found()
	i := p.search(at)
	if i < 0 {
		return Place{}
	}
	line, column := p.marks[i].position()
	return Place{Path: p.entries.Path(i), Line: line, Column: column}
}

// Position returns the line and column of an address, from 1; 0 if there are none.
func (r *Reading) Position(at any) (line, column int) {
	p := r.found()
	if i := p.search(at); i >= 0 {
		return p.marks[i].position()
	}
	return 0, 0
}

// FaultPlace returns the place of a fault, with the path of what it is about. For a key
// without a name, that is its group's path.
func (r *Reading) FaultPlace(f *Fault) Place {
	place := f.Place
	if f.At != nil {
		place.Path = r.Place(f.At).Path
	}
	if f.Kind.IsOfKey() && hasName(f.stands) {
		place.Path = join(place.Path, f.Found)
	}
	return place
}

// Field returns the definition of the field at an address; nil if the bundle has no such
// address.
func (r *Reading) Field(at any) *filing.Field {
	p := r.found()
	if i := p.search(at); i >= 0 {
		return p.entries[i].Field
	}
	return nil
}

// IsWritten reports whether the file has the key of the field at an address, with or without a
// value; a list element is always written.
func (r *Reading) IsWritten(at any) bool {
	p := r.found()
	i := p.search(at)
	return i >= 0 && p.marks[i].node != nil
}

// Spots lists every field of the bundle in the order of the walk.
func (r *Reading) Spots() []Spot {
	p := r.found()
	all := make([]Spot, 0, len(p.marks)-1)
	for i := 1; i < len(p.marks); i++ {
		all = append(all, p.spot(i))
	}
	return all
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

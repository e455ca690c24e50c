package filing

import (
	"slices"
	"strconv"
)

// Entry is a field of a bundle as the walk reaches it: a value, a list of values, a group, a
// list of groups, or an element of either list.
type Entry struct {
	At     any    // its address: a *string, a *[]string, or where the group, list or element is
	Field  *Field // an element has that of its list; nil for the bundle itself
	Need   Need   // an element has that of its list
	Kind   Kind
	parent int32 // the entry around it; -1 for the bundle itself
	index  int32 // in its list, from 0; -1 if it is not an element
}

// Kind is what an entry is.
type Kind uint8

const (
	Value  Kind = iota // a *string: a field, or an element of Values
	Values             // a *[]string
	Group              // of fields, like the bundle itself and the elements of Groups
	Groups             // a list of groups
)

// Parent is the index of the entry around this one; -1 for the bundle itself.
func (e *Entry) Parent() int { return int(e.parent) }

// Index is the position of an element in its list, from 0; -1 if it is not an element.
func (e *Entry) Index() int { return int(e.index) }

// IsEmpty reports whether a value, or a list of values, is empty. It is true for what only
// holds others.
func (e *Entry) IsEmpty() bool {
	switch at := e.At.(type) {
	case *string:
		return *at == ""
	case *[]string:
		return len(*at) == 0
	}
	return true
}

// IsMisread reports whether a value, or one in a list of values, is not one that its field
// understands: not an option, or not a date.
func (e *Entry) IsMisread() bool {
	isOther := func(value string) bool { return !e.Field.Open && !e.Field.Understands(value) }
	switch at := e.At.(type) {
	case *string:
		return isOther(*at)
	case *[]string:
		return slices.ContainsFunc(*at, isOther)
	}
	return false
}

// Entries are all fields of a bundle in the order of the walk, each followed by what is inside
// it. The first is the bundle itself, which holds all others.
type Entries []Entry

// Entries lists the fields of the bundle as they are. Most questions about all of them are
// answered by a loop over this list.
func (b *Bundle) Entries() Entries { return b.AppendEntries(nil) }

// AppendEntries is Entries in the memory of a list that is no longer needed.
func (b *Bundle) AppendEntries(before Entries) Entries {
	if before == nil {
		before = make(Entries, 0, 72+48*len(b.Sites)+8*len(b.Documents))
	}
	l := lister{found: append(before[:0], Entry{b, nil, Required, Group, -1, -1})}
	l.open = append(l.memory[:0], 0)
	b.Walk(&l)
	return l.found
}

// Path returns where an entry is, such as sites[0].domain; it is empty for the bundle itself.
func (all Entries) Path(i int) string {
	e := &all[i]
	switch {
	case e.parent < 0:
		return ""
	case e.index >= 0:
		return all.Path(int(e.parent)) + "[" + strconv.Itoa(int(e.index)) + "]"
	case e.parent == 0:
		return e.Field.Key
	}
	return all.Path(int(e.parent)) + "." + e.Field.Key
}

// CountIn returns how many elements the list at i has.
func (all Entries) CountIn(i int) int {
	count := 0
	for j := i + 1; j < len(all) && int(all[j].parent) >= i; j++ {
		if int(all[j].parent) == i {
			count++
		}
	}
	return count
}

// lister is the visitor that makes the list.
type lister struct {
	found  Entries
	open   []int32 // the entries that are open, the innermost last
	memory [8]int32
}

func (l *lister) note(at any, f *Field, need Need, kind Kind) {
	l.found = append(l.found, Entry{at, f, need, kind, l.open[len(l.open)-1], -1})
}

func (l *lister) enter() { l.open = append(l.open, int32(len(l.found)-1)) }

func (l *lister) Text(at *string, f *Field, need Need) { l.note(at, f, need, Value) }

func (l *lister) Texts(at *[]string, f *Field, need Need) {
	l.note(at, f, need, Values)
	list := int32(len(l.found) - 1)
	for i := range *at {
		l.found = append(l.found, Entry{&(*at)[i], f, need, Value, list, int32(i)})
	}
}

func (l *lister) Enter(at any, f *Field, need Need) bool {
	l.note(at, f, need, Group)
	l.enter()
	return true
}

func (l *lister) List(at any, f *Field, need Need, length int) int {
	l.note(at, f, need, Groups)
	l.enter()
	return length
}

func (l *lister) Item(at any, index int) bool {
	list := l.open[len(l.open)-1]
	l.found = append(l.found, Entry{at, l.found[list].Field, l.found[list].Need, Group, list, int32(index)})
	l.enter()
	return true
}

func (l *lister) Leave() { l.open = l.open[:len(l.open)-1] }

package filing

import (
	"slices"
	"strings"
)

// FieldPath is a field of the format with its path, in which [] stands for
// whichever element of a list: sites[].domain.
type FieldPath struct {
	Path  string
	Field *Field
	Texts bool // it is a list of values
}

// FieldPaths lists every field of the format, in the order of the walk.
func FieldPaths() []FieldPath {
	var p pathLister
	new(Bundle).Walk(&p)
	return p.found
}

// FieldAt returns the field at a path as findings and missing answers give it,
// whichever element of a list it names, or none.
func FieldAt(path string) (FieldPath, bool) {
	paths, keys := FieldPaths(), keysOf(path)
	i := slices.IndexFunc(paths, func(p FieldPath) bool { return keysOf(p.Path) == keys })
	if i < 0 {
		return FieldPath{}, false
	}
	return paths[i], true
}

// keysOf is a path without any word on elements.
func keysOf(path string) string { return strings.ReplaceAll(AnyElement(path), "[]", "") }

// AnyElement is a path without the indexes in it, so that it is that of
// whichever element: sites[].domain for sites[0].domain.
func AnyElement(path string) string {
	inside := false
	return strings.Map(func(r rune) rune {
		switch {
		case r == '[':
			inside = true
		case r == ']':
			inside = false
		case inside && '0' <= r && r <= '9':
			return -1
		}
		return r
	}, path)
}

// pathLister notes the path of every field, the innermost open one on top of
// its stack.
type pathLister struct {
	found []FieldPath
	stack []string
}

func (p *pathLister) note(f *Field, texts bool) string {
	path := f.Key
	if n := len(p.stack); n > 0 {
		path = p.stack[n-1] + "." + path
	}
	p.found = append(p.found, FieldPath{path, f, texts})
	return path
}

func (p *pathLister) Text(_ *string, f *Field, _ Need) { p.note(f, false) }

func (p *pathLister) Texts(_ *[]string, f *Field, _ Need) { p.note(f, true) }

func (p *pathLister) Enter(_ any, f *Field, _ Need) bool {
	p.stack = append(p.stack, p.note(f, false))
	return true
}

func (p *pathLister) Leave() { p.stack = p.stack[:len(p.stack)-1] }

func (p *pathLister) List(_ any, f *Field, _ Need, _ int) int {
	p.stack = append(p.stack, p.note(f, false)+"[]")
	return 1
}

// Item opens its list once more, to be left on its own.
func (p *pathLister) Item(any, int) bool {
	p.stack = append(p.stack, p.stack[len(p.stack)-1])
	return true
}

package filing

import (
	"regexp"
	"slices"
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
	paths := FieldPaths()
	i := slices.IndexFunc(paths, func(p FieldPath) bool { return withoutElements(p.Path) == withoutElements(path) })
	if i < 0 {
		return FieldPath{}, false
	}
	return paths[i], true
}

var elements = regexp.MustCompile(`\[[0-9]*\]`)

func withoutElements(path string) string { return elements.ReplaceAllString(path, "") }

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

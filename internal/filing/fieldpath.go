package filing

import (
	"strings"
	"sync"
)

// FieldPath is a field of the format with its path, in which [] stands for any element of a
// list: sites[].domain.
type FieldPath struct {
	Path  string
	Field *Field
	Texts bool // it is a list of values
}

// FieldPaths lists every field of the format, in the order of the walk.
func FieldPaths() []FieldPath {
	all := oneOfEach().Entries()
	paths := make([]FieldPath, 0, len(all))
	for i, e := range all {
		if i == 0 || e.index >= 0 {
			continue
		}
		paths = append(paths, FieldPath{AnyElement(all.Path(i)), e.Field, e.Kind == Values})
	}
	return paths
}

// oneOfEach is a bundle with one element in each of its lists of groups.
func oneOfEach() *Bundle {
	return &Bundle{Sites: []*Site{{PreApprovals: []*PreApproval{{}}}}, Documents: []*Document{{}}}
}

// FieldAt returns the field at a path, whichever element of a list the path names, if any.
func FieldAt(path string) (FieldPath, bool) {
	found, known := fieldsByKeys()[keysOf(path)]
	return found, known
}

var fieldsByKeys = sync.OnceValue(func() map[string]FieldPath {
	all := make(map[string]FieldPath)
	for _, p := range FieldPaths() {
		all[keysOf(p.Path)] = p
	}
	return all
})

// keysOf is a path without elements.
func keysOf(path string) string { return strings.ReplaceAll(AnyElement(path), "[]", "") }

// AnyElement is a path without its indexes, which stands for any element: sites[].domain for
// sites[0].domain.
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

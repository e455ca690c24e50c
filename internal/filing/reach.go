package filing

import (
	"strconv"
	"strings"
)

// Reach finds the entry at a path such as sites[0].domain. An element that does not exist yet
// is added if it is the next one of its list, so that elements come in order. If it is not,
// before is the path of the one that has to come first; otherwise an index below 0 says that
// the format has no such path.
func (b *Bundle) Reach(path string) (all Entries, i int, before string) {
	all = b.Entries()
	for end := range path {
		if path[end] != ']' || all.Find(path[:end+1]) >= 0 {
			continue
		}
		key := path[:strings.LastIndexByte(path[:end], '[')+1]
		list := all.Find(strings.TrimSuffix(key, "["))
		if key == "" || list < 0 || all[list].Kind != Values && all[list].Kind != Groups {
			return all, -1, ""
		}
		next := key + strconv.Itoa(all.CountIn(list)) + "]"
		if next != path[:end+1] {
			return all, -1, next
		}
		b.Walk(adder{all[list].At})
		all = b.Entries()
	}
	return all, all.Find(path), ""
}

// Find returns the index of the entry at a path; -1 if there is none.
func (all Entries) Find(path string) int {
	for i := 1; i < len(all); i++ {
		if all.Path(i) == path {
			return i
		}
	}
	return -1
}

// adder is the visitor that adds an empty element to the list at an address.
type adder struct{ list any }

func (a adder) Texts(at *[]string, _ *Field, _ Need) {
	if any(at) == a.list {
		*at = append(*at, "")
	}
}

func (a adder) List(at any, _ *Field, _ Need, length int) int {
	if at == a.list {
		return length + 1
	}
	return length
}

func (a adder) Text(*string, *Field, Need)   {}
func (a adder) Enter(any, *Field, Need) bool { return true }
func (a adder) Leave()                       {}
func (a adder) Item(at any, index int) bool  { return true }

package bundlefile

import (
	"slices"

	"gopkg.in/yaml.v3"

	"beian.example/icp/internal/filing"
)

// sameBut reports whether a reading is the same as another, except for the entries of some
// indexes, which hold the values wanted there. Columns may differ.
func (r *Reading) sameBut(other *Reading, wanted map[int]string) bool {
	if r.root == nil || other.root == nil || !sameFaults(r, other) {
		return false
	}
	found := r.found()
	replaced := make(map[*yaml.Node]bool, len(wanted))
	for i := range wanted {
		replaced[found.marks[i].node] = true
	}
	return sameFields(found.entries, other.found().entries, wanted) &&
		sameTree(r.root, other.root, replaced) &&
		slices.Equal(comments(r.root), comments(other.root))
}

func sameFaults(a, b *Reading) bool {
	return slices.EqualFunc(a.Faults, b.Faults, func(f, g Fault) bool {
		at, by := a.FaultPlace(&f), b.FaultPlace(&g)
		return f.Kind == g.Kind && f.Found == g.Found && f.Wanted == g.Wanted && at.Path == by.Path && at.Line == by.Line
	})
}

func sameFields(a, b filing.Entries, wanted map[int]string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Field != b[i].Field || a[i].Parent() != b[i].Parent() || a[i].Index() != b[i].Index() {
			return false
		}
		was, isText := a[i].At.(*string)
		if !isText {
			continue
		}
		want, found := wanted[i]
		if !found {
			want = *was
		}
		if *b[i].At.(*string) != want {
			return false
		}
	}
	return true
}

// sameTree compares nodes and their contents; replaced ones may differ in value and quotes.
func sameTree(a, b *yaml.Node, replaced map[*yaml.Node]bool) bool {
	if a.Kind != b.Kind || a.Line != b.Line || a.Anchor != b.Anchor || len(a.Content) != len(b.Content) {
		return false
	}
	if !replaced[a] && (a.Style != b.Style || a.Tag != b.Tag || a.Value != b.Value) {
		return false
	}
	for i := range a.Content {
		if !sameTree(a.Content[i], b.Content[i], replaced) {
			return false
		}
	}
	return true
}

// comments lists the comments of a tree. It leaves out which node one belongs to, because
// filling in an empty value moves it from the key to the value.
func comments(root *yaml.Node) []string {
	var all []string
	var visit func(*yaml.Node)
	visit = func(node *yaml.Node) {
		for _, text := range [...]string{node.HeadComment, node.LineComment, node.FootComment} {
			if text != "" {
				all = append(all, text)
			}
		}
		for _, child := range node.Content {
			visit(child)
		}
	}
	visit(root)
	slices.Sort(all)
	return all
}

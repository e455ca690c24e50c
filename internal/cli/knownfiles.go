package cli

import (
	"hash/maphash"
	"path/filepath"
	"slices"
	"strings"
)

// knownFiles remembers which files have come, by a digest of each one's full path without
// links.
type knownFiles struct {
	seed  maphash.Seed
	seen  map[uint64]struct{}
	root  string // the folder being walked, in which no folder is a link
	whole string // its full path
}

func newKnownFiles() *knownFiles {
	return &knownFiles{seed: maphash.MakeSeed(), seen: make(map[uint64]struct{})}
}

// walk says that the files of a folder come next.
func (k *knownFiles) walk(root string) { k.root, k.whole = root, resolved(root) }

// isNew reports whether a file has not come before, and remembers it. The file that a link in
// a folder leads to comes on its own if it is in that folder as well.
func (k *knownFiles) isNew(in *input) bool {
	if inside, err := filepath.Rel(k.root, in.name); in.inTree && !in.isLink && err == nil {
		in.whole = filepath.Join(k.whole, inside)
	} else {
		in.whole = resolved(in.name)
	}
	if in.isLink && k.comesByItself(in.whole) {
		return false
	}
	return k.add(in.whole)
}

// add remembers a file by its full path, and reports whether it has not come before.
func (k *knownFiles) add(whole string) bool {
	before := len(k.seen)
	k.seen[maphash.String(k.seed, whole)] = struct{}{}
	return len(k.seen) > before
}

// comesByItself reports whether the walk through the folder finds a file.
func (k *knownFiles) comesByItself(whole string) bool {
	inside, err := filepath.Rel(k.whole, whole)
	if err != nil || !isYAMLName(whole) {
		return false
	}
	isPassed := func(part string) bool { return strings.HasPrefix(part, ".") }
	return !slices.ContainsFunc(strings.Split(inside, string(filepath.Separator)), isPassed) // .. leads out of it
}

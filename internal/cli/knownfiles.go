package cli

import (
	"hash/maphash"
	"path/filepath"
	"slices"
	"strings"
)

// knownFiles remembers which files came before, by a digest of each one's whole path
// without links.
type knownFiles struct {
	seed  maphash.Seed
	seen  map[uint64]struct{}
	root  string // the folder that is walked, in which no folder is a link
	whole string // the whole path of it
}

func newKnownFiles() *knownFiles {
	return &knownFiles{seed: maphash.MakeSeed(), seen: make(map[uint64]struct{})}
}

// walk says that the files of a folder come next.
func (k *knownFiles) walk(root string) { k.root, k.whole = root, resolved(root) }

// isNew reports whether a file did not come before, and remembers it. What a link in a
// folder leads to comes by itself where it is in that folder too.
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

// add remembers a file by its whole path, and reports whether it did not come before.
func (k *knownFiles) add(whole string) bool {
	before := len(k.seen)
	k.seen[maphash.String(k.seed, whole)] = struct{}{}
	return len(k.seen) > before
}

// comesByItself reports whether a file is found where the folder is walked.
func (k *knownFiles) comesByItself(whole string) bool {
	inside, err := filepath.Rel(k.whole, whole)
	if err != nil || !isYAMLName(whole) {
		return false
	}
	isPassed := func(part string) bool { return strings.HasPrefix(part, ".") }
	return !slices.ContainsFunc(strings.Split(inside, string(filepath.Separator)), isPassed) // .. leads out of it
}

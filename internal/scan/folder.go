// Package scan tells facts about the files that belong to a bundle, and takes in
// those that a person wants to have there. It judges nothing.
package scan

import (
	"os"
	"path/filepath"
)

// maxRemembered is of how many files a folder remembers whether they are there.
const maxRemembered = 1024

// Folder is the folder a bundle stands in, or several bundles. Nothing outside
// it is looked at, wherever links may lead, but the files that Take is told to copy.
// It is not for use by several goroutines at once, but for LookAhead, Head and Look.
type Folder struct {
	root  *os.Root
	has   map[string]bool // what was asked before
	facts facts
}

// Open opens a folder.
func Open(name string) (*Folder, error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	return &Folder{root: root, has: make(map[string]bool)}, nil
}

// Close lets go of the folder.
func (f *Folder) Close() error { return f.root.Close() }

// Has reports whether there is a file of that path, written with slashes from
// the folder on. A folder or a pipe is no file. Of what was asked once the first answer
// is repeated.
func (f *Folder) Has(path string) bool {
	if has, known := f.has[path]; known {
		return has
	}
	info, err := f.root.Stat(filepath.FromSlash(path))
	has := err == nil && info.Mode().IsRegular()
	if len(f.has) < maxRemembered {
		f.has[path] = has
	}
	return has
}

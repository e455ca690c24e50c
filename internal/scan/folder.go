// Package scan tells facts about the files that belong to a bundle, and takes in
// those that a person wants to have there. It judges nothing.
package scan

import (
	"errors"
	"io/fs"
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
	below subfolder       // in which files were asked for last
	facts facts
}

// subfolder is a folder within, kept open since files are asked for folder by folder: the
// way there is the most of what it takes to look for one.
type subfolder struct {
	name string
	root *os.Root // nil where it cannot be opened, or none was yet
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
func (f *Folder) Close() error { return errors.Join(f.below.close(), f.root.Close()) }

func (s *subfolder) close() error {
	if s.root == nil {
		return nil
	}
	return s.root.Close()
}

// Has reports whether there is a file of that path, written with slashes from
// the folder on. A folder or a pipe is no file. What nobody here may look at counts as
// there: who reads it learns why that cannot be. Of what was asked once the first answer is
// repeated.
func (f *Folder) Has(path string) bool {
	if has, known := f.has[path]; known {
		return has
	}
	info, err := f.stat(path)
	has := err == nil && info.Mode().IsRegular() || errors.Is(err, fs.ErrPermission)
	if len(f.has) < maxRemembered {
		f.has[path] = has
	}
	return has
}

// stat looks at what is at a path. What cannot be seen from the folder it is in, such as a
// link that leads elsewhere in here, may be from the top.
func (f *Folder) stat(path string) (fs.FileInfo, error) {
	path = filepath.FromSlash(path)
	if name, file := filepath.Split(path); name != "" && filepath.IsLocal(path) {
		if info, err := f.enter(filepath.Clean(name)).stat(file); err == nil {
			return info, nil
		}
	}
	return f.root.Stat(path)
}

// enter opens a folder within, or stays in the one that is open.
func (f *Folder) enter(name string) *subfolder {
	if f.below.name != name {
		_ = f.below.close() // nothing was written
		f.below.name = name
		f.below.root, _ = f.root.OpenRoot(name) // nil tells
	}
	return &f.below
}

func (s *subfolder) stat(file string) (fs.FileInfo, error) {
	if s.root == nil {
		return nil, fs.ErrNotExist
	}
	return s.root.Stat(file)
}

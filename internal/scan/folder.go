// Package scan states facts about the files that belong to a bundle, and copies files that a
// person wants to add to them. It judges nothing.
package scan

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// maxRemembered is for how many files a folder remembers whether they exist.
const maxRemembered = 1024

// Folder is the folder of a bundle, or of several bundles. Nothing outside it is looked at,
// wherever links may lead, except for the files that Take is to copy. Only LookAhead, Head and
// Look may be used by several goroutines at once.
type Folder struct {
	root  *os.Root
	has   map[string]bool // earlier answers
	below subfolder       // the one that was last looked into
	facts facts
}

// subfolder is a folder inside, kept open because files are asked for folder by folder:
// getting there takes most of the time of looking for a file.
type subfolder struct {
	name string
	root *os.Root // nil if it cannot be opened, or none has been yet
}

// Open opens a folder.
func Open(name string) (*Folder, error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	return &Folder{root: root, has: make(map[string]bool)}, nil
}

// Close closes the folder.
func (f *Folder) Close() error { return errors.Join(f.below.close(), f.root.Close()) }

func (s *subfolder) close() error {
	if s.root == nil {
		return nil
	}
	return s.root.Close()
}

// Has reports whether a file exists at a path, which is written with slashes and relative to
// the folder. A folder or a pipe is not a file. A file that must not be looked at counts as
// existing: whoever reads it gets the reason. The first answer about a path is remembered.
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

// stat looks at what is at a path. What cannot be seen from its own folder, such as through a
// link to another folder inside, may be visible from the top.
func (f *Folder) stat(path string) (fs.FileInfo, error) {
	path = filepath.FromSlash(path)
	if name, file := filepath.Split(path); name != "" && filepath.IsLocal(path) {
		if info, err := f.enter(filepath.Clean(name)).stat(file); err == nil {
			return info, nil
		}
	}
	return f.root.Stat(path)
}

// enter opens a folder inside, or stays in the one that is open.
func (f *Folder) enter(name string) *subfolder {
	if f.below.name != name {
		_ = f.below.close() // nothing was written
		f.below.name = name
		f.below.root, _ = f.root.OpenRoot(name) // nil if it fails
	}
	return &f.below
}

func (s *subfolder) stat(file string) (fs.FileInfo, error) {
	if s.root == nil {
		return nil, fs.ErrNotExist
	}
	return s.root.Stat(file)
}

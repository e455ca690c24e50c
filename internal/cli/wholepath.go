package cli

import (
	"os"
	"path/filepath"
)

// resolved is the whole path of a file or folder with all links followed. If it does not
// exist, the path is as it was named.
func resolved(name string) string {
	if whole, err := filepath.Abs(name); err == nil {
		name = whole
	}
	if real, err := filepath.EvalSymlinks(name); err == nil {
		name = real
	}
	return name
}

// unfollowed is the whole path of a file that need not exist, with the links followed that
// lead to its folder. If it is a link itself, that is the path of the link.
func unfollowed(name string) string {
	return filepath.Join(resolved(filepath.Dir(name)), filepath.Base(name))
}

// identityOf is the same for all names of a file, links to it included, also of one that is
// still to be written.
func identityOf(name string) string {
	if _, err := os.Stat(name); err != nil { // it is not there, or a link that leads nowhere
		return unfollowed(name)
	}
	return resolved(name)
}

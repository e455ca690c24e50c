package cli

import (
	"os"
	"path/filepath"
)

// resolved is the full path of a file or folder with all links followed. If it does not exist,
// it is the full path as named.
func resolved(name string) string {
	if whole, err := filepath.Abs(name); err == nil {
		name = whole
	}
	if real, err := filepath.EvalSymlinks(name); err == nil {
		name = real
	}
	return name
}

// unfollowed is the full path of a file that need not exist, following links to its folder but
// not a link in its own place.
func unfollowed(name string) string {
	return filepath.Join(resolved(filepath.Dir(name)), filepath.Base(name))
}

// identityOf is the same for all names of a file, including links to it, even if the file is
// still to be written.
func identityOf(name string) string {
	if _, err := os.Stat(name); err != nil { // it does not exist, or is a link that leads nowhere
		return unfollowed(name)
	}
	return resolved(name)
}

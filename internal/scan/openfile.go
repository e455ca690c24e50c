package scan

import (
	"os"
	"path/filepath"
)

// OpenFile opens a regular file of the folder for reading, by its path with slashes. It opens
// nothing else, such as a pipe or a device.
func (f *Folder) OpenFile(path string) (*os.File, error) {
	if !filepath.IsLocal(filepath.FromSlash(path)) {
		return nil, ErrOutside
	}
	file, _, err := f.open(path)
	return file, err
}

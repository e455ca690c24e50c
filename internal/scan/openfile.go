package scan

import (
	"os"
	"path/filepath"
)

// OpenFile opens a file of the folder for reading, by its path written with
// slashes. What is no regular file, such as a pipe or a device, is not opened.
func (f *Folder) OpenFile(path string) (*os.File, error) {
	if !filepath.IsLocal(filepath.FromSlash(path)) {
		return nil, ErrOutside
	}
	file, _, err := f.open(path)
	return file, err
}

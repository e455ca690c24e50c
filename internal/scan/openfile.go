package scan

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// ErrOutside is returned for a path that leads out of the folder.
var ErrOutside = errors.New("outside the folder")

// OpenFile opens a file of the folder for reading, by its path written with
// slashes. What is no regular file, such as a pipe or a device, is not opened.
func (f *Folder) OpenFile(path string) (*os.File, error) {
	name := filepath.FromSlash(path)
	if !filepath.IsLocal(name) {
		return nil, ErrOutside
	}
	// Asked before opening, since to open some devices is to set them off.
	info, err := f.root.Stat(name)
	if err == nil {
		err = isReadable(info)
	} else if errno := syscall.Errno(0); !errors.As(err, &errno) { // no word of the system's: a link led out
		err = ErrOutside
	}
	if err != nil {
		return nil, err
	}
	// A pipe that has taken the file's place meanwhile must not be waited for.
	file, err := f.root.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	info, err = file.Stat()
	if err == nil {
		err = isReadable(info)
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}

func isReadable(info fs.FileInfo) error {
	switch {
	case info.IsDir():
		return ErrFolder
	case !info.Mode().IsRegular():
		return ErrNotFile
	}
	return nil
}

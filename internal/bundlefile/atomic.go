package bundlefile

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode/utf8"
)

// WriteOut puts what write writes in place in one step, for the owner only, as for all files.
// OutPlace says where that is, or why nothing is written, before the work is done.
func WriteOut(path string, replace bool, write func(io.Writer) error) error {
	target, err := OutPlace(path, replace)
	if err != nil {
		return err
	}
	put := takeName
	if replace {
		put = os.Rename
	}
	return writeStream(target, write, put)
}

// writeFile puts data in place in one step.
func writeFile(path string, data []byte, put func(temp, path string) error) error {
	write := func(temp io.Writer) error {
		_, err := temp.Write(data)
		return err
	}
	return writeStream(path, write, put)
}

// writeStream puts a file in place in one step, so that a crash leaves the old file or the new
// one, never a half-written one. It is written next to its place and is safely on the disk
// before put moves it. Missing folders are created for the owner only.
func writeStream(path string, write func(io.Writer) error, put func(temp, path string) error) (err error) {
	folder := filepath.Dir(path)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	sweep(path, time.Now())
	// CreateTemp opens with mode 0600.
	temp, err := os.CreateTemp(folder, tempPrefix(path)+"*")
	if err != nil {
		return err
	}
	defer func() {
		if gone := os.Remove(temp.Name()); err != nil && !errors.Is(gone, fs.ErrNotExist) {
			err = errors.Join(err, gone)
		}
	}()
	if err := write(temp); err != nil {
		return errors.Join(err, temp.Close())
	}
	if err := temp.Sync(); err != nil {
		return errors.Join(err, temp.Close())
	}
	if err := temp.Close(); err != nil {
		return err
	}
	if err := put(temp.Name(), path); err != nil {
		return err
	}
	syncFolder(folder)
	return nil
}

// syncFolder gets the new name onto the disk as well. Not every system can do that, and the
// file itself is already safe.
func syncFolder(name string) {
	if folder, err := os.Open(name); err == nil {
		_ = folder.Sync()
		_ = folder.Close()
	}
}

// replaceSeen replaces a file that still holds what was seen of it. Writing took a while, so
// it looks at the old file once more.
func replaceSeen(seen []byte) func(temp, path string) error {
	return func(temp, path string) error {
		if err := stillHolds(path, seen); err != nil {
			return err
		}
		return os.Rename(temp, path)
	}
}

// takeName puts a file where there is none. Linking fails if the name is taken, while renaming
// would replace the other file.
func takeName(temp, path string) error {
	err := os.Link(temp, path)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, fs.ErrExist):
		return ErrExists
	}
	// Some file systems have no links.
	if err := lacks(path); err != nil {
		return err
	}
	return os.Rename(temp, path)
}

// tempPrefix begins the names of files that are written next to a path before they are put in
// place; digits follow. A long name is cut, so that the result is not too long for the file
// system.
func tempPrefix(path string) string {
	name := filepath.Base(path)
	for len(name) > longestInTemp {
		_, last := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-last]
	}
	return "." + name + "."
}

// longestInTemp is how many bytes of the name are kept. File systems allow 255, which also
// have to hold the dots and the ten digits at most that CreateTemp adds.
const longestInTemp = 240

const (
	// sweptAfter is the age at which such a file must be from a run that was killed: no write
	// takes that long.
	sweptAfter = 10 * time.Minute
	// sweptAmong is the most entries of a folder to look through, so that not every write to a
	// folder of thousands reads all of it.
	sweptAmong = 2000
)

// sweep removes what killed runs left next to a file. It is done in passing: what cannot be
// removed stays.
func sweep(path string, now time.Time) {
	folder, err := os.Open(filepath.Dir(path))
	if err != nil {
		return
	}
	defer folder.Close()
	entries, _ := folder.ReadDir(sweptAmong)
	for _, entry := range entries {
		number, isOurs := strings.CutPrefix(entry.Name(), tempPrefix(path))
		if !isOurs || number == "" || strings.Trim(number, "0123456789") != "" || !entry.Type().IsRegular() {
			continue
		}
		if info, err := entry.Info(); err == nil && now.Sub(info.ModTime()) >= sweptAfter {
			_ = os.Remove(filepath.Join(folder.Name(), entry.Name()))
		}
	}
}

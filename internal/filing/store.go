package filing

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"beian.example/icp/internal/lang"
)

// ErrExists is returned when a new file would replace one that is there.
var ErrExists = errors.New("the file exists already")

// ErrChanged is returned when the file was changed by someone else since it
// was last read or written.
var ErrChanged = errors.New("the file was changed meanwhile")

// Store keeps a bundle in a file while it is being worked on. It never
// replaces what it has not seen: neither a file that appeared nor a change
// made elsewhere since the last save.
type Store struct {
	path string
	seen []byte // what the file held last; nil while there is none
	kept string // where what a person had written is kept
	lang lang.Lang
}

// Create prepares to keep a bundle in a new file; the file comes into being
// with the first Save. Labels in the file are written in l.
func Create(path string, l lang.Lang) *Store { return &Store{path: path, lang: l} }

// Resume prepares to go on with a file that held data.
func Resume(path string, data []byte, l lang.Lang) *Store {
	return &Store{path: path, seen: bytes.Clone(data), lang: l}
}

// Path returns the file's path as it was given.
func (s *Store) Path() string { return s.path }

// Kept returns the name of the file that holds what a person had written in
// their own way before the first Save, empty where there was no need.
func (s *Store) Kept() string { return s.kept }

// Save writes the bundle, atomically and readable by its owner only. A file
// that has nothing to gain stays as it is; one that holds more than a written
// bundle would, such as a person's own comments, is first kept as PATH.bak.
// Comments that ask the judge for silence stay with their fields.
func (s *Store) Save(b *Bundle) error {
	target, err := targetOf(s.path)
	if err != nil {
		return err
	}
	if s.seen == nil {
		err = lacks(target)
	} else {
		err = stillHolds(target, s.seen)
	}
	if err != nil {
		return err
	}
	before := Parse(s.seen)
	data := before.writeAgain(b, s.lang)
	if s.seen != nil {
		if bytes.Equal(data, before.writeAgain(before.Bundle, s.lang)) {
			return nil
		}
		if s.kept == "" && before.holdsMore(s.seen, data) {
			if s.kept, err = keepFile(target, s.seen); err != nil {
				return err
			}
		}
	}
	if err := writeFile(target, data, s.seen != nil); err != nil {
		return err
	}
	s.seen = data
	return nil
}

// writeAgain writes a bundle to take the place of a file, whose ignores it keeps.
func (r *Reading) writeAgain(b *Bundle, l lang.Lang) []byte { return b.write(l, r.carry(b)) }

// holdsMore reports whether a file, whose reading r is, holds more than a
// written bundle would, or a comment that data, which is to take its place,
// lacks.
func (r *Reading) holdsMore(file, data []byte) bool {
	lost := func(ignore Ignore) bool { return !bytes.Contains(data, []byte(ignore.comment)) }
	return slices.ContainsFunc(r.Ignores, lost) ||
		!bytes.Equal(file, r.writeAgain(r.Bundle, lang.ZH)) && !bytes.Equal(file, r.writeAgain(r.Bundle, lang.EN))
}

// Rewrite puts a repaired text in place of the file it was read from, in one
// step and readable by its owner only. It fails with ErrChanged if the file no
// longer holds what it held before.
func Rewrite(path string, before, after []byte) error {
	target, err := targetOf(path)
	if err != nil {
		return err
	}
	if err := stillHolds(target, before); err != nil {
		return err
	}
	return writeFile(target, after, true)
}

// stillHolds makes sure that a file holds what was seen of it.
func stillHolds(path string, seen []byte) error {
	now, err := os.ReadFile(path)
	if err == nil && !bytes.Equal(now, seen) {
		return ErrChanged
	}
	return err
}

// lacks makes sure that there is no such file.
func lacks(path string) error {
	switch _, err := os.Stat(path); {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	}
	return ErrExists
}

// keepFile stores data beside a file under a name that is free, or that holds
// the same already.
func keepFile(path string, data []byte) (string, error) {
	name := path + ".bak"
	for i := 2; ; i++ {
		err := writeFile(name, data, false)
		if !errors.Is(err, ErrExists) {
			return name, err
		}
		if held, err := os.ReadFile(name); err == nil && bytes.Equal(held, data) {
			return name, nil
		}
		name = path + ".bak" + strconv.Itoa(i)
	}
}

// targetOf follows links, so that saving changes the file and not the link.
func targetOf(path string) (string, error) {
	resolved, err := filepath.EvalSymlinks(path)
	if errors.Is(err, fs.ErrNotExist) {
		return path, nil
	}
	return resolved, err
}

// writeFile puts data in place in one step, so that a crash leaves the old
// file or the new one and never a half. Folders that lack are made for the
// owner only.
func writeFile(path string, data []byte, replace bool) (err error) {
	folder := filepath.Dir(path)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	// CreateTemp opens with mode 0600.
	temp, err := os.CreateTemp(folder, "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, ignoreMissing(os.Remove(temp.Name())))
		}
	}()
	if _, err := temp.Write(data); err != nil {
		return errors.Join(err, temp.Close())
	}
	if err := temp.Sync(); err != nil {
		return errors.Join(err, temp.Close())
	}
	if err := temp.Close(); err != nil {
		return err
	}
	if replace {
		return os.Rename(temp.Name(), path)
	}
	// A link fails where the name is taken, which a rename would replace.
	if err := os.Link(temp.Name(), path); err != nil {
		if errors.Is(err, fs.ErrExist) {
			return errors.Join(ErrExists, os.Remove(temp.Name()))
		}
		return os.Rename(temp.Name(), path)
	}
	return os.Remove(temp.Name())
}

func ignoreMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// Read returns the bytes of a bundle file, at most one more than MaxSize, so
// that Parse can tell that a file is too large without it being read whole.
func Read(r io.Reader, buffer []byte) ([]byte, error) {
	limited := bytes.NewBuffer(buffer[:0])
	_, err := limited.ReadFrom(io.LimitReader(r, MaxSize+1))
	return limited.Bytes(), err
}

package bundlefile

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// ErrExists is returned when a new file would replace one that is there.
var ErrExists = errors.New("the file exists already")

// ErrChanged is returned when the file was changed by someone else since it
// was last read or written.
var ErrChanged = errors.New("the file was changed meanwhile")

// ErrReadOnly is returned when a file that may not be written would be replaced, which its
// folder would allow.
var ErrReadOnly = errors.New("the file is read-only")

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

// Kept returns the name of the file that holds what was there before, empty where
// there was no need.
func (s *Store) Kept() string { return s.kept }

// IsNew reports whether there is no file yet, as far as this store knows.
func (s *Store) IsNew() bool { return s.seen == nil }

// Save writes the bundle, atomically and readable by its owner only. A file
// that has nothing to gain stays as it is; one that holds more than a written
// bundle would, such as a person's own comments, is first kept as PATH.bak.
// Comments that ask the judge for silence stay with their fields.
func (s *Store) Save(b *filing.Bundle) error {
	target, err := targetOf(s.path)
	if err != nil {
		return err
	}
	if err := s.isAsSeen(target); err != nil {
		return err
	}
	before := Parse(s.seen)
	data := before.writeAgain(b, s.lang)
	if s.seen != nil {
		if bytes.Equal(data, before.writeAgain(before.Bundle, s.lang)) {
			return nil
		}
		if before.holdsMore(s.seen, data) {
			if err := s.Keep(); err != nil {
				return err
			}
		}
	}
	put := takeName
	if s.seen != nil {
		put = replaceSeen(s.seen)
	}
	if err := writeFile(target, data, put); err != nil {
		return err
	}
	s.seen = data
	return nil
}

// Keep stores what the file holds as PATH.bak, once in the life of a Store, for
// what is about to go from it.
func (s *Store) Keep() error {
	if s.seen == nil || s.kept != "" {
		return nil
	}
	target, err := targetOf(s.path)
	if err != nil {
		return err
	}
	name, err := keepFile(target, kept, s.seen)
	if err == nil {
		s.kept = name
	}
	return err
}

// isAsSeen makes sure that the file is what this store last knew of it.
func (s *Store) isAsSeen(target string) error {
	if s.seen == nil {
		return lacks(target)
	}
	return stillHolds(target, s.seen)
}

// Rescue keeps a bundle that Save could not put into its file in a new one
// beside it, PATH.rescued-1 or the next number that is free, readable by its
// owner only, and returns its name.
func (s *Store) Rescue(b *filing.Bundle) (name string, err error) {
	return keepFile(s.path, rescued, Parse(s.seen).writeAgain(b, s.lang))
}

// writeAgain writes a bundle to take the place of a file, whose ignores it keeps.
func (r *Reading) writeAgain(b *filing.Bundle, l lang.Lang) []byte { return write(b, l, r.carry(b)) }

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
// longer holds what it held before, and with ErrReadOnly if it may not be written.
func Rewrite(path string, before, after []byte) error {
	target, err := targetOf(path)
	if err != nil {
		return err
	}
	if info, err := os.Stat(target); err == nil && info.Mode().Perm()&0o200 == 0 {
		return ErrReadOnly
	}
	if err := stillHolds(target, before); err != nil {
		return err
	}
	return writeFile(target, after, replaceSeen(before))
}

// stillHolds makes sure that a file holds what was seen of it.
func stillHolds(path string, seen []byte) error {
	now, err := ReadRegular(path, int64(len(seen)), nil)
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

// BeginningsBeside are those of the names of a bundle and of all files that are written
// beside it and hold what it holds: the file as it was, answers that could not be saved
// into it, and what is not in place yet.
func BeginningsBeside(name string) []string { return []string{name, tempPrefix(name)} }

// What marks a copy behind the name of its file.
const (
	kept    = ".bak"
	rescued = ".rescued-"
)

// keepFile stores data beside a file: under its name with what marks the copy and
// the first number that is free or belongs to a file with the same data already.
// A mark that ends in no dash goes without the number at first.
func keepFile(path, mark string, data []byte) (string, error) {
	for i := 1; ; i++ {
		name := path + mark
		if i > 1 || strings.HasSuffix(mark, "-") {
			name += strconv.Itoa(i)
		}
		err := writeFile(name, data, takeName)
		if !errors.Is(err, ErrExists) {
			return name, err
		}
		if stillHolds(name, data) == nil {
			return name, nil
		}
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

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

// ErrExists is returned if a new file would replace an existing one.
var ErrExists = errors.New("the file exists already")

// ErrChanged is returned if someone else changed the file since it was last read or written.
var ErrChanged = errors.New("the file was changed meanwhile")

// ErrReadOnly is returned instead of replacing a file that must not be written, which its
// folder would allow.
var ErrReadOnly = errors.New("the file is read-only")

// Store keeps a bundle in a file while it is being worked on. It never replaces what it has
// not seen: neither a file that has appeared nor a change made elsewhere since the last save.
type Store struct {
	path string
	seen []byte   // what the file last held; nil if there is none
	read *Reading // of that; nil until needed
	kept string   // where a copy of what a person had written is kept
	lang lang.Lang
}

// Create prepares to keep a bundle in a new file, which the first Save creates. Labels in the
// file are written in l.
func Create(path string, l lang.Lang) *Store { return &Store{path: path, lang: l} }

// Resume prepares to continue with a file that held data.
func Resume(path string, data []byte, l lang.Lang) *Store {
	return &Store{path: path, seen: bytes.Clone(data), lang: l}
}

// Path returns the file's path as it was given.
func (s *Store) Path() string { return s.path }

// Kept returns the name of the file that holds what was there before, empty if there was no
// need.
func (s *Store) Kept() string { return s.kept }

// IsNew reports whether there is no file yet, as far as this store knows.
func (s *Store) IsNew() bool { return s.seen == nil }

// Save writes the bundle, atomically and readable by its owner only. A file that is up to date
// stays as it is. One that holds more than Save would write, such as a person's own comments,
// is first kept as PATH.bak. Comments that silence rules stay with their fields.
func (s *Store) Save(b *filing.Bundle) error {
	target, err := targetOf(s.path)
	if err != nil {
		return err
	}
	if err := s.isAsSeen(target); err != nil {
		return err
	}
	before := s.before()
	data := before.writeAgain(b, s.lang)
	if s.seen != nil {
		if s.isUpToDate(data) {
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
	s.seen, s.read = data, nil
	return nil
}

// before is the reading of what the file last held.
func (s *Store) before() *Reading {
	if s.read == nil {
		s.read = Parse(s.seen)
	}
	return s.read
}

// isUpToDate reports whether the file holds already what data says.
func (s *Store) isUpToDate(data []byte) bool {
	return bytes.Equal(data, s.before().writeAgain(s.before().Bundle, s.lang))
}

// Ignored lists the comments that will silence rules once Save has written the bundle, by the
// paths of what will be on their lines. They stay with their fields whatever becomes of the
// values.
func (s *Store) Ignored(b *filing.Bundle) map[string][]Ignore {
	after := s.before()
	if len(after.Ignores) == 0 {
		return nil
	}
	if data := after.writeAgain(b, s.lang); !s.isUpToDate(data) {
		after = Parse(data)
	}
	return after.ignored()
}

// Keep stores the contents of the file as PATH.bak, once in the life of a Store, because they
// are about to be removed from it.
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

// isAsSeen makes sure that the file still is what this store last knew.
func (s *Store) isAsSeen(target string) error {
	if s.seen == nil {
		return lacks(target)
	}
	return stillHolds(target, s.seen)
}

// Rescue keeps a bundle that Save could not write in a new file next to the old one, named
// PATH.rescued-1 or with the next free number, readable by its owner only. It returns the
// name.
func (s *Store) Rescue(b *filing.Bundle) (name string, err error) {
	return keepFile(s.path, rescued, s.before().writeAgain(b, s.lang))
}

// writeAgain writes a bundle to replace a file, whose ignore comments it keeps.
func (r *Reading) writeAgain(b *filing.Bundle, l lang.Lang) []byte { return write(b, l, r.carry(b)) }

// holdsMore reports whether a file, of which r is the reading, holds more than a written
// bundle would, or a comment that data, which is to replace it, lacks.
func (r *Reading) holdsMore(file, data []byte) bool {
	lost := func(ignore Ignore) bool { return !bytes.Contains(data, []byte(ignore.comment)) }
	return slices.ContainsFunc(r.Ignores, lost) ||
		!bytes.Equal(file, r.writeAgain(r.Bundle, lang.ZH)) && !bytes.Equal(file, r.writeAgain(r.Bundle, lang.EN))
}

// Rewrite replaces the file that a text was read from with the repaired text, in one step and
// readable by its owner only. It fails with ErrChanged if the file no longer holds what it
// did, and with ErrReadOnly if it must not be written.
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

// stillHolds makes sure that a file still holds what was seen of it.
func stillHolds(path string, seen []byte) error {
	now, err := ReadRegular(path, int64(len(seen)), nil)
	if err == nil && !bytes.Equal(now, seen) {
		return ErrChanged
	}
	return err
}

// lacks makes sure that a file does not exist.
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

// What follows the name of a file in the name of its copy.
const (
	kept    = ".bak"
	rescued = ".rescued-"
)

// keepFile stores data next to a file, under its name with the mark and the first number that
// is free or belongs to a file with the same data. Without a dash at the end of the mark, the
// first copy has no number.
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

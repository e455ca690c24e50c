package scan

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"
	"time"
	"unicode"
)

// takenInto is the folder that files from elsewhere are copied into.
const takenInto = "scans"

// maxTaken is the largest size of such a file: a video of a person reading a commitment has
// some tens of megabytes, a scan a few.
const maxTaken = 100 << 20

// maxNumbered is how many files with the same name there may be.
const maxNumbered = 1000

// copying begins the name of a file that is not complete yet, and abandoned is when nobody can
// be working on it any more, because the program was killed.
const (
	copying   = ".copying-"
	abandoned = time.Hour
)

// Why a file is not copied, besides the system's reasons.
var (
	ErrFolder   = errors.New("a folder")
	ErrNotFile  = errors.New("not a regular file")
	ErrTooLarge = errors.New("larger than what is copied")
	ErrLeadsOut = errors.New("the folder for scans leads out of the folder")
)

// Place says where Take would put a file, and whether it is already there.
func (f *Folder) Place(source string) (place string, isThere bool, err error) {
	file, err := openTaken(source)
	if err != nil {
		return "", false, err
	}
	defer file.Close()
	return f.place(file, cleanName(source))
}

// Take copies a file from elsewhere into the folder and returns its path there. It replaces
// nothing: it uses a file with the same content, and gets a number if the name is taken by
// another. The copy is complete or absent, and for its owner only.
func (f *Folder) Take(source string) (place string, isNew bool, err error) {
	file, err := openTaken(source)
	if err != nil {
		return "", false, err
	}
	defer file.Close()
	made := f.root.Mkdir(takenInto, 0o700) == nil
	defer func() {
		if made && err != nil {
			_ = f.root.Remove(takenInto) // this only succeeds if it is empty
		}
	}()
	place, isThere, err := f.place(file, cleanName(source))
	if err != nil || isThere {
		return place, false, err
	}
	f.dropAbandoned()
	temp, err := f.copyOf(file)
	if err != nil {
		return "", false, err
	}
	defer func() { _ = f.root.Remove(temp) }()
	err = f.takeName(temp, place)
	for errors.Is(err, fs.ErrExist) { // it was created meanwhile
		if place, isThere, err = f.place(file, cleanName(source)); err != nil || isThere {
			return place, false, err
		}
		err = f.takeName(temp, place)
	}
	if err != nil {
		return "", false, err
	}
	f.has[place] = true
	return place, true, nil
}

// Discard removes a file that Take has put there.
func (f *Folder) Discard(place string) error {
	delete(f.has, place)
	return f.root.Remove(filepath.FromSlash(place))
}

// openTaken opens a file that may be copied.
func openTaken(source string) (*os.File, error) {
	// Asked before opening, since opening some devices has effects.
	if err := isTakeable(os.Stat(source)); err != nil {
		return nil, err
	}
	// A pipe may have taken the place of the file meanwhile, and must not block.
	file, err := os.OpenFile(source, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	if err := isTakeable(file.Stat()); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}

func isTakeable(info fs.FileInfo, err error) error {
	info, err = regular(info, err)
	if err == nil && info.Size() > maxTaken {
		return ErrTooLarge
	}
	return err
}

// place is the first numbered path for a name that is free, or already holds the same. Links
// at that path are not followed.
func (f *Folder) place(file *os.File, name string) (place string, isThere bool, err error) {
	for n := 1; n <= maxNumbered; n++ {
		place = path.Join(takenInto, numbered(name, n))
		info, err := f.root.Lstat(filepath.FromSlash(place))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return place, false, nil
		case err != nil && f.leadsOut(takenInto):
			return "", false, ErrLeadsOut
		case err != nil:
			return "", false, err
		case info.Mode().IsRegular() && f.isSame(file, place):
			return place, true, nil
		}
	}
	return "", false, fs.ErrExist
}

// leadsOut reports whether a name is a link that cannot be followed within the folder.
func (f *Folder) leadsOut(name string) bool {
	if !f.isLink(name) {
		return false
	}
	_, err := f.root.Stat(name)
	return err != nil
}

// isSame reports whether a file of the folder has the same content as another. A file that
// cannot be read does not.
func (f *Folder) isSame(file *os.File, place string) bool {
	other, err := f.root.OpenFile(filepath.FromSlash(place), os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return false
	}
	defer other.Close()
	one, err1 := file.Stat()
	two, err2 := other.Stat()
	if err1 != nil || err2 != nil || !two.Mode().IsRegular() || one.Size() != two.Size() {
		return false
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return false
	}
	a, b := make([]byte, 64<<10), make([]byte, 64<<10)
	for {
		n, err1 := io.ReadFull(file, a)
		m, err2 := io.ReadFull(other, b)
		if !bytes.Equal(a[:n], b[:m]) {
			return false
		}
		if err1 != nil || err2 != nil { // both end, at the same byte
			return isEnd(err1) && isEnd(err2)
		}
	}
}

func isEnd(err error) bool { return err == io.EOF || err == io.ErrUnexpectedEOF }

// dropAbandoned removes what was being copied when the program was killed: it may be part of
// somebody's card, and nobody would look for it.
func (f *Folder) dropAbandoned() {
	for _, e := range f.entries(takenInto) {
		info, err := e.Info()
		if err == nil && info.Mode().IsRegular() && strings.HasPrefix(e.Name(), copying) && time.Since(info.ModTime()) > abandoned {
			_ = f.root.Remove(filepath.Join(takenInto, e.Name())) // otherwise it stays
		}
	}
}

// copyOf copies a file to a temporary name, and makes sure that it is on the disk.
func (f *Folder) copyOf(file *os.File) (name string, err error) {
	temp := filepath.Join(takenInto, fmt.Sprintf("%s%d", copying, rand.Uint64()))
	to, err := f.root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return "", err
	}
	defer func() {
		err = errors.Join(err, to.Close())
		if err != nil {
			_ = f.root.Remove(temp)
		}
	}()
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return "", err
	}
	n, err := io.Copy(to, io.LimitReader(file, maxTaken+1))
	switch {
	case err != nil:
		return "", err
	case n > maxTaken: // it has grown
		return "", ErrTooLarge
	}
	return temp, to.Sync()
}

// takeName gives a file its name. Linking fails if the name is taken, while renaming would
// replace the other file.
func (f *Folder) takeName(temp, place string) error {
	place = filepath.FromSlash(place)
	err := f.root.Link(temp, place)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	// Some file systems have no links.
	if _, err := f.root.Lstat(place); err == nil {
		return fs.ErrExist
	}
	return f.root.Rename(temp, place)
}

// cleanName is the name of a file without what some systems do not allow.
func cleanName(source string) string {
	name := strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) || strings.ContainsRune(`\/:*?"<>|`, r) {
			return '_'
		}
		return r
	}, filepath.Base(source))
	return strings.TrimSpace(name)
}

// numbered puts a number after a name, before its extension; the first has none.
func numbered(name string, n int) string {
	if n == 1 {
		return name
	}
	ending := path.Ext(name)
	return fmt.Sprintf("%s-%d%s", strings.TrimSuffix(name, ending), n, ending)
}

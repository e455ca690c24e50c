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

// maxTaken is how large such a file may be: a video of a person who reads a
// commitment has some tens of megabytes, a scan few.
const maxTaken = 100 << 20

// maxNumbered is how many files of one name there may be.
const maxNumbered = 1000

// copying begins the name of a file as long as it is not there as a whole, and
// abandoned is when nobody can be at it any more: the program was killed.
const (
	copying   = ".copying-"
	abandoned = time.Hour
)

// Why a file is not copied, besides what the system says.
var (
	ErrFolder   = errors.New("a folder")
	ErrNotFile  = errors.New("not a regular file")
	ErrTooLarge = errors.New("larger than what is copied")
	ErrLeadsOut = errors.New("the folder for scans leads out of the folder")
)

// Place tells where Take would put a file, and whether it is there already.
func (f *Folder) Place(source string) (place string, isThere bool, err error) {
	file, err := openTaken(source)
	if err != nil {
		return "", false, err
	}
	defer file.Close()
	return f.place(file, cleanName(source))
}

// Take copies a file from elsewhere into the folder and returns its path there. It
// replaces nothing: a file of the same content is used, beside another of the same
// name it gets a number. It is there as a whole or not at all, for its owner only.
func (f *Folder) Take(source string) (place string, isNew bool, err error) {
	file, err := openTaken(source)
	if err != nil {
		return "", false, err
	}
	defer file.Close()
	made := f.root.Mkdir(takenInto, 0o700) == nil
	defer func() {
		if made && err != nil {
			_ = f.root.Remove(takenInto) // which only an empty one lets happen
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
	for errors.Is(err, fs.ErrExist) { // it came into being meanwhile
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

// Discard takes a file away again that Take has put there.
func (f *Folder) Discard(place string) error {
	delete(f.has, place)
	return f.root.Remove(filepath.FromSlash(place))
}

// openTaken opens a file that may be copied.
func openTaken(source string) (*os.File, error) {
	// Asked before opening, since to open some devices is to set them off.
	if err := isTakeable(os.Stat(source)); err != nil {
		return nil, err
	}
	// A pipe that has taken the file's place meanwhile must not be waited for.
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

// place is the first path of a name that is free, or holds the same already.
// What a link at that path leads to is not looked at.
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

// leadsOut reports whether a name is a link that cannot be followed within the
// folder.
func (f *Folder) leadsOut(name string) bool {
	if !f.isLink(name) {
		return false
	}
	_, err := f.root.Stat(name)
	return err != nil
}

// isSame reports whether a file of the folder holds the same as another one. One
// that cannot be read does not.
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
		if err1 != nil || err2 != nil { // both, at the same byte
			return isEnd(err1) && isEnd(err2)
		}
	}
}

func isEnd(err error) bool { return err == io.EOF || err == io.ErrUnexpectedEOF }

// dropAbandoned removes what was being copied when the program was killed: part of
// somebody's card, perhaps, which nobody would look for.
func (f *Folder) dropAbandoned() {
	for _, e := range f.entries(takenInto) {
		info, err := e.Info()
		if err == nil && info.Mode().IsRegular() && strings.HasPrefix(e.Name(), copying) && time.Since(info.ModTime()) > abandoned {
			_ = f.root.Remove(filepath.Join(takenInto, e.Name())) // else it stays as it was
		}
	}
}

// copyOf copies a file to a name that nobody asks for, safe on the disk.
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

// takeName gives a file its name. A link fails where the name is taken, which a
// rename would replace.
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

// cleanName is the name of a file as every system can have it.
func cleanName(source string) string {
	name := strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) || strings.ContainsRune(`\/:*?"<>|`, r) {
			return '_'
		}
		return r
	}, filepath.Base(source))
	return strings.TrimSpace(name)
}

// numbered puts a number behind a name, before its ending; the first has none.
func numbered(name string, n int) string {
	if n == 1 {
		return name
	}
	ending := path.Ext(name)
	return fmt.Sprintf("%s-%d%s", strings.TrimSuffix(name, ending), n, ending)
}

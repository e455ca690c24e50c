package scan

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// ErrOutside is why nothing is said of a file that a path or a link leads to outside
// the folder.
var ErrOutside = errors.New("outside the folder")

// ErrNowhere is that a link in the place of a file leads to nothing, so that there is
// no file either.
var ErrNowhere error = nowhere{}

type nowhere struct{}

func (nowhere) Error() string        { return "a link that leads nowhere" }
func (nowhere) Is(target error) bool { return target == fs.ErrNotExist }

// open opens a regular file of the folder. It waits for nobody, and sets off no
// device. Errors besides the system's are ErrFolder, ErrNotFile, ErrOutside and
// ErrNowhere.
func (f *Folder) open(path string) (*os.File, fs.FileInfo, error) {
	name := filepath.FromSlash(path)
	// Asked before opening, since to open some devices is to set them off.
	if _, err := regular(f.root.Stat(name)); err != nil {
		return nil, nil, f.reason(name, err)
	}
	// A pipe that has taken the file's place meanwhile must not be waited for.
	file, err := f.root.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, nil, f.reason(name, err)
	}
	info, err := regular(file.Stat())
	if err != nil {
		return nil, nil, errors.Join(err, file.Close())
	}
	return file, info, nil
}

func regular(info fs.FileInfo, err error) (fs.FileInfo, error) {
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, ErrFolder
	case !info.Mode().IsRegular():
		return nil, ErrNotFile
	}
	return info, nil
}

// reason is ErrOutside for the error of a path that leads out of the folder, and
// ErrNowhere for that of a link to nothing. The system's own error for the former has no
// name, but the folder's parent always has it.
func (f *Folder) reason(name string, err error) error {
	if errors.Is(err, fs.ErrNotExist) && f.isLink(name) {
		return ErrNowhere
	}
	_, parent := f.root.Stat("..")
	var is, outside *fs.PathError
	if errors.As(err, &is) && errors.As(parent, &outside) && is.Err == outside.Err {
		return ErrOutside
	}
	return err
}

func (f *Folder) isLink(name string) bool {
	info, err := f.root.Lstat(name)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}

// maxHead is how many bytes of a file are read at most to tell what it is.
const maxHead = 256 << 10

// peek reads here and there in a file, but no more in all than it may.
type peek struct {
	from  io.ReaderAt
	start int64 // where the part of the file begins that is read
	size  int64 // of that part
	left  int   // how many bytes may still be read
}

// ReadAt makes a peek what decoders of headers read from.
func (p *peek) ReadAt(buf []byte, at int64) (int, error) {
	if at < 0 || at >= p.size {
		return 0, io.EOF
	}
	if len(buf) > p.left {
		return 0, io.ErrUnexpectedEOF
	}
	p.left -= len(buf)
	return p.from.ReadAt(buf, p.start+at)
}

// at reads n bytes from a place on, or fewer where the file ends or no more may be read.
func (p *peek) at(at int64, n int) []byte {
	if at < 0 || at >= p.size {
		return nil
	}
	buf := make([]byte, min(int64(n), p.size-at, int64(p.left)))
	n, _ = p.ReadAt(buf, at) // what an error leaves is still known
	return buf[:n]
}

package scan

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// ErrOutside is returned for a file outside the folder, where a path or a link leads.
var ErrOutside = errors.New("outside the folder")

// ErrNowhere is returned for a link to nothing in the place of a file; it is also an
// ErrNotExist.
var ErrNowhere error = nowhere{}

type nowhere struct{}

func (nowhere) Error() string        { return "a link that leads nowhere" }
func (nowhere) Is(target error) bool { return target == fs.ErrNotExist }

// open opens a regular file of the folder. It never waits, and does not set off a device.
// Errors other than the system's are ErrFolder, ErrNotFile, ErrOutside and ErrNowhere.
func (f *Folder) open(path string) (*os.File, fs.FileInfo, error) {
	name := filepath.FromSlash(path)
	// Asked before opening, since opening some devices has effects.
	if _, err := regular(f.root.Stat(name)); err != nil {
		return nil, nil, f.reason(name, err)
	}
	// A pipe may have taken the place of the file meanwhile, and must not block.
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

// reason is ErrOutside for the error of a path that leads out of the folder, and ErrNowhere
// for that of a link to nothing. The system's error for the former is not exported, but the
// folder's parent always gives it.
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

// maxHead is the most bytes that are read to find out what a file is.
const maxHead = 256 << 10

// peek reads here and there in a file, but no more than allowed in all.
type peek struct {
	from  io.ReaderAt
	start int64 // where the part being read begins in the file
	size  int64 // of that part
	left  int   // how many more bytes may be read
}

// ReadAt lets decoders of headers read from a peek.
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

// at reads n bytes at an offset, or fewer if the file ends or no more may be read.
func (p *peek) at(at int64, n int) []byte {
	if at < 0 || at >= p.size {
		return nil
	}
	buf := make([]byte, min(int64(n), p.size-at, int64(p.left)))
	n, _ = p.ReadAt(buf, at) // what was read before an error still counts
	return buf[:n]
}

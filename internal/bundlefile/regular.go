package bundlefile

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"slices"
	"syscall"
)

// ErrFolder is returned where a folder stands in the place of a file.
var ErrFolder = errors.New("a folder")

// ErrNotRegular is returned for what else is no regular file, such as a pipe or
// a device: reading one may wait for ever, or never come to an end.
var ErrNotRegular = errors.New("not a regular file")

// ReadRegular reads a regular file, or what a link to one leads to, into the
// buffer where it is large enough. Of a file over limit bytes it returns one
// byte more than that, so that the caller can tell; the rest is never read.
func ReadRegular(path string, limit int64, buffer []byte) ([]byte, error) {
	if err := checkRegular(path); err != nil {
		return nil, err
	}
	return ReadSeen(path, limit, buffer)
}

// OpenRegular opens a regular file, or what a link to one leads to, for reading.
func OpenRegular(path string) (*os.File, error) {
	if err := checkRegular(path); err != nil {
		return nil, err
	}
	file, _, err := openSeen(path)
	return file, err
}

// checkRegular is asked before a file is opened, since to open some devices is to set
// them off.
func checkRegular(path string) error { return isRegular(os.Stat(path)) }

// ReadSeen reads as ReadRegular does a file that was just seen to be regular, as one is
// in the listing of its folder.
func ReadSeen(path string, limit int64, buffer []byte) ([]byte, error) {
	file, size, err := openSeen(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if size == 0 { // also of files that do not tell their size, such as those of /proc
		return readLimited(file, limit, buffer)
	}
	most := min(size, limit+1)
	buffer = slices.Grow(buffer[:0], int(most))[:most]
	n, err := io.ReadFull(file, buffer)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) { // it was cut off meanwhile
		err = nil
	}
	return buffer[:n], err
}

// openSeen returns the size of the file too.
func openSeen(path string) (*os.File, int64, error) {
	// A pipe that has taken the file's place meanwhile must not be waited for.
	file, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, 0, err
	}
	info, err := file.Stat()
	if err := isRegular(info, err); err != nil {
		return nil, 0, errors.Join(err, file.Close())
	}
	return file, info.Size(), nil
}

func isRegular(info fs.FileInfo, err error) error {
	switch {
	case err != nil:
		return err
	case info.IsDir():
		return ErrFolder
	case !info.Mode().IsRegular():
		return ErrNotRegular
	}
	return nil
}

// Read returns the bytes of a bundle, at most one more than MaxSize, so that
// Parse can tell that it is too large without it being read whole.
func Read(r io.Reader, buffer []byte) ([]byte, error) { return readLimited(r, MaxSize, buffer) }

func readLimited(r io.Reader, limit int64, buffer []byte) ([]byte, error) {
	limited := bytes.NewBuffer(buffer[:0])
	_, err := limited.ReadFrom(io.LimitReader(r, limit+1))
	return limited.Bytes(), err
}

package bundlefile

import (
	"bytes"
	"errors"
	"io"
	"os"
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
	file, err := OpenRegular(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return readLimited(file, limit, buffer)
}

// OpenRegular opens a regular file, or what a link to one leads to, for reading.
func OpenRegular(path string) (*os.File, error) {
	// Asked before opening, since to open some devices is to set them off.
	if err := isRegular(os.Stat(path)); err != nil {
		return nil, err
	}
	return openSeen(path)
}

// ReadSeen does the same for a file that was just seen to be regular, as one is
// in the listing of its folder.
func ReadSeen(path string, limit int64, buffer []byte) ([]byte, error) {
	file, err := openSeen(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return readLimited(file, limit, buffer)
}

func openSeen(path string) (*os.File, error) {
	// A pipe that has taken the file's place meanwhile must not be waited for.
	file, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	if err := isRegular(file.Stat()); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}

func isRegular(info os.FileInfo, err error) error {
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

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

// ErrFolder is returned for a folder where a file is expected.
var ErrFolder = errors.New("a folder")

// ErrNotRegular is returned for anything else that is not a regular file, such as a pipe or a
// device: reading one may wait for ever, or never end.
var ErrNotRegular = errors.New("not a regular file")

// ReadRegular reads a regular file, or a link to one, into buffer if it is large enough. If
// the file has more than limit bytes, it returns limit+1 of them, so that the caller can tell;
// the rest is never read.
func ReadRegular(path string, limit int64, buffer []byte) ([]byte, error) {
	if err := checkRegular(path); err != nil {
		return nil, err
	}
	return ReadSeen(path, limit, buffer)
}

// OpenRegular opens a regular file, or a link to one, for reading.
func OpenRegular(path string) (*os.File, error) {
	if err := checkRegular(path); err != nil {
		return nil, err
	}
	file, _, err := openSeen(path)
	return file, err
}

// checkRegular is called before a file is opened, since opening some devices has effects.
func checkRegular(path string) error { return isRegular(os.Stat(path)) }

// ReadSeen is ReadRegular for a file that was just seen to be regular, such as in the listing
// of its folder.
func ReadSeen(path string, limit int64, buffer []byte) ([]byte, error) {
	file, size, err := openSeen(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if size == 0 { // some files, such as those of /proc, do not state their size
		return readLimited(file, limit, buffer)
	}
	most := min(size, limit+1)
	buffer = slices.Grow(buffer[:0], int(most))[:most]
	n, err := io.ReadFull(file, buffer)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) { // it was cut short meanwhile
		err = nil
	}
	return buffer[:n], err
}

// openSeen also returns the size of the file.
func openSeen(path string) (*os.File, int64, error) {
	// A pipe may have taken the place of the file meanwhile, and must not block.
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

// Read returns the bytes of a bundle, at most MaxSize+1, so that Parse can tell that it is too
// large without reading it whole.
func Read(r io.Reader, buffer []byte) ([]byte, error) { return readLimited(r, MaxSize, buffer) }

func readLimited(r io.Reader, limit int64, buffer []byte) ([]byte, error) {
	limited := bytes.NewBuffer(buffer[:0])
	_, err := limited.ReadFrom(io.LimitReader(r, limit+1))
	return limited.Bytes(), err
}

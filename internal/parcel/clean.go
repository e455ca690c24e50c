package parcel

import (
	"bufio"
	"errors"
	"io"
)

// cleaner copies a picture without what it tells besides the picture: where, when,
// by whom and with which device it was taken. The compressed pixels are copied byte
// by byte, and so is what it takes to show them as before, colours and orientation.
type cleaner func(dst io.Writer, r io.ReadSeeker) error

// errDamaged is returned for a picture whose parts cannot be told apart, so that
// nothing can be taken out of it.
var errDamaged = errors.New("damaged picture")

// bufferSize is how much of a file is in memory at a time.
const bufferSize = 64 << 10

// damagedAt turns the end of a file where more was due into errDamaged.
func damagedAt(err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return errDamaged
	}
	return err
}

// readPart reads exactly so many bytes.
func readPart(r *bufio.Reader, n int) ([]byte, error) {
	part := make([]byte, n)
	_, err := io.ReadFull(r, part)
	return part, damagedAt(err)
}

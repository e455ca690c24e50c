package parcel

import (
	"bufio"
	"errors"
	"io"
)

// cleaner copies a picture without the data added to it: where, when, by whom and with which
// device it was taken. The compressed pixels are copied byte by byte, together with what is
// needed to show them unchanged, such as colours and orientation.
type cleaner func(dst io.Writer, r io.ReadSeeker) error

// errDamaged is returned for a picture whose parts cannot be told apart, so that nothing can
// be removed from it.
var errDamaged = errors.New("damaged picture")

// bufferSize is how much of a file is in memory at a time.
const bufferSize = 64 << 10

// damagedAt turns an unexpected end of a file into errDamaged.
func damagedAt(err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return errDamaged
	}
	return err
}

// readPart reads exactly n bytes.
func readPart(r *bufio.Reader, n int) ([]byte, error) {
	part := make([]byte, n)
	_, err := io.ReadFull(r, part)
	return part, damagedAt(err)
}

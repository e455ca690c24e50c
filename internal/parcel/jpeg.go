package parcel

import (
	"bufio"
	"bytes"
	"io"
)

// The markers of a JPEG file that are told apart; 0xff comes before each.
const (
	markStart   = 0xd8
	markEnd     = 0xd9
	markScan    = 0xda
	markApp0    = 0xe0
	markExif    = 0xe1
	markProfile = 0xe2
	markAdobe   = 0xee
	markApp15   = 0xef
	markFree    = 0xf0 // and above: extensions, and the comment
)

const exifHead = "Exif\x00\x00"

// cleanJPEG keeps what a decoder reads: tables, frames, scans, the resolution, the colour
// profile and Adobe's note on the colours. What comes after the end of the picture, such as a
// second picture or a film, is dropped too.
func cleanJPEG(dst io.Writer, source io.ReadSeeker) error {
	r := bufio.NewReaderSize(source, bufferSize)
	switch start, err := readPart(r, 2); {
	case err != nil:
		return err
	case start[0] != 0xff || start[1] != markStart:
		return errDamaged
	}
	j := jpegCopy{dst: dst, r: r}
	j.write([]byte{0xff, markStart})
	marker, err := j.nextMarker()
	for err == nil && marker != markEnd {
		marker, err = j.segment(marker)
	}
	switch {
	case j.err != nil:
		return j.err
	case err == io.EOF && j.scanned: // cut off, which decoders tolerate
		return nil
	case err != nil:
		return damagedAt(err)
	case !j.scanned:
		return errDamaged
	}
	j.write([]byte{0xff, markEnd})
	return j.err
}

// jpegCopy is a picture being copied.
type jpegCopy struct {
	dst     io.Writer
	r       *bufio.Reader
	err     error // of writing
	scanned bool  // there were pixels
	turned  bool  // the orientation was written
}

func (j *jpegCopy) write(parts ...[]byte) {
	for _, part := range parts {
		if j.err == nil {
			_, j.err = j.dst.Write(part)
		}
	}
}

// nextMarker skips what is before the next marker, where nothing should be.
func (j *jpegCopy) nextMarker() (byte, error) { return j.untilMarker(func(...[]byte) {}) }

// untilMarker passes what comes before the next marker to keep. Within pixels, 0xff is written
// as 0xff 0x00, and eight markers only count progress.
func (j *jpegCopy) untilMarker(keep func(...[]byte)) (byte, error) {
	for j.err == nil {
		run, err := j.r.ReadSlice(0xff)
		if err == bufio.ErrBufferFull {
			keep(run)
			continue
		}
		if err != nil {
			keep(run)
			return 0, err
		}
		keep(run[:len(run)-1])
		marker := byte(0xff)
		for marker == 0xff { // it may be repeated
			if marker, err = j.r.ReadByte(); err != nil {
				return 0, err
			}
		}
		if marker != 0 && (marker < 0xd0 || marker > 0xd7) {
			return marker, nil
		}
		keep([]byte{0xff, marker})
	}
	return 0, j.err
}

// segment copies a segment if it is to be kept, and any pixels that follow it. It returns the
// next marker.
func (j *jpegCopy) segment(marker byte) (next byte, err error) {
	if marker == markStart || marker == 1 { // no second picture, and the other marker has no content
		return j.nextMarker()
	}
	length, err := readPart(j.r, 2)
	if err != nil {
		return 0, err
	}
	size := int(length[0])<<8 | int(length[1])
	if size < 2 {
		return 0, errDamaged
	}
	content, err := readPart(j.r, size-2)
	if err != nil {
		return 0, err
	}
	if kept := j.kept(marker, content); kept != nil {
		size := len(kept) + 2
		j.write([]byte{0xff, marker, byte(size >> 8), byte(size)}, kept)
	}
	if marker != markScan {
		return j.nextMarker()
	}
	j.scanned = true
	return j.untilMarker(j.write)
}

// kept is what to keep of a segment; nil if it is left out.
func (j *jpegCopy) kept(marker byte, content []byte) []byte {
	switch {
	case marker == markApp0 && bytes.HasPrefix(content, []byte("JFIF\x00")) && len(content) >= 14:
		head := bytes.Clone(content[:14])
		head[12], head[13] = 0, 0 // no thumbnail
		return head
	case marker == markExif && bytes.HasPrefix(content, []byte(exifHead)) && !j.turned:
		orientation := orientationOf(content[len(exifHead):])
		if orientation == 1 {
			return nil
		}
		j.turned = true
		return append([]byte(exifHead), orientationOnly(orientation)...)
	case marker == markProfile && bytes.HasPrefix(content, []byte("ICC_PROFILE\x00")):
		return content
	case marker == markAdobe && bytes.HasPrefix(content, []byte("Adobe")) && len(content) >= 12:
		return content[:12]
	case markApp0 <= marker && marker <= markApp15, marker >= markFree, marker < 0xc0:
		return nil
	}
	return content
}

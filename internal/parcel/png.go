package parcel

import (
	"bufio"
	"encoding/binary"
	"hash/crc32"
	"io"
	"slices"
)

const pngSignature = "\x89PNG\r\n\x1a\n"

// pngKept are the chunks that say how to show the pixels, or are frames of an animation.
// Chunks that a picture cannot do without begin with a capital letter.
var pngKept = []string{"tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "sPLT", "pHYs", "acTL", "fcTL", "fdAT"}

// mostExif is how much EXIF data is read to find the orientation.
const mostExif = 64 << 10

// cleanPNG keeps the chunks that are needed to show the picture. It drops texts, times, EXIF
// data other than the orientation, what other programs have added, and anything after the end.
func cleanPNG(dst io.Writer, source io.ReadSeeker) error {
	r := bufio.NewReaderSize(source, bufferSize)
	signature, err := readPart(r, len(pngSignature))
	switch {
	case err != nil:
		return err
	case string(signature) != pngSignature:
		return errDamaged
	}
	if _, err := dst.Write(signature); err != nil {
		return err
	}
	hasPixels := false
	for {
		head, err := readPart(r, 8)
		if err == errDamaged && hasPixels { // cut off, which decoders tolerate
			return nil
		}
		if err != nil {
			return err
		}
		length, name := int64(binary.BigEndian.Uint32(head)), string(head[4:])
		if length > 1<<31-1 {
			return errDamaged
		}
		hasPixels = hasPixels || name == "IDAT"
		isNeeded := 'A' <= name[0] && name[0] <= 'Z' || slices.Contains(pngKept, name)
		switch {
		case isNeeded:
			_, err = dst.Write(head)
			if err == nil {
				_, err = io.CopyN(dst, r, length+4) // with the checksum
			}
		case name == "eXIf" && length <= mostExif:
			err = keepOrientation(dst, r, int(length))
		default:
			_, err = io.CopyN(io.Discard, r, length+4)
		}
		switch {
		case err == io.EOF && hasPixels:
			return nil
		case err != nil:
			return damagedAt(err)
		case name == "IEND":
			return nil
		}
	}
}

// keepOrientation replaces a chunk of EXIF data with one that only has the orientation, if
// there is one.
func keepOrientation(dst io.Writer, r *bufio.Reader, length int) error {
	data, err := readPart(r, length+4)
	if err != nil {
		return err
	}
	orientation := orientationOf(data[:length])
	if orientation == 1 {
		return nil
	}
	chunk := append([]byte("eXIf"), orientationOnly(orientation)...)
	out := binary.BigEndian.AppendUint32(nil, uint32(len(chunk)-4))
	out = append(out, chunk...)
	_, err = dst.Write(binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(chunk)))
	return err
}

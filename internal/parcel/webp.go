package parcel

import (
	"bytes"
	"encoding/binary"
	"io"
	"slices"
)

// webpKept are the chunks that hold the picture or say how to show it.
var webpKept = []string{"VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"}

const (
	webpHead   = 12
	webpExif   = 0x08 // the bits of VP8X that say what else there is
	webpXMP    = 0x04
	mostChunks = 1 << 16
)

// webpChunk is one part of a WebP file.
type webpChunk struct {
	name string
	at   int64 // where its content begins
	size int64
}

// padded is its size rounded up to an even number.
func (c webpChunk) padded() int64 { return c.size + c.size&1 }

// cleanWebP keeps the picture's own chunks, and the orientation of the EXIF data. The total
// size comes first, so the chunks are looked at before anything is written.
func cleanWebP(dst io.Writer, r io.ReadSeeker) error {
	chunks, exif, err := webpChunks(r)
	if err != nil {
		return err
	}
	var turn []byte
	if exif != nil && chunks[0].name == "VP8X" {
		if orientation, err := webpOrientation(r, *exif); err != nil {
			return err
		} else if orientation != 1 {
			turn = orientationOnly(orientation)
		}
	}
	size := int64(webpHead - 8)
	for _, c := range chunks {
		size += 8 + c.padded()
	}
	if turn != nil {
		size += 8 + int64(len(turn))
	}
	head := append([]byte("RIFF"), binary.LittleEndian.AppendUint32(nil, uint32(size))...)
	if _, err := dst.Write(append(head, "WEBP"...)); err != nil {
		return err
	}
	for _, c := range chunks {
		if err := copyChunk(dst, r, c, turn != nil); err != nil {
			return err
		}
	}
	if turn == nil {
		return nil
	}
	_, err = dst.Write(append(binary.LittleEndian.AppendUint32([]byte("EXIF"), uint32(len(turn))), turn...))
	return err
}

// webpChunks lists the chunks to keep, and says where the EXIF data are, if any.
func webpChunks(r io.ReadSeeker) (kept []webpChunk, exif *webpChunk, err error) {
	head := make([]byte, webpHead)
	if _, err := io.ReadFull(r, head); err != nil {
		return nil, nil, damagedAt(err)
	}
	if string(head[:4]) != "RIFF" || string(head[8:]) != "WEBP" {
		return nil, nil, errDamaged
	}
	end := int64(binary.LittleEndian.Uint32(head[4:])) + 8
	for at := int64(webpHead); at+8 <= end; {
		if _, err := r.Seek(at, io.SeekStart); err != nil {
			return nil, nil, err
		}
		if _, err := io.ReadFull(r, head[:8]); err != nil {
			return nil, nil, damagedAt(err)
		}
		c := webpChunk{string(head[:4]), at + 8, int64(binary.LittleEndian.Uint32(head[4:8]))}
		at = c.at + c.padded()
		switch {
		case c.at+c.size > end, len(kept) == mostChunks:
			return nil, nil, errDamaged
		case c.name == "EXIF":
			exif = &c
		case slices.Contains(webpKept, c.name):
			kept = append(kept, c)
		}
	}
	if len(kept) == 0 {
		return nil, nil, errDamaged
	}
	return kept, exif, nil
}

func webpOrientation(r io.ReadSeeker, exif webpChunk) (uint16, error) {
	if exif.size > mostExif {
		return 1, nil
	}
	data := make([]byte, exif.size)
	if _, err := r.Seek(exif.at, io.SeekStart); err != nil {
		return 0, err
	}
	if _, err := io.ReadFull(r, data); err != nil {
		return 0, damagedAt(err)
	}
	return orientationOf(bytes.TrimPrefix(data, []byte(exifHead))), nil
}

// copyChunk copies a chunk; in the one that says what else there is, it describes the copy.
func copyChunk(dst io.Writer, r io.ReadSeeker, c webpChunk, turned bool) error {
	if _, err := r.Seek(c.at, io.SeekStart); err != nil {
		return err
	}
	if _, err := dst.Write(binary.LittleEndian.AppendUint32([]byte(c.name), uint32(c.size))); err != nil {
		return err
	}
	rest := c.size
	if c.name == "VP8X" && c.size > 0 {
		flags := []byte{0}
		if _, err := io.ReadFull(r, flags); err != nil {
			return damagedAt(err)
		}
		flags[0] &^= webpExif | webpXMP
		if turned {
			flags[0] |= webpExif
		}
		if _, err := dst.Write(flags); err != nil {
			return err
		}
		rest--
	}
	if _, err := io.CopyN(dst, r, rest); err != nil {
		return damagedAt(err)
	}
	_, err := dst.Write(make([]byte, c.padded()-c.size))
	return err
}

package scan

import (
	"encoding/binary"
	"time"
)

// What is read from EXIF, by the standard's numbers.
const (
	tagOrientation = 0x0112
	tagExif        = 0x8769 // leads to what the camera recorded
	tagGPS         = 0x8825 // leads to where it was
	tagTaken       = 0x9003
	tagLatitude    = 0x0002
)

const (
	maxExif = 64 << 10 // bytes, the most that a JPEG can have
	maxTags = 500      // in one list
)

// readExif reads EXIF, which has the layout of a TIFF. Lists may lead anywhere; only the first
// one and the two that it names are read, so there can be no loops.
func (h *Head) readExif(p *peek) {
	start := p.at(0, 8)
	if len(start) < 8 {
		return
	}
	var order binary.ByteOrder = binary.BigEndian
	if start[0] == 'I' {
		order = binary.LittleEndian
	}
	if order.Uint16(start[2:]) != 42 {
		return
	}
	eachEntry(p, order, order.Uint32(start[4:]), func(tag uint16, entry []byte) {
		switch value := entry[8:]; tag {
		case tagOrientation:
			if o := int(order.Uint16(value)); o >= 1 && o <= 8 {
				h.Orientation = o
			}
		case tagExif:
			eachEntry(p, order, order.Uint32(value), func(tag uint16, entry []byte) {
				if tag == tagTaken {
					h.Taken, _ = time.Parse("2006:01:02 15:04:05", string(p.at(int64(order.Uint32(entry[8:])), 19)))
				}
			})
		case tagGPS:
			eachEntry(p, order, order.Uint32(value), func(tag uint16, entry []byte) {
				h.HasPlace = h.HasPlace || tag == tagLatitude
			})
		}
	})
}

// eachEntry visits the entries of a list. Each has 12 bytes, the last four of which are the
// value, or where it is.
func eachEntry(p *peek, order binary.ByteOrder, at uint32, visit func(tag uint16, entry []byte)) {
	count := p.at(int64(at), 2)
	if len(count) < 2 {
		return
	}
	entries := p.at(int64(at)+2, 12*min(int(order.Uint16(count)), maxTags))
	for ; len(entries) >= 12; entries = entries[12:] {
		visit(order.Uint16(entries), entries[:12])
	}
}

// maxChunks is how many parts of a PNG or WebP are searched for EXIF.
const maxChunks = 64

// pngExif is where the EXIF of a PNG is. It is only found before the picture.
func pngExif(p *peek) *peek {
	at := int64(8)
	for range maxChunks {
		chunk := p.at(at, 8)
		if len(chunk) < 8 || string(chunk[4:]) == "IDAT" {
			break
		}
		length := int64(be32(chunk))
		if string(chunk[4:]) == "eXIf" {
			return &peek{from: p, start: at + 8, size: length, left: maxExif}
		}
		at += 12 + length // including its checksum
	}
	return &peek{}
}

// webpExif is where the EXIF of a WebP is, usually after the picture.
func webpExif(p *peek) *peek {
	at := int64(12)
	for range maxChunks {
		chunk := p.at(at, 8)
		if len(chunk) < 8 {
			break
		}
		length := int64(binary.LittleEndian.Uint32(chunk[4:]))
		if string(chunk[:4]) == "EXIF" {
			at += 8
			if string(p.at(at, 6)) == "Exif\x00\x00" { // some programs put this before it
				at, length = at+6, length-6
			}
			return &peek{from: p, start: at, size: length, left: maxExif}
		}
		at += 8 + length + length&1
	}
	return &peek{}
}

package parcel

import "encoding/binary"

// orientationTag is the number of the EXIF field that says how to turn a picture.
const orientationTag = 0x0112

// orientationOf reads from EXIF data, a TIFF file, how to turn a picture: 2 to 8, or 1 for not
// at all or unreadable.
func orientationOf(tiff []byte) uint16 {
	if !isTIFF(tiff) || len(tiff) < 8 {
		return 1
	}
	order := binary.ByteOrder(binary.LittleEndian)
	if tiff[0] == 'M' {
		order = binary.BigEndian
	}
	at := uint64(order.Uint32(tiff[4:]))
	if at+2 > uint64(len(tiff)) {
		return 1
	}
	entries := tiff[at+2:]
	for range order.Uint16(tiff[at:]) {
		if len(entries) < 12 {
			break
		}
		if order.Uint16(entries) == orientationTag {
			const short = 3 // the type of a two-byte number
			if value := order.Uint16(entries[8:]); order.Uint16(entries[2:]) == short && 2 <= value && value <= 8 {
				return value
			}
			return 1
		}
		entries = entries[12:]
	}
	return 1
}

// orientationOnly is EXIF data that say only how to turn a picture.
func orientationOnly(orientation uint16) []byte {
	return []byte{
		'M', 'M', 0, '*', 0, 0, 0, 8, // its first list follows these eight bytes,
		0, 1, // has one field:
		orientationTag >> 8, orientationTag & 0xff, 0, 3, 0, 0, 0, 1, 0, byte(orientation), 0, 0,
		0, 0, 0, 0, // and no list follows
	}
}

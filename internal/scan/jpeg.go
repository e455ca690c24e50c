package scan

// maxSegments is how many parts of a JPEG may come before its picture: cameras write about
// ten, and editing programs up to some hundred.
const maxSegments = 1000

// readJPEG goes through the segments of a JPEG up to the frame, whose header has the size of
// the picture.
func (h *Head) readJPEG(p *peek) {
	at := int64(2)
	for range maxSegments {
		s := p.at(at, 4)
		if len(s) < 4 || s[0] != 0xff {
			return
		}
		marker, length := s[1], int(be16(s[2:]))
		switch {
		case marker == 0xff: // may precede a marker any number of times
			at++
			continue
		case marker == 0xda, marker == 0xd9, length < 2: // the picture, or the end
			return
		case marker == 0xe1:
			if exif := p.at(at+4, 6); string(exif) == "Exif\x00\x00" {
				h.readExif(&peek{from: p, start: at + 10, size: int64(length - 8), left: maxExif})
			}
		case marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc:
			h.readFrame(marker, p.at(at+4, 6))
			return
		}
		at += 2 + int64(length)
	}
}

// readFrame reads the header of a frame: one byte for the precision, two for each side, and
// one for the number of colours.
func (h *Head) readFrame(marker byte, frame []byte) {
	if len(frame) < 6 {
		return
	}
	h.Height, h.Width = int(be16(frame[1:])), int(be16(frame[3:]))
	h.Progressive = marker&3 == 2
	switch frame[5] {
	case 1:
		h.Colours = Grey
	case 3:
		h.Colours = RGB
	case 4:
		h.Colours = CMYK
	}
}

package scan

// maxBoxes is how many boxes of a HEIC are passed, inside each other or not.
const maxBoxes = 1000

// largestIn is the size of the largest picture in a HEIC or AVIF. There are several, the
// picture itself besides its tiles and a small one to show in lists.
func largestIn(p *peek) (width, height int) {
	at := int64(0)
	for range maxBoxes {
		box := p.at(at, 20)
		if len(box) < 8 {
			break
		}
		length := int64(be32(box))
		switch string(box[4:8]) {
		case "meta": // the next box is the first one inside, behind a number
			length = 8 + 4
		case "iprp", "ipco": // the same, without one
			length = 8
		case "ispe":
			if len(box) < 20 {
				break
			}
			if w, h := int(be32(box[12:])), int(be32(box[16:])); w > 0 && h > 0 && w <= maxSide && h <= maxSide && w*h > width*height {
				width, height = w, h
			}
		}
		if length < 8 { // it goes on to the end, or is larger than any list of properties
			break
		}
		at += length
	}
	return width, height
}

// maxSide is more than a picture has pixels on either side.
const maxSide = 1 << 20

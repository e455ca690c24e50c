package scan

// maxBoxes is how many boxes of a HEIC are passed, whether nested or not.
const maxBoxes = 1000

// largestIn is the size of the largest picture in a HEIC or AVIF, which holds several: the
// picture itself, its tiles, and a thumbnail.
func largestIn(p *peek) (width, height int) {
	at := int64(0)
	for range maxBoxes {
		box := p.at(at, 20)
		if len(box) < 8 {
			break
		}
		length := int64(be32(box))
		switch string(box[4:8]) {
		case "meta": // the next box is the first one inside, after a number
			length = 8 + 4
		case "iprp", "ipco": // likewise, without a number
			length = 8
		case "ispe":
			if len(box) < 20 {
				break
			}
			if w, h := int(be32(box[12:])), int(be32(box[16:])); w > 0 && h > 0 && w <= maxSide && h <= maxSide && w*h > width*height {
				width, height = w, h
			}
		}
		if length < 8 { // it reaches the end, or is larger than any list of properties
			break
		}
		at += length
	}
	return width, height
}

// maxSide is more pixels than a picture has on either side.
const maxSide = 1 << 20

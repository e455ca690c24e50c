package main

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
)

// broken are the scans of examples/broken/scans. Each is small and has one fault that icp
// check reports.
func broken() map[string][]byte {
	front, back, form := drawn("broken/front"), drawn("broken/back"), drawn("broken/form")
	half := pngOf(form)
	return map[string][]byte{
		"front.png":     pngOf(front),
		"front-2.png":   pngOf(enlarged(front)),
		"turned.png":    pngOf(turned(back)),
		"copy.png":      pngOf(grey(back)),
		"half.png":      half[:len(half)/2],
		"blurred.jpg":   jpegOf(blurred(drawn("broken/agreement"), 4)),
		"blank.png":     pngOf(image.NewPaletted(image.Rect(0, 0, 1300, 820), color.Palette{paper})),
		"thumbnail.png": pngOf(shrunk(drawn("broken/domain"))),
		"note.jpg":      []byte("域名证书见附件\n"),
		"phone.jpg":     []byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"),
		"early.jpg":     takenOn("2026:11:02 09:30:00", jpegOf(form)),
	}
}

func pngOf(m image.Image) []byte {
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, m); err != nil {
		panic(err)
	}
	return out.Bytes()
}

func jpegOf(m image.Image) []byte {
	var out bytes.Buffer
	if err := jpeg.Encode(&out, m, &jpeg.Options{Quality: 80}); err != nil {
		panic(err)
	}
	return out.Bytes()
}

func grey(m image.Image) image.Image {
	out := image.NewGray(m.Bounds())
	draw.Draw(out, out.Rect, m, image.Point{}, draw.Src)
	return out
}

// enlarged is the same picture with a few more pixels, as if it was saved again.
func enlarged(m image.Image) image.Image { return scaled(m, 1340, 845) }

func shrunk(m image.Image) image.Image { return scaled(m, 650, 410) }

func scaled(m image.Image, w, h int) image.Image {
	from := m.(*image.Paletted)
	out := image.NewPaletted(image.Rect(0, 0, w, h), from.Palette)
	for y := range h {
		for x := range w {
			out.SetColorIndex(x, y, from.ColorIndexAt(x*from.Rect.Dx()/w, y*from.Rect.Dy()/h))
		}
	}
	return out
}

func turned(m image.Image) image.Image {
	from := m.(*image.Paletted)
	out := image.NewPaletted(image.Rect(0, 0, from.Rect.Dy(), from.Rect.Dx()), from.Palette)
	for y := range from.Rect.Dy() {
		for x := range from.Rect.Dx() {
			out.SetColorIndex(from.Rect.Dy()-1-y, x, from.ColorIndexAt(x, y))
		}
	}
	return out
}

// blurred is a picture out of focus: each pixel is averaged with its neighbours, twice.
func blurred(m image.Image, radius int) image.Image {
	out := image.NewRGBA(m.Bounds())
	draw.Draw(out, out.Rect, m, image.Point{}, draw.Src)
	average := func(start, step, n int) {
		sums := make([]int, n+1)
		for i := range n {
			sums[i+1] = sums[i] + int(out.Pix[start+i*step])
		}
		for i := range n {
			from, to := max(i-radius, 0), min(i+radius+1, n)
			out.Pix[start+i*step] = uint8((sums[to] - sums[from]) / (to - from))
		}
	}
	for range 2 {
		for j := range 3 {
			for y := range out.Rect.Dy() {
				average(y*out.Stride+j, 4, out.Rect.Dx())
			}
			for x := range out.Rect.Dx() {
				average(4*x+j, out.Stride, out.Rect.Dy())
			}
		}
	}
	return out
}

// takenOn puts a date into a JPEG as cameras do.
func takenOn(day string, picture []byte) []byte {
	exif := "Exif\x00\x00MM\x00*\x00\x00\x00\x08" +
		"\x00\x01\x87\x69\x00\x04\x00\x00\x00\x01\x00\x00\x00\x1a\x00\x00\x00\x00" +
		"\x00\x01\x90\x03\x00\x02\x00\x00\x00\x14\x00\x00\x00\x2c\x00\x00\x00\x00" + day + "\x00"
	length := len(exif) + 2
	return []byte(string(picture[:2]) + "\xff\xe1" + string([]byte{byte(length >> 8), byte(length)}) + exif + string(picture[2:]))
}

package scan

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
)

// photograph is a photograph of a licence with about this many megapixels.
func photograph(megapixels float64) *image.RGBA {
	r := rand.New(rand.NewPCG(1, 1))
	s := photographed(r, papers[2])
	s.w, s.h = int(1180*math.Sqrt(megapixels)), int(850*math.Sqrt(megapixels))
	return s.take(r, papers[2].drawn(r))
}

func BenchmarkHead(b *testing.B) {
	dir := b.TempDir()
	folder := must(Open(dir))
	defer folder.Close()
	for _, c := range heads[:7] {
		must(0, os.WriteFile(filepath.Join(dir, c.name), c.data, 0o600))
	}
	must(0, os.WriteFile(filepath.Join(dir, "a.pdf"), pdfOf("/Root 1 0 R"), 0o600))
	for _, name := range []string{"a.jpg", "noending", "a.gif", "a.pdf"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				must(folder.head(name))
			}
		})
	}
}

// BenchmarkLook measures the time for a megapixel, in each format.
func BenchmarkLook(b *testing.B) {
	m := photograph(1)
	for name, data := range map[string][]byte{
		"jpg": asJPEG(m, 85), "png": asPNG(m), "bmp": asBMP(m), "tif": asTIFF(m), "gif": asGIF(m), "12-megapixels.jpg": asJPEG(photograph(12), 85),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				must(lookAt(b.Context(), data, name))
			}
		})
	}
}

// BenchmarkDecode measures how much of that the standard library takes for decoding, which is
// the floor: according to a profile a quarter for a JPEG, and 60 % for a PNG with camera
// noise.
func BenchmarkDecode(b *testing.B) {
	m := photograph(1)
	for name, data := range map[string][]byte{"jpg": asJPEG(m, 85), "png": asPNG(m)} {
		head := headOf(bytes.NewReader(data), int64(len(data)), name)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if _, seen := decode(b.Context(), data, head); seen != Whole {
					b.Fatal(seen)
				}
			}
		})
	}
}

// pageScan is a page of text from a flatbed scanner, with so many pixels.
func pageScan(w, h int) *image.RGBA {
	r := rand.New(rand.NewPCG(1, 1))
	p := paper{w: 1000, h: 1414, draw: (*pen).letter}
	s := scanned(r, p)
	s.w, s.h, s.noise = w, h, 1
	return s.take(r, p.drawn(r))
}

// BenchmarkPNG measures the time for a megapixel of the PNGs that people submit, in total and
// for decoding alone: an A4 page at 300 and at 150 dots per inch, uniform grey, and a
// photograph with camera noise. A look should take 60 ms at most on one core. Measuring uses
// at most 1,000 pixels a side, so that its share shrinks with the size of the picture.
func BenchmarkPNG(b *testing.B) {
	flat := image.NewRGBA(image.Rect(0, 0, 2480, 3508))
	draw.Draw(flat, flat.Rect, image.NewUniform(color.Gray{Y: 200}), image.Point{}, draw.Src)
	for _, kind := range []struct {
		name    string
		picture *image.RGBA
	}{
		{"page-300dpi", pageScan(2480, 3508)}, {"page-150dpi", pageScan(1240, 1754)}, {"flat", flat}, {"photo", photograph(8)},
	} {
		data := asPNG(kind.picture)
		megapixels := float64(len(kind.picture.Pix)) / 4e6
		timed := func(name string, work func(b *testing.B)) {
			b.Run(kind.name+"/"+name, func(b *testing.B) {
				for b.Loop() {
					work(b)
				}
				b.ReportMetric(b.Elapsed().Seconds()*1000/float64(b.N)/megapixels, "ms/MP")
			})
		}
		timed("look", func(b *testing.B) { must(lookAt(b.Context(), data, "a.png")) })
		timed("decode", func(*testing.B) { must(png.Decode(bytes.NewReader(data))) })
	}
}

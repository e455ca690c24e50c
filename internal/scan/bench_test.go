package scan

import (
	"bytes"
	"image"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
)

// photograph is a licence of about so many megapixels.
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

// BenchmarkLook says how long it takes for a megapixel, in each format.
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

// BenchmarkDecode says how much of that the standard library takes to decode, which is the
// floor: by a profile a quarter for a JPEG, and 60 % for a PNG with a camera's grain.
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

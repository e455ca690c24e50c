package rule

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"beian.example/icp/internal/scan"
)

// The examples of rules name pictures by what is wrong with them. These do not exist on disk:
// the tests make them from the good ones of the clean filing, in the same folder.
var madePictures = map[string]func(of func(name string) image.Image) []byte{
	"note.png":      func(func(string) image.Image) []byte { return []byte("域名证书见附件\n") },
	"phone.jpg":     func(func(string) image.Image) []byte { return heicFile },
	"heavy.png":     func(of func(string) image.Image) []byte { return pngOf(rgba(of("domain.png"))) },
	"thumbnail.png": func(of func(string) image.Image) []byte { return pngOf(scaled(of("domain.png"), 650, 410)) },
	"half.jpg": func(of func(string) image.Image) []byte {
		data := jpegOf(grainy(of("domain.png")), 95)
		return data[:len(data)/2]
	},
	"blank.png":   func(func(string) image.Image) []byte { return pngOf(image.NewGray(image.Rect(0, 0, 1300, 820))) },
	"copy.png":    func(of func(string) image.Image) []byte { return pngOf(greyed(of("id-back.png"))) },
	"blurred.jpg": func(of func(string) image.Image) []byte { return jpegOf(grainy(blurred(of("domain.png"), 4)), 95) },
	"turned.png":  func(of func(string) image.Image) []byte { return pngOf(turned(of("id-back.png").(*image.Paletted))) },
	"id-again.png": func(of func(string) image.Image) []byte {
		return pngOf(paletted(scaled(of("id-front.png"), 1460, 1071), of("id-front.png").(*image.Paletted).Palette))
	},
	"early.jpg": func(of func(string) image.Image) []byte {
		return takenOn("2026:11:02 09:30:00", jpegOf(grainy(of("form.png")), 95))
	},

	// Pictures with a finding softer than its rule, or with none at all.
	"noending":    func(of func(string) image.Image) []byte { return pngOf(of("domain.png")) },
	"phone.heic":  func(func(string) image.Image) []byte { return heicFile },
	"locked.pdf":  func(func(string) image.Image) []byte { return pdfOf("/Encrypt 5 0 R") },
	"plan.pdf":    func(func(string) image.Image) []byte { return pdfOf("/Root 1 0 R") },
	"cut.pdf":     func(func(string) image.Image) []byte { return pdfOf("")[:60] },
	"empty.png":   func(func(string) image.Image) []byte { return nil },
	"print.jpg":   func(func(string) image.Image) []byte { return standard("video-001.cmyk.jpeg") },
	"moving.gif":  func(func(string) image.Image) []byte { return standard("video-001.gif") },
	"mangled.png": func(of func(string) image.Image) []byte { return mangled(pngOf(of("domain.png"))) },
	"zeros.pdf":   func(func(string) image.Image) []byte { return make([]byte, 300_000) },
	"zeros.jpg":   func(func(string) image.Image) []byte { return make([]byte, 300_000) },
	"zeros.dwg":   func(func(string) image.Image) []byte { return make([]byte, 300_000) },
	"picture.jp2": func(func(string) image.Image) []byte { return []byte("\x00\x00\x00\x0cjP  \r\n\x87\n") },
	"raw.dng":     func(func(string) image.Image) []byte { return []byte("II*\x00\x08\x00\x00\x00\x00\x00") },
	"logo.svg":    func(func(string) image.Image) []byte { return []byte(`<svg xmlns="http://www.w3.org/2000/svg"/>`) },
	"page.html":   func(func(string) image.Image) []byte { return []byte("<!DOCTYPE html><title>域名证书</title>") },
	"picture.pdf": func(of func(string) image.Image) []byte { return pngOf(of("domain.png")) },
	"endless.png": func(func(string) image.Image) []byte { return claiming(1<<31-1, 1<<31-1) },
	"renamed.jpg": func(of func(string) image.Image) []byte { return pngOf(of("domain.png")) },
	"webp.jpg":    func(func(string) image.Image) []byte { return []byte("RIFF\x00\x00\x00\x00WEBPVP8 ") },
	"word.jpg": func(func(string) image.Image) []byte {
		return []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + string(make([]byte, 600)))
	},
	"claims.png": func(func(string) image.Image) []byte { return claiming(60_000, 60_000) },
	"faint.jpg": func(of func(string) image.Image) []byte {
		return jpegOf(grainy(toned(of("domain.png"), 0.17, 190)), 95)
	},
	"dark.jpg": func(of func(string) image.Image) []byte {
		return jpegOf(grainy(toned(of("domain.png"), 0.17, 5)), 95)
	},
	"black.png": func(of func(string) image.Image) []byte { return pngOf(greyed(of("form.png"))) },
	"pale.jpg": func(of func(string) image.Image) []byte {
		return jpegOf(grainy(warm(greyed(of("id-back.png")))), 100)
	},
	"soft.jpg":  func(of func(string) image.Image) []byte { return jpegOf(grainy(blurred(of("domain.png"), 2)), 95) },
	"mixed.png": func(of func(string) image.Image) []byte { return pngOf(halfTurned(of("id-back.png"))) },
	"onend.png": func(of func(string) image.Image) []byte { return pngOf(onEnd(of("id-back.png"))) },
	"similar.png": func(of func(string) image.Image) []byte {
		return pngOf(paletted(covered(of("id-front.png")), of("id-front.png").(*image.Paletted).Palette))
	},
	"old.jpg": func(of func(string) image.Image) []byte {
		return takenOn("2026:01:02 09:30:00", jpegOf(grainy(of("domain.png")), 95))
	},
	"late.jpg": func(of func(string) image.Image) []byte {
		return takenOn("2026:11:20 09:30:00", jpegOf(grainy(of("photo.png")), 95))
	},
	"unset.jpg": func(of func(string) image.Image) []byte {
		return takenOn("1970:01:01 00:00:00", jpegOf(grainy(of("form.png")), 95))
	},
	"resaved.jpg": func(of func(string) image.Image) []byte { return jpegOf(grainy(of("id-front.png")), 88) },
	"front-photo.png": func(of func(string) image.Image) []byte {
		return pngOf(paletted(scaled(of("id-front.png"), 1440, 1056), of("id-front.png").(*image.Paletted).Palette))
	},
}

// heicFile is the beginning of a phone's photo.
var heicFile = []byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic")

var folders sync.Map // the opened folders, by the example they belong to

// picturesBeside is the folder of a clean filing, with the pictures that the rules' examples
// name. It is opened once for all tests, so that each picture is looked at only once.
func picturesBeside(t *testing.T, example string) Folder {
	t.Helper()
	open, _ := folders.LoadOrStore(example, sync.OnceValues(func() (*scan.Folder, error) {
		dir, err := os.MkdirTemp("", "icp-rule-*")
		if err != nil {
			return nil, err
		}
		madeFolders.Store(dir, true)
		if err := os.CopyFS(filepath.Join(dir), os.DirFS(example)); err != nil {
			return nil, err
		}
		for name, data := range made() {
			if err := os.WriteFile(filepath.Join(dir, "scans", name), data, 0o600); err != nil {
				return nil, err
			}
		}
		return scan.Open(dir)
	}))
	folder, err := open.(func() (*scan.Folder, error))()
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

var madeFolders sync.Map

// made are the files of madePictures.
var made = sync.OnceValue(func() map[string][]byte {
	of := func(name string) image.Image {
		data, err := os.ReadFile(filepath.Join(exampleFolder("personal"), "scans", name))
		if err != nil {
			panic(err)
		}
		picture, err := png.Decode(bytes.NewReader(data))
		if err != nil {
			panic(err)
		}
		return picture
	}
	files := make(map[string][]byte)
	for name, draw := range madePictures {
		files[name] = draw(of)
	}
	return files
})

func TestMain(m *testing.M) {
	code := m.Run()
	madeFolders.Range(func(dir, _ any) bool { return os.RemoveAll(dir.(string)) == nil })
	os.Exit(code)
}

func pngOf(m image.Image) []byte {
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.NoCompression}
	if err := encoder.Encode(&out, m); err != nil {
		panic(err)
	}
	return out.Bytes()
}

func jpegOf(m image.Image, quality int) []byte {
	var out bytes.Buffer
	if err := jpeg.Encode(&out, m, &jpeg.Options{Quality: quality}); err != nil {
		panic(err)
	}
	return out.Bytes()
}

func rgba(m image.Image) *image.RGBA {
	out := image.NewRGBA(image.Rect(0, 0, m.Bounds().Dx(), m.Bounds().Dy()))
	draw.Draw(out, out.Bounds(), m, m.Bounds().Min, draw.Src)
	return out
}

// grainy is a picture with the noise of a camera.
func grainy(m image.Image) image.Image {
	out, r := rgba(m), rand.New(rand.NewPCG(1, 1))
	for i := 0; i < len(out.Pix); i += 4 {
		by := r.IntN(9) - 4
		for j := range 3 {
			out.Pix[i+j] = uint8(min(max(int(out.Pix[i+j])+by, 0), 255))
		}
	}
	return out
}

func greyed(m image.Image) image.Image {
	out := image.NewGray(m.Bounds())
	draw.Draw(out, out.Bounds(), m, m.Bounds().Min, draw.Src)
	return out
}

func scaled(m image.Image, w, h int) image.Image {
	from, out := rgba(m), image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			out.Set(x, y, from.At(x*from.Rect.Dx()/w, y*from.Rect.Dy()/h))
		}
	}
	return out
}

// turned is a picture on its side.
func turned(m *image.Paletted) image.Image {
	out := image.NewPaletted(image.Rect(0, 0, m.Rect.Dy(), m.Rect.Dx()), m.Palette)
	for y := range m.Rect.Dy() {
		for x := range m.Rect.Dx() {
			out.SetColorIndex(m.Rect.Dy()-1-y, x, m.ColorIndexAt(x, y))
		}
	}
	return out
}

// blurred is a picture out of focus: each pixel is averaged with its neighbours, twice.
func blurred(m image.Image, radius int) image.Image {
	out := rgba(m)
	w, h := out.Rect.Dx(), out.Rect.Dy()
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
			for y := range h {
				average(y*out.Stride+j, 4, w)
			}
			for x := range w {
				average(4*x+j, out.Stride, h)
			}
		}
	}
	return out
}

func paletted(m image.Image, colours color.Palette) image.Image {
	out := image.NewPaletted(m.Bounds(), colours)
	draw.Draw(out, out.Bounds(), m, m.Bounds().Min, draw.Src)
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

// toned is a picture with part of its contrast, made brighter.
func toned(m image.Image, part float64, by int) image.Image {
	out := rgba(m)
	for i := range out.Pix {
		if i%4 != 3 {
			out.Pix[i] = uint8(min(int(float64(out.Pix[i])*part)+by, 255))
		}
	}
	return out
}

// warm is a picture taken by the light of a lamp.
func warm(m image.Image) image.Image {
	out := rgba(m)
	for i := 0; i < len(out.Pix); i += 4 {
		out.Pix[i+2] = uint8(float64(out.Pix[i+2]) * 0.95)
	}
	return out
}

// halfTurned is a picture with lines in both directions.
func halfTurned(m image.Image) image.Image {
	from := m.(*image.Paletted)
	out := image.NewPaletted(from.Rect, from.Palette)
	draw.Draw(out, out.Rect, turned(from), image.Point{}, draw.Src)
	draw.Draw(out, image.Rect(1160, 0, 1500, 1100), from, image.Pt(240, 0), draw.Src)
	return out
}

// onEnd is a card cropped to its border and turned upright, with little on it.
func onEnd(m image.Image) image.Image {
	from := m.(*image.Paletted)
	out := image.NewPaletted(image.Rect(0, 0, 1100, 1740), from.Palette)
	draw.Draw(out, image.Rect(150, 150, 550, 370), turned(from), image.Pt(300, 250), draw.Src)
	return out
}

// covered is a picture with something lying on it.
func covered(m image.Image) image.Image {
	out := rgba(m)
	draw.Draw(out, image.Rect(240, 200, 420, 330), image.White, image.Point{}, draw.Src)
	return out
}

// claiming is a PNG that claims to be of that size, but is not.
func claiming(w, h uint32) []byte {
	data := pngOf(image.NewGray(image.Rect(0, 0, 2, 2)))
	binary.BigEndian.PutUint32(data[16:], w)
	binary.BigEndian.PutUint32(data[20:], h)
	binary.BigEndian.PutUint32(data[29:], crc32.ChecksumIEEE(data[12:29]))
	return data
}

// mangled is a file with some bytes in its middle flipped.
func mangled(data []byte) []byte {
	for i := len(data) / 2; i < len(data)/2+64; i++ {
		data[i] ^= 0xff
	}
	return data
}

// pdfOf is a PDF without pages.
func pdfOf(trailer string) []byte {
	body := "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n"
	return fmt.Appendf(nil, "%sxref\n0 1\n0000000000 65535 f \ntrailer\n<< %s >>\nstartxref\n%d\n%%%%EOF\n", body, trailer, len(body))
}

// standard is a picture from the tests of the standard library.
func standard(name string) []byte {
	//lint:ignore SA1019 a test is run where it was built
	data, err := os.ReadFile(filepath.Join(runtime.GOROOT(), "src/image/testdata", name))
	if err != nil {
		panic(err)
	}
	return data
}

package scan

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/color/palette"
	"image/draw"
	"image/gif"
	"image/jpeg"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/image/bmp"
	"golang.org/x/image/tiff"
)

// small is a picture of 40 by 30 pixels with something to see.
func small() *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, 40, 30))
	for y := range 30 {
		for x := range 40 {
			m.Set(x, y, color.RGBA{uint8(6 * x), uint8(8 * y), uint8(100 + 20*(x/8%2)), 255})
		}
	}
	return m
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func asGIF(m image.Image) []byte {
	var b bytes.Buffer
	paletted := image.NewPaletted(m.Bounds(), palette.Plan9)
	draw.Draw(paletted, m.Bounds(), m, image.Point{}, draw.Src)
	must(0, gif.Encode(&b, paletted, nil))
	return b.Bytes()
}

func asBMP(m image.Image) []byte {
	var b bytes.Buffer
	must(0, bmp.Encode(&b, m))
	return b.Bytes()
}

func asTIFF(m image.Image) []byte {
	var b bytes.Buffer
	must(0, tiff.Encode(&b, m, &tiff.Options{Compression: tiff.Deflate}))
	return b.Bytes()
}

// Pictures of one pixel, in formats without an encoder here.
var (
	losslessWebP = must(base64.StdEncoding.DecodeString("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="))
	lossyWebP    = must(base64.StdEncoding.DecodeString("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA"))
)

// exifOf is EXIF with an orientation, a time and a place, as cameras write it.
func exifOf(order binary.ByteOrder, orientation uint16, taken string, hasPlace bool) []byte {
	b := make([]byte, 200)
	copy(b, "MM\x00*")
	if order == binary.LittleEndian {
		copy(b, "II*\x00")
	}
	order.PutUint32(b[4:], 8)
	list := func(at int, entries ...[3]uint32) { // each is a tag, a type and a value
		order.PutUint16(b[at:], uint16(len(entries)))
		for i, e := range entries {
			to := b[at+2+12*i:]
			order.PutUint16(to, uint16(e[0]))
			order.PutUint16(to[2:], uint16(e[1]))
			order.PutUint32(to[4:], 1)
			if e[1] == 3 {
				order.PutUint16(to[8:], uint16(e[2]))
			} else {
				order.PutUint32(to[8:], e[2])
			}
		}
	}
	list(8, [3]uint32{tagOrientation, 3, uint32(orientation)}, [3]uint32{tagExif, 4, 60}, [3]uint32{tagGPS, 4, 90})
	list(60, [3]uint32{tagTaken, 2, 120})
	copy(b[120:], taken+"\x00")
	if hasPlace {
		list(90, [3]uint32{tagLatitude, 5, 150})
	}
	return b
}

// withExif puts EXIF into a JPEG, at the place where cameras put it.
func withExif(picture, exif []byte) []byte {
	segment := append([]byte{0xff, 0xe1, 0, 0}, "Exif\x00\x00"...)
	segment = append(segment, exif...)
	binary.BigEndian.PutUint16(segment[2:], uint16(len(segment)-2))
	return join(picture[:2], segment, picture[2:])
}

func join(parts ...[]byte) []byte { return bytes.Join(parts, nil) }

// chunk is a part of a PNG.
func chunk(name string, data []byte) []byte {
	b := binary.BigEndian.AppendUint32(nil, uint32(len(data)))
	b = append(append(b, name...), data...)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[4:]))
}

// header is the beginning of a PNG that claims a size, a depth and a colour type.
func header(w, h uint32, depth, kind byte) []byte {
	b := binary.BigEndian.AppendUint32(nil, w)
	b = binary.BigEndian.AppendUint32(b, h)
	return join([]byte("\x89PNG\r\n\x1a\n"), chunk("IHDR", append(b, depth, kind, 0, 0, 0)))
}

// box is a part of a HEIC, an MP4 or a MOV.
func box(name string, content ...[]byte) []byte {
	inside := join(content...)
	return join(binary.BigEndian.AppendUint32(nil, uint32(8+len(inside))), []byte(name), inside)
}

func heicOf(brands string, sizes ...[2]uint32) []byte {
	var properties [][]byte
	for _, s := range sizes {
		b := binary.BigEndian.AppendUint32(make([]byte, 4), s[0])
		properties = append(properties, box("ispe", binary.BigEndian.AppendUint32(b, s[1])))
	}
	return join(box("ftyp", []byte(brands)), box("meta", make([]byte, 4), box("hdlr", make([]byte, 24)), box("iprp", box("ipco", properties...))), box("mdat", make([]byte, 100)))
}

// pdfOf is a PDF with a classic cross-reference table, or without one.
func pdfOf(trailer string) []byte {
	body := "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n"
	return fmt.Appendf(nil, "%sxref\n0 1\n0000000000 65535 f \ntrailer\n<< %s >>\nstartxref\n%d\n%%%%EOF\n", body, trailer, len(body))
}

// linearPDF is a PDF that begins with its table, so that its first page can be shown before
// the rest has arrived.
func linearPDF(trailer string) []byte {
	head := "%PDF-1.4\n1 0 obj <</Linearized 1>> endobj\n"
	rest := strings.Repeat("2 0 obj <</Type /Page>> endobj\n", 500)
	return fmt.Appendf(nil, "%sxref\n0 1\n0000000000 65535 f \ntrailer\n<< %s >>\nstartxref\n0\n%%%%EOF\n%sxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 >>\nstartxref\n%d\n%%%%EOF\n", head, trailer, rest, len(head))
}

// compressedPDF is a PDF whose table is a stream, as since PDF 1.5.
func compressedPDF(dict string) []byte {
	body := "%PDF-1.7\n"
	return fmt.Appendf(nil, "%s9 0 obj << /Type /XRef %s >> stream\n/Encrypt\nendstream endobj\nstartxref\n%d\n%%%%EOF", body, dict, len(body))
}

func zipOf(names ...string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range names {
		must(must(z.Create(name)).Write(make([]byte, 20_000)))
	}
	must(0, z.Close())
	return b.Bytes()
}

// goSample is a picture from Go's own tests, which may not be installed.
func goSample(t testing.TB, name string) []byte {
	t.Helper()
	root, err := goRoot()
	if err != nil {
		t.Skip(err)
	}
	data, err := os.ReadFile(filepath.Join(root, "src", "image", "testdata", name))
	if err != nil {
		t.Skip(err)
	}
	return data
}

func greyJPEG() []byte {
	var b bytes.Buffer
	must(0, jpeg.Encode(&b, greyed(small()), nil))
	return b.Bytes()
}

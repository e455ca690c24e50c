package parcel

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// secret is in everything that is to be removed.
const secret = "GPS 22.5431N 114.0579E"

// photo is a picture with something on every pixel.
func photo() image.Image {
	m := image.NewRGBA(image.Rect(0, 0, 61, 43))
	for y := range 43 {
		for x := range 61 {
			m.Set(x, y, color.RGBA{uint8(x * 4), uint8(y * 5), uint8(x * y), 255})
		}
	}
	return m
}

func encoded(t testing.TB, encode func(io.Writer) error) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := encode(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func jpegPhoto(t testing.TB) []byte {
	return encoded(t, func(w io.Writer) error { return jpeg.Encode(w, photo(), nil) })
}

func pngPhoto(t testing.TB) []byte {
	return encoded(t, func(w io.Writer) error { return png.Encode(w, photo()) })
}

// exifOf is EXIF data with a secret and an orientation, in either order of bytes.
func exifOf(order binary.AppendByteOrder, orientation uint16) []byte {
	out := []byte("MM")
	if order == binary.AppendByteOrder(binary.LittleEndian) {
		out = []byte("II")
	}
	out = order.AppendUint16(out, 42)
	out = order.AppendUint32(out, 8)
	out = order.AppendUint16(out, 2)
	out = order.AppendUint16(out, 0x010f) // the maker
	out = order.AppendUint16(out, 2)
	out = order.AppendUint32(out, uint32(len(secret)))
	out = order.AppendUint32(out, 38)
	out = order.AppendUint16(out, orientationTag)
	out = order.AppendUint16(out, 3)
	out = order.AppendUint32(out, 1)
	out = order.AppendUint16(out, orientation)
	out = order.AppendUint16(out, 0)
	out = order.AppendUint32(out, 0)
	return append(out, secret...)
}

func segmentOf(marker byte, content string) string {
	size := len(content) + 2
	return string([]byte{0xff, marker, byte(size >> 8), byte(size)}) + content
}

func chunkOf(name, content string) string {
	out := binary.BigEndian.AppendUint32(nil, uint32(len(content)))
	out = append(out, name+content...)
	return string(binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE([]byte(name+content))))
}

// telling puts a secret into a picture wherever cameras and programs put one.
func tellingJPEG(t testing.TB, orientation uint16) []byte {
	plain := string(jpegPhoto(t))
	var head strings.Builder
	head.WriteString(segmentOf(markApp0, "JFIF\x00\x01\x02\x01\x00\x48\x00\x48\x01\x01"+secret))
	head.WriteString(segmentOf(markExif, exifHead+string(exifOf(binary.LittleEndian, orientation))))
	head.WriteString(segmentOf(markExif, "http://ns.adobe.com/xap/1.0/\x00"+secret))
	head.WriteString(segmentOf(markProfile, "ICC_PROFILE\x00\x01\x01colours"))
	head.WriteString(segmentOf(markProfile, "MPF\x00"+secret))
	head.WriteString(segmentOf(0xed, "Photoshop 3.0\x008BIM"+secret))
	head.WriteString(segmentOf(0xfe, secret))
	head.WriteString(segmentOf(0xe4, secret))
	return []byte(plain[:2] + head.String() + plain[2:] + secret + plain)
}

func tellingPNG(t testing.TB, orientation uint16) []byte {
	plain := string(pngPhoto(t))
	const header = len(pngSignature) + 25
	return []byte(plain[:header] + chunkOf("tEXt", "Comment\x00"+secret) + chunkOf("iTXt", "XML:com.adobe.xmp\x00"+secret) + chunkOf("zTXt", secret) +
		chunkOf("tIME", secret) + chunkOf("eXIf", string(exifOf(binary.BigEndian, orientation))) + chunkOf("gAMA", "\x00\x00\xb1\x8f") + chunkOf("prVt", secret) +
		plain[header:] + secret)
}

// tinyWebP is a picture of one pixel.
const tinyWebP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="

func riffOf(name, content string) string {
	out := string(binary.LittleEndian.AppendUint32([]byte(name), uint32(len(content)))) + content
	return out + strings.Repeat("\x00", len(content)&1)
}

func tellingWebP(t testing.TB, orientation uint16) []byte {
	tiny, err := base64.StdEncoding.DecodeString(tinyWebP)
	if err != nil {
		t.Fatal(err)
	}
	body := "WEBP" + riffOf("VP8X", string([]byte{webpExif | webpXMP, 0, 0, 0, 0, 0, 0, 0, 0, 0})) + string(tiny[12:]) +
		riffOf("EXIF", string(exifOf(binary.BigEndian, orientation))) + riffOf("XMP ", secret) + riffOf("mine", secret+"!")
	return []byte(riffOf("RIFF", body) + secret)
}

func cleaned(t testing.TB, clean cleaner, data []byte) []byte {
	t.Helper()
	return encoded(t, func(w io.Writer) error { return clean(w, bytes.NewReader(data)) })
}

// No added data about a picture is left in its copy, which shows the same pixels.
func TestClean(t *testing.T) {
	for name, c := range map[string]struct {
		clean   cleaner
		telling func(testing.TB, uint16) []byte
	}{
		"JPEG": {cleanJPEG, tellingJPEG}, "PNG": {cleanPNG, tellingPNG}, "WebP": {cleanWebP, tellingWebP},
	} {
		data := c.telling(t, 1)
		out := cleaned(t, c.clean, data)
		if bytes.Contains(out, []byte("GPS")) || bytes.Contains(out, []byte("Exif")) || bytes.Contains(out, []byte("eXIf")) {
			t.Errorf("%s: told are still things in %q", name, out)
		}
		if again := cleaned(t, c.clean, out); !bytes.Equal(again, out) {
			t.Errorf("%s: cleaned twice it is another", name)
		}
		if name != "WebP" { // which the standard library does not decode
			samePixels(t, name, data, out)
		}
		turned := cleaned(t, c.clean, c.telling(t, 6))
		if bytes.Contains(turned, []byte("GPS")) || !bytes.Contains(turned, orientationOnly(6)) {
			t.Errorf("%s: turned, it reads %q", name, turned)
		}
	}
	if out := cleaned(t, cleanJPEG, tellingJPEG(t, 1)); !bytes.Contains(out, []byte("colours")) || !bytes.Contains(out, []byte("JFIF")) {
		t.Error("the colours of the JPEG are lost")
	}
	if out := cleaned(t, cleanPNG, tellingPNG(t, 1)); !bytes.Contains(out, []byte("gAMA")) {
		t.Error("the colours of the PNG are lost")
	}
	webp := cleaned(t, cleanWebP, tellingWebP(t, 1))
	if size := binary.LittleEndian.Uint32(webp[4:]); int(size)+8 != len(webp) || webp[20] != 0 {
		t.Errorf("the WebP of %d bytes says %d, and that it has %x", len(webp), size, webp[20])
	}
	if turned := cleaned(t, cleanWebP, tellingWebP(t, 6)); turned[20] != webpExif || int(binary.LittleEndian.Uint32(turned[4:]))+8 != len(turned) {
		t.Errorf("turned, the WebP says that it has %x", turned[20])
	}
}

func samePixels(t *testing.T, name string, one, two []byte) {
	t.Helper()
	a, _, err := image.Decode(bytes.NewReader(one))
	if err != nil {
		return // no decoder reads it as it was
	}
	b, _, err := image.Decode(bytes.NewReader(two))
	if err != nil || a.Bounds() != b.Bounds() {
		t.Fatalf("%s: the copy cannot be decoded: %v", name, err)
	}
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			if a.At(x, y) != b.At(x, y) {
				t.Fatalf("%s: the pixel at %d, %d is another", name, x, y)
			}
		}
	}
}

// The pictures that the decoders of the standard library are tested with are shown
// as before.
func TestCleanReal(t *testing.T) {
	found := 0
	for _, pattern := range []string{"testdata/*.jpeg", "testdata/*.png", "png/testdata/pngsuite/*.png"} {
		//lint:ignore SA1019 a test is run where it was built
		paths, err := filepath.Glob(filepath.Join(runtime.GOROOT(), "src/image", pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			found++
			clean := typeOf(data, path).clean
			if clean == nil {
				t.Errorf("%s is not known", path)
				continue
			}
			samePixels(t, path, data, cleaned(t, clean, data))
		}
	}
	if found == 0 {
		t.Skip("the standard library's test data are not here")
	}
}

// What is cut off within its pixels is copied as far as it goes; a picture without
// any, or with no order in it, is called damaged.
func TestCleanDamaged(t *testing.T) {
	for name, c := range map[string]struct {
		clean cleaner
		whole []byte
	}{"JPEG": {cleanJPEG, tellingJPEG(t, 6)}, "PNG": {cleanPNG, tellingPNG(t, 6)}, "WebP": {cleanWebP, tellingWebP(t, 6)}} {
		for n := range c.whole {
			var out bytes.Buffer
			if err := c.clean(&out, bytes.NewReader(c.whole[:n])); err != nil && !errors.Is(err, errDamaged) {
				t.Errorf("%s cut at %d: %v", name, n, err)
			} else if n < 20 && err == nil {
				t.Errorf("%s cut at %d is taken for whole", name, n)
			}
		}
		full := errors.New("full")
		if err := c.clean(&smallWriter{room: 300, err: full}, bytes.NewReader(c.whole)); name != "WebP" && !errors.Is(err, full) {
			t.Errorf("%s on a full disk: %v", name, err)
		}
	}
}

// smallWriter is a disk with little room.
type smallWriter struct {
	room int
	err  error
}

func (w *smallWriter) Write(p []byte) (int, error) {
	if len(p) > w.room {
		n := w.room
		w.room = 0
		return n, w.err
	}
	w.room -= len(p)
	return len(p), nil
}

// No picture makes the cleaners fail, write more than there was, or go on for ever.
func FuzzClean(f *testing.F) {
	for _, orientation := range []uint16{1, 6} {
		f.Add(tellingJPEG(f, orientation))
		f.Add(tellingPNG(f, orientation))
		f.Add(tellingWebP(f, orientation))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, clean := range []cleaner{cleanJPEG, cleanPNG, cleanWebP} {
			var out bytes.Buffer
			err := clean(&out, bytes.NewReader(data))
			if err != nil {
				if !errors.Is(err, errDamaged) {
					t.Fatal(err)
				}
				continue
			}
			if out.Len() > len(data)+64 {
				t.Errorf("%d bytes became %d", len(data), out.Len())
			}
			var again bytes.Buffer
			if err := clean(&again, bytes.NewReader(out.Bytes())); err != nil || !bytes.Equal(again.Bytes(), out.Bytes()) {
				t.Errorf("cleaned twice it is another: %v", err)
			}
		}
	})
}

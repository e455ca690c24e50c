package scan

import (
	"bytes"
	"encoding/binary"
	"errors"
	"image"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// goRoot is where Go's sources are, with the pictures of its own tests.
var goRoot = sync.OnceValues(func() (string, error) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	return strings.TrimSpace(string(out)), err
})

// heads are small files of each format, and what should be found in them.
var heads = []struct {
	name string
	data []byte
	want Head
}{
	{"a.jpg", asJPEG(small(), 90), Head{Format: JPEG, NameFits: true, Width: 40, Height: 30, Colours: RGB}},
	{"A.JPEG", greyJPEG(), Head{Format: JPEG, NameFits: true, Width: 40, Height: 30, Colours: Grey}},
	{"a.png", asJPEG(small(), 90), Head{Format: JPEG, Width: 40, Height: 30, Colours: RGB}},
	{"noending", asPNG(small()), Head{Format: PNG, Width: 40, Height: 30, Colours: RGB}},
	{"a.png", asPNG(greyed(small())), Head{Format: PNG, NameFits: true, Width: 40, Height: 30, Colours: Grey}},
	{"a.gif", asGIF(small()), Head{Format: GIF, NameFits: true, Width: 40, Height: 30, Colours: Palette}},
	{"a.bmp", asBMP(small()), Head{Format: BMP, NameFits: true, Width: 40, Height: 30, Colours: RGB}},
	{"a.tif", asTIFF(small()), Head{Format: TIFF, NameFits: true, Width: 40, Height: 30, Colours: RGB}},
	{"a.webp", losslessWebP, Head{Format: WebP, NameFits: true, Width: 1, Height: 1, Colours: RGB}},
	{"a.webp", lossyWebP, Head{Format: WebP, NameFits: true, Width: 1, Height: 1, Colours: RGB}},
	{"a.heic", heicOf("heic\x00\x00\x00\x00mif1heic", [2]uint32{512, 512}, [2]uint32{4032, 3024}, [2]uint32{320, 240}), Head{Format: HEIC, NameFits: true, Width: 4032, Height: 3024}},
	{"a.jpg", heicOf("mif1\x00\x00\x00\x00mif1heic", [2]uint32{800, 600}), Head{Format: HEIC, Width: 800, Height: 600}},
	{"a.avif", heicOf("mif1\x00\x00\x00\x00mif1avif", [2]uint32{800, 600}), Head{Format: AVIF, NameFits: true, Width: 800, Height: 600}},
	{"a.mp4", box("ftyp", []byte("isom\x00\x00\x02\x00isomavc1")), Head{Format: MP4, NameFits: true}},
	{"a.mov", box("ftyp", []byte("qt  \x00\x00\x02\x00qt  ")), Head{Format: MOV, NameFits: true}},
	{"a.mov", box("moov", make([]byte, 20)), Head{Format: MOV, NameFits: true}},
	{"a.pdf", pdfOf("/Size 1 /Root 1 0 R"), Head{Format: PDF, NameFits: true}},
	{"a.pdf", pdfOf("/Size 1 /Root 1 0 R /Encrypt 5 0 R"), Head{Format: PDF, NameFits: true, Encrypted: true}},
	{"a.pdf", linearPDF("/Size 1 /Root 1 0 R"), Head{Format: PDF, NameFits: true}},
	{"a.pdf", linearPDF("/Size 1 /Root 1 0 R /Encrypt 5 0 R"), Head{Format: PDF, NameFits: true, Encrypted: true}},
	{"a.pdf", linearPDF("/Size 1 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n3 0 obj << /Title (How to /Encrypt)"), Head{Format: PDF, NameFits: true}},
	{"a.pdf", compressedPDF("/Root 1 0 R"), Head{Format: PDF, NameFits: true}},
	{"a.pdf", compressedPDF("/Root 1 0 R /Encrypt 5 0 R"), Head{Format: PDF, NameFits: true, Encrypted: true}},
	{"a.jpg", pdfOf("")[:60], Head{Format: PDF, Broken: true}},
	{"a.pdf", append([]byte("junk\r\n"), pdfOf("")...), Head{Format: PDF, NameFits: true}},
	{"a.docx", zipOf("[Content_Types].xml", "word/document.xml"), Head{Format: DOCX, NameFits: true}},
	{"a.xlsx", zipOf("[Content_Types].xml", "xl/workbook.xml"), Head{Format: XLSX, NameFits: true}},
	{"a.ofd", zipOf("OFD.xml", "Doc_0/Document.xml"), Head{Format: OFD, NameFits: true}},
	{"a.zip", zipOf("a.jpg"), Head{Format: ZIP, NameFits: true}},
	{"a.jpg", []byte("Rar!\x1a\x07\x01\x00"), Head{Format: RAR}},
	{"a.7z", []byte("7z\xbc\xaf\x27\x1c\x00\x04"), Head{Format: SevZ, NameFits: true}},
	{"a.wps", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Head{Format: DOC, NameFits: true}},
	{"a.psd", []byte("8BPS\x00\x01"), Head{Format: PSD, NameFits: true}},
	{"a.txt", []byte("营业执照\n"), Head{Format: Text, NameFits: true}},
	{"a.txt", []byte("\xd3\xaa\xd2\xb5\xd6\xb4\xd5\xd5"), Head{Format: Text, NameFits: true}}, // the same in GBK
	{"a.jpg", []byte("\ufeff <!DOCTYPE html><title>404</title>"), Head{Format: HTML}},
	{"a.jpg", nil, Head{NameFits: true}},
	{"a.jpg", []byte("\x00\x01\x02\x03"), Head{NameFits: true}},
	{"a.jpg", []byte("\xff\xd8\xff"), Head{Format: JPEG, NameFits: true}},
}

func TestHead(t *testing.T) {
	folder, dir, _ := opened(t)
	for _, c := range heads {
		write(t, filepath.Join(dir, c.name), string(c.data))
		got, err := folder.head(c.name)
		c.want.Bytes, c.want.Orientation = int64(len(c.data)), 1
		if err != nil || got != c.want {
			t.Errorf("%s of %.12q is %+v, %v\nwant %+v", c.name, c.data, got, err, c.want)
		}
	}
}

// Camera data is read in every format that has a place for it, in both byte orders.
func TestHeadExif(t *testing.T) {
	taken := time.Date(2026, 11, 20, 9, 30, 15, 0, time.UTC)
	for name, order := range map[string]binary.ByteOrder{"big": binary.BigEndian, "little": binary.LittleEndian} {
		exif := exifOf(order, 6, "2026:11:20 09:30:15", true)
		webp := join([]byte("RIFF\x00\x00\x00\x00WEBP"), losslessWebP[12:], []byte("EXIF\xc8\x00\x00\x00"), exif)
		png := asPNG(small())
		for format, data := range map[Format][]byte{
			JPEG: withExif(asJPEG(small(), 90), exif),
			PNG:  join(png[:33], chunk("eXIf", exif), png[33:]),
			WebP: webp,
			TIFF: exif,
		} {
			h := headOf(bytes.NewReader(data), int64(len(data)), "a")
			if h.Format != format || h.Orientation != 6 || !h.Taken.Equal(taken) || !h.HasPlace {
				t.Errorf("%s, %s: %+v", format, name, h)
			}
		}
	}
	none := withExif(asJPEG(small(), 90), exifOf(binary.BigEndian, 9, "0000:00:00 00:00:00", false))
	if h := headOf(bytes.NewReader(none), int64(len(none)), "a"); h.Orientation != 1 || !h.Taken.IsZero() || h.HasPlace {
		t.Errorf("from what says nothing: %+v", h)
	}
	turned := Head{Width: 40, Height: 30, Orientation: 6}
	if w, h := turned.Upright(); w != 30 || h != 40 {
		t.Errorf("upright it has %d by %d", w, h)
	}
}

// Go's own pictures are recognised.
func TestHeadOfRealPictures(t *testing.T) {
	for name, want := range map[string]Head{
		"video-001.jpeg":             {Format: JPEG, Width: 150, Height: 103, Colours: RGB},
		"video-001.progressive.jpeg": {Format: JPEG, Width: 150, Height: 103, Colours: RGB, Progressive: true},
		"video-001.cmyk.jpeg":        {Format: JPEG, Width: 150, Height: 103, Colours: CMYK},
		"video-005.gray.jpeg":        {Format: JPEG, Width: 150, Height: 103, Colours: Grey},
		"video-001.5bpp.gif":         {Format: GIF, Width: 150, Height: 103, Colours: Palette},
		"video-005.gray.png":         {Format: PNG, Width: 150, Height: 103, Colours: Grey},
	} {
		data := goSample(t, name)
		want.NameFits, want.Orientation, want.Bytes = true, 1, int64(len(data))
		if got := headOf(bytes.NewReader(data), int64(len(data)), name); got != want {
			t.Errorf("%s is %+v, want %+v", name, got, want)
		}
	}
}

// Whatever the file, no more of it is read than documented, and reading always ends.
func TestHeadReadsLittle(t *testing.T) {
	small := asJPEG(small(), 90)
	comment := []byte{0xff, 0xfe, 0xff, 0xff}
	long := small[:2:2]
	for range 100 { // 6 MB before the picture
		long = append(append(long, comment...), make([]byte, 0xffff-2)...)
	}
	long = append(long, small[2:]...)
	empty := small[:2:2]
	for range 200_000 {
		empty = append(empty, 0xff, 0xfe, 0, 2)
	}
	loop := exifOf(binary.BigEndian, 1, "", true)
	for _, at := range []int{8 + 2 + 12 + 8, 8 + 2 + 24 + 8} {
		binary.BigEndian.PutUint32(loop[at:], 8) // the list itself
	}
	outside := exifOf(binary.BigEndian, 1, "", true)
	binary.BigEndian.PutUint32(outside[30:], 0xfffffff0)
	many := exifOf(binary.BigEndian, 1, "", true)
	binary.BigEndian.PutUint16(many[8:], 0xffff)
	again := small
	for range 100 {
		again = withExif(again, append(many, make([]byte, 6000)...))
	}
	for name, c := range map[string]struct {
		data  []byte
		width int
	}{
		"EXIF again and again":       {again, 0},
		"much before the picture":    {long, 40},
		"fill before a marker":       {join(small[:2], bytes.Repeat([]byte{0xff}, 500), small[2:]), 40},
		"segments without end":       {empty, 0},
		"fill without end":           {append(small[:2:2], bytes.Repeat([]byte{0xff}, 1<<20)...), 0},
		"EXIF in a loop":             {withExif(small, loop), 40},
		"EXIF that leads out":        {withExif(small, outside), 40},
		"EXIF of many entries":       {withExif(small, many), 40},
		"EXIF cut off":               {withExif(small, loop[:20]), 40},
		"EXIF of nothing":            {withExif(small, nil), 40},
		"TIFF in a loop":             {loop, 0},
		"chunks without end":         {join(header(40, 30, 8, 2), bytes.Repeat(chunk("tEXt", nil), 100_000)), 40},
		"boxes without end":          {join(box("ftyp", []byte("heic")), bytes.Repeat(box("free"), 100_000)), 0},
		"boxes in boxes":             {join(box("ftyp", []byte("heic")), bytes.Repeat([]byte("\x00\x00\x00\x08iprp"), 100_000)), 0},
		"a PDF that leads nowhere":   {[]byte("%PDF-1.4\nstartxref\n99999999999999999999\n%%EOF"), 0},
		"a PDF that leads to itself": {[]byte("%PDF-1.4\nstartxref\n0\n%%EOF"), 0},
		"an archive of nothing":      {[]byte("PK\x03\x04"), 0},
	} {
		r := &counter{data: data{c.data}}
		begin := time.Now()
		h := headOf(r, int64(len(c.data)), "a")
		if took := time.Since(begin); r.n > maxHead || took > time.Second || h.Width != c.width {
			t.Errorf("%s: %d bytes were read in %v: %+v", name, r.n, took, h)
		}
	}
}

// A file may have become shorter since its size was determined.
func TestHeadOfShrunkFile(t *testing.T) {
	for _, c := range heads {
		for _, left := range []int{0, 1, 7, 12, 30, len(c.data) / 2} {
			left = min(left, len(c.data))
			_ = headOf(bytes.NewReader(c.data[:left]), int64(len(c.data)), c.name)
			_ = headOf(bytes.NewReader(c.data[:left]), 1<<40, c.name)
		}
	}
}

type data struct{ b []byte }

// counter counts what is read.
type counter struct {
	data
	n int
}

func (c *counter) ReadAt(buf []byte, at int64) (int, error) {
	n, err := bytes.NewReader(c.b).ReadAt(buf, at)
	c.n += n
	return n, err
}

// Something that is not a file in the folder is reported as such.
func TestHeadOfOthers(t *testing.T) {
	folder, dir, outside := opened(t)
	secret := write(t, filepath.Join(outside, "secret.png"), string(asPNG(image.NewGray(image.Rect(0, 0, 3, 3)))))
	write(t, filepath.Join(dir, "scans", "a.png"), "x")
	links := errors.Join(os.Symlink(secret, filepath.Join(dir, "link.png")), os.Symlink(outside, filepath.Join(dir, "away")),
		os.Symlink("scans/a.png", filepath.Join(dir, "near.png")), os.Symlink("nowhere", filepath.Join(dir, "dangling.png")))
	for name, want := range map[string]error{
		"none.png":             fs.ErrNotExist,
		"none/none.png":        fs.ErrNotExist,
		"scans":                ErrFolder,
		".":                    ErrFolder,
		"../secret.png":        ErrOutside,
		secret:                 ErrOutside,
		"link.png":             ErrOutside,
		"away/secret.png":      ErrOutside,
		"near.png":             nil,
		"dangling.png":         ErrNowhere,
		"scans/../scans/a.png": nil,
	} {
		if _, err := folder.head(name); links == nil && !errors.Is(err, want) {
			t.Errorf("Head(%q): %v, want %v", name, err, want)
		}
		if _, err := folder.look(t.Context(), name); links == nil && !errors.Is(err, want) {
			t.Errorf("Look(%q): %v, want %v", name, err, want)
		}
	}
}

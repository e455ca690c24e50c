package scan

import (
	"bytes"
	"compress/zlib"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"image"
	"image/color"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
)

// looked looks at a file given as its bytes.
func looked(t testing.TB, data []byte) Look {
	t.Helper()
	l, err := lookAt(t.Context(), data, "a")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// zeros are many zeros that take little memory.
func zeros(n int) []byte {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	for block := make([]byte, 1<<20); n > 0; n -= len(block) {
		must(z.Write(block[:min(n, len(block))]))
	}
	must(0, z.Close())
	return b.Bytes()
}

// What can be seen of complete pictures, of damaged ones, and of those made to take too much
// memory or time.
func TestLookSeen(t *testing.T) {
	picture := asJPEG(small(), 90)
	coloured := asPNG(small())
	wrong := slices.Clone(coloured)
	wrong[len(wrong)-20] ^= 1
	padded := func(end int) []byte { return append(slices.Clone(picture[:end]), make([]byte, 2000)...) }
	screen := slices.Clone(asGIF(small()))
	copy(screen[6:], "\xff\xff\xff\xff")
	narrow := slices.Clone(asGIF(small()))
	copy(narrow[6:], "\x05\x00\x05\x00")
	animated := join([]byte("RIFF\xff\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00"), losslessWebP[12:])
	larger := join([]byte("RIFF\x2e\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00"), []byte("\x10\x00\x00\x10\x00\x00"), losslessWebP[12:])
	tall := slices.Clone(asBMP(small()))
	copy(tall[18:], "\x00\x00\x01\x00\x00\x00\x01\x00")
	strips := slices.Clone(asTIFF(small()))
	loop := exifOf(binary.BigEndian, 1, "", false)
	binary.BigEndian.PutUint32(loop[4:], 8)
	for name, c := range map[string]struct {
		data []byte
		want Seen
	}{
		"JPEG":                               {picture, Whole},
		"PNG":                                {coloured, Whole},
		"GIF":                                {asGIF(small()), Whole},
		"BMP":                                {asBMP(small()), Whole},
		"TIFF":                               {asTIFF(small()), Whole},
		"WebP":                               {losslessWebP, Whole},
		"WebP of another kind":               {lossyWebP, Whole},
		"HEIC":                               {heicOf("heic", [2]uint32{40, 30}), NoPicture},
		"PDF":                                {pdfOf(""), NoPicture},
		"nothing":                            {nil, NoPicture},
		"WebP that moves":                    {animated, NoPicture},
		"JPEG cut off":                       {picture[:len(picture)-20], Truncated},
		"JPEG without its last byte":         {picture[:len(picture)-1], Whole},
		"JPEG without the marker of its end": {picture[:len(picture)-2], Whole},
		"JPEG without the last of a picture": {picture[:len(picture)-4], Truncated},
		"JPEG cut off in its header":         {picture[:30], Truncated},
		"JPEG that ends in zeros":            {padded(len(picture) / 2 * 3 / 2), Truncated},
		"JPEG with zeros behind":             {padded(len(picture)), Whole},
		"PNG cut off":                        {coloured[:len(coloured)/2], Truncated},
		"PNG with a wrong bit":               {wrong, Corrupt},
		"GIF cut off":                        {asGIF(small())[:900], Truncated},
		"BMP cut off":                        {asBMP(small())[:500], Truncated},
		"WebP cut off":                       {losslessWebP[:24], Truncated},
		"WebP larger than it says":           {larger, Corrupt},
		"WebP of nothing":                    {[]byte("RIFF\x04\x00\x00\x00WEBP"), Corrupt},
		"TIFF cut off":                       {strips[:60], Truncated},
		"TIFF without a picture":             {loop, NoPicture},
		"PNG of 60,000 by 60,000":            {join(header(60_000, 60_000, 8, 2), chunk("IDAT", zeros(1<<20))), TooLarge},
		"PNG longer than any":                {join(header(50_000_000, 1, 8, 0), chunk("IDAT", zeros(1<<20))), TooLarge},
		"PNG with much in each pixel":        {join(header(7000, 7000, 16, 6), chunk("IDAT", zeros(1<<20))), TooLarge},
		"PNG with more than it says":         {join(header(10, 10, 8, 0), chunk("IDAT", zeros(80<<20)), chunk("IEND", nil)), Corrupt},
		"PNG with less than it says":         {join(header(5000, 5000, 8, 0), chunk("IDAT", zeros(1000))), Corrupt},
		"PNG in too many parts":              {join(header(40, 30, 8, 2), bytes.Repeat(chunk("tEXt", nil), 100_000)), TooLarge},
		"PNG in many parts":                  {join(coloured[:33], bytes.Repeat(chunk("tEXt", nil), 9_000), coloured[33:]), Whole},
		"GIF of a huge screen":               {screen, TooLarge},
		"GIF larger than its screen":         {narrow, Corrupt},
		"BMP of 65,536 by 65,536":            {tall, TooLarge},
		"HTML that somebody took for a JPEG": {[]byte("<html>404"), NoPicture},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		l := looked(t, c.data)
		runtime.ReadMemStats(&after)
		if l.Seen != c.want || l.SHA256 != sha256.Sum256(c.data) {
			t.Errorf("%s: %d, want %d: %+v", name, l.Seen, c.want, l.Head)
		}
		if took := (after.TotalAlloc - before.TotalAlloc) >> 20; took > 64 {
			t.Errorf("%s took %d MB", name, took)
		}
		if l.Seen != Whole && (l.Tone != Tone{} || l.Likeness.IsKnown()) {
			t.Errorf("%s is measured: %s", name, l.figures())
		}
	}
}

// A file that is too large is not read.
func TestLookAtLargeFile(t *testing.T) {
	folder, dir, _ := opened(t)
	name := write(t, filepath.Join(dir, "a.jpg"), string(asJPEG(small(), 90)))
	if err := os.Truncate(name, MostLooked+1); err != nil {
		t.Fatal(err)
	}
	l, err := folder.look(t.Context(), "a.jpg")
	if err != nil || l.Seen != TooLarge || l.Width != 40 || l.SHA256 != [32]byte{} {
		t.Errorf("%s, %v", l.figures(), err)
	}
	if err := os.Truncate(name, MostLooked); err != nil {
		t.Fatal(err)
	}
	if l, err := folder.look(t.Context(), "a.jpg"); err != nil || l.Seen != Whole {
		t.Errorf("%s, %v", l.figures(), err)
	}
}

// A look can be cancelled.
func TestLookCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	folder, dir, _ := opened(t)
	for name, data := range map[string][]byte{"a.jpg": asJPEG(small(), 90), "a.tif": asTIFF(small())} {
		write(t, filepath.Join(dir, name), string(data))
		if picture, _ := decode(ctx, data, looked(t, data).Head); picture != nil {
			t.Errorf("%s is read to its end", name)
		}
		if l, err := folder.look(ctx, name); !errors.Is(err, context.Canceled) || l.Bytes != 0 {
			t.Errorf("%s: %s, %v", name, l.figures(), err)
		}
	}
}

// Each pixel of a view is the average of what it covers, and the overall light and colour stay
// the same.
func TestReduce(t *testing.T) {
	for _, size := range [][2]int{{40, 30}, {1000, 700}, {1001, 1}, {1, 3000}, {1999, 1333}, {2500, 3}} {
		m := image.NewRGBA(image.Rect(-7, 5, size[0]-7, size[1]+5))
		r := rand.New(rand.NewPCG(1, 2))
		sum := 0.0
		for i := range m.Pix {
			m.Pix[i] = 255
			if i%4 == 0 {
				m.Pix[i] = uint8(r.IntN(256))
				sum += 0.299*float64(m.Pix[i]) + (1-0.299)*255
			}
		}
		v, err := reduce(t.Context(), m)
		if err != nil {
			t.Fatal(err)
		}
		mean := 0.0
		for _, g := range v.grey {
			mean += float64(g) / float64(len(v.grey))
		}
		if want := sum / float64(size[0]*size[1]); abs(mean-want) > 0.3 || max(v.w, v.h) > maxView {
			t.Errorf("%v became %d by %d, and its brightness %v instead of %v", size, v.w, v.h, mean, want)
		}
	}
	clear := image.NewNRGBA(image.Rect(0, 0, 50, 50))
	if v, err := reduce(t.Context(), clear); err != nil || v.grey[0] != 255 {
		t.Errorf("what is transparent is seen as %d, %v", v.grey[0], err)
	}
	red := image.NewUniform(color.RGBA{255, 0, 0, 255})
	if v, err := reduce(t.Context(), &flat{red, image.Rect(0, 0, 3, 3)}); err != nil || v.grey[4] != 76 || v.red[4] != 127 || v.blue[4] != -43 {
		t.Errorf("red is seen as %d, %d, %d, %v", v.grey[4], v.red[4], v.blue[4], err)
	}
}

// flat is a picture of one colour.
type flat struct {
	*image.Uniform
	bounds image.Rectangle
}

func (f *flat) Bounds() image.Rectangle { return f.bounds }

// Every orientation leads back to the same picture.
func TestLookUpright(t *testing.T) {
	m := image.NewRGBA(image.Rect(0, 0, 64, 48))
	for i := range m.Pix {
		m.Pix[i] = 255
	}
	for y := range 24 {
		for x := range 16 { // dark in one corner
			m.Set(x, y, color.Black)
		}
	}
	upright := viewOf(t, m, 1)
	left := quarterTurned(m, false)
	half := quarterTurned(left, false)
	right := quarterTurned(half, false)
	for orientation, stored := range map[int]*image.RGBA{
		2: mirrored(m), 3: half, 4: mirrored(half), 5: mirrored(right), 6: left, 7: mirrored(left), 8: right,
	} {
		if v := viewOf(t, stored, orientation); v.w != 64 || v.h != 48 || !slices.Equal(v.grey, upright.grey) {
			t.Errorf("from orientation %d it is not upright", orientation)
		}
	}
	fine := image.NewRGBA(image.Rect(0, 0, 200, 150))
	r := rand.New(rand.NewPCG(1, 2))
	p := &pen{fine, r}
	for range 300 {
		p.block(between(r, 0, 190), between(r, 0, 140), 12, 12, color.RGBA{uint8(r.IntN(256)), uint8(r.IntN(256)), 90, 255})
	}
	data := withExif(asJPEG(quarterTurned(fine, false), 95), exifOf(binary.BigEndian, 6, "", false))
	if d := looked(t, data).Likeness.Distance(looked(t, asJPEG(fine, 95)).Likeness); d > 0 {
		t.Errorf("the same picture that is turned when shown is %v away", d)
	}
}

func viewOf(t *testing.T, m image.Image, orientation int) view {
	t.Helper()
	v, err := reduce(t.Context(), m)
	if err != nil {
		t.Fatal(err)
	}
	return v.upright(orientation)
}

func mirrored(m *image.RGBA) *image.RGBA {
	to := image.NewRGBA(m.Rect)
	w := m.Rect.Dx()
	for y := range m.Rect.Dy() {
		for x := range w {
			copy(to.Pix[to.PixOffset(x, y):], m.Pix[m.PixOffset(w-1-x, y):m.PixOffset(w-1-x, y)+4])
		}
	}
	return to
}

// Pictures of any shape are measured, those of one pixel too.
func TestLookAtAnyShape(t *testing.T) {
	for _, size := range [][2]int{{1, 1}, {1, 900}, {2000, 1}, {2, 2}, {3, 3}, {16, 16}, {17, 33}, {33, 33}, {34, 34}, {81, 79}} {
		m := image.NewGray(image.Rect(0, 0, size[0], size[1]))
		for i := range m.Pix {
			m.Pix[i] = uint8(i * 97)
		}
		l := looked(t, asPNG(m))
		if l.Seen != Whole || !isSensible(l) {
			t.Errorf("%v: %s", size, l.figures())
		}
	}
}

// isSensible reports whether everything is within the documented bounds.
func isSensible(l Look) bool {
	within := func(x, low, high float64) bool { return x >= low && x <= high }
	return within(l.Tone.Same, 0, 1) && within(l.Tone.Marked, 0, 1) && within(l.Tone.Contrast, 0, 255) && within(float64(l.Tone.Middle), 0, 255) &&
		within(l.Chroma.Mean, 0, 256) && within(l.Chroma.Most, 0, 256) && within(l.Chroma.Tint, 0, 500) && within(l.Chroma.Beside, 0, 256) &&
		within(l.Edges.Width, 0, cell) && l.Edges.Count >= 0 && within(l.Lines.Lean(), -1, 1) &&
		within(l.Likeness.Distance(l.Likeness), 0, 1) && l.Orientation >= 1 && l.Orientation <= 8 && l.Width >= 0 && l.Height >= 0
}

// Photographs taken by others are not reported for faults they do not have. Most are small.
func TestLookAtRealPhotographs(t *testing.T) {
	for _, name := range []string{"video-001.jpeg", "video-001.png", "video-001.q50.420.jpeg", "video-001.progressive.jpeg", "video-001.rgb.png", "video-001.gif"} {
		l := looked(t, goSample(t, name))
		if l.Seen != Whole || l.blank() != fine || l.faint() != fine || l.greyed() != fine || l.blurred() == sure || l.damaged() != fine || l.sideways() == sure {
			t.Errorf("%s: %s", name, l.figures())
		}
	}
	for _, name := range []string{"video-005.gray.jpeg", "video-005.gray.png", "video-005.gray.gif"} {
		if l := looked(t, goSample(t, name)); l.greyed() != sure || l.blank() != fine || l.blurred() == sure {
			t.Errorf("%s: %s", name, l.figures())
		}
	}
	one := looked(t, goSample(t, "video-001.png")).Likeness
	for name, isSame := range map[string]bool{
		"video-001.jpeg": true, "video-001.q50.410.jpeg": true, "video-001.gif": true, "video-001.cmyk.jpeg": true, "video-005.gray.png": false,
	} {
		if d := one.Distance(looked(t, goSample(t, name)).Likeness); (d <= sameSure) != isSame {
			t.Errorf("%s is %v away", name, d)
		}
	}
}

// The project's own examples have no faults, although they are drawn.
func TestLookAtExamples(t *testing.T) {
	names, err := filepath.Glob("../../examples/*/scans/*.png")
	if err != nil || len(names) == 0 {
		t.Skip("no examples")
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		l := looked(t, data)
		if l.Seen != Whole || l.blank() != fine || l.faint() != fine || l.greyed() == sure || l.blurred() != fine || l.sideways() != fine {
			t.Errorf("%s: %s", name, l.figures())
		}
	}
}

// The edge of a sheet on a grainy table is not mistaken for text from top to bottom, however
// little there is on the sheet.
func TestLinesBesideBorder(t *testing.T) {
	for seed := range uint64(3) {
		r := rand.New(rand.NewPCG(77, 2*seed))
		p := papers[6]
		s := takings[2].shot(r, p)
		v := viewOf(t, s.take(r, p.drawn(r)), 1)
		if l := v.lines(v.tone().Contrast); l.Lean() < 0.4 || l.Across < 20 {
			t.Errorf("%d: %+v", seed, l)
		}
	}
}

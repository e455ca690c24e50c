package parcel

import (
	"bytes"
	"path/filepath"
	"testing"
)

// What is said about each file is what was done to it: nothing is removed if there was
// nothing, and then the copy equals the file.
func TestMetadata(t *testing.T) {
	photo, picture, web := tellingJPEG(t, 6), tellingPNG(t, 1), tellingWebP(t, 3)
	folder := t.TempDir()
	for name, c := range map[string]struct {
		data []byte
		want Metadata
	}{
		"photo.jpg": {photo, Removed}, "photo-again.jpg": {cleaned(t, cleanJPEG, photo), Absent},
		"picture.png": {picture, Removed}, "picture-again.png": {cleaned(t, cleanPNG, picture), Absent},
		"web.webp": {web, Removed}, "web-again.webp": {cleaned(t, cleanWebP, web), Absent},
		"longer.png": {append(cleaned(t, cleanPNG, picture), 0), Removed},
		"plan.pdf":   {[]byte("%PDF-1.4"), Kept}, "damaged.jpg": {[]byte("\xff\xd8\xff\xe1"), Kept},
	} {
		write(t, filepath.Join(folder, name), c.data)
		if _, got, _, _ := inspect(mustOpen(t, folder), name); got != c.want {
			t.Errorf("%s: %s, not %s", name, got, c.want)
		}
	}
}

// A copy is compared correctly in whatever pieces it is written.
func TestComparison(t *testing.T) {
	file := make([]byte, 3*bufferSize+7)
	for i := range file {
		file[i] = byte(i * i >> 3)
	}
	changed := append([]byte(nil), file...)
	changed[2*bufferSize+5]++
	for name, c := range map[string]struct {
		data []byte
		same bool
	}{"same": {file, true}, "changed": {changed, false}, "shorter": {file[:len(file)-1], false}, "longer": {append(file[:len(file):len(file)], 0), false}, "none": {nil, false}} {
		for _, size := range []int{1000, bufferSize, 2*bufferSize + 1, len(file) + 1} {
			compared := newComparison(bytes.NewReader(file), int64(len(file)))
			for rest := c.data; len(rest) > 0; rest = rest[min(size, len(rest)):] {
				_, _ = compared.Write(rest[:min(size, len(rest))])
			}
			if got := compared.isSame(); got != c.same {
				t.Errorf("%s, in parts of %d: %t", name, size, got)
			}
		}
	}
}

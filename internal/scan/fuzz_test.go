package scan

import (
	"bytes"
	"encoding/binary"
	"testing"
)

// seeds are small files of every format, with camera data.
func seeds(f *testing.F) {
	for _, c := range heads {
		f.Add(c.data)
	}
	f.Add(withExif(asJPEG(small(), 90), exifOf(binary.LittleEndian, 6, "2026:11:20 09:30:15", true)))
}

// Whatever a file contains, little of it is read, and the results are within bounds.
func FuzzHead(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, b []byte) {
		r := &counter{data: data{b}}
		h := headOf(r, int64(len(b)), "a.jpg")
		if r.n > maxHead || h.Orientation < 1 || h.Orientation > 8 || h.Width < 0 || h.Height < 0 || h.Bytes != int64(len(b)) {
			t.Errorf("%d bytes were read: %+v", r.n, h)
		}
	})
}

// Whatever a picture contains, the measurements are within the documented bounds.
func FuzzLook(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, b []byte) {
		if decoder, known := decoderOf(formatOf(&peek{from: bytes.NewReader(b), size: int64(len(b)), left: maxHead})); known {
			if config, err := decoder.config(bytes.NewReader(b)); err == nil && config.Width*config.Height > 1<<18 {
				return // it takes longer than it is worth
			}
		}
		if l := looked(t, b); !isSensible(l) {
			t.Error(l.figures())
		}
	})
}

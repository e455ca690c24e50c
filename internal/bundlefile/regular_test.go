package bundlefile

import (
	"bytes"
	"fmt"
	"path/filepath"
	"testing"
)

// A file is read whole up to the limit, and a longer one by one more byte, whatever the buffer
// held before.
func TestReadRegular(t *testing.T) {
	const limit = 1000
	folder := t.TempDir()
	for i, size := range []int{0, 1, 511, 512, 513, limit - 1, limit, limit + 1, limit + 2, 9 * limit} {
		text := bytes.Repeat([]byte("0123456789"), size/10+1)[:size]
		path := filepath.Join(folder, fmt.Sprint(i))
		put(t, path, string(text))
		want := text[:min(size, limit+1)]
		for _, buffer := range [][]byte{nil, make([]byte, 1), make([]byte, 600), make([]byte, 0, 2*limit)} {
			got, err := ReadRegular(path, limit, buffer)
			if err != nil || !bytes.Equal(got, want) {
				t.Errorf("%d bytes of %d into %d, %v", len(got), size, cap(buffer), err)
			}
		}
	}
}

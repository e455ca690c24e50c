//go:build unix

package scan

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// Only regular files of the folder are opened, and nothing blocks.
func TestOpenFile(t *testing.T) {
	name := t.TempDir()
	outside := filepath.Join(t.TempDir(), "secret.png")
	for _, path := range []string{filepath.Join(name, "scans", "a.png"), outside} {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("picture"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for link, to := range map[string]string{"within": "scans/a.png", "out": outside, "lost": "nowhere", "away": filepath.Dir(outside)} {
		if err := os.Symlink(to, filepath.Join(name, link)); err != nil {
			t.Fatal(err)
		}
	}
	if err := syscall.Mkfifo(filepath.Join(name, "pipe"), 0o600); err != nil {
		t.Fatal(err)
	}
	folder, err := Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer folder.Close()
	for path, want := range map[string]error{
		"scans/a.png": nil, "within": nil,
		"out": ErrOutside, "away/secret.png": ErrOutside, "lost": ErrNowhere, "../secret.png": ErrOutside, "/dev/null": ErrOutside, "": ErrOutside,
		"scans": ErrFolder, "pipe": ErrNotFile, "scans/b.png": fs.ErrNotExist,
	} {
		file, err := folder.OpenFile(path)
		if !errors.Is(err, want) || (err == nil) != (want == nil) {
			t.Errorf("%q: %v, not %v", path, err, want)
		}
		if file == nil {
			continue
		}
		if data, err := io.ReadAll(file); err != nil || string(data) != "picture" {
			t.Errorf("%q holds %q, %v", path, data, err)
		}
		file.Close()
	}
}

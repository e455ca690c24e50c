package bundlefile

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// A file made from a bundle is its owner's alone, takes the place of another only
// when told to, and never that of what is no file.
func TestPut(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "new", "letter.html")
	if err := Put(path, []byte("one"), false); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	if info, err := os.Stat(filepath.Dir(path)); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	if err := Put(path, []byte("two"), false); !errors.Is(err, ErrExists) {
		t.Errorf("replacing unasked: %v", err)
	}
	if err := Put(path, []byte("three"), true); err != nil {
		t.Error(err)
	}
	if data, err := os.ReadFile(path); err != nil || string(data) != "three" {
		t.Errorf("%q, %v", data, err)
	}
	if err := Put(filepath.Join(folder, "other"), []byte("four"), true); err != nil {
		t.Errorf("replacing nothing: %v", err)
	}
	if err := Put(folder, nil, true); !errors.Is(err, ErrFolder) {
		t.Errorf("replacing a folder: %v", err)
	}
	link := filepath.Join(folder, "link")
	if err := os.Symlink(path, link); err != nil {
		t.Skip(err)
	}
	if err := Put(link, []byte("five"), true); err != nil {
		t.Errorf("replacing a link: %v", err)
	}
	if data, err := os.ReadFile(path); err != nil || string(data) != "three" {
		t.Errorf("what the link led to holds %q, %v", data, err)
	}
	if left, err := filepath.Glob(filepath.Join(folder, "*", ".*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

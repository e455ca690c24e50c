//go:build unix

package bundlefile

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

// A result is written through a link to a file, as a bundle is, but not through a link that
// leads nowhere or to something other than a file. The two cases are reported differently.
func TestOutPlaceOfLinks(t *testing.T) {
	folder := t.TempDir()
	at := func(name string) string { return filepath.Join(folder, name) }
	if err := errors.Join(
		os.WriteFile(at("file"), []byte("old"), 0o600), os.Mkdir(at("folder"), 0o700),
		os.Symlink("file", at("to-file")), os.Symlink("gone", at("to-gone")), os.Symlink("folder", at("to-folder")), os.Symlink("/dev/null", at("to-device")),
	); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name    string
		replace bool
		want    error
	}{
		{"new", false, nil}, {"file", false, ErrExists}, {"file", true, nil}, {"to-file", false, ErrExists}, {"to-file", true, nil},
		{"to-gone", false, ErrNowhere}, {"to-gone", true, ErrNowhere}, {"to-folder", true, ErrFolder}, {"to-device", true, ErrNotRegular},
	} {
		if _, err := OutPlace(at(c.name), c.replace); !errors.Is(err, c.want) {
			t.Errorf("%s, replaced %t: %v, want %v", c.name, c.replace, err, c.want)
		}
	}
	write := func(w io.Writer) error {
		_, err := io.WriteString(w, "new")
		return err
	}
	if err := WriteOut(at("to-file"), true, write); err != nil {
		t.Fatal(err)
	}
	info, err := os.Lstat(at("to-file"))
	if data, _ := os.ReadFile(at("file")); string(data) != "new" || err != nil || info.Mode().IsRegular() {
		t.Errorf("the file holds %q, and the link is %v, %v", data, info.Mode(), err)
	}
}

// No folder comes into being for a result but the one that is asked for, and the first
// that is missing is named.
func TestMissingFolder(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, path := range []string{"no/such/result", "no/such/folder/"} {
		_, err := OutPlace(path, true)
		_, unmade := MakeFolder(path)
		for _, err := range []error{err, unmade} {
			var missing *MissingFolder
			if !errors.As(err, &missing) || missing.Name != "no" {
				t.Errorf("%s: %v", path, err)
			}
		}
	}
	for _, c := range []struct {
		path string
		made bool
	}{{"new", true}, {"new", false}, {"new/", false}, {"new/one", true}} {
		if made, err := MakeFolder(c.path); err != nil || made != c.made {
			t.Errorf("%s: made is %t, %v", c.path, made, err)
		}
	}
	if info, err := os.Stat("new"); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("%v, %v", info, err)
	}
	if err := os.WriteFile("new/file", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := CheckFolderOf("new/file/result"); err != nil {
		t.Errorf("what is no folder is left to the writer to tell: %v", err)
	}
}

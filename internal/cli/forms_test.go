package cli

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A folder made for letters is removed if the first of them cannot be written, but not if it
// has a letter or existed before.
func TestNoFolderWithoutLetters(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.Mkdir("mine", 0o700); err != nil {
		t.Fatal(err)
	}
	unwritable := strings.Repeat("x", 300) // too long for any file system
	for _, c := range []struct {
		folder string
		names  []string
		stays  bool
	}{
		{"new", []string{unwritable, "a.html"}, false},
		{"mine", []string{unwritable, "a.html"}, true},
		{"begun", []string{"a.html", unwritable}, true},
	} {
		var files []letterFile
		for _, name := range c.names {
			files = append(files, letterFile{filepath.Join(c.folder, name), []byte("x")})
		}
		a := &app{Program: Program{Out: io.Discard, Err: io.Discard}}
		if err := a.putLetters(files, true); err == nil {
			t.Errorf("%s: a name of 300 letters is written", c.folder)
		}
		if _, err := os.Stat(c.folder); (err == nil) != c.stays {
			t.Errorf("%s: stays is not %t: %v", c.folder, c.stays, err)
		}
	}
	if text, err := os.ReadFile("begun/a.html"); string(text) != "x" {
		t.Errorf("what was written holds %q, %v", text, err)
	}
}

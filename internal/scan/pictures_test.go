package scan

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// Pictures and PDFs are found a few levels down, nearest first, and not outside the folder.
func TestFolderPictures(t *testing.T) {
	folder, dir, outside := opened(t)
	if folder.Has("scans/id.PNG") {
		t.Fatal("it is there already")
	}
	for _, name := range []string{
		"licence.pdf", "bundle.yaml", ".hidden.png", "scans/id.PNG", "scans/甲/a b.jpg", "scans/甲/deep/er.png",
		"scans/used.png", ".git/x.png", "public/logo.png", "public/img/x.png", "a.docx",
	} {
		write(t, filepath.Join(dir, name), name)
	}
	write(t, filepath.Join(outside, "theirs.png"), "")
	if err := errors.Join(os.Symlink(outside, filepath.Join(dir, "link")), os.Symlink(filepath.Join(outside, "theirs.png"), filepath.Join(dir, "link.png"))); err != nil {
		t.Skip(err)
	}
	got := folder.Pictures(func(name string) bool { return name == "public" || name == "scans/used.png" })
	if want := []string{"licence.pdf", "scans/id.PNG", "scans/甲/a b.jpg"}; !slices.Equal(got, want) {
		t.Errorf("found %q, want %q", got, want)
	}
	if !folder.Has("scans/id.PNG") {
		t.Error("what is listed is not there")
	}
	for i := range maxListed + 50 {
		write(t, filepath.Join(dir, "many", fmt.Sprintf("%03d.png", i)), "")
	}
	if got := folder.Pictures(func(string) bool { return false }); len(got) != maxListed {
		t.Errorf("%d are listed", len(got))
	}
}

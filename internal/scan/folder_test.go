package scan

import (
	"os"
	"path/filepath"
	"testing"
)

func TestFolderHas(t *testing.T) {
	outside := t.TempDir()
	dir := t.TempDir()
	for _, err := range []error{
		os.Mkdir(filepath.Join(dir, "scans"), 0o700),
		os.WriteFile(filepath.Join(dir, "scans", "id.png"), nil, 0o600),
		os.WriteFile(filepath.Join(outside, "secret"), nil, 0o600),
		os.Symlink(filepath.Join(outside, "secret"), filepath.Join(dir, "link")),
		os.Symlink("scans/id.png", filepath.Join(dir, "near")),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	folder, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer folder.Close()
	for path, want := range map[string]bool{
		"scans/id.png":   true,
		"./scans/id.png": true,
		"near":           true,
		"scans":          false, // a folder
		"scans/none.png": false,
		"link":           false, // leads outside
		"../secret":      false,
		"":               false,
	} {
		if got := folder.Has(path); got != want {
			t.Errorf("Has(%q) = %v, want %v", path, got, want)
		}
	}
}

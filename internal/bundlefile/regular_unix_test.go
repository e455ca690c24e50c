//go:build unix

package bundlefile

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"beian.example/icp/internal/lang"
)

// No pipe or device is ever read as a file.
func TestOnlyRegularFilesAreRead(t *testing.T) {
	folder := t.TempDir()
	pipe, device := filepath.Join(folder, "bundle.yaml.bak"), filepath.Join(folder, "bundle.yaml.bak2")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	if err := os.Symlink("/dev/zero", device); err != nil {
		t.Skip(err)
	}
	for path, want := range map[string]error{pipe: ErrNotRegular, device: ErrNotRegular, folder: ErrFolder} {
		if _, err := ReadRegular(path, MaxSize, nil); !errors.Is(err, want) {
			t.Errorf("%s: %v", filepath.Base(path), err)
		}
	}
	path := filepath.Join(folder, "bundle.yaml")
	s := Resume(path, put(t, path, "# 我的笔记\noperation: first\n"), lang.ZH)
	if err := s.Save(named("甲")); err != nil {
		t.Fatal(err)
	}
	if s.Kept() != path+".bak3" {
		t.Errorf("what was there is kept in %q", s.Kept())
	}
}

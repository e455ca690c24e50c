//go:build unix

package scan

import (
	"errors"
	"io/fs"
	"path/filepath"
	"syscall"
	"testing"
)

// Pipes and devices are not waited for.
func TestHeadOfPipes(t *testing.T) {
	folder, dir, _ := opened(t)
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe.png"), 0o600); err != nil {
		t.Skip(err)
	}
	names := []string{"pipe.png"}
	const zero = 1<<8 | 5 // it never ends; only root can make it
	if err := syscall.Mknod(filepath.Join(dir, "zero.png"), syscall.S_IFCHR|0o600, zero); err == nil {
		names = append(names, "zero.png")
	}
	for _, name := range names {
		if _, err := folder.head(name); !errors.Is(err, ErrNotFile) {
			t.Errorf("Head(%q): %v", name, err)
		}
		if _, err := folder.look(t.Context(), name); !errors.Is(err, ErrNotFile) {
			t.Errorf("Look(%q): %v", name, err)
		}
	}
	write(t, filepath.Join(dir, "closed.png"), "x")
	if err := syscall.Chmod(filepath.Join(dir, "closed.png"), 0); err != nil || syscall.Geteuid() == 0 {
		return
	}
	if _, err := folder.head("closed.png"); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("of what is closed: %v", err)
	}
}

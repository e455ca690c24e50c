//go:build unix

package bundlefile

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"unicode/utf8"
)

// A result is complete and readable only by its owner, and replaces no other file unless asked
// to.
func TestWriteOut(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "result")
	text := func(s string) func(io.Writer) error {
		return func(w io.Writer) error {
			_, err := io.WriteString(w, s)
			return err
		}
	}
	if err := WriteOut(path, false, text("one")); err != nil {
		t.Fatal(err)
	}
	if err := WriteOut(path, false, text("two")); !errors.Is(err, ErrExists) {
		t.Errorf("an existing file: %v", err)
	}
	broken := errors.New("broken")
	fails := func(w io.Writer) error {
		_, _ = io.WriteString(w, "half")
		return broken
	}
	if err := WriteOut(path, true, fails); !errors.Is(err, broken) {
		t.Errorf("a failure: %v", err)
	}
	if data, _ := os.ReadFile(path); string(data) != "one" {
		t.Errorf("it holds %q", data)
	}
	if err := WriteOut(path, true, text("three")); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if data, _ := os.ReadFile(path); string(data) != "three" || err != nil || info.Mode() != 0o600 {
		t.Errorf("it holds %q with %v, %v", data, info.Mode(), err)
	}
	if err := WriteOut(folder, true, text("x")); !errors.Is(err, ErrFolder) {
		t.Errorf("a folder: %v", err)
	}
	pipe := filepath.Join(folder, "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := WriteOut(pipe, true, text("x")); !errors.Is(err, ErrNotRegular) {
		t.Errorf("a pipe: %v", err)
	}
	if entries, _ := os.ReadDir(folder); len(entries) != 2 {
		t.Errorf("left behind: %v", entries)
	}
}

// A name as long as the file system allows can be used.
func TestWriteOutLongName(t *testing.T) {
	write := func(w io.Writer) error {
		_, err := io.WriteString(w, "x")
		return err
	}
	for _, name := range []string{strings.Repeat("x", 255), strings.Repeat("备", 85)} {
		path := filepath.Join(t.TempDir(), name)
		if err := WriteOut(path, false, write); err != nil {
			t.Error(err)
		}
		if prefix := tempPrefix(path); !utf8.ValidString(prefix) {
			t.Errorf("%q is half a character short", prefix)
		}
	}
}

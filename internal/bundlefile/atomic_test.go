package bundlefile

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"beian.example/icp/internal/lang"
)

// If somebody writes or removes the file while the new text is on its way to the disk, that
// stays.
func TestWriteFileLooksAgain(t *testing.T) {
	for _, meanwhile := range []struct {
		name string
		do   func(path string) error
		want error
		left string
	}{
		{"edited", func(path string) error { return os.WriteFile(path, []byte("theirs"), 0o600) }, ErrChanged, "theirs"},
		{"longer by a byte", func(path string) error { return os.WriteFile(path, []byte("seen\n"), 0o600) }, ErrChanged, "seen\n"},
		{"gone", os.Remove, os.ErrNotExist, ""},
	} {
		t.Run(meanwhile.name, func(t *testing.T) {
			folder := t.TempDir()
			path := filepath.Join(folder, "bundle.yaml")
			put(t, path, "seen")
			err := writeFile(path, []byte("ours"), func(temp, path string) error {
				if held := read(t, temp); held != "ours" {
					t.Errorf("before its turn the new file holds %q", held)
				}
				if err := meanwhile.do(path); err != nil {
					t.Fatal(err)
				}
				return replaceSeen([]byte("seen"))(temp, path)
			})
			if !errors.Is(err, meanwhile.want) {
				t.Errorf("got %v, want %v", err, meanwhile.want)
			}
			if meanwhile.left == "" {
				holds(t, folder)
				return
			}
			holds(t, folder, "bundle.yaml")
			if got := read(t, path); got != meanwhile.left {
				t.Errorf("the file became %q", got)
			}
		})
	}
}

// Files of killed runs are removed at the next write to the same file. Those of a run that may
// still be working, and those of other files, stay.
func TestSweep(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "bundle.yaml")
	old := time.Now().Add(-sweptAfter)
	for name, age := range map[string]time.Time{
		".bundle.yaml.1234567890": old,
		".bundle.yaml.7":          time.Now(),
		".bundle.yaml.2026-notes": old,
		".bundle.yaml.":           old,
		".other.yaml.123":         old,
		"bundle.yaml.123":         old,
	} {
		put(t, filepath.Join(folder, name), "left")
		if err := os.Chtimes(filepath.Join(folder, name), age, age); err != nil {
			t.Fatal(err)
		}
	}
	if err := Create(path, lang.ZH).Save(named("甲")); err != nil {
		t.Fatal(err)
	}
	holds(t, folder, ".bundle.yaml.", ".bundle.yaml.2026-notes", ".bundle.yaml.7", ".other.yaml.123", "bundle.yaml", "bundle.yaml.123")
}

func TestRescue(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "bundle.yaml")
	s := Create(path, lang.ZH)
	put(t, path, "theirs")
	put(t, path+".rescued-1", "an earlier one")
	if err := s.Save(named("甲")); !errors.Is(err, ErrExists) {
		t.Fatalf("saved over a file: %v", err)
	}
	for range 2 { // the same text needs no second copy
		name, err := s.Rescue(named("甲"))
		if err != nil || name != path+".rescued-2" {
			t.Fatalf("rescued to %q, %v", name, err)
		}
	}
	if got := Parse([]byte(read(t, path+".rescued-2"))).Bundle.Subject.Name; got != "甲" {
		t.Errorf("the name rescued is %q", got)
	}
	if got := mode(t, path+".rescued-2"); got != 0o600 {
		t.Errorf("mode %o", got)
	}
	holds(t, folder, "bundle.yaml", "bundle.yaml.rescued-1", "bundle.yaml.rescued-2")
}

func TestReadRegularEndsAtItsLimit(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bundle.yaml")
	put(t, path, "12345")
	for limit, want := range map[int64]string{3: "1234", 4: "12345", 5: "12345", 9: "12345"} {
		if got, err := ReadRegular(path, limit, nil); err != nil || string(got) != want {
			t.Errorf("of at most %d bytes: %q, %v", limit, got, err)
		}
	}
}

package scan

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"
)

func opened(t *testing.T) (folder *Folder, dir, outside string) {
	t.Helper()
	dir, outside = t.TempDir(), t.TempDir()
	folder, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = folder.Close() })
	return folder, dir, outside
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o700), os.WriteFile(name, []byte(text), 0o644)); err != nil {
		t.Fatal(err)
	}
	return name
}

// names lists what is in a folder, hidden files too.
func names(t *testing.T, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// What is taken is there for its owner only; the same is taken once, another of the
// same name gets a number, and what was there stays.
func TestFolderTakes(t *testing.T) {
	folder, dir, outside := opened(t)
	if folder.Has("scans/id.png") {
		t.Fatal("it is there already")
	}
	for _, c := range []struct {
		source, text, want string
		isNew              bool
	}{
		{"id.png", "front", "scans/id.png", true},
		{"id.png", "front", "scans/id.png", false},
		{"b/id.png", "back!", "scans/id-2.png", true},
		{"c/id.png", "longer than those", "scans/id-3.png", true},
		{"c/id.png", "back!", "scans/id-2.png", false},
		{"客户 甲's.png", "", "scans/客户 甲's.png", true},
		{"none", "x", "scans/none", true},
	} {
		source := write(t, filepath.Join(outside, c.source), c.text)
		place, isThere, err := folder.Place(source)
		if err != nil || place != c.want || isThere == c.isNew {
			t.Errorf("%s is to go to %q, there already: %t, %v", c.source, place, isThere, err)
		}
		got, isNew, err := folder.Take(source)
		if err != nil || got != c.want || isNew != c.isNew {
			t.Errorf("%s went to %q, new: %t, %v; want %q, %t", c.source, got, isNew, err, c.want, c.isNew)
		}
		data, err := os.ReadFile(filepath.Join(dir, got))
		if err != nil || string(data) != c.text || !folder.Has(got) {
			t.Errorf("%s holds %q, %v", got, data, err)
		}
		if _, err := os.Stat(source); err != nil {
			t.Errorf("the original: %v", err)
		}
	}
	if got, want := names(t, filepath.Join(dir, "scans")), []string{"id-2.png", "id-3.png", "id.png", "none", "客户 甲's.png"}; !slices.Equal(got, want) {
		t.Errorf("the folder holds %q, want %q", got, want)
	}
	if runtime.GOOS != "windows" {
		for name, want := range map[string]fs.FileMode{"scans": 0o700, "scans/id.png": 0o600} {
			if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Mode().Perm() != want {
				t.Errorf("%s is %v, %v", name, info.Mode(), err)
			}
		}
	}
	if err := folder.Discard("scans/id.png"); err != nil || folder.Has("scans/id.png") {
		t.Errorf("it is still there: %v", err)
	}
}

// What cannot be copied leaves nothing behind, and no link leads a copy outside.
func TestFolderTakesNot(t *testing.T) {
	folder, dir, outside := opened(t)
	large, err := os.Create(filepath.Join(outside, "large.png"))
	if err := errors.Join(err, large.Truncate(maxTaken+1), large.Close()); err != nil {
		t.Fatal(err)
	}
	for source, want := range map[string]error{
		"none.png":  fs.ErrNotExist,
		".":         ErrFolder,
		"large.png": ErrTooLarge,
	} {
		if _, _, err := folder.Take(filepath.Join(outside, source)); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", source, err, want)
		}
	}
	if runtime.GOOS == "linux" { // which can be opened and not be read
		if _, _, err := folder.Take("/proc/self/mem"); err == nil {
			t.Error("what cannot be read is taken")
		}
	}
	if got := append(names(t, dir), names(t, filepath.Join(dir, "scans"))...); got != nil {
		t.Errorf("there is %q", got)
	}
	secret := write(t, filepath.Join(outside, "elsewhere", "id.png"), "theirs")
	source := write(t, filepath.Join(outside, "id.png"), "ours")
	if err := errors.Join(os.Mkdir(filepath.Join(dir, "scans"), 0o700), os.Symlink(secret, filepath.Join(dir, "scans", "id.png"))); err != nil {
		t.Skip(err)
	}
	if place, _, err := folder.Take(source); place != "scans/id-2.png" || err != nil {
		t.Errorf("beside a link it went to %q, %v", place, err)
	}
	if err := errors.Join(os.RemoveAll(filepath.Join(dir, "scans")), os.Symlink(filepath.Dir(secret), filepath.Join(dir, "scans"))); err != nil {
		t.Fatal(err)
	}
	if place, _, err := folder.Take(source); !errors.Is(err, ErrLeadsOut) {
		t.Errorf("through a link it went to %q, %v", place, err)
	}
	if data, _ := os.ReadFile(secret); string(data) != "theirs" || len(names(t, filepath.Dir(secret))) != 1 {
		t.Errorf("outside is %q", names(t, filepath.Dir(secret)))
	}
	if err := errors.Join(os.Remove(filepath.Join(dir, "scans")), os.Mkdir(filepath.Join(dir, "scans"), 0o500)); err != nil {
		t.Fatal(err)
	}
	if os.Geteuid() > 0 {
		if _, _, err := folder.Take(source); !errors.Is(err, fs.ErrPermission) {
			t.Errorf("into a folder that is closed: %v", err)
		}
	}
}

// What was being copied when the program was killed goes with the next copy, unless
// another program may still be at it.
func TestTakeDropsTheAbandoned(t *testing.T) {
	folder, dir, outside := opened(t)
	old, young := filepath.Join(dir, takenInto, copying+"1"), filepath.Join(dir, takenInto, copying+"2")
	write(t, old, "half")
	write(t, young, "half")
	write(t, filepath.Join(outside, "id.png"), "all")
	if err := os.Chtimes(old, time.Time{}, time.Now().Add(-2*abandoned)); err != nil {
		t.Fatal(err)
	}
	if _, _, err := folder.Take(filepath.Join(outside, "id.png")); err != nil {
		t.Fatal(err)
	}
	_, errOld := os.Stat(old)
	_, errYoung := os.Stat(young)
	if !errors.Is(errOld, fs.ErrNotExist) || errYoung != nil {
		t.Errorf("the old one: %v, the young one: %v", errOld, errYoung)
	}
}

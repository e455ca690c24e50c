package bundlefile

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

func named(name string) *filing.Bundle {
	return &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First, Subject: filing.Subject{Name: name}}
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func put(t *testing.T, path, text string) []byte {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return []byte(text)
}

// holds checks that a folder has these entries and no leftovers.
func holds(t *testing.T, folder string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, entry := range entries {
		got = append(got, entry.Name())
	}
	if len(got) != len(want) {
		t.Fatalf("the folder has %q, want %q", got, want)
	}
	for i := range got {
		if got[i] != want[i] {
			t.Errorf("the folder has %q, want %q", got, want)
		}
	}
}

func mode(t *testing.T, path string) os.FileMode {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Mode().Perm()
}

func TestStoreNewFile(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "备案", "客户")
	path := filepath.Join(folder, "bundle.yaml")
	s := Create(path, lang.ZH)
	if s.Path() != path {
		t.Errorf("path %q", s.Path())
	}
	for _, name := range []string{"甲", "乙", "乙"} {
		if err := s.Save(named(name)); err != nil {
			t.Fatal(err)
		}
		if got := Parse([]byte(read(t, path))).Bundle.Subject.Name; got != name {
			t.Errorf("name %q, want %q", got, name)
		}
	}
	for p, want := range map[string]os.FileMode{path: 0o600, folder: 0o700, filepath.Dir(folder): 0o700} {
		if got := mode(t, p); got != want {
			t.Errorf("%s has mode %o, want %o", filepath.Base(p), got, want)
		}
	}
	holds(t, folder, "bundle.yaml")
}

func TestStoreNeverOverwrites(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "bundle.yaml")
	for _, text := range []string{"operation: first\n", ""} {
		put(t, path, text)
		if err := Create(path, lang.ZH).Save(named("甲")); !errors.Is(err, ErrExists) {
			t.Errorf("over %q: %v", text, err)
		}
		if got := read(t, path); got != text {
			t.Errorf("the file became %q", got)
		}
	}
	holds(t, folder, "bundle.yaml")
}

// The file may appear between looking and writing.
func TestWriteFileLosesNoRace(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "bundle.yaml")
	put(t, path, "theirs")
	if err := writeFile(path, []byte("ours"), takeName); !errors.Is(err, ErrExists) {
		t.Errorf("got %v", err)
	}
	if got := read(t, path); got != "theirs" {
		t.Errorf("the file became %q", got)
	}
	holds(t, folder, "bundle.yaml")
}

func TestStoreResume(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "bundle.yaml")
	seen := put(t, path, string(Write(named("甲"), lang.ZH)))
	s := Resume(path, seen, lang.ZH)
	for i := range seen { // the caller may use its buffer again
		seen[i] = 'x'
	}
	if err := s.Save(named("乙")); err != nil {
		t.Fatal(err)
	}
	if got := Parse([]byte(read(t, path))).Bundle.Subject.Name; got != "乙" {
		t.Errorf("name %q", got)
	}
	if got := mode(t, path); got != 0o600 {
		t.Errorf("mode %o", got)
	}
	holds(t, folder, "bundle.yaml")

	put(t, path, "operation: change\n")
	if err := s.Save(named("丙")); !errors.Is(err, ErrChanged) {
		t.Errorf("over a change: %v", err)
	}
	if got := read(t, path); got != "operation: change\n" {
		t.Errorf("the file became %q", got)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := s.Save(named("丙")); err == nil {
		t.Error("a file that was taken away came back")
	}
	holds(t, folder)
}

func TestStoreBackup(t *testing.T) {
	tests := []struct {
		name, text string
		backup     bool
	}{
		{"comments", "# 我的笔记\nversion: 1\noperation: first\n", true},
		{"unknown key", "version: 1\noperation: first\nnote: x\n", true},
		{"written in Chinese", string(Write(named("甲"), lang.ZH)), false},
		{"written in English", string(Write(named("甲"), lang.EN)), false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			folder := t.TempDir()
			path := filepath.Join(folder, "bundle.yaml")
			s := Resume(path, put(t, path, test.text), lang.ZH)
			for _, name := range []string{"乙", "丙"} {
				if err := s.Save(named(name)); err != nil {
					t.Fatal(err)
				}
			}
			if !test.backup {
				holds(t, folder, "bundle.yaml")
				return
			}
			holds(t, folder, "bundle.yaml", "bundle.yaml.bak")
			if got := read(t, path+".bak"); got != test.text {
				t.Errorf("the copy is %q", got)
			}
			if got := mode(t, path+".bak"); got != 0o600 {
				t.Errorf("the copy has mode %o", got)
			}
		})
	}
}

func TestStoreFollowsLinks(t *testing.T) {
	folder, elsewhere := t.TempDir(), t.TempDir()
	target, link := filepath.Join(elsewhere, "真的.yaml"), filepath.Join(folder, "bundle.yaml")
	seen := put(t, target, string(Write(named("甲"), lang.ZH)))
	if err := os.Symlink(target, link); err != nil {
		t.Skip(err)
	}
	if err := Resume(link, seen, lang.ZH).Save(named("乙")); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v, %v", info, err)
	}
	if got := Parse([]byte(read(t, target))).Bundle.Subject.Name; got != "乙" {
		t.Errorf("name %q", got)
	}
	holds(t, folder, "bundle.yaml")
	holds(t, elsewhere, "真的.yaml")
}

func TestStoreReadOnlyFolder(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "bundle.yaml")
	text := string(Write(named("甲"), lang.ZH))
	s := Resume(path, put(t, path, text), lang.ZH)
	if err := os.Chmod(folder, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(folder, 0o700) })
	if probe, err := os.CreateTemp(folder, ""); err == nil { // as the superuser can
		_ = probe.Close()
		t.Skip("the folder takes files all the same")
	}
	if err := s.Save(named("乙")); err == nil {
		t.Error("saved")
	}
	if got := read(t, path); got != text {
		t.Errorf("the file became %q", got)
	}
	holds(t, folder, "bundle.yaml")
}

// A folder in the file's place stops everyone, even the superuser.
func TestStoreNoFolder(t *testing.T) {
	folder := t.TempDir()
	put(t, filepath.Join(folder, "x"), "file")
	if err := Create(filepath.Join(folder, "x", "bundle.yaml"), lang.ZH).Save(named("甲")); err == nil {
		t.Error("saved below a file")
	}
	if err := Create(folder, lang.ZH).Save(named("甲")); err == nil {
		t.Error("saved over a folder")
	}
	holds(t, folder, "x")
}

func TestRewrite(t *testing.T) {
	folder, elsewhere := t.TempDir(), t.TempDir()
	target, link := filepath.Join(elsewhere, "真的.yaml"), filepath.Join(folder, "bundle.yaml")
	before := put(t, target, "province: 广东省\n")
	if err := os.Symlink(target, link); err != nil {
		t.Skip(err)
	}
	after := []byte("province: 广东\n")
	if err := Rewrite(link, before, after); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v, %v", info, err)
	}
	if got := read(t, target); got != string(after) {
		t.Errorf("the file holds %q", got)
	}
	if got := mode(t, target); got != 0o600 {
		t.Errorf("mode %o", got)
	}
	if err := Rewrite(link, before, []byte("x")); !errors.Is(err, ErrChanged) {
		t.Errorf("over a change: %v", err)
	}
	if got := read(t, target); got != string(after) {
		t.Errorf("over a change, the file became %q", got)
	}
	holds(t, folder, "bundle.yaml")
	holds(t, elsewhere, "真的.yaml")

	if err := os.Remove(target); err != nil {
		t.Fatal(err)
	}
	for _, before := range [][]byte{after, {}, nil} {
		if err := Rewrite(link, before, after); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("a file that is gone, last %q: %v", before, err)
		}
	}
	holds(t, folder, "bundle.yaml")
	holds(t, elsewhere)
}

package cli

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/fsnotify/fsnotify"
)

// fakeNotifier records which folders are watched, and allows only so many.
type fakeNotifier struct {
	folders []string
	limit   int
	refusal error
}

func (n *fakeNotifier) Add(folder string) error {
	if _, err := os.Stat(folder); err != nil {
		return err
	}
	if n.limit > 0 && len(n.folders) == n.limit {
		return n.refusal
	}
	n.folders = append(n.folders, folder)
	return nil
}

func (n *fakeNotifier) Remove(folder string) error {
	i := slices.Index(n.folders, folder)
	if i < 0 {
		return fsnotify.ErrNonExistentWatch
	}
	n.folders = slices.Delete(n.folders, i, i+1)
	return nil
}

func (n *fakeNotifier) watches(folder string) bool { return slices.Contains(n.folders, folder) }

// Of everything that happens in folders, only what may change the result matters.
func TestWatchedMatters(t *testing.T) {
	root := resolved(t.TempDir())
	for _, folder := range []string{"clients/a/scans", "clients/new", "clients/.git", "other"} {
		if err := os.MkdirAll(filepath.Join(root, folder), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	w := newWatched(&fakeNotifier{})
	w.begin(changes{})
	w.pass(root)
	w.enter(filepath.Join(root, "clients"))
	w.enter(filepath.Join(root, "clients/a"))
	place := filepath.Join(root, "clients/a")
	w.need(filepath.Join(place, "scans/license.png"), place)
	w.need(filepath.Join(place, ".hidden/form.png"), place)
	const made, written, gone, moved, changedMode = fsnotify.Create, fsnotify.Write, fsnotify.Remove, fsnotify.Rename, fsnotify.Chmod
	for _, test := range []struct {
		name string
		op   fsnotify.Op
		want bool
	}{
		{"clients/a/bundle.yaml", written, true},
		{"clients/a/bundle.yaml", gone, true},
		{"clients/a/bundle.yaml", changedMode, true},
		{"clients/b.YML", made, true},
		{"clients/a/icp.yaml", made, true},
		{"icp.yaml", written, true},
		{"bundle.yaml", written, false}, // above the watched folder
		{".git", made, true},
		{".git", written, false},
		{"clients/a/scans/license.png", written, true},
		{"clients/a/scans/other.png", written, false},
		{"clients/a/scans", gone, true},
		{"clients/a/scans", written, false},
		{"clients/a/.hidden", made, true}, // with a document in it
		{"clients/a/.other", made, false},
		{"clients/new", made, true},
		{"clients/new", changedMode, false},
		{"other", made, false},
		{"clients/a", moved, true},
		{"clients/a/4913", made, false},
		{"clients/a/bundle.yaml~", made, false},
		{"clients/a/.bundle.yaml.swp", written, false},
		{"clients/a/.#bundle.yaml", made, false},
		{"clients/a/notes.txt", written, false},
	} {
		if got := w.matters(fsnotify.Event{Name: filepath.Join(root, test.name), Op: test.op}); got != test.want {
			t.Errorf("%s %v matters: %v, want %v", test.name, test.op, got, test.want)
		}
	}
}

// A document's path may lead through a file, by mistake or by a link. That file is still watched
// as one.
func TestWatchedFileInsteadOfFolder(t *testing.T) {
	root := resolved(t.TempDir())
	bundle := filepath.Join(root, "bundle.yaml")
	if err := os.WriteFile(bundle, []byte("operation: first\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	w := newWatched(&fakeNotifier{})
	w.begin(changes{})
	w.enter(root)
	w.need(filepath.Join(bundle, "license.png"), root)
	if !w.matters(fsnotify.Event{Name: bundle, Op: fsnotify.Write}) {
		t.Error("that the bundle was written does not matter")
	}
}

// What no check needs any more is no longer watched, and a folder that has disappeared and
// come back is watched anew.
func TestWatchedFollows(t *testing.T) {
	root := resolved(t.TempDir())
	a, b := filepath.Join(root, "a"), filepath.Join(root, "b")
	for _, folder := range []string{a, b} {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	n := &fakeNotifier{}
	w := newWatched(n)
	check := func(c changes, folders ...string) {
		w.begin(c)
		for _, folder := range folders {
			w.enter(folder)
		}
		w.need(filepath.Join(a, "x.png"), a)
		w.end()
	}
	check(changes{}, root, a, b)
	check(changes{}, root, a)
	if n.watches(b) || !n.watches(a) || !n.watches(root) || len(n.folders) != 2 {
		t.Errorf("watched are %v", n.folders)
	}
	n.folders = []string{root} // the system has stopped watching a
	check(changes{names: map[string]bool{a: true}}, root, a)
	if !n.watches(a) {
		t.Errorf("%s is not watched anew", a)
	}
}

// At the system's limit a watch says how to raise it, and ends.
func TestWatchLimits(t *testing.T) {
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS("../../examples/personal")); err != nil {
		t.Fatal(err)
	}
	for refusal, want := range map[error]string{
		syscall.ENOSPC: "fs.inotify.max_user_watches",
		syscall.EMFILE: "fs.inotify.max_user_instances",
	} {
		a, _, stderr := watchApp(t)
		w := newWatch(a, watchOptions(), []string{folder}, &fakeNotifier{limit: 1, refusal: refusal})
		err := w.check(t.Context(), changes{})
		if code := a.exitCode(err); code != exitFailed || !strings.Contains(stderr.String(), want) {
			t.Errorf("%v: %d, %s", refusal, code, stderr.String())
		}
		if errors.Is(err, errFailed) {
			t.Error("nothing is said of it")
		}
	}
}

package cli

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

func watchApp(t *testing.T) (a *app, out, stderr *bytes.Buffer) {
	t.Helper()
	home := t.TempDir()
	out, stderr = new(bytes.Buffer), new(bytes.Buffer)
	getenv := func(name string) string { return map[string]string{"HOME": home}[name] }
	a = &app{Program: Program{Out: out, Err: stderr, Getenv: getenv, Now: func() time.Time { return noon }}}
	a.language.lang = lang.ZH
	return a, out, stderr
}

func watchOptions() *checkOptions {
	return &checkOptions{watch: true, failOn: "error", scans: "quick", pinned: pinned{scans: true}, outlets: outlets{all: []*outlet{{name: textFormat}}}}
}

// watching is a watch of a folder of bundles that is told by the test what has changed.
type watching struct {
	*watch
	t       *testing.T
	folder  string
	out     *bytes.Buffer
	changes changes
}

// startWatching watches a copy of some examples, each in a folder of its own.
func startWatching(t *testing.T, examples ...string) *watching {
	t.Helper()
	w := &watching{t: t, folder: resolved(t.TempDir())}
	for _, name := range examples {
		if err := os.CopyFS(filepath.Join(w.folder, name), os.DirFS("../../examples/"+name)); err != nil {
			t.Fatal(err)
		}
	}
	a, out, _ := watchApp(t)
	w.out = out
	w.watch = newWatch(a, watchOptions(), []string{w.folder}, &fakeNotifier{})
	w.again()
	return w
}

// write writes a file, or removes one if the text is empty.
func (w *watching) write(name, text string) {
	w.t.Helper()
	path := filepath.Join(w.folder, name)
	err := os.RemoveAll(path)
	if text != "" {
		err = os.MkdirAll(filepath.Dir(path), 0o700)
		if err == nil {
			err = os.WriteFile(path, []byte(text), 0o600)
		}
	}
	if err != nil {
		w.t.Fatal(err)
	}
	if w.changes.names == nil {
		w.changes.names = make(map[string]bool)
	}
	w.changes.names[path] = true
}

func (w *watching) read(name string) string {
	w.t.Helper()
	data, err := os.ReadFile(filepath.Join(w.folder, name))
	if err != nil {
		w.t.Fatal(err)
	}
	return string(data)
}

// again checks again, and returns which bundles were judged and what was reported, without the
// folder in names.
func (w *watching) again() (judged, told string) {
	w.t.Helper()
	w.out.Reset()
	if err := w.check(w.t.Context(), w.changes); err != nil {
		w.t.Fatal(err)
	}
	w.changes = changes{}
	var names []string
	for _, name := range slices.Sorted(maps.Keys(w.kept)) {
		if kept := w.kept[name]; kept.isNew && !kept.passed {
			names = append(names, filepath.Base(filepath.Dir(name)))
		}
	}
	return strings.Join(names, " "), strings.ReplaceAll(w.out.String(), w.folder+"/", "")
}

// Only what has changed is judged again, because of the bundle itself, its scans or settings,
// and comparisons are right after each change.
func TestWatchJudgesWhatChanged(t *testing.T) {
	w := startWatching(t, "personal", "enterprise")
	if _, isAwaited := w.folders.files[filepath.Join(w.folder, "enterprise/scans/license.png")]; !isAwaited {
		t.Errorf("no scan is waited for: %v", w.folders.files)
	}
	text := w.read("personal/bundle.yaml")
	expect := func(what, judged, rule string) {
		t.Helper()
		gotJudged, told := w.again()
		if gotJudged != judged {
			t.Errorf("%s: judged %q, want %q", what, gotJudged, judged)
		}
		if rule == "" && told != "" || !strings.Contains(told, rule) {
			t.Errorf("%s: told %q, want %q", what, told, rule)
		}
	}
	expect("nothing", "", "")
	w.write("personal/bundle.yaml", strings.Replace(text, "103X", "103x", 1))
	expect("a bundle", "personal", "[id-lowercase]")
	w.write("personal/bundle.yaml", text)
	expect("and back", "personal", "")
	scan := w.read("enterprise/scans/license.png")
	w.write("enterprise/scans/license.png", "")
	expect("a scan is gone", "enterprise", "[file-not-found]")
	w.write("enterprise/scans/license.png", scan)
	expect("and back", "enterprise", "")
	w.write("enterprise/scans", "")
	expect("all scans are gone", "enterprise", "[file-not-found]")
	if err := os.CopyFS(filepath.Join(w.folder, "enterprise/scans"), os.DirFS("../../examples/enterprise/scans")); err != nil {
		t.Fatal(err)
	}
	w.changes.names = map[string]bool{filepath.Join(w.folder, "enterprise/scans"): true}
	expect("and back", "enterprise", "")
	w.write("copy/bundle.yaml", text)
	expect("a copy", "copy", "personal/bundle.yaml:14:13")
	w.write("copy/bundle.yaml", "")
	expect("and away", "", "")
	if len(w.told) > 0 {
		t.Errorf("%v is still told", w.told)
	}
	w.write("personal/icp.yaml", "severity: {id-lowercase: off}\n")
	expect("settings", "personal", "")
	w.write("personal/icp.yaml", "# a comment\nseverity: {id-lowercase: off}\n")
	expect("settings that say the same", "", "")
	w.write("icp.yaml", "provider: 华为云\n")
	expect("settings above", "enterprise", "")
	w.write("other.yaml", "name: other\n")
	expect("no bundle", "", "")
	w.write("enterprise", "")
	expect("a folder is gone", "", "")
	if len(w.kept) != 2 {
		t.Errorf("kept are %v", slices.Sorted(maps.Keys(w.kept)))
	}
}

// With --no-ignores, comparisons do not obey comments either.
func TestWatchObeysNoIgnores(t *testing.T) {
	w := startWatching(t, "personal")
	w.options.ignores.none = true
	w.across = rule.NewAcross(w.today, rule.Selection{NoIgnores: true})
	text := w.read("personal/bundle.yaml")
	w.write("copy/bundle.yaml", strings.Replace(text, "103X", "103X # icp: ignore[across-first-filed-twice] a copy", 1))
	if _, told := w.again(); !strings.Contains(told, "[across-first-filed-twice]") {
		t.Errorf("told %q", told)
	}
}

// A watch ends as its last check did.
func TestWatchEnds(t *testing.T) {
	w := startWatching(t, "personal")
	text := w.read("personal/bundle.yaml")
	for _, test := range []struct {
		text string
		want int
	}{{text, exitClean}, {strings.Replace(text, "103X", "103x", 1), exitFindings}, {"", exitFailed}, {text, exitClean}} {
		w.write("personal/bundle.yaml", test.text)
		w.again()
		if got := w.exitCode(w.end()); got != test.want {
			t.Errorf("it ends with %d, want %d", got, test.want)
		}
	}
	w.write("other/bundle.yaml", text)
	w.write("other/icp.yaml", "nonsense: true\n")
	w.again()
	if got := w.exitCode(w.end()); got != exitFailed {
		t.Errorf("with settings that cannot be read it ends with %d", got)
	}
}

// A watch of the current folder ends if the folder is removed, and goes on if it is moved.
func TestWatchEndsWithCurrentFolder(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "clients")
	if err := os.CopyFS(folder, os.DirFS("../../examples/personal")); err != nil {
		t.Fatal(err)
	}
	t.Chdir(folder)
	for _, target := range []string{".", "bundle.yaml"} {
		moved := filepath.Join(t.TempDir(), "moved")
		a, _, _ := watchApp(t)
		w := newWatch(a, watchOptions(), []string{target}, &fakeNotifier{})
		check := func() error { return w.check(t.Context(), changes{all: true}) }
		if err := check(); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(folder, moved); err != nil {
			t.Fatal(err)
		}
		if err := check(); err != nil {
			t.Errorf("%s: once the folder is moved: %v", target, err)
		}
		if err := os.Rename(moved, folder); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.RemoveAll(folder); err != nil {
		t.Fatal(err)
	}
	for _, target := range []string{".", "bundle.yaml"} {
		a, _, _ := watchApp(t)
		w := newWatch(a, watchOptions(), []string{target}, &fakeNotifier{})
		if err := w.check(t.Context(), changes{all: true}); w.exitCode(err) != exitFailed {
			t.Errorf("%s: once the folder is removed: %v", target, err)
		}
	}
}

// Many changes take no more memory than a few.
func TestWatchMemory(t *testing.T) {
	w := startWatching(t, "personal", "enterprise")
	text := w.read("personal/bundle.yaml")
	inUse := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	var early uint64
	for i := range 200 {
		w.write("personal/bundle.yaml", strings.ReplaceAll(text, "scans/id-front.png", fmt.Sprintf("scans/%d/front.png", i)))
		w.write(fmt.Sprintf("new%d/bundle.yaml", i), text)
		if i > 0 {
			w.write(fmt.Sprintf("new%d", i-1), "")
		}
		w.again()
		if i == 20 {
			early = inUse()
		}
	}
	if late := inUse(); late > early+1<<20 {
		t.Errorf("%d bytes after 200 changes, %d after 20", late, early)
	}
	if n := len(w.folders.files); n > 120 {
		t.Errorf("%d files are waited for", n)
	}
}

// A watch begins if any of its targets exists; the others may appear later.
func TestWatchBegins(t *testing.T) {
	here := filepath.Join(t.TempDir(), "here.yaml")
	if err := os.WriteFile(here, []byte("operation: first\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	gone := filepath.Join(filepath.Dir(here), "gone.yaml")
	for _, test := range []struct {
		targets []string
		begins  bool
	}{
		{[]string{here}, true},
		{[]string{gone, here}, true},
		{[]string{filepath.Dir(here)}, true},
		{[]string{gone}, false},
		{[]string{gone, gone}, false},
	} {
		a, _, _ := watchApp(t)
		w := newWatch(a, watchOptions(), test.targets, &fakeNotifier{})
		if err := w.mayBegin(); (err == nil) != test.begins {
			t.Errorf("%v: %v", test.targets, err)
		}
	}
}

// Changes to the target of a link, and to links in between, are noticed.
func TestWatchFollowsLinks(t *testing.T) {
	w := startWatching(t, "personal")
	other := resolved(t.TempDir())
	// do changes a file outside of the folder, which the watch may notice.
	do := func(name, text string) {
		t.Helper()
		path := filepath.Join(other, name)
		err := os.Remove(path)
		switch target, isLink := strings.CutPrefix(text, "-> "); {
		case text == "":
		case isLink:
			err = os.Symlink(target, path)
		default:
			err = os.WriteFile(path, []byte(text), 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
		for _, op := range []fsnotify.Op{fsnotify.Remove, fsnotify.Create} {
			if e := (fsnotify.Event{Name: path, Op: op}); w.folders.matters(e) && w.folders.notifier.(*fakeNotifier).watches(filepath.Dir(path)) {
				w.changes.names = map[string]bool{path: true}
			}
		}
	}
	expect := func(what, judged, rule string) {
		t.Helper()
		gotJudged, told := "", ""
		if len(w.changes.names) > 0 {
			gotJudged, told = w.again()
		}
		if gotJudged != judged || !strings.Contains(told, rule) {
			t.Errorf("%s: judged %q and told %q, want %q and %q", what, gotJudged, told, judged, rule)
		}
	}
	text := w.read("personal/bundle.yaml")
	faulty := strings.Replace(text, "103X", "103x", 1)
	for _, name := range []string{"out.yaml", "more.yaml"} {
		if err := os.WriteFile(filepath.Join(other, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	links := map[string]string{
		filepath.Join(other, "next.yaml"):               "out.yaml",
		filepath.Join(w.folder, "personal/bundle.yaml"): filepath.Join(other, "next.yaml"),
		filepath.Join(w.folder, "icp.yaml"):             filepath.Join(other, "settings"),
	}
	w.write("personal/bundle.yaml", "")
	for link, target := range links {
		if err := os.Symlink(target, link); err != nil {
			t.Skip(err)
		}
	}
	w.changes.names[filepath.Join(w.folder, "icp.yaml")] = true
	w.again() // no settings are there yet
	do("settings", "fail-on: advice\n")
	expect("settings came", "personal", "")
	do("settings", "severity: {id-lowercase: advice}\n")
	expect("settings changed", "personal", "")
	do("out.yaml", faulty)
	expect("the target changed", "personal", "[id-lowercase]")
	do("out.yaml", "")
	expect("the target is gone", "personal", "")
	do("out.yaml", faulty)
	expect("it is back", "personal", "[id-lowercase]")
	do("out.yaml", text)
	expect("it changed", "personal", "")
	do("more.yaml", faulty)
	expect("another file", "", "")
	do("next.yaml", "-> more.yaml")
	expect("a link between leads elsewhere", "personal", "[id-lowercase]")
}

// A link is watched even if it leads to a file that came earlier, because it may be changed to
// lead elsewhere.
func TestWatchFollowsRepeats(t *testing.T) {
	w := startWatching(t, "personal")
	text := w.read("personal/bundle.yaml")
	faulty := strings.Replace(text, "103X", "103x", 1)
	link := func(name, target string) {
		t.Helper()
		w.write(name, "")
		if err := os.Symlink(target, filepath.Join(w.folder, name)); err != nil {
			t.Skip(err)
		}
	}
	w.write("other/bundle.yaml", faulty)
	w.write("links/note.txt", "beside the links\n")
	expect := func(what, judged string, changed ...string) {
		t.Helper()
		notifier := w.folders.notifier.(*fakeNotifier)
		for _, name := range changed {
			path := filepath.Join(w.folder, name)
			e := fsnotify.Event{Name: path, Op: fsnotify.Create}
			if !w.folders.matters(e) || !notifier.watches(filepath.Dir(path)) {
				t.Errorf("%s: nothing is heard of %s", what, name)
			}
		}
		if got, _ := w.again(); got != judged {
			t.Errorf("%s: judged %q, want %q", what, got, judged)
		}
	}
	personal, named := filepath.Join(w.folder, "personal/bundle.yaml"), filepath.Join(w.folder, "links/named.yaml")
	link("links/named.yaml", personal)
	w.watch = newWatch(w.app, w.options, []string{personal, named}, &fakeNotifier{})
	expect("at first", "personal")
	link("links/named.yaml", filepath.Join(w.folder, "other/bundle.yaml"))
	expect("the link leads elsewhere", "links", "links/named.yaml")
	link("links/named.yaml", personal)
	expect("and back", "", "links/named.yaml")
	w.write("links/named.yaml", faulty)
	expect("a file in its place", "links", "links/named.yaml")

	link("links/between", personal)
	link("personal/other.yaml", filepath.Join(w.folder, "links/between"))
	w.watch = newWatch(w.app, w.options, []string{filepath.Join(w.folder, "personal")}, &fakeNotifier{})
	expect("in a folder", "personal")
	link("links/between", filepath.Join(w.folder, "other/bundle.yaml"))
	expect("a link between leads elsewhere", "personal", "links/between")
	if len(w.kept) != 2 {
		t.Errorf("kept are %v", slices.Sorted(maps.Keys(w.kept)))
	}
}

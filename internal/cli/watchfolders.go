package cli

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"

	"github.com/fsnotify/fsnotify"

	"beian.example/icp/internal/lang"
)

// notifier reports what happens in folders.
type notifier interface {
	Add(folder string) error
	Remove(folder string) error
}

// watched are the folders in which a change may matter. Each check determines these anew,
// before it looks into them, so that no change is missed in between. Folders and files are
// identified by their full paths without links.
type watched struct {
	notifier
	mu      sync.Mutex
	folders map[string]watchedFolder
	files   map[string]int // those that matter, and the folders they are in: the last check that needs them
	check   int            // the number of the current check
	failure error          // why more cannot be watched, the first time that happened
}

type watchedFolder struct {
	isWalked bool // any bundle in it matters
	check    int  // the last that needs it
}

func newWatched(n notifier) *watched {
	return &watched{notifier: n, folders: make(map[string]watchedFolder), files: make(map[string]int)}
}

// begin begins a check. A folder that has changed may have been replaced by another, and is
// watched anew with all below it.
func (w *watched) begin(c changes) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.check++
	for folder := range w.folders {
		if c.touches(folder) {
			w.leave(folder)
		}
	}
}

// end ends a check: what it did not need is no longer watched.
func (w *watched) end() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for folder, f := range w.folders {
		if f.check < w.check {
			w.leave(folder)
		}
	}
	for file, check := range w.files {
		if check < w.check {
			delete(w.files, file)
		}
	}
}

func (w *watched) leave(folder string) {
	_ = w.Remove(folder) // it may be gone already
	delete(w.folders, folder)
}

// enter watches a folder in which bundles are looked for.
func (w *watched) enter(folder string) { w.look(folder, true) }

// pass watches a folder in which settings are looked for.
func (w *watched) pass(folder string) { w.look(folder, false) }

func (w *watched) look(folder string, isWalked bool) {
	folder = resolved(folder)
	w.mu.Lock()
	w.watch(folder, isWalked)
	w.mu.Unlock()
	if file := filepath.Join(folder, settingsName); isLink(file) {
		w.follow(file)
	}
}

// follow watches for the links that lead from a name to a file or folder, and for what they
// lead to, which may not be there.
func (w *watched) follow(name string) {
	if all := trail(name); len(all) > 1 {
		for _, file := range all {
			w.need(file, filepath.Dir(file))
		}
	}
}

// need watches for a file, which need not exist, and for the folders that it is in, up to the
// one below which it matters.
func (w *watched) need(file, below string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.files[file] = w.check
	for folder := filepath.Dir(file); ; folder = filepath.Dir(folder) {
		if isThere := w.watch(folder, false); isThere && !isWithin(folder, below) || folder == filepath.Dir(folder) {
			return
		}
		w.files[folder] = w.check
	}
}

// watch watches a folder, and reports whether that can be done. A file in its place could be
// watched too, but its changes would count as those of a folder, of which only moves matter.
func (w *watched) watch(folder string, isWalked bool) bool {
	f, known := w.folders[folder]
	if !known {
		if info, err := os.Stat(folder); err == nil && !info.IsDir() {
			return false
		}
		if err := w.Add(folder); err != nil {
			if w.failure == nil && isLimit(err) {
				w.failure = err
			}
			return false
		}
	}
	if f.check < w.check {
		f.isWalked = false
	}
	w.folders[folder] = watchedFolder{f.isWalked || isWalked, w.check}
	return true
}

// failed is why not everything can be watched.
func (w *watched) failed() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.failure
}

// matters reports whether an event may change the result of a check. It is called from another
// goroutine than the rest.
func (w *watched) matters(e fsnotify.Event) bool {
	w.mu.Lock()
	_, isFile := w.files[e.Name]
	_, isFolder := w.folders[e.Name]
	in, isInside := w.folders[filepath.Dir(e.Name)]
	w.mu.Unlock()
	base := filepath.Base(e.Name)
	moves := e.Has(fsnotify.Create) || e.Has(fsnotify.Remove) || e.Has(fsnotify.Rename)
	switch {
	case isFolder:
		return moves // changes in it have events of their own
	case isFile:
		return true
	case !isInside:
		return false
	case base == settingsName:
		return true
	case base == topName:
		return moves
	case !in.isWalked || isEditorsLock(base):
		return false
	}
	return isYAMLName(base) || e.Has(fsnotify.Create) && !strings.HasPrefix(base, ".") && isFolderAt(e.Name)
}

func isFolderAt(name string) bool {
	info, err := os.Lstat(name)
	return err == nil && info.IsDir()
}

// touches reports whether the changes concern a file or folder, or one that it is in.
func (c *changes) touches(name string) bool {
	if c.all {
		return true
	}
	if len(c.names) == 0 {
		return false
	}
	for {
		above := filepath.Dir(name)
		if c.names[name] {
			return true
		}
		if above == name {
			return false
		}
		name = above
	}
}

// isLimit reports whether an error means that the system cannot watch more folders.
func isLimit(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EMFILE) || errors.Is(err, syscall.ENFILE)
}

// unwatchable says why folders cannot be watched.
func (a *app) unwatchable(err error) error {
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return failed(lang.Text{
			ZH: "文件夹太多，超出了系统允许监视的数量；可用 sudo sysctl fs.inotify.max_user_watches=524288 提高，或只监视其中一部分",
			EN: "there are more folders than the system can watch; raise the limit with sudo sysctl fs.inotify.max_user_watches=524288, or watch only some of them",
		})
	case isLimit(err):
		return failed(lang.Text{
			ZH: "系统不允许再打开文件或监视；可用 ulimit -n 4096 或 sudo sysctl fs.inotify.max_user_instances=512 提高，或先结束别的监视",
			EN: "the system cannot open or watch any more files; raise the limit with ulimit -n 4096 or sudo sysctl fs.inotify.max_user_instances=512, or end another watch first",
		})
	}
	return failed(lang.Text{ZH: "无法监视文件夹：%s", EN: "folders cannot be watched: %s"}, a.voice().Reason(err))
}

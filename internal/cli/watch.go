package cli

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/fsnotify/fsnotify"

	"beian.example/icp/internal/lang"
)

// watchable rejects watching what can be checked only once.
func (o *checkOptions) watchable(targets []string) error {
	if !o.watch {
		return nil
	}
	if err := o.alone("--watch"); err != nil {
		return err
	}
	for _, one := range o.outlets.all {
		switch {
		case one.isFile():
			return usage(lang.Text{ZH: "--watch 不写到文件；请去掉 -o", EN: "--watch is not written to a file; leave out -o"})
		case one.name != textFormat && one.name != conciseFormat:
			return usage(lang.Text{ZH: "--watch 只有 text 和 concise 两种格式，没有 %s", EN: "--watch only takes the formats text and concise; leave out --format %s"}, one.name)
		}
	}
	for _, target := range targets {
		if target == "-" || isOpenStream(target) {
			return usage(lang.Text{ZH: "标准输入只能读一次，不能监视；请给出文件或文件夹", EN: "standard input is read once and cannot be watched; name files or folders"})
		}
	}
	return nil
}

// watch checks what the targets name, and again whenever something relevant changes, until a
// signal ends it or what is watched is gone. It ends as the last check did.
func (a *app) watch(o *checkOptions, targets []string) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	notifier, err := fsnotify.NewWatcher()
	if err != nil {
		return a.unwatchable(err)
	}
	defer notifier.Close()
	w := newWatch(a, o, targets, notifier)
	if err := w.mayBegin(); err != nil {
		return err
	}
	found := make(chan changes)
	go gather(notifier.Events, notifier.Errors, w.folders.matters, found)
	var c changes
	for {
		switch err := w.check(ctx, c); {
		case ctx.Err() != nil:
			return w.end()
		case err != nil:
			return err
		}
		select {
		case <-ctx.Done():
			return w.end()
		case c = <-found:
		}
	}
}

// mayBegin refuses to begin if none of the targets exists: a name may be mistyped, and a script
// that starts a watch would never notice. If some exist, the others may still appear.
func (w *watch) mayBegin() error {
	if err := w.lost(); err != nil {
		return err
	}
	absent := make([]error, len(w.targets))
	for i, target := range w.targets {
		if _, absent[i] = os.Stat(target); !errors.Is(absent[i], fs.ErrNotExist) {
			return nil
		}
	}
	for i, target := range w.targets {
		w.complain(becauseOf, target, w.reason(absent[i]))
	}
	return errFailed
}

// watchRoots are the folders among the targets, and those of the files among them. If one of
// them is gone, there is nothing left to wait for.
func watchRoots(targets []string) []string {
	roots := make([]string, len(targets))
	for i, target := range targets {
		roots[i] = filepath.Clean(target)
		if info, err := os.Stat(target); err != nil || !info.IsDir() {
			roots[i] = filepath.Dir(target)
		}
	}
	return roots
}

// lost says which root does not exist, if any. The current folder can be examined even after it
// was removed, but has no path then.
func (w *watch) lost() error {
	for _, root := range w.roots {
		info, err := os.Stat(root)
		if err == nil && root == "." {
			_, err = os.Getwd()
		}
		switch {
		case err == nil && info.IsDir():
		case w.kept == nil:
			return failed(lang.Text{ZH: "没有 %s 这个文件夹", EN: "there is no folder %s"}, root)
		default:
			return failed(lang.Text{ZH: "文件夹 %s 已不存在，监视结束", EN: "the folder %s is gone; nothing is watched any more"}, root)
		}
	}
	return nil
}

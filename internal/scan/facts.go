package scan

import (
	"context"
	"path"
	"path/filepath"
	"sync"
	"time"
)

// maxFacts is how many files a folder remembers facts about, at some 1.5 KB each. Any others
// are looked at whenever they are asked for.
const maxFacts = 12_000

// facts are what was found in files. Unlike the rest of a folder, they may be used by several
// goroutines at once.
type facts struct {
	mu    sync.Mutex
	known map[string]fact // by the path
}

// fact is what was found in a file, valid as long as its size and time do not change.
type fact struct {
	size    int64
	changed time.Time
	look    *Look
	isWhole bool // the whole file was looked at, and not only its head
}

// Head says what a file of the folder is; path is written with slashes. It reads at most 256
// KB of a file of any size, and nothing again until the file changes. The error is ErrFolder,
// ErrNotFile, ErrOutside, ErrNowhere or the system's.
func (f *Folder) Head(path string) (Head, error) {
	look, err := f.fact(path, false, func() (Look, error) {
		head, err := f.head(path)
		return Look{Head: head}, err
	})
	if err != nil {
		return Head{}, err
	}
	return look.Head, nil
}

// Look reads a file of the folder and measures the picture in it, once until the file changes;
// path is written with slashes. The error is one of Head's, or the context's. The result is
// shared and must not be changed.
func (f *Folder) Look(ctx context.Context, path string) (*Look, error) {
	return f.fact(path, true, func() (Look, error) { return f.look(ctx, path) })
}

func (f *Folder) fact(name string, whole bool, find func() (Look, error)) (*Look, error) {
	local := filepath.FromSlash(name)
	info, err := regular(f.root.Stat(local))
	if err != nil {
		return nil, f.reason(local, err)
	}
	key := path.Clean(name)
	f.facts.mu.Lock()
	got, known := f.facts.known[key]
	f.facts.mu.Unlock()
	if known && got.size == info.Size() && got.changed.Equal(info.ModTime()) && (got.isWhole || !whole) {
		return got.look, nil
	}
	look, err := find()
	if err != nil {
		return nil, err
	}
	f.facts.mu.Lock()
	defer f.facts.mu.Unlock()
	if f.facts.known == nil {
		f.facts.known = make(map[string]fact)
	}
	if _, known := f.facts.known[key]; known || len(f.facts.known) < maxFacts {
		f.facts.known[key] = fact{info.Size(), info.ModTime(), &look, whole}
	}
	return &look, nil
}

// LookAhead looks at several files at a time, so that later questions about them are already
// answered. Each takes one of the slots while it is looked at; each calls done, in any order,
// from several goroutines.
func (f *Folder) LookAhead(ctx context.Context, paths []string, slots chan struct{}, done func(path string)) {
	if len(paths) > maxFacts {
		paths = paths[:maxFacts] // the others would be forgotten
	}
	var all sync.WaitGroup
	for _, path := range paths {
		slots <- struct{}{}
		all.Go(func() {
			defer func() { <-slots }()
			if head, err := f.Head(path); err == nil && head.Format.IsPicture() {
				_, _ = f.Look(ctx, path) // whoever asks again gets the error
			}
			done(path)
		})
	}
	all.Wait()
}

// IsPicture reports whether pictures of this format can be looked at.
func (f Format) IsPicture() bool {
	_, known := decoderOf(f)
	return known
}

package scan

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

// What was found in a file is not looked for again until its size or time changes.
func TestFactsAreRemembered(t *testing.T) {
	folder, dir, _ := opened(t)
	name := filepath.Join(dir, "a.jpg")
	one, other := asJPEG(photograph(0.2), 80), asJPEG(photograph(0.3), 80)
	must(0, os.WriteFile(name, one, 0o600))
	if head := must(folder.Head("a.jpg")); head.Format != JPEG {
		t.Fatalf("%+v", head)
	}
	first := must(folder.Look(t.Context(), "a.jpg"))
	if first.Seen != Whole || first.SHA256 == [32]byte{} {
		t.Error("a head that is known stands for the whole")
	}
	if again := must(folder.Look(t.Context(), "./a.jpg")); again != first {
		t.Error("it is looked at again")
	}
	must(0, os.WriteFile(name, other, 0o600))
	if changed := must(folder.Look(t.Context(), "a.jpg")); changed.SHA256 == first.SHA256 {
		t.Error("what it was before is remembered")
	}
	before := must(folder.Look(t.Context(), "a.jpg"))
	must(0, os.Chtimes(name, time.Time{}, time.Now().Add(time.Hour)))
	if touched := must(folder.Look(t.Context(), "a.jpg")); touched == before {
		t.Error("a newer file is not looked at")
	}
	must(0, os.Remove(name))
	if _, err := folder.Look(t.Context(), "a.jpg"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a file that is gone: %v", err)
	}
	done, cancel := context.WithCancel(t.Context())
	cancel()
	must(0, os.WriteFile(name, one, 0o600))
	if _, err := folder.Look(done, "a.jpg"); err == nil {
		t.Error("it is looked at for nobody")
	}
	if look := must(folder.Look(t.Context(), "a.jpg")); look.Seen != Whole {
		t.Error("that nobody wanted it is remembered")
	}
}

// Files are looked at ahead, each once, and the number remembered is limited.
func TestLookAhead(t *testing.T) {
	folder, dir, _ := opened(t)
	data := asJPEG(photograph(0.1), 60)
	var paths []string
	for i := range 30 {
		name := fmt.Sprintf("%d.jpg", i)
		must(0, os.WriteFile(filepath.Join(dir, name), data, 0o600))
		paths = append(paths, name)
	}
	paths = append(paths, "none.jpg", "../out.jpg")
	var mu sync.Mutex
	seen := make(map[string]int)
	folder.LookAhead(t.Context(), paths, make(chan struct{}, 2), func(path string) {
		mu.Lock()
		defer mu.Unlock()
		seen[path]++
	})
	if len(seen) != len(paths) || len(folder.facts.known) != 30 {
		t.Errorf("%d of %d are done, and %d known", len(seen), len(paths), len(folder.facts.known))
	}
	for name, fact := range folder.facts.known {
		if !fact.isWhole || seen[name] != 1 {
			t.Errorf("%s: %+v, done %d times", name, fact.isWhole, seen[name])
		}
	}
}

package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/rogpeppe/go-internal/txtar"
)

// seenFrom is what is on the wizard's screen, from a text on, once it no longer changes.
func (w *wizard) seenFrom(e *emulator, fed *int, from string) string {
	w.t.Helper()
	last, since := -1, time.Now()
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		w.mu.Lock()
		all := w.out.String()
		w.mu.Unlock()
		if len(all) != last {
			last, since = len(all), time.Now()
			continue
		}
		if time.Since(since) < 300*time.Millisecond {
			continue
		}
		e.write(all[*fed:])
		*fed = len(all)
		if _, text, found := strings.Cut(e.text(), from); found && strings.Contains(text, "ctrl+c") {
			return from + text
		}
		last = -1
	}
	w.t.Fatalf("the screen shows\n%s", e.text())
	return ""
}

// On a pseudo-terminal the screen looks as approved, small or large, and the same after its
// size has changed in both directions.
func TestWizardOnScreens(t *testing.T) {
	t.Parallel()
	type size struct {
		name          string
		rows, columns uint16
	}
	sizes := []size{{"24x40", 24, 40}, {"30x80", 30, 80}}
	const page = "主办单位（任务"
	screens := make(map[string]string)
	taken := &txtar.Archive{}
	for _, is := range sizes {
		for _, was := range sizes {
			w := startWizardOn(t, t.TempDir(), pty.Winsize{Rows: was.rows, Cols: was.columns}, "--type", "personal", "--operation", "first", "--province", "辽宁", "--verification", "electronic", "--set", "provider.name=南岭云")
			e, fed := newEmulator(int(was.rows), int(was.columns)), 0
			w.seenFrom(e, &fed, page)
			w.press("深圳市示例软件有限公司\r") // an organisation's name, for a person
			w.seenFrom(e, &fed, page)
			w.press("护照\r21020219920815103X\r") // not the number of a passport
			screen := w.seenFrom(e, &fed, page)
			if is != was {
				e.resize(int(is.rows), int(is.columns))
				if err := pty.Setsize(w.tty, &pty.Winsize{Rows: is.rows, Cols: is.columns}); err != nil {
					t.Fatal(err)
				}
				screen = w.seenFrom(e, &fed, page)
			}
			if other, taken := screens[is.name]; taken && other != screen {
				t.Errorf("%s, before %s, shows\n%s\nand not\n%s", is.name, was.name, screen, other)
			}
			screens[is.name] = screen
			w.press("\x03")
			w.exit()
		}
		taken.Files = append(taken.Files, txtar.File{Name: is.name, Data: []byte(screens[is.name])})
	}
	const file = "testdata/screens.txtar"
	written, err := os.ReadFile(file)
	switch is := txtar.Format(taken); {
	case err == nil && bytes.Equal(is, written):
	case os.Getenv("UPDATE") != "":
		if err := os.WriteFile(file, is, 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%s should hold (UPDATE=1 writes it)\n%s", file, is)
	}
}

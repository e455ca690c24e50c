package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
)

// soon is how long a watch may take to report a change on a busy machine.
const soon = time.Minute

// watchedFolder is a folder with one client.
func watchedFolder(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(filepath.Join(folder, "a"), os.DirFS(pathOf(t, "examples/personal"))); err != nil {
		t.Fatal(err)
	}
	return folder
}

// put writes a file like an editor that empties it first.
func put(t *testing.T, text string, path ...string) {
	t.Helper()
	file := filepath.Join(path...)
	err := os.MkdirAll(filepath.Dir(file), 0o700)
	if err == nil {
		err = os.WriteFile(file, nil, 0o600)
	}
	if err == nil {
		err = os.WriteFile(file, []byte(text), 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// swap writes a file like vim: it moves the old one away and writes a new one.
func swap(t *testing.T, text string, path ...string) {
	t.Helper()
	file := filepath.Join(path...)
	trial := filepath.Join(filepath.Dir(file), "4913")
	for _, err := range []error{
		os.WriteFile(trial, nil, 0o600), os.Remove(trial),
		os.Rename(file, file+"~"), os.WriteFile(file, []byte(text), 0o600), os.Remove(file + "~"),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
}

const (
	watchStarts = "检查完毕，有变动时重新检查"
	watchAgain  = "已重新检查，变动 "
)

func faulty(text string) string { return strings.Replace(text, "103X", "103x", 1) }

// On a terminal the screen shows everything again after each change, with the newest right
// above the summary, and Ctrl+C ends the watch with the result of the last check.
func TestWatchOnTerminal(t *testing.T) {
	t.Parallel()
	for _, size := range []pty.Winsize{{Rows: 24, Cols: 80}, {Rows: 20, Cols: 40}} {
		folder := watchedFolder(t)
		if err := os.CopyFS(filepath.Join(folder, "b"), os.DirFS(pathOf(t, "examples/broken"))); err != nil {
			t.Fatal(err)
		}
		text := readFile(t, filepath.Join(folder, "a/bundle.yaml"))
		w := startSized(t, folder, size, "check", "--watch", ".", "--on", "2026-11-20", "--scans", "none")
		w.wait(watchStarts, soon)
		swap(t, faulty(text), folder, "a/bundle.yaml")
		w.wait(watchAgain, soon)
		w.wait("结束", soon)
		e := newEmulator(int(size.Rows), int(size.Cols))
		w.mu.Lock()
		e.write(w.out.String())
		w.mu.Unlock()
		for _, want := range []string{"a/bundle.yaml:14:13", "[id-lowercase]", "检查了", watchAgain + "1 份"} {
			if !strings.Contains(e.text(), want) {
				t.Errorf("%s is not in sight at %v:\n%s", want, size, e.text())
			}
		}
		for _, not := range []string{"21020219920815103", "没有这个文件", "empty-file", "not-yaml]"} {
			if strings.Contains(e.text(), not) {
				t.Errorf("%s is on the screen:\n%s", not, e.text())
			}
		}
		w.press("\x03")
		if code := w.exit(); code != 1 {
			t.Errorf("it ends with %d", code)
		}
		if strings.Contains(w.out.String(), "\x1b[?") {
			t.Errorf("it changes a mode of the terminal")
		}
	}
}

// Without colour there are no escapes, even on a terminal.
func TestWatchWithoutColour(t *testing.T) {
	t.Parallel()
	folder := watchedFolder(t)
	text := readFile(t, filepath.Join(folder, "a/bundle.yaml"))
	cmd := exec.Command("env", "NO_COLOR=1", build(t, "."), "check", "--watch", "a", "--on", "2026-11-20", "--scans", "none")
	w := startCommand(t, folder, cmd)
	w.wait(watchStarts, soon)
	put(t, faulty(text), folder, "a/bundle.yaml")
	w.wait("[id-lowercase]", soon)
	w.wait(watchAgain+"1 份", soon)
	put(t, text, folder, "a/bundle.yaml")
	w.wait("没有发现问题", soon)
	w.wait("结束", soon)
	w.signal(syscall.SIGTERM)
	if code := w.exit(); code != 0 || strings.Contains(w.out.String(), "\x1b") {
		t.Errorf("it ends with %d after %q", code, w.out.String())
	}
}

// startCommand starts a command on a terminal.
func startCommand(t *testing.T, folder string, cmd *exec.Cmd) *wizard {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("pseudo-terminals are made otherwise on Windows")
	}
	cmd.Dir, cmd.Env = folder, silentEnvironment(t, "ICP_LANG=zh")
	tty, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: 24, Cols: 80})
	if err != nil {
		t.Fatal(err)
	}
	w := &wizard{t: t, cmd: cmd, tty: tty, read: make(chan struct{})}
	go w.listen(tty)
	t.Cleanup(w.end)
	return w
}

// pipedWatch is a watch with its results in one pipe and everything else in another.
type pipedWatch struct {
	*wizard         // for everything else
	found   *wizard // for the results
}

func startPipedWatch(t *testing.T, folder string, args ...string) pipedWatch {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("signals are sent otherwise on Windows")
	}
	cmd := exec.Command(build(t, "."), append([]string{"check", "--watch", "--on", "2026-11-20", "--scans", "quick"}, args...)...)
	cmd.Dir, cmd.Env = folder, silentEnvironment(t, "ICP_LANG=zh")
	pipe := func(to *io.Writer) *wizard {
		read, write, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		*to = write
		w := &wizard{t: t, cmd: cmd, tty: write, read: make(chan struct{})}
		go w.listen(read)
		t.Cleanup(func() { w.end(); read.Close() })
		return w
	}
	w := pipedWatch{pipe(&cmd.Stderr), pipe(&cmd.Stdout)}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	w.tty.Close()
	w.found.tty.Close()
	w.wait(watchStarts, soon)
	return w
}

// In a pipe only what has changed is reported, however files are written: bundles, their
// scans, settings, new folders and deletions.
func TestWatchInPipe(t *testing.T) {
	t.Parallel()
	folder := watchedFolder(t)
	text := readFile(t, filepath.Join(folder, "a/bundle.yaml"))
	w := startPipedWatch(t, folder, ".")
	again := func(n int) {
		t.Helper()
		w.wait(fmt.Sprint(watchAgain, n, " 份"), soon)
	}
	swap(t, faulty(text), folder, "a/bundle.yaml")
	w.found.wait("a/bundle.yaml:14:13: 错误：", soon)
	again(1)
	put(t, text, folder, "new/deep/er/bundle.yaml")
	w.found.wait("new/deep/er/bundle.yaml:14:13: 错误：", soon) // it belongs to the same subject
	again(1)
	put(t, faulty(text), folder, "new/deep/er/bundle.yaml")
	w.found.wait("new/deep/er/bundle.yaml:14:13: 错误：", soon)
	again(1)
	put(t, "exclude: [new]\n", folder, "icp.yaml")
	again(1)
	put(t, "severity: {id-lowercase: off}\n", folder, "a/icp.yaml")
	again(1)
	if err := os.Remove(filepath.Join(folder, "a/icp.yaml")); err != nil {
		t.Fatal(err)
	}
	w.found.wait("[id-lowercase]", soon)
	again(1)
	if err := os.RemoveAll(filepath.Join(folder, "a/scans")); err != nil {
		t.Fatal(err)
	}
	w.found.wait("[file-not-found]", soon)
	if err := os.CopyFS(filepath.Join(folder, "a/scans"), os.DirFS(pathOf(t, "examples/personal/scans"))); err != nil {
		t.Fatal(err)
	}
	w.wait("：1 个错误；按设置略过", soon) // and no warning
	// A folder that is moved is watched in its new place.
	if err := os.Rename(filepath.Join(folder, "a"), filepath.Join(folder, "c")); err != nil {
		t.Fatal(err)
	}
	w.found.wait("c/bundle.yaml:14:13", soon)
	put(t, text, folder, "c/bundle.yaml")
	w.wait("没有发现问题", soon)
	again(1)
	w.signal(syscall.SIGINT)
	if code := w.exit(); code != 0 {
		t.Errorf("it ends with %d", code)
	}
	<-w.found.read
	if out := w.found.out.String(); strings.Contains(out, "\x1b") || strings.Contains(out, "没有这个文件") || strings.Contains(out, "21020219920815103") {
		t.Errorf("it writes %q", out)
	}
}

// Circular links do not hang it, and targets of links are watched too.
func TestWatchLinks(t *testing.T) {
	t.Parallel()
	folder := watchedFolder(t)
	text := readFile(t, filepath.Join(folder, "a/bundle.yaml"))
	elsewhere := filepath.Join(t.TempDir(), "kept.yaml")
	put(t, text, elsewhere)
	for to, name := range map[string]string{"..": "a/up", ".": "a/here", "other": "a/one", "one": "a/other", elsewhere: "a/link.yaml"} {
		if err := os.Symlink(to, filepath.Join(folder, name)); err != nil {
			t.Skip("there are no links here")
		}
	}
	w := startPipedWatch(t, folder, "a")
	put(t, faulty(text), elsewhere)
	w.found.wait("a/link.yaml:14:13: 错误：", soon)
	w.signal(syscall.SIGTERM)
	if code := w.exit(); code != 1 {
		t.Errorf("it ends with %d", code)
	}
}

// A watched file may disappear and come back; without its folder there is nothing to wait for.
func TestWatchLost(t *testing.T) {
	t.Parallel()
	folder := watchedFolder(t)
	w := startPipedWatch(t, folder, "a/bundle.yaml")
	text := readFile(t, filepath.Join(folder, "a/bundle.yaml"))
	if err := os.Remove(filepath.Join(folder, "a/bundle.yaml")); err != nil {
		t.Fatal(err)
	}
	w.wait("a/bundle.yaml：没有这个文件", soon)
	put(t, faulty(text), folder, "a/bundle.yaml")
	w.found.wait("[id-lowercase]", soon)
	if err := os.RemoveAll(filepath.Join(folder, "a")); err != nil {
		t.Fatal(err)
	}
	w.wait("文件夹 a 已不存在，监视结束", soon)
	if code := w.exit(); code != 3 {
		t.Errorf("it ends with %d", code)
	}
}

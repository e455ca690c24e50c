//go:build linux

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// personalFolder is a copy of the example of a person.
func personalFolder(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS("../../examples/personal")); err != nil {
		t.Fatal(err)
	}
	return folder
}

// packDay is a day on which the example's certificates are valid.
const packDay = "--on=2026-11-20"

// derivation is how long deriving a key from a passphrase may take, which is slow on purpose.
const derivation = time.Minute

// slowStart is how long it may take on a busy machine until the question appears.
const slowStart = 30 * time.Second

// A passphrase is asked for twice and never appears on the screen. If the two differ, nothing
// is encrypted, and the right one opens the parcel.
func TestPassphrase(t *testing.T) {
	folder := personalFolder(t)
	const word = "six words are better than one"
	for _, c := range [][2]string{{"another", "两次输入的口令不同"}, {word, "已写入"}} {
		again, said := c[0], c[1]
		w := startOnTerminal(t, folder, "pack", packDay, "--passphrase")
		w.waitForSecret("口令：")
		w.press(word + "\r")
		w.waitForSecret("再输入一次：")
		w.press(again + "\r")
		w.wait(said, derivation)
		code := w.exit()
		if strings.Contains(w.plain(), word) || strings.Contains(w.plain(), again) {
			t.Errorf("the passphrase is shown:\n%s", w.plain())
		}
		_, err := os.Stat(filepath.Join(folder, "bundle.zip.age"))
		if again == word && (code != 0 || err != nil) {
			t.Errorf("it ends with %d, %v:\n%s", code, err, w.plain())
		}
		if again != word && (code != 3 || err == nil) {
			t.Errorf("with another it ends with %d:\n%s", code, w.plain())
		}
	}
	w := startOnTerminal(t, folder, "unpack", "bundle.zip.age")
	w.waitForSecret("口令：")
	w.press("wrong\r")
	w.wait("口令不对", derivation)
	if code := w.exit(); code != 3 {
		t.Errorf("with a wrong one it ends with %d:\n%s", code, w.plain())
	}
	w = startOnTerminal(t, folder, "unpack", "bundle.zip.age")
	w.waitForSecret("口令：")
	w.press(word + "\r")
	w.wait("已解到", derivation)
	if code := w.exit(); code != 0 || strings.Contains(w.plain(), word) {
		t.Errorf("it ends with %d:\n%s", code, w.plain())
	}
	if _, err := os.Stat(filepath.Join(folder, "bundle", "manifest.json")); err == nil {
		t.Error("the manifest is unpacked as a file of the filing")
	}
	if _, err := os.Stat(filepath.Join(folder, "bundle", "bundle.yaml")); err != nil {
		t.Error(err)
	}
}

// waitForSecret waits for a question, and makes sure that the terminal no longer echoes once
// it appears.
func (w *wizard) waitForSecret(question string) {
	w.t.Helper()
	w.wait(question, slowStart)
	state, err := unix.IoctlGetTermios(int(w.tty.Fd()), unix.TCGETS)
	if err != nil || state.Lflag&unix.ECHO != 0 {
		w.t.Errorf("what is typed at %s shows, %v", question, err)
	}
}

// What is typed before the question counts.
func TestPassphraseAhead(t *testing.T) {
	folder := personalFolder(t)
	w := startOnTerminal(t, folder, "pack", packDay, "--passphrase")
	w.waitForSecret("口令：")
	w.press("six words are better than one\rsix words are better than one\r")
	w.wait("已写入", derivation)
	if code := w.exit(); code != 0 || strings.Contains(w.plain(), "better") {
		t.Errorf("it ends with %d:\n%s", code, w.plain())
	}
}

// Interrupting it at the question leaves nothing behind, and the terminal as it was.
func TestPassphraseInterrupted(t *testing.T) {
	for name, end := range map[string]func(*wizard){
		"Ctrl-C":  func(w *wizard) { w.press("\x03") },
		"SIGINT":  func(w *wizard) { w.signal(syscall.SIGINT) },
		"SIGTERM": func(w *wizard) { w.signal(syscall.SIGTERM) },
	} {
		t.Run(name, func(t *testing.T) {
			folder := personalFolder(t)
			w := startOnTerminal(t, folder, "pack", packDay, "--passphrase")
			w.waitForSecret("口令：")
			end(w)
			if code := w.exit(); code != 3 || !strings.Contains(w.plain(), "已中断") {
				t.Errorf("it ends with %d:\n%s", code, w.plain())
			}
			if state, err := unix.IoctlGetTermios(int(w.tty.Fd()), unix.TCGETS); err != nil || state.Lflag&unix.ECHO == 0 {
				t.Errorf("the terminal is left without an echo, %v", err)
			}
			if _, err := os.Stat(filepath.Join(folder, "bundle.zip.age")); err == nil {
				t.Error("a parcel is written")
			}
		})
	}
}

// Packing much data shows progress on a terminal, and leaves nothing behind if it is
// interrupted.
func TestPackInterrupted(t *testing.T) {
	folder := personalFolder(t)
	large := filepath.Join(folder, "scans", "large.pdf")
	if err := os.WriteFile(large, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(large, 1<<30); err != nil { // which takes no space on the disk
		t.Fatal(err)
	}
	path := filepath.Join(folder, "bundle.yaml")
	text := strings.Replace(bundleIn(t, folder), "documents:\n", "documents:\n  - {kind: residence-proof, files: [scans/large.pdf]}\n", 1)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGHUP} {
		w := startOnTerminal(t, folder, "pack", packDay)
		w.wait("打包 ", slowStart)
		w.signal(signal)
		if code := w.exit(); code != 3 || !strings.Contains(w.plain(), "已中断，什么也没有留下") {
			t.Errorf("on %v it ends with %d:\n%s", signal, code, w.plain())
		}
		entries, err := os.ReadDir(folder)
		if err != nil || len(entries) != 2 {
			t.Errorf("the folder holds %v, %v", entries, err)
		}
	}
}

// On a full disk nothing is left of a parcel or its files, and the message says what helps.
func TestPackFullDisk(t *testing.T) {
	disk := smallDisk(t, "16k")
	folder := personalFolder(t)
	run := func(args ...string) (string, int) {
		cmd := exec.Command(build(t, "."), args...)
		cmd.Dir, cmd.Env = folder, silentEnvironment(t, "ICP_LANG=zh")
		out, _ := cmd.CombinedOutput()
		return string(out), cmd.ProcessState.ExitCode()
	}
	if said, code := run("pack", packDay, "-o", "whole.zip"); code != 0 {
		t.Fatal(said)
	}
	parcels := filepath.Join(disk, "parcel.zip")
	for _, args := range [][]string{{"pack", packDay, "-o", parcels}, {"pack", packDay, "-o", parcels, "--to", "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"}, {"unpack", "whole.zip", "-o", filepath.Join(disk, "out")}} {
		if said, code := run(args...); code != 3 || !strings.Contains(said, "磁盘已满；请腾出空间后再运行") {
			t.Errorf("%s ends with %d:\n%s", args[0], code, said)
		}
		if entries, err := os.ReadDir(disk); err != nil || len(entries) > 0 {
			t.Errorf("%s leaves %v, %v", args[0], entries, err)
		}
	}
}

// A pipe or a device among the scans is reported and not waited for.
func TestPackOddFiles(t *testing.T) {
	folder := personalFolder(t)
	for _, name := range []string{"domain.png", "id-back.png"} {
		if err := os.Remove(filepath.Join(folder, "scans", name)); err != nil {
			t.Fatal(err)
		}
	}
	if err := syscall.Mkfifo(filepath.Join(folder, "scans", "domain.png"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("/dev/zero", filepath.Join(folder, "scans", "id-back.png")); err != nil {
		t.Fatal(err)
	}
	w := startOnTerminal(t, folder, "pack", packDay)
	code := w.exit()
	for _, want := range []string{"scans/domain.png：是管道或设备，不是普通文件", "scans/id-back.png：在备案文件的文件夹之外", "未打包"} {
		if said := w.plain(); code != 1 || !strings.Contains(said, want) {
			t.Errorf("it ends with %d and does not say %s:\n%s", code, want, said)
		}
	}
}

//go:build linux

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// clientsFolder has a number of clients with the example of a person.
func clientsFolder(t *testing.T, clients int) string {
	t.Helper()
	folder := t.TempDir()
	for i := range clients {
		if err := os.CopyFS(filepath.Join(folder, "clients", fmt.Sprint(i)), os.DirFS(pathOf(t, "examples/personal"))); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// A terminal shows how many of several bundles are done, and messages replace that. None of it
// stays, and none goes into a pipe.
func TestSeveralCounted(t *testing.T) {
	folder := clientsFolder(t, 40)
	for client, text := range map[string]string{"0": "operation: first\n", "9": "operation: first\n\tx\n"} { // one lacks its type, one is not YAML
		if err := os.WriteFile(filepath.Join(folder, "clients", client, "bundle.yaml"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(build(t, "."), "docs", packDay, "clients", "-o", "lists")
	cmd.Dir, cmd.Env = folder, silentEnvironment(t, "LANG=zh_CN.UTF-8", "TERM=xterm")
	said := onTerminal(t, cmd)
	if !strings.Contains(said, "\r备案文件 0/40") {
		t.Errorf("nothing is counted:\n%q", said)
	}
	for line := range strings.Lines(said) {
		shown := strings.TrimRight(line[strings.LastIndex(strings.TrimRight(line, "\r\n"), "\r")+1:], "\r\n")
		if strings.Contains(shown, "备案文件 ") && strings.Contains(shown, "/40") {
			t.Errorf("it is left: %q", line)
		}
	}
	if !strings.HasSuffix(said, "icp: 40 份备案文件中，38 份已写入 lists\r\n") {
		t.Errorf("it ends with %q", said)
	}
	for variable, counted := range map[string]bool{"NO_COLOR=1": true, "TERM=dumb": false} { // TERM=dumb can erase nothing
		cmd = exec.Command(build(t, "."), "docs", packDay, "clients", "-o", "lists", "--force")
		cmd.Dir, cmd.Env = folder, silentEnvironment(t, "LANG=zh_CN.UTF-8", variable)
		if said := onTerminal(t, cmd); strings.Contains(said, "/40") != counted || strings.Contains(said, "\x1b") {
			t.Errorf("with %s: %q", variable, said)
		}
	}
	cmd = exec.Command(build(t, "."), "docs", packDay, "clients", "-o", "lists", "--force")
	cmd.Dir, cmd.Env = folder, silentEnvironment(t, "LANG=zh_CN.UTF-8", "TERM=xterm")
	if piped, _ := cmd.CombinedOutput(); strings.Contains(string(piped), "/40") {
		t.Errorf("a pipe gets the count:\n%s", piped)
	}
}

// A passphrase is asked for once, and encrypts all parcels.
func TestPassphraseOfSeveral(t *testing.T) {
	folder := clientsFolder(t, 2)
	const word = "six words are better than one"
	w := startOnTerminal(t, folder, "pack", packDay, "clients", "-o", "parcels", "--passphrase")
	w.waitForSecret("口令：")
	w.press(word + "\r")
	w.waitForSecret("再输入一次：")
	w.press(word + "\r")
	w.wait("2 份已写入", derivation)
	if code := w.exit(); code != 0 || strings.Count(w.plain(), "口令：") != 1 {
		t.Errorf("it ends with %d:\n%s", code, w.plain())
	}
	if err := os.WriteFile(filepath.Join(folder, "word"), []byte(word), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, parcel := range []string{"0", "1"} {
		w := startOnTerminal(t, folder, "unpack", "parcels/"+parcel+".zip.age", "--passphrase-file", "word", "-o", parcel)
		w.wait("已解到", derivation)
		if code := w.exit(); code != 0 {
			t.Errorf("unpacking %s ends with %d:\n%s", parcel, code, w.plain())
		}
	}
}

// If the reader of a pipe goes away, nothing is left of the result that goes into a file.
func TestPipeNobodyReads(t *testing.T) {
	folder := clientsFolder(t, 2)
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	read.Close()
	defer write.Close()
	cmd := exec.Command(build(t, "."), "check", "clients", "--scans", "none", "--format", "csv", "-o", "found.csv", "--format", "jsonl")
	cmd.Dir, cmd.Env, cmd.Stdout = folder, silentEnvironment(t, "ICP_LANG=en"), write
	if err := cmd.Run(); cmd.ProcessState.ExitCode() != 3 {
		t.Errorf("it ends with %v", err)
	}
	left, err := os.ReadDir(folder)
	if err != nil || len(left) != 1 {
		t.Errorf("%v lie beside the clients, %v", left, err)
	}
}

// A folder without read permission is reported, even if it is the only one named.
func TestSeveralInLockedFolder(t *testing.T) {
	folder, nobody := foreignFolder(t)
	if err := os.Mkdir(filepath.Join(folder, "locked"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, command := range []string{"docs", "sheet", "request", "forms", "pack"} {
		cmd := exec.Command(build(t, "."), command, "locked", "-o", "results", "--lang", "en")
		cmd.Dir, cmd.Env = folder, silentEnvironment(t)
		said, code := runAs(t, cmd, nobody)
		if code != 3 || said != "icp: cannot read locked: permission denied\nicp: bundles written: 0 of 1, to results\n" {
			t.Errorf("%s ends with %d and says\n%s", command, code, said)
		}
	}
}

// Files in a folder without read permission are not reported as missing.
func TestScansInLockedFolder(t *testing.T) {
	folder, nobody := foreignFolder(t)
	if err := os.CopyFS(folder, os.DirFS(pathOf(t, "examples/personal"))); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Join(folder, "scans"), 0o700); err != nil {
		t.Fatal(err)
	}
	for command, want := range map[string]string{"check": "scans/id-front.png cannot be read [scan-truncated]", "docs": "scans/id-front.png cannot be read"} {
		cmd := exec.Command(build(t, "."), command, "bundle.yaml", packDay, "--lang", "en")
		cmd.Dir, cmd.Env = folder, silentEnvironment(t)
		said, _ := runAs(t, cmd, nobody)
		if !strings.Contains(said, want) || strings.Contains(said, "found [file-not-found]") || strings.Contains(said, "[missing]") {
			t.Errorf("%s says\n%s", command, said)
		}
	}
}

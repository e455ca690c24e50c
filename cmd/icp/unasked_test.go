package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
)

// If the questions would go into a file, the program does not wait for answers.
func TestQuestionsOutOfSight(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("pseudo-terminals are made otherwise on Windows")
	}
	folder := t.TempDir()
	for _, name := range []string{filepath.Join(folder, "log"), os.DevNull} {
		log, err := os.OpenFile(name, os.O_CREATE|os.O_WRONLY, 0o600)
		if err != nil {
			t.Fatal(err)
		}
		defer log.Close()
		cmd := exec.Command(build(t, "."), "new")
		cmd.Dir, cmd.Env, cmd.Stderr = folder, silentEnvironment(t, "ICP_LANG=en"), log
		terminal, err := pty.Start(cmd)
		if err != nil {
			t.Fatal(err)
		}
		defer terminal.Close()
		late := time.AfterFunc(5*time.Second, func() { _ = cmd.Process.Kill() })
		_ = cmd.Wait()
		late.Stop()
		if code := cmd.ProcessState.ExitCode(); code != 2 {
			t.Errorf("with the errors in %s, new ends with %d", name, code)
		}
	}
	if said, err := os.ReadFile(filepath.Join(folder, "log")); err != nil || !strings.HasPrefix(string(said), "icp: the questions go to standard error, which is redirected to a file; ") {
		t.Errorf("it says %q, %v", said, err)
	}
	if _, err := os.Stat(filepath.Join(folder, "bundle.yaml")); err == nil {
		t.Error("a file was made")
	}
}

// At a terminal a file with a fault is opened at the fault, and left unchanged.
func TestShownAtTheFault(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "bundle.yaml")
	const text = "version: 1\noperation: first\nsubject:\n  nmae: 林知远\n"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	w := startWizard(t, folder)
	w.wait("bundle.yaml:4:3", 5*time.Second)
	w.wait("nmae: ***", 5*time.Second)
	w.wait("^", 5*time.Second)
	w.wait("请先改好（文件未改动）", 5*time.Second)
	if code := w.exit(); code != 1 {
		t.Errorf("new ends with %d", code)
	}
	if got := bundleIn(t, folder); got != text {
		t.Errorf("the file became\n%s", got)
	}
}

//go:build linux

package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
)

// smallDisk is a disk of a certain size, such as 16k. If none can be made, the test is
// skipped.
func smallDisk(t *testing.T, room string) string {
	t.Helper()
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size="+room); err != nil {
		t.Skip("no small disk can be made here: ", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(disk, 0) })
	return disk
}

// foreignFolder is a folder that another user may read but not write to, and that user. If
// users cannot be switched, the test is skipped.
func foreignFolder(t *testing.T) (folder string, nobody *syscall.Credential) {
	t.Helper()
	if os.Getuid() != 0 {
		t.Skip("takes another user, whom only the superuser can become")
	}
	folder = t.TempDir()
	for dir := folder; dir != "/" && dir != os.TempDir(); dir = filepath.Dir(dir) {
		if err := os.Chmod(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chmod(filepath.Dir(build(t, ".")), 0o755); err != nil {
		t.Fatal(err)
	}
	return folder, &syscall.Credential{Uid: 65534, Gid: 65534}
}

// runAs runs a command as a user, or as the current one if user is nil.
func runAs(t *testing.T, cmd *exec.Cmd, user *syscall.Credential) (said string, code int) {
	t.Helper()
	if user != nil {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: user}
	}
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return string(out), cmd.ProcessState.ExitCode()
}

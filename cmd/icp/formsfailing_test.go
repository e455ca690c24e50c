//go:build linux

package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// formsIn runs icp forms on the example of an enterprise, writing into a folder.
func formsIn(t *testing.T, folder string, as *syscall.Credential) (said string, code int) {
	t.Helper()
	cmd := exec.Command(build(t, "."), "forms", "-", "-o", filepath.Join(folder, "letters"))
	cmd.Dir, cmd.Env = folder, silentEnvironment(t, "ICP_LANG=zh")
	cmd.Stdin = strings.NewReader(readFile(t, pathOf(t, "examples/enterprise/bundle.yaml")))
	if as != nil {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: as}
	}
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return string(out), cmd.ProcessState.ExitCode()
}

// On a full disk no letter is half written, and none is called written.
func TestFormsOnFullDisk(t *testing.T) {
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=8k"); err != nil {
		t.Skip("no small disk can be made here: ", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(disk, 0) })
	said, code := formsIn(t, disk, nil)
	if code != 3 || !strings.Contains(said, "磁盘已满") || strings.Contains(said, "文书：") {
		t.Errorf("it ends with %d and says\n%s", code, said)
	}
	entries, _ := os.ReadDir(filepath.Join(disk, "letters"))
	for _, entry := range entries {
		if data := readFile(t, filepath.Join(disk, "letters", entry.Name())); !strings.HasSuffix(data, "</html>\n") {
			t.Errorf("%s is a half", entry.Name())
		}
	}
}

// In a folder that cannot be written to, nothing is.
func TestFormsFolderNotWritable(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("takes another user, whom only the superuser can become")
	}
	folder := t.TempDir()
	for dir := folder; dir != "/" && dir != os.TempDir(); dir = filepath.Dir(dir) {
		if err := os.Chmod(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chmod(filepath.Dir(build(t, ".")), 0o755); err != nil {
		t.Fatal(err)
	}
	said, code := formsIn(t, folder, &syscall.Credential{Uid: 65534, Gid: 65534})
	if code != 3 || !strings.Contains(said, "没有权限") || strings.Contains(said, "文书：") {
		t.Errorf("it ends with %d and says\n%s", code, said)
	}
}

//go:build linux

package main

import (
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
	return runAs(t, cmd, as)
}

// On a full disk no letter is left half-written, and none is reported as written.
func TestFormsOnFullDisk(t *testing.T) {
	disk := smallDisk(t, "8k")
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

// In a folder that cannot be written to, no letter is written.
func TestFormsFolderNotWritable(t *testing.T) {
	folder, nobody := foreignFolder(t)
	said, code := formsIn(t, folder, nobody)
	if code != 3 || !strings.Contains(said, "没有权限") || strings.Contains(said, "文书：") {
		t.Errorf("it ends with %d and says\n%s", code, said)
	}
}

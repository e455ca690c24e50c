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
)

// newByLines runs icp new in a folder, with answers line by line.
func newByLines(t *testing.T, folder, answers string, as *syscall.Credential) (said string, code int) {
	t.Helper()
	cmd := exec.Command(build(t, "."), "new", "bundle.yaml")
	cmd.Dir, cmd.Env, cmd.Stdin = folder, silentEnvironment(t, "ICP_LANG=zh"), strings.NewReader(answers)
	return runAs(t, cmd, as)
}

// On a full disk nothing is reported as saved: the program says so, ends with 3 and leaves
// what was there.
func TestFullDisk(t *testing.T) {
	disk := smallDisk(t, "16k")
	begun, code := newByLines(t, disk, "辽宁\n电子化核验\n\n个人\n", nil)
	if code != 1 {
		t.Fatalf("with room it ends with %d:\n%s", code, begun)
	}
	before := bundleIn(t, disk)
	for size := 1 << 14; size > 0; size /= 2 { // fill it to the last byte
		filler, err := os.OpenFile(filepath.Join(disk, "filler"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = filler.Write(make([]byte, size))
		_ = filler.Close()
	}
	said, code := newByLines(t, disk, "林知远\n居民身份证\n21020219920815103X\n", nil)
	if code != 3 || !strings.Contains(said, "无法保存 bundle.yaml：磁盘已满；请腾出空间后再运行") || strings.Contains(said, "均已存入") || strings.Contains(said, "已存入") {
		t.Errorf("it ends with %d and says\n%s", code, said)
	}
	if got := bundleIn(t, disk); got != before {
		t.Errorf("the file became\n%s", got)
	}
	w := startWizard(t, disk)
	w.goOn()
	w.wait("主办单位名称", 5*time.Second)
	w.wait(asked, 5*time.Second)
	w.write("林知远")
	w.press("\r")
	const unsaved = "ctrl+c 退出" // it does not promise to save
	w.wait("主办单位证件类型", 5*time.Second)
	w.wait(asked, 5*time.Second)
	w.press("\x03")
	w.wait("再按一次 ctrl+c", 5*time.Second)
	w.wait("主办单位证件类型", 5*time.Second)
	w.wait(unsaved, 5*time.Second)
	if err := os.Remove(filepath.Join(disk, "filler")); err != nil {
		t.Fatal(err)
	}
	w.press("\x03") // there is room again
	if code := w.exit(); code != 1 || !strings.Contains(bundleIn(t, disk), "name: 林知远") {
		t.Errorf("with room again it ends with %d and the file holds\n%s", code, bundleIn(t, disk))
	}
}

// If files cannot grow, it says what to do about that, and leaves nothing behind.
func TestFileSizeLimit(t *testing.T) {
	bundle, err := filepath.Abs("../../examples/enterprise/bundle.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args   []string
		unmade string
	}{
		{[]string{"new", "bundle.yaml", "--no-input"}, "bundle.yaml"},
		{[]string{"forms", bundle, "-o", "letters"}, "letters/commitment.html"},
	} {
		folder := t.TempDir()
		cmd := exec.Command("sh", append([]string{"-c", `ulimit -f 0 && exec "$0" "$@"`, build(t, ".")}, c.args...)...)
		cmd.Dir, cmd.Env = folder, silentEnvironment(t, "ICP_LANG=en")
		said, _ := cmd.CombinedOutput()
		if code := cmd.ProcessState.ExitCode(); code != 3 || !strings.Contains(string(said), "cannot save "+c.unmade+": larger than files may be here; raise the limit (ulimit -f)") {
			t.Errorf("%s ends with %d and says\n%s", c.args[0], code, said)
		}
		if entries, err := os.ReadDir(folder); err != nil || len(entries) > 0 {
			t.Errorf("%s leaves %v, %v", c.args[0], entries, err)
		}
	}
}

// In a folder that cannot be written to, answers are not reported as saved either.
func TestFolderNotWritable(t *testing.T) {
	folder, nobody := foreignFolder(t)
	said, code := newByLines(t, folder, "辽宁\n电子化核验\n\n个人\n", nobody)
	if code != 3 || !strings.Contains(said, "无法保存 bundle.yaml：没有权限；请换一个可以写入的文件夹，或改好权限后再运行") || strings.Contains(said, "均已存入") {
		t.Errorf("it ends with %d and says\n%s", code, said)
	}
	entries, err := os.ReadDir(folder)
	if err != nil || len(entries) > 0 {
		t.Errorf("the folder holds %v, %v", entries, err)
	}
}

// A second session on a file does not overwrite the first, and saves its answers in another
// file.
func TestTwoSessions(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	w := startWizard(t, folder, "--operation", "first")
	w.answer(personalFiling[:4]...)
	w.wait("主办单位名称", 5*time.Second)
	w.wait(asked, 5*time.Second)
	if said, code := newByLines(t, folder, "张三\n", nil); code != 1 {
		t.Fatalf("the other session ends with %d:\n%s", code, said)
	}
	w.write("林知远")
	w.press("\r")
	w.wait(asked, 5*time.Second)
	w.press("\x03")
	if code := w.exit(); code != 3 {
		t.Errorf("it ends with %d:\n%s", code, w.plain())
	}
	if got := bundleIn(t, folder); !strings.Contains(got, "name: 张三") {
		t.Errorf("the file holds\n%s", got)
	}
	rescued, err := os.ReadFile(filepath.Join(folder, "bundle.yaml.rescued-1"))
	if err != nil || !strings.Contains(string(rescued), "name: 林知远") {
		t.Errorf("the rescued file holds\n%s, %v", rescued, err)
	}
	if !strings.Contains(w.plain(), "icp new bundle.yaml.rescued-1") {
		t.Errorf("it says\n%s", w.plain())
	}
}

package main

import (
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
)

// With --plain a terminal gets line by line, with nothing overwritten and no escapes, and the
// suggested next command has --plain too.
func TestPlainAtATerminal(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	w := startWizard(t, folder, "--plain", "--operation", "first", "--set", "province=辽宁")
	w.wait("每行一个答案", 5*time.Second)
	w.wait("核验方式", 5*time.Second)
	w.wait("> ", 5*time.Second)
	w.press("电子\n")
	w.wait("接入商（选填）> ", 5*time.Second)
	w.press("\n")
	w.wait("主办单位性质> ", 5*time.Second)
	w.press("\x03")
	if code := w.exit(); code != 1 {
		t.Errorf("new ends with %d", code)
	}
	said := w.out.String()
	if strings.Contains(said, "\x1b") {
		t.Errorf("it writes escapes: %q", said)
	}
	if !strings.Contains(said, "接着填：icp new bundle.yaml --plain") {
		t.Errorf("the way on is not named:\n%s", said)
	}
	if got := bundleIn(t, folder); !strings.Contains(got, "verification: electronic") || !strings.Contains(got, "province: 辽宁") {
		t.Errorf("the file holds\n%s", got)
	}
}

// Setting answers on the command line at a terminal leaves the rest to the forms.
func TestSetAtATerminal(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	w := startWizard(t, folder, "--operation", "first", "--set", "province=辽宁", "--set", "subject.type=个人", "--set", "subject.name=林知远")
	w.wait("核验方式", 5*time.Second)
	w.wait(asked, 5*time.Second)
	w.press("\r")
	w.wait("接入商（选填）", 5*time.Second)
	w.wait(asked, 5*time.Second)
	w.press("\r")
	w.wait("主办单位证件类型", 5*time.Second)
	w.wait(asked, 5*time.Second)
	w.press("\x03")
	w.exit()
	if got := bundleIn(t, folder); !strings.Contains(got, "name: 林知远") || !strings.Contains(got, "verification: electronic") {
		t.Errorf("the file holds\n%s", got)
	}
	aimless := startWizard(t, folder, "next.yaml", "--from", "bundle.yaml", "--set", "subject.name=何秋白")
	aimless.wait("须用 --operation 说明办理哪种备案", 5*time.Second)
	if code := aimless.exit(); code != 2 {
		t.Errorf("without an operation to begin with, new ends with %d", code)
	}
	refused := startWizard(t, folder, "--set", "subject.principal.mobile=12")
	if code := refused.exit(); code != 2 {
		t.Errorf("with an answer that cannot be, new ends with %d", code)
	}
}

// On a narrow screen the command to continue with stays on one line, because it is copied to be
// run.
func TestWayOnIsOneLine(t *testing.T) {
	t.Parallel()
	w := startWizardOn(t, t.TempDir(), pty.Winsize{Rows: 24, Cols: 40}, "阿里云上的博客网站.yaml", "--plain", "--operation", "first", "--set", "province=辽宁")
	w.wait("核验方式", 5*time.Second)
	w.wait("> ", 5*time.Second)
	w.press("\x03")
	w.exit()
	if said := w.out.String(); !strings.Contains(said, "icp new 阿里云上的博客网站.yaml --plain\r\n") {
		t.Errorf("the way on is broken:\n%s", said)
	}
}

package main

import (
	"reflect"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
	"golang.org/x/term"
)

// People who know the questions type ahead: no key is lost from one question to the next.
func TestWizardTypedAhead(t *testing.T) {
	t.Parallel()
	typedText := strings.Repeat("远", 200) + strings.Repeat("\x1b[D", 199) + "\x7f" + "知" + strings.Repeat("\x1b[3~", 199)
	for name, keys := range map[string]string{
		"lists and a line":   "辽宁\r电子化核验\r南岭云\r个人\r林知远\r",
		"arrows":             "辽宁\r\x1b[B\x1b[A\r\r\x1b[B\x1b[F个人\r林远\x1b[D知\r",
		"back and on":        "辽宁\r\x1b[B\r\x1b[Z\x1b[A\r\r个人\r林知\r\x1b[Z远\r",
		"a search left":      "广东\x1b辽宁\r电子化核验\r\r个人\r林知远\r",
		"one text pasted":    "辽宁\r\r\r个人\r\x1b[200~林知远\x1b[201~\r",
		"hundreds of keys":   "辽宁\r\r\r个人\r林" + typedText + "远\r",
		"back and on thrice": "辽宁\r\r\r" + strings.Repeat("个人\r\x1b[Z", 50) + "个人\r林知远\r",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			w := startWizard(t, folder, "--operation", "first")
			w.wait(personalFiling[0].question, 5*time.Second)
			w.wait(asked, 5*time.Second)
			w.press(keys)
			w.wait("✓ 主办单位名称：林知远", 60*time.Second)
			w.wait("主办单位证件类型", 60*time.Second)
			w.wait(asked, 5*time.Second)
			w.press("\x03")
			w.exit()
			got := bundleIn(t, folder)
			for _, want := range []string{"province: 辽宁", "verification: electronic", "type: personal", "name: 林知远 "} {
				if !strings.Contains(got, want) {
					t.Errorf("the file lacks %q:\n%s", want, got)
				}
			}
		})
	}
}

// The same is true of a whole filing, page after page.
func TestWizardTypedAheadToTheEnd(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	w := startWizard(t, folder)
	var keys strings.Builder
	for _, a := range append(nothingOnRecord[:len(nothingOnRecord):len(nothingOnRecord)], personalFiling...) {
		keys.WriteString(a.keys())
	}
	w.wait(asked, 5*time.Second)
	w.press(keys.String())
	w.wait("已存入", 60*time.Second)
	if code := w.exit(); code != 0 {
		t.Errorf("new ends with %d:\n%s", code, w.plain())
	}
	if got, want := bundleIn(t, folder), pipedBundle(t); got != want {
		t.Errorf("typed ahead the bundle is\n%s\nand through a pipe\n%s", got, want)
	}
}

// A pasted text is one answer, and stays with the question it was pasted into.
func TestWizardPastedLinesStayWithQuestion(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	w := startWizard(t, folder, "--operation", "first")
	w.answer(personalFiling[:4]...)
	w.press("\x1b[200~林知远\r第二行\r第三行\r" + strings.Repeat("远", 300) + "\r\x1b[201~")
	w.wait("远远远", 5*time.Second)
	w.press("\x03")
	w.exit()
	if got := bundleIn(t, folder); strings.Contains(got, "林知远") {
		t.Errorf("what was pasted was taken for an answer:\n%s", got)
	}
}

// However the conversation ends, the terminal is left as it was.
func TestWizardGivesTerminalBack(t *testing.T) {
	t.Parallel()
	for name, end := range map[string]func(*wizard){
		"Ctrl-C":  func(w *wizard) { w.press("\x03") },
		"SIGTERM": func(w *wizard) { w.signal(syscall.SIGTERM) },
		"SIGQUIT": func(w *wizard) { w.signal(syscall.SIGQUIT) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := startWizard(t, t.TempDir(), "--operation", "first")
			w.answer(personalFiling[:2]...)
			w.wait(asked, 5*time.Second)
			end(w)
			w.exit()
			fresh, other, err := pty.Open()
			if err != nil {
				t.Fatal(err)
			}
			defer fresh.Close()
			defer other.Close()
			want, _ := term.GetState(int(fresh.Fd()))
			got, err := term.GetState(int(w.tty.Fd()))
			if err != nil || !reflect.DeepEqual(got, want) {
				t.Errorf("the terminal is left as %v, %v, not %v", got, err, want)
			}
			if all := w.out.String(); strings.LastIndex(all, "\x1b[?2004l") < strings.LastIndex(all, "\x1b[?2004h") {
				t.Error("pasting is left bracketed")
			}
		})
	}
}

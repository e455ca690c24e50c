package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
)

// answer is what a person types at one question of the wizard.
type answer struct {
	question string   // its label on the screen
	line     string   // the answer when a line is read
	strokes  []string // the answer at a terminal, if it is not a line; the last is Enter
}

// keys is the answer at a terminal.
func (a answer) keys() string {
	if a.strokes == nil {
		return a.line + "\r"
	}
	return strings.Join(a.strokes, "")
}

var personalFiling = []answer{
	{"备案省份", "辽宁", []string{"/", "辽宁", "\r"}},
	{"核验方式", "电子化核验", []string{"\r"}},
	{"接入商（选填）", "", nil}, // skipped
	{"主办单位性质", "个人", []string{"\r"}},
	{"主办单位名称", "林知远", nil},
	{"主办单位证件类型", "居民身份证", []string{"\r"}},
	{"主办单位证件号码", "21020219920815103X", nil},
	{"证件有效期起", "2019年6月12日", nil},
	{"证件有效期止", "2039年6月12日", nil},
	{"证件住所", "辽宁省大连市中山区示例路18号3单元502室", nil},
	{"通信地址", "辽宁省大连市沙河口区范例街6号2单元1103室", nil},
	{"手机号码", "13512340011", nil},
	{"应急联系电话", "13512340012", nil},
	{"电子邮箱", "lin@example.cn", nil},
	{"网站名称", "知远的读书笔记", nil},
	{"网站域名", "example-notes.cn", nil},
	{"网站首页网址", "", nil}, // as suggested
	{"网站内容", "学习笔记", []string{"/", "学习笔记", "\r", "\r"}},
	{"备注", "个人学习和日常读书笔记，不含企业、单位信息", nil},
	{"域名所有者", "", nil},
	{"域名所有者证件号码", "21020219920815103X", nil},
	{"域名注册商", "", nil}, // skipped
	{"实名认证通过日期", "2026-10-01", nil},
	{"域名到期日", "2028-10-01", nil},
	{"主办单位有效证件", "scans/id-front.png，scans/id-back.png", nil},
	{"域名证书", "scans/domain.png", nil},
	{"请核对全部内容", "", []string{"\r"}},
	{"是否声明", "1", []string{"\r"}},
}

// nothingOnRecord are the facts of a first filing, which are asked for only at a terminal.
var nothingOnRecord = []answer{
	{"主办单位备过案吗", "", []string{"\r"}},
	{"网站域名备过案吗", "", []string{"\r"}},
}

// wizard is a program on a pseudo-terminal of 80 columns and 24 rows that answers no queries.
type wizard struct {
	t    *testing.T
	cmd  *exec.Cmd
	tty  *os.File
	read chan struct{} // closed when the program has closed its side

	mu   sync.Mutex
	out  bytes.Buffer
	seen int // how much of out has been waited for
}

func startWizard(t *testing.T, folder string, args ...string) *wizard {
	t.Helper()
	return startWizardOn(t, folder, pty.Winsize{Rows: 24, Cols: 80}, args...)
}

func startWizardOn(t *testing.T, folder string, screen pty.Winsize, args ...string) *wizard {
	t.Helper()
	return startSized(t, folder, screen, append([]string{"new"}, args...)...)
}

// startOnTerminal starts any command in the same way.
func startOnTerminal(t *testing.T, folder string, args ...string) *wizard {
	t.Helper()
	return startSized(t, folder, pty.Winsize{Rows: 24, Cols: 80}, args...)
}

func startSized(t *testing.T, folder string, screen pty.Winsize, args ...string) *wizard {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("pseudo-terminals are made otherwise on Windows")
	}
	cmd := exec.Command(build(t, "."), args...)
	cmd.Dir = folder
	cmd.Env = silentEnvironment(t, "ICP_LANG=zh")
	tty, err := pty.StartWithSize(cmd, &screen)
	if err != nil {
		t.Fatal(err)
	}
	w := &wizard{t: t, cmd: cmd, tty: tty, read: make(chan struct{})}
	go w.listen(tty)
	t.Cleanup(w.end)
	return w
}

// listen collects what the program writes until it closes its side.
func (w *wizard) listen(from io.Reader) {
	defer close(w.read)
	chunk := make([]byte, 4096)
	for {
		n, err := from.Read(chunk)
		w.mu.Lock()
		w.out.Write(chunk[:n])
		w.mu.Unlock()
		if err != nil {
			return
		}
	}
}

func (w *wizard) end() {
	if w.cmd.ProcessState == nil {
		_ = w.cmd.Process.Kill()
		_ = w.cmd.Wait()
	}
	w.tty.Close()
}

var sequences = regexp.MustCompile("\x1b\\[[0-9;?]*[a-zA-Z]")

// plain is everything the program wrote, without escape sequences.
func (w *wizard) plain() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return sequences.ReplaceAllString(w.out.String(), "")
}

// wait waits until new output on the screen contains text.
func (w *wizard) wait(text string, patience time.Duration) {
	w.t.Helper()
	for end := time.Now().Add(patience); ; time.Sleep(5 * time.Millisecond) {
		all := w.plain()
		if i := strings.Index(all[w.seen:], text); i >= 0 {
			w.seen += i + len(text)
			return
		}
		if time.Now().After(end) {
			w.t.Fatalf("%q does not come; the screen goes on\n%s", text, all[w.seen:])
		}
	}
}

func (w *wizard) press(keys string) {
	w.t.Helper()
	if _, err := w.tty.WriteString(keys); err != nil {
		w.t.Fatal(err)
	}
}

func (w *wizard) signal(sig syscall.Signal) {
	w.t.Helper()
	if err := w.cmd.Process.Signal(sig); err != nil {
		w.t.Fatal(err)
	}
}

const asked = "ctrl+c 存盘退出" // the end of every prompt

func (w *wizard) answer(answers ...answer) {
	w.t.Helper()
	for _, a := range answers {
		w.wait(a.question, 5*time.Second)
		w.wait(asked, 5*time.Second)
		w.press(a.keys())
	}
}

// goOn follows what the list of tasks suggests.
func (w *wizard) goOn() {
	w.t.Helper()
	w.wait("任务列表", 5*time.Second)
	w.wait(asked, 5*time.Second)
	w.press("\r")
}

// write types a line and waits until its end is on the screen.
func (w *wizard) write(line string) {
	w.t.Helper()
	w.press(line)
	end := []rune(line)
	w.wait(string(end[max(0, len(end)-6):]), 5*time.Second)
}

// exit waits for the program to end and returns its code.
func (w *wizard) exit() int {
	w.t.Helper()
	done := make(chan error, 1)
	go func() { done <- w.cmd.Wait() }()
	select {
	case err := <-done:
		var exit *exec.ExitError
		if err != nil && !errors.As(err, &exit) {
			w.t.Fatal(err)
		}
	case <-time.After(5 * time.Second):
		_ = w.cmd.Process.Kill()
		<-done
		w.t.Fatalf("the program does not end; it wrote\n%s", w.plain())
	}
	<-w.read
	return w.cmd.ProcessState.ExitCode()
}

func bundleIn(t *testing.T, folder string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(folder, "bundle.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// pipedBundle is the filing as it results from answers through a pipe.
func pipedBundle(t *testing.T) string {
	t.Helper()
	piped := t.TempDir()
	var lines strings.Builder
	for _, a := range personalFiling {
		lines.WriteString(a.line + "\n")
	}
	cmd := exec.Command(build(t, "."), "new")
	cmd.Dir, cmd.Env, cmd.Stdin = piped, silentEnvironment(t, "ICP_LANG=zh"), strings.NewReader(lines.String())
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("through a pipe: %v\n%s", err, out)
	}
	return bundleIn(t, piped)
}

// A whole filing typed at a terminal passes the check, and is the same as one with answers
// through a pipe.
func TestWizard(t *testing.T) {
	t.Parallel()
	typed := t.TempDir()
	w := startWizard(t, typed)
	w.answer(nothingOnRecord...)
	w.answer(personalFiling...)
	if code := w.exit(); code != 0 {
		t.Errorf("new ends with %d:\n%s", code, w.plain())
	}
	if n := strings.Count(w.plain(), "记号：✓"); n != 1 {
		t.Errorf("the marks are explained %d times", n)
	}
	for _, secret := range []string{"✓ 主办单位证件号码：21020219920815103X", "✓ 手机号码：13512340011"} {
		if strings.Contains(w.plain(), secret) {
			t.Errorf("what stays on the screen shows %q", secret)
		}
	}

	if got, want := pipedBundle(t), bundleIn(t, typed); got != want {
		t.Errorf("through a pipe the bundle is\n%s\nand typed\n%s", got, want)
	}

	check := exec.Command(build(t, "."), "check", "bundle.yaml", "--on", "2026-11-20")
	check.Dir, check.Env = typed, silentEnvironment(t, "ICP_LANG=zh")
	out, err := check.Output()
	if err != nil {
		t.Errorf("check: %v\n%s", err, out)
	}
	for _, finding := range regexp.MustCompile(`\[([a-z-]+)\]`).FindAllStringSubmatch(string(out), -1) {
		if finding[1] != "file-not-found" {
			t.Errorf("check finds %s:\n%s", finding[1], out)
		}
	}
}

// Breaking off keeps every answer, and the next run goes on with the next question.
func TestWizardBrokenOff(t *testing.T) {
	t.Parallel()
	for name, breakOff := range map[string]func(*wizard){
		"Ctrl-C":  func(w *wizard) { w.press("\x03") },
		"SIGTERM": func(w *wizard) { w.signal(syscall.SIGTERM) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			w := startWizard(t, folder, "--operation", "first")
			w.answer(personalFiling[:5]...)
			w.wait("主办单位证件类型", 5*time.Second)
			w.wait(asked, 5*time.Second)
			breakOff(w)
			if code := w.exit(); code != 1 {
				t.Errorf("new ends with %d", code)
			}
			if got := bundleIn(t, folder); !strings.Contains(got, "name: 林知远") {
				t.Errorf("the last answer is not in the file:\n%s", got)
			}
			again := startWizard(t, folder)
			again.goOn()
			again.wait("主办单位证件类型", 5*time.Second)
			if screen := again.plain(); strings.Contains(screen, "主办单位名称") || strings.Contains(screen, "备案省份") {
				t.Errorf("what was answered is asked again:\n%s", screen)
			}
			again.wait(asked, 5*time.Second)
			again.press("\x03")
			again.exit()
		})
	}
}

// What was typed and not confirmed is not an answer, however the conversation ends, and its
// question comes again.
func TestWizardHalfTypedIsNoAnswer(t *testing.T) {
	t.Parallel()
	const half = "辽宁省大连市中山区示例路18号"
	for name, breakOff := range map[string]func(*wizard){
		"Ctrl-C":              func(w *wizard) { w.press("\x03") },
		"the terminal closed": func(w *wizard) { w.tty.Close() },
		"SIGTERM":             func(w *wizard) { w.signal(syscall.SIGTERM) },
		"SIGHUP":              func(w *wizard) { w.signal(syscall.SIGHUP) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			w := startWizard(t, folder, "--operation", "first")
			w.answer(personalFiling[:9]...)
			w.wait("证件住所", 5*time.Second)
			w.wait(asked, 5*time.Second)
			w.write(half)
			breakOff(w)
			if code := w.exit(); code != 1 {
				t.Errorf("new ends with %d", code)
			}
			if got := bundleIn(t, folder); strings.Contains(got, half) || !strings.Contains(got, "expires: 2039-06-12") {
				t.Errorf("the file holds\n%s", got)
			}
			again := startWizard(t, folder)
			again.goOn()
			again.wait("证件住所", 5*time.Second)
			again.wait(asked, 5*time.Second)
			again.press("\x03")
			again.exit()
		})
	}
}

// A terminal that answers no queries gets its first question at once and is not queried.
func TestWizardAsksTerminalNothing(t *testing.T) {
	t.Parallel()
	w := startWizard(t, t.TempDir())
	w.wait("主办单位备过案吗", 2*time.Second)
	w.wait(asked, 2*time.Second)
	w.press("\x03")
	w.exit()
	for _, query := range []string{"\x1b]11;?", "\x1b[6n"} {
		if strings.Contains(w.out.String(), query) {
			t.Errorf("the terminal is asked %q", query)
		}
	}
}

package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/creack/pty"

	"beian.example/icp/internal/ident"
)

// build builds a program of this module, once for all tests, and returns its path. "." is icp
// itself. It is built as in the README, without the system's resolver, which a program without
// connections does not need.
func build(t testing.TB, pkg string) string {
	t.Helper()
	programs.Lock()
	defer programs.Unlock()
	if path, built := programs.paths[pkg]; built {
		return path
	}
	folder, err := os.MkdirTemp("", "icp-test")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "program")
	if runtime.GOOS == "windows" {
		path += ".exe"
	}
	cmd := exec.Command("go", "build", "-o", path, pkg)
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	programs.paths[pkg] = path
	programs.folders = append(programs.folders, folder)
	return path
}

var programs = struct {
	sync.Mutex
	paths   map[string]string
	folders []string
}{paths: make(map[string]string)}

func TestMain(m *testing.M) {
	code := m.Run()
	for _, folder := range programs.folders {
		os.RemoveAll(folder)
	}
	os.Exit(code)
}

// silentEnvironment is that of a terminal that identifies itself but answers no queries.
func silentEnvironment(t testing.TB, more ...string) []string {
	home := t.TempDir()
	return append([]string{
		"TERM=xterm-256color", "HOME=" + home, "XDG_CONFIG_HOME=" + home, "LANG=zh_CN.UTF-8", "PATH=" + os.Getenv("PATH"),
	}, more...)
}

// unanswered is well below the five seconds that libraries wait for a terminal's answer, and
// well above what a busy machine needs to look at a few scans.
const unanswered = 3 * time.Second

// On a terminal that never answers, every command but new starts at once, queries nothing, and
// writes no escapes under NO_COLOR.
func TestSilentTerminal(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("pseudo-terminals are made otherwise on Windows")
	}
	icp := build(t, ".")
	examples, err := filepath.Abs("../../examples")
	if err != nil {
		t.Fatal(err)
	}
	bundle := filepath.Join(examples, "personal", "bundle.yaml")
	broken := filepath.Join(examples, "broken", "personal.yaml")
	for _, args := range [][]string{
		{"version"}, {"--help"}, {"check", "--scans", "quick", bundle}, {"check", broken}, {"docs", bundle}, {"docs", "--type", "personal"},
		{"explain", "id-checksum"}, {"explain"}, {"rules"}, {"schema"}, {"nonsense"}, {"completion", "bash"},
		{"new", filepath.Join(t.TempDir(), "bundle.yaml"), "--no-input"},
	} {
		for _, colour := range []string{"", "NO_COLOR=1"} {
			cmd := exec.Command(icp, args...)
			cmd.Env = silentEnvironment(t, colour)
			start := time.Now()
			out := onTerminal(t, cmd)
			if took := time.Since(start); took > unanswered {
				t.Errorf("%v took %v", args, took)
			}
			for _, query := range []string{"\x1b]", "\x1b[6n", "\x1b[c", "\x1bP", "\x1b[?"} {
				if strings.Contains(out, query) {
					t.Errorf("%v asks the terminal: %q", args, query)
				}
			}
			if colour != "" && strings.Contains(out, "\x1b") {
				t.Errorf("%v writes escapes under NO_COLOR: %q", args, out)
			}
		}
	}
}

// On a terminal each command suggests the next one, with the file it was given, from a
// finished bundle to the parcel that is sent.
func TestNextCommands(t *testing.T) {
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS("../../examples/personal")); err != nil {
		t.Fatal(err)
	}
	followed, last := goAlong(t, folder, "check", "bundle.yaml")
	want := []string{"icp docs bundle.yaml", "icp sheet bundle.yaml --show-values", "icp pack bundle.yaml"}
	if !slices.Equal(followed, want) {
		t.Errorf("followed %q, want %q", followed, want)
	}
	if !strings.Contains(last, "已写入 bundle.zip") {
		t.Errorf("nothing was packed:\n%s", last)
	}
	followed, _ = goAlong(t, folder, "unpack", "bundle.zip", "--list")
	want = []string{
		"icp unpack bundle.zip", "icp check bundle/bundle.yaml", "icp docs bundle/bundle.yaml",
		"icp sheet bundle/bundle.yaml --show-values", "icp pack bundle/bundle.yaml",
	}
	if !slices.Equal(followed, want) {
		t.Errorf("of the parcel followed %q, want %q", followed, want)
	}
	cmd := exec.Command(build(t, "."), "request", "bundle.yaml")
	cmd.Dir, cmd.Env = folder, silentEnvironment(t, "NO_COLOR=1", "ICP_LANG=zh")
	if last = onTerminal(t, cmd); !strings.Contains(last, "2014 年手册的工单分类") {
		t.Errorf("a person is not told what the title of the request is:\n%s", last)
	}
}

// If letters still have to be written, they come before the form.
func TestNextCommandsOfLetters(t *testing.T) {
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS("../../examples/enterprise")); err != nil {
		t.Fatal(err)
	}
	text, _, _ := strings.Cut(bundleIn(t, folder), "  - kind: commitment-letter")
	if err := os.WriteFile(filepath.Join(folder, "bundle.yaml"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	followed, last := goAlong(t, folder, "docs", "bundle.yaml")
	want := []string{"icp forms bundle.yaml", "icp sheet bundle.yaml --show-values", "icp pack bundle.yaml"}
	if !slices.Equal(followed, want) {
		t.Errorf("followed %q, want %q, after\n%s", followed, want, last)
	}
}

// goAlong runs a command on a terminal, then the next one it suggests, and so on. It returns
// the suggestions, and what the last command wrote.
func goAlong(t *testing.T, folder string, args ...string) (followed []string, last string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("pseudo-terminals are made otherwise on Windows")
	}
	const next = "接下来："
	day := []string{"--on", "2026-11-20"} // the examples' certificates are valid then
	for len(followed) < 9 {
		if slices.Contains([]string{"check", "docs", "pack"}, args[0]) {
			args = append(args, day...)
		}
		cmd := exec.Command(build(t, "."), args...)
		cmd.Dir = folder
		cmd.Env = silentEnvironment(t, "NO_COLOR=1", "ICP_LANG=zh")
		last = onTerminal(t, cmd)
		_, after, found := strings.Cut(last, next)
		if !found {
			break
		}
		after, _, _ = strings.Cut(after, "\r\n")
		followed = append(followed, strings.TrimSpace(after))
		args = strings.Fields(after)[1:]
	}
	return followed, last
}

// onTerminal runs a command on a pseudo-terminal that answers no queries, and returns what it
// wrote.
func onTerminal(t *testing.T, cmd *exec.Cmd) string {
	t.Helper()
	terminal, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: 24, Cols: 80})
	if err != nil {
		t.Fatal(err)
	}
	defer terminal.Close()
	var out bytes.Buffer
	// The read ends with an error when the program closes its side.
	_, _ = out.ReadFrom(terminal)
	var exit *exec.ExitError
	if err := cmd.Wait(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return out.String()
}

// If nothing sets a language, the conversation at a terminal says in English how to get
// English, and only once.
func TestHowToGetEnglish(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("pseudo-terminals are made otherwise on Windows")
	}
	icp := build(t, ".")
	for locale, want := range map[string]int{"LANG=C.UTF-8": 1, "LANG=zh_CN.UTF-8": 0, "LANG=de_DE.UTF-8": 0} {
		cmd := exec.Command(icp, "new", filepath.Join(t.TempDir(), "bundle.yaml"))
		cmd.Env = silentEnvironment(t, "TERM=dumb", locale) // line by line, until the input ends
		terminal, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: 24, Cols: 80})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := terminal.WriteString("\x04"); err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		_, _ = out.ReadFrom(terminal)
		_ = cmd.Wait() // unfinished
		terminal.Close()
		if got := strings.Count(out.String(), "For English"); got != want || out.Len() < 100 {
			t.Errorf("under %s it is said %d times, want %d:\n%s", locale, got, want, out.String())
		}
	}
}

// cpu runs a command and returns the processor time it took.
func cpu(b *testing.B, name string, args ...string) time.Duration {
	b.Helper()
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "XDG_CONFIG_HOME="+b.TempDir())
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && (!errors.As(err, &exit) || exit.ExitCode() > 1) {
		b.Fatal(err)
	}
	return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
}

// compare runs two commands in turns and reports the median processor time of
// each, and how much more the second one took.
func compare(b *testing.B, floor, ours func() time.Duration) {
	var floors, times []time.Duration
	for b.Loop() {
		floors, times = append(floors, floor()), append(times, ours())
	}
	slices.Sort(floors)
	slices.Sort(times)
	f, o := floors[len(floors)/2], times[len(times)/2]
	b.ReportMetric(float64(f.Microseconds())/1000, "floor-ms")
	b.ReportMetric(float64(o.Microseconds())/1000, "icp-ms")
	b.ReportMetric(float64(o)/float64(f), "ratio")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkCheck compares checking N bundles with just reading and parsing them, as whole
// processes with the same number of workers: long bundles with repeated faults, and shorter
// ones of as many clients, without faults.
func BenchmarkCheck(b *testing.B) {
	icp, floor := build(b, "."), build(b, "./testdata/floor")
	for _, n := range []int{100, 1000, 10000} {
		for _, written := range []struct {
			name string
			as   func(string) string
		}{{"commented", func(text string) string { return text }}, {"bare", withoutComments}} {
			b.Run(fmt.Sprint(n, "/", written.name), func(b *testing.B) {
				folder := manyBundles(b, n, written.as)
				compare(b,
					func() time.Duration { return cpu(b, floor, folder) },
					func() time.Duration { return cpu(b, icp, "check", "--scans", "none", folder) })
			})
		}
		b.Run(fmt.Sprint(n, "/clients"), func(b *testing.B) {
			folder := manyClients(b, n)
			compare(b,
				func() time.Duration { return cpu(b, floor, folder) },
				func() time.Duration { return cpu(b, icp, "check", "--scans", "none", "--fail-on", "advice", folder) })
		})
	}
}

// comment matches a comment of an example, whose values have no such characters.
var comment = regexp.MustCompile(`(?m)^#.*\n| +#.*$`)

func withoutComments(text string) string { return comment.ReplaceAllString(text, "") }

// BenchmarkStart compares the start with that of a cobra program with a single command.
func BenchmarkStart(b *testing.B) {
	icp, bare := build(b, "."), build(b, "./testdata/bare")
	compare(b,
		func() time.Duration { return cpu(b, bare, "version") },
		func() time.Duration { return cpu(b, icp, "version") })
}

// manyBundles writes n bundles of about a hundred lines, with the scans they name: persons and
// enterprises, half of them with faults.
func manyBundles(b *testing.B, n int, as func(string) string) (folder string) {
	b.Helper()
	kinds := [4]string{longBundle(b, "enterprise"), longBundle(b, "personal")}
	kinds[2] = strings.NewReplacer("MA5FK3J75W", "MA5FK3J57W", "mailing_address", "mailing_adress", "domain: example.com.cn", "domain: www.example.com.cn").Replace(kinds[0])
	kinds[3] = strings.NewReplacer("103X", "103x", "[notes]", "[notes, forum]", "2039-06-12", "2019-06-12").Replace(kinds[1])
	folder = b.TempDir()
	for _, name := range []string{"enterprise", "personal"} {
		if err := os.CopyFS(filepath.Join(folder, "scans"), os.DirFS(filepath.Join("../../examples", name, "scans"))); err != nil {
			b.Fatal(err)
		}
	}
	for i := range 10 { // more domains than an example is repeated with
		if err := os.WriteFile(filepath.Join(folder, "scans", fmt.Sprintf("example-%d.cn.png", i)), nil, 0o600); err != nil {
			b.Fatal(err)
		}
	}
	for i := range n {
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("%05d.yaml", i)), []byte(as(kinds[i%4])), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	return folder
}

// manyClients writes n bundles of about sixty lines without comments, each with its own
// subject, principal and website, in which nothing is found.
func manyClients(b *testing.B, n int) (folder string) {
	b.Helper()
	data, err := os.ReadFile("../../examples/enterprise/bundle.yaml")
	if err != nil {
		b.Fatal(err)
	}
	text := withoutComments(string(data))
	text = text[:strings.Index(text, "  - name: 示例软件帮助中心")] + text[strings.Index(text, "documents:"):]
	text = regexp.MustCompile(`(?s)  - kind: site-principal-certificate.*?(  - kind: domain-certificate\n.*?)    site: [^\n]*\n  - kind: domain-certificate.*?(  - kind: commitment)`).ReplaceAllString(text, "$1$2")
	folder = b.TempDir()
	for i := range n {
		client := strings.NewReplacer(
			"91440300MA5FK3J75W", someCode(b, i), "440304199003071221", someCard(b, i), "1351234000", fmt.Sprintf("13%08d", i),
			"深圳市示例软件", fmt.Sprintf("深圳市示例第%d软件", i), "示例软件官网", fmt.Sprintf("示例软件官网第%d", i),
			"zhou@example.cn", fmt.Sprintf("zhou%d@example.cn", i), "example.com.cn", fmt.Sprintf("example%d.com.cn", i), "scans/", fmt.Sprintf("scans/%d-", i),
		).Replace(text)
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("%05d.yaml", i)), []byte(client), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	return folder
}

// someCode is a valid credit code of an enterprise, someCard a valid number of an identity
// card, for the ith of many.
func someCode(b *testing.B, i int) string {
	for check := range 10 { // the last of the organisation's nine characters is a check character too
		code := fmt.Sprintf("91440300%08d%d", 10000000+i, check)
		if last, ok := ident.CreditCodeCheck(code); ok && ident.CreditCode(code+string(last)) == ident.Sound {
			return code + string(last)
		}
	}
	return someCode(b, i+1_000_000) // its check character is an X
}

func someCard(b *testing.B, i int) string {
	b.Helper()
	number := fmt.Sprintf("440304%04d%02d%02d%03d", 1970+i%25, 1+i/25%12, 1+i/300%28, i/8400)
	check, ok := ident.ResidentCheck(number)
	if !ok {
		b.Fatalf("%s is no number", number)
	}
	return number + string(check)
}

// longBundle makes an example about a hundred lines long by repeating its first website with
// other domains, each with its certificate.
func longBundle(b *testing.B, name string) string {
	b.Helper()
	data, err := os.ReadFile(filepath.Join("../../examples", name, "bundle.yaml"))
	if err != nil {
		b.Fatal(err)
	}
	text := strings.Replace(string(data), "[scans/domain.png]", "[scans/domain.png]\n    site: example-notes.cn", 1)
	site := text[strings.Index(text, "  - name: "):strings.Index(text, "documents:")]
	if end := strings.LastIndex(site, "  - name: "); end > 0 {
		site = site[:end]
	}
	for i := 0; strings.Count(text, "\n") < 95; i++ {
		domain := fmt.Sprintf("example-%d.cn", i)
		more := strings.NewReplacer("example.com.cn", domain, "example-notes.cn", domain).Replace(site)
		text = strings.Replace(text, "documents:", more+"documents:", 1)
		text += "  - {kind: domain-certificate, files: [scans/" + domain + ".png], site: " + domain + "}\n"
	}
	return text
}

// At a terminal, the manual page says how to read it.
func TestHowToReadManual(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("pseudo-terminals are made otherwise on Windows")
	}
	icp := build(t, ".")
	for args, want := range map[string]string{"man check": "icp man check | man -l -", "man": "icp man | man -l -"} {
		cmd := exec.Command(icp, strings.Fields(args)...)
		cmd.Env = silentEnvironment(t, "ICP_LANG=en")
		if got := onTerminal(t, cmd); !strings.HasSuffix(strings.TrimSpace(got), want) {
			t.Errorf("icp %s ends with %q, want %q", args, got[max(0, len(got)-100):], want)
		}
	}
}

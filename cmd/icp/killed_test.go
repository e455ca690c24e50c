package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
)

// The long run takes some ten minutes:
//
//	go test -run TestKilled -kills 500 -timeout 1h ./cmd/icp
var kills = flag.Int("kills", 6, "at how many points of a conversation it is killed, in each mode")

// answeredPaths are the paths of personalFiling's answers in the file; empty for answers that
// leave nothing there.
var answeredPaths = []string{
	"province", "verification", "", "subject.type",
	"subject.name", "subject.certificate.type", "subject.certificate.number", "subject.certificate.valid_from",
	"subject.certificate.expires", "subject.certificate.address", "subject.mailing_address",
	"subject.principal.mobile", "subject.principal.emergency_phone", "subject.principal.email",
	"sites[0].name", "sites[0].domain", "sites[0].homepage", "sites[0].content", "sites[0].languages", "sites[0].remarks",
	"sites[0].registration.registrant", "sites[0].registration.registrant_number", "",
	"sites[0].registration.verified", "sites[0].registration.expires", "documents[0].files", "documents[1].files", "",
}

// leaf is a page that was shown: the beginning of its heading, and how many answers came
// before it.
type leaf struct {
	title  string
	before int
}

var pageTitle = regexp.MustCompile(`(?m)^== ([^，]+)`)

// A process that is killed, at any point, loses nothing from the pages before the one on the
// screen, and its file can be read.
func TestKilled(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	whole := startPiped(t, folder)
	var leaves []leaf
	for i, a := range personalFiling {
		if i > 0 {
			sayLine(whole, personalFiling[i-1].line)
		}
		whole.wait(a.question, 5*time.Second)
		if titles := pageTitle.FindAllStringSubmatch(whole.plain(), -1); len(titles) > len(leaves) {
			leaves = append(leaves, leaf{titles[len(titles)-1][1], i})
		}
	}
	sayLine(whole, "")
	if code := whole.exit(); code != 0 || len(leaves) < 5 {
		t.Fatalf("the whole conversation ends with %d after %v", code, leaves)
	}
	want := valuesIn(t, folder)
	for mode, start := range map[string]func(*testing.T, string) (w *wizard, say func(answer)){
		"lines": func(t *testing.T, folder string) (*wizard, func(answer)) {
			w := startPiped(t, folder)
			return w, func(a answer) { sayLine(w, a.line) }
		},
		"terminal": func(t *testing.T, folder string) (*wizard, func(answer)) {
			w := startWizard(t, folder, "--operation", "first")
			return w, func(a answer) { typeAnswer(w, a) }
		},
	} {
		for i := range *kills {
			t.Run(fmt.Sprint(mode, i), func(t *testing.T) {
				t.Parallel()
				random := rand.New(rand.NewPCG(uint64(i), 17))
				last := random.IntN(len(personalFiling) - 1)
				if random.IntN(2) == 0 { // while a page is being saved
					last = leaves[1+random.IntN(len(leaves)-1)].before - 1
				}
				folder := t.TempDir()
				w, say := start(t, folder)
				for j, a := range personalFiling[:last+1] {
					w.wait(a.question, 20*time.Second)
					if j == last {
						break
					}
					say(a)
				}
				say(personalFiling[last])
				time.Sleep(time.Duration(random.IntN(20_000)) * time.Microsecond)
				if err := w.cmd.Process.Kill(); err != nil {
					t.Fatal(err)
				}
				_ = w.cmd.Wait()
				<-w.read
				reached := leaf{}
				for _, l := range leaves {
					if strings.Contains(w.plain(), l.title) {
						reached = l
					}
				}
				got := valuesIn(t, folder)
				for _, path := range answeredPaths[:max(last, reached.before)] { // once a question is shown, the answer before it is saved
					if path != "" && !reflect.DeepEqual(got[path], want[path]) {
						t.Errorf("killed after answer %d, at %s: %s is %q, was answered %q", last, reached.title, path, got[path], want[path])
					}
				}
				entries, _ := os.ReadDir(folder)
				for _, entry := range entries {
					if name := entry.Name(); name != "bundle.yaml" && !strings.HasPrefix(name, ".bundle.yaml.") {
						t.Errorf("killed after answer %d, it leaves %s", last, name)
					}
				}
			})
		}
	}
}

// startPiped starts a conversation through pipes.
func startPiped(t *testing.T, folder string) *wizard {
	t.Helper()
	in, lines, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	said, out, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(build(t, "."), "new", "--operation", "first")
	cmd.Dir, cmd.Env = folder, silentEnvironment(t, "ICP_LANG=zh")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = in, out, out
	w := &wizard{t: t, cmd: cmd, tty: lines, read: make(chan struct{})}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	in.Close()
	out.Close()
	go w.listen(said)
	t.Cleanup(func() { w.end(); said.Close() })
	return w
}

func sayLine(w *wizard, line string) {
	w.t.Helper()
	w.wait("> ", 20*time.Second)
	w.press(line + "\n")
}

// typeAnswer types an answer as fast as it is asked for.
func typeAnswer(w *wizard, a answer) {
	w.t.Helper()
	w.wait(asked, 20*time.Second)
	if a.strokes == nil {
		if a.line != "" {
			w.write(a.line)
		}
		w.press("\r")
		return
	}
	for _, stroke := range a.strokes {
		w.press(stroke)
	}
}

// valuesIn are the answers of the bundle in a folder, by their paths; none if there is no file
// yet.
func valuesIn(t *testing.T, folder string) map[string]any {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(folder, "bundle.yaml"))
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	reading := bundlefile.Parse(data)
	if len(reading.Faults) > 0 {
		t.Errorf("the file has faults: %v\n%s", reading.Faults, data)
	}
	values := make(map[string]any)
	entries := reading.Bundle.Entries()
	for i := range entries {
		switch at := entries[i].At.(type) {
		case *string:
			values[entries.Path(i)] = *at
		case *[]string:
			values[entries.Path(i)] = *at
		}
	}
	return values
}

package cli

import (
	"os"
	"runtime"
	"strings"
	"testing"
	"time"
)

// interrupting sends the program a signal as soon as it says something.
type interrupting struct {
	strings.Builder
	isSent bool
}

func (w *interrupting) Write(data []byte) (int, error) {
	if !w.isSent {
		w.isSent = true
		if self, err := os.FindProcess(os.Getpid()); err == nil {
			_ = self.Signal(os.Interrupt)
		}
		time.Sleep(100 * time.Millisecond) // for it to arrive
	}
	return w.Builder.Write(data)
}

// A signal that comes in while results go into files leaves none of them, and nothing beside.
func TestInterruptedResults(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a program cannot send itself a signal here")
	}
	t.Chdir(t.TempDir())
	write(t, "a.yaml", unfinished)
	write(t, "b.yaml", unfinished)
	before, _ := os.ReadDir(".")
	for _, args := range []string{
		"check none.yaml a.yaml b.yaml --format json -o a.json --format html -o a.html",
		"check none.yaml --format json -o a.json",
		"check none.yaml a.yaml b.yaml --write-baseline known.json",
		"docs none.yaml a.yaml b.yaml --format csv -o all.csv",
	} {
		heeded := heedSignals() // or the signal would end the test itself
		said := new(interrupting)
		code := Main(Program{
			Args: append(strings.Fields(args), "--lang", "en"), In: strings.NewReader(""), Out: new(strings.Builder), Err: said,
			Getenv: func(string) string { return "" }, Now: noon.UTC,
		})
		heeded.end()
		if want := "icp: interrupted; no file of results was written\n"; code != exitFailed || !strings.HasSuffix(said.String(), want) {
			t.Errorf("%s ends with %d and says %q", args, code, said)
		}
		if after, _ := os.ReadDir("."); len(after) != len(before) {
			t.Errorf("%s leaves %v", args, after)
		}
	}
}

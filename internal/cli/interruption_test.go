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

// A signal that comes while files are written leaves none of them half written and nothing
// next to them, and is reported.
func TestInterruptedResults(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a program cannot send itself a signal here")
	}
	t.Chdir(t.TempDir())
	write(t, "a.yaml", unfinished)
	write(t, "b.yaml", unfinished)
	before, _ := os.ReadDir(".")
	const (
		none    = "interrupted; no file of results was written"
		rewrite = "interrupted; the bundles rewritten until then are saved, and no file of results was written"
		partly  = "interrupted; 1 of 3 bundles were done"
	)
	for args, want := range map[string]string{
		"check none.yaml a.yaml b.yaml --format json -o a.json --format html -o a.html": none,
		"check none.yaml --format json -o a.json":                                       none,
		"check none.yaml a.yaml b.yaml --write-baseline known.json":                     none,
		"check none.yaml a.yaml b.yaml --fix":                                           rewrite,
		"check none.yaml a.yaml b.yaml --add-ignores reason":                            rewrite,
		"docs none.yaml a.yaml b.yaml --format csv -o all.csv":                          none,
		"docs none.yaml a.yaml b.yaml -o all":                                           partly,
		"forms none.yaml a.yaml b.yaml -o all":                                          partly,
	} {
		heeded := heedSignals() // or the signal would end the test itself
		said := new(interrupting)
		code := Main(Program{
			Args: append(strings.Fields(args), "--lang", "en"), In: strings.NewReader(""), Out: new(strings.Builder), Err: said,
			Getenv: func(string) string { return "" }, Now: noon.UTC,
		})
		heeded.end()
		if code != exitFailed || !strings.HasSuffix(said.String(), "icp: "+want+"\n") {
			t.Errorf("%s ends with %d and says %q", args, code, said)
		}
		if after, _ := os.ReadDir("."); len(after) != len(before) {
			t.Errorf("%s leaves %v", args, after)
		}
	}
}

package cli

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
)

// Bundles that are read together are judged as if each were alone, in their order: long ones
// among short ones, and files that are not bundles.
func TestBundlesReadTogether(t *testing.T) {
	t.Chdir(t.TempDir())
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1)) // all in one worker
	var want strings.Builder
	for i := range 4 * together {
		name := fmt.Sprintf("%02d.yaml", i)
		text := strings.Repeat("# long\n", i%5*textTogether/16) + unfinished + fmt.Sprintf("key%d: x\n", i)
		if i%7 == 3 {
			text = fmt.Sprintf("other: %d\n", i)
		}
		write(t, name, text)
		said := runWith(t, nil, "", "check", "--scans", "none", "--only", "unknown-key", "--format", "concise", "--bundles-only", name)
		want.WriteString(said.out)
	}
	said := runWith(t, nil, "", "check", "--scans", "none", "--only", "unknown-key", "--format", "concise", ".")
	if said.out != want.String() || strings.Count(said.out, "[unknown-key]") != 4*together-2 {
		t.Errorf("together:\n%sone by one:\n%s", said.out, want.String())
	}
}

// A panic while working on a bundle is reported in the reader's language.
func TestPanicOnBundle(t *testing.T) {
	became := guarded(input{name: "a.yaml"}, new(seat), func(input, *seat) outcome { panic("林知远 13512340001") })
	a := &app{Program: Program{Getenv: os.Getenv}}
	if got := a.reason(became.err); got != "程序内部错误：林知远 135****0001" {
		t.Errorf("it says %q", got)
	}
}

package cli

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
)

// Bundles that are read together are judged as each is by itself, in their order: long ones
// among short ones, and what is none.
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

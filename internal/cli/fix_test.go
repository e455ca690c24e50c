package cli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A file that is mostly unreadable is reported and left alone; one with as many faults as a
// person may make is still repaired.
func TestPastMending(t *testing.T) {
	for unread, mended := range map[int]bool{0: true, 10: true, mostUnread: true, mostUnread + 1: false} {
		text := "province: 广东省\n"
		for i := range unread {
			text += fmt.Sprintf("zz%d: x\n", i)
		}
		path := filepath.Join(t.TempDir(), "bundle.yaml")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		for _, flag := range []string{"--diff", "--fix"} {
			var out, complaints bytes.Buffer
			code := Main(Program{Args: []string{"check", path, flag}, In: strings.NewReader(""), Out: &out, Err: &complaints,
				Getenv: func(string) string { return "" }, Now: noon.UTC})
			if strings.Contains(out.String(), "+province: 广东\n") != (mended && flag == "--diff") || code > 1 {
				t.Errorf("%d unread, %s: exit %d\n%.500s", unread, flag, code, out.String())
			}
		}
		after, err := os.ReadFile(path)
		if err != nil || strings.HasPrefix(string(after), "province: 广东\n") != mended {
			t.Errorf("%d unread: %v, the file begins %.30q", unread, err, after)
		}
	}
}

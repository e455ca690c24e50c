package main

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// In a browser no letter extends beyond its sheet, on narrow and wide screens, with the
// English reading below or beside it, or without one.
func TestLettersInBrowser(t *testing.T) {
	t.Parallel()
	b := startBrowser(t)
	for _, language := range []string{"zh", "en"} {
		folder := t.TempDir()
		for _, kind := range []string{"security-agreement", "verification-form", "domain-authorization"} {
			cmd := exec.Command(build(t, "."), "forms", pathOf(t, "examples/enterprise/bundle.yaml"), "--only", kind, "--format", "html", "-o", folder)
			cmd.Env = silentEnvironment(t, "ICP_LANG="+language)
			if out, err := cmd.CombinedOutput(); err != nil && !strings.Contains(err.Error(), "exit status 1") {
				t.Fatalf("%v: %s", err, out)
			}
		}
		pages, err := filepath.Glob(filepath.Join(folder, "*.html"))
		if err != nil || len(pages) < 3 {
			t.Fatalf("%v: %q", err, pages)
		}
		for _, page := range pages {
			b.open(page)
			for _, width := range []int{320, 1000, 1200, 1600} { // from 900 on, the readings are side by side
				b.call("Emulation.setDeviceMetricsOverride", map[string]any{"width": width, "height": 600, "deviceScaleFactor": 1, "mobile": false}, nil)
				if over := b.text(over); over != "" {
					t.Errorf("%s %s at %d: %s", language, filepath.Base(page), width, over)
				}
			}
		}
	}
}

// over is the first text that extends beyond the sheet.
const over = `(() => {
	const edge = Math.min(document.querySelector("main").getBoundingClientRect().right, innerWidth);
	const first = [...document.querySelectorAll("main *")].find(e => e.getBoundingClientRect().right > edge);
	return first ? first.parentElement.textContent : "";
})()`

package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// worksheetOf writes the worksheet of the enterprise example as a page, with a name that would
// be markup.
func worksheetOf(t *testing.T, flags ...string) string {
	t.Helper()
	folder := t.TempDir()
	text := strings.Replace(readFile(t, pathOf(t, "examples/enterprise/bundle.yaml")), "name: 示例软件官网", `name: "<script>alert(1)</script>\"'&官网"`, 1)
	if len(bundlefile.Parse([]byte(text)).Faults) > 0 || !strings.Contains(text, "alert") {
		t.Fatal("the example is another")
	}
	bundle, page := filepath.Join(folder, "bundle.yaml"), filepath.Join(folder, "sheet.html")
	if err := os.WriteFile(bundle, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(build(t, "."), append([]string{"sheet", bundle, "--format", "html", "-o", page}, flags...)...)
	cmd.Env = silentEnvironment(t, "ICP_LANG=zh")
	if out, err := cmd.CombinedOutput(); !strings.Contains(string(out), "已写入") {
		t.Fatalf("%v: %s", err, out)
	}
	return page
}

// In a browser the buttons copy exactly what has to be pasted, ticks are kept when the page is
// closed, keys work, nothing is requested from the network, and a narrow or enlarged page
// needs no sideways scrolling.
func TestWorksheetInBrowser(t *testing.T) {
	t.Parallel()
	page := worksheetOf(t, "--show-values")
	b := startBrowser(t)
	b.open(page)
	b.call("Browser.grantPermissions", map[string]any{"permissions": []string{"clipboardReadWrite", "clipboardSanitizedWrite"}}, nil)
	b.call("Emulation.setFocusEmulationEnabled", map[string]any{"enabled": true}, nil)

	var wanted []string
	if err := json.Unmarshal([]byte(b.text(`JSON.stringify([...document.querySelectorAll("button")].map(b => b.dataset.copy))`)), &wanted); err != nil || len(wanted) < 40 {
		t.Fatalf("%d buttons, %v", len(wanted), err)
	}
	for i, want := range wanted {
		got := b.text(`(document.querySelectorAll("button")[` + strconv.Itoa(i) + `].click(), await new Promise(r => setTimeout(r, 30)), await navigator.clipboard.readText())`)
		if got != want {
			t.Errorf("button %d copies %q, not %q", i, got, want)
		}
	}
	all := strings.Join(wanted, "\n")
	for _, want := range []string{`<script>alert(1)</script>"'&官网`, "440304199003071221", "广东省", "深圳市", "南山区", "119.29.29.29-119.29.29.29"} {
		if !strings.Contains(all, want) {
			t.Errorf("%s cannot be copied", want)
		}
	}
	if title := b.text(`document.title`); !strings.HasSuffix(title, " · 深圳市示例软件有限公司") {
		t.Errorf("of two clients' pages, one would be called %s too", title)
	}
	if n := b.text(`document.scripts.length`); n != "1" {
		t.Errorf("there are %s scripts", n)
	}

	// j, j, x: the second is ticked, and still is when the page is opened again.
	b.text(`document.activeElement.blur()`)
	for _, key := range []string{"j", "j", "x"} {
		b.press(key)
	}
	const ticked = `[...document.querySelectorAll("input[type=checkbox]")].map(c => c.checked ? 1 : 0).join("").replace(/0+$/, "") + " " + document.getElementById("count").textContent + " " + document.querySelector("progress").value`
	want := "01 1 / " + b.text(`document.querySelectorAll("li").length`) + " 1"
	if got := b.text(ticked); got != want {
		t.Errorf("ticked is %q, not %q", got, want)
	}
	b.open(page)
	if got := b.text(ticked); got != want {
		t.Errorf("after opening it again %q, not %q", got, want)
	}
	if kept := b.text(`JSON.stringify(Object.entries(localStorage))`); strings.Contains(kept, "4403") || strings.Contains(kept, "示例") || !strings.Contains(kept, "icp-") {
		t.Errorf("the browser keeps %s", kept)
	}

	// A tick made meanwhile on the same page in another window is kept.
	b.text(`(() => { const at = Object.keys(localStorage)[0]; localStorage.setItem(at, JSON.stringify([...JSON.parse(localStorage.getItem(at)), document.querySelectorAll("li")[3].dataset.at])); })()`)
	b.text(`document.querySelectorAll("input[type=checkbox]")[2].click()`)
	b.open(page)
	if got := b.text(ticked); !strings.HasPrefix(got, "0111 3 / ") {
		t.Errorf("of what two windows ticked, %q is kept", got)
	}

	// c copies the current entry, / searches.
	b.text(`document.activeElement.blur()`)
	for _, key := range []string{"j", "c"} {
		b.press(key)
	}
	if got := b.text(`(await new Promise(r => setTimeout(r, 30)), await navigator.clipboard.readText())`); got != wanted[0] {
		t.Errorf("c copies %q", got)
	}
	for _, key := range []string{"/", "南", "山"} {
		b.press(key)
	}
	if got := b.text(`[...document.querySelectorAll("li")].filter(l => l.offsetHeight > 0).every(l => l.textContent.includes("南山"))`); got != "true" {
		t.Error("the search leaves what was not sought")
	}
	b.text(`document.querySelector("input[type=search]").dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true}))`)

	for _, screen := range []map[string]any{
		{"width": 320, "height": 600, "deviceScaleFactor": 1, "mobile": false},
		{"width": 400, "height": 300, "deviceScaleFactor": 2, "mobile": false}, // 800 columns at 200 %
	} {
		b.call("Emulation.setDeviceMetricsOverride", screen, nil)
		if got := b.text(`document.documentElement.scrollWidth <= innerWidth`); got != "true" {
			t.Errorf("at %v it is %s wide", screen["width"], b.text(`document.documentElement.scrollWidth`))
		}
	}
	// Every control has a name, and text has enough contrast.
	if nameless := b.text(`[...document.querySelectorAll("input, button, progress")].filter(e => !(e.getAttribute("aria-label") || e.labels?.length)).length`); nameless != "0" {
		t.Errorf("%s have no name", nameless)
	}
	for _, scheme := range []string{"light", "dark"} {
		b.call("Emulation.setEmulatedMedia", map[string]any{"features": []map[string]string{{"name": "prefers-color-scheme", "value": scheme}}}, nil)
		if faint := b.text(faintest); faint != "" {
			t.Errorf("%s: %s", scheme, faint)
		}
	}

	b.mu.Lock()
	defer b.mu.Unlock()
	for _, url := range b.asked {
		if !strings.HasPrefix(url, "file://") || !strings.HasSuffix(url, "sheet.html") {
			t.Errorf("the page asks for %s", url)
		}
	}
}

// faintest lists texts with a contrast below 4.5 to 1 (WCAG 2.2, 1.4.3).
const faintest = `(() => {
	const light = c => { const [r, g, b] = c.match(/[\d.]+/g).map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
	const behind = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (!/, 0\)$/.test(c)) return c; } return "rgb(255, 255, 255)"; };
	return [...new Set([...document.querySelectorAll(".label span, .value, .code, .note, h1, h2, button:not(:disabled), footer p, .notice")].map(e => {
		const a = light(getComputedStyle(e).color), b = light(behind(e)), ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
		return ratio < 4.5 ? e.className + " " + e.tagName + " " + ratio.toFixed(2) : "";
	}))].filter(Boolean).join(", ");
})()`

// Without --show-values masked values cannot be copied, and the page says so; other values
// can.
func TestMaskedWorksheetInBrowser(t *testing.T) {
	t.Parallel()
	page := worksheetOf(t)
	if text := readFile(t, page); strings.Contains(text, "440304199003071221") || !strings.Contains(text, "已打码") {
		t.Error("it shows a number, or does not say that it masks them")
	}
	b := startBrowser(t)
	b.open(page)
	off := b.text(`[...document.querySelectorAll("button:disabled")].map(b => b.dataset.copy).join("\n")`)
	on := b.text(`[...document.querySelectorAll("button:not(:disabled)")].map(b => b.dataset.copy).join("\n")`)
	if !strings.Contains(off, "440304********1221") || strings.Contains(on, "*") || !strings.Contains(on, "example.com.cn") {
		t.Errorf("off are\n%s\nand on\n%s", off, on)
	}
}

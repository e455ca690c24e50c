package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// checkPage checks four clients and writes the page: one has no findings, one has a name that
// would be markup, and two contradict each other.
func checkPage(t *testing.T, flags ...string) string {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS(pathOf(t, "examples/personal"))); err != nil {
		t.Fatal(err)
	}
	faulty := strings.Replace(readFile(t, pathOf(t, "examples/broken/enterprise.yaml")), "name: ", `name: "<script>alert(1)</script>'&" # `, 1)
	clean := strings.NewReplacer("林知远", "何秋白", "example-", "example-he-", "000001", "000002").Replace(readFile(t, pathOf(t, "examples/operations/cancel-subject.yaml")))
	for name, text := range map[string]string{"b.yaml": faulty, "c.yaml": readFile(t, pathOf(t, "examples/broken/personal.yaml")), "d.yaml": clean} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(build(t, "."), append([]string{"check", ".", "missing.yaml", "--on", "2026-11-20", "--format", "html", "-o", "report.html"}, flags...)...)
	cmd.Dir, cmd.Env = folder, silentEnvironment(t, "ICP_LANG=zh")
	if out, err := cmd.CombinedOutput(); !strings.Contains(string(out), "已写入 report.html") {
		t.Fatalf("%v: %s", err, out)
	}
	return filepath.Join(folder, "report.html")
}

// In a browser the page can be filtered by severity, kind and words, prints what is left,
// needs no sideways scrolling on a narrow screen, and requests nothing from the network.
func TestCheckPageInBrowser(t *testing.T) {
	t.Parallel()
	page := checkPage(t)
	text := readFile(t, page)
	for _, not := range []string{"440304199003071221", "21020219920815103", "<script>alert", "subject.", "sites[", "http-equiv=\"refresh\"", "src=", "href="} {
		if strings.Contains(text, not) {
			t.Errorf("%s stands in the page", not)
		}
	}
	b := startBrowser(t)
	b.open(page)
	const shown = `[...document.querySelectorAll("article")].filter(a => a.offsetHeight > 0)`
	const sections = `[...document.querySelectorAll("section")].filter(s => s.offsetHeight > 0).map(s => s.dataset.state).join(" ")`
	check := func(what, expression, want string) {
		t.Helper()
		if got := b.text(expression); got != want {
			t.Errorf("%s: %s, want %s", what, got, want)
		}
	}
	check("scripts", `document.scripts.length`, "1")
	check("sections", sections, "findings findings findings clean unread")
	check("what came of comparing is told to the other as well", `[...document.querySelectorAll("li[data-beside]")].map(li => li.closest("section").querySelector(".file").textContent + ": " + li.textContent).join()`, "bundle.yaml: 与其他备案文件比对时发现，详见林知远（c.yaml）")
	check("what came of comparing is with the rest", `[...document.querySelectorAll("article[data-rule^=across-]")].filter(a => !a.querySelector("[data-beside]")).map(a => a.closest("section").querySelector(".file").textContent + ": " + [...a.closest("section").querySelectorAll(".sums")].map(s => s.textContent).join("; ")).join()`, "c.yaml: 错误 15，警告 2，提示 0; 与其他备案文件比对：错误 1，警告 0，提示 0")
	check("the gravest come first", `[...document.querySelectorAll("section")].every(s => { const all = [...s.querySelectorAll("article")].map(a => "error warning advice".indexOf(a.dataset.severity)); return all.every((n, i) => !i || all[i - 1] <= n); })`, "true")
	check("each kind once", `[...document.querySelectorAll("section")].every(s => { const all = [...s.querySelectorAll("article")].map(a => a.dataset.rule + a.dataset.severity); return new Set(all).size === all.length; })`, "true")
	check("the counts", `["error", "warning", "advice"].every(s => +document.forms[0].elements[s].value === document.querySelectorAll("article[data-severity=" + s + "] li:not([data-beside])").length) && document.forms[0].elements.clean.value`, "1")
	if n := b.text(shown + `.length`); n < "10" {
		t.Errorf("only %s kinds of findings are shown", n)
	}

	set := func(do string) {
		b.text(`(() => { const f = document.forms[0]; ` + do + `; f.dispatchEvent(new Event("input", {bubbles: true})); })()`)
	}
	set(`f.querySelector("[value=error]").checked = false; f.querySelector("[value=clean]").checked = false`)
	check("without errors", shown+`.every(a => a.dataset.severity !== "error") && `+shown+`.length > 0`, "true")
	check("without clean ones", sections, "findings findings unread")
	set(`f.querySelectorAll("input[type=checkbox]").forEach(c => c.checked = true); f.elements.rule.value = "homepage-mismatch"`)
	check("one kind", `[...new Set(`+shown+`.map(a => a.dataset.rule))].join()`, "homepage-mismatch")
	set(`f.elements.rule.value = ""; f.elements.find.value = "首页网址"`)
	check("what is sought", `[...document.querySelectorAll("li")].filter(l => l.offsetHeight > 0 && l.closest("article")).every(l => l.closest("article").textContent.includes("首页网址"))`, "true")
	set(`f.elements.find.value = "b.yaml"`)
	check("one client", `[...document.querySelectorAll("section[data-state=findings]")].filter(s => s.offsetHeight > 0).map(s => s.querySelector(".file").textContent).join()`, "b.yaml")
	check("how many files are left", `document.forms[0].elements.shown.value`, "1 / 4")
	b.call("Emulation.setEmulatedMedia", map[string]any{"media": "print"}, nil)
	check("on paper there is no form", `document.forms[0].offsetHeight`, "0")
	check("on paper there is what was sought", `[...document.querySelectorAll("section[data-state=findings]")].filter(s => s.offsetHeight > 0).length`, "1")
	b.call("Emulation.setEmulatedMedia", map[string]any{"media": ""}, nil)
	set(`f.elements.find.value = "no such words"`)
	check("that nothing is left", `document.forms[0].elements.shown.value`, "0 / 4")
	set(`f.elements.find.value = ""`)

	for _, screen := range []map[string]any{
		{"width": 320, "height": 600, "deviceScaleFactor": 1, "mobile": false},
		{"width": 400, "height": 300, "deviceScaleFactor": 2, "mobile": false},
	} {
		b.call("Emulation.setDeviceMetricsOverride", screen, nil)
		check("it is no wider than the screen", `document.documentElement.scrollWidth <= innerWidth`, "true")
	}
	check("everything has a name", `[...document.querySelectorAll("input, select")].filter(e => !e.labels?.length).length`, "0")
	for _, scheme := range []string{"light", "dark"} {
		b.call("Emulation.setEmulatedMedia", map[string]any{"features": []map[string]string{{"name": "prefers-color-scheme", "value": scheme}}}, nil)
		check(scheme, strings.Replace(faintest, ".label span, .value, .code, .note, h1, h2, button:not(:disabled), footer p, .notice", "h1, h2, h3, p, li span, header label span", 1), "")
	}

	b.mu.Lock()
	defer b.mu.Unlock()
	for _, url := range b.asked {
		if !strings.HasPrefix(url, "file://") || !strings.HasSuffix(url, "report.html") {
			t.Errorf("the page asks for %s", url)
		}
	}
}

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"
)

// What must never be written to a terminal: a number, a password, and what the terminal would
// obey.
const (
	canaryNumber = "110105194912310029"
	canaryWord   = "geheim-4711-parole"
	obeyed       = "\u202e\x1b[35m\u0085\u2028"
)

// colours are the only escape sequences in results.
var colours = regexp.MustCompile("\x1b\\[[0-9;]*m")

// escaped escapes a text for double quotes in YAML.
func escaped(text string) string {
	return strings.NewReplacer("\u202e", `\u202e`, "\x1b", `\e`, "\u0085", `\N`, "\u2028", `\L`).Replace(text)
}

// hostile is a bundle with all kinds of findings, full of canaries that can be repaired, in a
// file and a folder with hostile names.
func hostile(t *testing.T) (folder, name string) {
	t.Helper()
	folder = filepath.Join(t.TempDir(), "客户 "+canaryNumber+obeyed)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		t.Skip("no folder can have such a name here: ", err)
	}
	name = "a b" + obeyed + canaryNumber + ".yaml"
	text := `version: 1
operation: change
changes: [subject, site]
province: 广东省
verification: electronic
subject:
  type: enterprise
  name: "名` + escaped(obeyed) + canaryNumber + canaryWord + `"
  certificate: {type: business-license, number: "` + canaryNumber + ` ` + escaped(obeyed) + `", address: "` + escaped(obeyed) + `"}
  principal: {name: 周启明, mobile: "+86 135 1234 0011", role: "` + escaped(obeyed) + canaryNumber + `"}
  remarks: "` + canaryWord + `"
  investor: "raw` + "\u202e and \u0085 and \u2028\" # \u202e\n" + `sites:
  - {name: 示例, domain: "www.example.com.cn", homepage: "` + escaped(obeyed) + `", ` + canaryNumber + `: [x]}
record: {number: 粤ICP备2021000001号, password: "` + canaryWord + `"} # ` + canaryWord + `
passwort: [` + canaryWord + `]
`
	if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
		t.Skip("no file can have such a name here: ", err)
	}
	return folder, name
}

// On a terminal, which shows names and lines of files that a pipe does not get, no canary is
// shown either.
func TestNothingShownOnATerminal(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("pseudo-terminals are made otherwise on Windows")
	}
	icp := build(t, ".")
	folder, name := hostile(t)
	for _, args := range [][]string{
		{"check", name}, {"check", "."}, {"check", name, "--show-values"}, {"check", name, "--diff"}, {"check", name, "--diff", "--show-values"},
		{"docs", name}, {"docs", name, "--show-values"}, {"sheet", name}, {"sheet", name, "--show-values"}, {"request", name}, {"request", name, "--show-values"},
		{"pack", name}, {"pack", name, "--force", "-o", "parcel.zip"}, {"unpack", "parcel.zip", "--list"}, {"unpack", name},
		{"explain", name}, {"explain", name, "--format", "json"}, {"check", folder + "/missing"}, {"new", name, "--no-input"}, {"new", name}, {"check", name, "--fix"}, {"check", name},
	} {
		for _, l := range []string{"zh", "en"} {
			cmd := exec.Command(icp, args...)
			cmd.Dir, cmd.Env = folder, silentEnvironment(t, "ICP_LANG="+l)
			text := colours.ReplaceAllString(strings.ReplaceAll(onTerminal(t, cmd), "\r\n", "\n"), "")
			unsafe := []string{canaryWord, "\u202e", "\u0085", "\u2028", "\x1b[35m"}
			if args[0] != "new" || len(args) > 2 {
				unsafe = append(unsafe, "\x1b")
			}
			if args[len(args)-1] != "--show-values" {
				unsafe = append(unsafe, canaryNumber)
			}
			for _, s := range unsafe {
				if at := strings.Index(text, s); at >= 0 {
					t.Errorf("icp %q in %s shows %q: …%q…", args, l, s, text[max(0, at-80):min(len(text), at+40)])
				}
			}
			if strings.TrimSpace(text) == "" {
				t.Errorf("icp %q says nothing", args)
			}
		}
	}
}

// The wizard shows only what is being edited, and masks everything else.
func TestNothingShownByTheWizard(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	name := "a b" + obeyed + ".yaml"
	text := `version: 1
operation: change
changes: [subject]
province: 广东
verification: electronic
subject:
  type: enterprise
  name: "示例` + escaped(obeyed) + canaryWord + `有限公司"
  certificate: {type: business-license, number: "91440300MA5FK3J75W", expires: long-term, address: "深圳市南山区高新南一道6号8楼` + escaped(obeyed) + `"}
  mailing_address: 深圳市南山区高新南一道6号8楼801室
  principal: {name: 周启明, role: legal-representative, certificate: {type: resident-id, number: 440304199003071221, expires: 2038-05-01}, mobile: "13512340001", email: zhou@example.cn}
record: {number: 粤ICP备2021000001号, subject_name: x, domains: [example.com.cn], here: yes, password: "` + canaryWord + `"}
`
	if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
		t.Skip(err)
	}
	w := startWizard(t, folder, name)
	w.wait(asked, 5*time.Second)
	for range 2 { // to the review, and to an answer in the file
		w.press("\x1b[B\r")
		w.wait(asked, 5*time.Second)
	}
	w.press("\x03")
	w.exit()
	all := w.plain()
	for _, s := range []string{canaryWord, "\u202e", "\u0085", "\u2028", "\x1b[35m"} {
		if at := strings.Index(all, s); at >= 0 {
			t.Errorf("it shows %q: …%q…", s, all[max(0, at-80):min(len(all), at+40)])
		}
	}
}

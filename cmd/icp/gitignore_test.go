package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The lines for .gitignore in the README exclude what holds identity numbers next to a bundle,
// and let in the bundle and encrypted files.
func TestReadmeGitignore(t *testing.T) {
	git, err := exec.LookPath("git")
	if err != nil {
		t.Skip("there is no git")
	}
	_, lines, found := strings.Cut(readFile(t, pathOf(t, "cmd/icp/README.md")), "  ```gitignore\n")
	lines, _, closed := strings.Cut(lines, "  ```\n")
	if !found || !closed {
		t.Fatal("no .gitignore is shown")
	}
	inExamples(t)
	if out, err := exec.Command(git, "init", "-q").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if err := os.WriteFile(".gitignore", []byte(strings.ReplaceAll(lines, "  ", "")), 0o600); err != nil {
		t.Fatal(err)
	}
	const client = "examples/personal"
	for _, line := range []string{"forms examples/enterprise/bundle.yaml", "pack " + client + "/bundle.yaml"} {
		if out, code := runInside(line); code > 1 || strings.Contains(out, ".gitignore") {
			t.Errorf("icp %s ends with %d: %s", line, code, out)
		}
	}
	parcels, err := filepath.Glob(client + "/*.zip")
	if err != nil || len(parcels) != 1 {
		t.Errorf("there are the parcels %v, %v", parcels, err)
	}
	beside := []string{"bundle.yaml.bak", "bundle.yaml.bak2", "client.yml.rescued-1", ".bundle.yaml.123", "scans/license.png", "forms/letter.docx", "parcel.zip",
		"sheet.html", "sheets/甲-sheet.txt", "out/甲-sheet.csv", "letters/letter.docx", "filing/bundle.yaml", ".parcel.zip.123", ".icp-unpack-1/bundle.yaml"}
	for _, name := range beside {
		if !isIgnored(git, filepath.Join(client, name)) {
			t.Errorf("git would take in %s", name)
		}
	}
	for _, name := range []string{"bundle.yaml", "parcel.zip.age", "icp.yaml"} {
		if isIgnored(git, filepath.Join(client, name)) {
			t.Errorf("git would not take in %s", name)
		}
	}
}

// isIgnored asks git, regardless of the user's own settings.
func isIgnored(git, path string) bool {
	cmd := exec.Command(git, "-c", "core.excludesFile=", "check-ignore", "-q", path)
	return cmd.Run() == nil
}

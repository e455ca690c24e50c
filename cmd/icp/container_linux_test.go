package main

import (
	"debug/elf"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// instruction is a line of a container file.
type instruction struct{ name, rest string }

// containerFile reads the stages of the repository's container file.
func containerFile(t *testing.T) (stages [][]instruction) {
	t.Helper()
	for line := range strings.Lines(readFile(t, pathOf(t, ".github/Containerfile"))) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, rest, _ := strings.Cut(line, " ")
		if name == "FROM" {
			stages = append(stages, nil)
		}
		last := len(stages) - 1
		if last < 0 {
			t.Fatalf("%s comes before the first stage", line)
		}
		stages[last] = append(stages[last], instruction{name, rest})
	}
	if len(stages) != 2 {
		t.Fatalf("there are %d stages", len(stages))
	}
	return stages
}

// valueOf is the argument of an instruction that a stage has once.
func valueOf(t *testing.T, stage []instruction, name string) (value string) {
	t.Helper()
	for _, i := range stage {
		if i.name == name {
			if value != "" {
				t.Errorf("there are several %s", name)
			}
			value = i.rest
		}
	}
	if value == "" {
		t.Errorf("there is no %s", name)
	}
	return value
}

// The image is built with the release of Go that the module requires, contains only the
// program, and does not run as root.
func TestContainerFile(t *testing.T) {
	stages := containerFile(t)
	if got, want := valueOf(t, stages[0], "FROM"), "golang:"+goVersion(t)+" AS build"; got != want {
		t.Errorf("it is built from %s, want %s", got, want)
	}
	image := stages[1]
	if got := valueOf(t, image, "FROM"); got != "scratch" {
		t.Errorf("the image begins with %s", got)
	}
	if got := valueOf(t, image, "COPY"); got != "--from=build /icp /icp" {
		t.Errorf("the image holds %s", got)
	}
	user, group, _ := strings.Cut(valueOf(t, image, "USER"), ":")
	for _, id := range []string{user, group} {
		if n, err := strconv.Atoi(id); err != nil || n == 0 {
			t.Errorf("it runs as %s", id) // a name would have to be in a file of users
		}
	}
	var entry []string
	if err := json.Unmarshal([]byte(valueOf(t, image, "ENTRYPOINT")), &entry); err != nil || len(entry) != 1 || entry[0] != "/icp" {
		t.Errorf("it runs %v", entry)
	}
}

// buildAsImage runs what the first stage runs, and returns the program. It does so in the
// source tree, because a copy would have to be compiled again.
func buildAsImage(t *testing.T) (program string) {
	t.Helper()
	folder := t.TempDir()
	for _, i := range containerFile(t)[0] {
		if i.name == "RUN" {
			cmd := exec.Command("sh", "-c", strings.ReplaceAll(i.rest, "-o /icp", "-o "+folder+"/icp"))
			cmd.Dir = pathOf(t, ".")
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("%s: %v: %s", i.rest, err, out)
			}
		}
	}
	return filepath.Join(folder, "icp")
}

// The first stage copies exactly what the program is built from.
func TestContainerSources(t *testing.T) {
	copied := []string{}
	for _, i := range containerFile(t)[0] {
		if i.name == "COPY" {
			from := strings.Fields(i.rest)
			copied = append(copied, from[:len(from)-1]...)
		}
	}
	needed := []string{"go.mod", "go.sum"}
	cmd := exec.Command("go", "list", "-deps", "-f", "{{if .Module}}{{if .Module.Main}}{{.Dir}}{{end}}{{end}}", ".")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	for folder := range strings.Lines(string(out)) {
		inside, err := filepath.Rel(repository, strings.TrimSpace(folder))
		if err != nil {
			t.Fatal(err)
		}
		needed = append(needed, inside)
	}
	if len(needed) < 20 {
		t.Errorf("only %v are needed", needed)
	}
	for _, path := range needed {
		top, _, _ := strings.Cut(path, "/")
		if !slices.Contains(copied, top) {
			t.Errorf("%s is not copied", path)
		}
	}
	for _, path := range copied {
		if !slices.ContainsFunc(needed, func(n string) bool { return n == path || strings.HasPrefix(n, path+"/") }) {
			t.Errorf("%s is copied and not needed", path)
		}
	}
}

// The program in the image needs no library, and works if there is nothing else and nothing
// can be written: no shell, no time zones, no certificates, no temporary folder and no entry
// for the user.
func TestContainerProgram(t *testing.T) {
	program := buildAsImage(t)
	binary, err := elf.Open(program)
	if err != nil {
		t.Fatal(err)
	}
	defer binary.Close()
	for _, part := range binary.Progs {
		if part.Type == elf.PT_INTERP {
			t.Error("the program is linked dynamically")
		}
	}
	if os.Getuid() != 0 {
		t.Skip("only root may change the root folder")
	}
	root := t.TempDir()
	if err := os.Chmod(root, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(program, filepath.Join(root, "icp")); err != nil {
		t.Fatal(err)
	}
	image := containerFile(t)[1]
	work := valueOf(t, image, "WORKDIR")
	if err := os.CopyFS(filepath.Join(root, work), os.DirFS(pathOf(t, "examples"))); err != nil {
		t.Fatal(err)
	}
	id, err := strconv.ParseUint(strings.Split(valueOf(t, image, "USER"), ":")[0], 10, 32)
	if err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) (string, int) {
		cmd := exec.Command("/icp", args...)
		cmd.Dir, cmd.Env = work, []string{"ICP_LANG=en"}
		cmd.SysProcAttr = &syscall.SysProcAttr{
			Chroot: root, Credential: &syscall.Credential{Uid: uint32(id), Gid: uint32(id), NoSetGroups: true},
		}
		out, err := cmd.CombinedOutput()
		if cmd.ProcessState == nil {
			t.Fatal(err)
		}
		return string(out), cmd.ProcessState.ExitCode()
	}
	for _, test := range []struct {
		line string
		code int
		says string
	}{
		{"version", 0, "icp "},
		{"check personal enterprise --on 2026-11-20", 0, "checked 2 bundles"},
		{"check personal", 0, "checked 1 bundle"}, // as of today in Beijing
		{"check broken/personal.yaml --format sarif", 1, `"homepage-mismatch"`},
		{"docs enterprise/bundle.yaml --format html", 0, "<html"},
		{"sheet personal/bundle.yaml --on 2026-11-20", 0, "2026-11-20"},
		{"explain id-checksum", 0, "id-checksum"},
		{"man check", 0, ".TH"},
		{"check personal --format json -o report.json", 3, "cannot save report.json"},
		{"new own.yaml --no-input", 3, "own.yaml"},
	} {
		if out, code := run(strings.Fields(test.line)...); code != test.code || !strings.Contains(out, test.says) {
			t.Errorf("icp %s ends with %d: %s", test.line, code, out)
		}
	}
}

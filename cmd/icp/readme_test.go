package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/cli"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// shownDay is the day on which the transcripts of the README are made.
var shownDay = time.Date(2026, 11, 20, 12, 0, 0, 0, filing.Shanghai)

const (
	readmePath = "../../README.md"
	schemaPath = "../../examples/icp.schema.json"
)

// same compares a file's text with what it should be, and with UPDATE=1 makes
// it so.
func same(t *testing.T, path, got, want string) {
	t.Helper()
	if got == want {
		return
	}
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	gotLines, wantLines := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range wantLines {
		if i >= len(gotLines) || gotLines[i] != wantLines[i] {
			t.Fatalf("%s, line %d, should read (UPDATE=1 writes it):\n%s", path, i+1, wantLines[i])
		}
	}
	t.Fatalf("%s has %d lines too many", path, len(gotLines)-len(wantLines))
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// Every transcript of the README is what its commands print.
func TestReadmeTranscripts(t *testing.T) {
	text := readFile(t, readmePath)
	root, err := filepath.Abs(readmePath)
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?s)```console\n(.*?)```\n")
	work := t.TempDir()
	if err := os.CopyFS(filepath.Join(work, "examples"), os.DirFS("../../examples")); err != nil {
		t.Fatal(err)
	}
	t.Chdir(work)
	ran := 0
	want := blocks.ReplaceAllStringFunc(text, func(block string) string {
		var out strings.Builder
		for _, line := range strings.Split(block, "\n") {
			if command, found := strings.CutPrefix(line, "$ "); found {
				ran++
				out.WriteString(line + "\n" + run(t, command))
			}
		}
		return "```console\n" + out.String() + "```\n"
	})
	if ran < 9 {
		t.Errorf("only %d commands found", ran)
	}
	same(t, root, text, want)
}

// run runs a command line of the README and returns what a person would see.
// The only pipe it knows is one to head.
func run(t *testing.T, line string) string {
	t.Helper()
	line, head, cut := strings.Cut(line, " | head -")
	args, found := strings.CutPrefix(line, "go run ./cmd/icp ")
	if !found {
		t.Fatalf("the README runs something else: %s", line)
	}
	var out bytes.Buffer
	cli.Main(cli.Program{
		Args: strings.Fields(args), In: strings.NewReader(""), Out: &out, Err: &out,
		Getenv: func(string) string { return "" }, Now: func() time.Time { return shownDay },
	})
	if !cut {
		return out.String()
	}
	n, err := strconv.Atoi(head)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.SplitAfterN(out.String(), "\n", n+1)[:n], "")
}

// The rule table of the README is the catalogue.
func TestReadmeRules(t *testing.T) {
	var table strings.Builder
	table.WriteString("| rule | severity | what it finds | 说的是什么 |\n|---|---|---|---|\n")
	for _, r := range rule.Catalogue() {
		fmt.Fprintf(&table, "| `%s` | %s | %s | %s |\n", r.Name, r.Severity, r.Title.EN, r.Title.ZH)
	}
	text := readFile(t, readmePath)
	before, rest, found := strings.Cut(text, "<!-- rules -->\n")
	_, after, closed := strings.Cut(rest, "<!-- /rules -->\n")
	if !found || !closed {
		t.Fatal("the README has no place for the rules")
	}
	same(t, readmePath, text, before+"<!-- rules -->\n"+table.String()+"<!-- /rules -->\n"+after)
}

// The schema that the examples refer to is the one the program prints.
func TestExampleSchema(t *testing.T) {
	same(t, schemaPath, readFile(t, schemaPath), string(filing.Schema(lang.ZH)))
}

// The examples that are to be clean have no findings at all, and the broken
// ones together every rule there is.
func TestExamples(t *testing.T) {
	t.Chdir("../..")
	check := func(args ...string) (string, int) {
		var out bytes.Buffer
		code := cli.Main(cli.Program{
			Args: append([]string{"check", "--format", "json"}, args...), Out: &out, Err: io.Discard,
			Getenv: func(string) string { return "" }, Now: func() time.Time { return shownDay },
		})
		return out.String(), code
	}
	if out, code := check("--fail-on", "advice", "examples/personal", "examples/enterprise", "examples/operations"); code != 0 {
		t.Errorf("the clean examples exit with %d: %s", code, out)
	}
	broken, _ := check("examples/broken")
	for _, r := range rule.Catalogue() {
		if !strings.Contains(broken, `"rule":"`+r.Name+`"`) {
			t.Errorf("no bundle in examples/broken fires %s", r.Name)
		}
	}
}

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// hook is an entry of .pre-commit-hooks.yaml. Other keys than these, from
// https://pre-commit.com/#new-hooks, are rejected.
type hook struct {
	ID             string   `yaml:"id"`
	Name           string   `yaml:"name"`
	Entry          string   `yaml:"entry"`
	Language       string   `yaml:"language"`
	Files          string   `yaml:"files"`
	Exclude        string   `yaml:"exclude"`
	Types          []string `yaml:"types"`
	TypesOr        []string `yaml:"types_or"`
	ExcludeTypes   []string `yaml:"exclude_types"`
	AlwaysRun      bool     `yaml:"always_run"`
	FailFast       bool     `yaml:"fail_fast"`
	Verbose        bool     `yaml:"verbose"`
	PassFilenames  *bool    `yaml:"pass_filenames"`
	RequireSerial  bool     `yaml:"require_serial"`
	Description    string   `yaml:"description"`
	LanguageVers   string   `yaml:"language_version"`
	MinimumVersion string   `yaml:"minimum_pre_commit_version"`
	Args           []string `yaml:"args"`
	Stages         []string `yaml:"stages"`
}

// hookStages are the names of stages since version 3.2.0.
var hookStages = []string{
	"commit-msg", "manual", "post-checkout", "post-commit", "post-merge", "post-rewrite", "pre-commit",
	"pre-merge-commit", "pre-push", "pre-rebase", "prepare-commit-msg",
}

// hooks reads the hooks that the repository offers to pre-commit.
func hooks(t *testing.T) (all []hook) {
	t.Helper()
	decoder := yaml.NewDecoder(strings.NewReader(readFile(t, pathOf(t, ".pre-commit-hooks.yaml"))))
	decoder.KnownFields(true)
	if err := decoder.Decode(&all); err != nil {
		t.Fatal(err)
	}
	return all
}

// The hooks have all the keys that pre-commit needs, and no others.
func TestHooks(t *testing.T) {
	var ids []string
	for _, h := range hooks(t) {
		ids = append(ids, h.ID)
		if h.Name == "" || h.Entry == "" || h.Description == "" {
			t.Errorf("%s lacks a name, an entry or a description", h.ID)
		}
		if h.Language != "golang" || !slices.Equal(h.Types, []string{"yaml"}) {
			t.Errorf("%s is in %s for %v", h.ID, h.Language, h.Types)
		}
		if h.PassFilenames != nil && !*h.PassFilenames {
			t.Errorf("%s is not told the files", h.ID)
		}
		if !regexp.MustCompile(`^\d+\.\d+\.\d+$`).MatchString(h.MinimumVersion) {
			t.Errorf("%s asks for version %q", h.ID, h.MinimumVersion)
		}
		for _, stage := range h.Stages {
			if !slices.Contains(hookStages, stage) {
				t.Errorf("%s has no such stage: %s", h.ID, stage)
			}
		}
	}
	if want := []string{"icp-check", "icp-fix"}; !slices.Equal(ids, want) {
		t.Errorf("there are the hooks %v, want %v", ids, want)
	}
}

// installed installs what pre-commit installs, in the same way.
func installed(t *testing.T) (folder string) {
	t.Helper()
	folder = t.TempDir()
	cmd := exec.Command("go", "install", "./...")
	cmd.Dir = pathOf(t, ".")
	cmd.Env = append(os.Environ(), "GOBIN="+folder)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return folder
}

// The hooks run on the files of a commit, most of which are not filings, and the fixing hook
// fixes them.
func TestHooksRun(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("entries are split and looked up otherwise on Windows")
	}
	folder := installed(t)
	inExamples(t)
	const compose, fixable = "compose.yaml", "examples/broken/jiangsu.yaml"
	if err := os.WriteFile(compose, []byte("services: {web: {operation: none}}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(h hook, files ...string) (out string, code int) {
		words := slices.Concat(strings.Fields(h.Entry), h.Args, files)
		cmd := exec.Command(filepath.Join(folder, words[0]), words[1:]...)
		cmd.Env = silentEnvironment(t, "ICP_ON=2026-11-20")
		data, err := cmd.CombinedOutput()
		if cmd.ProcessState == nil {
			t.Fatal(err)
		}
		return string(data), cmd.ProcessState.ExitCode()
	}
	before := readFile(t, fixable)
	for _, h := range hooks(t) {
		if out, code := run(h, compose); code != 0 || out != "" {
			t.Errorf("%s of no filing: %d %s", h.ID, code, out)
		}
		if out, code := run(h, compose, "examples/personal/bundle.yaml"); code != 0 {
			t.Errorf("%s of a clean filing: %d %s", h.ID, code, out)
		}
		if out, code := run(h, "--exit-zero.yaml", fixable); code != 1 && code != 3 || strings.Contains(out, "unknown") {
			t.Errorf("%s takes a file's name for an option: %d %s", h.ID, code, out)
		}
		if out, code := run(h, fixable, compose); code != 1 || strings.Contains(out, compose) {
			t.Errorf("%s of a wrong filing: %d %s", h.ID, code, out)
		}
		if mends := h.ID == "icp-fix"; mends != (readFile(t, fixable) != before) {
			t.Errorf("%s mends: %v, want %v", h.ID, !mends, mends)
		}
	}
}

// The README's examples of pre-commit name hooks that exist, with arguments that the program
// accepts.
func TestReadmeHooks(t *testing.T) {
	var config struct {
		Repos []struct {
			Repo, Rev string
			Hooks     []hook
		}
	}
	shownYAML(t, ".pre-commit-config.yaml", &config)
	offered := hooks(t)
	shown := 0
	inExamples(t)
	for _, repo := range config.Repos {
		for _, h := range repo.Hooks {
			shown++
			i := slices.IndexFunc(offered, func(o hook) bool { return o.ID == h.ID })
			if i < 0 {
				t.Errorf("there is no hook %s", h.ID)
				continue
			}
			words := slices.Concat(strings.Fields(offered[i].Entry)[1:], h.Args, []string{"examples/personal/bundle.yaml"})
			if out, code := runInside(strings.Join(words, " ")); code != 0 {
				t.Errorf("%s with %v: %d %s", h.ID, h.Args, code, out)
			}
		}
	}
	if shown == 0 {
		t.Error("no hook is shown")
	}
}

// shownYAML reads the block of the page on pipelines that begins with a comment with the
// file's name.
func shownYAML(t *testing.T, name string, into any) {
	t.Helper()
	_, block, found := strings.Cut(readFile(t, pathOf(t, "cmd/icp/README.md")), "```yaml\n# "+name+"\n")
	block, _, closed := strings.Cut(block, "```\n")
	if !found || !closed {
		t.Fatalf("no %s is shown", name)
	}
	decoder := yaml.NewDecoder(strings.NewReader(block))
	decoder.KnownFields(true)
	if err := decoder.Decode(into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

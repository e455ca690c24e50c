package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

const actionFolder = ".github/actions/check"

// action is a composite action of GitHub, with the parts that ours uses.
type action struct {
	Name, Description string
	Inputs            map[string]struct{ Description, Default string }
	Outputs           map[string]struct{ Description, Value string }
	Runs              struct {
		Using string
		Steps []actionStep
	}
}

type actionStep struct {
	ID, Name, Shell, Run string
	Env                  map[string]string
}

func readAction(t *testing.T) (a action) {
	t.Helper()
	decoder := yaml.NewDecoder(strings.NewReader(readFile(t, pathOf(t, actionFolder+"/action.yml"))))
	decoder.KnownFields(true)
	if err := decoder.Decode(&a); err != nil {
		t.Fatal(err)
	}
	return a
}

var inputReference = regexp.MustCompile(`^\$\{\{ inputs\.([a-z-]+) \}\}$`)

// Every input is described, and reaches a script only as an environment variable, which the
// script uses.
func TestActionInputs(t *testing.T) {
	a := readAction(t)
	if a.Name == "" || a.Description == "" || a.Runs.Using != "composite" {
		t.Errorf("the action is %q, %q, using %q", a.Name, a.Description, a.Runs.Using)
	}
	used := make(map[string]bool)
	for _, step := range a.Runs.Steps {
		if step.Shell != "bash" {
			t.Errorf("%s runs in %q", step.Name, step.Shell)
		}
		if strings.Contains(step.Run, "${{") {
			t.Errorf("%s is put together from expressions, so that an input could add commands", step.Name)
		}
		for name, value := range step.Env {
			reference := inputReference.FindStringSubmatch(value)
			if reference == nil {
				t.Errorf("%s is %s, which is no input", name, value)
				continue
			}
			used[reference[1]] = true
			if want := "INPUT_" + strings.ToUpper(strings.ReplaceAll(reference[1], "-", "_")); name != want {
				t.Errorf("the input %s is called %s, want %s", reference[1], name, want)
			}
			if !regexp.MustCompile(`\$\{?` + name + `\b`).MatchString(step.Run) {
				t.Errorf("%s does not look at %s", step.Name, name)
			}
		}
	}
	for name, input := range a.Inputs {
		if input.Description == "" || !used[name] {
			t.Errorf("the input %s is described as %q, used: %v", name, input.Description, used[name])
		}
	}
	for name, output := range a.Outputs {
		if output.Description == "" || output.Value != "${{ steps.check.outputs."+name+" }}" {
			t.Errorf("the output %s is %+v", name, output)
		}
	}
}

// runner runs the action like GitHub's.
type runner struct {
	action
	temp string
}

// newRunner runs the steps that do not depend on inputs.
func newRunner(t *testing.T) *runner {
	t.Helper()
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("there is no bash")
	}
	r := &runner{readAction(t), t.TempDir()}
	for _, step := range r.Runs.Steps {
		if len(step.Env) == 0 {
			if out, code := r.step(t, step, nil, os.DevNull); code != 0 {
				t.Fatalf("%s ends with %d: %s", step.Name, code, out)
			}
		}
	}
	return r
}

// run runs the steps that do, in the current folder.
func (r *runner) run(t *testing.T, inputs map[string]string) (said, sarif string, code int) {
	t.Helper()
	outputs := filepath.Join(t.TempDir(), "outputs")
	for _, step := range r.Runs.Steps {
		if len(step.Env) > 0 && code == 0 {
			var out string
			out, code = r.step(t, step, inputs, outputs)
			said += out
		}
	}
	if data, err := os.ReadFile(outputs); err == nil {
		sarif, _ = strings.CutPrefix(strings.TrimSpace(string(data)), "sarif=")
	}
	return said, sarif, code
}

func (r *runner) step(t *testing.T, step actionStep, inputs map[string]string, outputs string) (said string, code int) {
	t.Helper()
	script := filepath.Join(t.TempDir(), "script.sh")
	if err := os.WriteFile(script, []byte(step.Run), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script)
	cmd.Env = slices.DeleteFunc(os.Environ(), func(pair string) bool { return strings.HasPrefix(pair, "ICP_") })
	cmd.Env = append(cmd.Env, "LC_ALL=C.UTF-8", "LANG=C.UTF-8", "ICP_ON=2026-11-20", "HOME="+os.Getenv("HOME"),
		"RUNNER_TEMP="+r.temp, "GITHUB_ACTION_PATH="+pathOf(t, actionFolder), "GITHUB_OUTPUT="+outputs)
	for name, value := range step.Env {
		input := inputReference.FindStringSubmatch(value)[1]
		given, isGiven := inputs[input]
		if !isGiven {
			given = r.Inputs[input].Default
		}
		cmd.Env = append(cmd.Env, name+"="+given)
	}
	out, err := cmd.CombinedOutput()
	if cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return string(out), cmd.ProcessState.ExitCode()
}

func TestActionRuns(t *testing.T) {
	r := newRunner(t)
	const faulty = "examples/broken/personal.yaml"
	for _, test := range []struct {
		name   string
		inputs map[string]string
		code   int
		says   []string // in annotations
		files  []string // with results in the SARIF
	}{
		{"a clean folder", map[string]string{"paths": "examples/personal"}, 0, nil, nil},
		{"a file and a folder", map[string]string{"paths": "examples/personal\n" + faulty + "\n"}, 1, []string{"\n::error file=" + faulty + ",line=26,"}, []string{faulty}},
		{
			"a folder that paths start from",
			map[string]string{"working-directory": "./examples/", "paths": "./broken/personal.yaml\r\n  personal  "},
			1, []string{"\n::error file=" + faulty + ",line=26,"}, []string{faulty, "examples/personal/bundle.yaml"}, // one person in both
		},
		{"all of a folder", map[string]string{"working-directory": "examples/broken/blog"}, 1, []string{"::error file=examples/broken/blog/bundle.yaml,line=13,"}, []string{"examples/broken/blog/bundle.yaml"}},
		{"a language", map[string]string{"paths": "examples/broken/blog", "lang": "en"}, 1, []string{"must be capitals"}, []string{"examples/broken/blog/bundle.yaml"}},
		{"further options", map[string]string{"paths": "examples/broken/blog", "args": "--only  site-name-refused-to-personal\n--lang en"}, 1, []string{"may be sent back"}, []string{"examples/broken/blog/bundle.yaml"}},
		{"nothing that fails", map[string]string{"paths": faulty, "args": "--only file-not-found", "scans": "quick"}, 0, []string{"::warning file=" + faulty}, []string{faulty}},
		{"a stricter threshold", map[string]string{"paths": faulty, "args": "--only file-not-found", "fail-on": "warning"}, 1, []string{"::warning file=" + faulty}, []string{faulty}},
		{"a threshold that does not exist", map[string]string{"fail-on": "all"}, 2, nil, nil},
		{"what is not there", map[string]string{"paths": "gone.yaml"}, 3, []string{"gone.yaml"}, nil},
		{"no option", map[string]string{"paths": "--show-values", "working-directory": ""}, 3, []string{"--show-values"}, nil},
		{"no commands", map[string]string{
			"paths": "$(touch pwned)\n`touch pwned`\n;touch pwned", "args": "--skip $(touch$IFS/pwned);touch pwned", "lang": "en;touch pwned",
			"fail-on": "$(touch pwned)", "scans": "\"; touch pwned; \"", "working-directory": "$(touch pwned)",
		}, 2, nil, nil},
		{"no patterns", map[string]string{"paths": "examples/*", "args": "*"}, 3, []string{"examples/*"}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			inExamples(t)
			said, sarif, code := r.run(t, test.inputs)
			if code != test.code {
				t.Errorf("ends with %d: %s", code, said)
			}
			for _, want := range test.says {
				if !strings.Contains("\n"+said, want) {
					t.Errorf("does not say %q, but\n%s", want, said)
				}
			}
			if _, err := os.Stat("pwned"); err == nil {
				t.Error("an input was run")
			}
			if code < 2 || sarif != "" {
				if found := filesInSARIF(t, sarif); !slices.Equal(found, test.files) {
					t.Errorf("the SARIF is about %v", found)
				}
			}
		})
	}
}

// filesInSARIF lists the files for which a SARIF file has results.
func filesInSARIF(t *testing.T, path string) (files []string) {
	t.Helper()
	var log struct {
		Runs []struct {
			Results []struct {
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
					}
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(readFile(t, path)), &log); err != nil {
		t.Fatal(err)
	}
	if len(log.Runs) != 1 {
		t.Fatalf("%d runs", len(log.Runs))
	}
	for _, result := range log.Runs[0].Results {
		if uri := result.Locations[0].PhysicalLocation.ArtifactLocation.URI; !slices.Contains(files, uri) {
			files = append(files, uri)
		}
	}
	return files
}

package main

import (
	"encoding/json"
	"encoding/xml"
	"io"
	"os"
	"slices"
	"strings"
	"testing"
)

// workflowStep is a step of a GitHub workflow that uses an action.
type workflowStep struct {
	ID, If, Uses string
	With         map[string]string
}

// The GitHub workflow in the README uses only inputs and outputs that the action has, and has
// the permissions that its steps need.
func TestReadmeWorkflow(t *testing.T) {
	var workflow struct {
		Name        string
		On          []string
		Permissions map[string]string
		Jobs        map[string]struct {
			RunsOn string `yaml:"runs-on"`
			Steps  []workflowStep
		}
	}
	shownYAML(t, ".github/workflows/filings.yml", &workflow)
	a := readAction(t)
	steps := workflow.Jobs["check"].Steps
	i := slices.IndexFunc(steps, func(s workflowStep) bool { return strings.Contains(s.Uses, "/"+actionFolder+"@") })
	if i < 0 || i+1 >= len(steps) {
		t.Fatal("the action is not used, or nothing follows it")
	}
	for name := range steps[i].With {
		if _, known := a.Inputs[name]; !known {
			t.Errorf("the action has no input %s", name)
		}
	}
	upload := steps[i+1]
	output := "steps." + steps[i].ID + ".outputs.sarif"
	if _, known := a.Outputs["sarif"]; !known || upload.With["sarif_file"] != "${{ "+output+" }}" {
		t.Errorf("%q is uploaded", upload.With["sarif_file"])
	}
	if upload.If != "always() && "+output+" != ''" {
		t.Errorf("uploaded if %s", upload.If)
	}
	if workflow.Permissions["security-events"] != "write" || workflow.Permissions["contents"] != "read" {
		t.Errorf("permissions are %v", workflow.Permissions)
	}
	inExamples(t)
	clients(t)
	if said, _, code := newRunner(t).run(t, steps[i].With); code != 1 || !strings.Contains(said, "::error file=clients/") {
		t.Errorf("it ends with %d: %s", code, said)
	}
}

// clients makes the files that the pipelines in the README check.
func clients(t *testing.T) {
	t.Helper()
	for to, from := range map[string]string{"clients": "examples/broken/blog", "own": "examples/personal"} {
		if err := os.CopyFS(to, os.DirFS(from)); err != nil {
			t.Fatal(err)
		}
	}
}

// The GitLab job in the README writes the reports that it passes on.
func TestReadmeGitLab(t *testing.T) {
	var pipeline struct {
		Filings struct {
			Image     string
			Script    []string
			Artifacts struct {
				When    string
				Reports struct{ Codequality, Junit string }
			}
		}
	}
	shownYAML(t, ".gitlab-ci.yml", &pipeline)
	job := pipeline.Filings
	if job.Artifacts.When != "always" {
		t.Errorf("reports are handed over %s", job.Artifacts.When)
	}
	if want := "golang:" + goVersion(t); job.Image != want {
		t.Errorf("it runs in %s, want %s", job.Image, want)
	}
	if !strings.Contains(strings.Join(job.Script, "\n"), buildCommand) {
		t.Errorf("it does not build icp with %s", buildCommand)
	}
	inExamples(t)
	clients(t)
	command, found := strings.CutPrefix(job.Script[len(job.Script)-1], "icp ")
	if said, code := runInside(command); !found || code != 1 {
		t.Errorf("%s ends with %d: %s", command, code, said)
	}
	var quality []any
	if err := json.Unmarshal([]byte(readFile(t, job.Artifacts.Reports.Codequality)), &quality); err != nil || len(quality) == 0 {
		t.Errorf("a code quality report of %d: %v", len(quality), err)
	}
	decoder := xml.NewDecoder(strings.NewReader(readFile(t, job.Artifacts.Reports.Junit)))
	for {
		if _, err := decoder.Token(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// buildCommand builds icp as the first page says.
const buildCommand = "CGO_ENABLED=0 go build"

// goVersion is the release of Go that the module requires, such as 1.26.
func goVersion(t *testing.T) string {
	t.Helper()
	_, version, _ := strings.Cut(readFile(t, pathOf(t, "go.mod")), "\ngo ")
	version, _, _ = strings.Cut(version, "\n")
	return strings.TrimSuffix(version, ".0")
}

package main

import (
	"go/format"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

const contributing = ".github/CONTRIBUTING.md"

// The guide names the files that have to change for one more of each kind. The test adds one
// of each to a copy of the sources. That copy has to pass its tests, with no files edited by
// hand but those the guide names, and no others written by UPDATE=1.
func TestContributing(t *testing.T) {
	guide := readFile(t, pathOf(t, contributing))
	copied := copyOfSources(t)
	byHand := make(map[string]bool)
	recipes, err := filepath.Glob(pathOf(t, "testdata/recipes/*.txtar"))
	if err != nil || len(recipes) == 0 {
		t.Fatal("no recipes: ", err)
	}
	var added []string
	for _, path := range recipes {
		name := strings.TrimSuffix(filepath.Base(path), ".txtar")
		added = append(added, name)
		touched := follow(t, copied, path)
		maps.Copy(byHand, touched)
		sameFiles(t, name, touched, filesUnder(t, guide, "A "+name))
	}
	if told := regexp.MustCompile(`(?m)^## A (\w+)$`).FindAllStringSubmatch(guide, -1); len(told) != len(added) {
		t.Errorf("the guide tells of %d kinds, and there are recipes for %v", len(told), added)
	}

	goTest(t, copied, "UPDATE=1", "-run", "^(TestReadme|TestExampleSchema|TestProfiles|TestConsolePages)", "./cmd/icp", "./internal/answers", "./internal/handover") // the others write nothing but transcripts
	written := make(map[string]bool)
	for path, text := range textsBelow(t, copied) {
		if before, err := os.ReadFile(pathOf(t, path)); !byHand[path] && (err != nil || string(before) != text) {
			written[path] = true
		}
	}
	sameFiles(t, "UPDATE=1", written, filesUnder(t, guide, "What is written for you"))
	goTest(t, copied, "UPDATE=", append([]string{"-skip", skipped}, above...)...)
}

// skipped are the tests that the copy does not need: this one, the one that counts demands,
// whose figures are edited by hand, and slow ones about things that no addition changes.
const skipped = "^(TestContributing|TestDemandCounts|TestWizard|TestWizardTypedAhead.*|TestNothing.*|TestTwoSessions|TestKilled.*|TestFullDisk|TestLinkers|TestRandomWalks|TestEndlessInput|TestManyDocuments|TestThresholds|Test.*InBrowser|Test.*Prints|TestLibreOffice.*|TestAction.*|Test.*Hooks.*|TestContainer.*|TestWatch.*|TestSeveral.*|TestPack.*|TestPassphrase.*|TestManual.*|TestBaseline.*|TestFeatures|TestReadmeCommands|TestReadmeWorkflow|TestSilentTerminal|TestManySites|TestKeysAreTakenApart|TestInterrupted.*|TestIgnoresAsGitDoes|TestBash.*|TestFindingsAreFinal|TestNextCommands.*|Test.*Linear|TestDOCX.*|Fuzz.*)$" +
	`|^TestScripts$/^(several.*|check_(watch|baseline|ignores?|switches|folders|scans|masked|together|bundles_only|fix)|explain_(file|record)|man|settings.*|pack|output_place|bad_input|request|new_(git|rejected|set)|language)$`

// above are the rooms that additions are made in, and those above them: in the others, nothing
// has changed.
var above = []string{"./cmd/icp", "./internal/answers", "./internal/bundlefile", "./internal/cli", "./internal/filing", "./internal/handover", "./internal/interview", "./internal/paper", "./internal/parcel", "./internal/regulation", "./internal/report", "./internal/rule"}

// goTest runs tests in a copy of the sources.
func goTest(t *testing.T, folder, env string, args ...string) {
	t.Helper()
	cmd := exec.Command("go", append([]string{"test", "-vet=off"}, args...)...) // the sources themselves are vetted elsewhere
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), env, "ICP_SLOW=")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("with one more of each, %s go test %v: %v\n%s", env, args, err, out)
	}
}

// follow makes the edits of a recipe and returns the files they are in. A file in the recipe
// is either new, or says before which line its text is inserted.
func follow(t *testing.T, folder, recipe string) (touched map[string]bool) {
	t.Helper()
	archive, err := txtar.ParseFile(recipe)
	if err != nil {
		t.Fatal(err)
	}
	touched = make(map[string]bool)
	for _, f := range archive.Files {
		name, line, isEdit := strings.Cut(f.Name, ": before ")
		path := filepath.Join(folder, filepath.FromSlash(name))
		text := string(f.Data)
		if isEdit {
			before, after, found := atLine(readFile(t, path), strings.Trim(line, "`"))
			if !found {
				t.Fatalf("%s: %s has no line, or several, with %s", filepath.Base(recipe), name, line)
			}
			text = before + text + after
		}
		if formatted, err := format.Source([]byte(text)); filepath.Ext(name) == ".go" && (err != nil || string(formatted) != text) {
			t.Errorf("%s: %s would not be formatted: %v", filepath.Base(recipe), name, err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		touched[name] = true
	}
	return touched
}

// atLine cuts a text before the only line that contains some words.
func atLine(text, words string) (before, after string, found bool) {
	if strings.Count(text, words) != 1 {
		return "", "", false
	}
	i := strings.LastIndex(text[:strings.Index(text, words)], "\n") + 1
	return text[:i], text[i:], true
}

// filesUnder lists the first column of the table under a heading of the guide: paths, in which
// a word in capitals stands for a name to choose.
func filesUnder(t *testing.T, guide, heading string) (files []string) {
	t.Helper()
	_, section, found := strings.Cut(guide, "\n## "+heading+"\n")
	if !found {
		t.Fatalf("%s has no section %q", contributing, heading)
	}
	section, _, _ = strings.Cut(section, "\n## ")
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` ").FindAllStringSubmatch(section, -1) {
		files = append(files, row[1])
	}
	return files
}

// chosen matches a word in a path that stands for a name to choose.
var chosen = regexp.MustCompile(`[A-Z]{3,}`)

// isNamed reports whether the guide names a path.
func isNamed(path, told string) bool {
	pattern := "^" + chosen.ReplaceAllString(regexp.QuoteMeta(told), "[a-z_]+") + "$"
	return path == told || regexp.MustCompile(pattern).MatchString(path)
}

// sameFiles compares the files that were touched with those named by the guide.
func sameFiles(t *testing.T, what string, touched map[string]bool, told []string) {
	t.Helper()
	paths := slices.Sorted(maps.Keys(touched))
	for _, path := range paths {
		if !slices.ContainsFunc(told, func(name string) bool { return isNamed(path, name) }) {
			t.Errorf("%s: %s is not in the guide", what, path)
		}
	}
	for _, name := range told {
		if !slices.ContainsFunc(paths, func(path string) bool { return isNamed(path, name) }) {
			t.Errorf("%s: the guide names %s, and it was not touched", what, name)
		}
	}
}

// copyOfSources copies the repository without git's own files.
func copyOfSources(t *testing.T) (folder string) {
	t.Helper()
	folder = t.TempDir()
	for path, text := range textsBelow(t, pathOf(t, ".")) {
		to := filepath.Join(folder, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// textsBelow reads every file below a folder, by its path with slashes.
func textsBelow(t *testing.T, folder string) map[string]string {
	t.Helper()
	texts := make(map[string]string)
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.Name() == ".git":
			return fs.SkipDir
		case !entry.Type().IsRegular():
			return nil
		}
		name, err := filepath.Rel(folder, path)
		if err != nil {
			return err
		}
		data, err := os.ReadFile(path)
		texts[filepath.ToSlash(name)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

package cli

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// brokenBundles copies the broken examples into a folder and names them.
func brokenBundles(t *testing.T) (folder string, names []string) {
	t.Helper()
	folder = t.TempDir()
	if err := os.CopyFS(folder, os.DirFS("../../examples/broken")); err != nil {
		t.Fatal(err)
	}
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".yaml" {
			names = append(names, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return folder, names
}

// Whatever the order of the files and the folder the program runs in, the baseline is the
// same, and leaves out all there is.
func TestBaselineInAnyOrder(t *testing.T) {
	folder, names := brokenBundles(t)
	baseline := filepath.Join(folder, "baseline.json")
	write := func(args ...string) string {
		t.Helper()
		if said := runWith(t, nil, "", append([]string{"check", "--scans", "none", "--force", "--write-baseline", baseline}, args...)...); said.code != 0 || said.out != "" {
			t.Fatalf("it ends with %d: %s%s", said.code, said.out, said.err)
		}
		text, err := os.ReadFile(baseline)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	t.Chdir(t.TempDir())
	want := write(folder)
	for range 5 {
		rand.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
		if got := write(names...); got != want {
			t.Fatalf("in the order %v it is\n%s\nnot\n%s", names, got, want)
		}
	}
	t.Chdir(folder)
	if got := write("."); got != want {
		t.Errorf("from its own folder it is\n%s\nnot\n%s", got, want)
	}
	some := [][]string{{"."}, names, names[:3]}
	for i, name := range names {
		for _, other := range names[:i] {
			some = append(some, []string{name, other})
		}
	}
	for _, args := range some {
		said := runWith(t, map[string]string{"ICP_LANG": "en"}, "", slices.Concat([]string{"check", "--scans", "none", "--format", "concise", "--baseline", "baseline.json"}, args)...)
		for line := range strings.Lines(said.out) {
			if !strings.Contains(line, "[not-yaml]") && !strings.Contains(line, "[list-too-long]") {
				t.Errorf("of %v it leaves %s", args, line)
			}
		}
	}
}

// A baseline holds only what the output shows, and a masked name is recognised again.
func TestBaselineHoldsNoValues(t *testing.T) {
	folder := t.TempDir()
	canaryBundles(t, folder)
	text, err := os.ReadFile(filepath.Join(folder, "first-true.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{canaryNumber + ".yaml", canaryMail + ".yaml"} {
		if err := os.WriteFile(filepath.Join(folder, name), append(text, canaryNumber+": "+canaryWord+"\n"+canaryWord+": x\n"...), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	baseline := filepath.Join(folder, "baseline.json")
	if said := runWith(t, nil, "", "check", folder, "--write-baseline", baseline, "--show-values"); said.code != 0 {
		t.Fatal(said)
	}
	written, err := os.ReadFile(baseline)
	if err != nil {
		t.Fatal(err)
	}
	if found := shows(string(written), false); len(found) > 0 {
		t.Errorf("it holds %v", found)
	}
	if said := runWith(t, nil, "", "check", folder, "--baseline", baseline, "--fail-on", "advice"); said.code != 0 || said.out != "" {
		t.Errorf("it ends with %d: %s", said.code, said.out)
	}
}

// What many files share is recognised if some of them are checked, and reported if one joins.
func TestBaselineOfMany(t *testing.T) {
	t.Chdir(t.TempDir())
	add := func(i int) {
		t.Helper()
		text := fmt.Sprintf("version: 1\noperation: add-access\nsubject:\n  type: personal\n  principal:\n    certificate: {type: resident-id, number: %s}\n    mobile: \"13512340001\"\n", validID(i))
		if err := os.WriteFile(fmt.Sprintf("%02d.yaml", i), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 12 {
		add(i)
	}
	check := func(args ...string) outcomeOf {
		t.Helper()
		return runWith(t, nil, "", append([]string{"check", "--format", "concise", "--only", "across-mobile-shared,baseline-without-effect"}, args...)...)
	}
	if said := runWith(t, nil, "", "check", ".", "--only", "across-mobile-shared", "--write-baseline", "b.json"); said.code != 0 {
		t.Fatal(said)
	}
	for _, args := range [][]string{{"."}, {"03.yaml", "07.yaml"}, {"11.yaml", "."}} {
		if said := check(append(args, "--baseline", "b.json")...); said.code != 0 || said.out != "" {
			t.Errorf("of %v it tells %s", args, said.out)
		}
	}
	add(12)
	for _, args := range [][]string{{"."}, {"03.yaml", "12.yaml"}} {
		if said := check(append(args, "--baseline", "b.json")...); strings.Count(said.out, "\n") != 1 || !strings.Contains(said.out, "across-mobile-shared") {
			t.Errorf("of %v, one of which joined, it tells %s", args, said.out)
		}
	}
}

// validID is one of many resident identity numbers.
func validID(i int) string {
	digits := fmt.Sprintf("440304199003%02d%03d", i%28+1, i)
	sum := 0
	for at, weight := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += int(digits[at]-'0') * weight
	}
	return "\"" + digits + string("10X98765432"[sum%11]) + "\""
}

// What is listed for one file hides nothing in another whose name is the same once masked, or
// once bytes that are not text are replaced, and neither is reported as gone.
func TestBaselineOfNamesakes(t *testing.T) {
	sound, err := os.ReadFile("../../examples/personal/bundle.yaml")
	if err != nil {
		t.Fatal(err)
	}
	broken, err := os.ReadFile("../../examples/broken/people.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, two := range [][2]string{{"13512340001", "13598760001"}, {"\xd5\xc5\xc8\xfd", "\xc0\xee\xcb\xc4"}} {
		folder := t.TempDir()
		put := func(name string, text []byte) {
			t.Helper()
			if err := os.MkdirAll(filepath.Join(folder, name), 0o700); err != nil {
				t.Skip(err) // the system takes no such name
			}
			if err := os.WriteFile(filepath.Join(folder, name, "bundle.yaml"), text, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		check := func(args ...string) outcomeOf {
			t.Helper()
			return runWith(t, nil, "", append([]string{"check", "--scans", "none", "--skip", "across-first-filed-twice,across-names-differ"}, args...)...)
		}
		put(two[0], broken)
		put(two[1], sound)
		baseline := filepath.Join(folder, "known.json")
		if got := check(folder, "--write-baseline", baseline); got.code != 0 {
			t.Fatalf("%q: %+v", two, got)
		}
		if got := check(folder, "--baseline", baseline, "--fail-on", "advice"); got.code != 0 {
			t.Errorf("%q: %+v", two, got)
		}
		if got := check(filepath.Join(folder, two[1]), "--baseline", baseline, "--fail-on", "advice"); got.code != 0 {
			t.Errorf("%q: of the one that is checked alone is said that nothing is left in it: %+v", two, got)
		}
		put(two[1], broken)
		if got := check(folder, "--baseline", baseline); got.code != 1 {
			t.Errorf("%q: what is new is hidden: %+v", two, got)
		}
		if got := check(folder, "--write-baseline", baseline, "--force"); got.code != 0 {
			t.Fatalf("%q: %+v", two, got)
		}
		if got := check(folder, "--baseline", baseline, "--fail-on", "advice"); got.code != 0 {
			t.Errorf("%q: both are listed and told: %+v", two, got)
		}
	}
}

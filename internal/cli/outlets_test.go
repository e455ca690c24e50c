package cli

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// full is a stream that takes so many bytes and no more.
type full struct{ left int }

func (f *full) Write(data []byte) (int, error) {
	if len(data) > f.left {
		return 0, errors.New("no space left on device")
	}
	f.left -= len(data)
	return len(data), nil
}

// If one result cannot be written, none is put in place, and nothing is left next to them.
func TestNothingHalfWritten(t *testing.T) {
	folder := t.TempDir()
	bundle := filepath.Join(folder, "bundle.yaml")
	write(t, bundle, "version: 1\noperation: first\n")
	run := func(out *full, args ...string) (string, int) {
		var err bytes.Buffer
		code := Main(Program{
			Args: append([]string{"check", bundle, "--lang", "en"}, args...), In: strings.NewReader(""), Out: out, Err: &err,
			Getenv: func(string) string { return "" }, Now: noon.UTC,
		})
		return err.String(), code
	}
	there := func() string {
		entries, err := os.ReadDir(folder)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, e := range entries {
			names = append(names, e.Name())
		}
		return strings.Join(names, " ")
	}
	page, log := filepath.Join(folder, "report.html"), filepath.Join(folder, "icp.sarif")
	args := []string{"--format", "html", "-o", page, "--format", "json", "--format", "sarif", "-o", log}
	if said, code := run(&full{10}, args...); code != 3 || !strings.Contains(said, "cannot write the result: ") || strings.Contains(said, "wrote") || there() != "bundle.yaml" {
		t.Errorf("exit code %d, there is %s: %s", code, there(), said)
	}
	if said, code := run(&full{1 << 20}, args...); code != 1 || strings.Count(said, "wrote ") != 2 || there() != "bundle.yaml icp.sarif report.html" {
		t.Errorf("exit code %d, there is %s: %s", code, there(), said)
	}
	// Two names of one file are one place.
	link := filepath.Join(folder, "link.html")
	if err := os.Symlink(page, link); err != nil {
		t.Skip(err)
	}
	if said, code := run(&full{1 << 20}, "--format", "html", "-o", page, "--format", "csv", "-o", link, "--force"); code != 2 || !strings.Contains(said, "two formats go to ") {
		t.Errorf("exit code %d: %s", code, said)
	}
}

// Among bundles whose names are the same once masked, each finding has its own fingerprint.
func TestFingerprintsOfNamesakes(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"13512340001.yaml", "13556780001.yaml", "13590120001.yaml"} {
		write(t, filepath.Join(folder, name), "version: 1\noperation: first\nprovince: x\n")
	}
	for format, key := range map[string]string{"sarif": "primaryLocationLineHash", "gitlab": "fingerprint"} {
		check := func() []string {
			var out, err bytes.Buffer
			Main(Program{
				Args: []string{"check", folder, "--format", format, "--lang", "en"}, In: strings.NewReader(""), Out: &out, Err: &err,
				Getenv: func(string) string { return "" }, Now: noon.UTC,
			})
			if strings.Contains(out.String(), "1351234") {
				t.Errorf("%s: a name is shown", format)
			}
			return regexp.MustCompile(`"`+key+`": ?"[0-9a-f]{32}"`).FindAllString(out.String(), -1)
		}
		first := check()
		if again := check(); !slices.Equal(again, first) {
			t.Errorf("%s: once %q, and then %q", format, first, again)
		}
		slices.Sort(first)
		if n := len(first); n < 6 || len(slices.Compact(first)) != n {
			t.Errorf("%s: of %d, some are the same: %q", format, n, first)
		}
	}
}

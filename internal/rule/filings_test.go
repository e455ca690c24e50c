package rule

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"beian.example/icp/internal/bundlefile"
)

func filingsOf(t *testing.T, name string) []txtar.File {
	t.Helper()
	archive, err := txtar.ParseFile(filepath.Join("testdata/filings", name))
	if err != nil {
		t.Fatal(err)
	}
	return archive.Files
}

// filedOn is the day of the filings in testdata.
var filedOn = Surroundings{Today: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)}

// Complete filings without faults have no errors, and only a few have anything beyond advice.
func TestCleanFilings(t *testing.T) {
	files := filingsOf(t, "clean.txtar")
	warned := 0
	for _, file := range files {
		for _, f := range Check(bundlefile.Parse(file.Data), filedOn) {
			switch f.Severity {
			case Error:
				t.Errorf("%s: %s at %s is an error", file.Name, f.Rule.Name, f.Place(bundlefile.Parse(file.Data)).Path)
			case Warning:
				warned++
				t.Logf("%s: %s", file.Name, f.Rule.Name)
			}
		}
	}
	const mostWarnings = 8
	if len(files) < 150 || warned > mostWarnings {
		t.Errorf("%d clean filings have %d warnings", len(files), warned)
	}
}

var faultLine = regexp.MustCompile(`^# fault: .+ \| expect: (.+) \| at: (\S*)\n`)

// Complete filings with one fault have a finding at its field.
func TestFaultyFilings(t *testing.T) {
	files := filingsOf(t, "faulty.txtar")
	if len(files) < 100 {
		t.Errorf("only %d faulty filings", len(files))
	}
	for _, file := range files {
		head := faultLine.FindStringSubmatch(string(file.Data))
		if head == nil {
			t.Fatalf("%s does not say what is wrong", file.Name)
		}
		reading := bundlefile.Parse(file.Data)
		expected, at := strings.Fields(head[1]), head[2]
		var got []string
		told := false
		for _, f := range Check(reading, filedOn) {
			path := f.Place(reading).Path
			got = append(got, f.Rule.Name+" at "+path)
			told = told || slices.Contains(expected, f.Rule.Name) && strings.HasPrefix(path, at)
		}
		if !told {
			t.Errorf("%s: got %v, want one of %v at %s", file.Name, got, expected, at)
		}
	}
}

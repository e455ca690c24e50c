package rule

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
)

// exampleDay is the day on which the examples are checked.
var exampleDay = time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)

func exampleFolder(kind string) string {
	return filepath.Join("..", "..", "examples", map[bool]string{true: "enterprise", false: "personal"}[kind == filing.Enterprise])
}

// overlay reads a rule's example as changes to the clean filing it is about.
func overlay(t *testing.T, lines string) (*bundlefile.Reading, Surroundings) {
	t.Helper()
	folder := exampleFolder(bundlefile.Parse([]byte(lines)).Bundle.Subject.Type)
	data, err := os.ReadFile(filepath.Join(folder, filing.DefaultName))
	if err != nil {
		t.Fatal(err)
	}
	base := bundlefile.Parse(data)
	if len(base.Faults) > 0 {
		t.Fatalf("%s: %v", folder, base.Faults)
	}
	return bundlefile.ParseOnto(base.Bundle, []byte(lines)), Surroundings{Today: exampleDay, Folder: picturesBeside(t, folder), Scans: ScansFull}
}

// Every bad example has exactly the fault of its rule, on the marked line, and no good one has
// any.
func TestExamples(t *testing.T) {
	for _, r := range Catalogue() {
		if r.IsAcross() || r.IsOfBaseline() {
			continue // TestExamplesAcross and TestNotFound cover these
		}
		t.Run(r.Name, func(t *testing.T) {
			reading, surroundings := overlay(t, r.Bad)
			found := Check(reading, surroundings)
			if len(found) != 1 || found[0].Rule != r {
				t.Fatalf("the bad example gives %v", names(found))
			}
			if line, want := found[0].Place(reading).Line, markedLine(r.Bad); line != want {
				t.Errorf("the bad example is reported on line %d, and marks line %d", line, want)
			}
			reading, surroundings = overlay(t, r.Good)
			if found := Check(reading, surroundings); len(found) != 0 {
				t.Errorf("the good example gives %v", names(found))
			}
		})
	}
}

// A good example mends the fault rather than its circumstances: it is the same kind of filing
// in the same province, and differs only in the faulty line.
func TestExamplesKeepTheCircumstances(t *testing.T) {
	for _, r := range Catalogue() {
		reading := bundlefile.Parse([]byte(r.Bad))
		if reading.Refused() {
			continue
		}
		bad, good := reading.Bundle, bundlefile.Parse([]byte(r.Good)).Bundle
		for _, c := range []struct {
			what      string
			bad, good string
		}{
			{"operation", bad.Operation, good.Operation},
			{"province", bad.Province, good.Province},
			{"verification", bad.Verification, good.Verification},
			{"subject.type", bad.Subject.Type, good.Subject.Type},
		} {
			spot, _ := r.Field()
			if r == &provinceDiffers && c.what == "province" {
				continue // the remedy is to file in the certificate's province
			}
			if c.bad != c.good && spot.Path != c.what {
				t.Errorf("%s: the %s is %q in the wrong example and %q in the right one", r.Name, c.what, c.bad, c.good)
			}
		}
		if strings.Contains(r.Good, "registrant_number: }") || strings.Contains(r.Bad, "registrant_number: }") {
			t.Errorf("%s has a number left empty for another rule's sake", r.Name)
		}
	}
}

func names(found []Finding) []string {
	all := make([]string, len(found))
	for i := range found {
		all[i] = found[i].Rule.Name
	}
	return all
}

// The findings of one file have the same order in whatever order the rules run.
func TestCheckSortsByPlace(t *testing.T) {
	reading, surroundings := overlay(t, "province: 辽宁\nsubject:\n  certificate:\n    number: 210202199208151038\n    expires: 2020-01-01\nverification: eletronic\n")
	got := names(Check(reading, surroundings))
	want := []string{"id-checksum", "certificate-expired", "unknown-value"}
	if !slices.Equal(got[:3], want) {
		t.Errorf("got %v, want it to begin with %v", got, want)
	}
}

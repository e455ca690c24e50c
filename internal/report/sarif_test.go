package report

import (
	"bytes"
	"encoding/json"
	"net/url"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
)

// sarifLog is what a reader of the standard finds in a log; a key that is not here is
// one that the test does not know.
type sarifLog struct {
	Schema  string `json:"$schema"`
	Version string
	Runs    []struct {
		ColumnKind       string
		NewlineSequences []string
		Results          []struct {
			RuleID, Level       string
			Message             struct{ Text string }
			Locations           []sarifPlace
			RelatedLocations    []sarifPlace
			PartialFingerprints map[string]string
			Fixes               []struct {
				Description     struct{ Text string }
				ArtifactChanges []struct {
					ArtifactLocation struct{ URI string }
					Replacements     []struct {
						DeletedRegion   sarifRegion
						InsertedContent struct{ Text string }
					}
				}
			}
		}
		Tool struct {
			Driver struct {
				Name, Version, Language string
				Rules                   []struct {
					ID                                string
					ShortDescription, FullDescription struct{ Text string }
					Help                              struct{ Text, Markdown string }
					DefaultConfiguration              struct{ Level string }
					Properties                        map[string]string
				}
			}
		}
		Invocations []struct {
			ExecutionSuccessful        bool
			ToolExecutionNotifications []struct {
				Level     string
				Message   struct{ Text string }
				Locations []sarifPlace
			}
		}
	}
}

type sarifPlace struct {
	ID               int
	Message          *struct{ Text string }
	PhysicalLocation struct {
		ArtifactLocation struct{ URI string }
		Region           *sarifRegion
	}
	LogicalLocations []struct{ FullyQualifiedName string }
}

func sarifOf(t *testing.T, text string) (log sarifLog) {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&log); err != nil || len(log.Runs) != 1 {
		t.Fatalf("%v in %s", err, text)
	}
	return log
}

func TestSARIF(t *testing.T) {
	log := sarifOf(t, documentWithUnread(SARIFFormat{Voice: Voice{Lang: lang.EN}, Version: "1.2.3"}, severalFindings(t), judged(twoPlaces)))
	run := log.Runs[0]
	if log.Version != "2.1.0" || run.ColumnKind != "unicodeCodePoints" || run.Tool.Driver.Version != "1.2.3" || run.Tool.Driver.Language != "en-US" {
		t.Errorf("got %+v", log)
	}
	if len(run.NewlineSequences) != 6 {
		t.Errorf("lines end in %q", run.NewlineSequences)
	}
	for _, end := range run.NewlineSequences {
		f := judged("operation: first" + end + "provnce: x\n")
		if place := f.Findings[len(f.Findings)-1].Place(f.Reading); place.Line != 2 {
			t.Errorf("after %q there is %+v", end, place)
		}
	}
	const uri = "./%E5%AE%A2%E6%88%B7%20a:b,%3Cc%3E/=138%2A%2A%2A%2A8000.yaml"
	for i, want := range []struct {
		level, text, path string
		region            *sarifRegion
	}{
		{"error", "林知远（甲） is wrong\nmend 林知远（甲）", "subject.name", &sarifRegion{4, 9, 4, 15}},
		{"warning", "210202********103X is wrong\nmend 210202********103X", "subject.certificate.number", &sarifRegion{5, 38, 5, 56}},
		{"note", "100%, empty", "", nil},
	} {
		r := run.Results[i]
		place := r.Locations[0].PhysicalLocation
		if r.Level != want.level || r.Message.Text != want.text || place.ArtifactLocation.URI != uri || (place.Region == nil) != (want.region == nil) || want.region != nil && *place.Region != *want.region {
			t.Errorf("result %d is %+v", i, r)
		}
		if logical := r.Locations[0].LogicalLocations; len(logical) != min(1, len(want.path)) || len(logical) == 1 && logical[0].FullyQualifiedName != want.path {
			t.Errorf("result %d stands at %+v", i, logical)
		}
	}
	related := run.Results[1].RelatedLocations
	if len(related) != 1 || related[0].ID != 1 || related[0].Message.Text != "the mobile" || *related[0].PhysicalLocation.Region != (sarifRegion{StartLine: 6, StartColumn: 34}) {
		t.Errorf("related is %+v", related)
	}
	// Every result has a rule, and every rule help in both languages.
	var rules []string
	for _, r := range run.Tool.Driver.Rules {
		rules = append(rules, r.ID)
		if r.ID == "phone-shared" && (!strings.Contains(r.Help.Text, "号码") || !strings.Contains(r.Help.Text, "number") || !strings.HasPrefix(r.Help.Markdown, "### ") || r.ShortDescription.Text == "" || r.DefaultConfiguration.Level == "") {
			t.Errorf("%+v", r)
		}
	}
	seen := make(map[string]bool)
	for _, r := range run.Results {
		if !slices.Contains(rules, r.RuleID) {
			t.Errorf("%s is no rule of the log", r.RuleID)
		}
		print := r.PartialFingerprints["primaryLocationLineHash"]
		if _, err := url.Parse(r.Locations[0].PhysicalLocation.ArtifactLocation.URI); err != nil || seen[print] || print == "" {
			t.Errorf("%v, %+v", err, r)
		}
		seen[print] = true
	}
	if !slices.IsSorted(rules) || len(slices.Compact(slices.Clone(rules))) != len(rules) || !slices.Contains(rules, "phone-shared") {
		t.Errorf("the rules are %q", rules)
	}
	if how := run.Invocations[0]; how.ExecutionSuccessful || len(how.ToolExecutionNotifications) != 1 ||
		how.ToolExecutionNotifications[0].Locations[0].PhysicalLocation.ArtifactLocation.URI != "gone,%20139%2A%2A%2A%2A9000.yaml" {
		t.Errorf("the run is %+v", how)
	}
	// Of nothing there are empty lists.
	if none := string(document(SARIFFormat{})); !strings.Contains(none, `"results":[]`) || !strings.Contains(none, `"rules":[]`) || !sarifOf(t, none).Runs[0].Invocations[0].ExecutionSuccessful {
		t.Errorf("of nothing: %s", none)
	}
}

func TestURI(t *testing.T) {
	for name, want := range map[string]string{
		"a.yaml": "a.yaml", "./a b/c#d?.yaml": "a%20b/c%23d%3F.yaml", "../甲.yaml": "../%E7%94%B2.yaml", "/x y/a.yaml": "file:///x%20y/a.yaml",
		"c:a.yaml": "./c:a.yaml", "100%.yaml": "100%25.yaml", "-": "-",
	} {
		if got := uriOf(name); got != want {
			t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
}

// Files with more findings than are reported are named.
func TestSARIFOmitted(t *testing.T) {
	file := judged(unknownKeys(mostInPipe + 5))
	log := sarifOf(t, string(document(SARIFFormat{}, file)))
	told := log.Runs[0].Invocations[0].ToolExecutionNotifications
	if len(log.Runs[0].Results) != mostInPipe || len(told) != 1 || told[0].Level != "note" || !bytes.Contains([]byte(told[0].Message.Text), []byte("还有 ")) {
		t.Errorf("%d results, told %+v", len(log.Runs[0].Results), told)
	}
}

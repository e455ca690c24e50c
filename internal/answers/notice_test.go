package answers

import (
	"encoding/csv"
	"os"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/rule"
)

// told is one phrase of a rejection notice with what it means.
type told struct {
	phrase   string
	expected []string // names of rules or limits, any of which is right
}

func readNotices(t *testing.T, name string) (all []told) {
	t.Helper()
	file, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows[1:] {
		n := told{phrase: row[0]}
		if len(row) > 5 {
			n.expected = strings.Fields(strings.TrimPrefix(row[4], "-") + " " + row[5])
		}
		all = append(all, n)
	}
	return all
}

// Nine of ten phrases of real notices have one of their meanings among the first
// three answers. The phrases of notices.csv were looked at while clues were
// written; those of notices-unseen.csv never were, and must not be, for they
// show how wording fares that nobody tuned for.
func TestUnderstand(t *testing.T) {
	for _, c := range []struct {
		file  string
		tuned bool
	}{{"notices.csv", true}, {"notices-unseen.csv", false}} {
		notices := readNotices(t, c.file)
		if len(notices) < 60 {
			t.Fatalf("%s has only %d phrases", c.file, len(notices))
		}
		right := 0
		for _, n := range notices {
			for _, name := range n.expected {
				_, isRule := rule.Named(name)
				_, isLimit := LimitNamed(name)
				if !isRule && !isLimit {
					t.Errorf("%s: %s is neither rule nor limit", c.file, name)
				}
			}
			var got []string
			for _, m := range understand(n.phrase, 3) {
				got = append(got, m.Name())
			}
			if slices.ContainsFunc(n.expected, func(name string) bool { return slices.Contains(got, name) }) {
				right++
			} else if c.tuned { // of the others nothing is shown
				t.Logf("%s\n\twant %v, got %v", n.phrase, n.expected, got)
			}
		}
		if share := float64(right) / float64(len(notices)); share < 0.9 {
			t.Errorf("%s: %d of %d right (%.2f)", c.file, right, len(notices), share)
		}
	}
}

// What has nothing to do with a filing means nothing.
func TestUnderstandNothing(t *testing.T) {
	for _, n := range readNotices(t, "notices-foreign.csv") {
		if found := understand(n.phrase, 3); len(found) > 0 {
			t.Errorf("%q means %s (%.2f)", n.phrase, found[0].Name(), found[0].Score)
		}
	}
}

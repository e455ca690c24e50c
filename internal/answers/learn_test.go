package answers

import (
	"encoding/csv"
	"math"
	"os"
	"slices"
	"strings"
	"testing"
)

// examples are those of examples.csv, which has what consoles, reviewers and readers
// say, line by line, with what it means, and how the meanings word themselves. To
// teach a wording, add a line.
func examples(t *testing.T) (all []example) {
	t.Helper()
	file, err := os.Open("examples.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows[1:] {
		all = append(all, example{row[0], strings.Fields(row[1])})
	}
	return append(all, ownWords()...)
}

// The profiles are those of the examples. UPDATE=1 writes them.
func TestProfiles(t *testing.T) {
	want := learn(theGrammar(), examples(t))
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile("profiles.bin", want.bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	const rounded = 1.5 / finest // processors round differently
	got := theResemblance()
	if got.all != want.all || got.here != want.here || !slices.Equal(got.names, want.names) || !slices.Equal(got.ids, want.ids) || !slices.Equal(got.uses, want.uses) ||
		!slices.EqualFunc(got.shares, want.shares, func(a, b share) bool { return a.meaning == b.meaning && math.Abs(a.weight-b.weight) < rounded }) {
		t.Error("profiles.bin is not of these examples: run UPDATE=1 go test ./internal/answers")
	}
}

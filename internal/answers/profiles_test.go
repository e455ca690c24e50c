package answers

import (
	"bytes"
	"encoding/csv"
	"os"
	"slices"
	"strings"
	"testing"
)

// examples are those of examples.csv: what consoles, reviewers and readers say, line by line,
// with what it means, and how the meanings themselves are worded. To teach a wording, add a
// line.
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

// The profiles are made from the examples. UPDATE=1 writes them.
func TestProfiles(t *testing.T) {
	want := learn(theGrammar(), examples(t))
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile("profiles.bin", want.bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(profileTable, want.bytes()) {
		t.Error("profiles.bin is not of these examples: run UPDATE=1 go test ./internal/answers")
	}
}

// What the examples teach about each other: each fifth of them is read with what the others
// teach. The constants of find.go and lesson_test.go were chosen by these figures.
func TestLeftOut(t *testing.T) {
	const parts = 5
	all := examples(t)
	all = all[:len(all)-len(ownWords())]
	var right, about, answered, stray int
	for part := range parts {
		var taught, left []example
		for i, e := range all {
			if i%parts == part {
				left = append(left, e)
			} else {
				taught = append(taught, e)
			}
		}
		r := learn(theGrammar(), append(taught, ownWords()...))
		for _, e := range left {
			switch found := r.read(normal(e.phrase)).found(); {
			case !e.isAboutFilings():
				stray++
				answered += min(len(found.Answers), 1)
			default:
				about++
				if len(found.Answers) > 0 && slices.Contains(e.meanings, found.Answers[0].Name()) {
					right++
				}
			}
		}
	}
	share := func(n, of int) float64 { return float64(n) / float64(of) }
	t.Logf("right first %.3f of %d, answered %.3f of %d that are about something else", share(right, about), about, share(answered, stray), stray)
	if share(right, about) < 0.77 || share(answered, stray) > 0.2 {
		t.Error("the examples teach less of each other than they did")
	}
}

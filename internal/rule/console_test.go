package rule

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
)

// The table of a console's messages of 2018 and 2019 names only rules and documents that
// exist.
func TestConsoleNamesRules(t *testing.T) {
	file, err := os.Open("../regulation/testdata/console.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	named := 0
	for _, row := range rows[1:] {
		for _, verdict := range strings.Split(row[2], " + ") {
			if name, isRule := strings.CutPrefix(verdict, "general rule "); isRule {
				named++
				if _, known := Named(name); !known {
					t.Errorf("%s: no rule is called %s", row[1], name)
				}
			}
			if kind, isDocument := strings.CutPrefix(verdict, "general document "); isDocument {
				named++
				if id, known := filing.DocumentKinds.ID(kind); !known || id != kind {
					t.Errorf("%s: no document is called %s", row[1], kind)
				}
			}
		}
	}
	if named < 50 {
		t.Errorf("only %d rows were read", named)
	}
}

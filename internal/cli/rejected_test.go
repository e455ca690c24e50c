package cli

import (
	"encoding/csv"
	"os"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
)

// Exactly the fields that a notice is about are asked. Each notice in the table was written
// before it was known what the program makes of it; fields with ? may be asked as well.
func TestRejectedFields(t *testing.T) {
	file, err := os.Open("testdata/rejected.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	const least = 0.95
	right := 0
	for _, row := range rows[1:] {
		bundle, notice, fields := row[0], row[1], strings.Fields(row[2])
		got := runWith(t, map[string]string{}, "", "new", "../../examples/"+bundle+"/bundle.yaml", "--no-input", "--rejected", notice)
		if asked := strings.Fields(got.out); got.code == exitFindings && isJust(asked, fields) {
			right++
		} else {
			t.Logf("%s: %s: exit %d, asked %v, want %v", bundle, notice, got.code, asked, fields)
		}
	}
	if n := len(rows) - 1; float64(right) < least*float64(n) {
		t.Errorf("of %d notices %d ask just what they are about", n, right)
	}
}

// isJust reports whether paths include all fields that must be asked, and none that may not.
func isJust(asked, fields []string) bool {
	isAt := func(path, field string) bool { return path == field || filing.AnyElement(path) == field }
	for _, field := range fields {
		if !strings.HasPrefix(field, "?") && !slices.ContainsFunc(asked, func(path string) bool { return isAt(path, field) }) {
			return false
		}
	}
	return !slices.ContainsFunc(asked, func(path string) bool {
		return !slices.ContainsFunc(fields, func(field string) bool { return isAt(path, strings.TrimPrefix(field, "?")) })
	})
}

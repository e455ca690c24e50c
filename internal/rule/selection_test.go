package rule

import (
	"slices"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

func TestSelection(t *testing.T) {
	for name, c := range map[string]struct {
		selection Selection
		want      []string
	}{
		"all":              {Selection{}, []string{"id-checksum", "unknown-value"}},
		"only one":         {Selection{Only: []string{"unknown-value"}}, []string{"unknown-value"}},
		"all but one":      {Selection{Skip: []string{"unknown-value"}}, []string{"id-checksum"}},
		"skip wins":        {Selection{Only: []string{"unknown-value"}, Skip: []string{"unknown-value"}}, nil},
		"another severity": {Selection{Severity: map[string]Severity{"id-checksum": Advice}}, []string{"id-checksum", "unknown-value"}},
	} {
		reading, surroundings := overlay(t, "subject:\n  certificate:\n    number: 210202199208151038\nverification: eletronic\n")
		found := c.selection.Apply(Check(reading, surroundings))
		if got := names(found); !slices.Equal(got, c.want) && len(got)+len(c.want) > 0 {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
		for _, f := range found {
			if severity, set := c.selection.Severity[f.Rule.Name]; set && f.Severity != severity {
				t.Errorf("%s: %s is %v", name, f.Rule.Name, f.Severity)
			}
		}
	}
}

func TestSelectionTellsWhatCannotBeRead(t *testing.T) {
	selection := Selection{Only: []string{"id-checksum"}, Skip: []string{"not-yaml"}}
	if found := selection.Apply(Check(bundlefile.Parse([]byte("a: [")), Surroundings{Today: exampleDay})); len(found) != 1 {
		t.Errorf("%v", names(found))
	}
}

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
		surroundings.Selection = c.selection
		found := Check(reading, surroundings)
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
	for name, text := range map[string]string{"not-yaml": "a: [", "list-too-long": listTooLong.Bad, "unknown-value": "version: 2\n"} {
		selection := Selection{Only: []string{"id-checksum"}, Skip: []string{name}, Severity: map[string]Severity{name: Advice}}
		found := Check(bundlefile.Parse([]byte(text)), Surroundings{Today: exampleDay, Selection: selection})
		if got := names(found); !slices.Equal(got, []string{name}) {
			t.Errorf("%v, want %s", got, name)
		}
		if slices.ContainsFunc(found, func(f Finding) bool { return f.CanBeListed() }) {
			t.Errorf("a baseline can hide %s", name)
		}
		if slices.ContainsFunc(found, func(f Finding) bool { return f.Severity != Error }) {
			t.Errorf("a setting softens %s", name)
		}
	}
}

// A repair that cannot be written is not offered, and the finding stays.
func TestRepairsThatCannotBeWritten(t *testing.T) {
	for _, writable := range []bool{true, false} {
		reading, surroundings := overlay(t, "subject:\n  certificate:\n    number: 21020219920815103x\n")
		number := &reading.Bundle.Subject.Certificate.Number
		surroundings.CanWrite = func(at *string) bool { return at != number || writable }
		found := Check(reading, surroundings)
		if got := names(found); !slices.Equal(got, []string{"id-lowercase"}) {
			t.Fatalf("found %v", got)
		}
		if found[0].Fixable() != writable {
			t.Errorf("writable %v, fixable %v", writable, found[0].Fixable())
		}
	}
}

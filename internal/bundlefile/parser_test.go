package bundlefile

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

// A parser reuses only its memory from one bundle to the next: it reads the same, at the same
// places, as a new one.
func TestParserForgets(t *testing.T) {
	var texts [][]byte
	for _, pattern := range []string{"../../examples/*/bundle.yaml", "../../examples/broken/*.yaml"} {
		names, err := filepath.Glob(pattern)
		if err != nil || len(names) == 0 {
			t.Fatal(pattern, err)
		}
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			texts = append(texts, data)
		}
	}
	texts = append(texts,
		[]byte(placesText),
		[]byte("version: 1 # 一\n"),
		[]byte("version: 1\n"),
		[]byte("version: 1\r\nsubject: {name: '甲'} # 乙\n"),
		[]byte("version: [1\n"),
		nil,
	)
	var parser Parser
	for range 2 {
		for _, text := range texts {
			got, want := parser.Parse(text), Parse(text)
			if !reflect.DeepEqual(got.Bundle, want.Bundle) || !reflect.DeepEqual(got.Faults, want.Faults) ||
				!reflect.DeepEqual(got.Ignores, want.Ignores) {
				t.Errorf("%.40q: read otherwise after another bundle", text)
			}
			gotSpots, wantSpots := got.Spots(), want.Spots()
			if len(gotSpots) != len(wantSpots) {
				t.Errorf("%.40q: %d places, want %d", text, len(gotSpots), len(wantSpots))
				continue
			}
			for i, spot := range gotSpots {
				if want := wantSpots[i]; spot.Path != want.Path || spot.Line != want.Line || spot.Column != want.Column {
					t.Errorf("%.40q: %s at %d:%d, want %s at %d:%d", text,
						spot.Path, spot.Line, spot.Column, want.Path, want.Line, want.Column)
				}
			}
		}
	}
}

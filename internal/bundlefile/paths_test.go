package bundlefile

import (
	"encoding/json"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// pathSet gathers paths, an element of a list as [0]; elements that are texts
// have no path of their own here.
type pathSet map[string]bool

func (s pathSet) nodes(path string, node *yaml.Node) {
	switch node.Kind {
	case yaml.MappingNode:
		for i := 0; i < len(node.Content); i += 2 {
			key := join(path, node.Content[i].Value)
			s[key] = true
			s.nodes(key, node.Content[i+1])
		}
	case yaml.SequenceNode:
		for _, element := range node.Content {
			s.nodes(path+"[0]", element)
		}
	}
}

func (s pathSet) schema(path string, node map[string]any) {
	properties, _ := node["properties"].(map[string]any)
	for key, value := range properties {
		s[join(path, key)] = true
		s.schema(join(path, key), value.(map[string]any))
	}
	if items, ok := node["items"].(map[string]any); ok {
		s.schema(path+"[0]", items)
	}
}

func compareSets(t *testing.T, name string, got, want pathSet) {
	t.Helper()
	for _, path := range slices.Sorted(maps.Keys(want)) {
		if !got[path] {
			t.Errorf("%s lacks %s", name, path)
		}
	}
	for _, path := range slices.Sorted(maps.Keys(got)) {
		if !want[path] {
			t.Errorf("%s has %s besides", name, path)
		}
	}
}

// The walk, the documented format and the schema hold the same fields.
func TestPaths(t *testing.T) {
	walk := make(pathSet)
	for _, spot := range everySpot(new(filing.Bundle)) {
		if !strings.HasSuffix(spot.Path, "[0]") {
			walk[spot.Path] = true
		}
	}
	if len(walk) < 90 {
		t.Errorf("the walk has %d paths only", len(walk))
	}

	data, err := os.ReadFile("testdata/format.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var document yaml.Node
	if err := yaml.Unmarshal(data, &document); err != nil {
		t.Fatal(err)
	}
	format := make(pathSet)
	format.nodes("", document.Content[0])
	compareSets(t, "format.yaml", format, walk)
	if r := Parse(data); len(r.Faults) > 0 {
		t.Errorf("format.yaml: %s", faults(r))
	}

	var root map[string]any
	if err := json.Unmarshal(Schema(lang.ZH), &root); err != nil {
		t.Fatal(err)
	}
	schema := make(pathSet)
	schema.schema("", root)
	compareSets(t, "the schema", schema, walk)
}

// An address belongs to one field only, and a field says everything there is to say.
func TestFields(t *testing.T) {
	b := new(filing.Bundle)
	seen := make(map[any]string)
	for _, spot := range everySpot(b) {
		if other, twice := seen[spot.At]; twice {
			t.Errorf("%s and %s are one address", spot.Path, other)
		}
		seen[spot.At] = spot.Path
		f := spot.Field
		for _, text := range []lang.Text{f.Label, f.Help, f.Why} {
			if text.ZH == "" || text.EN == "" {
				t.Errorf("%s lacks a text: %+v", spot.Path, text)
			}
		}
		if f.Example != "" && !f.Understands(f.Example) {
			t.Errorf("%s does not understand its example %q", spot.Path, f.Example)
		}
		if (f.Format == filing.Choice) != (len(f.Options) > 0) {
			t.Errorf("%s: options go with choices", spot.Path)
		}
	}
}

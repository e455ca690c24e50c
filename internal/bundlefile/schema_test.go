package bundlefile

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

func compileSchema(t *testing.T, l lang.Lang) *jsonschema.Schema {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema(l)))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(SchemaName, document); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile(SchemaName)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// datesAsText undoes how yaml.v3 reads dates, which editors do not do.
func datesAsText(value any) any {
	switch v := value.(type) {
	case time.Time:
		return filing.FormatDay(v)
	case map[string]any:
		for key := range v {
			v[key] = datesAsText(v[key])
		}
	case []any:
		for i := range v {
			v[i] = datesAsText(v[i])
		}
	}
	return value
}

func decodeAny(t *testing.T, data []byte) any {
	t.Helper()
	var value any
	if err := yaml.Unmarshal(data, &value); err != nil {
		t.Fatal(err)
	}
	return datesAsText(value)
}

func TestSchemaAccepts(t *testing.T) {
	files, err := filepath.Glob("../../examples/*/bundle.yaml")
	if err != nil || len(files) < 2 {
		t.Fatalf("examples: %v, %v", files, err)
	}
	operations, err := filepath.Glob("../../examples/operations/*.yaml")
	if err != nil || len(operations) < len(filing.Operations)-1 {
		t.Fatalf("examples of operations: %v, %v", operations, err)
	}
	files = append(files, operations...)
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		schema := compileSchema(t, l)
		for _, name := range append(files, "testdata/format.yaml") {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if err := schema.Validate(decodeAny(t, data)); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			written := Write(Parse(data).Bundle, l)
			if err := schema.Validate(decodeAny(t, written)); err != nil {
				t.Errorf("%s, written again: %v", name, err)
			}
		}
		if err := schema.Validate(decodeAny(t, Write((&filing.Bundle{Version: "1", Operation: filing.First}), l))); err != nil {
			t.Errorf("an empty bundle: %v", err)
		}
	}
}

func TestSchemaJudgesLines(t *testing.T) {
	schema := compileSchema(t, lang.ZH)
	tests := []struct {
		text string
		fine bool
	}{
		{"", true},
		{"operation: 首次备案\n", true},
		{"subject: {type: 个人}\n", true},
		{"subject: {certificate: {number: 440304199003071221}}\n", true},
		{"subject: {certificate: {expires: 长期}}\n", true},
		{"created: 2026年11月18日\n", true},
		{"record: {here: yes}\n", true},
		{"sites:\n", true},
		{"sites: [{languages: [eo]}]\n", true},

		{"operation: second\n", false},
		{"subject: {type: robot}\n", false},
		{"subject: {nmae: 林}\n", false},
		{"sujbect: {name: 林}\n", false},
		{"subject: 林\n", false},
		{"subject: {name: [林]}\n", false},
		{"sites: {name: 甲}\n", false},
		{"sites: [{content: blog}]\n", false},
		{"sites: [{content: [blgo]}]\n", false},
		{"created: tomorrow\n", false},
		{"subject: {certificate: {expires: never}}\n", false},
		{"version: 2\n", false},
	}
	for _, test := range tests {
		base := map[string]any{"version": 1, "operation": "first"}
		if lines, ok := decodeAny(t, []byte(test.text)).(map[string]any); ok {
			for key, value := range lines {
				base[key] = value
			}
		}
		if err := schema.Validate(base); (err == nil) != test.fine {
			t.Errorf("%q: %v", test.text, err)
		}
	}
	if schema.Validate(map[string]any{"version": 1}) == nil {
		t.Error("a file without operation is accepted")
	}
}

package bundlefile

import (
	"os"
	"testing"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

func TestWithoutComments(t *testing.T) {
	for text, want := range map[string]string{
		"a: b  # c\n":                           "a: b\n",
		"# c\na: b\r\n":                         "\na: b\r\n",
		"a: b#c\n":                              "a: b#c\n",
		"a:  # b\n  - c: d # e\n    f: g # h\n": "a:\n  - c: d\n    f: g\n",
		"a: b # c\n  d\n":                       "a: b # c\n  d\n", // a value over lines
		"a: b\n# c\n  d: e\n":                   "a: b\n# c\n  d: e\n",
		"a: b # c\rd: e\n":                      "a: b # c\rd: e\n", // a break of its own to YAML
		"a: b # c\u2028d: e\n":                  "a: b # c\u2028d: e\n",
		"a # b\nc":                              "a # b\nc",
		"- a # b\n c":                           "- a # b\n c",
		"a: \"b # c\"  # d\n":                   "a: \"b # c\"\n",
		"a: 'b'  # it's c\n":                    "a: 'b'\n",
		"a: 'it''s # b' # c\n":                  "a: 'it''s # b'\n",
		"a: \"b\\\" # c\" # d\n":                "a: \"b\\\" # c\" # d\n",  // an escaped quote
		"a: [b'c, 'd # e'] # f\n":               "a: [b'c, 'd # e'] # f\n", // a quote that opens nothing
		"a: 'b'\nc: d # e":                      "a: 'b'\nc: d",
		"a: \"b\n  # c\"\nd: e # f":             "a: \"b\n  # c\"\nd: e # f", // quotes over lines
		"a: |\n  # b\nc: d # e\n":               "a: |\n  # b\nc: d # e\n",   // a block text
		"a: > # b\n  # c\n":                     "a: > # b\n  # c\n",
		"a: [b, # c\n  d]\n":                    "a: [b, # c\n  d]\n",
		"a: O'Brien # b\n":                      "a: O'Brien # b\n",
	} {
		if got := string(new(memory).withoutComments([]byte(text))); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Whatever the text, its values stay what and where they are.
func FuzzWithoutComments(f *testing.F) {
	for _, name := range []string{"personal", "enterprise"} {
		data, err := os.ReadFile("../../examples/" + name + "/bundle.yaml")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte("a: [b, # c\n  d]\n"))
	f.Add([]byte("a: 'b # c' # d\n? e # f\n: g\n"))
	f.Add([]byte("a: b # c\n---\nd:\n"))
	f.Add([]byte("- &a b # c\n- *a # d\n- !!str e # f\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var with, without yaml.Node
		// How far the parser reads ahead, and so meets bytes that are no text,
		// depends on the length before them.
		if !utf8.Valid(data) || yaml.Unmarshal(data, &with) != nil {
			return
		}
		plain := new(memory).withoutComments(data)
		if err := yaml.Unmarshal(plain, &without); err != nil {
			t.Fatalf("%q no longer parses: %v", data, err)
		}
		if len(plain) < len(data) && secondDocument(data) != nil {
			t.Fatalf("%q holds more than one document", data)
		}
		if !sameNodes(&with, &without) {
			t.Fatalf("%q holds something else", data)
		}
	})
}

func sameNodes(a, b *yaml.Node) bool {
	if a.Kind != b.Kind || a.Value != b.Value || a.Tag != b.Tag || a.Style != b.Style || a.Anchor != b.Anchor ||
		a.Line != b.Line || a.Column != b.Column || len(a.Content) != len(b.Content) {
		return false
	}
	for i := range a.Content {
		if !sameNodes(a.Content[i], b.Content[i]) {
			return false
		}
	}
	return true
}

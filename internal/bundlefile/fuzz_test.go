package bundlefile

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	yamlv4 "go.yaml.in/yaml/v4"
)

// FuzzParseAsSuccessor reads any text, and compares the result with that of the parser's
// successor, which is asked for every document: a text that it refuses must not be read as a
// bundle with a part left out.
func FuzzParseAsSuccessor(f *testing.F) {
	for _, input := range refusedInputs(f) {
		if len(input.text) < 1000 {
			f.Add(input.text)
		}
	}
	for _, pattern := range []string{"../../examples/*/bundle.yaml", "../../examples/broken/*.yaml"} {
		names, err := filepath.Glob(pattern)
		if err != nil || len(names) == 0 {
			f.Fatal(pattern, err)
		}
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(data))
		}
	}
	for _, text := range []string{"{version: 1} # x\n...\n# y\n", "version: 1\n", "{{ t }}\noperation: x\n", "? [a]\n: b\n", "\"\": x\n", "&i:M ,{G&a {i &Q {:"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r := Parse([]byte(text))
		if r.Refused() {
			if f := r.Faults[0]; (f.Kind == BrokenSyntax || f.Kind == TabIndent) && f.Place.Line == 0 {
				t.Errorf("%q is refused nowhere: %q", text, f.Found)
			}
			return
		}
		if n, err := documents(text); (n != 1 || err != nil) && !isStricter(text, err) {
			t.Errorf("%q is read, and is %d documents to the other parser, %v", text, n, err)
		}
	})
}

// documents counts the documents of a text, as far as it is YAML.
func documents(text string) (n int, err error) {
	loader, err := yamlv4.NewLoader(strings.NewReader(text), yamlv4.WithV3Defaults())
	if err != nil {
		return 0, err
	}
	for ; ; n++ {
		var node yamlv4.Node
		if err := loader.Load(&node); errors.Is(err, io.EOF) {
			return n, nil
		} else if err != nil {
			return n, err
		}
	}
}

// The other parser refuses more texts, but nothing is left out of those it refuses for these
// reasons: it allows fewer characters in tags and anchors, which are no part of a bundle; it
// wants a space before a comment, where it is clear what was meant; and in brackets it refuses
// texts that end in a colon or are a single dash, which are read in full.
var (
	stricterOf = []string{"YAML tag", "comment without preceding whitespace"}
	oddName    = regexp.MustCompile(`[&*!]\S*[^\w\s-]`)
	oddAnchor  = regexp.MustCompile(`&[\w-]+[^\w\s-]`) // it ends elsewhere, and so may the root's
	oddFlow    = regexp.MustCompile(`[\[{](.|\s)*[:?-]["']?\s*[\]},\[{]`)
)

// isStricter reports whether the other parser refuses a text for these reasons.
func isStricter(text string, err error) bool {
	if err == nil {
		return false
	}
	if strings.Contains(err.Error(), "<document start>") {
		return oddAnchor.MatchString(text)
	}
	return oddName.MatchString(text) || oddFlow.MatchString(text) ||
		slices.ContainsFunc(stricterOf, func(why string) bool { return strings.Contains(err.Error(), why) })
}

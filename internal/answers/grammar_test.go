package answers

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/rule"
)

// Forms and examples belong to meanings that exist, and every meaning has examples other than
// its title.
func TestMeaningsAreKnown(t *testing.T) {
	shown := make(map[string]int)
	for _, e := range examples(t) {
		for _, name := range e.meanings {
			if _, exists := meanings()[name]; !exists && name != elsewhere {
				t.Errorf("%s: %s is no meaning", e.phrase, name)
			}
		}
		shown[e.meanings[0]]++
	}
	forms := make(map[string]bool)
	for _, m := range theGrammar().meanings {
		if _, exists := meanings()[m.name]; !exists {
			t.Errorf("%s has forms and is no meaning", m.name)
		}
		forms[m.name] = true
	}
	const least = 4
	for name, m := range meanings() {
		if shown[name] < least {
			t.Errorf("%s has only %d examples", name, shown[name])
		}
		if m.Limit != nil && !forms[name] {
			t.Errorf("%s has no form", name)
		}
	}
	for _, r := range rule.Catalogue() {
		if len(r.Notices) > 0 && !forms[r.Name] {
			t.Errorf("%s has notices and no form", r.Name)
		}
	}
}

// A form names concepts that there are, and a concept has words in both
// languages, each of them once.
func TestConcepts(t *testing.T) {
	g := theGrammar()
	for _, table := range []map[string][]string{ruleForms(), questionForms()} {
		for name, forms := range table {
			for _, text := range forms {
				for word := range strings.FieldsSeq(inQuotes.ReplaceAllString(text, "")) {
					for concept := range strings.SplitSeq(strings.Trim(word, "!|"), "|") {
						if _, declared := g.ids[concept]; concept != "" && !declared {
							t.Errorf("%s: there is no concept %s in %q", name, concept, text)
						}
					}
				}
			}
		}
	}
	for _, c := range append(things(), complaints()...) {
		if c.words.ZH == "" || c.words.EN == "" {
			t.Errorf("%s has words in one language only", c.name)
		}
		for _, words := range []string{c.words.ZH, c.words.EN} {
			seen := make(map[string]bool)
			for w := range strings.SplitSeq(words, "|") {
				if w == "" || seen[w] || w != strings.ToLower(w) {
					t.Errorf("%s: %q is empty, twice or not in lower case", c.name, w)
				}
				seen[w] = true
			}
		}
		for general := range strings.FieldsSeq(c.of) {
			if _, declared := g.ids[general]; !declared {
				t.Errorf("%s is of %s, which there is not", c.name, general)
			}
		}
	}
	for _, name := range append(anchors, strangers...) {
		if _, declared := g.ids[name]; !declared {
			t.Errorf("there is no concept %s", name)
		}
	}
}

var inQuotes = regexp.MustCompile(`'[^']*'`)

// Every field that a form leaves open is heard by its label, and every document by
// its name, in both languages.
func TestLabelsAreHeard(t *testing.T) {
	g := theGrammar()
	heard := func(text string) bool {
		spoken := g.listen(normal(text))
		return slices.ContainsFunc(g.concepts[:len(things())], func(c concept) bool { return !c.weak && spoken[g.ids[c.name]] })
	}
	// Labels that anything may have.
	general := []string{"Format version", "Verification", "Kind", "Date", "Person", "Expires", "What changes", "Reason", "Declared on"}
	for _, f := range filing.FieldPaths() {
		if slices.Contains(general, f.Field.Label.EN) {
			continue
		}
		for _, label := range []string{f.Field.Label.ZH, f.Field.Label.EN} {
			if !heard(label) {
				t.Errorf("%s is not heard by its label %s", f.Path, label)
			}
		}
	}
	for _, kind := range filing.DocumentKinds.IDs() {
		label := filing.DocumentKinds.Label(kind)
		for _, name := range []string{label.ZH, label.EN} {
			if !heard(name) {
				t.Errorf("%s is not heard by its name %s", kind, name)
			}
		}
	}
}

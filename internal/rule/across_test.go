package rule

import (
	"errors"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

// told is a finding across bundles as tests look at it.
type told struct {
	rule, file string
	line       int
	severity   Severity
	softer     bool     // than the rule, and says why
	files      int      // as the message counts them, 0 where it does not
	province   string   // on whose demand it rests, if on any
	fix        string   // in English, where it is not the rule's
	others     []string // the files beside it
	further    []string // in which one of those says it again
	crowd      []string // all files, where not all are told
}

// together compares what was read of files, named in their order.
type together struct {
	names    []string
	readings map[string]*bundlefile.Reading
	texts    map[string]string
	around   Surroundings
	own      map[string]Selection // of files that have another than is around
	areNamed bool                 // by themselves, rather than found in a folder
	each     bool                 // is told by itself
}

func (g *together) selection(file string) Selection {
	if own, has := g.own[file]; has {
		return own
	}
	return g.around.Selection
}

func (g *together) add(name, text string, r *bundlefile.Reading) {
	if g.readings == nil {
		g.readings, g.texts = make(map[string]*bundlefile.Reading), make(map[string]string)
	}
	g.names = append(g.names, name)
	g.readings[name], g.texts[name] = r, text
}

// compare judges the files and then what they say together. It fails where an address
// or a place cannot be found.
func (g *together) compare(t testing.TB) []told {
	t.Helper()
	a := NewAcross(exampleDay, g.around.Selection)
	a.TellsEach = g.each
	around := g.around
	around.Today = exampleDay
	for _, name := range g.names {
		_, facts := a.Check(g.readings[name], around, "/"+filepath.Dir(name))
		facts.IsWalked = !g.areNamed
		a.Add(name, facts)
	}
	var all []told
	a.Compare(func(file string) ([]byte, error) {
		if text, is := g.texts[file]; is {
			return []byte(text), nil
		}
		return nil, errors.New("no such file")
	}, g.selection, func(c *Compared) {
		for i := range c.Findings {
			f := &c.Findings[i]
			one := told{rule: f.Rule.Name, file: c.File, line: f.Place(c.Reading).Line, severity: f.Severity, softer: !f.Softer.IsZero(), province: f.Province}
			if f.Fix != f.Rule.Fix {
				one.fix = f.Fix.EN
			}
			one.crowd = slices.Sorted(slices.Values(f.Crowd))
			if len(f.Args) == 1 {
				one.files, _ = f.Args[0].(int)
			}
			for j := range f.Related {
				other := f.Related[j].Other
				if other.Line == 0 || other.Path == "" || f.Related[j].Message.IsZero() {
					t.Errorf("%s: the place in %s cannot be found", one.rule, other.File)
				}
				if f.Related[j].Message == furtherBundle {
					one.further = append(one.further, other.File)
					continue
				}
				one.others = append(one.others, other.File)
			}
			named := make(map[string]bool)
			for _, name := range slices.Concat(one.others, one.further, one.crowd) {
				named[name] = name != c.File
			}
			for _, two := range f.Pairs {
				named[two[0]], named[two[1]] = two[0] != c.File, two[1] != c.File
			}
			for _, nth := range f.Others {
				if !named[g.names[nth]] {
					t.Errorf("%s in %s is said to be about %s, which it does not name, or twice", one.rule, c.File, g.names[nth])
				}
				delete(named, g.names[nth])
			}
			delete(named, c.File)
			if len(named) > 0 {
				t.Errorf("%s in %s is not said to be about %v, which it names", one.rule, c.File, named)
			}
			if f.Fault == nil && (one.line == 0 || f.Place(c.Reading).Path == "") {
				t.Errorf("%s in %s cannot be found", one.rule, c.File)
			}
			for _, text := range []string{f.Message.ZH, f.Message.EN} {
				if strings.Count(text, "%") != len(f.Args) {
					t.Errorf("%s: %q takes another number than %d", one.rule, text, len(f.Args))
				}
			}
			all = append(all, one)
		}
	})
	return all
}

// whole writes out a bundle that an example changes, so that it can be read again.
func whole(t *testing.T, lines string) (string, *bundlefile.Reading) {
	t.Helper()
	reading, _ := overlay(t, lines)
	text := bundlefile.Write(reading.Bundle, lang.ZH)
	return string(text), bundlefile.Parse(text)
}

// Every bad example contradicts the bundle beside it by exactly the fault of its rule,
// at the field it marks, and every good one does not; neither has a fault by itself
// that it has for the other's sake.
func TestExamplesAcross(t *testing.T) {
	for _, r := range Catalogue() {
		if !r.IsAcross() {
			if r.Beside != "" {
				t.Errorf("%s compares nothing and has a bundle beside it", r.Name)
			}
			continue
		}
		t.Run(r.Name, func(t *testing.T) {
			if !isNameAcross(r.Name) {
				t.Error("the name does not say that it compares bundles")
			}
			for _, lines := range []string{r.Beside, r.Bad, r.Good} {
				reading, surroundings := overlay(t, lines)
				if found := Check(reading, surroundings); len(found) > 0 {
					t.Errorf("by itself an example gives %v:\n%s", names(found), lines)
				}
			}
			second := "b/bundle.yaml"
			if r == &acrossScanShared {
				second = "a/again.yaml" // the same file is named from one folder
			}
			var bad, good together
			text, reading := whole(t, r.Beside)
			bad.add("a/bundle.yaml", text, reading)
			good.add("a/bundle.yaml", text, reading)
			text, reading = whole(t, r.Bad)
			bad.add(second, text, reading)
			spot, found := r.Field()
			if !found {
				t.Fatal("the bad example marks no field")
			}
			got := bad.compare(t)
			if len(got) != 1 || got[0].rule != r.Name || got[0].file != second || !slices.Equal(got[0].others, []string{"a/bundle.yaml"}) {
				t.Fatalf("the bad example gives %+v", got)
			}
			if got[0].severity != r.Severity && !got[0].softer {
				t.Errorf("it is %s, not %s", got[0].severity, r.Severity)
			}
			for _, s := range reading.Spots() {
				if s.Path == spot.Path && s.Line != got[0].line {
					t.Errorf("it is told of on line %d, not of %s on line %d", got[0].line, s.Path, s.Line)
				}
			}
			text, reading = whole(t, r.Good)
			good.add(second, text, reading)
			if got := good.compare(t); len(got) != 0 {
				t.Errorf("the good example gives %+v", got)
			}
		})
	}
}

// shuffle puts names in another order.
func shuffle(names []string) {
	rand.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
}

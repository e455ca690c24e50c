package answers

import (
	"math"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// grammar is what texts are read with: concepts with their words, and what each meaning is
// made of.
type grammar struct {
	concepts []concept
	general  [][]int // for each concept, those it belongs to
	ids      map[string]int
	words    map[opening][]word
	meanings []formed
	weights  []float64 // how much each concept says
	shared   int       // how many concepts are not words of a single form
}

// formed is a meaning with the forms of texts that mean it.
type formed struct {
	name  string
	forms []form
}

// form lists concepts that must all be there, each with its alternatives, and those that must
// not.
type form struct{ wanted, unasked [][]int }

var theGrammar = sync.OnceValue(newGrammar)

func newGrammar() *grammar {
	g := &grammar{ids: make(map[string]int), words: make(map[opening][]word)}
	for _, c := range things() {
		g.declare(c, aThing)
	}
	for _, c := range complaints() {
		g.declare(c, aComplaint)
	}
	g.shared = len(g.concepts)
	for id, c := range g.concepts {
		for general := range strings.FieldsSeq(c.of) {
			g.general[id] = append(g.general[id], g.ids[general])
		}
	}
	for _, table := range []map[string][]string{ruleForms(), questionForms()} {
		for name, texts := range table {
			m := formed{name: name}
			for _, text := range texts {
				m.forms = append(m.forms, g.form(text))
			}
			g.meanings = append(g.meanings, m)
		}
	}
	slices.SortFunc(g.meanings, func(a, b formed) int { return strings.Compare(a.name, b.name) })
	g.weigh()
	return g
}

func (g *grammar) declare(c concept, k class) (id int) {
	id = len(g.concepts)
	g.ids[c.name] = id
	g.concepts = append(g.concepts, c)
	g.general = append(g.general, nil)
	g.give(id, k, c.words.ZH)
	g.give(id, k, c.words.EN)
	return id
}

// give gives a concept its words.
func (g *grammar) give(id int, k class, words string) {
	for text := range strings.SplitSeq(words, "|") {
		if text != "" {
			parts := strings.Split(text, "~")
			key := openingOf(parts[0])
			g.words[key] = append(g.words[key], word{id, parts, k})
		}
	}
}

// form reads "domain expired|'run out' !certificate": words in quotes belong to this form
// only.
func (g *grammar) form(text string) (f form) {
	const space, bar = "\x00", "\x01" // as written inside quotes
	pieces := strings.Split(text, "'")
	for i := 1; i < len(pieces); i += 2 {
		pieces[i] = strings.NewReplacer(" ", space, "|", bar).Replace(pieces[i])
	}
	for token := range strings.FieldsSeq(strings.Join(pieces, "'")) {
		token, no := strings.CutPrefix(token, "!")
		var alternatives []int
		for name := range strings.SplitSeq(token, "|") {
			words, quoted := strings.CutPrefix(name, "'")
			if quoted {
				id := g.declare(concept{name: name}, anOwnWord)
				g.give(id, anOwnWord, strings.NewReplacer("'", "", space, " ", bar, "|").Replace(words))
				alternatives = append(alternatives, id)
			} else {
				alternatives = append(alternatives, g.ids[name])
			}
		}
		if no {
			f.unasked = append(f.unasked, alternatives)
		} else {
			f.wanted = append(f.wanted, alternatives)
		}
	}
	return f
}

// weigh makes a concept count more the fewer meanings use it.
func (g *grammar) weigh() {
	wanted := make([]int, len(g.concepts))
	for _, m := range g.meanings {
		seen := make(map[int]bool)
		for _, f := range m.forms {
			for _, c := range slices.Concat(f.wanted...) {
				if !seen[c] {
					seen[c] = true
					wanted[c]++
				}
			}
		}
	}
	const ofWeak = 3
	g.weights = make([]float64, len(g.concepts))
	for c, n := range wanted {
		g.weights[c] = math.Log(float64(len(g.meanings)+1) / (float64(n) + 0.5))
		if g.concepts[c].weak {
			g.weights[c] /= ofWeak
		}
	}
}

// listen says for each concept whether a text mentions it.
func (g *grammar) listen(text string) []bool {
	hits := make([]hit, 0, 32)
	for at, r := range text {
		if r < utf8.RuneSelf && isLatin(byte(r)) && at > 0 && isLatin(text[at-1]) {
			continue // inside a word
		}
		next, _ := utf8.DecodeRuneInString(text[at+utf8.RuneLen(r):])
		for _, key := range [...]opening{{r, next}, {r}} {
			words := g.words[key]
			for i := range words {
				hits = words[i].find(hits, text, at)
			}
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		if a.start != b.start {
			return a.start - b.start
		}
		return b.end - a.end
	})
	spoken := make([]bool, len(g.concepts))
	var longest [classes]hit
	for _, h := range hits {
		last := &longest[h.class]
		if h.class != anOwnWord && h.within(*last) {
			continue
		}
		if h.end > last.end {
			*last = h
		}
		g.mark(spoken, h.concept)
	}
	return spoken
}

func (g *grammar) mark(spoken []bool, c int) {
	spoken[c] = true
	for _, general := range g.general[c] {
		g.mark(spoken, general)
	}
}

// agreement is how much of what was mentioned each meaning's forms account for, by meaning:
// what the best form does, and a little for each further one.
func (g *grammar) agreement(spoken []bool) map[string]float64 {
	agreed := make(map[string]float64)
	for _, m := range g.meanings {
		best, all := 0.0, 0.0
		for _, f := range m.forms {
			weight := g.holds(f, spoken)
			best, all = max(best, weight), all+weight
		}
		if best > 0 {
			agreed[m.name] = best + (all-best)/10
		}
	}
	return agreed
}

// holds is how much a form accounts for; 0 if it does not hold.
func (g *grammar) holds(f form, spoken []bool) (sum float64) {
	for _, alternatives := range f.unasked {
		if slices.ContainsFunc(alternatives, func(c int) bool { return spoken[c] }) {
			return 0
		}
	}
	for _, alternatives := range f.wanted {
		best := 0.0
		for _, c := range alternatives {
			if spoken[c] {
				best = max(best, g.weights[c])
			}
		}
		if best == 0 {
			return 0
		}
		sum += best
	}
	return sum
}

// speaksOf reports whether one of the named concepts was mentioned.
func (g *grammar) speaksOf(spoken []bool, names ...string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return spoken[g.ids[name]] })
}

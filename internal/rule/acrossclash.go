package rule

import (
	"cmp"
	"slices"

	"beian.example/icp/internal/lang"
)

// clash is a place that contradicts earlier ones.
type clash struct {
	rule    *Rule
	later   spot
	earlier []spot      // never empty; as many as are told, and of a crowd later ones too
	further []spot      // where the same parties say the same in more files
	files   int         // how many are concerned, if not all are told
	pairs   [][2]uint32 // every two files that contradict each other
	crowd   []uint32    // all files instead, if there are too many pairs
	words
	severity Severity
}

// words are what is said of a clash.
type words struct {
	message lang.Text
	beside  lang.Text // said of each earlier place
	fix     lang.Text // instead of the rule's; may be zero
	soft    lang.Text // why it is softer than the rule; zero where it is not
	softAs  Severity  // how grave it is then
	refused bool      // it rests on what a province asks
}

// grade is how grave a clash is that is told in these words.
func (w *words) grade(r *Rule) Severity {
	if w.soft.IsZero() {
		return r.Severity
	}
	return w.softAs
}

// byPlace makes one clash of all pairs with the same place in the later file. It is as grave
// as the gravest of them.
func (m *meeting) byPlace(parties []*party, pairs []pair) (told []clash) {
	files := 0
	for i := range pairs {
		files += len(pairs[i].x.all) * len(pairs[i].y.all)
	}
	at := make(map[spot]int)
	for i := range pairs {
		p := &pairs[i]
		k, known := at[p.later.spot()]
		if !known {
			k = len(told)
			at[p.later.spot()] = k
			told = append(told, clash{rule: m.rule, later: p.later.spot(), words: p.words, severity: p.severity})
			if files > mostPairs {
				told[k].crowd = filesOf(parties)
			}
		}
		c := &told[k]
		if p.severity > c.severity {
			c.words, c.severity = p.words, p.severity
		}
		c.earlier = append(c.earlier, p.earlier.spot())
		if files <= mostPairs {
			c.pairs = m.appendPairs(c.pairs, p.x.all, p.y.all)
		}
		c.further = append(c.further, m.furtherOf(p)...)
	}
	for i := range told {
		c := &told[i]
		c.further = slices.DeleteFunc(c.further, func(s spot) bool {
			return s.file == c.later.file || slices.ContainsFunc(c.earlier, func(e spot) bool { return s.file == e.file })
		})
		slices.SortFunc(c.further, inOrderOfSpots)
		c.further = slices.Compact(c.further)
	}
	return told
}

// furtherOf picks the further places to tell of a pair, the first by name if there are too many.
// Which these are does not depend on what other pairs are told at the same place.
func (m *meeting) furtherOf(p *pair) []spot {
	further := slices.DeleteFunc(append(p.x.places(), p.y.places()...), func(s spot) bool {
		return s.file == p.later.file || s.file == p.earlier.file
	})
	slices.SortFunc(further, func(a, b spot) int {
		return cmp.Or(m.names.compare(a.file, b.file), cmp.Compare(a.nth, b.nth))
	})
	return further[:min(len(further), int(mostTold)-1)]
}

// appendPairs adds every two files of two parties. Two files that contradict each other in
// several pairs of parties are added for each, so that their number does not depend on what is
// told where.
func (m *meeting) appendPairs(all [][2]uint32, some, others []*entry) [][2]uint32 {
	for _, a := range some {
		for _, b := range others {
			if a.file != b.file && (m.isPair == nil || m.isPair(a, b)) {
				all = append(all, [2]uint32{a.file, b.file})
			}
		}
	}
	return all
}

// filesOf are the files of the parties that clash.
func filesOf(parties []*party) (files []uint32) {
	for _, p := range parties {
		if p.clashes {
			files = p.appendFiles(files)
		}
	}
	slices.Sort(files)
	return slices.Compact(files)
}

// crowded makes the one clash that is told of a crowd: the first of the gravest pairs, with
// whatever else its later place contradicts, before or after it.
func (m *meeting) crowded(parties []*party, gravest pair) clash {
	files := filesOf(parties)
	c := clash{rule: m.rule, later: gravest.later.spot(), words: gravest.words, severity: gravest.severity, files: len(files), crowd: files}
	its := gravest.x
	if !slices.Contains(its.all, gravest.later) {
		its = gravest.y
	}
	c.earlier = []spot{gravest.earlier.spot()}
	for _, p := range parties {
		if len(c.earlier) == mostTold {
			break
		}
		if p == gravest.x || p == gravest.y || !p.clashes {
			continue
		}
		for earlier, later := range m.clashing(p, its) {
			if later == gravest.later {
				c.earlier = append(c.earlier, earlier.spot())
				break
			}
			if earlier == gravest.later {
				c.earlier = append(c.earlier, later.spot())
				break
			}
		}
	}
	slices.SortFunc(c.earlier, inOrderOfSpots)
	return c
}

// repeats finds the clashes of bundles of which one would be enough.
func (m *meeting) repeats() (told []clash) {
	parties := m.parties(m.repeatsOf)
	for markRepeated(parties) && m.hush(parties, m.repeatsOf) { // and what is left?
		parties = m.parties(m.repeatsOf)
	}
	first := m.firstOfEach(m.repeatsOf)
	for _, p := range parties {
		if p.clashes {
			told = append(told, m.repeated(p, first[p.group]))
		}
	}
	return told
}

// markRepeated marks the parties of several files as clashing, and reports whether there are any.
func markRepeated(parties []*party) (isAny bool) {
	for _, p := range parties {
		p.clashes = len(p.all) > 1
		isAny = isAny || p.clashes
	}
	return isAny
}

// firstOfEach finds the first places of each group in the order of the files, one more than
// are told beside a finding.
func (m *meeting) firstOfEach(groupOf func(*entry) group) map[group][]spot {
	first := make(map[group][]spot)
	for i := range m.alike {
		if e, g := &m.alike[i], groupOf(&m.alike[i]); len(first[g]) <= mostTold && !m.isOff(e) {
			first[g] = append(first[g], e.spot())
		}
	}
	return first
}

// repeated makes the one clash that is told of a party's bundles. It stands in the second of
// them, with the others beside it.
func (m *meeting) repeated(p *party, first []spot) clash {
	c := clash{rule: m.rule, later: first[1], earlier: slices.Delete(slices.Clone(first), 1, 2), files: len(p.all), words: m.ofRepeats, severity: p.grade(m.ofRepeats.grade(m.rule))}
	if len(p.all) > mostTold {
		c.crowd = p.appendFiles(nil)
		return c
	}
	for i, a := range p.all {
		for _, b := range p.all[:i] {
			c.pairs = append(c.pairs, [2]uint32{b.file, a.file})
		}
	}
	return c
}

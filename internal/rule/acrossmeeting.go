package rule

import (
	"cmp"
	"iter"
	"slices"
)

// meeting is what several bundles say alike, before a rule that compares.
type meeting struct {
	*history
	rule   *Rule
	alike  []entry         // in the order of the files
	hushed map[uint64]bool // those about whom comments ask for silence
	comparison
	witness
}

// comparison is how a rule compares what several bundles say alike.
type comparison struct {
	groupOf    func(e *entry) group
	contradict func(a, b *entry) bool // of two groups, in the order of their files
	say        func(later, earlier *entry) words

	// isBeside is whether an entry is not compared itself, but known with the others of its
	// party; nil where all are compared. isPair is whether two of parties that contradict each
	// other do so alone; nil where any do.
	isBeside func(e *entry) bool
	isPair   func(a, b *entry) bool

	// copiesOf groups bundles that say the same in all they say, of which each but the first
	// is too many; nil where that is no fault.
	copiesOf func(e *entry) group
	ofCopies words
}

// The bounds of what is told and compared.
const (
	// mostTold is how many that share a value are told one by one, and manyPairs how many pairs
	// one more than that makes. So many contradictions have one cause: they are told as a
	// single clash, which counts its files.
	mostTold  = 10
	manyPairs = mostTold * (mostTold + 1) / 2

	// mostCrossed is how many parties are compared each with each; where there are more, each
	// is compared with the firstFew only.
	mostCrossed = 500
	firstFew    = 200

	// ofParty is how many of a party's entries are compared with those of another: so many of
	// the earliest, and as many of the latest.
	ofParty = 10

	// mostPairs is how many pairs of files a finding lists; a clash of more lists all its files
	// instead.
	mostPairs = 1000
)

// group tells the entries of a meeting apart: those of one group do not contradict each
// other, and those about nobody are left out. A comment is about somebody, whatever else
// tells the groups apart.
type group struct {
	who  uint64
	in   uint32 // a subject, where that matters
	kind traits
}

// party are the entries of a group.
type party struct {
	group
	all     []*entry // one of each file, in the order of their names where there are others
	some    []*entry // of these, two of each day, as many as are compared with others
	clashes bool

	set           Severity // the gravest that the settings of its files say
	isSet, isFree bool     // by some of them, and not by others
}

// pair are two entries that contradict each other.
type pair struct {
	x, y           *party
	later, earlier *entry
	words
	severity Severity
}

// isAny reports whether there is any clash, and asks no more than that takes.
func (m *meeting) isAny() bool {
	parties := m.parties(m.groupOf)
	for j, y := range parties {
		for _, x := range parties[:comparedWith(j, len(parties))] {
			for range m.clashing(x, y) {
				return true
			}
		}
	}
	return m.copiesOf != nil && markCopied(m.parties(m.copiesOf))
}

// clashes are all there are.
func (m *meeting) clashes() []clash {
	m.hushed = make(map[uint64]bool)
	told := m.contradictions()
	if m.copiesOf != nil {
		told = append(told, m.copies()...)
	}
	return told
}

// contradictions are those of parties, each in the later of two files. Neither the order of
// the files nor which of a party's files is the first changes which they are.
func (m *meeting) contradictions() []clash {
	for {
		parties := m.parties(m.groupOf)
		pairs, gravest, count := m.pairs(parties)
		switch {
		case count == 0:
			return nil
		case m.hush(parties, m.groupOf): // and what is left?
		case count >= manyPairs && !m.TellsEach:
			return []clash{m.crowded(parties, gravest)}
		default:
			return m.byPlace(parties, pairs)
		}
	}
}

// parties are those of the entries that are asked for, in the order of their first files.
func (m *meeting) parties(groupOf func(*entry) group) []*party {
	var all []*party
	known := make(map[group]*party, min(len(m.alike), 2*mostTold))
	for i := range m.alike {
		e := &m.alike[i]
		g := groupOf(e)
		switch {
		case g.who == 0 || m.hushed[g.who]:
			continue
		case m.isOff(e):
			m.isSilent(e.spot(), m.rule) // a comment is not in vain for that
			continue
		}
		p := known[g]
		if p == nil {
			p = &party{group: g}
			known[g] = p
			all = append(all, p)
		}
		m.join(p, e)
	}
	if len(all) < 2 {
		return all // which is compared with nobody, and may be very many
	}
	for _, p := range all {
		slices.SortFunc(p.all, m.byName)
		p.some = m.ofEachDay(m.compared(p.all))
	}
	slices.SortFunc(all, func(x, y *party) int { return inOrderOfFiles(x.all[0], y.all[0]) })
	return all
}

// compared are those of a party's entries that are.
func (m *meeting) compared(all []*entry) []*entry {
	if m.isBeside == nil {
		return all
	}
	return slices.DeleteFunc(slices.Clone(all), m.isBeside)
}

// ofEachDay are some of a party's entries: of those of one day what lies between them and
// others is the same, and a second is for files that have both parties.
func (m *meeting) ofEachDay(all []*entry) []*entry {
	if len(all) <= 2 {
		return all
	}
	some := slices.Clone(all)
	slices.SortStableFunc(some, func(a, b *entry) int { return cmp.Compare(m.days[a.file], m.days[b.file]) })
	kept := some[:0]
	for _, e := range some {
		if n := len(kept); n < 2 || m.days[kept[n-2].file] != m.days[e.file] {
			kept = append(kept, e)
		}
	}
	if n := len(kept); n > 2*ofParty {
		kept = slices.Delete(kept, ofParty, n-ofParty)
	}
	slices.SortFunc(kept, m.byName)
	return kept
}

func (m *meeting) byName(a, b *entry) int { return m.names.compare(a.file, b.file) }

func (m *meeting) join(p *party, e *entry) {
	if n := len(p.all); n > 0 && p.all[n-1].file == e.file {
		return
	}
	p.all = append(p.all, e)
	if set, isSet := m.grade(e.file, m.rule); isSet {
		p.set, p.isSet = max(p.set, set), true
	} else {
		p.isFree = true
	}
}

func (p *party) places() []spot {
	places := make([]spot, len(p.all))
	for i, e := range p.all {
		places[i] = e.spot()
	}
	return places
}

func (p *party) appendFiles(files []uint32) []uint32 {
	for _, e := range p.all {
		files = append(files, e.file)
	}
	return files
}

// isOff reports whether the settings of an entry's file do not ask for the rule.
func (m *meeting) isOff(e *entry) bool { return !m.asksFor(e.file, m.rule) }

// grade is how grave something of its own severity is by the settings of the party's files.
func (p *party) grade(own Severity) Severity {
	switch {
	case !p.isSet:
		return own
	case p.isFree:
		return max(p.set, own)
	}
	return p.set
}

// clashing are the entries of two parties that contradict each other in different files, each
// two in the order of these. What contradicts in one file is for its own rules. What was before
// something and what was behind it need not contradict alike.
func (m *meeting) clashing(x, y *party) iter.Seq2[*entry, *entry] {
	return func(yield func(earlier, later *entry) bool) {
		for _, a := range x.some {
			for _, b := range y.some {
				earlier, later := a, b
				if inOrderOfFiles(a, b) > 0 {
					earlier, later = b, a
				}
				if a.file != b.file && m.contradict(earlier, later) && !yield(earlier, later) {
					return
				}
			}
		}
	}
}

func inOrderOfFiles(a, b *entry) int { return inOrderOfSpots(a.spot(), b.spot()) }

// gravestOf is the first of the gravest pairs of two parties, so that no name of a file decides
// how grave it is; clash is whether there is any.
func (m *meeting) gravestOf(x, y *party) (gravest pair, clash bool) {
	for earlier, later := range m.clashing(x, y) {
		p := pair{x: x, y: y, earlier: earlier, later: later, words: m.say(later, earlier)}
		p.severity = m.severity(&p)
		if !clash || p.severity > gravest.severity {
			gravest, clash = p, true
		}
		if p.soft.IsZero() { // than which none is graver
			break
		}
	}
	return gravest, clash
}

// pairs are the first pairs that contradict each other, which are all where they are fewer
// than many, the first of the gravest, and how many there are.
func (m *meeting) pairs(parties []*party) (some []pair, gravest pair, count int) {
	for j, y := range parties {
		here := 0
		for _, x := range parties[:comparedWith(j, len(parties))] {
			if len(parties) > mostCrossed && here > 0 && count >= manyPairs {
				break
			}
			p, clash := m.gravestOf(x, y)
			if !clash {
				continue
			}
			x.clashes, y.clashes = true, true
			count++
			here++
			if count == 1 || p.severity > gravest.severity {
				gravest = p
			}
			if count < manyPairs || m.TellsEach && here <= mostTold {
				some = append(some, p)
			}
		}
	}
	return some, gravest, count
}

// comparedWith is with how many of those before it the nth of some parties is compared.
func comparedWith(nth, parties int) int {
	if parties > mostCrossed {
		return min(nth, firstFew)
	}
	return nth
}

// severity is how grave a pair is: as the milder of the two have it.
func (m *meeting) severity(p *pair) Severity {
	own := m.rule.Severity
	if !p.soft.IsZero() {
		own = p.softAs
	}
	return min(p.x.grade(own), p.y.grade(own))
}

// hush notes about whom of those that clash a comment asks for silence, and reports whether
// there is anybody.
func (m *meeting) hush(parties []*party, groupOf func(*entry) group) (isAny bool) {
	clashing := make(map[uint64]bool)
	for _, p := range parties {
		if p.clashes {
			clashing[p.who] = true
		}
	}
	for i := range m.alike {
		e := &m.alike[i]
		if who := groupOf(e).who; clashing[who] && !m.isOff(e) && m.isSilent(e.spot(), m.rule) {
			m.hushed[who], isAny = true, true
		}
	}
	return isAny
}

// byPlace are the clashes of some pairs, one for each place in a later file: as grave as the
// gravest of its pairs.
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
		some, others := p.x.places(), p.y.places()
		if files <= mostPairs {
			c.pairs = m.appendPairs(c.pairs, p.x.all, p.y.all)
		}
		c.further = append(append(c.further, some...), others...)
	}
	for i := range told {
		told[i].further = m.trimmed(told[i].further, &told[i])
	}
	return told
}

// trimmed are those of the further places of a clash that are told nowhere else, as many as
// are read one by one: the first by name, and then in the order of the files.
func (m *meeting) trimmed(further []spot, c *clash) []spot {
	further = slices.DeleteFunc(further, func(s spot) bool {
		return s.file == c.later.file || slices.ContainsFunc(c.earlier, func(e spot) bool { return s.file == e.file })
	})
	slices.SortFunc(further, inOrderOfSpots)
	further = slices.Compact(further)
	slices.SortStableFunc(further, func(a, b spot) int { return m.names.compare(a.file, b.file) })
	further = further[:min(len(further), max(0, mostTold-len(c.earlier)))]
	slices.SortFunc(further, inOrderOfSpots)
	return further
}

// appendPairs adds each two of two parties' files. Two that other parties have as well are
// there twice, so that their number does not depend on what is told where.
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

// crowded is the one clash that is told of many: the first of the gravest, and what else the
// later of the two contradicts.
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
		}
	}
	slices.SortFunc(c.earlier, inOrderOfSpots)
	return c
}

// copies are the clashes of bundles that say the same in all they say.
func (m *meeting) copies() (told []clash) {
	parties := m.parties(m.copiesOf)
	for markCopied(parties) && m.hush(parties, m.copiesOf) { // and what is left?
		parties = m.parties(m.copiesOf)
	}
	first := m.firstOfEach(m.copiesOf)
	for _, p := range parties {
		if p.clashes {
			told = append(told, m.copied(p, first[p.group]))
		}
	}
	return told
}

// markCopied marks the parties of several files as clashing, and reports whether there are any.
func markCopied(parties []*party) (isAny bool) {
	for _, p := range parties {
		p.clashes = len(p.all) > 1
		isAny = isAny || p.clashes
	}
	return isAny
}

// firstOfEach are the first places of each group in the order of the files, one more than
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

// copied is the one clash that is told of a party's copies. It stands in the second of
// them, and has the first and those behind beside it.
func (m *meeting) copied(p *party, first []spot) clash {
	c := clash{rule: m.rule, later: first[1], earlier: slices.Delete(slices.Clone(first), 1, 2), files: len(p.all), words: m.ofCopies, severity: p.grade(m.rule.Severity)}
	if len(p.all) > mostTold {
		c.crowd = p.appendFiles(nil)
		return c
	}
	for i := range p.all {
		c.pairs = m.appendPairs(c.pairs, p.all[:i], p.all[i:i+1])
	}
	return c
}

// byOwner is for what belongs to one, so that two owners contradict each other.
func byOwner(e *entry) group { return group{who: uint64(e.owner)} }

// always is for parties that contradict each other by being two.
func always(_, _ *entry) bool { return true }

// either says the same whichever of the two is the later.
func either(w words) func(_, _ *entry) words { return func(_, _ *entry) words { return w } }

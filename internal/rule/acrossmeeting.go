package rule

import (
	"cmp"
	"iter"
	"slices"
)

// meeting brings the facts that several bundles have in common before a rule that compares
// them.
type meeting struct {
	*history
	rule   *Rule
	alike  []entry         // the facts, in the order of the files
	hushed map[uint64]bool // group.who of the parties that comments ignore
	comparison
	witness
}

// comparison is how a rule compares the facts of a meeting.
type comparison struct {
	groupOf    func(e *entry) group
	contradict func(a, b *entry) bool // of two groups, in the order of their files
	say        func(later, earlier *entry) words

	// isBeside tells which entries belong to their party but are not compared themselves; nil
	// if all are compared.
	isBeside func(e *entry) bool

	// isPair tells which two entries, of parties that contradict each other, do so themselves;
	// nil if any two do.
	isPair func(a, b *entry) bool

	// repeatsOf groups bundles that do one thing again, such as copies, of which all but the
	// first are too many; nil if that is no fault.
	repeatsOf func(e *entry) group
	ofRepeats words
}

// The bounds of what is told and compared.
const (
	// mostTold is how many that share a value are told one by one, and manyPairs how many pairs
	// one more than that makes. So many contradictions have one cause: they are told as a
	// single clash, which counts its files.
	mostTold  bound = 10
	manyPairs       = mostTold * (mostTold + 1) / 2

	// mostCrossed is how many parties are compared each with each; where there are more, each
	// is compared with the firstFew only.
	mostCrossed bound = 500
	firstFew    bound = 200

	// ofParty is how many of a party's entries are compared with those of another: so many of
	// the earliest, and as many of the latest.
	ofParty bound = 10

	// mostPairs is how many pairs of files a finding lists; a clash of more lists all its files
	// instead.
	mostPairs bound = 1000
)

// group is what the entries of one party have in common. They do not contradict each other.
type group struct {
	who  uint64 // whose they are; entries of 0 are left out, and a comment ignores all of one
	in   uint32 // a subject, if that matters
	kind traits
}

// pair is two parties that contradict each other, and by which entries.
type pair struct {
	x, y           *party
	later, earlier *entry
	words
	severity Severity
}

// isAny reports whether there is any clash. It stops at the first.
func (m *meeting) isAny() bool {
	parties := m.parties(m.groupOf)
	for j, y := range parties {
		for _, x := range parties[:comparedWith(j, len(parties))] {
			for range m.clashing(x, y) {
				return true
			}
		}
	}
	return m.repeatsOf != nil && markRepeated(m.parties(m.repeatsOf))
}

// clashes finds all clashes.
func (m *meeting) clashes() []clash {
	m.hushed = make(map[uint64]bool)
	told := m.contradictions()
	if m.repeatsOf != nil {
		told = append(told, m.repeats()...)
	}
	return told
}

// contradictions finds the clashes of parties. Each stands in the later of two files; which
// there are does not depend on the order of the files, nor on which of a party's is the first.
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

// clashing yields every two entries of two parties that contradict each other, in the order of
// their files. Contradictions within one file are left to the rules of one bundle. Some entries
// may contradict each other where others do not: a change may lie in between.
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

// gravestOf finds the first of the gravest contradictions of two parties, so that how grave
// they are does not depend on file names; clash tells whether there is any.
func (m *meeting) gravestOf(x, y *party) (gravest pair, clash bool) {
	for earlier, later := range m.clashing(x, y) {
		p := pair{x: x, y: y, earlier: earlier, later: later, words: m.say(later, earlier)}
		p.severity = m.severity(&p)
		if !clash || p.severity > gravest.severity {
			gravest, clash = p, true
		}
		if p.soft.IsZero() { // none is graver
			break
		}
	}
	return gravest, clash
}

// pairs finds the parties that contradict each other: some of the pairs (all, if they are
// fewer than manyPairs), the first of the gravest, and how many there are.
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

// comparedWith is how many of the parties before it the nth is compared with.
func comparedWith(nth, parties int) int {
	if parties > mostCrossed {
		return min(nth, firstFew)
	}
	return nth
}

// severity is how grave a pair is, by the milder of the two parties' settings.
func (m *meeting) severity(p *pair) Severity {
	own := p.words.grade(m.rule)
	return min(p.x.grade(own), p.y.grade(own))
}

// hush notes which of the parties that clash a comment ignores, and reports whether there are
// any.
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

// isTurning reports whether any of the subjects, or an heir, has changed or cancelled something.
func (m *meeting) isTurning() bool {
	return slices.ContainsFunc(m.alike, func(e entry) bool { return m.hasActs(e.subject) })
}

// has reports whether a file gives what is compared for a certain person.
func (m *meeting) has(file, person uint32, isMeant func(*entry) bool) bool {
	i, _ := slices.BinarySearchFunc(m.alike, file, func(e entry, file uint32) int { return cmp.Compare(e.file, file) })
	for ; i < len(m.alike) && m.alike[i].file == file; i++ {
		if e := &m.alike[i]; e.owner == person && isMeant(e) {
			return true
		}
	}
	return false
}

// isIn reports whether a file has the fact that is compared.
func (m *meeting) isIn(file uint32) bool {
	_, is := slices.BinarySearchFunc(m.alike, file, func(e entry, file uint32) int { return cmp.Compare(e.file, file) })
	return is
}

// filesWith lists the files in which the fact that is compared has a trait.
func (m *meeting) filesWith(t traits) (files []uint32) {
	for i := range m.alike {
		if m.alike[i].traits.has(t) {
			files = append(files, m.alike[i].file)
		}
	}
	return files
}

// byOwner makes a party of each owner.
func byOwner(e *entry) group { return group{who: uint64(e.owner)} }

// always lets any two parties contradict each other.
func always(_, _ *entry) bool { return true }

// either says the same whichever of the two is the later.
func either(w words) func(_, _ *entry) words { return func(_, _ *entry) words { return w } }

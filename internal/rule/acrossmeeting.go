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

// hasActs reports whether any of the subjects changed or cancelled something.
func (m *meeting) hasActs() bool {
	return slices.ContainsFunc(m.alike, func(e entry) bool { return len(m.acts[e.subject]) > 0 })
}

// has reports whether somebody has what is compared in a file as well.
func (m *meeting) has(file, person uint32, isMeant func(*entry) bool) bool {
	i, _ := slices.BinarySearchFunc(m.alike, file, func(e entry, file uint32) int { return cmp.Compare(e.file, file) })
	for ; i < len(m.alike) && m.alike[i].file == file; i++ {
		if e := &m.alike[i]; e.owner == person && isMeant(e) {
			return true
		}
	}
	return false
}

// isIn reports whether a file says what is compared.
func (m *meeting) isIn(file uint32) bool {
	_, is := slices.BinarySearchFunc(m.alike, file, func(e entry, file uint32) int { return cmp.Compare(e.file, file) })
	return is
}

// filesWith lists the files that say what is compared with some trait.
func (m *meeting) filesWith(t traits) (files []uint32) {
	for i := range m.alike {
		if m.alike[i].traits.has(t) {
			files = append(files, m.alike[i].file)
		}
	}
	return files
}

// byOwner is for what belongs to one, so that two owners contradict each other.
func byOwner(e *entry) group { return group{who: uint64(e.owner)} }

// always is for parties that contradict each other by being two.
func always(_, _ *entry) bool { return true }

// either says the same whichever of the two is the later.
func either(w words) func(_, _ *entry) words { return func(_, _ *entry) words { return w } }

package rule

import (
	"cmp"
	"iter"
	"maps"
	"slices"

	"beian.example/icp/internal/regulation"
)

// history is what subjects have changed and cancelled, according to their bundles. By such
// acts names, telephones, offices and domains pass on, so that what was filed before does not
// contradict what is filed afterwards.
type history struct {
	*Across
	acts         map[uint32][]*recordState // by subject, its own
	had          map[uint32][]uint32       // by subject: the records that it has had and others go on with
	actsOn       map[uint32][]*recordState // by record, of those that anybody has had
	isAttributed map[uint32]bool           // by file, of those without a certificate: whether it is known whose they may be
}

const (
	// mostActs is how many acts of a subject, or on a record, are looked at, the last ones. A
	// domain that is given up more often than mostGivenUp is taken to be free at any time.
	mostActs, mostGivenUp bound = 1000, 100

	// mostNamesakes is how many subjects of one name an act may be attributed to; if there are
	// more, it is attributed to none.
	mostNamesakes bound = 20
)

// history gathers the acts. A cancellation need not give the subject's certificate: then it is
// attributed to those who have the record's number in other bundles or, if nobody has, its
// name.
func (a *Across) history() *history {
	h := &history{
		Across: a, acts: make(map[uint32][]*recordState),
		had: a.recordsHad(), actsOn: make(map[uint32][]*recordState), isAttributed: make(map[uint32]bool),
	}
	for _, records := range h.had {
		for _, record := range records {
			h.actsOn[record] = nil
		}
	}
	var unknown []*recordState
	for i := range a.records {
		s := &a.records[i]
		if !s.isAct() {
			continue
		}
		if acts, isAsked := h.actsOn[a.recordOf(s)]; isAsked {
			h.actsOn[a.recordOf(s)] = append(acts, s)
		}
		if subject := a.facts.subjects[s.file]; subject != 0 {
			h.add(s, subject)
		} else {
			unknown = append(unknown, s)
		}
	}
	if len(unknown) > 0 {
		h.addUnknown(unknown)
	}
	for _, all := range []map[uint32][]*recordState{h.acts, h.actsOn} {
		for whose, acts := range all {
			all[whose] = h.lastOf(acts)
		}
	}
	return h
}

// isAct reports whether a bundle changes or cancels something by which values pass on.
func (s *recordState) isAct() bool {
	return s.cancels || s.changes || s.changesSites || len(s.gives) > 0
}

// actsOf yields what was changed and cancelled by a subject, and by anybody on the records that
// it has had.
func (h *history) actsOf(subject uint32) iter.Seq[*recordState] {
	return func(yield func(*recordState) bool) {
		for _, act := range h.acts[subject] {
			if !yield(act) {
				return
			}
		}
		for _, record := range h.had[subject] {
			for _, act := range h.actsOn[record] {
				if !yield(act) {
					return
				}
			}
		}
	}
}

// hasActs reports whether there is anything that actsOf yields.
func (h *history) hasActs(subject uint32) bool {
	for range h.actsOf(subject) {
		return true
	}
	return false
}

func (h *history) add(s *recordState, subject uint32) { h.acts[subject] = append(h.acts[subject], s) }

// lastOf picks the last of a subject's acts, by their days. Copies count as one.
func (h *history) lastOf(acts []*recordState) []*recordState {
	slices.SortFunc(acts, func(s, t *recordState) int {
		return cmp.Or(cmp.Compare(h.days[s.file], h.days[t.file]), cmp.Compare(h.contents[s.file], h.contents[t.file]), cmp.Compare(s.file, t.file))
	})
	acts = slices.CompactFunc(acts, func(s, t *recordState) bool { return h.contents[s.file] == h.contents[t.file] })
	return acts[max(0, len(acts)-mostActs):]
}

// addUnknown adds acts of bundles without the subject's certificate to the subjects that have
// the number of the record, or else its name. Of several subjects with that name, those with
// another record are left out, unless all have one.
func (h *history) addUnknown(states []*recordState) {
	numbers, names := h.subjectsOfRecords(states)
	for _, s := range states {
		subjects := slices.Collect(maps.Keys(numbers[s.number]))
		if len(subjects) == 0 {
			all := slices.Collect(maps.Keys(names[s.before]))
			subjects = slices.DeleteFunc(slices.Clone(all), func(subject uint32) bool { return names[s.before][subject] != 0 && s.number != 0 })
			if len(subjects) == 0 {
				subjects = all
			}
			if len(subjects) > mostNamesakes {
				continue
			}
		}
		slices.Sort(subjects)
		h.isAttributed[s.file] = len(subjects) > 0
		for _, subject := range subjects {
			h.add(s, subject)
		}
	}
}

// subjectsOfRecords finds the subjects that have the numbers and the names of some records:
// for each number and name, the subjects with the record that each of them has, 0 where that is
// not known.
func (a *Across) subjectsOfRecords(states []*recordState) (numbers, names map[uint32]map[uint32]uint32) {
	numbers, names = make(map[uint32]map[uint32]uint32), make(map[uint32]map[uint32]uint32)
	for _, s := range states {
		if s.number != 0 {
			numbers[s.number] = make(map[uint32]uint32)
		}
		if s.before != 0 {
			names[s.before] = make(map[uint32]uint32)
		}
	}
	own := make(map[uint32]uint32)
	for i := range a.records {
		s := &a.records[i]
		subject := a.facts.subjects[s.file]
		if subject == 0 || s.number == 0 {
			continue
		}
		own[subject] = s.number
		if of, isAsked := numbers[s.number]; isAsked {
			of[subject] = s.number
		}
	}
	for file, name := range a.called {
		subject := a.facts.subjects[file]
		if of, isAsked := names[name]; isAsked && subject != 0 {
			of[subject] = own[subject]
		}
	}
	return numbers, names
}

// mayLieBetween reports whether a file may come after one entry and before another. Days tell
// when bundles were put together: one that is filed first may have been written a little later,
// while another was under review.
func (h *history) mayLieBetween(from *entry, file uint32, to *entry) bool {
	before, day, after := h.days[from.file], h.days[file], h.days[to.file]
	return (before == 0 || day == 0 || before <= day) && (after == 0 || day == 0 || day <= after+atOneTime()) &&
		(before == 0 || after == 0 || before <= after+atOneTime())
}

// atOneTime is how many days apart bundles count as put together at one time: as long as a
// review takes, in which at worst every other day is no working day.
func atOneTime() int32 { return 2 * int32(regulation.Review.Value) }

// areApart reports whether, by their days, two entries are not of one time.
func (h *history) areApart(a, b *entry) bool {
	day, other := h.days[a.file], h.days[b.file]
	return day != 0 && other != 0 && max(day, other)-min(day, other) > atOneTime()
}

// acted reports whether the subject of one of two entries, or an heir of its record, did
// something between them that frees what it has for the other.
func (h *history) acted(a, b *entry, frees func(act *recordState, from, to *entry) bool) bool {
	by := func(from, to *entry) bool {
		for act := range h.actsOf(from.subject) {
			if h.mayLieBetween(from, act.file, to) && frees(act, from, to) {
				return true
			}
		}
		return false
	}
	return by(a, b) || by(b, a)
}

// ends reports whether an act cancels the record of one entry before another entry, which is
// on no record or on a later one.
func (h *history) ends(act *recordState, from, to *entry) bool {
	return act.cancels && h.isOnItsRecord(act, from, to)
}

// loses reports whether an act leaves the subject of one entry without a record when another
// entry is made: the record is cancelled, or handed over to another subject.
func (h *history) loses(act *recordState, from, to *entry) bool {
	return (act.cancels || h.handsOver(act, from.subject)) && h.isOnItsRecord(act, from, to)
}

func (h *history) lostBetween(a, b *entry) bool { return h.acted(a, b, h.loses) }

// isOnItsRecord reports whether an act may be on the record of one entry while another entry
// is on no record or on a later one.
func (h *history) isOnItsRecord(act *recordState, from, to *entry) bool {
	before, after := h.recordNumber(from.file), h.recordNumber(to.file)
	isOther := act.number != 0 && before != 0 && before != act.number
	isThere := after != 0 && (after == act.number || after == before)
	return !isOther && !isThere
}

// isDated reports whether the days of both entries and of the act between them are known.
func (h *history) isDated(act *recordState, from, to *entry) bool {
	return h.days[act.file] != 0 && h.days[from.file] != 0 && h.days[to.file] != 0
}

// recordNumber is a digest of the number of the record that a file builds on; 0 where there is
// none, or it cannot be read.
func (h *history) recordNumber(file uint32) uint32 {
	if i, builds := h.recordAt(file); builds {
		return h.records[i].number
	}
	return 0
}

// haveOneSubjectName reports whether the subjects of two entries have the same name, as one
// subject has whose certificate was replaced.
func (a *Across) haveOneSubjectName(x, y *entry) bool {
	return a.called[x.file] != 0 && a.called[x.file] == a.called[y.file]
}

// recordAt finds what a file takes its record to be, among a.records.
func (a *Across) recordAt(file uint32) (i int, builds bool) {
	return slices.BinarySearchFunc(a.records, file, func(s recordState, file uint32) int { return int(s.file) - int(file) })
}

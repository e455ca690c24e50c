package rule

import (
	"cmp"
	"maps"
	"slices"

	"beian.example/icp/internal/regulation"
)

// history is what subjects changed and cancelled, as their bundles tell it. Names, telephones,
// offices and domains pass on by that, and what was filed before it is no contradiction to
// what is filed behind it.
type history struct {
	*Across
	acts   map[uint32][]*recordState // by subject
	owners map[uint32][]uint32       // the subjects of files that have no certificate of any
}

const (
	// mostActs is how many acts of a subject are looked at, and how often a domain is given
	// up, before nobody follows any more: the last ones, and none.
	mostActs, mostGivenUp = 1000, 100

	// mostNamesakes may each be meant by a name.
	mostNamesakes = 20
)

// history gathers it. A cancellation need not say whose certificate it was: then it is of
// those who have the record's number in other bundles or, where nobody has, its name.
func (a *Across) history() *history {
	h := &history{Across: a, acts: make(map[uint32][]*recordState), owners: make(map[uint32][]uint32)}
	var unknown []*recordState
	for i := range a.records {
		switch s := &a.records[i]; {
		case !s.cancels && !s.changes && !s.changesSites && len(s.gives) == 0:
		case a.facts.subjects[s.file] == 0:
			unknown = append(unknown, s)
		default:
			h.add(s, a.facts.subjects[s.file])
		}
	}
	if len(unknown) > 0 {
		h.addUnknown(unknown)
	}
	for subject, acts := range h.acts {
		h.acts[subject] = h.lastOf(acts)
	}
	return h
}

func (h *history) add(s *recordState, subject uint32) { h.acts[subject] = append(h.acts[subject], s) }

// lastOf are the last of a subject's acts by their days, of which copies are one.
func (h *history) lastOf(acts []*recordState) []*recordState {
	slices.SortFunc(acts, func(s, t *recordState) int {
		return cmp.Or(cmp.Compare(h.days[s.file], h.days[t.file]), cmp.Compare(h.contents[s.file], h.contents[t.file]), cmp.Compare(s.file, t.file))
	})
	acts = slices.CompactFunc(acts, func(s, t *recordState) bool { return h.contents[s.file] == h.contents[t.file] })
	return acts[max(0, len(acts)-mostActs):]
}

// addUnknown adds what bundles do whose subject has the number of their record, or else its
// name. Of several of that name, who has another record is somebody else; a single one has it
// since.
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
		h.owners[s.file] = subjects
		for _, subject := range subjects {
			h.add(s, subject)
		}
	}
}

// subjectsOfRecords finds who has the numbers and the names of some records, and on which
// record they are themselves, as far as that is known.
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

// mayLieBetween reports whether what a file does may have been done after one entry and
// before another. Days are those on which bundles were put together: what is filed first
// may have been written a little later, while another was reviewed.
func (h *history) mayLieBetween(from *entry, file uint32, to *entry) bool {
	before, day, after := h.days[from.file], h.days[file], h.days[to.file]
	return (before == 0 || day == 0 || before <= day) && (after == 0 || day == 0 || day <= after+atOneTime()) &&
		(before == 0 || after == 0 || before <= after+atOneTime())
}

// atOneTime is within how many days bundles are put together at one time: while one is
// reviewed, of which half are no working days at worst.
func atOneTime() int32 { return 2 * int32(regulation.Review.Value) }

// acted reports whether the subject of one of two entries did something between them that
// lets what it has pass to the other.
func (h *history) acted(a, b *entry, frees func(act *recordState, from, to *entry) bool) bool {
	by := func(from, to *entry) bool {
		return slices.ContainsFunc(h.acts[from.subject], func(act *recordState) bool {
			return h.mayLieBetween(from, act.file, to) && frees(act, from, to)
		})
	}
	return by(a, b) || by(b, a)
}

// ends reports whether the record of an entry is cancelled before another, which is on none
// or on a later one.
func (h *history) ends(act *recordState, from, to *entry) bool {
	if !act.cancels {
		return false
	}
	before, after := h.recordNumber(from.file), h.recordNumber(to.file)
	isOther := act.number != 0 && before != 0 && before != act.number
	isThere := after != 0 && (after == act.number || after == before)
	return !isOther && !isThere
}

func (h *history) endedBetween(a, b *entry) bool { return h.acted(a, b, h.ends) }

// isDated reports whether it is known when both entries and what lies between them were.
func (h *history) isDated(act *recordState, from, to *entry) bool {
	return h.days[act.file] != 0 && h.days[from.file] != 0 && h.days[to.file] != 0
}

// recordNumber is a digest of the record that a file builds on; 0 where there is none, or
// its number cannot be read.
func (h *history) recordNumber(file uint32) uint32 {
	if i, builds := h.recordAt(file); builds {
		return h.records[i].number
	}
	return 0
}

// haveOneSubjectName reports whether the subjects of two entries are called the same, as one is
// by an old certificate and a new.
func (a *Across) haveOneSubjectName(x, y *entry) bool {
	return a.called[x.file] != 0 && a.called[x.file] == a.called[y.file]
}

func (a *Across) recordAt(file uint32) (i int, builds bool) {
	return slices.BinarySearchFunc(a.records, file, func(s recordState, file uint32) int { return int(s.file) - int(file) })
}

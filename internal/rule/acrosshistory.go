package rule

import "slices"

// history is what became of subjects, as their bundles tell it. Names, telephones, offices
// and domains pass on where a subject is changed or a record is cancelled, and what was filed
// before that is no contradiction to what is filed behind it.
type history struct {
	*Across
	changed map[uint32][]uint32 // the files that change a subject
	ended   map[uint32][]uint32 // and those that cancel its whole record
}

// history gathers it. A cancellation need not say whose certificate it was: then it is of
// those who have the record's number in other bundles or, where nobody has, its name.
func (a *Across) history() *history {
	h := &history{Across: a, changed: make(map[uint32][]uint32), ended: make(map[uint32][]uint32)}
	var unknown []*recordState
	for i := range a.records {
		switch s := &a.records[i]; {
		case !s.cancels && !s.changes:
		case a.facts.subjects[s.file] == 0:
			unknown = append(unknown, s)
		default:
			h.add(s, a.facts.subjects[s.file])
		}
	}
	if len(unknown) > 0 {
		numbers, names := a.subjectsOfRecords(unknown)
		h.addAll(unknown, numbers, names)
	}
	return h
}

func (h *history) add(s *recordState, subject uint32) {
	by := h.changed
	if s.cancels {
		by = h.ended
	}
	if subject != 0 && !slices.Contains(by[subject], s.file) {
		by[subject] = append(by[subject], s.file)
	}
}

// addAll adds what bundles do whose subject is that of their record's number or name.
func (h *history) addAll(states []*recordState, numbers, names map[uint32][]uint32) {
	for _, s := range states {
		subjects := numbers[s.number]
		if len(subjects) == 0 {
			subjects = names[s.before]
		}
		for _, subject := range subjects {
			h.add(s, subject)
		}
	}
}

// subjectsOfRecords finds who has the numbers and the names of some records.
func (a *Across) subjectsOfRecords(states []*recordState) (numbers, names map[uint32][]uint32) {
	numbers, names = make(map[uint32][]uint32), make(map[uint32][]uint32)
	for _, s := range states {
		numbers[s.number], names[s.before] = nil, nil
	}
	delete(numbers, 0)
	delete(names, 0)
	take := func(of map[uint32][]uint32, what, subject uint32) {
		if all, isAsked := of[what]; isAsked && subject != 0 && !slices.Contains(all, subject) {
			of[what] = append(all, subject)
		}
	}
	for i := range a.records {
		take(numbers, a.records[i].number, a.facts.subjects[a.records[i].file])
	}
	for file, name := range a.called {
		take(names, name, a.facts.subjects[file])
	}
	return numbers, names
}

// mayLieBetween reports whether what a file does may have been done after one of two
// entries, and before the other.
func (h *history) mayLieBetween(file uint32, a, b *entry) bool {
	day, one, other := h.days[file], h.days[a.file], h.days[b.file]
	return day == 0 || one == 0 || other == 0 || min(one, other) <= day && day <= max(one, other)
}

// endedBetween reports whether the record of one of two may have been cancelled between
// them.
func (h *history) endedBetween(a, b *entry) bool {
	between := func(file uint32) bool { return h.mayLieBetween(file, a, b) }
	return slices.ContainsFunc(h.ended[a.subject], between) || slices.ContainsFunc(h.ended[b.subject], between)
}

// isFreeBetween reports whether a telephone or a mailbox may have passed from one to the other
// since a record was cancelled: within a subject, and to another where days say that it was.
func (h *history) isFreeBetween(a, b *entry) bool {
	areDated := h.days[a.file] != 0 && h.days[b.file] != 0
	isSure := func(file uint32) bool { return areDated && h.days[file] != 0 && h.mayLieBetween(file, a, b) }
	return a.subject == b.subject && h.endedBetween(a, b) ||
		slices.ContainsFunc(h.ended[a.subject], isSure) || slices.ContainsFunc(h.ended[b.subject], isSure)
}

// leftBetween reports whether somebody who is a principal in both may have left the subject
// of the earlier: its record was cancelled or given another principal. The files are those
// in which that person is one.
func (h *history) leftBetween(a, b *entry, files map[uint32]bool) bool {
	isReplaced := func(file uint32) bool { return !files[file] && h.mayLieBetween(file, a, b) }
	one, other := h.days[a.file], h.days[b.file]
	return h.endedBetween(a, b) ||
		(one == 0 || other == 0 || one <= other) && slices.ContainsFunc(h.changed[a.subject], isReplaced) ||
		(one == 0 || other == 0 || other <= one) && slices.ContainsFunc(h.changed[b.subject], isReplaced)
}

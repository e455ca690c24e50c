package rule

import (
	"cmp"
	"slices"
)

// A subject's record may go on with another certificate: a renewed one, or that of somebody
// who takes the record over. What is then changed or cancelled on the record frees what the
// subject had before, so that all that is done on a record counts for everyone who has had it.

// tie proves that two certificates had one record: both give the subject one name, and the
// record one number or one domain. A name alone proves nothing, since people have namesakes.
type tie struct {
	name uint32
	by   uint64 // the number, or the key of the domain
}

// tied is one end of a tie.
type tied struct {
	tie
	subject uint32
	record  uint32 // the one that was in that name until then, as recordOf tells; 0 if the subject is called so itself
}

// mostHad is how many records one certificate may have had; where there are more, none of them
// counts.
const mostHad bound = 20

// recordsHad finds the records that subjects have had and others go on with, by subject.
func (a *Across) recordsHad() map[uint32][]uint32 {
	had := make(map[uint32][]uint32)
	ends := a.ties()
	slices.SortFunc(ends, func(x, y tied) int {
		return cmp.Or(cmp.Compare(x.name, y.name), cmp.Compare(x.by, y.by), cmp.Compare(x.record, y.record), cmp.Compare(x.subject, y.subject))
	})
	ends = slices.Compact(ends)
	for len(ends) > 0 {
		n := 1
		for n < len(ends) && ends[n].tie == ends[0].tie {
			n++
		}
		addHad(had, ends[:n])
		ends = ends[n:]
	}
	for subject, records := range had {
		if len(records) > mostHad {
			delete(had, subject)
		}
	}
	return had
}

// addHad adds the records at the ends of one tie, those of subjects first.
func addHad(had map[uint32][]uint32, ends []tied) {
	own := 0
	for own < len(ends) && ends[own].record == 0 {
		own++
	}
	var heirs []tied // two of each record are enough: one of them is not the subject itself
	for _, e := range ends[own:] {
		if n := len(heirs); n < 2 || heirs[n-2].record != e.record {
			heirs = append(heirs, e)
		}
	}
	if len(heirs) > 2*mostHad {
		return
	}
	for _, s := range ends[:own] {
		for _, heir := range heirs {
			if heir.subject != s.subject && !slices.Contains(had[s.subject], heir.record) {
				had[s.subject] = append(had[s.subject], heir.record)
			}
		}
	}
}

// ties lists the ends of all ties by the names that several certificates give. A bundle that
// states the number of its record is tied by that number, not by its domains.
func (a *Across) ties() (ends []tied) {
	areSeveral := a.namesOfSeveral()
	if len(areSeveral) == 0 {
		return nil
	}
	add := func(name uint32, by uint64, subject, record uint32) {
		if areSeveral[name] {
			ends = append(ends, tied{tie{name, by}, subject, record})
		}
	}
	for i := range a.records {
		s := &a.records[i]
		if subject := a.facts.subjects[s.file]; subject != 0 && s.number != 0 {
			add(a.called[s.file], uint64(s.number), subject, 0)
			add(s.before, uint64(s.number), subject, s.number)
		}
	}
	a.facts.eachOf(ofDomain, func(e *entry) {
		if e.subject == 0 {
			return
		}
		i, builds := a.recordAt(e.file)
		if !builds || a.records[i].number == 0 {
			add(a.called[e.file], e.key, e.subject, 0)
		}
		if builds && e.traits.has(isAsRecorded|isCancelled) {
			add(a.records[i].before, e.key, e.subject, a.recordOf(&a.records[i]))
		}
	})
	return ends
}

// namesOfSeveral finds the names that more than one certificate gives its subject, or a record
// that it goes on with.
func (a *Across) namesOfSeveral() map[uint32]bool {
	areSeveral := make(map[uint32]bool)
	if len(a.records) == 0 {
		return areSeveral
	}
	first := make(map[uint32]uint32)
	note := func(name, subject uint32) {
		switch known, isKnown := first[name]; {
		case name == 0, subject == 0:
		case !isKnown:
			first[name] = subject
		case known != subject:
			areSeveral[name] = true
		}
	}
	for file, name := range a.called {
		note(name, a.facts.subjects[file])
	}
	for i := range a.records {
		note(a.records[i].before, a.facts.subjects[a.records[i].file])
	}
	return areSeveral
}

// recordOf tells records apart: by their numbers or, if a number is not known, by whose they
// are; 0 if neither is known.
func (a *Across) recordOf(s *recordState) uint32 {
	if subject := a.facts.subjects[s.file]; s.number == 0 && subject != 0 {
		return subject | 1<<ownerBits // which no number has
	}
	return s.number
}

// handsOver reports whether an act gives a record that a subject has had to another subject,
// rather than renewing the certificate, which leaves the name as it is.
func (h *history) handsOver(act *recordState, subject uint32) bool {
	by := h.facts.subjects[act.file]
	return act.changes && by != 0 && by != subject && act.before != act.after
}

// takenOver reports whether one of two entries is on a record that the other's subject has had,
// after somebody else changed its subject: by a renewal or a handover.
func (h *history) takenOver(a, b *entry) bool {
	return h.acted(a, b, func(act *recordState, from, to *entry) bool {
		by := h.facts.subjects[act.file]
		i, builds := h.recordAt(to.file)
		return builds && act.changes && by != 0 && by != from.subject && h.recordOf(act) == h.recordOf(&h.records[i])
	})
}

package rule

import (
	"cmp"
	"slices"
)

// party are the entries of a group.
type party struct {
	group
	all     []*entry // one per file; by the names of the files, unless it is the only party
	some    []*entry // those of them that are compared with other parties
	clashes bool     // it contradicts another

	// Settings may grade the rule in some of its files, and not in others.
	set           Severity // the gravest of those grades
	isSet, isFree bool     // whether there are files with a grade, and without one
}

// parties sorts the entries into parties, which come in the order of their first files. It
// leaves out those that settings or comments ignore.
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
			m.isSilent(e.spot(), m.rule) // so that a comment on it does not count as having no effect
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
		return all // there is nothing to compare, and a single party may be very large
	}
	for _, p := range all {
		slices.SortFunc(p.all, m.byName)
		p.some = m.ofEachDay(m.compared(p.all))
	}
	slices.SortFunc(all, func(x, y *party) int { return inOrderOfFiles(x.all[0], y.all[0]) })
	return all
}

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

// isOff reports whether the rule is turned off in the settings of an entry's file.
func (m *meeting) isOff(e *entry) bool { return !m.asksFor(e.file, m.rule) }

// compared leaves out the entries of a party that are not compared themselves.
func (m *meeting) compared(all []*entry) []*entry {
	if m.isBeside == nil {
		return all
	}
	return slices.DeleteFunc(slices.Clone(all), m.isBeside)
}

// ofEachDay picks the entries of a party to compare, two of each day: between another entry
// and those of one day lies the same, and one of them may be in that entry's own file.
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

// grade is how grave a clash is by the settings of the party's files; own is its severity
// where they set none.
func (p *party) grade(own Severity) Severity {
	switch {
	case !p.isSet:
		return own
	case p.isFree:
		return max(p.set, own)
	}
	return p.set
}

package rule

import (
	"cmp"
	"slices"
)

// party are the entries of a group.
type party struct {
	group
	all     []*entry // one of each file, in the order of their names where there are others
	some    []*entry // of these, two of each day, as many as are compared with others
	clashes bool

	set           Severity // the gravest that the settings of its files say
	isSet, isFree bool     // by some of them, and not by others
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

// isOff reports whether the settings of an entry's file do not ask for the rule.
func (m *meeting) isOff(e *entry) bool { return !m.asksFor(e.file, m.rule) }

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

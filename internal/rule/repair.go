package rule

import "slices"

// A repair fixes its fault completely: the repaired value passes the rule that found the
// fault. Rules are not trusted with that; every repair is tried before it is offered.

// proveRepairs drops the repairs after which the rule would still find something at the place,
// or another rule an error, and with them the advice to write so. They are tried together: the
// first of each place, then the second of each, and so on, so that a file with many repairs
// needs no more trials than one with few.
func (c *Case) proveRepairs() {
	var turns [][]*Finding
	seen := make(map[any]int)
	for i := range c.findings {
		f := &c.findings[i]
		if _, isText := f.At.(*string); !isText {
			f.Repair = ""
		}
		if !f.Fixable() {
			continue
		}
		turn := seen[f.At]
		seen[f.At]++
		if turn == len(turns) {
			turns = append(turns, nil)
		}
		turns[turn] = append(turns[turn], f)
	}
	if len(turns) == 0 {
		return
	}
	before := spokenAt(c.findings)
	for _, tried := range turns {
		after := spokenAt(c.withRepairs(tried))
		for _, f := range tried {
			if after.refutes(f, before) {
				f.Repair = ""
				f.Fix, f.FixArgs, f.Tool = f.Rule.Fix, nil, f.Rule.Tool
			}
		}
	}
}

// leaveUnwritable drops the repairs that cannot be written into the file, such as that of an
// alias: a person has to make them.
func (c *Case) leaveUnwritable() {
	if c.CanWrite == nil {
		return
	}
	for i := range c.findings {
		f := &c.findings[i]
		if at, isText := f.At.(*string); f.Fixable() && (!isText || !c.CanWrite(at)) {
			f.Repair = ""
		}
	}
}

// withRepairs checks the bundle with repairs made at different places, and leaves it
// unchanged.
func (c *Case) withRepairs(repairs []*Finding) []Finding {
	for _, f := range repairs {
		at := f.At.(*string)
		before := *at
		defer func() { *at = before }()
		*at = f.Repair
	}
	// The entries are the same: they depend on choices, which no repair changes. Files do not
	// change either.
	after := Case{
		Bundle: c.Bundle, Surroundings: c.Surroundings, faults: c.faults, siteReadings: c.siteReadings,
		depth: c.depth, looked: c.looked, reading: c.reading, entries: c.entries, rules: c.refuting(repairs),
	}
	after.judge()
	return after.findings
}

// refuting returns the rules that can refute repairs: those that made them, and those that
// find errors. Rules about open fields are left out, because no repair empties a field.
func (c *Case) refuting(repairs []*Finding) []*Rule {
	hasMadeAny := func(r *Rule) bool {
		return slices.ContainsFunc(repairs, func(f *Finding) bool { return f.Rule == r })
	}
	rules := make([]*Rule, 0, len(c.rules))
	for _, r := range c.rules {
		if !r.Open && (r.Severity == Error || hasMadeAny(r)) {
			rules = append(rules, r)
		}
	}
	return rules
}

// spoken tells which rules found something at which address, and whether it is an error.
type spoken map[any]map[*Rule]bool

func spokenAt(findings []Finding) spoken {
	all := make(spoken)
	for i := range findings {
		f := &findings[i]
		if all[f.At] == nil {
			all[f.At] = make(map[*Rule]bool)
		}
		all[f.At][f.Rule] = all[f.At][f.Rule] || f.Severity == Error
	}
	return all
}

// refutes reports whether, after a repair, its rule still finds something at its place, or
// another rule an error that found nothing there before.
func (s spoken) refutes(repair *Finding, before spoken) bool {
	for r, isError := range s[repair.At] {
		if _, spoke := before[repair.At][r]; r == repair.Rule || isError && !spoke {
			return true
		}
	}
	return false
}

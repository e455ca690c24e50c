package rule

import "slices"

// A repair is whole or none: what is written in place of a fault passes the rule
// that found it. Whether it does is not left to the rules' own care; the judge
// tries every repair before anybody is offered it.

// proveRepairs takes away the repairs that would leave the rule something to say
// at the place, or bring an error there, and with them the advice to write so.
// They are tried together, as they are made: the first of each place, then the
// second, and so on, so that a file of many costs no more than one of few.
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
				f.Fix, f.FixArgs = f.Rule.Fix, nil
			}
		}
	}
}

// leaveUnwritable takes away the repairs that the file has no place for, such as
// one of an alias: a person has to make them. It asks in the order of the file.
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

// withRepairs judges the bundle with repairs made, of different places, and
// leaves it as it was.
func (c *Case) withRepairs(repairs []*Finding) []Finding {
	for _, f := range repairs {
		at := f.At.(*string)
		before := *at
		defer func() { *at = before }()
		*at = f.Repair
	}
	// The entries are the same: no repair changes a choice, on which they depend. Nor
	// does any change a file.
	after := Case{
		Bundle: c.Bundle, Surroundings: c.Surroundings, faults: c.faults, siteReadings: c.siteReadings,
		depth: c.depth, looked: c.looked, reading: c.reading, entries: c.entries, rules: c.refuting(repairs),
	}
	after.judge()
	return after.findings
}

// refuting are the rules whose word can refute repairs: their own, and those that
// find errors. A value leaves nothing open, and what only warns takes no part in
// what is an error.
func (c *Case) refuting(repairs []*Finding) []*Rule {
	isOwn := func(r *Rule) bool {
		return slices.ContainsFunc(repairs, func(f *Finding) bool { return f.Rule == r })
	}
	rules := make([]*Rule, 0, len(c.rules))
	for _, r := range c.rules {
		if !r.Open && (r.Severity == Error || isOwn(r)) {
			rules = append(rules, r)
		}
	}
	return rules
}

// spoken tells which rules said something at which address, and whether that was
// an error.
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

// refutes reports whether, after a repair, its rule still speaks at its place, or
// another one calls it an error there that did not speak before.
func (s spoken) refutes(repair *Finding, before spoken) bool {
	for r, isError := range s[repair.At] {
		if _, spoke := before[repair.At][r]; r == repair.Rule || isError && !spoke {
			return true
		}
	}
	return false
}

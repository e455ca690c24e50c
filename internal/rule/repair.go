package rule

// A repair is whole or none: what is written in place of a fault passes the rule
// that found it. Whether it does is not left to the rules' own care; the judge
// tries every repair before anybody is offered it.

// proveRepairs takes away the repairs that would leave the rule something to say
// at the place, or bring an error there, and with them the advice to write so.
func (c *Case) proveRepairs() {
	for i := range c.findings {
		if f := &c.findings[i]; f.Fixable() && !c.isMendedBy(f) {
			f.Repair = ""
			f.Fix, f.FixArgs = f.Rule.Fix, nil
		}
	}
}

// isMendedBy judges the bundle with a finding's repair made, and leaves it as it
// was.
func (c *Case) isMendedBy(f *Finding) bool {
	at, isText := f.At.(*string)
	if !isText {
		return false
	}
	before := *at
	defer func() { *at = before }()
	*at = f.Repair
	after := Case{Bundle: c.Bundle, Surroundings: c.Surroundings, faults: c.faults, reading: c.reading, isRule: c.isRule}
	after.judge(false) // a value leaves nothing open
	for i := range after.findings {
		left := &after.findings[i]
		if left.At == f.At && (left.Rule == f.Rule || left.Severity == Error && !c.hasFound(left)) {
			return false
		}
	}
	return true
}

// hasFound reports whether the rule of a finding spoke at its address.
func (c *Case) hasFound(f *Finding) bool {
	for i := range c.findings {
		if c.findings[i].Rule == f.Rule && c.findings[i].At == f.At {
			return true
		}
	}
	return false
}

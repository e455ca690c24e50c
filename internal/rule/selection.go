package rule

import "slices"

// Selection is what whoever runs a check wants to hear of: some rules only, all
// but some, or some more gravely or less than they are by themselves. That a
// file cannot be read is always told, since nothing else was judged then.
type Selection struct {
	Only     []string            // names; empty for all
	Skip     []string            // names
	Severity map[string]Severity // by name, instead of the finding's own
}

// selectFindings keeps what is asked for, as grave as it is asked to be. It comes
// last: what is not asked for was judged all the same, so that a comment that
// ignores it is not in vain.
func (c *Case) selectFindings() {
	s := &c.Selection
	if len(s.Only) == 0 && len(s.Skip) == 0 && len(s.Severity) == 0 {
		return
	}
	kept := c.findings[:0]
	for _, f := range c.findings {
		name := f.Rule.Name
		if f.Rule != &notYAML && (len(s.Only) > 0 && !slices.Contains(s.Only, name) || slices.Contains(s.Skip, name)) {
			continue
		}
		if severity, set := s.Severity[name]; set {
			f.Severity = severity
		}
		kept = append(kept, f)
	}
	c.findings = kept
}

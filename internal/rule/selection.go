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

// Apply picks the findings that are asked for.
func (s *Selection) Apply(findings []Finding) []Finding {
	if len(s.Only) == 0 && len(s.Skip) == 0 && len(s.Severity) == 0 {
		return findings
	}
	kept := findings[:0]
	for _, f := range findings {
		name := f.Rule.Name
		if f.Rule != &notYAML && (len(s.Only) > 0 && !slices.Contains(s.Only, name) || slices.Contains(s.Skip, name)) {
			continue
		}
		if severity, set := s.Severity[name]; set {
			f.Severity = severity
		}
		kept = append(kept, f)
	}
	return kept
}

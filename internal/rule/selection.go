package rule

import "slices"

// Selection is what the user wants to be told: only some rules, all but some, or some with
// another severity. Why a file cannot be judged is always reported as it is, because then
// nothing else was checked.
type Selection struct {
	Only     []string            // names; empty for all
	Skip     []string            // names
	Severity map[string]Severity // by name, instead of the finding's own

	NoIgnores bool // disregard ignore comments
}

// of keeps the selected findings, graded as the selection says. It comes last: the other rules
// have run as well, so that a comment that ignores one of them counts as having an effect.
func (s *Selection) of(findings []Finding) []Finding {
	if len(s.Only) == 0 && len(s.Skip) == 0 && len(s.Severity) == 0 {
		return findings
	}
	kept := findings[:0]
	for _, f := range findings {
		switch severity, set := s.Severity[f.Rule.Name]; {
		case f.Refuses:
		case !s.asksFor(f.Rule):
			continue
		case set:
			f.Severity = severity
		}
		kept = append(kept, f)
	}
	return kept
}

// asksFor reports whether a rule is selected.
func (s *Selection) asksFor(r *Rule) bool {
	return (len(s.Only) == 0 || slices.Contains(s.Only, r.Name)) && !slices.Contains(s.Skip, r.Name)
}

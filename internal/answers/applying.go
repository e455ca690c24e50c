package answers

import (
	"slices"

	"beian.example/icp/internal/filing"
)

// ofAnyForm are the rules about the form of any field. A notice never means them: it means the
// field.
var ofAnyForm = []string{"not-yaml", "list-too-long", "wrong-shape", "unknown-key", "duplicate-key", "empty-field", "unknown-value", "malformed-date"}

// What only an organisation can get wrong, and only an individual.
var (
	ofUnits = []string{
		"site-name-unrelated", "subject-abnormal", "credit-code-checksum", "credit-code-type-mismatch", "principal-not-legal-representative",
		"investor-contradicts-type", "trade-name-missing", "domain-not-of-licence", "content-refused-locally", "landline-missing",
	}
	ofIndividuals = []string{
		"principal-not-self", "site-name-refused-to-personal", "content-refused-to-personal", "blog-refused", "remarks-short",
		"remarks-sentence-missing",
	}
)

// ofBundle is the likeliest meaning that a notice about the bundle can have; nil if that is
// the form of a field, or a question that no notice answers. In a plain complaint about a
// field, a rule only counts if one of its forms holds. Likeness alone does not do: a rule
// about two fields shares words with complaints about one.
func (r *reading) ofBundle(b *filing.Bundle, isPlain bool) *Meaning {
	const near = 0.6 // the least share of the first score for what may be meant instead
	for i := range r.meanings {
		m := &r.meanings[i]
		name := m.Name()
		switch {
		case m.score < near*r.meanings[0].score, slices.Contains(ofAnyForm, name), m.isAsked() && !m.isOfNotices():
			return nil
		case isPlain && m.Rule != nil && r.agreed[name] == 0:
			continue
		case b.IsPersonal() && slices.Contains(ofUnits, name), b.IsUnit() && slices.Contains(ofIndividuals, name):
			continue
		}
		return m
	}
	return nil
}

// topicsOfNotices are questions that say what to do about a notice but are about no field.
var topicsOfNotices = []string{
	"subject-conflict-returned", "subject-conflict-elsewhere", "subject-conflict-console", "domain-conflict-returned", "domain-conflict-new-domain",
	"domain-conflict-console", "text-message", "review-call", "backdrop-photo", "returned-after-upload",
}

// isOfNotices reports whether a question is about what notices say.
func (m *Meaning) isOfNotices() bool {
	return len(m.Fields()) > 0 || isRisk(m.Name()) || slices.Contains(topicsOfNotices, m.Name())
}

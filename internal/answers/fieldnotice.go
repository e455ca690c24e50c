package answers

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/rule"
)

// besides are the rules and limits that concern a field although their examples mark another
// one, or none: a rule compares the field it marks with others, and a limit marks nothing. The
// fields of a person are the same in every office.
func besides() map[string][]string {
	return map[string][]string{
		"province":                     {"province-differs", "province-of-number-differs"},
		"subject.type":                 {"certificate-type-mismatch", "credit-code-type-mismatch", "subject-name-contradicts-type"},
		"subject.name":                 {"name-differs-from-certificate", "halfwidth-brackets", "subject-conflict", "subject-abnormal"},
		"subject.certificate.number":   {"certificate-number-malformed", "number-spelling", "subject-conflict", "subject-abnormal"},
		"subject.certificate.expires":  {"certificate-term-impossible", "certificate-expired", "certificate-expiring"},
		"subject.certificate.address":  {"province-differs", "name-differs-from-certificate"},
		"subject.mailing_address":      {"province-differs", "address-generic-district"},
		"person.name":                  {"name-differs-from-certificate", "authorization-missing", "principal-not-legal-representative", "agent-as-principal"},
		"person.certificate.number":    {"id-checksum", "id-lowercase", "number-spelling", "principal-underage"},
		"person.certificate.expires":   {"certificate-term-impossible", "certificate-expired", "certificate-expiring"},
		"person.mobile":                {"call-unanswered", "sms-not-done", "agent-as-principal"},
		"person.emergency_phone":       {"phone-shared", "phone-malformed", "call-unanswered"},
		"sites[].name":                 {"site-name-how"},
		"sites[].remarks":              {"remarks-how"},
		"documents":                    {"certificate-unclear", "authorization-missing", "document-date-stale", "letter-stale", "certificate-expired"},
		"sites[].content":              {"pre-approval-missing"},
		"sites[].pre_approvals":        {"pre-approval-missing"},
		"sites[].pre_approvals.kind":   {"pre-approval-missing"},
		"sites[].pre_approvals.number": {"pre-approval-missing"},
	}
}

// How well the words of a notice about a field have to fit, and how that compares with the
// field's name alone: any further words make a text less like the name.
const (
	leastInField = 0.2
	nearly       = 0.9
)

// InField finds what a notice about one field means: of the rules and limits that concern the
// field, and of the rules that may concern any field, the one that fits the words best. It
// returns false if none fits, so that the field's own page is the answer.
//
// Reviewers name the field in their words or leave it out. It is put before them, because it
// says a lot. What fits the name of the field alone just as well is not what they say.
func InField(f filing.FieldPath, notice string) (Meaning, bool) {
	if strings.TrimSpace(notice) == "" {
		return Meaning{}, false
	}
	names := append(namesFor(f), anyField...)
	for _, r := range rule.About(f.Field) {
		names = append(names, r.Name)
	}
	alone := make(map[string]float64)
	for _, m := range read(normal(f.Field.Label.ZH)).meanings {
		alone[m.Name()] = m.score
	}
	for _, m := range read(normal(f.Field.Label.ZH + " " + notice)).meanings {
		if !m.isAsked() && m.score >= leastInField && m.score > nearly*alone[m.Name()] && slices.Contains(names, m.Name()) {
			return m, true
		}
	}
	return Meaning{}, false
}

// anyField are the rules about what can be wrong with any field.
var anyField = []string{"empty-field", "unknown-value", "malformed-date"}

// Fields lists the paths of the fields that a meaning concerns, which have to be looked at if
// a notice means it; none if no field shows it.
func (m *Meaning) Fields() []string {
	var paths []string
	if m.Rule != nil {
		if spot, found := m.Rule.Field(); found {
			// For a list of values, any of them.
			paths = append(paths, ofEveryOffice(strings.TrimSuffix(filing.AnyElement(spot.Path), "[]"))...)
		}
	}
	for path, names := range besides() {
		if !slices.Contains(names, m.Name()) {
			continue
		}
		if of, isOfPerson := strings.CutPrefix(path, "person."); isOfPerson {
			path = offices[0] + of
		}
		paths = append(paths, ofEveryOffice(path)...)
	}
	slices.Sort(paths)
	return slices.Compact(paths)
}

// offices are the places where the format has a person.
var offices = []string{"subject.principal.", "subject.legal_representative.", "sites[].principal."}

// ofEveryOffice lists the paths of the same field for every person: a rule's example has it
// for one, and a notice may mean any.
func ofEveryOffice(path string) (paths []string) {
	for _, office := range offices {
		if of, found := strings.CutPrefix(path, office); found {
			for _, other := range offices {
				paths = append(paths, other+of)
			}
			return paths
		}
	}
	return []string{path}
}

func namesFor(f filing.FieldPath) []string {
	path := strings.ReplaceAll(f.Path, "approvals[]", "approvals")
	for _, office := range offices {
		if of, found := strings.CutPrefix(path, office); found {
			path = "person." + of
		}
	}
	return besides()[path]
}

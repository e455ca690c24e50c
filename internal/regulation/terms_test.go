package regulation

import "testing"

func TestTermsAreSourced(t *testing.T) {
	for name, term := range map[string]Term{
		"card of a child": CardChild, "of a young person": CardYoung, "of an adult": CardAdult, "for life": CardForLifeFrom,
		"residence permit": ResidencePermit,
		"certificate left": CertificateLeft, "domain left": DomainLeft, "most of a domain": DomainMost, "letter age": LetterAge,
		"verification sync": VerificationSync, "review": Review, "principal age": PrincipalAge,
		"retired man": RetiredMan, "retired woman": RetiredWoman,
		"least name": NameLeast, "longest name of a unit": NameMostOfUnit, "longest name of a person": NameMostOfPerson,
		"least remarks": RemarksLeast, "sites of a unit": SitesOfUnit, "sites of a person": SitesOfPerson,
		"server rented": ServerRented, "server left": ServerLeft, "sites of a server": SitesOfServer, "services of a person": ServicesOfPerson,
		"order kept": OrderKept, "check extended": CheckExtended,
	} {
		if term.Value < 1 || term.Counts < Years || term.Counts > Websites {
			t.Errorf("%s counts %d of unit %d", name, term.Value, term.Counts)
		}
		if term.Source.Name.ZH == "" || term.Source.Name.EN == "" || term.Source.Newest().IsZero() {
			t.Errorf("%s has no dated source", name)
		}
	}
}

// A demand on something that has a term is stricter or milder than the term, or nobody would
// mention it. Ages are mentioned even if they are the usual ones.
func TestDemandsDifferFromTerms(t *testing.T) {
	for topic, term := range map[Topic]Term{
		LicenceTerm: CertificateLeft, LetterTerm: LetterAge, DomainTerm: DomainLeft, RemarkLength: RemarksLeast,
	} {
		for _, demand := range DemandsOn(topic) {
			if demand.Number == term.Value {
				t.Errorf("%s asks what is usual: %d", demand.ID, demand.Number)
			}
		}
	}
}

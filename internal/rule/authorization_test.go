package rule

import (
	"slices"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/regulation"
)

// A letter is reported as missing exactly if the list of documents includes one.
func TestLetterIsMissedWhereListed(t *testing.T) {
	today := time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)
	listed := 0
	for _, operation := range filing.Operations.IDs() {
		for _, change := range filing.ChangeAreas.IDs() {
			b := &filing.Bundle{Operation: operation, Verification: filing.Electronic, Changes: []string{change}}
			b.Subject.Type, b.Subject.Principal.Role = filing.Enterprise, filing.Authorized
			isListed := slices.ContainsFunc(regulation.Documents(b, today), func(requirement regulation.Requirement) bool { return requirement.Kind == "authorization-letter" })
			isMissed := slices.ContainsFunc(Check(bundlefile.ReadingOf(b), Surroundings{Today: today}), func(f Finding) bool { return f.Rule == &authorizationMissing })
			if isListed != isMissed {
				t.Errorf("%s (%s): listed %t, missed %t", operation, change, isListed, isMissed)
			}
			if isListed {
				listed++
			}
		}
	}
	if listed == 0 {
		t.Error("no operation takes a letter")
	}
}

// Nobody has to authorize themselves: a person who is both has one role, and no letter is
// needed. A namesake with another number, or with no number yet, is somebody else.
func TestNobodyAuthorizesThemselves(t *testing.T) {
	for _, test := range []struct {
		name, number string
		want         []string
	}{
		{"周启明", "440304199003071221", []string{"role-contradicted"}},
		{"周启明", "440305199511022369", []string{"authorization-missing"}},
		{"周启明", "", []string{"authorization-missing"}},
		{"何秋白", "440305199511022369", []string{"authorization-missing"}},
	} {
		lines := "subject:\n  type: enterprise\n  legal_representative: {name: " + test.name + ", certificate: {type: resident-id, number: \"" + test.number + "\", expires: 2038-05-01}}\n  principal: {name: 周启明, role: authorized, certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}}\n"
		reading, surroundings := overlay(t, lines)
		var told []string
		for _, f := range Check(reading, surroundings) {
			if f.At == any(&reading.Bundle.Subject.Principal.Role) && f.Severity == Error {
				told = append(told, f.Rule.Name)
			}
		}
		if !slices.Equal(told, test.want) {
			t.Errorf("%s with %q: %q, want %q", test.name, test.number, told, test.want)
		}
	}
}

// For the principal of a website, too, a letter is listed exactly if it is missed: not for the
// legal representative, who would authorize themselves.
func TestSiteLetterIsMissedWhereListed(t *testing.T) {
	today := time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)
	head := filing.Person{Name: "周启明", Certificate: filing.Certificate{Type: filing.ResidentID, Number: "440304199003071221"}}
	member := filing.Person{Name: "何秋白", Certificate: filing.Certificate{Type: filing.ResidentID, Number: "440305199511022369"}}
	other := filing.Person{Name: "林知远", Certificate: filing.Certificate{Type: filing.ResidentID, Number: "21020219920815103X"}}
	for _, province := range []string{"上海", "陕西", "四川"} {
		for _, c := range []struct {
			principal filing.Person
			want      bool
		}{{head, false}, {other, true}} {
			b := &filing.Bundle{Operation: filing.First, Province: province, Verification: filing.Electronic}
			b.Subject.Type, b.Subject.LegalRepresentative, b.Subject.Principal = filing.Enterprise, head, member
			b.Subject.Principal.Role = filing.Authorized
			b.Sites = []*filing.Site{{Name: "官网", Domain: "example.com.cn", Principal: c.principal}}
			isListed := slices.ContainsFunc(regulation.Documents(b, today), func(r regulation.Requirement) bool {
				return r.Kind == filing.AuthorizationLetter && r.PerSite
			})
			isMissed := slices.ContainsFunc(Check(bundlefile.ReadingOf(b), Surroundings{Today: today}), func(f Finding) bool { return f.Rule == &siteAuthorizationMissing })
			if isListed != c.want || isMissed != c.want {
				t.Errorf("%s, %s: listed %t, missed %t, want %t", province, c.principal.Name, isListed, isMissed, c.want)
			}
		}
	}
}

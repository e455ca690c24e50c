package rule

import (
	"slices"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/regulation"
)

// A letter is missed exactly where the list of documents has one.
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

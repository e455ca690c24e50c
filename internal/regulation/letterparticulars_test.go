package regulation

import (
	"slices"
	"testing"

	"beian.example/icp/internal/filing"
)

// What a province wants in a letter was read somewhere, of a letter and a province that
// there are, and of one that some demand of the province asks for.
func TestParticulars(t *testing.T) {
	for in, wanted := range particulars() {
		if wanted.Source.Date == "" || wanted.Source.Name.IsZero() || wanted.Source.Part.IsZero() {
			t.Errorf("%s in %s has no source", in.kind, in.province)
		}
		if wanted == (Particulars{Source: wanted.Source}) {
			t.Errorf("%s in %s has nothing of its own", in.kind, in.province)
		}
		b := &filing.Bundle{Operation: filing.First, Province: in.province}
		b.Subject.Type = filing.Enterprise
		if !slices.ContainsFunc(Documents(b, someDay), func(r Requirement) bool {
			letter, isLetter := LetterOf(&r, b)
			return isLetter && letter.Kind == in.kind
		}) {
			t.Errorf("%s does not ask for %s", in.province, in.kind)
		}
	}
	if ParticularsOf(NoTraining, "四川") == (Particulars{}) || ParticularsOf(NoTraining, "广东") != (Particulars{}) {
		t.Error("another province's are returned, or none")
	}
}

// Whoever offers after-school training does not declare that none is offered.
func TestTrainingIsNotDenied(t *testing.T) {
	for content, want := range map[string]bool{"company": true, "tutoring": false} {
		b := &filing.Bundle{Operation: filing.First, Province: "河南", Sites: []*filing.Site{{Content: []string{content}}}}
		b.Subject.Type = filing.Enterprise
		if got := slices.ContainsFunc(Documents(b, someDay), func(r Requirement) bool { return saysNoTraining(&r) }); got != want {
			t.Errorf("%s: the letter is listed: %v", content, got)
		}
	}
}

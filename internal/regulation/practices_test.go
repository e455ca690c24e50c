package regulation

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
)

func TestPracticesOf(t *testing.T) {
	for _, test := range []struct {
		name string
		b    filing.Bundle
		want []Practice
	}{
		{"nothing known", filing.Bundle{}, nil},
		{"first", filing.Bundle{Operation: filing.First}, nil},
		{"access", filing.Bundle{Operation: filing.AddAccess}, []Practice{newestOnly}},
		{"change", filing.Bundle{Operation: filing.Change}, []Practice{changedOnly, renamedHolder, renamedUnit(), changedAhead}},
		{"change, province known", filing.Bundle{Operation: filing.Change, Province: "广东"}, []Practice{changedOnly, renamedHolder, changedAhead}},
		{"change of a person", filing.Bundle{Operation: filing.Change, Subject: filing.Subject{Type: filing.Personal}}, []Practice{changedOnly, renamedHolder, changedAhead}},
		{"change of a site", filing.Bundle{Operation: filing.Change, Changes: []string{filing.ChangesSite}}, []Practice{changedOnly, changedAhead}},
		{"change of the access", filing.Bundle{Operation: filing.Change, Changes: []string{filing.ChangesAccess}}, []Practice{changedAhead}},
		{"cancelling the access", filing.Bundle{Operation: filing.CancelAccess}, []Practice{mayEmpty, reasonOnly}},
		{"cancelling a site", filing.Bundle{Operation: filing.CancelSite}, []Practice{endsSite, cancelledByMessage, passwordEnded}},
		{"cancelling a subject", filing.Bundle{Operation: filing.CancelSubject}, []Practice{endsRecord, cancelledByMessage, passwordEnded}},
	} {
		got := PracticesOf(&test.b)
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %v", test.name, got)
		}
		for _, p := range got {
			if p.Says.ZH == "" || p.Says.EN == "" || p.Source.Date == "" {
				t.Errorf("%s: without a word or a source: %+v", test.name, p)
			}
		}
	}
}

func TestCaution(t *testing.T) {
	for _, operation := range filing.Operations.IDs() {
		b := &filing.Bundle{Operation: operation}
		caution, found := Caution(b)
		if found != b.IsCancellation() || found && caution.Says.IsZero() {
			t.Errorf("%s: %v, %q", operation, found, caution.Says.ZH)
		}
		b.Subject.Name, b.Record.SubjectName = "大连新例软件有限公司", "大连范例软件有限公司"
		if _, found := Caution(b); found != (b.IsCancellation() || operation == filing.Change) {
			t.Errorf("%s under a new name: %v", operation, found)
		}
	}
}

// How many provinces want a letter on a change of name follows from what is known about each.
func TestRenamedUnitCounts(t *testing.T) {
	asking := 0
	for _, province := range filing.Provinces.IDs() {
		if _, asked := In(RenameLetter, province, Units); asked {
			asking++
		}
	}
	if asking == 0 || !strings.Contains(renamedUnit().Says.ZH, fmt.Sprintf("，%d 个省", asking)) || !strings.Contains(renamedUnit().Says.EN, fmt.Sprintf(" %d provinces", asking)) {
		t.Errorf("%d provinces ask: %+v", asking, renamedUnit().Says)
	}
}

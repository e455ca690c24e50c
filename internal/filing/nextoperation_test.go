package filing_test

import (
	"os"
	"slices"
	"testing"

	"beian.example/icp/internal/bundlefile"
	. "beian.example/icp/internal/filing" // from outside, for the file is read above
)

func example(t *testing.T, name string) *Bundle {
	t.Helper()
	data, err := os.ReadFile("../../examples/" + name)
	if err != nil {
		t.Fatal(err)
	}
	reading := bundlefile.Parse(data)
	if !reading.IsWhole() {
		t.Fatalf("%s: %v", name, reading.Faults)
	}
	return reading.Bundle
}

// What stays the same is carried over, and nothing else.
func TestNext(t *testing.T) {
	first := example(t, "personal/bundle.yaml")
	for operation, want := range map[string]struct {
		sites                    int
		certificate, record, all bool
	}{
		First:         {certificate: true},
		AddSite:       {certificate: true, record: true},
		AddAccess:     {certificate: true, record: true, sites: 1, all: true},
		Change:        {certificate: true, record: true},
		CancelSubject: {record: true},
		CancelSite:    {record: true, sites: 1},
		CancelAccess:  {record: true, sites: 1},
	} {
		next := first.Next(operation)
		if next.Operation != operation || next.Province != "辽宁" || next.Subject.Name != "林知远" || next.Subject.Type != Personal {
			t.Errorf("%s: who files is lost: %+v", operation, next)
		}
		if got := next.Subject.Certificate.Number != ""; got != want.certificate {
			t.Errorf("%s has the certificate: %t", operation, got)
		}
		if got := slices.Equal(next.Record.Domains, []string{"example-notes.cn"}) && next.Record.SubjectName == "林知远"; got != want.record {
			t.Errorf("%s has the record %+v", operation, next.Record)
		}
		if len(next.Sites) != want.sites {
			t.Errorf("%s has %d sites", operation, len(next.Sites))
		}
		for _, site := range next.Sites {
			if (site.Name != "") != want.all || len(site.Access.IPs) > 0 || site.Domain != "example-notes.cn" {
				t.Errorf("%s has the site %+v", operation, site)
			}
		}
		if len(next.Documents) > 0 != (operation == First) || len(next.Changes) > 0 || next.Created+next.Reason+next.Account != "" {
			t.Errorf("%s has what belongs to the first filing: %+v", operation, next)
		}
	}
	if first.Sites[0].Name == "" || len(first.Documents) == 0 {
		t.Error("the earlier bundle was changed")
	}
}

// A first filing of another website keeps the provider and the papers that bear no date
// and are of no website.
func TestNextFirst(t *testing.T) {
	first := example(t, "personal/bundle.yaml")
	first.Documents = append(first.Documents, &Document{Kind: PrincipalCertificate, Files: []string{"scans/a.png"}, Site: "example-notes.cn"})
	next := first.Next(First)
	if next.Provider != first.Provider || len(next.Sites) > 0 {
		t.Errorf("it holds %+v", next)
	}
	for _, d := range next.Documents {
		if !slices.Contains([]string{SubjectCertificate, PrincipalCertificate}, d.Kind) || d.Date != "" || d.Site != "" {
			t.Errorf("it keeps %+v", d)
		}
	}
}

// Of another subject the people stay: a person becomes the principal of a unit, and
// the other way round.
func TestNextSubject(t *testing.T) {
	person, unit := example(t, "personal/bundle.yaml"), example(t, "enterprise/bundle.yaml")
	company := person.NextSubject(Enterprise)
	if s := &company.Subject; s.Name != "" || s.Certificate != (Certificate{}) || s.Principal.Name != "林知远" || s.Principal.Certificate.Number != person.Subject.Certificate.Number ||
		s.Principal.Certificate.Address != "" || s.Principal.Role != "" || s.Principal.Mobile != person.Subject.Principal.Mobile {
		t.Errorf("the company is %+v", s)
	}
	own := unit.NextSubject(Personal)
	if s := &own.Subject; s.Name != unit.Subject.Principal.Name || s.Certificate.Number != unit.Subject.Principal.Certificate.Number || s.Principal.Name != "" || s.Principal.Role != Self ||
		s.Principal.Certificate != (Certificate{}) || len(own.Sites) > 0 {
		t.Errorf("the person is %+v", s)
	}
	other := unit.NextSubject(Institution)
	if s := &other.Subject; s.Name+s.MailingAddress+s.Investor != "" || s.Principal.Name != unit.Subject.Principal.Name {
		t.Errorf("the other unit is %+v", s)
	}
}

// The scans of the card that stays serve the other subject, as the kind it asks for.
func TestNextSubjectCard(t *testing.T) {
	person, unit := example(t, "personal/bundle.yaml"), example(t, "enterprise/bundle.yaml")
	onlyAsPrincipal, ofAnother, unknown := example(t, "personal/bundle.yaml"), example(t, "enterprise/bundle.yaml"), example(t, "personal/bundle.yaml")
	onlyAsPrincipal.Documents = onlyAsPrincipal.Documents[1:]
	ofAnother.Documents[1].Person = "何秋白"
	unknown.Subject.Certificate.Number = ""
	for _, c := range []struct {
		says    string
		earlier *Bundle
		subject string
		kind    string // empty where none serves
		file    string
	}{
		{"a person's as a company's principal", person, Enterprise, PrincipalCertificate, "scans/id-front.png"},
		{"the one that stands as the principal's", onlyAsPrincipal, Enterprise, PrincipalCertificate, "scans/id-front.png"},
		{"a company's principal as a person", unit, Personal, SubjectCertificate, "scans/zhou-front.png"},
		{"of one company, then of another", unit, Institution, PrincipalCertificate, "scans/zhou-front.png"},
		{"somebody else's", ofAnother, Personal, "", ""},
		{"of nobody known", unknown, Enterprise, "", ""},
	} {
		papers := c.earlier.NextSubject(c.subject).Documents
		switch {
		case c.kind == "" && len(papers) > 0:
			t.Errorf("%s: %+v is kept", c.says, papers[0])
		case c.kind != "" && (len(papers) != 1 || papers[0].Kind != c.kind || papers[0].Files[0] != c.file || papers[0] == c.earlier.Documents[0]):
			t.Errorf("%s: %+v", c.says, papers)
		}
	}
	if person.Documents[0].Kind != SubjectCertificate || unit.Documents[1].Kind != PrincipalCertificate {
		t.Error("the earlier bundle was changed")
	}
}

// The record is what the earlier operation leaves of it.
func TestNextRecord(t *testing.T) {
	for name, want := range map[string][]string{
		"operations/add-site-elsewhere.yaml": {"example-notes.cn", "example-photos.cn"},
		"operations/cancel-site.yaml":        {"example.com.cn"},
		"operations/cancel-access.yaml":      example(t, "operations/cancel-access.yaml").Record.Domains,
		"operations/cancel-subject.yaml":     nil,
		"enterprise/bundle.yaml":             {"example.com.cn", "示例帮助.中国"},
	} {
		earlier := example(t, name)
		next := earlier.Next(AddSite)
		if !slices.Equal(next.Record.Domains, want) {
			t.Errorf("%s leaves %q, want %q", name, next.Record.Domains, want)
		}
		if len(want) > 0 && next.Record.Number != earlier.Record.Number {
			t.Errorf("%s leaves the number %q", name, next.Record.Number)
		}
	}
}

// The new bundle shares nothing with the earlier one, nor anything relative to its folder.
func TestNextIsApart(t *testing.T) {
	earlier := example(t, "enterprise/bundle.yaml")
	earlier.Sites[0].PreApprovals = []*PreApproval{{Kind: "news"}}
	earlier.Sites[0].ContentDir = "public"
	next := earlier.Next(AddAccess)
	next.Sites[0].PreApprovals[0].Kind, next.Sites[0].Content[0] = "games", "shop"
	if earlier.Sites[0].PreApprovals[0].Kind != "news" || earlier.Sites[0].Content[0] == "shop" {
		t.Errorf("the earlier one became %+v", earlier.Sites[0])
	}
	if next.Sites[0].ContentDir != "" {
		t.Errorf("the content is looked for in %s", next.Sites[0].ContentDir)
	}
}

// A domain is on the record once, however it is written, and the subject by the
// name that is known.
func TestNextRecordIsPlain(t *testing.T) {
	earlier := &Bundle{Operation: AddAccess, Sites: []*Site{{Domain: "example.com.cn"}}, Record: Record{SubjectName: "林知远", Domains: []string{"www.example.com.cn"}}}
	if got := earlier.Next(Change).Record; len(got.Domains) != 1 || got.SubjectName != "林知远" {
		t.Errorf("the record is %+v", got)
	}
}

// Of a change of name the new one is on record.
func TestNextAfterRename(t *testing.T) {
	if got := example(t, "operations/change.yaml").Next(CancelSubject).Record.SubjectName; got != "上海示例文化传播有限公司" {
		t.Errorf("the record names %s", got)
	}
}

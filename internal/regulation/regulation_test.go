package regulation

import (
	"slices"
	"testing"
	"time"

	"beian.example/icp/internal/filing"
)

// What is known of contents is about the contents a form offers, one for one.
func TestContentsAreTheFormsOwn(t *testing.T) {
	var known []string
	for _, c := range Contents() {
		known = append(known, c.ID)
		if (c.Person > Free || c.Approval > Free) && c.Source.IsZero() {
			t.Errorf("%s names no source", c.ID)
		}
		if c.Approval == Required && (c.Permit.IsZero() || c.Issuer.IsZero()) {
			t.Errorf("%s asks for a permit without saying which and whose", c.ID)
		}
		if c.Approval > Free && c.Permit.IsZero() && c.Note.IsZero() {
			t.Errorf("%s asks for something without saying what", c.ID)
		}
		for _, province := range c.Stricter {
			if id, _ := filing.Provinces.ID(province); id != province {
				t.Errorf("%s: %s is no province", c.ID, province)
			}
		}
	}
	if offered := filing.Contents.IDs(); !slices.Equal(known, offered) {
		t.Errorf("known: %v\noffered: %v", known, offered)
	}
}

// The handbook refuses persons exactly these, besides what needs a licence.
func TestRefusedToPersons(t *testing.T) {
	want := []string{
		"guestbook", "forum", "chat", "company", "shop",
		"news", "publishing", "audiovisual", "religion", "culture", "games", "drugs-devices", "tutoring", "finance", "ride-hailing",
	}
	var got []string
	for _, c := range Contents() {
		if c.Person == Required {
			got = append(got, c.ID)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// Permits that are errors when missing are the five that are in force nationally.
func TestNationalPermits(t *testing.T) {
	want := []string{"news", "publishing", "audiovisual", "religion", "ride-hailing"}
	var got []string
	for _, c := range Contents() {
		if c.Approval == Required {
			got = append(got, c.ID)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestForumIsAskedAboutInSomeProvinces(t *testing.T) {
	forum := ContentOf("forum")
	for province, want := range map[string]Level{"四川": Doubted, "天津": Doubted, "广东": Advised, "": Advised} {
		if got := forum.ApprovalIn(province); got != want {
			t.Errorf("%s: %v, want %v", province, got, want)
		}
	}
}

// Every subject type has its certificates, and every certificate a subject.
func TestCertificatesCoverTheForm(t *testing.T) {
	var covered []string
	for _, subject := range filing.SubjectTypes.IDs() {
		certificates := CertificatesOf(subject)
		if len(certificates) == 0 {
			t.Errorf("%s has no certificate", subject)
		}
		for _, c := range certificates {
			if !MayFileWith(subject, c) {
				t.Errorf("%s may not file with %s", subject, c)
			}
			if !slices.Contains(covered, c) {
				covered = append(covered, c)
			}
		}
	}
	offered := filing.CertificateTypes.IDs()
	slices.Sort(covered)
	slices.Sort(offered)
	if !slices.Equal(covered, offered) {
		t.Errorf("covered: %v\noffered: %v", covered, offered)
	}
}

// someDay is the day the lists are made for.
var someDay = time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)

func TestDocumentsAreComplete(t *testing.T) {
	for _, d := range documents() {
		if id, _ := filing.DocumentKinds.ID(d.Kind); id != d.Kind {
			t.Errorf("%s is no kind of document", d.Kind)
		}
		for _, kind := range d.Alternatives {
			if id, _ := filing.DocumentKinds.ID(kind); id != kind {
				t.Errorf("%s: %s is no kind of document", d.Kind, kind)
			}
		}
		if (d.Note.IsZero() || d.Source.IsZero()) != (d.Asked != nil) {
			t.Errorf("%s says what and from where, or leaves both to a province's demand", d.Kind)
		}
		if d.Sign.Words().IsZero() || d.Seal.Words().IsZero() || d.Scan.IsZero() {
			t.Errorf("%s does not say who signs, whether sealed, or how to scan", d.Kind)
		}
	}
}

// filingOf makes a bundle of which only this much is known.
func filingOf(subject, verification, role string) *filing.Bundle {
	b := &filing.Bundle{Verification: verification}
	b.Subject.Type, b.Subject.Principal.Role = subject, role
	return b
}

// The lists of the handbook, kind by kind, with its stars, and what the
// electronic way leaves out.
func TestHandbookLists(t *testing.T) {
	for name, c := range map[string]struct {
		bundle *filing.Bundle
		want   string
	}{
		"person, paper":            {filingOf(filing.Personal, filing.Paper, ""), "subject-certificate* principal-certificate* security-agreement* verification-form* domain-certificate* onsite-photo "},
		"enterprise, paper":        {filingOf(filing.Enterprise, filing.Paper, ""), "subject-certificate* principal-certificate* authorization-letter? security-agreement* verification-form* domain-certificate* onsite-photo "},
		"enterprise, authorized":   {filingOf(filing.Enterprise, filing.Paper, filing.Authorized), "subject-certificate* principal-certificate* authorization-letter security-agreement* verification-form* domain-certificate* onsite-photo "},
		"enterprise, in person":    {filingOf(filing.Enterprise, filing.Electronic, filing.LegalRepresentative), "subject-certificate* principal-certificate* domain-certificate* "},
		"person, electronic":       {filingOf(filing.Personal, filing.Electronic, ""), "subject-certificate* principal-certificate* domain-certificate* "},
		"person, either way":       {filingOf(filing.Personal, "", ""), "subject-certificate* principal-certificate* security-agreement*? verification-form*? domain-certificate* onsite-photo? "},
		"another kind of subject":  {filingOf("government", filing.Electronic, filing.LegalRepresentative), "subject-certificate* principal-certificate* domain-certificate* "},
		"an operation without one": {&filing.Bundle{Operation: filing.CancelAccess}, ""},
	} {
		var got string
		for _, requirement := range Documents(c.bundle, someDay) {
			got += requirement.Kind
			if requirement.Star {
				got += "*"
			}
			if !requirement.Certain() {
				got += "?"
			}
			got += " "
		}
		if got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, c.want)
		}
	}
}

// One paper for each site; a paper that names no site counts for as many as it
// has files.
func TestDocumentsPerSite(t *testing.T) {
	b := filingOf(filing.Enterprise, filing.Electronic, filing.LegalRepresentative)
	b.Sites = []*filing.Site{{Domain: "a.cn"}, {Domain: "b.cn"}, {Domain: "c.cn"}}
	b.Documents = []*filing.Document{
		{Kind: "domain-certificate", Site: "b.cn", Files: []string{"b.png"}},
		{Kind: "domain-certificate", Files: []string{"a.png"}},
	}
	var missing []string
	for _, requirement := range Documents(b, someDay) {
		if requirement.Kind == "domain-certificate" && len(requirement.Given(b)) == 0 {
			missing = append(missing, requirement.Site.Domain)
		}
	}
	if !slices.Equal(missing, []string{"c.cn"}) {
		t.Errorf("missing for %v", missing)
	}
}

// The ministry's service types are given for contents that exist, once each.
func TestServices(t *testing.T) {
	var seen []string
	for _, s := range services {
		if !slices.Contains(filing.Contents.IDs(), s.content) || slices.Contains(seen, s.content) {
			t.Errorf("%s is no content, or stands twice", s.content)
		}
		seen = append(seen, s.content)
	}
	for id, want := range map[string]string{"news": "网络新闻", "notes": "其他", "company": "单位门户网站"} {
		if content := ContentOf(id); content.Service().ZH != want {
			t.Errorf("%s: %s, want %s", id, content.Service().ZH, want)
		}
	}
}

package handover

import (
	"slices"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/rule"
)

// someDay is the day the lists are made for.
var someDay = time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)

// Statuses and necessities in words.
var (
	statuses    = [...]string{NotAsked: "open", Have: "have", Missing: "missing", OutOfDate: "out-of-date"}
	necessities = [...]string{Optional: "no", Required: "yes", Conditional: "conditional"}
)

func entries(b *filing.Bundle) []Entry { return NewChecklist(b, someDay).Entries }

// listed words a list as kinds, a star where the handbook has one.
func listed(all []Entry) string {
	var out []string
	for i := range all {
		kind := all[i].Kind
		if all[i].Star {
			kind += "*"
		}
		out = append(out, kind)
	}
	return strings.Join(out, " ")
}

func bundle(operation, kind, verification, role string) *filing.Bundle {
	b := &filing.Bundle{Operation: operation, Verification: verification}
	b.Subject.Type, b.Subject.Principal.Role = kind, role
	return b
}

func TestChecklistKinds(t *testing.T) {
	tests := []struct{ name, kind, verification, role, want string }{
		{"person on paper", filing.Personal, filing.Paper, filing.Self,
			"subject-certificate* principal-certificate* security-agreement* verification-form* domain-certificate* onsite-photo"},
		{"enterprise on paper", filing.Enterprise, filing.Paper, "",
			"subject-certificate* principal-certificate* authorization-letter security-agreement* verification-form* domain-certificate* onsite-photo"},
		{"legal representative", filing.Enterprise, filing.Paper, filing.LegalRepresentative,
			"subject-certificate* principal-certificate* security-agreement* verification-form* domain-certificate* onsite-photo"},
		{"authorized", filing.Enterprise, filing.Paper, filing.Authorized,
			"subject-certificate* principal-certificate* authorization-letter security-agreement* verification-form* domain-certificate* onsite-photo"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := listed(entries(bundle(filing.First, test.kind, test.verification, test.role))); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestChecklistElectronic(t *testing.T) {
	paperOnly := []string{"security-agreement", "verification-form", "onsite-photo"}
	kinds := func(all []Entry) []string {
		var out []string
		for i := range all {
			out = append(out, all[i].Kind)
		}
		return out
	}
	for _, kind := range []string{filing.Personal, filing.Enterprise, "government"} {
		paper := kinds(entries(bundle(filing.First, kind, filing.Paper, "")))
		want := slices.DeleteFunc(slices.Clone(paper), func(k string) bool { return slices.Contains(paperOnly, k) })
		if len(paper)-len(want) != len(paperOnly) {
			t.Errorf("%s: on paper %q", kind, paper)
		}
		if got := kinds(entries(bundle(filing.First, kind, filing.Electronic, ""))); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", kind, got, want)
		}

		both := entries(bundle(filing.First, kind, "", ""))
		if got := kinds(both); !slices.Equal(got, paper) {
			t.Errorf("%s, either way: got %q, want %q", kind, got, paper)
		}
		for i := range both {
			e := &both[i]
			open := slices.Contains(paperOnly, e.Kind) || e.Kind == "authorization-letter" && kind != filing.Personal
			if got := e.Necessity() == Conditional; got != open {
				t.Errorf("%s, %s: required %s", kind, e.Kind, necessities[e.Necessity()])
			}
			if (len(e.Conditions()) > 0) != open {
				t.Errorf("%s, %s: condition %v", kind, e.Kind, e.Conditions())
			}
			if e.PaperOf != slices.Contains(paperOnly, e.Kind) {
				t.Errorf("%s, %s: paper only %v", kind, e.Kind, e.PaperOf)
			}
		}
	}
}

func TestChecklistRequired(t *testing.T) {
	find := func(role, kind string) string {
		all := entries(bundle(filing.First, filing.Enterprise, filing.Paper, role))
		for i := range all {
			if all[i].Kind == kind {
				return necessities[all[i].Necessity()]
			}
		}
		return "absent"
	}
	tests := []struct{ role, kind, want string }{
		{"", "authorization-letter", "conditional"},
		{filing.LegalRepresentative, "authorization-letter", "absent"},
		{filing.Authorized, "authorization-letter", "yes"},
		{"", "subject-certificate", "yes"},
		{"", "verification-form", "yes"},
		{"", "onsite-photo", "no"},
	}
	for _, test := range tests {
		if got := find(test.role, test.kind); got != test.want {
			t.Errorf("%s with role %q: %s, want %s", test.kind, test.role, got, test.want)
		}
	}
}

// folder has the files it names.
type folder []string

func (f folder) Has(path string) bool { return slices.Contains(f, path) }

func filed() *filing.Bundle {
	b := bundle(filing.First, filing.Personal, filing.Paper, filing.Self)
	b.Sites = []*filing.Site{{Domain: "a.cn"}, {Domain: "b.cn"}}
	b.Documents = []*filing.Document{
		{Kind: "subject-certificate", Files: []string{"id.png"}},
		{Kind: "principal-certificate", Files: []string{"gone.png"}},
		{Kind: "security-agreement"},
		{Kind: "domain-authorization", Files: []string{"letter.png"}, Site: "b.cn"},
	}
	return b
}

func TestChecklistStatus(t *testing.T) {
	tests := []struct {
		name   string
		folder interface{ Has(string) bool }
		want   string
	}{
		{"files unknown", nil, "have have missing missing missing have missing"},
		{"files known", folder{"id.png", "letter.png"}, "have missing missing missing missing have missing"},
	}
	for _, test := range tests {
		list := ticked(filed(), test.folder)
		var got []string
		for i := range list.Entries {
			got = append(got, statuses[list.Entries[i].Status])
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("%s: got %s, want %s for %s", test.name, s, test.want, listed(list.Entries))
		}
		if isTrusted := test.folder == nil; list.Trusted != isTrusted || list.OnlyOwed().Trusted != isTrusted {
			t.Errorf("%s: trusted is %v, and %v of what is owed", test.name, list.Trusted, list.OnlyOwed().Trusted)
		}
	}
}

// If no file is named, there is none to look for.
func TestChecklistOfNoFiles(t *testing.T) {
	if ticked(bundle(filing.First, filing.Personal, filing.Electronic, filing.Self), nil).Trusted {
		t.Error("files are taken to be there of which none is named")
	}
}

// What the rules call out of date is so in the list: a letter by its date, a
// certificate by its term.
func TestChecklistOutOfDate(t *testing.T) {
	b := bundle(filing.First, filing.Enterprise, filing.Electronic, filing.Authorized)
	b.Subject.Certificate.Expires = "2020-01-01"
	b.Subject.Principal.Certificate.Expires = "2040-01-01"
	b.Documents = []*filing.Document{
		{Kind: "subject-certificate", Files: []string{"a.png"}},
		{Kind: "principal-certificate", Files: []string{"a.png"}},
		{Kind: "authorization-letter", Files: []string{"a.png"}, Date: "2026-01-01"},
	}
	list := ticked(b, nil)
	var got []string
	for i := range list.Entries {
		got = append(got, statuses[list.Entries[i].Status])
	}
	if want := "out-of-date have out-of-date missing"; strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

// Form, agreement and photo bear one date: if their dates differ, those with the older one cannot
// be handed in. A date before the day of submission makes none of them out of date.
func TestChecklistOfDates(t *testing.T) {
	for _, test := range []struct{ form, agreement, photo, want string }{
		{"2026-11-02", "2026-11-02", "2026-11-02", "have have have"},
		{"2026-11-20", "2026-11-02", "2026-11-02", "have out-of-date out-of-date"},
		{"2026-11-20", "2026-11-20", "2026-11-20", "have have have"},
		{"2026-11-02", "", "2026-11-02", "have have have"},
	} {
		b := bundle(filing.First, filing.Personal, filing.Paper, filing.Self)
		b.Documents = []*filing.Document{
			{Kind: filing.VerificationForm, Files: []string{"a.png"}, Date: test.form},
			{Kind: filing.SecurityAgreement, Files: []string{"b.png"}, Date: test.agreement},
			{Kind: filing.OnsitePhoto, Files: []string{"c.png"}, Date: test.photo},
		}
		list, got := ticked(b, nil), make(map[string]string)
		for _, e := range list.Entries {
			got[e.Kind] = statuses[e.Status]
		}
		if got := strings.Join([]string{got[filing.VerificationForm], got[filing.SecurityAgreement], got[filing.OnsitePhoto]}, " "); got != test.want {
			t.Errorf("of %s %s %s: %s, not %s", test.form, test.agreement, test.photo, got, test.want)
		}
	}
}

// A permit that has expired is still to be handed in.
func TestChecklistOfExpiredPermit(t *testing.T) {
	b := bundle(filing.First, filing.Enterprise, filing.Electronic, "")
	permit := &filing.PreApproval{Kind: "publishing", Number: "1", Expires: "2026-10-01"}
	b.Sites = []*filing.Site{{Domain: "example.cn", Content: []string{"publishing"}, PreApprovals: []*filing.PreApproval{permit}}}
	b.Documents = []*filing.Document{{Kind: filing.PreApprovalPermit, Files: []string{"a.png"}}}
	for expires, want := range map[string]Status{"2026-10-01": OutOfDate, "2028-10-01": Have} {
		permit.Expires = expires
		for _, e := range ticked(b, nil).Entries {
			if e.Kind == filing.PreApprovalPermit && e.Status != want {
				t.Errorf("with a permit until %s it is %s", expires, statuses[e.Status])
			}
		}
	}
}

// ticked is the list of a bundle as the judge finds it on the day of the tests.
func ticked(b *filing.Bundle, folder rule.Files) *Checklist {
	return NewTickedChecklist(b, rule.Check(bundlefile.ReadingOf(b), rule.Surroundings{Today: someDay}), someDay, folder)
}

// A scan that will be sent back makes its document unfit, and says why; what is only
// advice does not, and a scan of another document neither.
func TestChecklistUnfit(t *testing.T) {
	b := filed()
	var list *Checklist
	unfit := func(name string, severity rule.Severity, at *string) []string {
		r, _ := rule.Named(name)
		list = NewTickedChecklist(b, []rule.Finding{{Rule: r, Severity: severity, Where: rule.Where{At: at}}}, someDay, nil)
		var kinds []string
		for _, e := range list.Entries {
			if e.Status == Unfit {
				kinds = append(kinds, e.Kind)
			}
		}
		return kinds
	}
	file := &b.Documents[0].Files[0]
	if got := unfit("scan-blurred", rule.Warning, file); !slices.Equal(got, []string{filing.SubjectCertificate, filing.PrincipalCertificate}) || list.IsComplete() {
		t.Errorf("a blurred scan makes unfit %q", got)
	}
	if got := unfit("scan-blurred", rule.Advice, file); len(got) > 0 {
		t.Errorf("what is only suspected makes unfit %q", got)
	}
	if got := unfit("document-reused", rule.Warning, file); len(got) > 0 {
		t.Errorf("what is no matter of the scan makes unfit %q", got)
	}
}

// A scan that several documents name has its faults told once.
func TestFaultsAreToldOnce(t *testing.T) {
	b := &filing.Bundle{Operation: filing.First}
	b.Subject.Type = filing.Personal
	card := []string{"scans/front.jpg", "scans/back.jpg"}
	b.Documents = []*filing.Document{
		{Kind: filing.SubjectCertificate, Files: card},
		{Kind: filing.PrincipalCertificate, Files: slices.Clone(card)},
	}
	grey, _ := rule.Named("scan-grey")
	findings := []rule.Finding{{Rule: grey, Severity: rule.Warning, Where: rule.Where{At: &b.Documents[0].Files[0]}}}
	for _, e := range NewTickedChecklist(b, findings, someDay, nil).Entries {
		if want := e.Kind == filing.SubjectCertificate || e.Kind == filing.PrincipalCertificate; want != (len(e.Faults) == 1) {
			t.Errorf("%s: %d faults", e.Kind, len(e.Faults))
		}
	}
}

// One letter of commitment is not taken for several that may be wanted.
func TestLettersAreShared(t *testing.T) {
	day := time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)
	for letters := range 4 {
		b := &filing.Bundle{Operation: filing.First, Province: "河南", Verification: filing.Electronic}
		b.Subject.Type = filing.Enterprise
		b.Sites = []*filing.Site{{Domain: "example.cn", Content: []string{"company"}}}
		for range letters {
			b.Documents = append(b.Documents, &filing.Document{Kind: filing.CommitmentLetter, Files: []string{"scans/letter.png"}})
		}
		have, asked := 0, 0
		for _, e := range NewTickedChecklist(b, nil, day, nil).Entries {
			if e.Kind == filing.CommitmentLetter {
				asked++
				if e.Status == Have {
					have++
				}
			}
		}
		if asked < 2 || have != min(letters, asked) {
			t.Errorf("with %d letters %d of %d are there", letters, have, asked)
		}
	}
}

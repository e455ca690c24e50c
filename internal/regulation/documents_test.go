package regulation

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
)

// Which documents belong to whom: they are needed from nobody else, and for nothing else.
var (
	ofUnits   = []string{"authorization-letter", "name-change-letter", "licence-pages", "holding-photo", "industry-licence", "pre-approval", "site-principal-certificate", "staffing-approval", "institution-application"}
	ofPersons = []string{"residence-proof"}
	onPaper   = []string{"security-agreement", "verification-form", "onsite-photo"}
	ofCancels = []string{"cancellation-form", "cancellation-statement", "subject-certificate"}
	ofChanges = []string{"name-change-letter"}
)

// In every combination of operation, subject, verification, role and province the list has
// nothing twice, nothing that cannot apply, and only those demands of a province that apply to
// the subject there.
func TestDocumentsOfEveryCombination(t *testing.T) {
	told := make(map[string]bool)
	count := 0
	for _, operation := range filing.Operations.IDs() {
		for _, subject := range filing.SubjectTypes.IDs() {
			for _, verification := range []string{"", filing.Paper, filing.Electronic} {
				for _, province := range append([]string{""}, filing.Provinces.IDs()...) {
					for _, role := range []string{"", filing.Authorized} {
						b := filingOf(subject, verification, role)
						b.Operation, b.Province = operation, province
						if subject == filing.Personal && role != "" {
							continue
						}
						count++
						name := fmt.Sprintf("%s %s %q %q %q", operation, subject, verification, province, role)
						for _, demand := range looksRight(t, name, b) {
							told[demand] = true
						}
					}
				}
			}
		}
	}
	if want := 7 * 3 * 32 * (2*19 - 1); count != want {
		t.Errorf("%d combinations, want %d", count, want)
	}
	for _, topic := range []Topic{OutsiderWithProof, AgeProof, SitePrincipalLetter, SitePlan, RenameLetter, ExtraPaper} {
		for _, demand := range DemandsOn(topic) {
			if _, isNoPaper := noPapers[demand.ID]; !isNoPaper && !told[demand.ID] && demand.Topic != SitePrincipalLetter {
				t.Errorf("%s is in no list: %s", demand.ID, demand.Says.EN)
			}
		}
	}
}

// noPapers are demands that are listed with documents but require none.
var noPapers = map[string]string{
	"age-proof-guangdong-students": "says who is too young",
	"five-pictures-qinghai":        "says how the papers are handed in",
}

// looksRight checks one list and returns the ids of the demands it carries.
func looksRight(t *testing.T, name string, b *filing.Bundle) (demands []string) {
	t.Helper()
	type entry struct {
		kind   string
		demand string
	}
	var seen []entry
	for _, requirement := range Documents(b, someDay) {
		e := entry{kind: requirement.Kind}
		if requirement.Demand != nil {
			e.demand = requirement.Demand.ID
			demands = append(demands, e.demand)
			if !requirement.Demand.Binds(b.Province, AskedOf(b.Subject.Type)) {
				t.Errorf("%s: %s is not asked there", name, requirement.Kind)
			}
		}
		if slices.Contains(seen, e) {
			t.Errorf("%s: %s stands twice", name, requirement.Kind)
		}
		seen = append(seen, e)
		only := func(kinds []string, applies bool) {
			if slices.Contains(kinds, requirement.Kind) && !applies {
				t.Errorf("%s: %s cannot apply", name, requirement.Kind)
			}
		}
		only(ofUnits, !b.IsPersonal())
		only(ofPersons, b.IsPersonal())
		only(onPaper, b.Verification != filing.Electronic && requirement.PaperOf)
		only(ofChanges, b.Operation == filing.Change)
		if b.IsCancellation() != slices.Contains(ofCancels, requirement.Kind) && requirement.Kind != "subject-certificate" {
			t.Errorf("%s: %s does not belong to the operation", name, requirement.Kind)
		}
		for _, fact := range requirement.Open {
			text := fact.ConditionBy(requirement.Demand)
			if strings.Contains(text.ZH+text.EN, "%") || fact.Counts && !strings.Contains(text.ZH, strconv.Itoa(requirement.Demand.Number)) {
				t.Errorf("%s: %s depends on %q", name, requirement.Kind, text.ZH)
			}
		}
		if requirement.Star && !requirement.Required {
			t.Errorf("%s: %s has a star and is not required", name, requirement.Kind)
		}
		if requirement.Note().IsZero() || requirement.Source.Date == "" {
			t.Errorf("%s: %s says neither what nor from where", name, requirement.Kind)
		}
	}
	return demands
}

// What depends on the data of a bundle.
func TestDocumentsByCircumstances(t *testing.T) {
	person := func(change func(*filing.Bundle)) *filing.Bundle {
		b := filingOf(filing.Personal, filing.Electronic, filing.Self)
		b.Province = "广东"
		b.Subject.Certificate = filing.Certificate{Type: filing.ResidentID, Number: "210202201008151035", Address: "广东省深圳市示例路1号"}
		b.Sites = []*filing.Site{{Domain: "a.cn"}}
		change(b)
		return b
	}
	unit := func(change func(*filing.Bundle)) *filing.Bundle {
		b := filingOf(filing.Enterprise, filing.Electronic, filing.LegalRepresentative)
		b.Operation, b.Province, b.Subject.Name = filing.Change, "上海", "甲公司"
		b.Changes = []string{filing.ChangesSubject}
		b.Record = filing.Record{SubjectName: "甲公司", Here: filing.Yes}
		change(b)
		return b
	}
	state := func(subject, province string) *filing.Bundle {
		b := filingOf(subject, filing.Electronic, filing.LegalRepresentative)
		b.Province = province
		return b
	}
	nothing := func(*filing.Bundle) {}
	sixInChongqing := func(b *filing.Bundle) {
		b.Province, b.Operation, b.Record.Domains = "重庆", filing.AddSite, []string{"b.cn", "c.cn", "d.cn", "e.cn", "f.cn"}
	}
	for name, c := range map[string]struct {
		bundle *filing.Bundle
		kind   string
		want   Answer // No: not listed; Unknown: with a condition; Yes: needed
	}{
		"a person at home":              {person(nothing), "residence-proof", No},
		"a person from elsewhere":       {person(func(b *filing.Bundle) { b.Subject.Certificate.Address = "湖南省长沙市示例路1号" }), "residence-proof", Yes},
		"a person from nobody knows":    {person(func(b *filing.Bundle) { b.Subject.Certificate.Address = "" }), "residence-proof", Unknown},
		"from elsewhere, refused there": {person(func(b *filing.Bundle) { b.Province = "新疆" }), "residence-proof", No},
		"sixteen":                       {person(nothing), "age-proof", Yes},
		"grown up":                      {person(func(b *filing.Bundle) { b.Subject.Certificate.Number = "21020219920815103X" }), "age-proof", No},
		"age not known":                 {person(func(b *filing.Bundle) { b.Subject.Certificate.Number = "" }), "age-proof", Unknown},
		"one website":                   {person(nothing), "site-plan", No},
		"six, with those on record": {person(func(b *filing.Bundle) {
			b.Operation, b.Record.Domains = filing.AddSite, []string{"b.cn", "c.cn", "d.cn", "e.cn", "f.cn"}
		}), "site-plan", Yes},
		"on record, not known how many": {person(func(b *filing.Bundle) { b.Operation = filing.AddSite }), "site-plan", Unknown},
		"six in Chongqing":              {person(sixInChongqing), "commitment-letter", Yes},
		"one in Chongqing":              {person(func(b *filing.Bundle) { b.Province = "重庆" }), "commitment-letter", No},
		"the same name":                 {unit(nothing), "name-change-letter", No},
		"the same name in other brackets": {unit(func(b *filing.Bundle) {
			b.Subject.Name, b.Record.SubjectName = "甲（中国）公司", "甲(中国)公司"
		}), "name-change-letter", No},
		"cancelled at its provider": {unit(func(b *filing.Bundle) {
			b.Operation, b.Record.Here, b.Record.Provider = filing.CancelSite, filing.No, "乙云"
		}), "cancellation-form", No},
		"another name":                  {unit(func(b *filing.Bundle) { b.Subject.Name = "乙公司" }), "name-change-letter", Yes},
		"another name, no letter there": {unit(func(b *filing.Bundle) { b.Subject.Name, b.Province = "乙公司", "广东" }), "name-change-letter", No},
		"only the access changes":       {unit(func(b *filing.Bundle) { b.Changes = []string{filing.ChangesAccess} }), "subject-certificate", No},
		"the subject changes":           {unit(nothing), "subject-certificate", Yes},
		"a website on record changes": {unit(func(b *filing.Bundle) {
			b.Changes, b.Record.Domains, b.Sites = []string{filing.ChangesSite}, []string{"a.cn"}, []*filing.Site{{Domain: "a.cn"}}
		}), "domain-certificate", No},
		"a website gets a domain": {unit(func(b *filing.Bundle) {
			b.Changes, b.Record.Domains, b.Sites = []string{filing.ChangesSite}, []string{"a.cn"}, []*filing.Site{{Domain: "b.cn"}}
		}), "domain-certificate", Yes},
		"a website changes, domains on record not known": {unit(func(b *filing.Bundle) {
			b.Changes, b.Sites = []string{filing.ChangesSite}, []*filing.Site{{Domain: "a.cn"}}
		}), "domain-certificate", Unknown},
		"cancelled here":                {unit(func(b *filing.Bundle) { b.Operation = filing.CancelSubject }), "cancellation-form", No},
		"a government body's website":   {state(filing.Government, "江西"), "staffing-approval", Yes},
		"a state body in the far north": {state(filing.Government, "黑龙江"), "staffing-approval", Yes},
		"an institution's website":      {state(filing.Institution, "江西"), "staffing-approval", Yes},
		"a company's website":           {state(filing.Enterprise, "江西"), "staffing-approval", No},
		"an institution, elsewhere":     {state(filing.Institution, "广东"), "staffing-approval", No},
		"an institution's form":         {state(filing.Institution, "内蒙古"), "institution-application", Yes},
		"a government body, no form":    {state(filing.Government, "内蒙古"), "institution-application", No},
		"cancelled, not here":           {unit(func(b *filing.Bundle) { b.Operation, b.Record.Here = filing.CancelSite, filing.No }), "cancellation-form", Unknown},
	} {
		got := No
		for _, requirement := range Documents(c.bundle, someDay) {
			if requirement.Kind == c.kind {
				got = Unknown
				if requirement.Certain() {
					got = Yes
				}
			}
		}
		if got != c.want {
			t.Errorf("%s: %s is %d, want %d", name, c.kind, got, c.want)
		}
	}
}

// The permit that content needs is named, with the authority that issues it.
func TestPermitsAreNamed(t *testing.T) {
	b := filingOf(filing.Enterprise, filing.Electronic, filing.LegalRepresentative)
	b.Sites = []*filing.Site{{Domain: "a.cn", Content: []string{"publishing", "jobs", "notes"}}, {Domain: "b.cn", Content: []string{"portal"}}}
	var got []string
	for _, requirement := range Documents(b, someDay) {
		if requirement.Kind == "pre-approval" {
			got = append(got, requirement.Note().EN)
		}
	}
	want := []string{
		"online publishing service licence (press and publication authority); human resources service licence (human resources authority)",
		"The permit or approval of the competent authority for the website's content", // for what the portal contains
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestIsBeside(t *testing.T) {
	const letter, site, form, photo = "name-change-letter", "domain-certificate", "cancellation-form", "other"
	for _, c := range []struct {
		operation string
		changes   []string
		beside    []string // in addition to the four kinds
	}{
		{filing.First, nil, nil},
		{filing.Change, nil, nil},
		{filing.Change, []string{filing.ChangesSubject}, []string{site}},
		{filing.Change, []string{filing.ChangesSite}, []string{letter}},
		{filing.Change, []string{filing.ChangesAccess}, []string{letter, site}},
		{filing.Change, []string{filing.ChangesSubject, filing.ChangesSite}, nil},
		{filing.CancelSite, nil, []string{letter, site, photo}},
	} {
		b := &filing.Bundle{Operation: c.operation, Changes: c.changes}
		var beside []string
		for _, kind := range []string{letter, site, form, photo} {
			if IsBeside(b, kind) {
				beside = append(beside, kind)
			}
		}
		if !slices.Equal(beside, c.beside) {
			t.Errorf("%s %v: beside are %v, want %v", c.operation, c.changes, beside, c.beside)
		}
	}
}

// A document that answers only some demands on a topic gives their ids.
func TestAskingsNameDemands(t *testing.T) {
	for i := range documents() {
		d := &documents()[i]
		if d.Asked == nil {
			continue
		}
		for _, id := range d.Asked.IDs {
			if !slices.ContainsFunc(demands()[d.Asked.Topic], func(demand Demand) bool { return demand.ID == id }) {
				t.Errorf("%s: no demand is called %s", d.Kind, id)
			}
		}
	}
}

// The list names the certificate that a unit has, which is not always a business licence.
func TestCertificateOfAUnitIsNamed(t *testing.T) {
	for certificate, want := range map[string]string{
		"":                                   "营业执照",
		filing.BusinessLicense:               "营业执照",
		"foreign-representative-certificate": "外国(地区)企业常驻代表机构登记证",
		"law-firm-license":                   "律师事务所执业许可证",
		filing.Passport:                      "营业执照",
	} {
		b := filingOf(filing.Enterprise, filing.Electronic, filing.LegalRepresentative)
		b.Subject.Certificate.Type = certificate
		for _, r := range Documents(b, someDay) {
			if note := r.Note(); r.Kind == filing.SubjectCertificate && (!strings.Contains(note.ZH, want) || !strings.Contains(note.EN, want)) {
				t.Errorf("%s: %s, %s", certificate, note.ZH, note.EN)
			}
		}
	}
}

// Whoever is from abroad reads at the certificate that a registration there is none to file with.
func TestNoteForThoseAbroad(t *testing.T) {
	for _, c := range []struct {
		subject, card string
		told          bool
	}{
		{"foreign-institution", "", true}, {"foreign-institution", "foreign-institution-certificate", true},
		{filing.Enterprise, "", false}, {filing.Enterprise, filing.BusinessLicense, false}, {"", "", false},
		{"foreign-institution", filing.BusinessLicense, false}, {filing.Enterprise, "foreign-representative-certificate", false},
	} {
		b := filingOf(c.subject, filing.Electronic, filing.LegalRepresentative)
		b.Subject.Certificate.Type = c.card
		told := false
		for _, r := range Documents(b, someDay) {
			told = told || r.Kind == filing.SubjectCertificate && strings.Contains(r.Note().ZH, "公司在境外的注册证件不能用来备案") && strings.Contains(r.Note().EN, "registration papers from abroad cannot be used")
		}
		if told != c.told {
			t.Errorf("%s with %q: told so: %v", c.subject, c.card, told)
		}
	}
}

package rule

import (
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/regulation"
)

const onRecord = "record: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-old.cn, example-notes.cn], here: "

// What speaks against an operation, and how firmly.
func TestOperationContradicted(t *testing.T) {
	for name, c := range map[string]struct {
		lines string
		want  []string // severities, in the order of the file
	}{
		"first, nothing on record":               {"operation: first\n", nil},
		"first, on record":                       {"operation: first\n" + onRecord + "}\n", []string{"error"}},
		"first, a shell":                         {"operation: first\nrecord: {number: 辽ICP备2021000001号}\n", []string{"warning"}},
		"add-site, filed already":                {"operation: add-site\n" + onRecord + "no}\n", []string{"error"}},
		"add-site, filed already with www":       {"operation: add-site\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [www.example-notes.cn]}\n", []string{"error"}},
		"add-site, a new one":                    {"operation: add-site\n" + onRecord + "yes}\nsites: [{domain: example-new.cn, homepage: www.example-new.cn}]\n", nil},
		"add-site to a shell":                    {"operation: add-site\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远}\n", nil},
		"add-access, filed elsewhere":            {"operation: add-access\n" + onRecord + "no}\n", nil},
		"add-access, filed here":                 {"operation: add-access\n" + onRecord + "yes}\n", nil},
		"add-access, never filed":                {"operation: add-access\n" + onRecord + "no}\nsites: [{domain: example-new.cn, homepage: www.example-new.cn}]\n", []string{"error"}},
		"change, here":                           {"operation: change\nchanges: [site]\n" + onRecord + "yes}\n", nil},
		"change, elsewhere":                      {"operation: change\nchanges: [site]\n" + onRecord + "no}\n", []string{"warning"}},
		"change of a domain that is not on it":   {"operation: change\nchanges: [site]\n" + onRecord + "yes}\nsites: [{domain: example-new.cn, homepage: www.example-new.cn}]\n", []string{"warning"}},
		"change, a company to a person":          {"operation: change\nchanges: [subject]\nrecord: {number: 辽ICP备2021000001号, subject_name: 大连示例软件有限公司, domains: [example-notes.cn]}\n", []string{"warning"}},
		"change, a person of another name":       {"operation: change\nchanges: [subject]\nrecord: {number: 辽ICP备2021000001号, subject_name: 林致远, domains: [example-notes.cn]}\n", nil},
		"cancel-site, one of two":                {"operation: cancel-site\nreason: 不再使用\n" + onRecord + "yes}\n", nil},
		"cancel-site, never filed":               {"operation: cancel-site\nreason: 不再使用\n" + onRecord + "yes}\nsites: [{domain: example-new.cn, homepage: www.example-new.cn}]\n", []string{"error"}},
		"cancel-site, the last":                  {"operation: cancel-site\nreason: 不再使用\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-notes.cn]}\n", []string{"advice"}},
		"cancel-subject, elsewhere":              {"operation: cancel-subject\nreason: 不再使用\n" + onRecord + "no}\n", []string{"warning"}},
		"cancel-subject, here":                   {"operation: cancel-subject\nreason: 不再使用\n" + onRecord + "yes}\n", nil},
		"cancel-access, never filed":             {"operation: cancel-access\nreason: 已迁走\n" + onRecord + "yes}\nsites: [{domain: example-new.cn, homepage: www.example-new.cn}]\n", []string{"error"}},
		"an operation that does not exist":       {"operation: refile\n" + onRecord + "}\n", nil},
		"add-access, domains of the record open": {"operation: add-access\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远}\n", nil},
	} {
		reading, surroundings := overlay(t, c.lines)
		var got []string
		for _, f := range Check(reading, surroundings) {
			if f.Rule == &operationContradicted {
				got = append(got, f.Severity.String())
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// A record that no provider holds may have no website left, and no domain to name; one that is
// held has a domain.
func TestShellCanBeCancelled(t *testing.T) {
	for here, want := range map[string][]string{"no": {"advice request-incomplete"}, "yes": {"error empty-field"}} {
		reading, surroundings := overlay(t, "operation: cancel-subject\nreason: 不再使用\nsites: []\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远, here: "+here+"}\n")
		var got []string
		for _, f := range Check(reading, surroundings) {
			if f.At == any(&reading.Bundle.Record.Domains) {
				got = append(got, f.Severity.String()+" "+f.Rule.Name)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("here: %s gives %v, want %v", here, got, want)
		}
	}
}

// A person and a company are two subjects, even if one owns the other.
func TestPersonDoesNotBecomeCompany(t *testing.T) {
	for name, c := range map[string]struct {
		kind, filed string
		want        bool
	}{
		"the owner's record":            {filing.Enterprise, "林知远", true},
		"a company of another name":     {filing.Enterprise, "大连旧名有限公司", false},
		"an individual business":        {filing.IndividualBusiness, "林知远", false},
		"somebody who owns nothing yet": {filing.Enterprise, "青禾社", false},
	} {
		reading, surroundings := overlay(t, "operation: change\nchanges: [subject]\nrecord: {number: 辽ICP备2021000001号, subject_name: "+c.filed+", domains: [example-notes.cn]}\n")
		reading.Bundle.Subject.Type, reading.Bundle.Subject.Name = c.kind, "大连示例软件有限公司"
		reading.Bundle.Subject.Principal.Name, reading.Bundle.Subject.Principal.Role = "林知远", filing.LegalRepresentative
		isTold := slices.ContainsFunc(Check(reading, surroundings), func(f Finding) bool { return f.Rule == &operationContradicted })
		if isTold != c.want {
			t.Errorf("%s: told is %t", name, isTold)
		}
	}
}

// Record numbers as people write them.
func TestRecordNumbers(t *testing.T) {
	for number, want := range map[string]string{
		"辽ICP备2021000001号":     "",
		"辽ICP备2021000001号-1":   "",
		"辽ICP备05000001号":       "",
		"辽icp备 2021000001":     "advice 辽ICP备2021000001号",
		"川ICP备2021000001号":     "warning 蜀ICP备2021000001号",
		"辽ICP备202100001号":      "error ",
		"辽公网安备21010202000001号": "error ",
		"B2-20090059":          "advice ",
		"本公司":                  "error ",
	} {
		reading, surroundings := overlay(t, "operation: add-site\nprovince: 四川\nrecord: {number: "+number+", subject_name: 林知远}\n")
		got := ""
		for _, f := range Check(reading, surroundings) {
			if f.Rule == &recordNumberMalformed {
				got += f.Severity.String() + " " + f.Repair
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", number, got, want)
		}
	}
}

// Values that an operation does not file are not checked, and those that it files are.
func TestOnlyWhatIsStatedIsJudged(t *testing.T) {
	const spoilt = "subject:\n  certificate: {number: \"210202199208151038\", expires: 2020-01-01}\n  principal: {mobile: 123}\n" +
		"sites:\n  - name: abc\n    domain: example-notes.cn\n    registration: {registrant: , expires: 2020-01-01}\n    access: {ips: [10.0.0.1]}\n" +
		"record: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-notes.cn, example-old.cn], here: yes}\nreason: 不再使用\n"
	for lines, want := range map[string][]string{
		"operation: cancel-site\n" + spoilt:               nil,
		"operation: cancel-access\n" + spoilt:             nil,
		"operation: cancel-subject\n" + spoilt:            nil,
		"operation: change\nchanges: [access]\n" + spoilt: {"ip-not-public"},
	} {
		reading, surroundings := overlay(t, lines)
		if got := names(Check(reading, surroundings)); !slices.Equal(got, want) {
			t.Errorf("%.40q: %v, want %v", lines, got, want)
		}
	}
	for lines, want := range map[string]string{
		"operation: cancel-site\nsubject: {name: }\n":                       "empty-field",
		"operation: cancel-site\nsites: [{domain: www.example-notes.cn}]\n": "domain-not-registrable",
	} {
		reading, surroundings := overlay(t, lines+"record: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-notes.cn, example-old.cn], here: yes}\nreason: 不再使用\n")
		if got := names(Check(reading, surroundings)); !slices.Contains(got, want) {
			t.Errorf("%.60q: %v lacks %s", lines, got, want)
		}
	}
}

// A correct cancellation has no findings in any province.
func TestCancellationsAreCleanEverywhere(t *testing.T) {
	for _, province := range filing.Provinces.IDs() {
		for _, operation := range []string{filing.CancelSite, filing.CancelAccess, filing.CancelSubject} {
			reading, surroundings := overlay(t, "operation: "+operation+"\nprovince: "+province+"\nrecord: {subject_name: 林知远, number: "+recordIn(t, province)+", domains: [example-notes.cn, example-old.cn], here: yes}\nreason: 不再使用\n")
			if got := names(Check(reading, surroundings)); len(got) > 0 {
				t.Errorf("%s in %s: %v", operation, province, got)
			}
		}
	}
}

// recordIn is a filing number of a province.
func recordIn(t *testing.T, province string) string {
	t.Helper()
	for _, option := range filing.Provinces {
		for _, alias := range option.Aliases {
			number := alias + "ICP备2021000001号"
			if n, read := ident.ParseFilingNumber(number); option.ID == province && read && n.String() == number {
				return number
			}
		}
	}
	t.Fatalf("filing numbers do not abbreviate %s", province)
	return ""
}

// What a province asks of some operations is not asked of others.
func TestDemandOfOperation(t *testing.T) {
	for operation, want := range map[string]bool{
		filing.First: true, filing.AddSite: true, filing.AddAccess: false, filing.Change: false,
	} {
		reading, surroundings := overlay(t, "operation: "+operation+"\nprovince: 广东\nchanges: [subject]\nsubject: {type: enterprise, principal: {role: authorized}}\n")
		found := slices.ContainsFunc(Check(reading, surroundings), func(f Finding) bool { return f.Rule == &principalNotLegalRepresentative })
		if found != want {
			t.Errorf("%s: found %v, want %v", operation, found, want)
		}
	}
}

// For an operation that does not exist nothing is reported missing.
func TestNothingIsMissedOfNoOperation(t *testing.T) {
	for operation, want := range map[string]bool{"refile": false, filing.First: true, "": true} {
		b := &filing.Bundle{Operation: operation, Province: "广东"}
		got := slices.ContainsFunc(Check(bundlefile.ReadingOf(b), Surroundings{Today: exampleDay}), func(f Finding) bool { return f.Rule == &emptyField })
		if got != want {
			t.Errorf("%q: something is missed: %t", operation, got)
		}
	}
}

// If the table offers an operation that the check then warns about because the record is at
// another provider, it says whom to ask.
func TestTableSaysWhoElseFiles(t *testing.T) {
	warned := 0
	for _, s := range regulation.Situations() {
		for _, operation := range s.Operations {
			if s.Here != regulation.No {
				continue
			}
			reading, surroundings := overlay(t, "operation: "+operation+"\nreason: 不再使用\n"+onRecord+"no}\n")
			for _, f := range Check(reading, surroundings) {
				if f.Rule != &operationContradicted || f.Severity != Warning {
					continue
				}
				warned++
				if !strings.Contains(s.Then.ZH, "找原接入商") || !strings.Contains(s.Then.EN, "turn to that provider") {
					t.Errorf("%s at another provider: the table says only %s", operation, s.Then.EN)
				}
			}
		}
	}
	if warned == 0 {
		t.Error("nothing is warned of")
	}
}

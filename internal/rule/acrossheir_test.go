package rule

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// onRecord7 is a bundle of client i on record 7, which is its holder's until then, with one
// domain and without any documents.
func onRecord7(i int, operation, created, holder string, instead ...string) string {
	m := change(operation, fmt.Sprintf("record: {number: 粤ICP备2021000007号, subject_name: %s, domains: [example-1.cn], here: yes}", holder))
	m["operation"] = "created: " + created + "\noperation: " + operation
	m["domain"], m["documents"] = "    domain: example-1.cn", ""
	for k := 0; k < len(instead); k += 2 {
		m[instead[k]] = instead[k+1]
	}
	return client(i, m)
}

// firstOn is an initial filing of a day, without any documents.
func firstOn(i int, created string, instead ...string) string {
	m := map[string]string{"operation": "created: " + created + "\noperation: first", "documents": ""}
	for k := 0; k < len(instead); k += 2 {
		m[instead[k]] = instead[k+1]
	}
	return client(i, m)
}

// What a record's later holders change and cancel also frees what an earlier certificate has.
// Having the same name alone proves nothing.
func TestHeirs(t *testing.T) {
	const (
		subject = "change\nchanges: [subject]"
		noSites = "sites: []"
	)
	changes := func(i int, created, holder string, instead ...string) string {
		return onRecord7(i, subject, created, holder, append([]string{"site", noSites, "domain", "", "access", ""}, instead...)...)
	}
	first := firstOn(1, "2019-07-20")
	renewed := func(instead ...string) string {
		return changes(2, "2021-07-20", "示例乙一", append([]string{"name", "  name: 示例乙一"}, instead...)...)
	}
	const sameMobile, sameEmail = "    mobile: 13512340001", "    email: c1@example.cn"
	handed := changes(2, "2021-07-20", "示例乙一")
	handedOn := changes(3, "2022-07-20", "示例丙一")
	renamed := changes(1, "2020-07-20", "示例乙一", "name", "  name: 别名")
	third := func(created string, instead ...string) string { return firstOn(4, created, instead...) }
	siteName := []string{"site", "sites:\n  - name: 示例1号的读书笔记"}
	domain := []string{"domain", "    domain: example-1.cn"}
	mobile, mail := []string{"mobile", sameMobile}, []string{"email", sameEmail}
	headed := []string{
		"subject", "subject:\n  type: enterprise", "certificate", "  certificate: {type: business-license, number: 91440300MA5FK3J75W}",
		"principal", "  principal:\n    role: authorized\n    name: 示例乙一\n    certificate: {type: passport, number: E00000001}",
	}
	otherRecord := func(text string) string {
		return strings.Replace(text, "粤ICP备2021000007号", "粤ICP备2021000008号", 1)
	}
	for _, c := range []struct {
		what  string
		texts []string
		want  string
	}{
		{"a mobile that a renewal changes", []string{first, renewed(), third("2023-07-20", mobile...)}, ""},
		{"a mobile that a renewal keeps", []string{first, renewed(mobile...)}, ""},
		{"a mobile that a renewal keeps, used by a third", []string{first, renewed(mobile...), third("2023-07-20", mobile...)}, "across-mobile-shared"},
		{"a mobile that is changed after the third has it", []string{first, third("2020-07-20", mobile...), renewed()}, "across-mobile-shared"},
		{"a mobile of a namesake", []string{first, strings.Replace(renewed(), "example-1.cn", "example-9.cn", 1), third("2023-07-20", mobile...)}, "across-mobile-shared"},
		{"a mobile of a namesake on another record", []string{first, renamed, otherRecord(changes(2, "2021-07-20", "别名", "name", "  name: 别名")), third("2023-07-20", mobile...)}, "across-domain-filed-twice across-mobile-shared"},
		{"a mobile that a handover changes", []string{first, handed, third("2023-07-20", mobile...)}, ""},
		{"a mobile after a handover to nobody's heir", []string{first, changes(2, "2021-07-20", "别人"), third("2023-07-20", mobile...)}, "across-domain-filed-twice across-mobile-shared"},
		{"a mailbox that a renewal changes", []string{first, renewed(), third("2023-07-20", mail...)}, ""},
		{"an emergency phone that was the mobile before a renewal", []string{first, renewed(), third("2023-07-20", "emergency", "    emergency_phone: 13512340001")}, ""},
		{"a website's name that an heir's end frees", []string{first, handed, onRecord7(2, "cancel-subject", "2022-07-20", "示例丙一"), third("2023-07-20", siteName...)}, ""},
		{"a website's name that an heir changes", []string{first, handed, onRecord7(2, "change\nchanges: [site]", "2022-07-20", "示例丙一"), third("2023-07-20", siteName...)}, ""},
		{"a website's name that an heir keeps", []string{first, handed, third("2023-07-20", siteName...)}, "across-site-name-shared"},
		{"an heir's own name for its website, after a change of name", []string{first, renamed, changes(2, "2021-07-20", "别名"), onRecord7(2, "add-access", "2022-09-20", "示例丙一", siteName...)}, ""},
		{"a domain taken over twice", []string{first, handed, handedOn, onRecord7(3, "add-access", "2022-09-20", "示例丁一")}, ""},
		{"a domain taken over by a record without a number", []string{first, strings.Replace(handed, "number: 粤ICP备2021000007号, ", "", 1)}, ""},
		{"a domain renamed and renewed in turn", []string{first, renamed, changes(2, "2021-07-20", "别名", "name", "  name: 别名"), changes(2, "2021-09-20", "别名", "name", "  name: 新名"), changes(3, "2022-01-20", "新名", "name", "  name: 新名"), onRecord7(3, "add-access", "2022-09-20", "新名", "name", "  name: 新名")}, ""},
		{"a domain taken over twice and given up", []string{first, handed, handedOn, onRecord7(3, "cancel-site", "2022-09-20", "示例丁一"), third("2023-07-20", domain...)}, ""},
		{"a domain taken over twice", []string{first, handed, handedOn, third("2023-07-20", domain...)}, "across-domain-filed-twice"},
		{"a domain that its heir files again", []string{first, handed, firstOn(2, "2023-07-20", domain...)}, "across-domain-filed-twice across-first-filed-twice"},
		{"a principal of what was handed over", []string{first, handed, third("2023-07-20", headed...)}, ""},
		{"a principal of what is still theirs by a new certificate", []string{first, renewed(), third("2023-07-20", headed...)}, "across-agent"},
		{"filed anew after a handover", []string{first, handed, firstOn(1, "2023-07-20", "domain", "    domain: example-9.cn")}, ""},
		{"filed anew twice after a handover", []string{first, handed, firstOn(1, "2023-07-20", "domain", "    domain: example-8.cn"), firstOn(1, "2024-07-20", "domain", "    domain: example-9.cn")}, "across-first-filed-twice"},
		{"filed anew after a renewal", []string{first, renewed(), firstOn(1, "2023-07-20", "domain", "    domain: example-9.cn")}, "across-first-filed-twice"},
		{"another record after a handover", []string{first, renamed, changes(2, "2021-07-20", "别名"), otherRecord(changes(1, "2023-07-20", "别名", "name", "  name: 别名"))}, ""},
		{"another record before a handover", []string{first, renamed, otherRecord(changes(1, "2020-09-20", "别名", "name", "  name: 别名")), changes(2, "2021-07-20", "别名")}, "across-record-numbers-differ"},
	} {
		var rules []string
		for _, f := range compareTexts(t, Selection{}, c.texts...) {
			rules = append(rules, f.rule)
		}
		slices.Sort(rules)
		if got := strings.Join(slices.Compact(rules), " "); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}

// However many certificates go on with one record, or claim a name and a domain, the acts that
// are looked at stay few.
func TestManyHeirs(t *testing.T) {
	a := NewAcross(exampleDay, Selection{})
	const many = 3000
	for i := range many {
		text := onRecord7(2, "change\nchanges: [subject]", "2021-07-20", "示例丙一", "certificate", fmt.Sprintf("  certificate: {type: passport, number: E%08d}", 77+i), "name", "  name: 示例丙一", "mobile", fmt.Sprintf("    mobile: 1351234%04d", i))
		if i%2 == 1 {
			text = strings.Replace(text, "2021000007", fmt.Sprintf("202100%04d", 100+i), 1)
		}
		_, facts := a.Check(bundlefile.Parse([]byte(text)), Surroundings{Today: exampleDay}, "")
		a.Add(fmt.Sprint(i), facts)
	}
	h, all := a.history(), 0
	for _, records := range h.had {
		all += len(records)
	}
	for _, acts := range h.actsOn {
		all += len(acts)
	}
	if all == 0 || all > many+int(mostActs) {
		t.Errorf("%d acts and records of %d bundles", all, many)
	}
}

// A name and a domain that lead to too many records lead to none, however many subjects they are
// of.
func TestTooManyHeirs(t *testing.T) {
	for records, want := range map[uint32]int{uint32(mostHad): mostHad, uint32(mostHad) + 1: 0} {
		ends := []tied{{subject: 1}}
		for record := range records {
			ends = append(ends, tied{subject: 2, record: 1 + record}, tied{subject: 3, record: 1 + record})
		}
		had := make(map[uint32][]uint32)
		if addHad(had, ends); len(had[1]) != want {
			t.Errorf("of %d records %d count, want %d", records, len(had[1]), want)
		}
	}
}

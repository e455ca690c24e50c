package rule

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// A domain that is given up is free for one other subject, not for two.
func TestDomainGivenUp(t *testing.T) {
	const domain = "    domain: example-1.cn"
	filed := func(i int, operation string) string {
		m := map[string]string{"domain": domain}
		if operation != "first" {
			m = change(operation, fmt.Sprintf(recordOf7, "example-1.cn"))
			m["domain"] = domain
		}
		return client(i, m)
	}
	nobody := strings.Replace(filed(1, "cancel-site"), "E00000001", "", 1)
	for _, c := range []struct {
		what  string
		texts []string
		want  int
	}{
		{"filed by another", []string{filed(1, "cancel-site"), filed(2, "first")}, 0},
		{"filed by two others", []string{filed(1, "cancel-site"), filed(2, "first"), filed(3, "first")}, 1},
		{"filed by two others, one of whom was first", []string{filed(2, "first"), filed(1, "cancel-site"), filed(3, "first")}, 1},
		{"filed before and by another", []string{filed(1, "first"), filed(1, "cancel-subject"), filed(3, "first")}, 0},
		{"filed by nobody knows whom, given up, and filed by another", []string{strings.Replace(filed(1, "first"), "E00000001", "", 1), filed(1, "cancel-site"), filed(3, "first")}, 0},
		{"given up by nobody knows whom", []string{strings.Replace(nobody, "subject_name: 示例, ", "", 1), filed(2, "first"), filed(3, "first")}, 0},
		{"given up by a third one", []string{nobody, filed(2, "first"), filed(3, "first")}, 1},
	} {
		if got := compareTexts(t, Selection{Only: []string{"across-domain-filed-twice"}}, c.texts...); len(got) != c.want {
			t.Errorf("%s: %+v", c.what, got)
		}
	}
}

// A domain is also given up by whoever has the record from the subject that filed it: by a new
// certificate, or by a change that names that subject.
func TestDomainGivenUpByHeir(t *testing.T) {
	on := func(i int, operation, created, holder string, instead ...string) string {
		m := change(operation, "record: {number: 粤ICP备2021000007号, subject_name: "+holder+", domains: [example-1.cn], here: yes}\ncreated: "+created)
		m["domain"], m["documents"] = "    domain: example-1.cn", ""
		m["site"] = "sites:\n  - name: 示例1号的读书笔记"
		for k := 0; k < len(instead); k += 2 {
			m[instead[k]] = instead[k+1]
		}
		return client(i, m)
	}
	files := func(i int, created string, instead ...string) string {
		return on(i, "first", created, "", append(instead, "record", "created: "+created)...)
	}
	const subject = "change\nchanges: [subject]"
	first := files(1, "2019-07-20")
	renamed := on(1, subject, "2020-07-20", "示例乙一", "name", "  name: 别名")
	renewed := on(2, subject, "2021-07-20", "示例乙一", "name", "  name: 示例乙一")
	handed := func(holder string) string { return on(2, subject, "2021-07-20", holder) }
	ended := func(holder string) string { return on(2, "cancel-subject", "2022-07-20", holder) }
	nameless := on(2, "cancel-site", "2022-07-20", "示例丙一", "certificate", "")
	next := files(3, "2023-07-20", "site", "sites:\n  - name: 示例3号的读书笔记")
	for _, c := range []struct {
		what  string
		texts []string
		want  int
	}{
		{"by a renewed certificate", []string{first, renewed, on(2, "cancel-subject", "2022-07-20", "示例乙一", "name", "  name: 示例乙一"), next}, 0},
		{"by its heir", []string{first, handed("示例乙一"), ended("示例丙一"), next}, 0},
		{"by its heir without a certificate", []string{first, handed("示例乙一"), nameless, next}, 0},
		{"by its heir after a change of name", []string{first, renamed, handed("别名"), ended("示例丙一"), next}, 0},
		{"not at all", []string{first, handed("示例乙一"), next}, 1},
		{"after the other files it", []string{first, handed("示例乙一"), ended("示例丙一"), files(3, "2021-12-01", "site", "sites:\n  - name: 示例3号的读书笔记")}, 1},
		{"by nobody's heir", []string{first, ended("示例丙一"), next}, 1},
	} {
		if got := compareTexts(t, Selection{Only: []string{"across-domain-filed-twice", "across-site-name-shared"}}, c.texts...); len(got) != c.want {
			t.Errorf("given up %s: %+v", c.what, got)
		}
	}
	heirs := []string{first, renamed, handed("别名"), on(2, "add-access", "2023-01-20", "示例丙一")}
	if got := compareTexts(t, Selection{Only: []string{"across-domain-filed-twice"}}, heirs...); len(got) > 0 {
		t.Errorf("an heir has it from itself: %+v", got)
	}
	heirs = []string{first, handed("示例乙一"), on(2, "add-access", "2023-01-20", "示例丙一")}
	if got := compareTexts(t, Selection{Only: []string{"across-site-name-shared"}}, heirs...); len(got) > 0 {
		t.Errorf("an heir has the name of its website from itself: %+v", got)
	}
}

// Filing a domain that is on somebody else's record is only a mild finding: it is not known
// what has become of that record.
func TestDomainOnAnothersRecord(t *testing.T) {
	on := func(i int, record, operation string, instead ...string) string {
		m := change(operation, "record: {number: 粤ICP备"+record+"号, subject_name: 示例, domains: [example-old.cn], here: yes}")
		m["domain"] = "    domain: example-1.cn"
		for k := 0; k < len(instead); k += 2 {
			m[instead[k]] = instead[k+1]
		}
		return client(i, m)
	}
	files := func(i int, domain string) string {
		return client(i, map[string]string{"domain": "    domain: " + domain})
	}
	const one, two = "2021000007", "2021000008"
	for _, c := range []struct {
		what  string
		texts []string
		want  int
	}{
		{"an access added to it", []string{on(1, one, "add-access"), files(2, "example-1.cn")}, 1},
		{"filed before that", []string{files(2, "example-1.cn"), on(1, one, "add-access")}, 1},
		{"changed", []string{on(1, one, "change"), files(2, "example-1.cn")}, 1},
		{"of a record that another is added to", []string{on(1, one, "add-site"), files(2, "www.example-old.cn")}, 1},
		{"of a record from which another is taken", []string{on(1, one, "cancel-site"), files(2, "example-old.cn")}, 1},
		{"on two records", []string{on(1, one, "add-access"), on(2, two, "add-access", "record", "record: {number: 粤ICP备2021000008号, domains: [example-1.cn]}")}, 1},
		{"on one record, by another certificate", []string{on(1, one, "add-access"), on(2, one, "change")}, 0},
		{"added to one record, by another certificate", []string{on(1, one, "add-access"), on(2, one, "add-site")}, 0},
		{"one's own", []string{files(1, "example-1.cn"), on(1, one, "add-access"), on(1, two, "change")}, 0},
		{"given up since", []string{on(1, one, "add-access"), on(1, one, "cancel-site"), files(2, "example-1.cn")}, 0},
		{"whose access is cancelled", []string{on(1, one, "cancel-access"), files(2, "example-1.cn"), files(3, "example-old.cn")}, 0},
		{"filed by nobody knows whom", []string{on(1, one, "add-access"), client(2, map[string]string{"domain": "    domain: example-1.cn", "certificate": ""})}, 0},
		{"on the record of nobody knows whom", []string{on(1, one, "add-access", "certificate", ""), files(2, "example-1.cn")}, 0},
	} {
		got := compareTexts(t, Selection{Only: []string{"across-domain-filed-twice"}}, c.texts...)
		if len(got) != c.want || c.want > 0 && (got[0].severity != Warning || !got[0].softer || got[0].others[0] == got[0].file) {
			t.Errorf("%s: %+v", c.what, got)
		}
	}
	got := compareTexts(t, Selection{Only: []string{"across-domain-filed-twice"}}, files(1, "example-1.cn"), on(1, one, "add-access"), files(2, "example-1.cn"))
	if len(got) != 1 || got[0].severity != Error {
		t.Errorf("what its subject files as well is told twice, or mildly: %+v", got)
	}
}

// A website that one subject adds twice is advice, unless it may have been given up in between.
func TestWebsiteAddedTwice(t *testing.T) {
	on := func(i int, operation string, instead ...string) string {
		m := change(operation, "record: {number: 粤ICP备2021000007号, subject_name: 示例, domains: [example-old.cn], here: yes}")
		m["domain"], m["documents"] = "    domain: example-1.cn", ""
		for k := 0; k < len(instead); k += 2 {
			m[instead[k]] = instead[k+1]
		}
		return client(i, m)
	}
	added := on(1, "add-site")
	later := on(1, "add-site\ncreated: 2026-11-01", "site", "sites:\n  - name: 示例的摄影笔记")
	for _, c := range []struct {
		what  string
		texts []string
		files int // that the one finding counts or names; 0 for none
	}{
		{"once", []string{added}, 0},
		{"by a copy", []string{added, added}, 2},
		{"by many copies", slices.Repeat([]string{added}, 40), 40},
		{"under another name", []string{added, later}, 2},
		{"for another subject", []string{added, on(2, "add-access")}, 0},
		{"and changed", []string{added, on(1, "change")}, 0},
		{"after it was cancelled", []string{added, on(1, "cancel-site"), later}, 0},
		{"after the record was cancelled", []string{added, on(1, "cancel-subject", "domain", ""), later}, 0},
		{"by nobody knows whom", []string{on(1, "add-site", "certificate", ""), on(1, "add-site", "certificate", "")}, 0},
	} {
		got := compareTexts(t, Selection{Only: []string{"across-domain-filed-twice"}}, c.texts...)
		if len(got) != min(1, c.files) || len(got) > 0 && (max(got[0].files, 1+len(got[0].others)) != c.files || got[0].severity != Advice || !got[0].softer) {
			t.Errorf("added %s: %+v", c.what, got)
		}
	}
}

// A subject that has a domain on record in some bundles and files it in another gets that
// finding, however many bundles come first.
func TestRecordedBesideFiled(t *testing.T) {
	own := func(operation, domain, recorded string) string {
		return client(1, map[string]string{
			"operation": "operation: " + operation, "domain": "    domain: " + domain, "documents": "",
			"record": "record: {number: 粤ICP备2021000007号, subject_name: 示例乙一, domains: [" + recorded + "], here: yes}",
		})
	}
	other := client(2, map[string]string{"documents": ""})
	got := compareTexts(t, Selection{},
		own("add-access", "example-1.cn", "example-1.cn, example-2.cn"), own("add-access", "example-3.cn", "example-3.cn, example-2.cn"),
		own("add-site", "example-2.cn", "example-1.cn, example-3.cn"), other)
	if len(got) != 1 || got[0].rule != "across-domain-filed-twice" || got[0].severity != Error {
		t.Errorf("%+v", got)
	}
}

package rule

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// Dates, and acts that are filed between two bundles, are taken into account: once somebody
// has given up a record, handed it over or left, those who come later contradict nothing.
func TestWhatLiesBetween(t *testing.T) {
	dated := func(day, text string) string {
		if day == "" {
			return text
		}
		return "created: " + day + "\n" + text
	}
	const (
		owner    = "  certificate: {type: passport, number: E00000001}"
		recorded = "record: {number: 粤ICP备2021000007号, subject_name: %s, domains: [%s], here: yes}"
	)
	build := func(operation, name, domains string, instead ...string) string {
		m := map[string]string{"operation": "operation: " + operation, "certificate": owner, "name": "  name: " + name, "documents": ""}
		if operation != "first" {
			m["record"] = fmt.Sprintf(recorded, name, domains)
		}
		for i := 0; i < len(instead); i += 2 {
			m[instead[i]] = instead[i+1]
		}
		return client(1, m)
	}
	unnamed := func(operation string) string { // as the wizard writes it
		return build(operation, "示例乙一", "example-1.cn", "certificate", "", "mobile", "", "emergency", "", "email", "", "principal", "", "access", "")
	}
	other := client(2, map[string]string{"domain": "    domain: example-1.cn", "site": "sites:\n  - name: 示例1号的读书笔记", "documents": ""})
	next := client(2, map[string]string{"mobile": "    mobile: 13512340001", "email": "    email: c1@example.cn", "documents": ""})
	first := build("first", "示例乙一", "")
	renaming := build("change", "示例新名", "example-1.cn", "province", "province: 广东\nchanges: [subject]",
		"record", "record: {number: 粤ICP备2021000007号, subject_name: 示例乙一, domains: [example-1.cn, example-0.cn], here: yes}")
	changing := build("change", "示例乙一", "example-1.cn", "province", "province: 广东\nchanges: [subject]")
	taking := client(2, map[string]string{"operation": "operation: change", "province": "province: 广东\nchanges: [subject]", "site": "", "domain": "", "access": "", "record": fmt.Sprintf(recorded, "示例乙一", "example-1.cn"), "documents": ""})
	taker := client(2, map[string]string{"operation": "operation: add-site", "record": fmt.Sprintf(recorded, "示例丙一", "example-1.cn"), "documents": ""})
	for what, c := range map[string]struct {
		texts []string // each preceded by its date
		want  string
	}{
		"filed anew after a cancellation without a certificate": {[]string{"2024-01-01", first, "2024-03-01", unnamed("cancel-subject"), "2024-05-01", first}, ""},
		"a cancellation by another of that name":                {[]string{"2024-01-01", first, "2024-02-01", client(3, map[string]string{"operation": "operation: add-access", "name": "  name: 示例乙一", "record": fmt.Sprintf(recorded, "示例乙一", "example-9.cn"), "documents": ""}), "2024-03-01", unnamed("cancel-subject"), "2024-05-01", first}, "across-first-filed-twice"},
		"filed anew, and on another record since":               {[]string{"2024-01-01", first, "2024-03-01", unnamed("cancel-subject"), "2024-05-01", first, "2024-08-01", build("add-access", "示例乙一", "example-1.cn", "record", "record: {number: 粤ICP备2024000008号, subject_name: 示例乙一, domains: [example-1.cn], here: yes}")}, ""},
		"the same without days":                                 {[]string{"", first, "", unnamed("cancel-subject"), "", first + "account: a@example.cn\n"}, ""},
		"filed three times with one cancellation":               {[]string{"", first, "", unnamed("cancel-subject"), "", first + "account: a@example.cn\n", "", first + "account: b@example.cn\n"}, "across-first-filed-twice"},
		"filed anew between days, and drafted twice":            {[]string{"2024-01-01", first, "2024-03-01", unnamed("cancel-subject"), "2024-05-01", first, "2024-05-01", first + "account: b@example.cn\n"}, "across-first-filed-twice"},
		"filed three times with two cancellations":              {[]string{"", first, "", unnamed("cancel-subject"), "", first + "account: a@example.cn\n", "", unnamed("cancel-subject") + "account: b@example.cn\n", "", first + "account: b@example.cn\n"}, ""},
		"a cancellation before both":                            {[]string{"2023-03-01", unnamed("cancel-subject"), "2024-01-01", first, "2024-05-01", first}, "across-first-filed-twice"},
		"a cancellation behind both":                            {[]string{"2024-01-01", first, "2024-05-01", first, "2024-08-01", build("cancel-subject", "示例乙一", "example-1.cn")}, "across-first-filed-twice"},
		"filed anew under another name":                         {[]string{"2024-01-01", first, "2024-03-01", build("cancel-subject", "示例乙一", "example-1.cn"), "2024-05-01", build("first", "示例新名", "")}, ""},
		"a contact of who was cancelled":                        {[]string{"2024-01-01", first, "2024-03-01", unnamed("cancel-subject"), "2024-05-01", next}, ""},
		"a contact of who was cancelled nobody knows when":      {[]string{"", first, "", unnamed("cancel-subject"), "", next}, "across-email-shared across-mobile-shared"},
		"a contact of who was cancelled later":                  {[]string{"2024-01-01", first, "2024-05-01", next, "2024-07-01", unnamed("cancel-subject")}, "across-email-shared across-mobile-shared"},
		"a domain and its name that changed hands":              {[]string{"2024-01-01", first, "2024-03-01", build("cancel-site", "示例乙一", "example-1.cn"), "2024-05-01", other}, ""},
		"a domain that was given up too late":                   {[]string{"2024-01-01", first, "2024-05-01", other, "2024-07-01", build("cancel-site", "示例乙一", "example-1.cn")}, "across-domain-filed-twice across-site-name-shared"},
		"a domain that is given up by who has it on record":     {[]string{"2024-05-01", other, "2024-07-01", build("cancel-site", "示例乙一", "example-1.cn")}, ""},
		"a change that renames nobody":                          {[]string{"2024-01-01", first, "2024-03-01", changing, "2024-05-01", build("add-site", "示例别名", "example-1.cn", "domain", "    domain: example-0.cn", "record", fmt.Sprintf(recorded, "示例乙一", "example-1.cn"))}, "across-names-differ"},
		"a change of name before both":                          {[]string{"2023-01-01", renaming, "2024-01-01", first, "2024-05-01", build("add-site", "示例新名", "example-1.cn", "domain", "    domain: example-0.cn")}, "across-first-filed-twice across-names-differ"},
		"filed at first by who is on record":                    {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "2024-05-01", first}, "across-first-filed-twice"},
		"put on record when the initial filing was approved":    {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "2024-02-05", first}, ""},
		"filed at first nobody knows when":                      {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "", first}, ""},
		"filed anew by who was on record":                       {[]string{"2024-01-01", changing, "2024-03-01", unnamed("cancel-subject"), "2024-05-01", first}, ""},
		"filed at first after a cancellation alone":             {[]string{"2024-01-01", build("cancel-subject", "示例乙一", "example-1.cn"), "2024-05-01", first}, ""},
		"a change of name between":                              {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "2024-03-01", renaming, "2024-05-01", build("add-site", "示例新名", "example-1.cn, example-0.cn", "domain", "    domain: example-3.cn")}, ""},
		"a cancellation of the later one":                       {[]string{"2024-01-01", first, "2024-03-01", client(2, map[string]string{"operation": "operation: cancel-subject", "record": "record: {number: 粤ICP备2021000009号, subject_name: 示例丙一, domains: [example-9.cn], here: yes}", "documents": ""}), "2024-05-01", next}, "across-email-shared across-mobile-shared"},
		"a cancellation of another record":                      {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "", build("cancel-subject", "示例乙一", "example-9.cn", "record", "record: {number: 粤ICP备2020000001号, subject_name: 示例乙一, domains: [example-9.cn], here: yes}"), "2024-05-01", build("add-site", "示例别名", "example-1.cn, example-0.cn", "domain", "    domain: example-3.cn", "record", fmt.Sprintf(recorded, "示例乙一", "example-1.cn, example-0.cn"))}, "across-names-differ"},
		"written a little before it was freed":                  {[]string{"2024-01-01", first, "2024-05-03", build("cancel-site", "示例乙一", "example-1.cn"), "2024-05-01", other}, ""},
		"a website's name that was given up":                    {[]string{"2024-01-01", first, "2024-03-01", build("cancel-site", "示例乙一", "example-1.cn"), "2024-05-01", client(2, map[string]string{"site": "sites:\n  - name: 示例1号的读书笔记", "documents": ""})}, ""},
		"a website's name that was changed":                     {[]string{"2024-01-01", first, "2024-03-01", build("change", "示例乙一", "example-1.cn", "province", "province: 广东\nchanges: [site]", "site", "sites:\n  - name: 示例新的读书笔记"), "2024-05-01", client(2, map[string]string{"site": "sites:\n  - name: 示例1号的读书笔记", "documents": ""})}, ""},
		"one name by an old and a new certificate":              {[]string{"2024-01-01", client(1, map[string]string{"name": "  name: 示例乙一", "certificate": "  certificate: {type: passport, number: E00000099}", "mobile": "", "email": "", "documents": ""}), "2024-05-01", build("change", "示例乙一", "example-1.cn", "province", "province: 广东\nchanges: [site]", "site", "sites:\n  - name: 示例新的读书笔记", "mobile", "", "email", "")}, ""},
		"a website by an old and a new certificate":             {[]string{"2024-01-01", client(1, map[string]string{"name": "  name: 示例乙一", "certificate": "  certificate: {type: passport, number: E00000099}", "mobile": "", "email": "", "documents": ""}), "2024-05-01", build("add-access", "示例乙一", "example-1.cn", "mobile", "", "email", "")}, ""},
		"another website by another of that name":               {[]string{"2024-01-01", client(1, map[string]string{"name": "  name: 示例乙一", "certificate": "  certificate: {type: passport, number: E00000099}", "mobile": "", "email": "", "documents": "", "domain": "    domain: example-2.cn"}), "2024-05-01", build("add-access", "示例乙一", "example-1.cn", "mobile", "", "email", "")}, "across-site-name-shared"},
		"a record that another subject takes over":              {[]string{"2024-01-01", first, "2024-03-01", taking, "2024-05-01", taker}, ""},
		"the same takeover without days":                        {[]string{"", first, "", taking, "", taker}, ""},
		"a record that is taken over before it is made":         {[]string{"2023-01-01", taking, "2024-01-01", first}, "across-domain-filed-twice"},
		"a record that nobody takes over":                       {[]string{"2024-01-01", first, "2024-05-01", taker}, "across-domain-filed-twice"},
		"a record taken over from somebody else":                {[]string{"2024-01-01", first, "2024-03-01", strings.Replace(taking, "subject_name: 示例乙一", "subject_name: 示例别人", 1)}, "across-domain-filed-twice"},
		"two additions of one month":                            {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "2024-01-20", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-3.cn")}, ""},
		"two additions that are months apart":                   {[]string{"2024-01-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-0.cn"), "2024-06-01", build("add-site", "示例乙一", "example-1.cn", "domain", "    domain: example-3.cn")}, "across-record-contradicted"},
	} {
		var texts []string
		for i := 0; i < len(c.texts); i += 2 {
			texts = append(texts, dated(c.texts[i], c.texts[i+1]))
		}
		var rules []string
		for _, f := range compareTexts(t, Selection{}, texts...) {
			rules = append(rules, f.rule)
		}
		slices.Sort(rules)
		if got := strings.Join(slices.Compact(rules), " "); got != c.want {
			t.Errorf("%s: %q, want %q", what, got, c.want)
		}
	}
}

// A cancellation without a certificate is attributed to everyone of that name, unless they are
// too many.
func TestCancelledByManyNamesakes(t *testing.T) {
	for namesakes, want := range map[int]int{mostNamesakes: 0, mostNamesakes + 1: 1} {
		filed := func(created, account string) string {
			return firstOn(1, created, "name", "  name: 示例同名") + "account: " + account + "\n"
		}
		texts := []string{
			filed("2023-01-01", "a@example.cn"), filed("2024-01-01", "b@example.cn"),
			onRecord7(1, "cancel-subject", "2023-07-01", "示例同名", "certificate", "", "name", "  name: 示例同名"),
		}
		for i := range namesakes - 1 {
			texts = append(texts, firstOn(2+i, "2023-01-01", "name", "  name: 示例同名"))
		}
		if got := compareTexts(t, Selection{Only: []string{"across-first-filed-twice"}}, texts...); len(got) != want {
			t.Errorf("of %d namesakes: %+v", namesakes, got)
		}
	}
}

package rule

import (
	"slices"
	"strings"
	"testing"
)

// A repair of a domain keeps the filer's own domain and takes no other site's. A homepage is
// only respelt, never moved to another host.
func TestDomainRepairs(t *testing.T) {
	for name, c := range map[string]struct {
		lines string
		want  []string // rule, severity and repair, in the order of the file
	}{
		"a subdomain":         {"sites: [{domain: www.example-notes.cn}]\n", []string{"domain-not-registrable error example-notes.cn"}},
		"a blog host":         {"sites: [{domain: zhiyuan.blogspot.com}]\n", []string{"domain-not-registrable error "}},
		"pages":               {"sites: [{domain: https://x.github.io/, homepage: x.github.io}]\n", []string{"domain-not-registrable error "}},
		"a shop":              {"sites: [{domain: shop.myshopify.com}]\n", []string{"domain-not-registrable error "}},
		"another site's":      {"sites: [{domain: example-notes.cn}, {domain: blog.example-notes.cn, homepage: www.example-notes.cn}]\n", []string{"domain-listed-twice error ", "domain-not-registrable error "}},
		"two of one domain":   {"sites: [{domain: a.example-notes.cn}, {domain: b.example-notes.cn, homepage: www.example-notes.cn}]\n", []string{"domain-listed-twice error ", "domain-not-registrable error ", "domain-not-registrable error "}},
		"spelling only":       {"sites: [{domain: example-notes.cn}, {domain: Example-Notes.cn, homepage: www.example-notes.cn}]\n", []string{"domain-listed-twice error ", "domain-not-registrable advice example-notes.cn"}},
		"an address":          {"sites: [{homepage: 'HTTPS://www.example-notes.cn:443/'}]\n", []string{"homepage-mismatch warning www.example-notes.cn"}},
		"the bare domain":     {"sites: [{homepage: example-notes.cn}]\n", []string{"homepage-mismatch advice "}},
		"another host":        {"sites: [{homepage: blog.example-notes.cn}]\n", []string{"homepage-mismatch warning "}},
		"an address there":    {"sites: [{homepage: 'https://blog.example-notes.cn/'}]\n", []string{"homepage-mismatch warning "}},
		"mail at a free host": {"subject: {principal: {email: lin@example.eu.org}}\n", nil},
	} {
		reading, surroundings := overlay(t, c.lines)
		var got []string
		for _, f := range Check(reading, surroundings) {
			if strings.HasPrefix(f.Rule.Name, "domain-") || f.Rule == &homepageMismatch || f.Rule == &emailMalformed {
				got = append(got, f.Rule.Name+" "+f.Severity.String()+" "+f.Repair)
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

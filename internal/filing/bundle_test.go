package filing_test

import (
	"os"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	. "beian.example/icp/internal/filing" // from outside, for the file is read above
)

// Whatever is stated of a website's principal makes it one of its own, or the
// value would count for nothing.
func TestHasPrincipal(t *testing.T) {
	data, err := os.ReadFile("../bundlefile/testdata/format.yaml")
	if err != nil {
		t.Fatal(err)
	}
	fields := 0
	for _, spot := range bundlefile.Parse(data).Spots() {
		_, isText := spot.At.(*string)
		if !isText || !strings.HasPrefix(spot.Path, "sites[0].principal.") {
			continue
		}
		fields++
		b := bundlefile.Parse(data).Bundle
		site := b.Sites[0]
		site.Principal = Person{}
		if site.HasPrincipal() {
			t.Fatal("a site of which no principal is stated has one")
		}
		for _, empty := range bundlefile.ReadingOf(b).Spots() {
			if empty.Path == spot.Path {
				*empty.At.(*string) = "x"
			}
		}
		if !site.HasPrincipal() {
			t.Errorf("with %s stated, the site has no principal of its own", spot.Path)
		}
	}
	if fields < 9 {
		t.Errorf("only %d fields of a website's principal", fields)
	}
}

// A domain is found however it is written.
func TestDomainsAreFound(t *testing.T) {
	for _, c := range []struct {
		named, domain string
		want          bool
	}{
		{"hao.com", "hao.com", true},
		{"www.hao.com", "hao.com", true},
		{"www.hao.com", "m.hao.com", true},
		{"HAO.com", "hao.com", true},
		{"例子.中国", "xn--fsqu00a.xn--fiqs8s", true},
		{"hao.com", "hao.cn", false},
		{"hao.com.cn", "hao2.com.cn", false},
		{"", "hao.com", false},
		{"", "", false},
	} {
		site := &Site{Domain: c.domain}
		if got := (&Document{Site: c.named}).IsFor(site); got != c.want {
			t.Errorf("a document for %q is for %q: %t", c.named, c.domain, got)
		}
		if got := (&Record{Domains: []string{c.named}}).Has(c.domain); got != c.want {
			t.Errorf("a record of %q has %q: %t", c.named, c.domain, got)
		}
		if got := (&Bundle{Sites: []*Site{site}}).HasSite(c.named); got != c.want {
			t.Errorf("a bundle for %q has %q: %t", c.domain, c.named, got)
		}
	}
}

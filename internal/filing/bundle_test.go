package filing

import (
	"os"
	"strings"
	"testing"
)

// Whatever is stated of a website's principal makes it one of its own, or the
// value would count for nothing.
func TestHasPrincipal(t *testing.T) {
	data, err := os.ReadFile("testdata/format.yaml")
	if err != nil {
		t.Fatal(err)
	}
	fields := 0
	for _, spot := range Parse(data).Spots() {
		_, isText := spot.At.(*string)
		if !isText || !strings.HasPrefix(spot.Path, "sites[0].principal.") {
			continue
		}
		fields++
		b := Parse(data).Bundle
		site := b.Sites[0]
		site.Principal = Person{}
		if site.HasPrincipal() {
			t.Fatal("a site of which no principal is stated has one")
		}
		for _, empty := range ReadingOf(b).Spots() {
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

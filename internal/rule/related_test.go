package rule

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// The rules that compare two places show both, and all such rules are listed here. The finding
// depends on the places it shows, so that the wizard knows about them.
func TestRelatedPlaces(t *testing.T) {
	want := []string{
		"address-cities-differ", "certificate-shared", "certificate-term-impossible", "contact-inconsistent", "document-dates-differ", "document-reused", "domain-listed-twice",
		"email-shared", "homepage-mismatch", "phone-shared", "region-contradicted", "registrant-differs", "scan-reused",
	}
	showing := make(map[string]bool)
	for _, r := range Catalogue() {
		reading, surroundings := overlay(t, r.Bad)
		for _, f := range Check(reading, surroundings) {
			for i := range f.Related {
				showing[r.Name] = true
				related := &f.Related[i]
				if !slices.Contains(f.Reads, related.At) {
					t.Errorf("%s shows a field that it does not depend on", r.Name)
				}
				if related.At == f.At || related.Place(reading).Path == "" {
					t.Errorf("%s shows %q beside %q", r.Name, related.Place(reading).Path, f.Place(reading).Path)
				}
				if related.Message.ZH == "" || related.Message.EN == "" {
					t.Errorf("%s does not say in both languages what it shows", r.Name)
				}
			}
		}
	}
	if got := slices.Sorted(maps.Keys(showing)); !slices.Equal(got, want) {
		t.Errorf("other places are shown by %v, want %v", got, want)
	}
}

// If many people share one number, each of them is reported once, with the first who has it.
func TestManyThatShare(t *testing.T) {
	const sites = 490
	var text strings.Builder
	text.WriteString(`subject:
  type: enterprise
  principal: {name: 周启明, certificate: {type: resident-id, number: "440304199003071221"}, mobile: "13512340001", email: zhou@example.cn}
sites:
`)
	for i := range sites {
		fmt.Fprintf(&text, `  - name: 示例
    domain: example.cn
    principal: {name: 何秋白, certificate: {type: passport, number: E%08d}, mobile: "13512340001", email: zhou@example.cn}
`, i)
	}
	reading := bundlefile.Parse([]byte(text.String()))
	counts := make(map[string]int)
	for _, f := range Check(reading, Surroundings{Today: exampleDay}) {
		if len(f.Related) == 0 {
			continue
		}
		counts[f.Rule.Name]++
		first := "subject.principal"
		if f.Rule == &domainListedTwice {
			first = "sites[0].domain"
		}
		if place := f.Related[0].Place(reading); len(f.Related) != 1 || !strings.HasPrefix(place.Path, first) {
			t.Fatalf("%s: %d places, the first %s", f.Rule.Name, len(f.Related), place.Path)
		}
	}
	if want := map[string]int{"phone-shared": sites, "email-shared": sites, "domain-listed-twice": sites - 1}; !maps.Equal(counts, want) {
		t.Errorf("found %v, want %v", counts, want)
	}
}

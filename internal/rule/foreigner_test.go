package rule

import (
	"slices"
	"testing"
)

// Who files as a person without an identity card is told so where the province
// takes none, and nowhere else.
func TestForeignPersons(t *testing.T) {
	for _, c := range []struct {
		province, certificate string
		refused               bool
	}{
		{"河北", "{type: passport, number: X1234567}", true},
		{"河北", "{type: foreign-permanent-resident, number: 932682198501010017}", true},
		{"河北", "{type: hk-macao-residence, number: 810000199408230021}", false},
		{"福建", "{type: hk-macao-residence, number: 810000199408230021}", true},
		{"福建", "{type: passport, number: X1234567}", true},
		{"广东", "{type: passport, number: X1234567}", false},
		{"福建", "{type: resident-id, number: 21020219920815103X}", false},
	} {
		reading, surroundings := overlay(t, "province: "+c.province+"\nsubject: {certificate: "+c.certificate+"}\n")
		found := slices.ContainsFunc(Check(reading, surroundings), func(f Finding) bool {
			return f.Rule == &principalForeign && f.Severity == Warning
		})
		if found != c.refused {
			t.Errorf("%s, %s: refused is %v", c.province, c.certificate, found)
		}
	}
}

package rule

import (
	"slices"
	"strings"
	"testing"
)

// An individual without an identity card is reported only in provinces that require one.
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

// A legal representative from Hong Kong, Macao or Taiwan is reported only if the province
// mentions them, and not just foreigners.
func TestForeignRepresentatives(t *testing.T) {
	for _, c := range []struct {
		province, certificate string
		told                  bool
	}{
		{"山东", "{type: passport, number: X1234567}", true},
		{"山东", "{type: hk-macao-permit, number: H12345678}", true},
		{"山东", "{type: taiwan-residence, number: 830000199408230021}", true},
		{"山西", "{type: taiwan-permit, number: \"12345678\"}", true},
		{"河北", "{type: passport, number: X1234567}", true},
		{"河北", "{type: hk-macao-permit, number: H12345678}", false},
		{"广东", "{type: passport, number: X1234567}", false},
		{"山东", "{type: resident-id, number: \"440304199003071221\"}", false},
	} {
		reading, surroundings := overlay(t, "province: "+c.province+"\nsubject: {type: enterprise, principal: {certificate: "+c.certificate+"}}\n")
		found := slices.ContainsFunc(Check(reading, surroundings), func(f Finding) bool {
			return f.Rule == &principalForeign && f.Severity == Warning && f.Province == c.province
		})
		if found != c.told {
			t.Errorf("%s, %s: told is %v", c.province, c.certificate, found)
		}
	}
}

// If somebody stands in for a legal representative from abroad because the province wants
// that, nothing is reported.
func TestWhoStandsInForForeigners(t *testing.T) {
	for province, told := range map[string]bool{"山东": false, "河北": false, "河南": true} {
		lines := "province: " + province + "\nsubject:\n  type: enterprise\n  principal:\n    role: authorized\n" +
			strings.Replace(deputy, "resident-id, number: \"440304199003071221\"", "passport, number: X1234567", 1)
		reading, surroundings := overlay(t, lines)
		found := slices.ContainsFunc(Check(reading, surroundings), func(f Finding) bool { return f.Rule == &principalNotLegalRepresentative })
		if found != told {
			t.Errorf("%s: told is %v", province, found)
		}
	}
}

// In Fujian a foreign legal representative may remain the subject's principal if somebody from
// the mainland looks after every website.
func TestForeignRepresentativeOfWebsites(t *testing.T) {
	const local = "{name: 何秋白, certificate: {type: resident-id, number: \"440305199511022369\"}}"
	for sites, told := range map[string]bool{
		"[{principal: " + local + "}, {principal: " + local + "}]": false,
		"[{name: 示例软件官网}, {principal: " + local + "}]":             true,
	} {
		lines := "province: 福建\nsubject: {type: enterprise, principal: {certificate: {type: passport, number: X1234567}}}\nsites: " + sites + "\n"
		reading, surroundings := overlay(t, lines)
		found := slices.ContainsFunc(Check(reading, surroundings), func(f Finding) bool { return f.Rule == &principalForeign })
		if found != told {
			t.Errorf("%s: told is %v", sites, found)
		}
	}
}

// A company abroad is told that its own papers will not do; what it has registered in mainland
// China will.
func TestForeignCompanies(t *testing.T) {
	for subject, told := range map[string]bool{
		"{type: foreign-institution, certificate: {type: foreign-institution-certificate, number: DE1234567}}":          true,
		"{type: enterprise, certificate: {type: foreign-representative-certificate, number: G1440300MA0000015T}}":       false,
		"{type: foreign-culture-center, certificate: {type: foreign-culture-center-certificate, number: 文外字2019第008号}}": false,
	} {
		reading, surroundings := overlay(t, "subject: "+subject+"\n")
		found := slices.ContainsFunc(Check(reading, surroundings), func(f Finding) bool {
			return f.Rule == &certificateTypeMismatch && f.Severity == Warning && f.Place(reading).Path == "subject.certificate.type"
		})
		if found != told {
			t.Errorf("%s: told is %v", subject, found)
		}
	}
}

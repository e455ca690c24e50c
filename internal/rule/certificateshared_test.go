package rule

import (
	"slices"
	"testing"
)

// One number under two names is one finding, whoever they are; under one name it is one
// person, whose contact details have to agree.
func TestCertificateShared(t *testing.T) {
	const (
		site  = "sites:\n  - name: 示例软件官网\n  - principal: {name: "
		rest  = ", certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}, mobile: \"13512340003\"}\n"
		enter = "subject: {type: enterprise}\n"
	)
	for name, c := range map[string]struct {
		lines string
		want  []string
	}{
		"two names":             {enter + site + "何秋白" + rest, []string{"certificate-shared"}},
		"one person":            {enter + site + "周启明" + rest, []string{"contact-inconsistent", "contact-inconsistent"}},
		"a space in the name":   {enter + site + "周 启明" + rest, []string{"contact-inconsistent", "contact-inconsistent"}},
		"the name is open":      {enter + site + "''" + rest, []string{"contact-inconsistent", "contact-inconsistent"}},
		"the representative's":  {"subject: {type: enterprise, principal: {role: authorized}, legal_representative: {name: 何秋白, certificate: {type: resident-id, number: \"440304199003071221\"}}}\n", []string{"certificate-shared"}},
		"a person's site":       {"sites: [{principal: {name: 何秋白, certificate: {type: resident-id, number: 21020219920815103X}}}]\n", []string{"principal-not-self"}},
		"a person's, on paper":  {"verification: paper\nsites: [{principal: {name: 何秋白, certificate: {type: resident-id, number: 21020219920815103X}}}]\n", []string{"certificate-shared", "principal-not-self"}},
		"a person's principal":  {"subject: {principal: {name: 何秋白, certificate: {number: 21020219920815103X}}}\n", []string{"principal-not-self"}},
		"a person and the same": {"subject: {principal: {name: 林知远, certificate: {number: 21020219920815103X}}}\n", nil},
	} {
		reading, surroundings := overlay(t, c.lines)
		var got []string
		for _, f := range Check(reading, surroundings) {
			if f.Rule == &certificateShared || f.Rule == &contactInconsistent || f.Rule == &principalNotSelf {
				got = append(got, f.Rule.Name)
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

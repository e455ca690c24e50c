package rule

import "testing"

// Faults that only rare values show are found once, and fine filings that share them not at all.
func TestRareFilings(t *testing.T) {
	record := "record: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-notes.cn], here: yes}\n"
	government := "subject: {type: government, certificate: {type: credit-code-certificate, number: 11440300MB2C92050G}, principal: {name: 周启明, role: legal-representative, certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}}}\n"
	for name, c := range map[string]struct {
		lines string
		rules []string // judged here
		want  []string
	}{
		"birth in the future": {
			"subject: {certificate: {number: 210202203001011231}}\nsites:\n  - registration: {registrant_number: }\n",
			[]string{"id-checksum", "certificate-term-impossible"}, []string{"id-checksum"},
		},
		"permit for residents of Hong Kong as identity card": {
			"subject: {certificate: {number: 810000199408230021}}\nsites:\n  - registration: {registrant_number: }\n",
			[]string{"certificate-type-mismatch", "id-checksum"}, []string{"certificate-type-mismatch"},
		},
		"Latin letter as a name": {
			"subject: {name: A}\nsites:\n  - registration: {registrant: A}\n",
			[]string{"name-not-personal", "name-latin"}, []string{"name-latin"},
		},
		"no record": {
			"operation: add-site\nsites:\n  - access: {method: cloud, ips: [119.29.29.29], location: 辽宁}\nrecord: {}\n",
			[]string{"empty-field", "request-incomplete"}, []string{"empty-field"},
		},
		"addresses that cannot be read": {
			"operation: add-access\nsites:\n  - access: {method: cloud, ips: {first: 119.29.29.29}}\n" + record,
			[]string{"request-incomplete"}, nil,
		},
		"government's old domain cancelled": {
			"operation: cancel-site\nreason: 不再使用\n" + government + record,
			[]string{"domain-suffix-of-state"}, nil,
		},
		"unapproved suffix cancelled": {
			"operation: cancel-site\nreason: 不再使用\nsites:\n  - domain: example.io\n" + record,
			[]string{"domain-suffix-not-approved"}, nil,
		},
		"words of the state cancelled": {
			"operation: cancel-site\nprovince: 北京\nreason: 不再使用\nsites:\n  - domain: 中国笔记.com\n" + record,
			[]string{"domain-national"}, nil,
		},
		"foundation": {
			"subject: {type: foundation, name: 大连示例公益基金会}\nsites:\n  - name: 示例公益基金会\n  - name: 示例公益\n",
			[]string{"site-name-pre-approval"}, nil,
		},
		"company that manages funds": {
			"subject: {type: enterprise, name: 大连示例基金管理有限公司}\nsites:\n  - name: 示例基金\n  - name: 示例官网\n",
			[]string{"site-name-pre-approval"}, []string{"site-name-pre-approval"},
		},
		"room without a street": {
			"subject: {mailing_address: 2号楼101室}\n",
			[]string{"address-vague", "address-without-number"}, []string{"address-vague"},
		},
		"medicine of a person": {
			"sites:\n  - name: 医疗随笔\n",
			[]string{"site-name-refused-to-personal"}, []string{"site-name-refused-to-personal"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			reading, surroundings := overlay(t, c.lines)
			var got []string
			for _, f := range Check(reading, surroundings) {
				for _, r := range c.rules {
					if f.Rule.Name == r {
						got = append(got, r)
					}
				}
			}
			if len(got) != len(c.want) || len(got) > 0 && got[0] != c.want[0] {
				t.Errorf("found %v, not %v", got, c.want)
			}
		})
	}
}

// Addresses that were copied out of the provider's console are parted; anything else is not
// an address.
func TestSeveralAddressesInOne(t *testing.T) {
	for text, want := range map[string]int{
		"119.29.29.29;223.6.6.7":               2,
		"119.29.29.29；223.6.6.7":               2,
		"119.29.29.1-119.29.29.9、223.6.6.7":    2,
		"119.29.29.29":                         1,
		"119.29.29.29;":                        1,
		"119.29.29.29;待定":                      0,
		"119.29.29.29 223.6.6.7, 2400:3200::1": 3,
	} {
		if got := addressesIn(text); len(got) != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

package rule

import (
	"fmt"
	"strings"
	"testing"
)

// The limit on websites counts those of the filing, or those on record as well. A site that
// only gets another access is already on record.
func TestSitesInAll(t *testing.T) {
	for _, c := range []struct {
		subject, province, operation string
		onRecord, added              int
		want                         string // the demand that is reported, a dash if it is not a province's
	}{
		{"personal", "辽宁", "add-site", 4, 1, ""},
		{"personal", "辽宁", "add-site", 5, 1, "-"},
		{"personal", "辽宁", "add-access", 6, 0, ""},
		{"personal", "陕西", "add-site", 4, 1, ""},
		{"personal", "陕西", "add-site", 5, 1, "sites-per-subject-shaanxi-persons"},
		{"enterprise", "陕西", "add-site", 30, 1, "sites-per-subject-shaanxi-organisations"},
		{"enterprise", "广东", "add-site", 30, 1, ""},
		{"personal", "江西", "add-site", 5, 1, "-"},
		{"enterprise", "江西", "add-site", 15, 2, ""},
		{"enterprise", "江西", "add-site", 16, 1, ""},
		{"enterprise", "江西", "add-site", 16, 2, "one-domain-at-a-time-jiangxi-organisations"},
		{"personal", "江西", "first", 0, 1, ""},
	} {
		var lines strings.Builder
		fmt.Fprintf(&lines, "province: %s\noperation: %s\nsubject: {type: %s}\nsites:\n", c.province, c.operation, c.subject)
		for i := range max(c.added, 1) { // the first on record, if none is added
			fmt.Fprintf(&lines, "  - {name: 示例, domain: example-%d.cn}\n", 100*min(c.added, 1)+i)
		}
		var domains []string
		for i := range c.onRecord {
			domains = append(domains, fmt.Sprintf("example-%d.cn", i))
		}
		fmt.Fprintf(&lines, "record: {domains: [%s]}\n", strings.Join(domains, ", "))
		reading, surroundings := overlay(t, lines.String())
		reading.Bundle.Sites = reading.Bundle.Sites[:max(c.added, 1)]
		got := ""
		for _, f := range Check(reading, surroundings) {
			if f.Rule == &sitesTooMany {
				got = "-"
				if f.Demand != nil {
					got = f.Demand.ID
				}
			}
		}
		if got != c.want {
			t.Errorf("%s in %s, %s with %d on record and %d more: %q, want %q", c.subject, c.province, c.operation, c.onRecord, c.added, got, c.want)
		}
	}
}

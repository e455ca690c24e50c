package report

import (
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// A page for a client says what was not looked at, without naming options, which the client
// does not have.
func TestPageNamesNoOption(t *testing.T) {
	for _, scans := range []rule.Scans{rule.ScansNone, rule.ScansQuick, rule.ScansFull} {
		for _, l := range []lang.Lang{lang.ZH, lang.EN} {
			page := HTMLFormat{Voice: Voice{Lang: l}}.End(Totals{Scans: scans})
			if strings.Contains(page, "--scans") || strings.Contains(page, "icp explain") {
				t.Errorf("a page of scans %d ends with an option:\n%s", scans, page)
			}
			if isTold := strings.Contains(unchecked(scans).In(l), "--scans full"); isTold != (scans < rule.ScansFull) {
				t.Errorf("of scans %d the option is told: %t", scans, isTold)
			}
		}
	}
}

package report

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/lang"
)

// The summary wraps at the end of the screen, even in colour.
func TestSummaryFits(t *testing.T) {
	totals := Totals{Files: 40, Errors: 23, Warnings: 12, Advice: 2, Known: 17, Passed: 1, Excluded: 3}
	colours := regexp.MustCompile("\x1b\\[[0-9;]*m")
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		for _, width := range []int{40, 80} {
			var out bytes.Buffer
			Voice{Lang: l}.Summary(&out, Screen{Terminal: true, Colour: true, Width: width}, totals, "")
			if !colours.MatchString(out.String()) {
				t.Errorf("%s at %d has no colour:\n%s", l, width, out.String())
			}
			for line := range strings.Lines(colours.ReplaceAllString(out.String(), "")) {
				if got := uniseg.StringWidth(strings.TrimSuffix(line, "\n")); got > width {
					t.Errorf("%s at %d: a line of %d: %s", l, width, got, line)
				}
			}
		}
	}
}

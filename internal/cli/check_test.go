package cli

import (
	"testing"

	"beian.example/icp/internal/report"
)

// The command named at the end of a check is one that works.
func TestNextAfterCheck(t *testing.T) {
	for _, c := range []struct {
		totals  report.Totals
		targets []string
		want    string
	}{
		{report.Totals{Files: 1, Bundle: "bundle.yaml"}, []string{"bundle.yaml"}, "icp docs bundle.yaml"},
		{report.Totals{Files: 1, Bundle: "client/a.yaml"}, []string{"client"}, "icp docs client/a.yaml"},
		{report.Totals{Files: 2, Bundle: "client/a.yaml"}, []string{"client"}, ""},
		{report.Totals{Files: 1, Bundle: "-"}, []string{"-"}, ""},
		{report.Totals{Files: 1, Bundle: "王 先生's.yaml"}, []string{"."}, `icp docs '王 先生'\''s.yaml'`},
		{report.Totals{Files: 1, Bundle: "a\x1b[31m\u202e.yaml"}, []string{"."}, "icp docs 'a<U+001B>[31m<U+202E>.yaml'"},
		{report.Totals{Files: 1, Fixable: 1}, []string{"110105194912310021.yaml"}, "icp check --diff '110105********0021.yaml'"},
		{report.Totals{Files: 1, Bundle: "client/a.yaml", Fixable: 1, First: "id-lowercase"}, []string{"client"}, "icp check --diff client"},
		{report.Totals{Files: 1, Bundle: "client/a.yaml", First: "id-checksum"}, []string{"client"}, "icp explain id-checksum"},
	} {
		if got := new(app).nextAfterCheck(c.totals, c.targets); string(got) != c.want {
			t.Errorf("after %+v: %q, want %q", c.totals, got, c.want)
		}
	}
}

package report_test

import (
	"context"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
)

// longPicture is a folder with a picture whose claimed width has as many digits as a number to
// mask.
type longPicture struct{}

func (longPicture) Has(string) bool { return true }

func (longPicture) Head(string) (scan.Head, error) {
	return scan.Head{Format: scan.PNG, NameFits: true, Bytes: 90_000, Width: 1<<31 - 1, Height: 100}, nil
}

func (longPicture) Look(context.Context, string) (*scan.Look, error) { panic("heads only") }

// The size of a picture is not masked as a telephone number, while the name of its file may
// contain one.
func TestSizesAreNotMasked(t *testing.T) {
	r := bundlefile.Parse([]byte("documents:\n  - {kind: domain-certificate, files: [scans/13800138000.png]}\n"))
	found := rule.Check(r, rule.Surroundings{Folder: longPicture{}, Scans: rule.ScansQuick, Selection: rule.Selection{Only: []string{"scan-pixels"}}})
	if len(found) != 1 {
		t.Fatalf("%d findings", len(found))
	}
	message := report.Voice{Lang: lang.EN}.Of(r.Bundle).Message(r, &found[0])
	for _, want := range []string{"2147483647×100 pixels", "scans/138****8000.png"} {
		if !strings.Contains(message, want) {
			t.Errorf("%s lacks %s", message, want)
		}
	}
}

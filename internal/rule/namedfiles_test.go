package rule

import (
	"slices"
	"testing"
)

// A problem with a file is reported once, at the first place that names it, however many
// documents show it, and applies to every place that names it.
func TestFilesNamedTwice(t *testing.T) {
	for file, want := range map[string]string{
		"scans/plan.pdf":   "document-not-picture",
		"scans/absent.png": "file-not-found",
		"../outside.png":   "file-outside-folder",
		"scans/blank.png":  "scan-blank",
	} {
		reading, around := overlay(t, "documents:\n"+
			"  - {kind: subject-certificate, files: ["+file+", scans/id-back.png]}\n"+
			"  - {kind: principal-certificate, files: [./"+file+", scans/id-back.png]}\n"+
			"  - {kind: domain-certificate, files: [scans/domain.png]}\n")
		found := Check(reading, around)
		if got := names(found); !slices.Equal(got, []string{want}) {
			t.Errorf("%s: %v", file, got)
			continue
		}
		documents := reading.Bundle.Documents
		if found[0].At != any(&documents[0].Files[0]) || !found[0].IsOf(documents[1].Files) || found[0].IsOf(documents[2].Files) {
			t.Errorf("%s is told of the wrong documents", file)
		}
	}
}

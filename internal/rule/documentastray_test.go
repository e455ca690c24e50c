package rule

import (
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// A document that names a website that is not in the bundle may be the missing one.
func TestDocumentAstray(t *testing.T) {
	const before = "version: 1\noperation: first\nverification: electronic\nsubject: {type: personal}\nsites:\n  - domain: example-notes.cn\ndocuments:\n  - {kind: "
	for document, want := range map[string]string{
		"domain-certificate, files: [a.png], site: example-note.cn}":  "documents[0].site",
		"domain-certificate, files: [a.png], site: example-notes.cn}": "",
		"domain-certificate, files: [], site: example-note.cn}":       "",
		"subject-certificate, files: [a.png], site: example-note.cn}": "",
	} {
		got := ""
		reading := bundlefile.Parse([]byte(before + document + "\n"))
		for _, f := range Check(reading, Surroundings{Today: exampleDay, Selection: Selection{Only: []string{missingDocument.Name}}}) {
			for _, r := range f.Related {
				got += r.Place(reading).Path
			}
		}
		if got != want {
			t.Errorf("%s: beside it is %q, want %q", document, got, want)
		}
	}
}

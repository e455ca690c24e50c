package interview

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// A file is looked at when it is named: one that cannot be read is refused, and anything odd
// about a picture is noted.
func TestFilesAreLookedAt(t *testing.T) {
	d := newDesk(t, lang.EN, "scans/note.png")
	d.around.Scans = rule.ScansFull
	blank, err := os.Create(filepath.Join(d.folder, "scans", "blank.png"))
	if err != nil {
		t.Fatal(err)
	}
	if err := (&png.Encoder{CompressionLevel: png.NoCompression}).Encode(blank, image.NewGray(image.Rect(0, 0, 1300, 820))); err != nil {
		t.Fatal(err)
	}
	blank.Close()
	said := func(remarks []Remark) string {
		var all []string
		for _, r := range remarks {
			all = append(all, r.Message)
		}
		return strings.Join(all, "; ")
	}
	verdict := d.judgeFiles(&d.paper.Files, []string{"scans/note.png"})
	if got := said(verdict.Refused); !strings.Contains(got, "is a text file") {
		t.Errorf("a text is refused for %q", got)
	}
	verdict = d.judgeFiles(&d.paper.Files, []string{"scans/blank.png"})
	if got := said(verdict.Notes); len(verdict.Refused) > 0 || !strings.Contains(got, "next to nothing to see") {
		t.Errorf("a blank page is noted for %q", got)
	}
}

package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"path/filepath"
)

// fingerprints tell the findings of a file from all others, and are the same in the next
// run, whatever lines were put before them, in whatever language and however much is
// shown: they are made of the file, the rule, the path in the bundle and the message as
// it is before values are put into it.
func (v Voice) fingerprints(f *File, findings []told) []string {
	masked := Voice{} // what is in a name or in a key that is none could be guessed from a digest
	file := path.Clean(filepath.ToSlash(masked.Text(f.Name)))
	all, seen := make([]string, len(findings)), make(map[string]int, len(findings))
	for i := range findings {
		found := findings[i].found
		said := fmt.Sprintf("%q %q %q %q", file, found.Rule.Name, masked.Text(found.Place(f.Reading).Path), found.Message.ZH)
		sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", said, seen[said])) // of several alike, the first stays the first
		seen[said]++
		all[i] = hex.EncodeToString(sum[:16])
	}
	return all
}

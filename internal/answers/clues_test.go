package answers

import (
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
)

// Every clue can be found in a notice, which is read in lower case.
func TestCluesCanBeTold(t *testing.T) {
	for name, texts := range clues() {
		for _, text := range texts {
			for _, words := range parseClue(text).wanted {
				for _, word := range words {
					if !lang.Mentions(strings.ToLower(word), word) {
						t.Errorf("%s: %q is never found", name, word)
					}
				}
			}
		}
	}
}

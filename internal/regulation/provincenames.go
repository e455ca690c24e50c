package regulation

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// provincesOn lists the provinces that ask for something on a topic, of
// whomever, each once and in the order of its lines.
func provincesOn(topic Topic) []string {
	var all []string
	for _, line := range LinesOn(topic) {
		for _, province := range line.Provinces {
			if !slices.Contains(all, province) {
				all = append(all, province)
			}
		}
	}
	return all
}

// inProse lists provinces within a sentence, so that no answer copies a table
// that may grow.
func inProse(provinces []string) lang.Text {
	english := make([]string, len(provinces))
	for i, id := range provinces {
		english[i] = filing.Provinces.Label(id).EN
	}
	text := lang.Text{ZH: strings.Join(provinces, "、"), EN: english[len(english)-1]}
	if before := english[:len(english)-1]; len(before) > 0 {
		text.EN = strings.Join(before, ", ") + " and " + text.EN
	}
	return text
}

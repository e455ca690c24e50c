package answers

import (
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// inProse lists provinces within a sentence, so that no answer copies a table that may grow.
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

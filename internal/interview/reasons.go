package interview

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// reasons tell why a field is asked of this filing: the facts that decide on it as
// they stand, and the rules that will look at the answer.
func (s *session) reasons(e filing.Entry) []string {
	b := s.bundle
	deciding := []any{&b.Operation, &b.Subject.Type, &b.Province, &b.Verification}
	var facts []string
	for _, fact := range b.Entries() {
		if slices.Contains(deciding, fact.At) && fact.At != e.At && !fact.IsEmpty() {
			facts = append(facts, fact.Field.Label.In(s.lang)+lang.Colon.In(s.lang)+s.voice.Value(fact.Field, *fact.At.(*string)))
		}
	}
	var lines []string
	if len(facts) > 0 {
		lines = append(lines, lang.Text{ZH: "这样问，根据的是：%s", EN: "It is asked in this way because of: %s"}.Format(s.lang, strings.Join(facts, lang.Comma.In(s.lang))))
	}
	var names []string
	for _, r := range rule.About(e.Field) {
		names = append(names, r.Name)
	}
	if len(names) > 0 {
		lines = append(lines, lang.Text{ZH: "检查它的规则（icp explain 规则名）：%s", EN: "Rules that look at it (icp explain NAME): %s"}.Format(s.lang, strings.Join(names, ", ")))
	}
	return lines
}

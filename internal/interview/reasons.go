package interview

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// reasons say why this filing asks for a field: the facts that decide it at present, and the
// rules that will look at the answer.
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
	about := rule.About(e.Field)
	if len(about) > 0 {
		lines = append(lines, lang.Text{ZH: "答案会这样检查（icp explain 规则名 看依据）：", EN: "The answer is checked for (icp explain NAME says what that rests on):"}.In(s.lang))
	}
	for i, r := range about {
		if i == mostReasons && len(about) > i+1 {
			lines = append(lines, lang.Text{ZH: "  - 另有 %d 项", EN: "  - and %d more"}.Format(s.lang, len(about)-i))
			break
		}
		lines = append(lines, "  - "+r.Title.In(s.lang)+lang.Text{ZH: "（%s）", EN: " (%s)"}.Format(s.lang, r.Name))
	}
	return lines
}

// mostReasons is how many rules are named at a question; the name of a website has a dozen.
const mostReasons = 5

// reasonsOfFacts say why the conversation begins with what is on record.
func (s *session) reasonsOfFacts() []string {
	return []string{lang.Text{
		ZH: "主体是否备过案、域名备在谁名下、备案在哪家接入商，三件事决定办哪种备案；类型错了会被退回。全部情形见 icp explain operations",
		EN: "Whether the subject is on record, whose record the domain is on, and with which provider: these three decide which operation applies, and a wrong one is sent back. icp explain operations lists all cases",
	}.In(s.lang)}
}

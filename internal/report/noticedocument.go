package report

import (
	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/lang"
)

type jsonNotice struct {
	Named
	Meanings []jsonMeaning `json:"meanings"`
}

// jsonMeaning is a rule or a limit in short; icp explain has the rest.
type jsonMeaning struct {
	Named
	Field string    `json:"field"`
	Fix   lang.Text `json:"fix"`
}

func (meanings NoticeEntry) document(Voice) any {
	notice := jsonNotice{Named: meanings.Named()}
	for i := range meanings {
		notice.Meanings = append(notice.Meanings, newJSONMeaning(&meanings[i]))
	}
	return notice
}

func newJSONMeaning(m *answers.Meaning) jsonMeaning {
	if m.Rule != nil {
		r := RuleEntry{m.Rule}
		return jsonMeaning{r.Named(), r.fieldPath(), r.Remedy()}
	}
	return jsonMeaning{LimitEntry{m.Limit}.Named(), "", m.Limit.Advice}
}

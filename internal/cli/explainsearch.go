package cli

import (
	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
)

// search answers words: those of a question with its answer, those of a
// rejection notice with what they may mean, and what may be either with both,
// the likelier first.
func (e *explainer) search() error {
	found := answers.Find(e.asked)
	var questions []report.Named
	for _, q := range found.Questions {
		questions = append(questions, report.QuestionEntry{Question: q}.Named())
	}
	switch {
	case found.IsNone():
		return e.noAnswer(found.IsQuestion)
	case found.WhichOperation:
		return e.tell(report.OperationsEntry{}, "icp new")
	case len(found.Meanings) > 0:
		return e.tell(report.NoticeEntry(found.Meanings), e.voice.Command("explain", found.Meanings[0].Name()), questions...)
	}
	return e.tell(report.QuestionEntry{Question: found.Questions[0]}, report.Command(found.Questions[0].See[0]), questions[1:]...)
}

// noAnswer says where else an answer may be found: a question is put to those
// who know, of a notice just the reason is given.
func (e *explainer) noAnswer(isQuestion bool) error {
	text := lang.Text{
		ZH: "无法识别这段话的意思；如果是驳回通知，请只贴出说明原因的一句；icp explain 列出所有题目，icp rules 列出所有规则",
		EN: "no match for these words; from a rejection notice, give only the sentence with the reason, or see icp explain for all topics and icp rules for all rules",
	}
	if isQuestion {
		text = lang.Text{
			ZH: "本程序没有这个问题的答案；icp explain 列出有答案的题目，其他的请问接入商，或打工信部咨询电话 %s",
			EN: "there is no answer here to that question; icp explain lists the topics that have one, and for anything else ask your access provider or the ministry's enquiry line, %s",
		}.With(regulation.Enquiries.Phone)
	}
	if province := nearProvince(e.asked); province != "" {
		e.complain(lang.Text{ZH: "无法识别 %s，是否为 %s？", EN: "no match for %s; did you mean %s?"}, e.asked, province)
		return e.tellNone(province)
	}
	e.complain(text)
	return e.tellNone("")
}

// nearProvince is the English name of the province that was meant; "" where a
// text is not made like one.
func nearProvince(text string) string {
	var names []string
	for _, id := range filing.Provinces.IDs() {
		names = append(names, filing.Provinces.Label(id).EN)
	}
	return filing.Nearest(text, names)
}

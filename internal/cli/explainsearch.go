package cli

import (
	"path/filepath"
	"slices"
	"strings"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
)

// search answers words: a question with its page, and a rejection notice with what it may
// mean. If they may be either, the likelier comes first.
func (e *explainer) search() error {
	if isBundleName(e.asked) {
		e.complain(lang.Text{ZH: "%s 是文件名；检查备案文件：%s", EN: "%s is the name of a file; to check a bundle: %s"}, e.asked, e.voice.Command("check", e.asked))
		return e.tellNone("")
	}
	e.inWords = true
	found := answers.Find(e.asked)
	if len(found.Answers) == 0 {
		return e.noAnswer(found)
	}
	notice, others := byKind(found.Answers)
	if first := found.Answers[0]; !isOfNotice(first) || found.IsQuestion && isConflict(first.Name()) {
		entry, next, _ := e.entry(first.Name())
		return e.tell(entry, next, e.named(found.Answers[1:])...)
	}
	return e.tell(report.NoticeEntry(notice), e.voice.Command("explain", notice[0].Name()), e.named(others)...)
}

// isQuestion reports whether a word that looks like a name is really a question, such as
// cancel.
func (e *explainer) isQuestion() bool {
	found := answers.Find(e.asked).Answers
	return !strings.Contains(e.asked, "-") && len(found) > 0 && !isOfNotice(found[0])
}

// isBundleName reports whether words are the name of a bundle, typed by someone who wants to
// have it checked.
func isBundleName(asked string) bool {
	ext := filepath.Ext(asked)
	return !strings.Contains(asked, " ") && (ext == ".yaml" || ext == ".yml")
}

// byKind separates meanings of notices from those of questions.
func byKind(meanings []answers.Meaning) (notice, others []answers.Meaning) {
	for _, m := range meanings {
		if isOfNotice(m) {
			notice = append(notice, m)
		} else {
			others = append(others, m)
		}
	}
	return notice, others
}

func isOfNotice(m answers.Meaning) bool { return m.Rule != nil || m.Limit != nil }

func isConflict(name string) bool {
	return slices.ContainsFunc(answers.Conflicts(), func(c answers.Conflict) bool { return c.Name == name })
}

// named returns the names of the pages for meanings.
func (e *explainer) named(meanings []answers.Meaning) (named []report.Named) {
	for _, m := range meanings {
		if entry, _, known := e.entry(m.Name()); known {
			named = append(named, entry.Named())
		}
	}
	return named
}

// noAnswer says what the words might mean, or where else to find an answer: for a question,
// whom to ask; for a notice, to give only the sentence with the reason.
func (e *explainer) noAnswer(found answers.Found) error {
	if province := nearProvince(e.asked); province != "" {
		e.complain(lang.Text{ZH: "无法识别 %s，是否为 %s？", EN: "no match for %s; did you mean %s?"}, e.asked, province)
		return e.tellNone(province)
	}
	text := lang.Text{
		ZH: "无法识别这段话的意思；如果是驳回通知，请只贴出说明原因的一句；icp explain 列出所有题目，icp rules 列出所有规则",
		EN: "no match for these words; from a rejection notice, give only the sentence with the reason, or see icp explain for all topics and icp rules for all rules",
	}
	if found.IsQuestion {
		text = lang.Text{
			ZH: "本程序没有这个问题的答案；icp explain 列出有答案的题目，其他的请问接入商，或打工信部咨询电话 %s",
			EN: "there is no answer here to that question; icp explain lists the topics that have one, and for anything else ask your access provider or the ministry's enquiry line, %s",
		}.With(regulation.Enquiries.Phone)
	}
	e.complain(text)
	perhaps := e.named(found.Perhaps)
	for _, named := range perhaps {
		e.complain(lang.Text{ZH: "也许与此有关：icp explain %s（%s）", EN: "perhaps: icp explain %s (%s)"}, named.Name, named.Title.Within().In(e.lang))
	}
	return e.tellNone("", perhaps...)
}

// nearProvince is the English name of the province that was meant; "" if a text does not look
// like one.
func nearProvince(text string) string {
	var names []string
	for _, id := range filing.Provinces.IDs() {
		names = append(names, filing.Provinces.Label(id).EN)
	}
	return filing.Nearest(text, names)
}

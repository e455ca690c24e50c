package interview

import (
	"cmp"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
)

// Nobody has to know the seven operations: three facts decide which apply, and the person
// picks one only if there are several.

// facts are the answers, by the ids of the options below; empty is unknown.
type facts struct{ subject, domain, here string }

const (
	factUnknown = "unknown"
	factNone    = "none"
	factOwn     = "own"
	factOther   = "other"

	answerAgain = "again"
)

var (
	subjectFacts = filing.Options{
		{ID: filing.No, Label: lang.Text{ZH: "没有", EN: "No"}},
		{ID: filing.Yes, Label: lang.Text{ZH: "有，已有备案号", EN: "Yes, with a filing number"}},
		{ID: factUnknown, Label: lang.Text{ZH: "不清楚", EN: "I do not know"}},
	}
	domainFacts = filing.Options{
		{ID: factNone, Label: lang.Text{ZH: "没有备过", EN: "It is not on record"}},
		{ID: factOwn, Label: lang.Text{ZH: "备在自己名下", EN: "It is on this subject's record"}},
		{ID: factOther, Label: lang.Text{ZH: "备在别人名下", EN: "It is on someone else's record"}},
		{ID: factUnknown, Label: lang.Text{ZH: "不清楚", EN: "I do not know"}},
	}
)

// askFacts asks what is on record.
func (s *session) askFacts() error {
	if s.facts == (facts{}) {
		s.facts = facts{subject: filing.No, domain: factNone, here: filing.Yes}
		if s.earlier != nil {
			s.facts.subject, s.facts.domain = filing.Yes, factOwn
		}
	}
	subject := s.aside(lang.Text{ZH: "主办单位备过案吗？（按证件号码认定，不论在哪家接入商）", EN: "Is the subject (whoever files) already on record, by its certificate number, with any provider?"}, &s.facts.subject, s.offersOf(subjectFacts))
	domain := s.aside(lang.Text{ZH: "网站域名备过案吗？", EN: "Is the website's domain already on record?"}, &s.facts.domain, s.offersOf(domainFacts))
	here := s.aside(lang.Text{ZH: "备案在您这次要找的接入商吗？", EN: "Is the record with the access provider you are filing through this time?"}, &s.facts.here, s.offersOf(filing.YesNo))
	here.applies = s.facts.onRecord
	for _, prompt := range []*Prompt{subject, domain, here} {
		prompt.reasons = s.reasonsOfFacts
	}
	page := &Page{
		Text: []string{lang.Text{
			ZH: "不清楚的，请先到 " + regulation.QuerySite + " 的备案信息查询，按名称、证件号码或域名（不加 www）查询。",
			EN: "If you do not know, open " + regulation.QuerySite + " and enter the Chinese name, the certificate number or the domain without www under 备案信息查询 (search of filings).",
		}.In(s.lang), lang.Text{
			ZH: "只变更主办单位信息或注销整个备案的，按名下已有的网站回答。",
			EN: "To change only the subject's data or to cancel the whole record, answer for a website already on it.",
		}.In(s.lang)},
		Prompts: []*Prompt{subject, domain, here},
		FromEnd: s.place.at == any(&s.facts),
		First:   true,
	}
	s.number(page, lang.Text{ZH: "先确定办理哪种备案", EN: "First, what has to be filed"})
	move, err := s.put(page)
	if err == nil && move == Next {
		s.place = place{stage: atOperation}
	}
	return err
}

// onRecord reports whether there is a record with some provider.
func (f *facts) onRecord() bool {
	return f.subject == filing.Yes || f.subject != filing.No && f.domain == factOwn
}

// isAssumed reports whether something unknown is taken not to be on record.
func (f *facts) isAssumed() bool {
	return f.domain == factUnknown || f.subject == factUnknown && !f.onRecord()
}

// situation is the one that the answers describe.
func (f *facts) situation() *regulation.Situation {
	subject := map[string]regulation.Answer{filing.Yes: regulation.Yes, filing.No: regulation.No}[f.subject]
	domain := map[string]regulation.Holding{factOwn: regulation.OnOwn, factOther: regulation.OnOther}[f.domain]
	here := regulation.Yes
	if f.here == filing.No {
		here = regulation.No
	}
	situation, _ := regulation.SituationOf(subject, domain, here)
	return situation
}

// says explains what follows from the answers, and what was assumed about anything unknown.
func (f *facts) says(l lang.Lang) []string {
	situation := f.situation()
	if !f.isAssumed() {
		return []string{report.Sentence(situation.Why.In(l), l), report.Sentence(situation.Then.In(l), l)}
	}
	return []string{
		lang.Text{ZH: "不清楚的暂按未备过案处理；提交前请务必查询，已备过案的会以备案冲突退回。", EN: "What you do not know counts as not on record for now; look it up before you submit, or the filing may be sent back as a conflict."}.In(l),
		lang.Text{ZH: "暂按：%s", EN: "For now: %s"}.Format(l, report.Sentence(situation.Why.In(l), l)),
		report.Sentence(situation.Then.In(l), l),
	}
}

// meanwhile offers an operation that can only be submitted later.
func meanwhile(operation string) lang.Text {
	return lang.Text{ZH: "先按%s填写，冲突解决后再提交", EN: "Fill this in now and submit it once the conflict is resolved: %s"}.
		With(filing.Operations.Label(operation))
}

// askOperation says which operation applies and why, and lets the person choose if there are
// several. A single one is not a question.
func (s *session) askOperation() error {
	situation := s.facts.situation()
	var options filing.Options
	for _, id := range situation.Operations {
		options = append(options, filing.Option{ID: id, Label: filing.Operations.Label(id)})
	}
	if len(options) == 0 {
		options = filing.Options{
			{ID: answerAgain, Label: lang.Text{ZH: "重新回答", EN: "Answer again"}},
			{ID: situation.After, Label: meanwhile(situation.After)},
		}
	}
	if len(options) == 1 { // nothing to choose: the next page says so at the top
		id := options[0].ID
		s.takeOperation(id)
		s.told = func() []string {
			return append([]string{operationTitle.In(s.lang) + lang.Colon.In(s.lang) + filing.Operations.Label(id).In(s.lang)}, s.facts.says(s.lang)...)
		}
		return nil
	}
	answer := options[0].ID
	offers := s.offersOf(options)
	s.nameInChinese(offers, filing.Operations)
	page := s.choose(operationTitle, s.facts.says(s.lang), &answer, offers)
	s.number(page, lang.Text{ZH: "根据您的回答", EN: "According to your answers"})
	move, err := s.put(page)
	switch {
	case err != nil:
		return err
	case move == Back || answer == answerAgain:
		s.place = place{stage: atFacts, at: &s.facts}
		return nil
	}
	s.takeOperation(answer)
	return nil
}

var operationTitle = lang.Text{ZH: "要办的是", EN: "Operation to file"}

// takeOperation begins an operation.
func (s *session) takeOperation(id string) {
	if s.earlier != nil && id != s.carriedTo { // confirming the same one again keeps the answers
		s.carryOver(id)
	}
	s.bundle.Operation, s.bundle.Record.Here = id, ""
	if s.bundle.HasRecord() {
		s.bundle.Record.Here = s.facts.here
	}
	s.place = place{}
}

// carryOver begins an operation with what stays the same in the earlier bundle. What the
// options said about the new one remains.
func (s *session) carryOver(operation string) {
	next := s.earlier.Next(operation)
	next.Province = cmp.Or(s.bundle.Province, next.Province)
	next.Verification = cmp.Or(s.bundle.Verification, next.Verification)
	*s.bundle = *next
	s.carriedTo, s.settled = operation, next.Subject.Type
	clear(s.passed)
	clear(s.begun)
	clear(s.setAside)
}

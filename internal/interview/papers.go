package interview

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
)

// askPapers asks for the files of every document the filing needs and does not
// have, and of those that were given too when the papers are looked at again.
// Each question stands on an entry of its own in the bundle, so that the rules
// judge it in its place; entries made for that, or cleared, are taken out again.
func (s *session) askPapers(given bool) error {
	page := &Page{
		Title: filing.DocumentsLabel().In(s.lang),
		Text: []string{lang.Text{
			ZH: "扫描件放在备案文件旁边，填写路径，如 scans/id-front.png；多个文件用逗号隔开；暂时没有的留空。",
			EN: "Put the scans beside the bundle and give their paths, such as scans/id-front.png; separate several with commas; leave blank what you do not have yet.",
		}.In(s.lang)},
	}
	asked := make(map[*filing.Document]bool) // one may serve several needs
	for _, need := range regulation.Documents(s.bundle, s.around.Today) {
		nameless := need.Site != nil && need.Site.Domain == "" && len(s.bundle.Sites) > 1
		held := need.Given(s.bundle)
		switch {
		case len(held) > 0 && given:
			for _, d := range held {
				if !asked[d] {
					asked[d], s.passing[d] = true, true
					page.Questions = append(page.Questions, s.paperQuestions(&need, d)...)
				}
			}
		case len(held) == 0 && need.Certain() && !nameless:
			page.Questions = append(page.Questions, s.paperQuestions(&need, s.entryFor(&need))...)
		}
	}
	if len(page.Questions) == 0 {
		s.papers = true
		return nil
	}
	return s.ask(page, func() {
		s.papers = true
		s.past = append(s.past, func() error { return s.askPapers(given) })
	})
}

// dropEmptyPapers takes the entries out again that have no files and are not
// such as a person wrote so.
func (s *session) dropEmptyPapers() {
	s.bundle.Documents = slices.DeleteFunc(s.bundle.Documents, func(d *filing.Document) bool { return s.passing[d] && len(d.Files) == 0 })
}

// paperQuestions asks for the files of one document, and for the date of one
// that has to bear one.
func (s *session) paperQuestions(need *regulation.Need, d *filing.Document) []*Question {
	label, help := need.Label(), report.Preparing(need)
	if d.Site != "" {
		site := s.voice.Text(d.Site)
		label = lang.Text{ZH: label.ZH + "（" + site + "）", EN: label.EN + " (" + site + ")"}
	}
	questions := []*Question{{
		Field: &filing.Field{Label: label, Help: help, Format: filing.File}, Several: true, at: &d.Files,
		judge: func(answer []string) Verdict { return s.judge(&d.Files, answer) }, show: s.voice.Text, tidy: s.relative,
	}}
	if need.PaperOf {
		date := &filing.Field{
			Label:  lang.Text{ZH: label.ZH + "的日期", EN: "Date of: " + label.EN},
			Help:   need.Date,
			Format: filing.Day,
		}
		questions = append(questions, &Question{
			Field: date, at: &d.Date, applies: func() bool { return len(d.Files) > 0 },
			judge: func(answer []string) Verdict { return s.judge(&d.Date, answer) },
		})
	}
	return questions
}

// entryFor returns the entry of the bundle that a need is to be answered in.
func (s *session) entryFor(need *regulation.Need) *filing.Document {
	site := ""
	if need.Site != nil && len(s.bundle.Sites) > 1 {
		site = need.Site.Domain
	}
	for _, d := range s.bundle.Documents {
		if d.Kind == need.Kind && d.Site == site && len(d.Files) == 0 {
			return d
		}
	}
	d := &filing.Document{Kind: need.Kind, Site: site}
	s.bundle.Documents = append(s.bundle.Documents, d)
	s.passing[d] = true
	return d
}

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
// Each prompt stands on a document of its own in the bundle, so that the rules
// judge it in its place; those made for that, or cleared, are taken out again.
func (s *session) askPapers(given bool) error {
	page := &Page{
		Title: filing.DocumentsLabel().In(s.lang),
		Text: []string{lang.Text{
			ZH: "扫描件放在备案文件旁边，填写路径，如 scans/id-front.png；多个文件用逗号隔开；暂时没有的留空。",
			EN: "Put the scans beside the bundle and give their paths, such as scans/id-front.png; separate several with commas; leave blank what you do not have yet.",
		}.In(s.lang)},
	}
	asked := make(map[*filing.Document]bool) // one may serve several requirements
	for _, requirement := range regulation.Documents(s.bundle, s.around.Today) {
		nameless := requirement.Site != nil && requirement.Site.Domain == "" && len(s.bundle.Sites) > 1
		held := requirement.Given(s.bundle)
		switch {
		case len(held) > 0 && given:
			for _, d := range held {
				if !asked[d] {
					asked[d], s.passing[d] = true, true
					page.Prompts = append(page.Prompts, s.paperQuestions(&requirement, d)...)
				}
			}
		case len(held) == 0 && requirement.Certain() && !nameless && !s.isOwnCard(&requirement):
			page.Prompts = append(page.Prompts, s.paperQuestions(&requirement, s.documentFor(&requirement))...)
		}
	}
	if len(page.Prompts) == 0 {
		s.papers = true
		return nil
	}
	return s.ask(page, func() {
		s.papers = true
		s.past = append(s.past, func() error { return s.askPapers(given) })
	})
}

// isOwnCard reports whether a document is the card that a person hands in as the
// subject anyway, so that asking for it would have one answer.
func (s *session) isOwnCard(r *regulation.Requirement) bool {
	return s.bundle.IsPersonal() && r.Kind == filing.PrincipalCertificate && slices.Contains(r.Alternatives, filing.SubjectCertificate)
}

// dropEmptyPapers takes the entries out again that have no files and are not
// such as a person wrote so.
func (s *session) dropEmptyPapers() {
	s.bundle.Documents = slices.DeleteFunc(s.bundle.Documents, func(d *filing.Document) bool { return s.passing[d] && len(d.Files) == 0 })
}

// paperQuestions asks for the files of one document, and for the date of one
// that has to bear one.
func (s *session) paperQuestions(requirement *regulation.Requirement, d *filing.Document) []*Prompt {
	label, help := requirement.Label(), report.Preparing(requirement)
	if d.Site != "" {
		site := s.voice.Text(d.Site)
		label = lang.Text{ZH: label.ZH + "（" + site + "）", EN: label.EN + " (" + site + ")"}
	}
	prompts := []*Prompt{{
		Field: &filing.Field{Label: label, Help: help, Format: filing.File}, Several: true, at: &d.Files,
		judge: func(answer []string) Verdict { return s.judge(&d.Files, answer) }, show: s.voice.Text, tidy: s.relative, isFile: s.isFile,
		stands: func() Verdict { return s.stands(&d.Files) }, given: func() { s.standing = nil },
	}}
	if requirement.PaperOf {
		date := &filing.Field{
			Label:  lang.Text{ZH: label.ZH + "的日期", EN: "Date of: " + label.EN},
			Help:   requirement.Date,
			Format: filing.Day,
		}
		prompts = append(prompts, &Prompt{
			Field: date, at: &d.Date, applies: func() bool { return len(d.Files) > 0 },
			judge:  func(answer []string) Verdict { return s.judge(&d.Date, answer) },
			stands: func() Verdict { return s.stands(&d.Date) }, given: func() { s.standing = nil },
		})
	}
	return prompts
}

// documentFor returns the document of the bundle that a requirement is to be answered in.
func (s *session) documentFor(requirement *regulation.Requirement) *filing.Document {
	site := ""
	if requirement.Site != nil && len(s.bundle.Sites) > 1 {
		site = requirement.Site.Domain
	}
	for _, d := range s.bundle.Documents {
		if d.Kind == requirement.Kind && d.Site == site && len(d.Files) == 0 {
			return d
		}
	}
	d := &filing.Document{Kind: requirement.Kind, Site: site}
	s.bundle.Documents = append(s.bundle.Documents, d)
	s.passing[d] = true
	return d
}

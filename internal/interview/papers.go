package interview

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/scan"
)

// A paper is asked for on a document of its own in the bundle, so that the rules judge it in
// its place. Documents made only for asking are removed again if they were left without files.

// openPapers is the page of the papers that the filing needs, does not have, and that were not
// put off; nil if there are none.
func (s *session) openPapers() *Page {
	page := s.papersPage()
	for _, requirement := range s.requirements() { // of an earlier sitting
		if held := requirement.Given(s.bundle); len(held) > 0 {
			s.shareCard(&requirement, held[0], nil)
		}
	}
	for _, prompt := range s.kindPrompts() {
		if !s.passed[prompt.key()] {
			page.Prompts = append(page.Prompts, prompt)
		}
	}
	for _, requirement := range s.requirements() {
		if !s.passed[keyOfPaper(&requirement)] && len(requirement.Given(s.bundle)) == 0 && s.isDue(&requirement) {
			page.Prompts = append(page.Prompts, s.paperQuestions(&requirement, s.documentFor(&requirement))...)
		}
	}
	if len(page.Prompts) == 0 {
		return nil
	}
	return page
}

// allPapers is the page of all papers, including those already given.
func (s *session) allPapers() *Page { return s.papersOf(nil) }

// papersOf is allPapers for some kinds; for all if none are named, or the filing has none of
// them.
func (s *session) papersOf(kinds []string) *Page {
	isOf := func(kind string) bool { return len(kinds) == 0 || slices.Contains(kinds, kind) }
	page := s.papersPage()
	asked := make(map[*filing.Document]bool) // one may satisfy several requirements
	if len(kinds) == 0 {
		page.Prompts = s.kindPrompts()
	}
	for _, requirement := range s.requirements() {
		held := requirement.Given(s.bundle)
		if !slices.ContainsFunc(append(requirement.Alternatives, requirement.Kind), isOf) {
			continue
		}
		if len(held) == 0 && s.isDue(&requirement) {
			held = append(held, s.documentFor(&requirement))
		}
		for _, d := range held {
			if s.shared(&requirement, d) != "" && s.isPutElsewhere(&requirement) {
				asked[d] = true
			}
			if !asked[d] {
				asked[d], s.begun[d] = true, true
				page.Prompts = append(page.Prompts, s.paperQuestions(&requirement, d)...)
			}
		}
	}
	for _, d := range s.bundle.Documents { // not required, or added by the person
		if !asked[d] && isOf(d.Kind) {
			page.Prompts = append(page.Prompts, s.filesPrompt(filing.DocumentKinds.Label(d.Kind), lang.Text{}, nil, d))
		}
	}
	if len(kinds) > 0 && len(page.Prompts) == 0 {
		return s.allPapers()
	}
	return page
}

// lookAtPapers shows all papers, beginning with the last one if the review sent the person
// back.
func (s *session) lookAtPapers() error {
	page := s.allPapers()
	page.FromEnd = s.place.at == any(&s.bundle.Documents)
	after := place{stage: atTasks, at: &s.bundle.Documents}
	if s.place.task == nil {
		after = place{stage: atReview}
	}
	if len(page.Prompts) == 0 {
		if s.place = after; page.FromEnd {
			s.goBack(page)
		}
		return nil
	}
	move, err := s.put(page)
	switch {
	case err != nil:
		return err
	case move == Back:
		s.goBack(page)
	default:
		s.pass(page)
		s.place = after
	}
	return nil
}

func (s *session) papersPage() *Page {
	page := s.pageOf(&s.bundle.Documents)
	page.Text = []string{lang.Text{
		ZH: "备案文件旁边有扫描件的，会列出来供选择；也可以填写路径，如 scans/id-front.png，多个用逗号隔开；不在备案文件旁边的，确认后复制过来；暂时没有的留空。",
		EN: "Scans beside the bundle are listed for you to pick; or give their paths, such as scans/id-front.png, several separated by commas. Files from elsewhere are copied once you confirm; leave blank what you do not have yet.",
	}.In(s.lang)}
	return page
}

func (s *session) requirements() []regulation.Requirement {
	return regulation.Documents(s.bundle, s.around.Today)
}

// isOwnCard reports whether a document is the card that an individual hands in as the subject
// anyway, so that there is nothing to ask.
func (s *session) isOwnCard(r *regulation.Requirement) bool {
	return s.bundle.IsPersonal() && r.Kind == filing.PrincipalCertificate && slices.Contains(r.Alternatives, filing.SubjectCertificate)
}

// isDue reports whether a paper is asked for: if it is certain to be needed and, with several
// websites, it is known for which one.
func (s *session) isDue(r *regulation.Requirement) bool {
	nameless := r.Site != nil && r.Site.Domain == "" && len(s.bundle.Sites) > 1
	return r.Certain() && !nameless && !s.isOwnCard(r) && !s.isPutElsewhere(r)
}

// paperKey identifies a paper that was put off, whose document is no longer in the bundle.
type paperKey struct {
	kind string
	site *filing.Site
}

func keyOfPaper(r *regulation.Requirement) paperKey { return paperKey{r.Kind, r.Site} }

// paperQuestions asks for the files of a document, and for its date if it must have one.
func (s *session) paperQuestions(requirement *regulation.Requirement, d *filing.Document) []*Prompt {
	files := s.filesPrompt(requirement.Label(), report.Preparing(requirement), keyOfPaper(requirement), d)
	before := slices.Clone(d.Files)
	given := files.given
	files.given = func() {
		given()
		s.shareCard(requirement, d, before)
		before = slices.Clone(d.Files)
	}
	files.filledIn = func() string { return s.shared(requirement, d) }
	files.applies = func() bool { // otherwise a document of an unknown kind has become it
		held := requirement.Given(s.bundle)
		return len(held) == 0 || slices.Contains(held, d) || len(d.Files) > 0
	}
	if !requirement.PaperOf {
		return []*Prompt{files}
	}
	label := files.Field.Label
	date := &filing.Field{
		Label:  lang.Text{ZH: label.ZH + "的日期", EN: "Date of: " + label.EN},
		Help:   lang.Text{ZH: report.Sentence(requirement.Date.ZH, lang.ZH), EN: report.Sentence(requirement.Date.EN, lang.EN)},
		Format: filing.Day,
		Skipping: lang.Text{
			ZH: "不填则无法核对各份材料的日期是否一致、是否过期",
			EN: "Without it, nothing checks that the dates of the papers agree and are recent enough",
		},
	}
	return []*Prompt{files, {
		Field: date, Optional: true, at: &d.Date, applies: func() bool { return len(d.Files) > 0 },
		judge:  func(answer []string) Verdict { return s.judge(&d.Date, answer) },
		stands: func() Verdict { return s.stands(&d.Date) }, given: func() { s.standing = nil },
	}}
}

// kindPrompts ask what documents of an unknown kind are.
func (s *session) kindPrompts() (prompts []*Prompt) {
	for _, e := range s.bundle.Entries() {
		i := slices.IndexFunc(s.bundle.Documents, func(d *filing.Document) bool { return e.At == any(&d.Kind) })
		if i < 0 || e.IsEmpty() || !e.IsMisread() {
			continue
		}
		prompt := s.prompt(e)
		prompt.applies = nil
		files := s.voice.Text(strings.Join(s.bundle.Documents[i].Files, lang.Comma.In(s.lang)))
		relabel(prompt, parenthesized(e.Field.Label, files))
		prompts = append(prompts, prompt)
	}
	return prompts
}

func (s *session) filesPrompt(label, help lang.Text, id any, d *filing.Document) *Prompt {
	if d.Site != "" {
		site := s.voice.Text(d.Site)
		label = lang.Text{ZH: label.ZH + "（" + site + "）", EN: label.EN + " (" + site + ")"}
	}
	return &Prompt{
		Field: &filing.Field{Label: label, Help: help, Format: filing.File}, Several: true, at: &d.Files, id: id,
		judge: func(answer []string) Verdict { return s.judgeFiles(&d.Files, answer) }, show: s.voice.Text, tidy: s.relative, isFile: s.isFile,
		pick:   func() []Offer { return s.pickable(d) },
		stands: func() Verdict { return s.standsOfPaper(d) },
		given: func() {
			s.standing = nil
			if scan.AreTurned(d.Files) { // as in a list sorted by name
				slices.Reverse(d.Files)
			}
		},
	}
}

// standsOfPaper says what the rules object to in the files of a document. What concerns all
// papers together is shown at the first one with files only.
func (s *session) standsOfPaper(d *filing.Document) Verdict {
	verdict := s.stands(&d.Files)
	hasFiles := func(d *filing.Document) bool { return len(d.Files) > 0 }
	if first := slices.IndexFunc(s.bundle.Documents, hasFiles); first >= 0 && s.bundle.Documents[first] != d {
		verdict.Notes = slices.DeleteFunc(verdict.Notes, func(r Remark) bool { return r.at == any(&s.bundle.Documents) })
	}
	return verdict
}

// documentFor returns the document in the bundle that answers a requirement.
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
	s.begun[d] = true
	return d
}

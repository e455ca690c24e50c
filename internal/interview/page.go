package interview

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// Page is what is shown to a person at once.
type Page struct {
	Title   string
	Notices []string // what to know before continuing
	Text    []string // lines to read before the prompts
	Prompts []*Prompt
	FromEnd bool // begin with the last prompt: the person came back to it
	Passing bool // the text is outdated once another page comes
	Unsaved bool // the last answer is in no file
	First   bool // there is no page before it

	titled func() string // the title at present; nil if it never changes

	kept func()      // saves the last answer; nil if nothing is saved
	from any         // the address of the prompt to begin with; nil for the first
	at   *Prompt     // the prompt being asked
	ends func() bool // reports whether something has to be said before the next prompt; nil if nothing can be
	cut  bool        // the page ended early because of that
}

// title is what the page begins with at present.
func (p *Page) title() string {
	if p.titled != nil {
		if title := p.titled(); title != "" { // otherwise what it was about has gone
			return title
		}
	}
	return p.Title
}

// pageOf begins a page about a section or a field, with the progress of its task.
func (s *session) pageOf(at any) *Page {
	return &Page{Title: s.titleOf(at), titled: func() string { return s.titleOf(at) }}
}

// isCut reports whether the page ends after the answer just given.
func (p *Page) isCut() bool {
	p.cut = p.ends != nil && p.ends()
	return p.cut
}

// start is the index of the prompt to begin with.
func (p *Page) start() int {
	if p.FromEnd {
		return max(0, previous(p, len(p.Prompts)))
	}
	return max(0, slices.IndexFunc(p.Prompts, func(prompt *Prompt) bool { return prompt.at == p.from }))
}

// keyed is the prompt with a key; nil if there is none.
func (p *Page) keyed(key any) *Prompt {
	for _, prompt := range p.Prompts {
		if prompt.key() == key {
			return prompt
		}
	}
	return nil
}

// keep saves the last answer before the next prompt appears.
func (p *Page) keep() {
	if p.kept != nil {
		p.kept()
	}
}

// startAt makes a prompt the one to begin with; nil for the first.
func (p *Page) startAt(prompt *Prompt) {
	p.FromEnd, p.from = false, nil
	if prompt != nil {
		p.from = prompt.at
	}
}

// openPage returns the open prompts of the first of these sections that has some which were
// not passed yet; nil if there is none. A section comes again if its answers made more worth
// asking.
func (s *session) openPage(sections []*section) *Page {
	s.lacking = rule.LackedByRequest(s.bundle)
	for _, section := range sections {
		if section.spare && section.isEmpty() {
			continue
		}
		isOpen := func(entry filing.Entry) bool {
			mayChange := s.mayHaveChanged(section) && len(s.offers(entry.At, entry.Field)) != 1
			return !s.passed[entry.At] && (entry.IsEmpty() || entry.IsMisread() || s.doubted[entry.At] || mayChange)
		}
		open := slices.ContainsFunc(section.entries, func(entry filing.Entry) bool {
			isWanted := entry.Need == filing.Required || (s.isBegun(section) || s.isFresh()) && s.isAsked(entry) || slices.Contains(s.lacking, entry.At) || entry.IsMisread() && !entry.Field.Own
			return isOpen(entry) && isWanted
		})
		if open {
			return s.page(section, func(entry filing.Entry) bool { return isOpen(entry) && (s.mayBeAsked(entry) || !entry.IsEmpty()) })
		}
	}
	return nil
}

// isFresh reports whether a person fills in a filing of their own for the first time. They are
// asked what may be skipped even where options have answered the rest.
func (s *session) isFresh() bool {
	return s.person && !s.fromTasks && s.earlier == nil && len(s.concerns) == 0
}

// mayHaveChanged reports whether a section was carried over from an earlier bundle into a
// change of that section, so that its answers are asked again.
func (s *session) mayHaveChanged(p *section) bool {
	return s.earlier != nil && s.isOfSubject(p) && s.bundle.IsChanging(filing.ChangesSubject)
}

// isOfSubject reports whether a section is the subject or one of its people.
func (s *session) isOfSubject(p *section) bool {
	subject := &s.bundle.Subject
	return p.at == any(subject) || p.at == any(&subject.Principal) || p.at == any(&subject.LegalRepresentative)
}

// isBegun reports whether a page about the section was passed.
func (s *session) isBegun(p *section) bool {
	return slices.ContainsFunc(p.entries, func(entry filing.Entry) bool { return s.passed[entry.At] })
}

// wholePage returns every prompt of a section, for looking at it again.
func (s *session) wholePage(p *section) *Page {
	s.lacking = rule.LackedByRequest(s.bundle)
	return s.page(p, func(entry filing.Entry) bool {
		return s.isChoosable(&entry) && (!entry.IsEmpty() || s.mayBeAsked(entry))
	})
}

// isChoosable reports whether a person decides about a field: some are written by the program,
// and some have only one possible answer.
func (s *session) isChoosable(e *filing.Entry) bool {
	return !e.Field.Own && (e.IsEmpty() || len(s.offers(e.At, e.Field)) != 1)
}

// before returns the field before the first prompt of a page, or the last field of all if the
// page is about none; nil if there is none before.
func (s *session) before(page *Page) any {
	var addresses []any
	for _, section := range sectionsOf(s.bundle) {
		if section.spare && section.isEmpty() {
			continue
		}
		for _, prompt := range s.wholePage(section).Prompts {
			if prompt.Applies() {
				addresses = append(addresses, prompt.at)
			}
		}
	}
	i := -1
	if len(page.Prompts) > 0 {
		i = slices.Index(addresses, page.Prompts[0].at)
	}
	switch {
	case i < 0 && len(addresses) > 0:
		return addresses[len(addresses)-1]
	case i <= 0:
		return nil
	}
	return addresses[i-1]
}

// page puts the prompts of a section together. Those that may only apply after an answer on
// the same page come last, and decide when their turn comes.
func (s *session) page(p *section, wanted func(filing.Entry) bool) *Page {
	page := s.pageOf(p.at)
	page.ends = func() bool { return s.barred() != nil }
	if s.changes(p) {
		page.Text = []string{lang.Text{ZH: "填写变更后的内容，未变的照原样填写。", EN: "Enter the data as they should be after the change; repeat what stays the same."}.In(s.lang)}
	}
	if site, isSite := p.at.(*filing.Site); isSite && s.bundle.IsUnit() && s.bundle.StatesSites() && site.Principal == (filing.Person{}) {
		page.Text = append(page.Text, lang.Text{ZH: "网站负责人与主体负责人相同；另有其人的，请在任务列表里添加。", EN: "The subject's principal looks after the website too; if somebody else does, add them from the list of tasks."}.In(s.lang))
	}
	var later []*Prompt
	for _, entry := range p.entries {
		switch {
		case !wanted(entry):
		case !entry.IsEmpty() || s.isAsked(entry):
			page.Prompts = append(page.Prompts, s.prompt(entry))
		default:
			later = append(later, s.prompt(entry))
		}
	}
	page.Prompts = append(page.Prompts, later...)
	page.Text = append(page.Text, s.leftToProvider(p, page.Prompts)...)
	return page
}

// changes reports whether a section is what the filing changes.
func (s *session) changes(p *section) bool {
	_, site := p.at.(*filing.Site)
	return site && s.bundle.IsChanging(filing.ChangesSite) || s.isOfSubject(p) && s.bundle.IsChanging(filing.ChangesSubject)
}

// isAsked reports whether a field is asked for: if it is required, or if people normally have
// it in a case like this.
func (s *session) isAsked(entry filing.Entry) bool {
	if entry.Need == filing.Required {
		return true
	}
	expected, applies := s.expected(entry.At)
	return expected && applies
}

// mayBeAsked is isAsked for any answers on the same page.
func (s *session) mayBeAsked(entry filing.Entry) bool {
	expected, _ := s.expected(entry.At)
	return expected || entry.Need == filing.Required
}

// prompt makes the prompt of a field.
func (s *session) prompt(entry filing.Entry) *Prompt {
	prompt := &Prompt{
		Field: entry.Field, Optional: entry.Need != filing.Required,
		Offers: s.offers(entry.At, entry.Field), at: entry.At, suggest: s.suggestion(entry.At),
		judge:  func(answer []string) Verdict { return s.judge(entry.At, answer) },
		stands: func() Verdict { return s.stands(entry.At) }, reasons: func() []string { return s.reasons(entry) },
		given: func() { s.standing = nil },
		show:  func(value string) string { return s.voice.Value(entry.Field, value) },
		fits:  func() *filing.Field { return s.bundle.Fitting(entry.At, entry.Field) },
		fill:  func(value string) string { return s.fillFrom(entry.At, value) }, filledIn: func() string { return s.filledIn(entry.At) },
	}
	_, prompt.Several = entry.At.(*[]string)
	if entry.At == any(&s.bundle.Subject.Type) {
		prompt.given = func() {
			s.standing = nil
			s.settle() // so that the judge does not look at what this has made impossible
		}
	}
	switch {
	case entry.Field.Format == filing.File:
		prompt.tidy = s.relative
	case entry.At == any(&s.bundle.Province):
		prompt.tidy, prompt.finds, prompt.taken = province, provincesOf, takenAsProvince
	}
	isOpen := entry.IsEmpty()
	prompt.applies = func() bool {
		now, found := s.entryAt(entry.At)
		return found && (!now.IsEmpty() || s.isAsked(now)) && !(isOpen && s.isFilledIn(entry.At)) // another answer has filled it in
	}
	return prompt
}

// entryAt finds a field again, with whether it is needed by now.
func (s *session) entryAt(at any) (filing.Entry, bool) {
	s.lacking = rule.LackedByRequest(s.bundle)
	for _, section := range sectionsOf(s.bundle) {
		for _, entry := range section.entries {
			if entry.At == at {
				return entry, true
			}
		}
	}
	return filing.Entry{}, false
}

// choose makes a page with a single choice about the conversation rather than the filing. The
// answer goes to at, which holds the default.
func (s *session) choose(title lang.Text, text []string, at *string, offers []Offer) *Page {
	menu := s.aside(title, at, offers)
	menu.isMenu, menu.id = true, title // the address of its answer is new each time it is asked
	return &Page{Text: text, Prompts: []*Prompt{menu}}
}

// aside makes a prompt about the conversation rather than the filing.
func (s *session) aside(title lang.Text, at *string, offers []Offer) *Prompt {
	options := make(filing.Options, len(offers))
	for i, o := range offers {
		options[i] = filing.Option{ID: o.ID, Label: o.both, Aliases: o.names}
		if o.both.IsZero() {
			options[i].Label = lang.Text{ZH: o.Label, EN: o.Label}
		}
	}
	return &Prompt{
		Field: &filing.Field{Label: title, Format: filing.Choice, Options: options}, at: at, Offers: offers, isFirm: true,
		show: func(id string) string { return options.Label(id).In(s.lang) },
		judge: func(answer []string) Verdict {
			if _, offered := options.ID(answer[0]); offered {
				return Verdict{}
			}
			return Verdict{Refused: []Remark{{
				Severity: rule.Error,
				Message:  lang.Text{ZH: "没有该选项", EN: "there is no such choice"}.In(s.lang),
				Fix:      lang.Text{ZH: "请从列出的选项中选择", EN: "choose one from the list"}.In(s.lang),
			}}}
		},
	}
}

// offersOf makes offers of options.
func (s *session) offersOf(options filing.Options) []Offer {
	offers := make([]Offer, len(options))
	for i, o := range options {
		offers[i] = Offer{ID: o.ID, Label: o.Label.In(s.lang), both: o.Label, names: append([]string{o.Label.ZH, o.Label.EN}, o.Aliases...)}
	}
	return offers
}

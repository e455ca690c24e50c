package interview

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// Page is what is put to a person in one go.
type Page struct {
	Title   string
	Notices []string // what must be known before going on
	Text    []string // lines to read before the prompts
	Prompts []*Prompt
	FromEnd bool // begin with the last prompt: the person came back to it
	Passing bool // the text is out of date when another page comes
	Unsaved bool // what was answered last is in no file

	opening bool    // nothing comes before it
	from    any     // the address of the prompt to begin with; nil for the first
	at      *Prompt // the one that is being put
}

// start is the index of the prompt to begin with.
func (p *Page) start() int {
	if p.FromEnd {
		return max(0, previous(p, len(p.Prompts)))
	}
	return max(0, slices.IndexFunc(p.Prompts, func(prompt *Prompt) bool { return prompt.at == p.from }))
}

// startAt makes a prompt the one to begin with; nil the first.
func (p *Page) startAt(prompt *Prompt) {
	p.FromEnd, p.from = false, nil
	if prompt != nil {
		p.from = prompt.at
	}
}

// nextPage returns the prompts of the first section that has an open one which
// was not put yet, nil where there is none. A section that was put comes again
// with what its answers made worth asking.
func (s *session) nextPage() *Page {
	s.lacking = rule.LackedByRequest(s.bundle)
	for _, section := range sectionsOf(s.bundle) {
		if section.spare && section.isEmpty() {
			continue
		}
		isOpen := func(entry filing.Entry) bool {
			mayChange := s.mayHaveChanged(section) && len(s.offers(entry.At, entry.Field)) != 1
			return !s.asked[entry.At] && (entry.IsEmpty() || s.doubted[entry.At] || mayChange)
		}
		open := slices.ContainsFunc(section.entries, func(entry filing.Entry) bool {
			isWanted := entry.Need == filing.Required || s.isBegun(section) && s.isAsked(entry) || slices.Contains(s.lacking, entry.At)
			return isOpen(entry) && isWanted
		})
		if open {
			return s.page(section, func(entry filing.Entry) bool { return isOpen(entry) && (s.mayBeAsked(entry) || !entry.IsEmpty()) })
		}
	}
	return nil
}

// mayHaveChanged reports whether a section was carried over from an earlier bundle
// into a change of just that, so that its answers are put again.
func (s *session) mayHaveChanged(p *section) bool {
	return s.earlier != nil && s.isOfSubject(p) && s.bundle.IsChanging(filing.ChangesSubject)
}

// isOfSubject reports whether a section is the subject or one of its people.
func (s *session) isOfSubject(p *section) bool {
	subject := &s.bundle.Subject
	return p.at == any(subject) || p.at == any(&subject.Principal) || p.at == any(&subject.LegalRepresentative)
}

// isBegun reports whether a page about the section was put.
func (s *session) isBegun(p *section) bool {
	return slices.ContainsFunc(p.entries, func(entry filing.Entry) bool { return s.asked[entry.At] })
}

// wholePage returns every prompt of a section, for looking at it again.
func (s *session) wholePage(p *section) *Page {
	s.lacking = rule.LackedByRequest(s.bundle)
	return s.page(p, func(entry filing.Entry) bool {
		return entry.Field.Format != filing.Count && (!entry.IsEmpty() || s.mayBeAsked(entry)) // the program writes its own version
	})
}

// before returns the page to go back to from one that nothing was asked before in
// this sitting: the whole section that has the field before its first prompt,
// beginning with that; nil where there is none.
func (s *session) before(page *Page) *Page {
	if page.opening {
		return nil
	}
	var sections []*section
	var addresses []any
	for _, p := range sectionsOf(s.bundle) {
		if p.spare && p.isEmpty() {
			continue
		}
		for _, prompt := range s.wholePage(p).Prompts {
			if prompt.Applies() {
				sections, addresses = append(sections, p), append(addresses, prompt.at)
			}
		}
	}
	i := -1
	if len(page.Prompts) > 0 {
		i = slices.Index(addresses, page.Prompts[0].at)
	}
	if i < 0 {
		i = len(addresses) // not about a field, and so after all of them
	}
	if i == 0 {
		return nil
	}
	whole := s.wholePage(sections[i-1])
	whole.from = addresses[i-1]
	return whole
}

// page puts the prompts of a section together. Those that may come to apply by
// an answer on the same page stand last, and decide when their turn comes.
func (s *session) page(p *section, wanted func(filing.Entry) bool) *Page {
	page := &Page{Title: p.title.In(s.lang)}
	if s.changes(p) {
		page.Text = []string{lang.Text{ZH: "填写变更后的内容，未变的照原样填写。", EN: "Enter the data as they should be after the change; repeat what stays the same."}.In(s.lang)}
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
	return page
}

// changes reports whether a section is what the filing changes.
func (s *session) changes(p *section) bool {
	_, site := p.at.(*filing.Site)
	return site && s.bundle.IsChanging(filing.ChangesSite) || s.isOfSubject(p) && s.bundle.IsChanging(filing.ChangesSubject)
}

// isAsked reports whether a field is asked for: what is required, and of the
// rest what people normally have in a case like this.
func (s *session) isAsked(entry filing.Entry) bool {
	if entry.Need == filing.Required {
		return true
	}
	expected, applies := s.expected(entry.At)
	return expected && applies
}

// mayBeAsked is isAsked whatever the answers on the same page turn out to be.
func (s *session) mayBeAsked(entry filing.Entry) bool {
	expected, _ := s.expected(entry.At)
	return expected || entry.Need == filing.Required
}

// expected picks what people normally have although it may be left out, and
// tells whether it applies as things stand.
func (s *session) expected(at any) (expected, applies bool) {
	switch at {
	case any(&s.bundle.Created):
		return true, s.bundle.Verification == filing.Paper
	case any(&s.bundle.Subject.Principal.EmergencyPhone):
		return true, true
	case any(&s.bundle.Subject.Certificate.ValidFrom): // the form asks it of the persons
		return true, s.bundle.IsPersonal() && s.bundle.StatesSubject()
	case any(&s.bundle.Subject.Principal.Certificate.ValidFrom):
		return true, s.bundle.IsUnit() && s.bundle.StatesSubject()
	case any(&s.bundle.Record.Here), any(&s.bundle.Record.Domains):
		return true, s.bundle.HasRecord()
	}
	if slices.Contains(s.lacking, at) {
		return true, true
	}
	for _, site := range s.bundle.Sites {
		switch at {
		case any(&site.Languages), any(&site.Principal.Certificate.ValidFrom):
			return true, s.bundle.StatesSites()
		}
		if at == any(&site.Remarks) && s.bundle.StatesSites() {
			return true, s.bundle.IsPersonal() || slices.Contains(site.Content, filing.ContentOther)
		}
	}
	return false, false
}

// prompt makes a prompt of a field.
func (s *session) prompt(entry filing.Entry) *Prompt {
	prompt := &Prompt{
		Field: entry.Field, Optional: entry.Need != filing.Required,
		Offers: s.offers(entry.At, entry.Field), at: entry.At, suggest: s.suggestion(entry.At),
		judge:  func(answer []string) Verdict { return s.judge(entry.At, answer) },
		stands: func() Verdict { return s.stands(entry.At) },
		given:  func() { s.standing = nil },
		show:   func(value string) string { return s.voice.Value(entry.Field, value) },
		fill:   func(value string) string { return s.fillFrom(entry.At, value) }, filledIn: func() string { return s.filledIn(entry.At) },
	}
	_, prompt.Several = entry.At.(*[]string)
	if entry.At == any(&s.bundle.Subject.Type) {
		prompt.given = func() {
			s.standing = nil
			s.settle() // lest the judge look at what it has made impossible
		}
	}
	if entry.Field.Format == filing.File {
		prompt.tidy = s.relative
	}
	isOpen := entry.IsEmpty()
	prompt.applies = func() bool {
		now, found := s.entryAt(entry.At)
		return found && (!now.IsEmpty() || s.isAsked(now)) && !(isOpen && s.isFilledIn(entry.At)) // another answer has told it
	}
	return prompt
}

// entryAt finds a field again, with what is needed of it by now.
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

// choose makes a page of a single choice that is about the conversation and
// not about the filing. The answer goes to at, which holds the default.
func (s *session) choose(title lang.Text, text []string, at *string, options filing.Options) *Page {
	return &Page{Text: text, Prompts: []*Prompt{s.aside(title, at, options)}}
}

// aside makes a prompt that is about the conversation and not about the
// filing.
func (s *session) aside(title lang.Text, at *string, options filing.Options) *Prompt {
	field := &filing.Field{Label: title, Format: filing.Choice, Options: options}
	prompt := &Prompt{
		Field: field, at: at, show: func(value string) string { return options.Label(value).In(s.lang) },
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
	for _, o := range options {
		prompt.Offers = append(prompt.Offers, Offer{ID: o.ID, Label: o.Label.In(s.lang)})
	}
	return prompt
}

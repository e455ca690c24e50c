package interview

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// Page is what is put to a person in one go.
type Page struct {
	Title     string
	Notices   []string // what must be known before going on
	Text      []string // lines to read before the questions
	Questions []*Question
	FromEnd   bool // begin with the last question: the person came back to it
	Passing   bool // the text is out of date when another page comes
	Unsaved   bool // what was answered last is in no file

	opening bool      // nothing comes before it
	from    any       // the address of the question to begin with; nil for the first
	at      *Question // the one that is being put
}

// start is the index of the question to begin with.
func (p *Page) start() int {
	if p.FromEnd {
		return max(0, previous(p, len(p.Questions)))
	}
	return max(0, slices.IndexFunc(p.Questions, func(q *Question) bool { return q.at == p.from }))
}

// startAt makes a question the one to begin with; nil the first.
func (p *Page) startAt(q *Question) {
	p.FromEnd, p.from = false, nil
	if q != nil {
		p.from = q.at
	}
}

// nextPage returns the questions of the first part that has an open one which
// was not put yet, nil where there is none. A part that was put comes again
// with what its answers made worth asking.
func (s *session) nextPage() *Page {
	s.lacking = rule.LackedByRequest(s.bundle)
	for _, part := range partsOf(s.bundle) {
		if part.spare && part.isEmpty() {
			continue
		}
		isOpen := func(spot spot) bool {
			return !s.asked[spot.at] && (spot.empty() || s.doubted[spot.at] || s.mayHaveChanged(part) && len(s.choices(spot.at, spot.field)) != 1)
		}
		open := slices.ContainsFunc(part.spots, func(spot spot) bool {
			return isOpen(spot) && (spot.need == filing.Required || s.isBegun(part) && s.isAsked(spot) || slices.Contains(s.lacking, spot.at))
		})
		if open {
			return s.page(part, func(spot spot) bool { return isOpen(spot) && (s.mayBeAsked(spot) || !spot.empty()) })
		}
	}
	return nil
}

// mayHaveChanged reports whether a part was carried over from an earlier bundle
// into a change of just that, so that its answers are put again.
func (s *session) mayHaveChanged(p *part) bool {
	return s.earlier != nil && s.isOfSubject(p) && s.bundle.IsChanging(filing.ChangesSubject)
}

// isOfSubject reports whether a part is the subject or one of its people.
func (s *session) isOfSubject(p *part) bool {
	subject := &s.bundle.Subject
	return p.at == any(subject) || p.at == any(&subject.Principal) || p.at == any(&subject.LegalRepresentative)
}

// isBegun reports whether a page about the part was put.
func (s *session) isBegun(p *part) bool {
	return slices.ContainsFunc(p.spots, func(spot spot) bool { return s.asked[spot.at] })
}

// wholePage returns every question of a part, for looking at it again.
func (s *session) wholePage(p *part) *Page {
	s.lacking = rule.LackedByRequest(s.bundle)
	return s.page(p, func(spot spot) bool {
		return spot.field.Format != filing.Count && (!spot.empty() || s.mayBeAsked(spot)) // the program writes its own version
	})
}

// before returns the page to go back to from one that nothing was asked before in
// this sitting: the whole part that has the field before its first question,
// beginning with that; nil where there is none.
func (s *session) before(page *Page) *Page {
	if page.opening {
		return nil
	}
	var parts []*part
	var spots []spot
	for _, p := range partsOf(s.bundle) {
		if p.spare && p.isEmpty() {
			continue
		}
		for _, q := range s.wholePage(p).Questions {
			if q.Applies() {
				parts, spots = append(parts, p), append(spots, spot{at: q.at})
			}
		}
	}
	i := slices.IndexFunc(spots, func(spot spot) bool { return len(page.Questions) > 0 && spot.at == page.Questions[0].at })
	if i < 0 {
		i = len(spots) // not about a field, and so after all of them
	}
	if i == 0 {
		return nil
	}
	whole := s.wholePage(parts[i-1])
	whole.from = spots[i-1].at
	return whole
}

// page puts the questions of a part together. Those that may come to apply by
// an answer on the same page stand last, and decide when their turn comes.
func (s *session) page(p *part, wanted func(spot) bool) *Page {
	page := &Page{Title: p.title.In(s.lang)}
	if s.changes(p) {
		page.Text = []string{lang.Text{ZH: "填写变更后的内容，未变的照原样填写。", EN: "Enter the data as they should be after the change; repeat what stays the same."}.In(s.lang)}
	}
	var later []*Question
	for _, spot := range p.spots {
		switch {
		case !wanted(spot):
		case !spot.empty() || s.isAsked(spot):
			page.Questions = append(page.Questions, s.question(spot))
		default:
			later = append(later, s.question(spot))
		}
	}
	page.Questions = append(page.Questions, later...)
	return page
}

// changes reports whether a part is what the filing changes.
func (s *session) changes(p *part) bool {
	_, site := p.at.(*filing.Site)
	return site && s.bundle.IsChanging(filing.ChangesSite) || s.isOfSubject(p) && s.bundle.IsChanging(filing.ChangesSubject)
}

// isAsked reports whether a field is asked for: what is required, and of the
// rest what people normally have in a case like this.
func (s *session) isAsked(spot spot) bool {
	if spot.need == filing.Required {
		return true
	}
	expected, applies := s.expected(spot.at)
	return expected && applies
}

// mayBeAsked is isAsked whatever the answers on the same page turn out to be.
func (s *session) mayBeAsked(spot spot) bool {
	expected, _ := s.expected(spot.at)
	return expected || spot.need == filing.Required
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

// question makes a question of a field.
func (s *session) question(spot spot) *Question {
	q := &Question{
		Field: spot.field, Optional: spot.need != filing.Required,
		Choices: s.choices(spot.at, spot.field), at: spot.at, suggest: s.suggestion(spot.at),
		judge:  func(answer []string) Verdict { return s.judge(spot.at, answer) },
		stands: func() Verdict { return s.stands(spot.at) },
		given:  func() { s.standing = nil },
		show:   func(value string) string { return s.voice.Value(spot.field, value) },
	}
	_, q.Several = spot.at.(*[]string)
	if spot.at == any(&s.bundle.Subject.Type) {
		q.given = func() {
			s.standing = nil
			s.settle() // lest the judge look at what it has made impossible
		}
	}
	if spot.field.Format == filing.File {
		q.tidy = s.relative
	}
	q.applies = func() bool {
		now, found := s.spotAt(spot.at)
		return found && (!now.empty() || s.isAsked(now))
	}
	return q
}

// spotAt finds a field again, with what is needed of it by now.
func (s *session) spotAt(at any) (spot, bool) {
	s.lacking = rule.LackedByRequest(s.bundle)
	for _, part := range partsOf(s.bundle) {
		for _, spot := range part.spots {
			if spot.at == at {
				return spot, true
			}
		}
	}
	return spot{}, false
}

// choose makes a page of a single choice that is about the conversation and
// not about the filing. The answer goes to at, which holds the default.
func (s *session) choose(title lang.Text, text []string, at *string, options filing.Options) *Page {
	return &Page{Text: text, Questions: []*Question{s.aside(title, at, options)}}
}

// aside makes a question that is about the conversation and not about the
// filing.
func (s *session) aside(title lang.Text, at *string, options filing.Options) *Question {
	field := &filing.Field{Label: title, Format: filing.Choice, Options: options}
	q := &Question{
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
		q.Choices = append(q.Choices, Choice{ID: o.ID, Label: o.Label.In(s.lang)})
	}
	return q
}

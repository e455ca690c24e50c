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
	Text      []string // lines to read before the questions
	Questions []*Question
}

// nextPage returns the questions of the first part that has an open one which
// was not put yet, nil where there is none.
func (s *session) nextPage() *Page {
	for _, part := range partsOf(s.bundle) {
		if part.spare && part.isEmpty() {
			continue
		}
		open := slices.ContainsFunc(part.spots, func(spot spot) bool {
			return spot.need == filing.Required && spot.empty() && !s.asked[spot.at]
		})
		if open {
			return s.page(part, func(spot spot) bool { return spot.empty() && !s.asked[spot.at] && s.isAsked(spot) })
		}
	}
	return nil
}

// wholePage returns every question of a part, for looking at it again.
func (s *session) wholePage(p *part) *Page {
	return s.page(p, func(spot spot) bool { return !spot.empty() || s.isAsked(spot) })
}

// page puts the questions of a part together. Those that may come to apply by
// an answer on the same page are on it and decide when their turn comes.
func (s *session) page(p *part, wanted func(spot) bool) *Page {
	page := &Page{Title: p.title.In(s.lang)}
	for _, spot := range p.spots {
		if wanted(spot) {
			page.Questions = append(page.Questions, s.question(spot))
		}
	}
	return page
}

// isAsked reports whether a field is asked for at all: what is required, and
// of the rest what people normally have.
func (s *session) isAsked(spot spot) bool {
	if spot.need == filing.Required {
		return true
	}
	switch spot.at {
	case any(&s.bundle.Created):
		return s.bundle.Verification == filing.Paper
	case any(&s.bundle.Subject.Principal.EmergencyPhone):
		return true
	}
	for _, site := range s.bundle.Sites {
		if spot.at == any(&site.Remarks) {
			return s.bundle.IsPersonal() || slices.Contains(site.Content, filing.ContentOther)
		}
	}
	return false
}

// question makes a question of a field.
func (s *session) question(spot spot) *Question {
	q := &Question{
		Field: spot.field, Optional: spot.need != filing.Required,
		Choices: s.choices(spot.at, spot.field), at: spot.at, suggest: s.suggestion(spot.at),
		judge: func(answer []string) Verdict { return s.judge(spot.at, answer) },
		show:  func(value string) string { return s.voice.Value(spot.field, value) },
	}
	_, q.Several = spot.at.(*[]string)
	q.applies = func() bool {
		now, found := s.spotAt(spot.at)
		return found && (!now.empty() || s.isAsked(now))
	}
	return q
}

// spotAt finds a field again, with what is needed of it by now.
func (s *session) spotAt(at any) (spot, bool) {
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
	field := &filing.Field{Label: title, Format: filing.Choice, Options: options}
	q := &Question{
		Field: field, at: at, show: func(value string) string { return options.Label(value).In(s.lang) },
		judge: func(answer []string) Verdict {
			if _, offered := options.ID(answer[0]); offered {
				return Verdict{}
			}
			return Verdict{Refused: []Remark{{
				Severity: rule.Error,
				Message:  lang.Text{ZH: "没有这一项", EN: "there is no such choice"}.In(s.lang),
				Fix:      lang.Text{ZH: "请从列出的里面选", EN: "choose one of the list"}.In(s.lang),
			}}}
		},
	}
	for _, o := range options {
		q.Choices = append(q.Choices, Choice{ID: o.ID, Label: o.Label.In(s.lang)})
	}
	return &Page{Text: text, Questions: []*Question{q}}
}

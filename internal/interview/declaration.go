package interview

import (
	"errors"
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
)

// What can be chosen at the declaration.
const (
	declareNow   = "declare"
	declareLater = "later"
	declareBack  = "back"
)

// declare ends the conversation about a complete filing: the person declares that the answers
// are true and that the people named agree. No choice is preselected, so that an empty line
// declares nothing. Nothing is sent, and what the provider has people sign is a separate
// paper.
func (s *session) declare() error {
	answer := ""
	text := []string{lang.Text{ZH: "本人声明：%s。", EN: "I declare that %s."}.Format(s.lang, handover.Declaration.In(s.lang))}
	if names := s.peopleNamed(); len(names) > 0 {
		text = append(text, lang.Text{ZH: "所涉人员：%s", EN: "The people named: %s"}.Format(s.lang, strings.Join(names, lang.Comma.In(s.lang))))
	}
	text = append(text, lang.Text{
		ZH: "声明的日期记入备案文件，填报单上会注明；不发送给任何人。提交时，接入商还会请您另作承诺。",
		EN: "The day is kept in the bundle and shown on the sheet; it is sent to nobody. When you submit, the provider asks for a commitment of its own.",
	}.In(s.lang))
	page := s.choose(lang.Text{ZH: "是否声明？", EN: "Do you declare this?"}, text, &answer, []Offer{
		{ID: declareNow, Label: lang.Text{ZH: "声明，存盘并结束", EN: "I declare it; save and finish"}.In(s.lang)},
		{ID: declareLater, Label: lang.Text{ZH: "暂不声明，存盘并结束", EN: "Not yet; save and finish"}.In(s.lang)},
		{ID: declareBack, Label: lang.Text{ZH: "回去再核对", EN: "Back to the review"}.In(s.lang)},
	})
	page.Title, page.Passing = s.overall(lang.Text{ZH: "声明", EN: "Declaration"}), true
	page.Prompts[0].given = func() {
		if answer == declareNow {
			s.bundle.Declared = filing.FormatDay(s.around.Today)
		}
	}
	move, err := s.put(page)
	switch {
	case errors.Is(err, ErrEndOfInput): // a script has said everything
		s.place = place{stage: atEnd}
	case err != nil:
		return err
	case move == Back || answer == declareBack || s.unsaved:
		s.place = place{stage: atReview}
	default:
		s.place = place{stage: atEnd}
	}
	return nil
}

// peopleNamed lists the people whose data are in the filing, each once.
func (s *session) peopleNamed() (names []string) {
	b := s.bundle
	people := []string{b.Subject.LegalRepresentative.Name, b.Subject.Principal.Name}
	if b.IsPersonal() {
		people = []string{b.Subject.Name}
	}
	for _, site := range b.Sites {
		people = append(people, site.Principal.Name)
	}
	for _, name := range people {
		if name = s.voice.Text(name); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// answers are all answers of a bundle, for telling whether any has changed.
func answers(b *filing.Bundle) (all []string) {
	for _, e := range b.Entries() {
		switch at := e.At.(type) {
		case *string:
			if !e.Field.Own {
				all = append(all, *at)
			}
		case *[]string:
			all = append(all, strings.Join(*at, "\n"))
		}
	}
	return all
}

// undeclareChanged withdraws the declaration if an answer has changed since.
func (s *session) undeclareChanged() {
	now := answers(s.bundle)
	if !slices.Equal(now, s.declarable) {
		s.bundle.Declared = ""
	}
	s.declarable = now
}

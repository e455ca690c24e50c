package interview

import (
	"strconv"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// What can be chosen if the filing is barred, besides an answer to change.
const (
	exitOnward = "onward"
	exitLeave  = "leave"
)

// barrier is a finding that the person was told about and left as it is, with the answer.
type barrier struct {
	rule   string
	at     any
	answer string
}

func barrierOf(f *rule.Finding) barrier {
	b := barrier{rule: f.Rule.Name, at: f.At}
	if text, isText := f.At.(*string); isText {
		b.answer = *text
	}
	return b
}

// barred is the first finding because of which nothing can be filed, unless the person decided
// to leave it; nil if there is none.
func (s *session) barred() *rule.Finding {
	if !s.person {
		return nil
	}
	findings := s.stand().findings
	for i := range findings {
		if f := &findings[i]; f.Bars && !s.passed[barrierOf(f)] {
			return f
		}
	}
	return nil
}

// askExit says that the filing cannot be made as it is, why, and what to do instead. Nothing
// is decided for the person: they may know better, or continue for now.
func (s *session) askExit() error {
	f := s.barred()
	s.place.stage = onward
	if f == nil {
		return nil
	}
	reading := s.stand().reading
	ways := s.waysOut(f)
	offers := make([]Offer, len(ways))
	for i, way := range ways {
		offers[i] = Offer{ID: strconv.Itoa(i), Label: lang.Text{ZH: "改：%s", EN: "Change: %s"}.Format(s.lang, way.label.In(s.lang)+lang.Colon.In(s.lang)+way.shown)}
	}
	offers = append(offers,
		Offer{ID: exitOnward, Label: lang.Text{ZH: "先这样，接着填", EN: "Leave it for now and go on"}.In(s.lang)},
		Offer{ID: exitLeave, Label: lang.Text{ZH: "存盘退出，想好再办", EN: "Save and stop here"}.In(s.lang)})
	text := []string{
		severityMark(f.Severity) + " " + s.voice.Message(reading, f),
		lang.Text{ZH: "原因：%s。", EN: "Why: %s."}.Format(s.lang, f.Rule.Why.In(s.lang)),
		lang.Text{ZH: "出路：%s。", EN: "The way out: %s."}.Format(s.lang, s.voice.Fix(reading, f)),
		lang.Text{ZH: "依据见 icp explain %s", EN: "What it rests on: icp explain %s"}.Format(s.lang, f.Rule.Name),
	}
	answer := offers[0].ID
	page := s.choose(lang.Text{ZH: "怎么办？", EN: "What would you like to do?"}, text, &answer, offers)
	page.Title = s.overall(lang.Text{ZH: "照现在的情况备不了案", EN: "This cannot be filed as it stands"})
	if f.Severity != rule.Error { // only some providers or provinces refuse it
		page.Title = s.overall(lang.Text{ZH: "照现在的情况多半备不了案", EN: "This will most likely be refused as it stands"})
	}
	move, err := s.put(page)
	switch {
	case err != nil:
		s.place.stage = atExit
		return err
	case move == Back:
		answer = "0" // the answer because of which the person is here
	}
	switch i, err := strconv.Atoi(answer); {
	case answer == exitLeave:
		return ErrStopped
	case err == nil && i < len(ways):
		s.place = place{stage: atAnswer, at: ways[i].at, task: s.place.task}
	default:
		s.passed[barrierOf(f)] = true
	}
	return nil
}

// waysOut are the answers that a finding depends on and a person can change, beginning with
// the one where it was found.
func (s *session) waysOut(f *rule.Finding) (ways []given) {
	for _, at := range append([]any{f.At}, f.Reads...) {
		for _, section := range sectionsOf(s.bundle) {
			for _, e := range section.entries {
				if !e.IsEmpty() && isAt(e.At, at) && (s.isChoosable(&e) || e.At == any(&s.bundle.Operation)) {
					prompt := s.prompt(e)
					ways = append(ways, given{at: e.At, label: e.Field.Label, shown: prompt.Show(prompt.Answer())})
				}
			}
		}
	}
	return ways
}

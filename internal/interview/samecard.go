package interview

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// Several requirements may ask for the same card: one person looks after several websites, or
// is the subject and its principal. It is asked for once, and all of them get its files.

// cardOf names the person's card that a requirement asks for; empty if it asks for something
// else, or it is not known whose it is.
func (s *session) cardOf(r *regulation.Requirement) string {
	var c *filing.Certificate
	switch {
	case s.bundle.IsPersonal():
		return "" // one requirement already accepts the other's card
	case r.Kind == filing.SubjectCertificate:
		c = &s.bundle.Subject.Certificate
	case r.Kind == filing.PrincipalCertificate:
		c = &s.bundle.Subject.Principal.Certificate
	case r.Kind == filing.SitePrincipalCertificate && r.Site != nil:
		c = &r.Site.Principal.Certificate
	}
	if c == nil || c.Number == "" || !regulation.IsPersonal(c.Type) {
		return ""
	}
	return c.Type + " " + strings.ToUpper(c.Number)
}

// sameCard returns the requirements that ask for the same card as r, including r.
func (s *session) sameCard(r *regulation.Requirement) (same []regulation.Requirement) {
	card := s.cardOf(r)
	if card == "" {
		return nil
	}
	for _, other := range s.requirements() {
		if s.cardOf(&other) == card {
			same = append(same, other)
		}
	}
	return same
}

// isPutElsewhere reports whether an earlier requirement asks for the card.
func (s *session) isPutElsewhere(r *regulation.Requirement) bool {
	same := s.sameCard(r)
	return len(same) > 0 && keyOfPaper(&same[0]) != keyOfPaper(r)
}

// shareCard gives the files of a card to the other requirements that ask for it, if they have
// none, or had the same before.
func (s *session) shareCard(r *regulation.Requirement, d *filing.Document, before []string) {
	for _, other := range s.sameCard(r) {
		if keyOfPaper(&other) == keyOfPaper(r) {
			continue
		}
		held := other.Given(s.bundle)
		if len(held) == 0 && len(d.Files) > 0 {
			held = []*filing.Document{s.documentFor(&other)}
		}
		for _, o := range held {
			if o != d && (len(o.Files) == 0 || slices.Equal(o.Files, before)) {
				o.Files = slices.Clone(d.Files)
				s.begun[o] = s.begun[o] || len(o.Files) == 0
			}
		}
	}
}

// shared says what else the files of a card are for; empty for nothing.
func (s *session) shared(r *regulation.Requirement, d *filing.Document) string {
	var labels []string
	for _, other := range s.sameCard(r) {
		for _, o := range other.Given(s.bundle) {
			if o != d && slices.Equal(o.Files, d.Files) {
				label := other.Label().In(s.lang)
				if o.Site != "" {
					label += lang.Text{ZH: "（%s）", EN: " (%s)"}.Format(s.lang, s.voice.Text(o.Site))
				}
				labels = append(labels, label)
			}
		}
	}
	if len(labels) == 0 {
		return ""
	}
	return lang.Text{ZH: "同一证件，也用作：%s", EN: "the same card also serves as: %s"}.Format(s.lang, strings.Join(labels, lang.Text{ZH: "、", EN: "; "}.In(s.lang)))
}

package interview

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/postal"
)

// An answer may say more than was asked for: both dates of a certificate as printed on it, or
// the province, the city and the district of an address. Fields without an answer are then
// filled in; for a certificate also the other date, which was typed with it. Nothing else is
// touched. What was filled in is removed together with the answer that it came from.

// filling is a value that an answer gives to another field.
type filling struct {
	at    *string
	value string
	field *filing.Field
	shown string
}

// fillFrom fills in what an answer says about other fields, replacing what it said before, and
// returns what is left for its own field.
func (s *session) fillFrom(at any, answer string) (own string) {
	for from, besides := range s.besides { // what is answered now is the person's own
		s.besides[from] = slices.DeleteFunc(besides, func(f filling) bool { return any(f.at) == at })
	}
	if stands, isText := at.(*string); isText && *stands == answer {
		return answer // confirmed, with everything that it filled in
	}
	for _, f := range s.besides[at] {
		if *f.at == f.value {
			*f.at = ""
		}
	}
	own, besides := s.spread(at, answer)
	putIn(besides)
	if s.besides == nil {
		s.besides = make(map[any][]filling)
	}
	s.besides[at] = besides
	return own
}

// isFilledIn reports whether a field holds what the answer to another one filled in.
func (s *session) isFilledIn(at any) bool {
	for _, besides := range s.besides {
		if slices.ContainsFunc(besides, func(f filling) bool { return any(f.at) == at && *f.at == f.value }) {
			return true
		}
	}
	return false
}

func (s *session) isFree(at *string) bool { return *at == "" || s.isFilledIn(at) }

// spread splits the answer to the prompt at an address into what is left for the prompt
// itself, and what the answer fills in elsewhere.
func (s *session) spread(at any, answer string) (own string, besides []filling) {
	date, isText := at.(*string)
	if !isText {
		return answer, nil
	}
	if certificate, found := s.bundle.CertificateAt(date); found {
		return s.spreadTerm(date, certificate, answer)
	}
	if at == any(&s.bundle.Subject.MailingAddress) {
		return answer, s.regionsOf(answer)
	}
	return answer, nil
}

// spreadTerm puts each end of a term into its field. If the person had put something else into
// the other field, the term still counts as a whole: both dates were just typed from one
// certificate.
func (s *session) spreadTerm(at *string, c *filing.Certificate, answer string) (own string, besides []filling) {
	term, isTerm := filing.ParseTerm(answer)
	own, other, value := term.From, &c.Expires, term.Expires
	if at == other {
		own, other, value = term.Expires, &c.ValidFrom, term.From
	}
	switch {
	case !isTerm:
		return answer, nil
	case *other == value && !s.isFilledIn(other):
		return own, nil
	}
	return own, []filling{s.filling(other, value)}
}

// regionsOf reads the regions that an address begins with, as far as their fields are empty
// and agree with those that are not. Abolished regions are filled in under their present
// names, as forms have them.
func (s *session) regionsOf(address string) (besides []filling) {
	read := postal.RegionsOf(address)
	subject := &s.bundle.Subject
	for _, region := range []struct {
		at    *string
		value string
	}{{&s.bundle.Province, read.Province}, {&subject.City, read.City}, {&subject.District, read.District}} {
		switch {
		case region.value == "":
			return besides
		case s.isFree(region.at):
			besides = append(besides, s.filling(region.at, region.value))
		case *region.at != region.value: // and so are those inside it
			return besides
		}
	}
	return besides
}

func (s *session) filling(at *string, value string) filling {
	f := filling{at: at, value: value, shown: value}
	for _, entry := range s.bundle.Entries() {
		if entry.At == any(at) {
			f.field, f.shown = entry.Field, s.voice.Value(entry.Field, value)
		}
	}
	return f
}

// putIn fills in values temporarily, and returns what removes them again.
func putIn(fillings []filling) (takeOut func()) {
	before := make([]string, len(fillings))
	for i, f := range fillings {
		before[i], *f.at = *f.at, f.value
	}
	return func() {
		for i, f := range fillings {
			*f.at = before[i]
		}
	}
}

// filledIn says what the answer at an address filled in elsewhere and is still there; empty
// for nothing.
func (s *session) filledIn(at any) string {
	var named []string
	for _, f := range s.besides[at] {
		if *f.at == f.value {
			named = append(named, f.field.Label.In(s.lang)+" "+f.shown)
		}
	}
	if len(named) == 0 {
		return ""
	}
	return lang.Text{ZH: "一并填入：%s", EN: "also filled in: %s"}.Format(s.lang, strings.Join(named, lang.Comma.In(s.lang)))
}

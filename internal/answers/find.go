package answers

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// Found is what a text was found to mean. A text that fits nothing well has no answer, because
// a wrong one that sounds certain is worse than none.
type Found struct {
	Answers    []Meaning // the likeliest first
	Each       bool      // each answer is a reason of its own, not another guess at the same one
	Perhaps    []Meaning // the nearest, if there is no answer
	IsQuestion bool      // the text asks something, which a notice does not
}

// Find finds what a text means: a question, or what a console or a notice says. A notice with
// several reasons means all of them; of any other longer text, the sentence that says most
// counts.
func Find(text string) Found {
	const (
		most    = 20000 // bytes that are looked at
		long    = 300   // bytes from which a text is not read as one sentence
		several = 60    // sentences that are looked at
	)
	text = text[:min(len(text), most)]
	var best reading
	if len(text) <= long { // otherwise too much is said at once
		best = read(normal(text))
	}
	all := sentences(text)
	var reasons []Meaning
	sure := false // about one reason, after which others need less
	for _, sentence := range all[:min(several, len(all))] {
		r := read(normal(sentence))
		if r.isReason() && !names(reasons, r.meanings[0].Name()) {
			reasons = append(reasons, r.meanings[0])
			sure = sure || r.isCertain()
		}
		if r.certainty > best.certainty {
			best = r
		}
	}
	if sure && len(reasons) > 1 {
		return Found{Answers: reasons[:min(mostReasons, len(reasons))], Each: true}
	}
	return best.found()
}

// mostReasons is how many are reported from one notice.
const mostReasons = 10

func names(meanings []Meaning, name string) bool {
	return slices.ContainsFunc(meanings, func(m Meaning) bool { return m.Name() == name })
}

// reading is what one sentence may mean.
type reading struct {
	meanings  []Meaning // the likeliest first
	kind      kind
	certainty float64            // that the first is right, and that the sentence is about filings
	agreed    map[string]float64 // how much of the meanings' forms holds, by name
}

// The weights for a meaning, as they worked best on examples that were left out of the
// profiles.
const (
	ofForm         = 0.03 // the grammar's agreement, added to a likeness that is mostly below 1
	ofFormOfAsking = 0.01 // in a question, which has fewer words of the form
	mostOfForms    = 12.0

	askedOfNotice  = 0.6  // a question's topic, if the text is a notice
	askedOfEither  = 0.85 // and if it may be either
	noticeOfAsking = 0.8  // a rule, if the text is a question
)

// The weights for certainty, and how much certainty is required.
const (
	ofBelonging = 0.05
	ofAnchor    = 0.1
	ofMargin    = 0.5

	leastOfQuestion = 0.35
	leastOfEither   = 0.45
	leastOfNotice   = 0.56
	leastOfReason   = 0.36 // of a further one, once one is certain
)

// anchors are concepts that nobody mentions except about filings.
var anchors = []string{
	"filing", "record", "number", "service-code", "subject", "subject-name", "verification-form", "site-principal", "subject-principal", "site-name",
	"subject-conflict", "domain-conflict", "registrant", "other-provider", "provider", "licence-icp", "personal-site-name", "domain-certificate",
	"operation", "access", "suffix", "state-suffix", "number-suffix",
}

// strangers are concepts that make a text one about something else, or that say that all is
// well.
var strangers = []string{"other-filing", "tls", "software", "in-order"}

func read(text string) reading { return theResemblance().read(text) }

func (r *resemblance) read(text string) reading {
	read := reading{kind: kindOf(text)}
	if !strings.ContainsFunc(text, unicode.IsLetter) {
		return read // digits and signs are like a few examples only by chance
	}
	g := theGrammar()
	spoken := g.listen(text)
	scores, belongs := r.of(g.features(text, spoken))
	weight := ofForm
	if read.kind == question {
		weight = ofFormOfAsking
	}
	read.agreed = g.agreement(spoken)
	for name, agreed := range read.agreed {
		scores[name] += weight * min(agreed, mostOfForms)
	}
	for name, score := range scores {
		m, exists := meanings()[name]
		if !exists {
			continue
		}
		m.score = score * read.kind.belief(m)
		read.meanings = append(read.meanings, m)
	}
	slices.SortFunc(read.meanings, func(a, b Meaning) int {
		return cmp.Or(cmp.Compare(b.score, a.score), strings.Compare(a.Name(), b.Name()))
	})
	if len(read.meanings) < 2 || g.speaksOf(spoken, strangers...) {
		return read
	}
	first, second := read.meanings[0].score, read.meanings[1].score
	read.certainty = first + ofBelonging*belongs + ofMargin*(first-second)
	if g.speaksOf(spoken, anchors...) {
		read.certainty += ofAnchor
	}
	return read
}

// isCertain reports whether the likeliest meaning can be given as the answer.
func (r reading) isCertain() bool {
	switch r.kind {
	case question:
		return r.certainty >= leastOfQuestion
	case notice:
		return r.certainty >= leastOfNotice
	}
	return r.certainty >= leastOfEither
}

// isReason reports whether a sentence is likely to be one of several reasons. A topic only is
// if it is certain, such as how to name a site if its name is refused without an explanation.
func (r reading) isReason() bool {
	switch {
	case r.kind == question || r.certainty < leastOfReason:
		return false
	case r.meanings[0].isAsked():
		return r.kind == notice && r.isCertain()
	}
	return true
}

// belief is how much a resemblance to a meaning counts for a text of this kind.
func (k kind) belief(m Meaning) float64 {
	switch {
	case k == question && !m.isAsked():
		return noticeOfAsking
	case k == notice && m.isAsked() && !isRisk(m.Name()):
		return askedOfNotice
	case k == either && m.isAsked():
		return askedOfEither
	}
	return 1
}

// isRisk reports whether a topic is about a notice after approval, rather than a question.
func isRisk(topic string) bool { return strings.HasPrefix(topic, "risk-") }

// found returns the likeliest meanings: as answers if they are certain enough, and otherwise,
// if the text is about filings at all, as what it might mean.
func (r reading) found() Found {
	const (
		told   = 3    // meanings
		beside = 0.4  // the least share of the first score for what is reported with it
		slight = 0.05 // the least certainty for what is reported as perhaps
	)
	found := Found{IsQuestion: r.kind == question}
	near := r.meanings[:min(told, len(r.meanings))]
	switch {
	case r.isCertain():
		found.Answers = slices.DeleteFunc(near, func(m Meaning) bool { return m.score < beside*near[0].score })
	case r.certainty >= slight:
		found.Perhaps = near
	}
	return found
}

package answers

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"beian.example/icp/internal/filing"
)

// Reason is one thing for which a notice sends a bundle back.
type Reason struct {
	Said    string   // the words that say it
	Meaning *Meaning // nil where they say no more than that fields are wrong
	Fields  []string // where in the bundle to look, such as sites[0].name
	Papers  []string // the kinds of documents that are named
}

// ReasonsOf finds what a notice says of a bundle: each of its reasons with the fields
// that the words name, or that its meaning speaks of. Where there is none, it tells
// what Find has.
func ReasonsOf(b *filing.Bundle, notice string) ([]Reason, Found) {
	const most, long = 20000, 300 // bytes that are looked at, and of one that is read as one sentence
	notice = notice[:min(len(notice), most)]
	if !hasWords(notice) {
		return nil, Found{}
	}
	isShort := len(notice) <= long
	if isShort && asks(notice) {
		return nil, Find(notice)
	}
	reasons := reasonsIn(b, parts(notice))
	if len(reasons) == 0 && isShort { // whose lines may be broken anywhere
		reasons = reasonsIn(b, []string{notice})
	}
	if len(reasons) == 0 {
		return nil, Find(notice)
	}
	return reasons[:min(len(reasons), mostReasons)], Found{}
}

// hasWords reports whether a text has what can be a notice: two Chinese characters, or
// two words.
func hasWords(text string) bool {
	han, words := 0, 0
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(word) > 1 {
			words++
		}
	}
	for _, r := range text {
		if unicode.Is(unicode.Han, r) {
			han++
		}
	}
	return han > 2 || words > 1 && han == 0
}

// parts takes a notice apart into what may be reasons: its sentences, and the clauses
// of those of which more than one says of something that it is wrong.
func parts(notice string) (all []string) {
	const several = 60 // sentences that are looked at
	whole := sentences(notice)
	for _, sentence := range whole[:min(len(whole), several)] {
		all = append(all, together(clauses(sentence), sentence)...)
	}
	return all
}

// together joins clauses to those that say of something that it is wrong; it is the
// sentence as it stands where no more than one does.
func together(clauses []string, sentence string) (all []string) {
	begins := ""
	for _, clause := range clauses {
		if begins != "" {
			clause = begins + "，" + clause
		}
		switch {
		case isComplaint(clause):
			all, begins = append(all, clause), ""
		default:
			begins = clause
		}
	}
	if len(all) < 2 {
		return []string{sentence}
	}
	if begins != "" {
		all[len(all)-1] += "，" + begins
	}
	return all
}

// isComplaint reports whether a clause says of something that it is wrong.
func isComplaint(clause string) bool {
	return complains(normal(clause)) && (len(FieldsIn(clause)) > 0 || len(PapersIn(clause)) > 0)
}

// faults are concepts by which something is said to be wrong.
var faults = strings.Fields("blank fill malformed unclear differs same-refused used-elsewhere missing expired expiring refused not-approved " +
	"forbidden-word unrelated too-short too-long unanswered not-owner not-done unverified not-in unreachable")

var faulty = regexp.MustCompile(`漏|太少|写清|选错|写错|错了|不对|过于|不详|不全|不真实|不准确|不完整|不明确|修改|更正|改正|核实|补充|完善|重新|涉及` +
	`|\b(lacks?|lacking|too|wrong|unclear|change|correct|amend|generic|does not|is not)\b`)

// complains reports whether a normal text says that something is wrong.
func complains(text string) bool {
	g := theGrammar()
	return g.speaksOf(g.listen(text), faults...) || faulty.MatchString(text)
}

// reasonsIn finds the reasons among parts of a notice. Where one is certain, others
// are believed more readily.
func reasonsIn(b *filing.Bundle, parts []string) (reasons []Reason) {
	readings := make([]reading, len(parts))
	sure := false
	for i, part := range parts {
		readings[i] = read(normal(part))
		sure = sure || !asks(part) && readings[i].isCertain()
	}
	for i, part := range parts {
		r := &readings[i]
		if asks(part) {
			continue
		}
		found := reasonOf(b, part, r, r.isCertain() || sure && r.isReason())
		isAgain := slices.ContainsFunc(reasons, func(other Reason) bool { return found != nil && other.isSame(found) })
		if found != nil && !isAgain {
			reasons = append(reasons, *found)
		}
	}
	return reasons
}

// asks reports whether a part is a question of a reader. A reviewer's 请写明网站做什么
// is none.
func asks(part string) bool {
	isDemand := strings.Contains(part, "请") && !strings.ContainsAny(part, "?？吗呢我咱") && !strings.Contains(part, "请问")
	return kindOf(normal(part)) == question && !isDemand
}

// isSame reports whether two reasons ask for the same.
func (r *Reason) isSame(other *Reason) bool {
	sameMeaning := (r.Meaning == nil) == (other.Meaning == nil) && (r.Meaning == nil || r.Meaning.Name() == other.Meaning.Name())
	return sameMeaning && slices.Equal(r.Fields, other.Fields) && slices.Equal(r.Papers, other.Papers)
}

// reasonOf is what a part of a notice says is wrong, nil where that is nothing. The
// fields it names are its meaning where no more special one is believed.
func reasonOf(b *filing.Bundle, part string, r *reading, believed bool) *Reason {
	text, of := normal(part), whoseIs(b, part)
	reason := &Reason{Said: part, Papers: PapersIn(part)}
	named := of.places(FieldsIn(part))
	if !complains(text) {
		named = nil
	}
	if meaning := r.ofBundle(b, len(named) > 0 && isPlain(text)); believed && meaning != nil {
		reason.Meaning, reason.Fields = meaning, of.places(meaning.Fields())
	}
	if !isOfGap(text) {
		named, reason.Fields = given(b, named), given(b, reason.Fields)
	}
	isOfPapers := slices.Contains(reason.Fields, "documents")
	both := slices.DeleteFunc(slices.Clone(reason.Fields), func(path string) bool { return !slices.Contains(named, path) })
	switch {
	case len(named) == 0 && reason.Meaning == nil:
		return nil
	case reason.Meaning == nil, len(both) == 0 && len(named) > 0 && !isOfPapers && (isPlain(text) || isOfOther(reason.Fields, named)):
		reason.Meaning, reason.Fields, reason.Papers = nil, named, nil
	case len(both) > 0:
		if reason.Fields = both; isOfPapers {
			reason.Fields = append(reason.Fields, "documents")
		}
	}
	return reason
}

// isOfOther reports whether fields are named that are called as those of a meaning, of
// another owner: the remarks of the subject, and not of a website.
func isOfOther(fields, named []string) bool {
	return slices.ContainsFunc(fields, func(path string) bool {
		return slices.ContainsFunc(named, func(other string) bool { return keyOf(path) == keyOf(other) })
	})
}

// keyOf is the last key of a path.
func keyOf(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }

// isOfGap reports whether a text says that something is not filled in.
func isOfGap(text string) bool {
	g := theGrammar()
	return g.speaksOf(g.listen(text), "blank", "fill", "missing", "too-short") || gap.MatchString(text)
}

var gap = regexp.MustCompile(`漏|补充|完善|不全|不完整|说明|\b(lacks?|lacking|incomplete|add)\b`)

// given leaves out the fields that hold nothing, where the same of another person or
// website holds something: that one is wrong.
func given(b *filing.Bundle, paths []string) []string {
	holds, held := make(map[string]bool), make(map[string]bool) // by path, and by key
	entries := b.Entries()
	for i := range entries {
		path := entries.Path(i)
		if !entries[i].IsEmpty() && slices.Contains(paths, path) {
			holds[path], held[keyOf(path)] = true, true
		}
	}
	return slices.DeleteFunc(paths, func(path string) bool { return held[keyOf(path)] && !holds[path] })
}

// isPlain reports whether a text says no more of a field than that it is wrong, empty
// or other than something.
func isPlain(text string) bool {
	g := theGrammar()
	spoken := g.listen(text)
	return g.speaksOf(spoken, "malformed", "blank", "fill", "differs") && !g.speaksOf(spoken, "unclear", "expired", "unanswered")
}

// ofForm are the rules on the form of any field, which no notice means: it means the
// field.
var ofAnyForm = strings.Fields("not-yaml wrong-shape unknown-key duplicate-key empty-field unknown-value malformed-date")

// What only an organisation can have wrong, and only an individual.
var (
	ofUnits = strings.Fields("site-name-unrelated subject-abnormal credit-code-checksum credit-code-type-mismatch principal-not-legal-representative " +
		"investor-contradicts-type trade-name-missing domain-not-of-licence content-refused-locally landline-missing")
	ofIndividuals = strings.Fields("principal-not-self site-name-refused-to-personal content-refused-to-personal blog-refused remarks-short remarks-sentence-missing")
)

// ofBundle is the likeliest meaning that a notice on the bundle can have; nil where it
// is the form of a field, or a question that no notice answers. Of a plain complaint
// of a field, a rule is believed by its forms and not by its likeness alone, which a
// rule on two fields has with words on one.
func (r *reading) ofBundle(b *filing.Bundle, isPlain bool) *Meaning {
	const near = 0.6 // of the first one's score has what may be meant instead
	for i := range r.meanings {
		m := &r.meanings[i]
		name := m.Name()
		switch {
		case m.score < near*r.meanings[0].score, slices.Contains(ofAnyForm, name), m.isAsked() && !m.isOfNotices():
			return nil
		case isPlain && m.Rule != nil && r.agreed[name] == 0:
			continue
		case b.IsPersonal() && slices.Contains(ofUnits, name), b.IsUnit() && slices.Contains(ofIndividuals, name):
			continue
		}
		return m
	}
	return nil
}

// isOfNotices reports whether a question is about what notices say.
func (m *Meaning) isOfNotices() bool {
	name := m.Name()
	return len(m.Fields()) > 0 || isRisk(name) || strings.Contains(name, "-conflict-") || name == "text-message" || name == "review-call" || name == "backdrop-photo" || name == "returned-after-upload"
}

package answers

import (
	"slices"
	"strings"
	"unicode"

	"beian.example/icp/internal/filing"
)

// Reason is one thing for which a notice sends a bundle back.
type Reason struct {
	Said    string   // the words that say it
	Meaning *Meaning // nil if they say no more than that fields are wrong
	Fields  []string // where in the bundle to look, such as sites[0].name
	Papers  []string // the kinds of documents that are named
}

// ReasonsOf finds what a notice says about a bundle: each of its reasons with the fields that
// the words name, or that its meaning concerns. If there are none, it returns what Find has
// found.
func ReasonsOf(b *filing.Bundle, notice string) ([]Reason, Found) {
	const most, long = 20000, 300 // bytes that are looked at, and of a text that is read as one sentence
	notice = notice[:min(len(notice), most)]
	if !hasWords(notice) {
		return nil, Found{}
	}
	isShort := len(notice) <= long
	if isShort && asks(notice) {
		return nil, Find(notice)
	}
	reasons := reasonsIn(b, parts(b, notice))
	if len(reasons) == 0 && isShort { // its lines may be broken anywhere
		reasons = reasonsIn(b, []part{{said: notice}})
	}
	if len(reasons) == 0 {
		return nil, Find(notice)
	}
	return reasons[:min(len(reasons), mostReasons)], Found{}
}

// hasWords reports whether a text is long enough to be a notice: three Chinese characters, or
// two words; a Latin word counts as two characters.
func hasWords(text string) bool {
	const least = 3
	said := 0
	for _, r := range text {
		if unicode.Is(unicode.Han, r) {
			said++
		}
	}
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.Is(unicode.Latin, r) }) {
		if len(word) > 1 {
			said += 2
		}
	}
	return said >= least
}

// parts splits a notice into what may be reasons: its sentences, and the clauses of those in
// which several say that something is wrong. A heading on a line of its own covers the lines
// below it; a heading before a sentence covers the rest of its line.
func parts(b *filing.Bundle, notice string) (all []part) {
	const several = 60 // sentences that are looked at
	ofLines, n := "", 0
	for line := range strings.SplitSeq(unnumbered(notice), "\n") {
		under := ofLines
		for _, sentence := range stops(line) {
			if n++; n > several {
				return all
			}
			heading, rest := headingOf(b, sentence)
			if heading != "" {
				under = heading
			}
			if heading != "" && rest == "" {
				ofLines = heading
				continue
			}
			for _, said := range together(clauses(sentence), sentence) {
				all = append(all, part{said, under})
			}
		}
	}
	return all
}

// together joins clauses to those that say that something is wrong; it returns the whole
// sentence if no more than one does.
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

// isComplaint reports whether a clause says that something is wrong.
func isComplaint(clause string) bool {
	return complaintIn(normal(clause)).any && (len(FieldsIn(clause)) > 0 || len(PapersIn(clause)) > 0)
}

// reasonsIn finds the reasons among the parts of a notice. Once one is certain, others need
// less.
func reasonsIn(b *filing.Bundle, parts []part) (reasons []Reason) {
	readings := make([]reading, len(parts))
	sure := false
	for i, part := range parts {
		readings[i] = read(normal(part.said))
		sure = sure || !asks(part.said) && readings[i].isCertain()
	}
	for i, part := range parts {
		r := &readings[i]
		if asks(part.said) {
			continue
		}
		found := reasonOf(b, part, r, r.isCertain() || sure && r.isReason() && isOfThings(part.said))
		isAgain := slices.ContainsFunc(reasons, func(other Reason) bool { return found != nil && other.isSame(found) })
		if found != nil && !isAgain {
			reasons = append(reasons, *found)
		}
	}
	return reasons
}

// asks reports whether a part is a reader's question. A reviewer's 请写明网站做什么 is not.
func asks(part string) bool {
	isDemand := strings.Contains(part, "请") && !strings.ContainsAny(part, "?？吗呢我咱") && !strings.Contains(part, "请问")
	return kindOf(normal(part)) == question && !isDemand
}

// isOfThings reports whether a part is about something, and not just 请修改后重新提交.
func isOfThings(part string) bool {
	g := theGrammar()
	spoken := g.listen(normal(part))
	return slices.ContainsFunc(things(), func(c concept) bool { return !c.weak && spoken[g.ids[c.name]] })
}

// isSame reports whether two reasons ask for the same.
func (r *Reason) isSame(other *Reason) bool {
	sameMeaning := (r.Meaning == nil) == (other.Meaning == nil) && (r.Meaning == nil || r.Meaning.Name() == other.Meaning.Name())
	return sameMeaning && slices.Equal(r.Fields, other.Fields) && slices.Equal(r.Papers, other.Papers)
}

// reasonOf is what a part of a notice says is wrong; nil for nothing. The fields that it names
// are its meaning if no more specific one is believed.
func reasonOf(b *filing.Bundle, p part, r *reading, believed bool) *Reason {
	where := p.where(b)
	of, says := whoseIs(b, where), complaintIn(normal(p.said))
	reason := &Reason{Said: p.said, Papers: PapersIn(p.said)}
	var named []string
	if says.any {
		named = of.places(FieldsIn(where))
	}
	if meaning := r.ofBundle(b, len(named) > 0 && says.plain); believed && meaning != nil {
		reason.Meaning, reason.Fields = meaning, of.places(meaning.Fields())
	}
	if !says.gap {
		named, reason.Fields = given(b, named), given(b, reason.Fields)
	}
	switch {
	case len(named) == 0 && reason.Meaning == nil:
		return nil
	case len(named) == 0:
	case reason.Meaning == nil, reason.isLessThan(named, says):
		reason.Meaning, reason.Fields, reason.Papers = nil, named, nil
	case len(reason.Fields) == 0: // a limit, which says what to look at, but not where
		reason.Fields = named
	default:
		reason.narrow(named)
	}
	return reason
}

// isLessThan reports whether the fields named say better what is meant than the meaning does:
// if the meaning is about none or other fields, or only about some of those that are wrong.
func (r *Reason) isLessThan(named []string, says complaint) bool {
	isNamed := func(path string) bool { return slices.Contains(named, path) }
	switch {
	case slices.Contains(r.Fields, documents):
		return false
	case len(r.Fields) == 0:
		return r.Meaning.Question != nil && says.plain
	case says.wrong && isOfMore(r.Fields, named):
		return true
	}
	return !slices.ContainsFunc(r.Fields, isNamed) && (says.plain || isOfOther(r.Fields, named))
}

// narrow reduces the fields of a reason to the documents and to those that are named, if the
// reason concerns any of them.
func (r *Reason) narrow(named []string) {
	isNamed := func(path string) bool { return slices.Contains(named, path) }
	if !slices.ContainsFunc(r.Fields, isNamed) {
		return
	}
	if slices.Contains(r.Fields, documents) {
		named = append(named, documents)
	}
	r.Fields = named
}

// documents is the path of what is handed in.
const documents = "documents"

// isOfOther reports whether the fields named have the same keys as those of a meaning but
// another owner: the remarks of the subject, and not of a website.
func isOfOther(fields, named []string) bool {
	return slices.ContainsFunc(fields, func(path string) bool {
		return slices.ContainsFunc(named, func(other string) bool { return keyOf(path) == keyOf(other) })
	})
}

// isOfMore reports whether fields are named that a meaning does not concern: for
// 手机号码、邮箱均有误, a rule on mobile numbers is only half.
func isOfMore(fields, named []string) bool {
	return slices.ContainsFunc(named, func(path string) bool {
		return !slices.ContainsFunc(fields, func(other string) bool { return keyOf(path) == keyOf(other) })
	})
}

// keyOf is the last key of a path.
func keyOf(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }

// given leaves out empty fields if the same field of another person or website has a value:
// that is the one that is wrong.
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

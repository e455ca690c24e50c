package answers

import (
	"slices"
	"strings"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
)

// part is a piece of a notice that may be a reason.
type part struct {
	said  string
	under string // the heading above it, which says whom or which website it is about; often none
}

// where returns the words that say whom and which website a part is about: its own, and those
// of its heading if it names nobody itself.
func (p part) where(b *filing.Bundle) string {
	isOfOther := func(o owner) bool { return o != anyPerson && o != theSite } // these may belong to whom the heading names
	if p.under == "" || tells(b, p.said, isOfOther) {
		return p.said
	}
	return p.under + "：" + p.said
}

// headingOf separates a sentence from its heading, such as 网站2： or 【主体负责人】. The
// heading is empty if there is none that names somebody, and the rest is empty if there is
// nothing else.
func headingOf(b *filing.Bundle, sentence string) (heading, rest string) {
	const longest = 20 // characters
	sentence = strings.TrimSpace(sentence)
	heading, rest = sentence, ""
	if i := strings.IndexAny(sentence, "：:】]"); i >= 0 {
		_, width := utf8.DecodeRuneInString(sentence[i:])
		heading, rest = sentence[:i], strings.TrimLeft(sentence[i+width:], "：: ")
	} else if strings.Contains(sentence, "请") || complaintIn(normal(sentence)).any {
		return "", sentence
	}
	heading = strings.Trim(heading, "【[ ")
	isShort := utf8.RuneCountInString(heading) <= longest
	if !isShort || complaintIn(normal(heading)).any || !tells(b, heading, func(o owner) bool { return o != anyPerson }) {
		return "", sentence
	}
	return heading, rest
}

// tells reports whether a text says whom it is about: by the name or a number of a person, by
// a website, or by an owner that is specific enough.
func tells(b *filing.Bundle, text string, says func(owner) bool) bool {
	of := whoseIs(b, text)
	return len(of.people) > 0 || len(of.sites) < len(b.Sites) || slices.ContainsFunc(of.owners, says)
}

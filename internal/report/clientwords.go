package report

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// keyInText matches a key of the format, or an id, that a sentence mentions: in brackets of
// its own, or with a dot, an underscore or a hyphen, which few words have. The brackets are
// the full-width ones of Chinese.
var keyInText = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`（[a-z][a-z_.-]*）|\b[a-z]+(?:_[a-z]+)+\b|\b[a-z_]+\.[a-z_]+\b|\b[a-z]+(?:-[a-z]+)+\b`)
})

// clientWords replaces the keys in a sentence by their names on the form, for someone who does
// not see the file. It drops a key that follows its name in brackets.
func (v Voice) clientWords(sentence string) string {
	var out strings.Builder
	done := 0
	for _, at := range keyInText().FindAllStringIndex(sentence, -1) {
		if !isWithinName(sentence, at[0], at[1]) {
			out.WriteString(sentence[done:at[0]])
			out.WriteString(v.clientWord(sentence[at[0]:at[1]]))
			done = at[1]
		}
	}
	return out.String() + sentence[done:]
}

func (v Voice) clientWord(key string) string {
	inside, isBeside := strings.CutPrefix(key, "（")
	inside = strings.TrimSuffix(inside, "）")
	field := fieldCalled(inside)
	quoted := lang.Text{ZH: "「%s」", EN: "“%s”"}
	option, isOption := labelsOfOptions()[inside]
	switch {
	case isBeside && (field != nil || isOption):
		return ""
	case isOption:
		return quoted.Format(v.Lang, option.In(v.Lang))
	case isBeside || field == nil:
		return key
	}
	return quoted.Format(v.Lang, field.Label.In(v.Lang))
}

// isWithinName reports whether what stands from start to end is part of a file's name, a
// domain or an address, such as scans/domain-certificate.jpg or law-firm.cn.
func isWithinName(sentence string, start, end int) bool {
	const joins = `/\.-_@*`
	before, _ := utf8.DecodeLastRuneInString(sentence[:start])
	after, width := utf8.DecodeRuneInString(sentence[end:])
	next, _ := utf8.DecodeRuneInString(sentence[end+width:])
	if after == '.' && !unicode.IsLetter(next) && !unicode.IsDigit(next) {
		after = ' ' // it ends the sentence
	}
	return strings.ContainsRune(joins, before) || strings.ContainsRune(joins, after)
}

// labelsOfOptions maps the ids of all options to their labels.
var labelsOfOptions = sync.OnceValue(func() map[string]lang.Text {
	labels := make(map[string]lang.Text)
	for _, p := range filing.FieldPaths() {
		for _, id := range p.Field.Options.IDs() {
			if _, known := labels[id]; !known {
				labels[id] = p.Field.Options.Label(id)
			}
		}
	}
	return labels
})

// fieldCalled returns the field at a path without elements, or else the first with that key.
func fieldCalled(name string) *filing.Field {
	if found, known := filing.FieldAt(name); known {
		return found.Field
	}
	for _, p := range filing.FieldPaths() {
		if p.Field.Key == name {
			return p.Field
		}
	}
	return nil
}

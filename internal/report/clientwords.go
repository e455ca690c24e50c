package report

import (
	"regexp"
	"strings"
	"sync"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// keyInText is a key of the format, or an id, where a sentence names it: in brackets of its
// own, or with a dot or an underscore, as no word has. Both brackets stand in Chinese.
var keyInText = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`（[a-z][a-z_.-]*）|\b[a-z]+(?:_[a-z]+)+\b|\b[a-z_]+\.[a-z_]+\b`)
})

// clientWords says for somebody who does not see the file what a sentence says with keys of
// it: by their names on the form. What follows such a name in brackets is left out.
func (v Voice) clientWords(sentence string) string {
	return keyInText().ReplaceAllStringFunc(sentence, func(key string) string {
		inside, isBeside := strings.CutPrefix(key, "（")
		inside = strings.TrimSuffix(inside, "）")
		field := fieldCalled(inside)
		_, isOperation := filing.Operations.ID(inside)
		switch {
		case isBeside && (field != nil || isOperation):
			return ""
		case isBeside || field == nil:
			return key
		}
		return lang.Text{ZH: "「%s」", EN: "“%s”"}.Format(v.Lang, field.Label.In(v.Lang))
	})
}

// fieldCalled is the field at a path without elements, or the first of a key.
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

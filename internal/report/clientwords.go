package report

import (
	"regexp"
	"strings"
	"sync"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// keyInText is a key of the format, or an id, where a sentence names it: in brackets of its
// own, or with a dot, an underscore or a hyphen, as few words have. Both brackets stand in
// Chinese.
var keyInText = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`（[a-z][a-z_.-]*）|\b[a-z]+(?:_[a-z]+)+\b|\b[a-z_]+\.[a-z_]+\b|\b[a-z]+(?:-[a-z]+)+\b`)
})

// clientWords says for somebody who does not see the file what a sentence says with keys of
// it: by their names on the form. What follows such a name in brackets is left out.
func (v Voice) clientWords(sentence string) string {
	return keyInText().ReplaceAllStringFunc(sentence, func(key string) string {
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
	})
}

// labelsOfOptions are the labels of all options by their ids.
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

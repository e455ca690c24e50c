// Package lang holds the two languages that the program speaks.
//
// Words are next to what they describe: a field, a rule or a document has its own Text with
// both languages side by side. There are no message files to keep in step, and a missing
// translation is a missing struct field, which a test over the source finds.
package lang

import (
	"fmt"
	"slices"
	"strings"
)

// Lang is a language of the output.
type Lang uint8

const (
	ZH Lang = iota // Chinese, for filers on the mainland
	EN             // English, as complete as the Chinese
)

// String returns the name used on the command line.
func (l Lang) String() string {
	if l == EN {
		return "en"
	}
	return "zh"
}

// Other is the other language.
func (l Lang) Other() Lang {
	if l == EN {
		return ZH
	}
	return EN
}

// Text is a piece of wording in both languages. If it is a format, both languages take the
// same arguments, in any order (%[2]s).
type Text struct {
	ZH string `json:"zh"`
	EN string `json:"en"`
}

// In returns the wording in language l.
func (t Text) In(l Lang) string {
	if l == EN {
		return t.EN
	}
	return t.ZH
}

// Format returns the wording in language l with its verbs filled in.
func (t Text) Format(l Lang, args ...any) string {
	if len(args) == 0 {
		return t.In(l)
	}
	return fmt.Sprintf(t.In(l), args...)
}

// With fills the arguments into both languages; an argument that is a Text appears in each
// language in turn.
func (t Text) With(args ...any) Text {
	in := func(l Lang) string {
		worded := make([]any, len(args))
		for i, arg := range args {
			worded[i] = arg
			if text, isText := arg.(Text); isText {
				worded[i] = text.In(l)
			}
		}
		return t.Format(l, worded...)
	}
	return Text{ZH: in(ZH), EN: in(EN)}
}

// names are first words of labels that keep their capital letter within a sentence.
var names = []string{"Beijing", "China", "Chinese", "Hong", "Taiwan"}

// Within returns a label as it is written within a sentence: in English its first word is in
// lower case, unless it is a name or an abbreviation.
func (t Text) Within() Text {
	word, _, _ := strings.Cut(t.EN, " ")
	if len(word) < 2 || word[1] < 'a' || word[1] > 'z' || slices.Contains(names, word) {
		return t
	}
	t.EN = strings.ToLower(t.EN[:1]) + t.EN[1:]
	return t
}

// IsZero reports whether t says nothing.
func (t Text) IsZero() bool { return t == Text{} }

// Parse reads the name of a language as people or locales write it: zh, en, zh-CN,
// en_GB.UTF-8.
func Parse(s string) (Lang, bool) {
	switch baseOf(s) {
	case "zh":
		return ZH, true
	case "en":
		return EN, true
	}
	return ZH, false
}

// FromLocale picks the language from the locale in the environment. The first variable that
// names a language decides, in the order of POSIX.
func FromLocale(getenv func(string) string) (l Lang, named bool) {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if l, named := OfSystem(getenv(name)); named {
			return l, true
		}
	}
	return ZH, false
}

// OfSystem picks the language for a locale or system setting such as zh_CN.UTF-8, zh-Hans-CN
// or de_DE: Chinese for Chinese ones, otherwise English, which more of the other people read.
// C and POSIX name no language.
func OfSystem(locale string) (l Lang, named bool) {
	switch base := baseOf(locale); base {
	case "", "c", "posix":
		return ZH, false
	case "zh":
		return ZH, true
	}
	return EN, true
}

// baseOf is the language in a locale's name, in lower case.
func baseOf(locale string) string {
	locale = strings.ToLower(strings.TrimSpace(locale))
	if end := strings.IndexAny(locale, "-_.@"); end >= 0 {
		return locale[:end]
	}
	return locale
}

// The punctuation that differs between the languages: after a label, between the items of a
// list, and between clauses.
var (
	Colon     = Text{ZH: "：", EN: ": "}
	Comma     = Text{ZH: "、", EN: ", "}
	Semicolon = Text{ZH: "；", EN: "; "}
)

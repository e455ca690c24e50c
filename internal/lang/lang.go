// Package lang holds the two languages the program speaks.
//
// Words live beside the thing they describe: a field, a rule or a document
// carries its own Text with both languages side by side. There are no message
// files to keep in step, and a missing translation is a missing struct field
// that a test over the source finds.
package lang

import (
	"fmt"
	"slices"
	"strings"
)

// Lang is a language of the output.
type Lang uint8

const (
	ZH Lang = iota // Chinese, what a filer in the mainland reads
	EN             // English, as complete as the Chinese
)

// String returns the name used on the command line.
func (l Lang) String() string {
	if l == EN {
		return "en"
	}
	return "zh"
}

// Other is the other of the two.
func (l Lang) Other() Lang {
	if l == EN {
		return ZH
	}
	return EN
}

// Text is one piece of wording in both languages. As a format its two
// languages take the same verbs in any order (%[2]s), so one list of
// arguments serves both.
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

// With puts the arguments into both languages; one that is a Text stands in each
// as it reads there.
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

// names are first words of labels that keep their capital in a sentence.
var names = []string{"Beijing", "China", "Chinese", "Hong", "Taiwan"}

// Within returns a label as it stands within a sentence: in English its first word
// is small, unless it is a name or an abbreviation.
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

// Parse reads a language as a person or a locale names it: zh, en, zh-CN,
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

// FromLocale picks the language of the locale that getenv shows. The first
// variable that names a language decides, as POSIX orders them.
func FromLocale(getenv func(string) string) (l Lang, named bool) {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if l, named := OfSystem(getenv(name)); named {
			return l, true
		}
	}
	return ZH, false
}

// OfSystem picks the language for somebody whose locale or system is set to
// zh_CN.UTF-8, zh-Hans-CN, de_DE and the like: Chinese where it is theirs, else
// English, which more of the others read. C and POSIX name no language.
func OfSystem(locale string) (l Lang, named bool) {
	switch base := baseOf(locale); base {
	case "", "c", "posix":
		return ZH, false
	case "zh":
		return ZH, true
	}
	return EN, true
}

// baseOf is the language in a locale's name, in small letters.
func baseOf(locale string) string {
	locale = strings.ToLower(strings.TrimSpace(locale))
	if end := strings.IndexAny(locale, "-_.@"); end >= 0 {
		return locale[:end]
	}
	return locale
}

// The punctuation that differs between the languages: behind a label, between the
// parts of an enumeration, and between clauses.
var (
	Colon     = Text{ZH: "：", EN: ": "}
	Comma     = Text{ZH: "、", EN: ", "}
	Semicolon = Text{ZH: "；", EN: "; "}
)

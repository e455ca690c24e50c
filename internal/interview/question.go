package interview

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// Question is one thing asked. Its texts come from its Field; what may be
// answered and what becomes of the answer is the session's to say.
type Question struct {
	Field    *filing.Field
	Optional bool     // the filing is complete without it
	Several  bool     // takes a list of values
	Choices  []Choice // what a Choice offers, in order

	at      any                           // *string or *[]string, where the answer goes
	suggest func() []string               // what to propose while nothing is answered
	applies func() bool                   // nil where the question always does
	judge   func(answer []string) Verdict // nil where nothing can be wrong
	show    func(value string) string     // nil where nothing needs a mask
}

// Choice is one value a question offers.
type Choice struct {
	ID    string
	Label string
	Mark  string // why one should think twice
	Help  string
}

// Verdict is what the rules say of an answer: what is refused blocks, notes do
// not.
type Verdict struct{ Refused, Notes []Remark }

// Remark is a finding in words.
type Remark struct {
	Severity rule.Severity
	Message  string
	Fix      string
}

// Answer returns what the bundle holds.
func (q *Question) Answer() []string {
	switch at := q.at.(type) {
	case *string:
		if *at != "" {
			return []string{*at}
		}
	case *[]string:
		return append([]string(nil), *at...)
	}
	return nil
}

// Proposal returns what to show in the place of an answer: the answer, or else
// a suggestion.
func (q *Question) Proposal() []string {
	if answer := q.Answer(); len(answer) > 0 || q.suggest == nil {
		return answer
	}
	return q.suggest()
}

// Applies reports whether the question is to be asked, in the light of the
// answers before it.
func (q *Question) Applies() bool { return q.applies == nil || q.applies() }

// Judge says what the rules have against an answer. Nothing is held against an
// empty one: the question stays open.
func (q *Question) Judge(answer []string) Verdict {
	answer = q.canonical(answer)
	if len(answer) == 0 || q.judge == nil {
		return Verdict{}
	}
	return q.judge(answer)
}

// Give puts an answer into the bundle.
func (q *Question) Give(answer []string) {
	answer = q.canonical(answer)
	switch at := q.at.(type) {
	case *string:
		*at = ""
		if len(answer) > 0 {
			*at = answer[0]
		}
	case *[]string:
		*at = answer
	}
}

// Show returns an answer as output may show it.
func (q *Question) Show(answer []string) string {
	shown := q.canonical(answer)
	for i := range shown {
		if q.show != nil {
			shown[i] = q.show(shown[i])
		}
	}
	if slices.ContainsFunc(shown, func(value string) bool { return strings.Contains(value, "、") }) {
		return strings.Join(shown, "；") // what enumerates within its parts
	}
	return joined(shown)
}

func (q *Question) canonical(answer []string) []string {
	var canonical []string
	for _, value := range answer {
		if value = q.Field.Canonical(value); value != "" {
			canonical = append(canonical, value)
		}
	}
	return canonical
}

// Split takes a line of text apart into the values it holds. Several values
// stand between commas, or between spaces where there is no comma.
func (q *Question) Split(text string) []string {
	text = strings.TrimSpace(text)
	if text == "" {
		return nil
	}
	if !q.Several {
		return []string{unquoteFile(q.Field, text)}
	}
	separate := strings.Fields
	if strings.ContainsFunc(text, isComma) {
		separate = func(s string) []string { return strings.FieldsFunc(s, isComma) }
	}
	var values []string
	for _, value := range separate(text) {
		if value = unquoteFile(q.Field, strings.TrimSpace(value)); value != "" {
			values = append(values, value)
		}
	}
	return values
}

func isComma(r rune) bool { return strings.ContainsRune(",，、;；", r) }

// unquoteFile drops the quotes that a file manager puts around a path.
func unquoteFile(f *filing.Field, value string) string {
	if f.Format == filing.File {
		return unquote(value)
	}
	return value
}

func unquote(s string) string {
	for _, mark := range []string{`"`, `'`} {
		if len(s) >= 2 && strings.HasPrefix(s, mark) && strings.HasSuffix(s, mark) {
			return s[1 : len(s)-1]
		}
	}
	return s
}

// joined is the text that Split takes apart again.
func joined(values []string) string { return strings.Join(values, ", ") }

// Label is the question in a few words.
func (q *Question) Label(l lang.Lang) string {
	label := q.Field.Label.In(l)
	if q.Optional {
		label += lang.Text{ZH: "（选填）", EN: " (optional)"}.In(l)
	}
	return label
}

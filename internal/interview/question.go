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
	stands  func() Verdict                // of the answer that is given; nil where nothing can be wrong
	given   func()                        // what follows from an answer at once; nil where nothing does
	tidy    func(value string) string     // how a typed value is meant; nil where it stands as it is
	isFile  func(text string) bool        // whether a typed text as a whole is the path of a file; nil where it cannot be
}

// Choice is one value a question offers.
type Choice struct {
	ID    string
	Label string
	Mark  string // why one should think twice
	Help  string
	names []string // by which it is found besides
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

// Standing says what the rules have against the answer that is given.
func (q *Question) Standing() Verdict {
	if q.stands == nil || len(q.Answer()) == 0 {
		return Verdict{}
	}
	return q.stands()
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
	if q.given != nil {
		q.given()
	}
}

// isMasked reports whether output shows the answer otherwise than it is.
func (q *Question) isMasked() bool {
	answer := q.Answer()
	return q.Field.Format.Sensitive() && q.Show(answer) != joined(answer)
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
	var values []string
	switch {
	case text == "":
	case q.Field.Format == filing.File && q.Several && q.isFile != nil && q.isFile(text):
		values = []string{text}
	case q.Field.Format == filing.File && q.Several:
		values = splitPaths(text)
	case q.Field.Format == filing.File:
		values = []string{unquotePath(text)}
	case !q.Several:
		values = []string{text}
	case strings.ContainsFunc(text, isComma):
		values = strings.FieldsFunc(text, isComma)
	default:
		values = strings.Fields(text)
	}
	tidied := values[:0]
	for _, value := range values {
		if value = strings.TrimSpace(value); q.tidy != nil {
			value = q.tidy(value)
		}
		if value != "" {
			tidied = append(tidied, value)
		}
	}
	return tidied
}

func isComma(r rune) bool { return strings.ContainsRune(",，、;；", r) }

// Line is the text that Split takes apart again.
func (q *Question) Line(values []string) string {
	if q.Field.Format != filing.File {
		return joined(values)
	}
	quoted := make([]string, len(values))
	for i, value := range values {
		quoted[i] = quotePath(value)
	}
	return joined(quoted)
}

func joined(values []string) string { return strings.Join(values, ", ") }

// Label is the question in a few words.
func (q *Question) Label(l lang.Lang) string {
	label := q.Field.Label.In(l)
	if q.Optional {
		label += lang.Text{ZH: "（选填）", EN: " (optional)"}.In(l)
	}
	return label
}

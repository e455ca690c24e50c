package interview

import (
	"slices"
	"strings"
	"unicode"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// Prompt is one thing asked. Its texts come from its Field; the session decides what can be
// answered and what happens to the answer.
type Prompt struct {
	Field    *filing.Field
	Optional bool    // the filing is complete without it
	Several  bool    // takes a list of values
	Offers   []Offer // what a Choice offers, in order

	isMenu  bool                          // the choice leads on and is not an answer
	isFirm  bool                          // the answer can be changed, but not cleared
	points  string                        // the offer that a list points at first; empty for the proposed one
	at      any                           // *string or *[]string, where the answer goes
	id      any                           // identifies it once it was passed; nil if the address is enough
	reasons func() []string               // why this filing asks for it; nil if it is not about the filing
	suggest func() []string               // what to propose as long as there is no answer
	applies func() bool                   // nil if the prompt always applies
	judge   func(answer []string) Verdict // nil if nothing can be wrong
	show    func(value string) string     // nil if nothing needs a mask
	stands  func() Verdict                // of the current answer; nil if nothing can be wrong
	given   func()                        // what follows at once from an answer; nil for nothing
	tidy    func(value string) string     // how a typed value is meant; nil if it is taken as typed
	finds   func(text string) []found     // other offers that a text means, besides those it names; nil if there are none
	taken   func(text string) lang.Text   // how a typed text was understood; nil if that is obvious
	pick    func() []Offer                // the files to pick from at present; nil if it does not ask for any
	fits    func() *filing.Field          // the field worded for the case at hand; nil if the words are always the same
	isFile  func(text string) bool        // whether a typed text as a whole is the path of a file; nil if it cannot be one

	fill     func(value string) (own string) // fills in what an answer says about other fields; nil if it cannot say anything
	filledIn func() string                   // says what was filled in; nil for nothing
}

// Offer is one value that a prompt offers.
type Offer struct {
	ID    string
	Label string
	Mark  string   // why to think twice
	Notes []string // lines below it
	Help  string
	both  lang.Text // the label in both languages; zero if it has only one
	names []string  // other names by which it is found

	refused bool // to this subject, so that choosing it achieves nothing
	leadsOn bool // to a line, where anything else can be answered
}

// Verdict is what the rules say about an answer: what is refused blocks it, notes do not.
// Mended is what they would write instead; empty if they know nothing better.
type Verdict struct {
	Refused, Notes []Remark
	Mended         []string
	copying        *copying // what can be copied to make it valid; nil for nothing
}

// toDealWith are the remarks because of which an answer should not stay as it is.
func (v Verdict) toDealWith() []Remark {
	return slices.DeleteFunc(slices.Concat(v.Refused, v.Notes), func(r Remark) bool { return r.Severity == rule.Advice })
}

// Remark is a finding in words.
type Remark struct {
	Severity rule.Severity
	Message  string
	Fix      string
	mendable bool // the rules know what to write instead
	at       any  // where it was found, which may be another answer than the one it is shown at
}

// key identifies a prompt that was passed.
func (prompt *Prompt) key() any {
	if prompt.id != nil {
		return prompt.id
	}
	return prompt.at
}

// text is a remark in one piece: what is wrong, what follows, and what to do.
func (r *Remark) text(l lang.Lang) string {
	if r.Fix == "" {
		return r.Message
	}
	return r.Message + lang.Semicolon.In(l) + r.Fix
}

// Answer returns what the bundle holds.
func (prompt *Prompt) Answer() []string {
	switch at := prompt.at.(type) {
	case *string:
		if *at != "" {
			return []string{*at}
		}
	case *[]string:
		return append([]string(nil), *at...)
	}
	return nil
}

// Proposal returns what to show in place of an answer: the answer, or else a suggestion.
func (prompt *Prompt) Proposal() []string {
	if answer := prompt.Answer(); len(answer) > 0 || prompt.suggest == nil {
		return answer
	}
	return prompt.suggest()
}

// Applies reports whether to ask the prompt, given the answers before it.
func (prompt *Prompt) Applies() bool { return prompt.applies == nil || prompt.applies() }

// Judge says what the rules object to in an answer. They object to nothing in an empty one:
// the prompt stays open.
func (prompt *Prompt) Judge(answer []string) Verdict {
	answer = prompt.canonical(answer)
	if len(answer) == 0 || prompt.judge == nil {
		return Verdict{}
	}
	verdict := prompt.judge(answer)
	if len(verdict.Mended) > 0 {
		offered := prompt.Show(verdict.Mended)
		dropAdvice(verdict.Refused, offered)
		dropAdvice(verdict.Notes, offered)
	}
	return verdict
}

// Standing says what the rules object to in the current answer.
func (prompt *Prompt) Standing() Verdict {
	if prompt.stands == nil || len(prompt.Answer()) == 0 {
		return Verdict{}
	}
	return prompt.stands()
}

// Minded is what the rules object to if an optional prompt is left empty.
func (prompt *Prompt) Minded() []Remark {
	if prompt.stands == nil || !prompt.Optional || len(prompt.Answer()) > 0 {
		return nil
	}
	return slices.DeleteFunc(prompt.stands().Notes, func(r Remark) bool { return r.at != prompt.at })
}

// Give puts an answer into the bundle, with what it fills in elsewhere.
func (prompt *Prompt) Give(answer []string) {
	answer = prompt.canonical(answer)
	switch at := prompt.at.(type) {
	case *string:
		value := ""
		if len(answer) > 0 {
			value = answer[0]
		}
		if prompt.fill != nil {
			value = prompt.fill(value)
		}
		*at = value
	case *[]string:
		*at = answer
	}
	if prompt.given != nil {
		prompt.given()
	}
}

// Filled says what the answer filled in elsewhere; empty for nothing.
func (prompt *Prompt) Filled() string {
	if prompt.filledIn == nil {
		return ""
	}
	return prompt.filledIn()
}

// isMasked reports whether output shows the answer with a mask.
func (prompt *Prompt) isMasked() bool {
	answer := prompt.Answer()
	return prompt.Field.Format.Sensitive() && prompt.Show(answer) != joined(answer)
}

// Show returns an answer as output may show it.
func (prompt *Prompt) Show(answer []string) string {
	shown := prompt.canonical(answer)
	for i := range shown {
		if prompt.show != nil {
			shown[i] = prompt.show(shown[i])
		}
	}
	has := func(mark string) bool {
		return slices.ContainsFunc(shown, func(value string) bool { return strings.Contains(value, mark) })
	}
	isHan := func(value string) bool {
		return strings.ContainsFunc(value, func(r rune) bool { return unicode.Is(unicode.Han, r) })
	}
	switch {
	case has("、"): // separates the parts within one answer
		return strings.Join(shown, "；")
	case has(", "):
		return strings.Join(shown, "; ")
	case slices.ContainsFunc(shown, isHan):
		return strings.Join(shown, "、")
	}
	return joined(shown)
}

func (prompt *Prompt) canonical(answer []string) []string {
	var canonical []string
	for _, value := range answer {
		if value = prompt.Field.Canonical(value); value != "" {
			canonical = append(canonical, value)
		}
	}
	return canonical
}

// takesMany reports whether several hosts can be typed, none of which has a space in it.
func (prompt *Prompt) takesMany() bool { return prompt.Several && prompt.Field.Format == filing.Host }

// separating says how to type several hosts.
var separating = lang.Text{ZH: "多个用逗号或空格隔开", EN: "Separate several with commas or spaces"}

// Split splits a line of text into its values: at commas, or at spaces if there is no comma or
// no value has a space in it.
func (prompt *Prompt) Split(text string) []string {
	text = strings.TrimSpace(text)
	var values []string
	switch {
	case text == "":
	case prompt.Field.Format == filing.File && prompt.Several && prompt.isFile != nil && prompt.isFile(text):
		values = []string{text}
	case prompt.Field.Format == filing.File && prompt.Several:
		values = splitPaths(text)
	case prompt.Field.Format == filing.File:
		values = []string{unquotePath(text)}
	case !prompt.Several:
		values = []string{text}
	case prompt.takesMany():
		values = strings.FieldsFunc(text, func(r rune) bool { return isComma(r) || unicode.IsSpace(r) })
	case strings.ContainsFunc(text, isComma):
		values = strings.FieldsFunc(text, isComma)
	default:
		values = strings.Fields(text)
	}
	tidied := values[:0]
	for _, value := range values {
		if value = strings.TrimSpace(value); prompt.tidy != nil {
			value = prompt.tidy(value)
		}
		if value != "" {
			tidied = append(tidied, value)
		}
	}
	return tidied
}

func isComma(r rune) bool { return strings.ContainsRune(",，、;；", r) }

// Line is the text that Split splits again.
func (prompt *Prompt) Line(values []string) string {
	if prompt.Field.Format != filing.File {
		return joined(values)
	}
	quoted := make([]string, len(values))
	for i, value := range values {
		quoted[i] = quotePath(value)
	}
	return joined(quoted)
}

func joined(values []string) string { return strings.Join(values, ", ") }

// Label is the prompt in a few words.
func (prompt *Prompt) Label(l lang.Lang) string {
	label := prompt.Field.Label.In(l)
	if prompt.Optional {
		label += lang.Text{ZH: "（选填）", EN: " (optional)"}.In(l)
	}
	return label
}

// Words is the field worded for a person in the case at hand.
func (prompt *Prompt) Words() *filing.Field {
	if prompt.fits == nil {
		return prompt.Field
	}
	return prompt.fits()
}

// Choices are what there is to pick from at present.
func (prompt *Prompt) Choices() []Offer {
	if prompt.pick == nil {
		return prompt.Offers
	}
	return prompt.pick()
}

// Explanation is what there is to read about a prompt: what to fill in, what it is for, and
// what leaving it out costs if that is possible.
func (prompt *Prompt) Explanation(l lang.Lang) []string {
	words := prompt.Words()
	texts := []string{words.Help.In(l)}
	if prompt.takesMany() {
		texts = append(texts, separating.In(l))
	}
	texts = append(texts, words.Why.In(l))
	if prompt.Optional {
		texts = append(texts, words.Skipping.In(l))
	}
	return slices.DeleteFunc(slices.Compact(texts), func(text string) bool { return text == "" })
}

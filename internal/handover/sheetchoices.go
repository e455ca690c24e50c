package handover

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// choice adds the line of a value that the form offers as a choice with a number.
func (w *sheetWriter) choice(at, other *string, lookUp func(id string) (regulation.FormChoice, bool)) {
	f := w.spots[at].Field
	line, at := w.standIn(at, other)
	if *at != "" {
		choice, known := lookUp(*at)
		choose(&line, f, *at, choice, known)
	}
	w.add(line)
}

// choose fills in a line with a choice.
func choose(line *Line, f *filing.Field, id string, choice regulation.FormChoice, known bool) {
	if !known {
		line.give(Value{Text: id})
		if !f.Open {
			line.Note.Says = lang.Text{ZH: "表单里没有这个选项", EN: "the form has no such choice"}
		}
		return
	}
	line.Values = []Value{{Text: id, Format: filing.Choice, Label: f.Options.Label(id)}}
	line.pick(choice.Name)
	line.Code = choice.Number()
}

// names adds the line of a list whose choices have names on the form, but no numbers.
func (w *sheetWriter) names(at *[]string) {
	line := w.blank(at)
	line.IsPick = true
	f := w.spots[at].Field
	for _, id := range *at {
		var one Line
		choose(&one, f, id, regulation.FormChoice{Name: f.Options.Label(id).ZH}, f.Understands(id))
		line.Values, line.Paste = append(line.Values, one.Values...), append(line.Paste, one.Paste...)
		if !one.Note.isZero() {
			line.Note = Note{Says: lang.Text{ZH: "%s：表单里没有这个选项", EN: "%s: the form has no such choice"}, Args: []any{one.Values[0]}}
		}
	}
	w.add(line)
}

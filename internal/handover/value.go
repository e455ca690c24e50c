package handover

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// Value is one value that is handed over: text as the bundle has it, or words in its place.
type Value struct {
	Text     string        // raw; a known choice has its id, or the form's name for it
	Format   filing.Format // how Text is masked; Choice only for what the form knows
	Label    lang.Text     // shown instead of Text, if set
	Punycode string        // a Chinese domain in ASCII
	Range    bool          // a network address to be pasted as a range that begins and ends with it
	Tail     bool          // the end of a postal address whose beginning is another value
}

// isZero reports whether there is neither text nor a label.
func (v Value) isZero() bool { return v.Text == "" && v.Label.IsZero() }

// named is a choice by its name on the form.
func named(name string) Value { return Value{Text: name, Format: filing.Choice} }

// Note is what the reader should know about a line of the sheet.
type Note struct {
	Says   lang.Text
	Args   []any              // for the verbs of Says: a Value, a list of Values to paste, of Texts or of the form's choices, or a Source
	Demand *regulation.Demand // what the bundle's province asks for, where the note is about that
}

// isZero reports whether the note says nothing.
func (n *Note) isZero() bool { return n.Says.IsZero() && n.Demand == nil }

package handover

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// Value is one value that is handed over: text as the bundle has it, or words
// that stand for it.
type Value struct {
	Text     string        // raw; of a known choice its id, or the form's name for it
	Format   filing.Format // of Text, and so how it is masked; Choice only of what the form knows
	Label    lang.Text     // what it is called, where it is not Text that is shown
	Punycode string        // of a Chinese domain: the same in ASCII
	Range    bool          // a network address that is pasted as a range, from itself to itself
	Tail     bool          // the end of a postal address whose beginning is a value of its own
}

// isZero reports whether there is neither text nor a word for it.
func (v Value) isZero() bool { return v.Text == "" && v.Label.IsZero() }

// named is a choice by the name that the form has for it.
func named(name string) Value { return Value{Text: name, Format: filing.Choice} }

// Note is what should be known of a line of the sheet.
type Note struct {
	Says   lang.Text
	Args   []any              // for the verbs of Says: a Value, a list of Values as pasted, of Texts or of the form's choices, or a Source
	Demand *regulation.Demand // what the bundle's province asks, where the note tells of it
}

// isZero reports whether there is nothing to be known.
func (n *Note) isZero() bool { return n.Says.IsZero() && n.Demand == nil }

package report

import "bytes"

// ConciseFormat writes FILE:LINE:COL: error: message [rule] for each finding and nothing
// else, on a terminal too.
type ConciseFormat struct {
	Voice
	Screen
}

func (ConciseFormat) Begin() string     { return "" }
func (ConciseFormat) Between() string   { return "" }
func (ConciseFormat) End(Totals) string { return "" }

// File renders the findings of one bundle, including what is still to do.
func (c ConciseFormat) File(f *File) []byte {
	var out bytes.Buffer
	shown := c.viewed(f, false)
	t := TextFormat{Voice: shown.voice, Screen: Screen{Colour: c.Colour}}
	name, findings := t.Text(f.Name), gravest(f.Findings, mostInPipe)
	for i := range findings {
		t.finding(&out, shown, name, &findings[i])
	}
	return out.Bytes()
}

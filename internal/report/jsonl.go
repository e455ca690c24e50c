package report

import "bytes"

// JSONLinesFormat writes each finding as a JSON object on its own line, with the keys that it
// has in the JSON document.
type JSONLinesFormat struct{ Voice }

func (JSONLinesFormat) Begin() string     { return "" }
func (JSONLinesFormat) Between() string   { return "" }
func (JSONLinesFormat) End(Totals) string { return "" }

// File renders the findings of one bundle.
func (j JSONLinesFormat) File(f *File) []byte {
	var out bytes.Buffer
	for _, t := range j.tell(f) {
		writeJSON(&out, t)
		out.WriteByte('\n')
	}
	return out.Bytes()
}

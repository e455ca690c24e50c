package report

import (
	"bytes"
	"encoding/csv"
)

// CSV renders the list for a spreadsheet: a header, then one document a line,
// under the names of the JSON format.
func (c *Checklist) CSV() []byte {
	l := c.voice.Lang
	var out bytes.Buffer
	table := csv.NewWriter(&out)
	write := func(row ...string) {
		_ = table.Write(row) // a buffer takes everything
	}
	write("kind", "label", "required", "condition", "status", "sign", "seal", "date", "note", "scan", "source", "site", "letter")
	for i := range c.Entries {
		e := &c.Entries[i]
		site := ""
		if e.Site != nil {
			site = inert(c.voice.Text(e.Site.Domain))
		}
		letter := ""
		if l := c.letterOf(e); l != nil {
			letter = l.Kind
		}
		write(e.Kind, e.Label().In(l), necessityNames[e.Necessity()], c.condition(e), statusNames[e.Status],
			e.Sign.Words().In(l), e.Seal.Words().In(l), e.Date.In(l), e.Note.In(l), e.Scan.In(l), c.voice.source(e.Source), site, letter)
	}
	table.Flush()
	return out.Bytes()
}

package report

import (
	"bytes"
	"encoding/csv"
)

// CSV renders the list for a spreadsheet: a header, then one document a line,
// under the names of the JSON format.
func (c *Checklist) CSV(v Voice) []byte {
	var out bytes.Buffer
	table := csv.NewWriter(&out)
	write := func(row ...string) {
		_ = table.Write(row) // a buffer takes everything
	}
	write("kind", "label", "required", "condition", "status", "sign", "seal", "date", "note", "scan", "source", "site")
	for i := range c.Entries {
		e := &c.Entries[i]
		site := ""
		if e.Site != nil {
			site = inert(v.Text(e.Site.Domain))
		}
		write(e.Kind, e.Label().In(v.Lang), e.required(), e.condition(v.Lang), string(e.Status), e.Sign.Words().In(v.Lang), e.Seal.Words().In(v.Lang),
			e.Date.In(v.Lang), e.Note.In(v.Lang), e.Scan.In(v.Lang), v.source(e.Source), site)
	}
	table.Flush()
	return out.Bytes()
}

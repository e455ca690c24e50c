package report

import (
	"bytes"

	"beian.example/icp/internal/handover"
)

// jsonChecklist is the list as scripts read it; its names are a contract.
type jsonChecklist struct {
	Version      int         `json:"version"`
	Operation    string      `json:"operation"`
	Type         string      `json:"type"`
	Province     string      `json:"province"`
	Verification string      `json:"verification"`
	FilesTrusted bool        `json:"filesTrusted"` // nobody looked for the files that the bundle names
	Documents    []jsonEntry `json:"documents"`
}

type jsonEntry struct {
	Kind         string   `json:"kind"`
	Label        string   `json:"label"`
	Required     string   `json:"required"`
	Condition    string   `json:"condition"`
	Status       *string  `json:"status"`
	Faults       []fault  `json:"faults"` // why the document will not do
	Sign         string   `json:"sign"`
	Seal         string   `json:"seal"`
	Date         string   `json:"date"`
	Note         string   `json:"note"`
	Scan         string   `json:"scan"`
	Source       string   `json:"source"`
	Star         bool     `json:"star"`
	Alternatives []string `json:"alternatives"`
	Site         string   `json:"site"`
	Letter       string   `json:"letter"` // the argument of icp forms --only; empty if it does not write the letter
}

// fault is what was found in a scan.
type fault struct {
	Rule    string `json:"rule"`
	Message string `json:"message"`
}

// JSON renders the list for scripts.
func (c *Checklist) JSON() []byte {
	list := jsonChecklist{
		Version: 1, Operation: c.voice.Text(c.Bundle.FiledAs()), Type: c.voice.Text(c.Bundle.Subject.Type),
		Province: c.voice.Text(c.Bundle.Province), Verification: c.voice.Text(c.Bundle.Verification), FilesTrusted: c.Trusted, Documents: []jsonEntry{},
	}
	l := c.voice.Lang
	for i := range c.Entries {
		e := &c.Entries[i]
		entry := jsonEntry{
			Kind: e.Kind, Label: e.Label().In(l), Required: necessityNames[e.Necessity()], Condition: c.condition(e),
			Sign: e.Sign.Words().In(l), Seal: e.Seal.Words().In(l), Date: e.Date.In(l), Note: e.Note().In(l),
			Scan: e.Scan.In(l), Source: c.voice.source(e.Source), Star: e.Star, Alternatives: e.Alternatives,
		}
		entry.Faults = []fault{}
		for j := range e.Faults {
			f := &e.Faults[j]
			entry.Faults = append(entry.Faults, fault{f.Rule.Name, c.voice.Message(c.reading, f)})
		}
		if entry.Alternatives == nil {
			entry.Alternatives = []string{}
		}
		if status := statusNames[e.Status]; status != "" {
			entry.Status = &status
		}
		if e.Site != nil {
			entry.Site = c.voice.Text(e.Site.Domain)
		}
		if letter := c.letterOf(e); letter != nil {
			entry.Letter = letter.Kind
		}
		list.Documents = append(list.Documents, entry)
	}
	var out bytes.Buffer
	writeIndentedJSON(&out, list)
	return out.Bytes()
}

// Scripts and spreadsheets use these names for statuses and necessities; they are a contract.
var (
	statusNames    = [...]string{handover.NotAsked: "", handover.Have: "have", handover.Missing: "missing", handover.OutOfDate: "out-of-date", handover.Unfit: "unfit"}
	necessityNames = [...]string{handover.Optional: "no", handover.Required: "yes", handover.Conditional: "conditional"}
)

package report

import (
	"strconv"
	"strings"

	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
)

// HTML renders the list as a page on which to tick documents off.
func (c *Checklist) HTML() []byte {
	p := &worksheet{lang: c.voice.Lang, title: c.title(), client: c.client(), filing: c.filing(), notes: c.notes()}
	for _, section := range c.sections() {
		made := worksheetSection{title: section.heading}
		if made.title == "" {
			made.title = lang.Text{ZH: "要交的材料", EN: "Documents to hand in"}.In(c.voice.Lang)
		}
		for _, e := range section.entries {
			made.rows = append(made.rows, c.row(e, len(p.sections), len(made.rows)))
		}
		p.sections = append(p.sections, made)
	}
	return p.html()
}

// filing is what a client's lists differ by even where they have the same rows: what is
// filed with whom, for which websites, and whose certificates are handed in.
func (c *Checklist) filing() []string {
	b := c.Bundle
	parts := []string{b.FiledAs(), b.Provider.Name, b.Subject.Principal.Name}
	for _, site := range b.Sites {
		parts = append(parts, site.Domain, site.Principal.Name)
	}
	for i, part := range parts {
		parts[i] = c.voice.Text(part)
	}
	return parts
}

// renewed is the state of a document that has to be got ready once more, after it was ticked.
func renewed(e *handover.Entry) string {
	if e.Status == handover.OutOfDate || e.Status == handover.Unfit {
		return " " + statusNames[e.Status]
	}
	return ""
}

// row is a document as the page shows it.
func (c *Checklist) row(e *handover.Entry, section, line int) worksheetRow {
	row := worksheetRow{
		at: strconv.Itoa(section) + "." + strconv.Itoa(line) + " " + e.Kind, state: renewed(e),
		label: e.Label().ZH + starOf(e), other: e.Label().EN, missing: e.Status == handover.Missing, voice: c.voice,
	}
	if e.Site != nil && len(c.Bundle.Sites) > 1 {
		row.code = c.voice.Text(e.Site.Domain)
	}
	if e.Status != handover.NotAsked {
		row.value = c.voice.answer(e)
	}
	var lines []string
	for _, d := range c.details(e) {
		lines = append(lines, d.label+lang.Colon.In(c.voice.Lang)+d.text)
	}
	row.note = strings.Join(lines, "\n")
	return row
}

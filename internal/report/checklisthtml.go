package report

import (
	"strconv"
	"strings"

	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
)

// HTML renders the list as a page to tick as the documents are got ready.
func (c *Checklist) HTML() []byte {
	p := &worksheet{Lang: c.voice.Lang, Title: c.title(), Notes: c.notes()}
	for _, section := range c.sections() {
		made := worksheetSection{Title: section.heading}
		if made.Title == "" {
			made.Title = lang.Text{ZH: "要交的材料", EN: "Documents to hand in"}.In(c.voice.Lang)
		}
		for _, e := range section.entries {
			made.Rows = append(made.Rows, c.row(e, len(p.Sections), len(made.Rows)))
		}
		p.Sections = append(p.Sections, made)
	}
	return p.html()
}

// row is a document as the page shows it.
func (c *Checklist) row(e *handover.Entry, section, line int) worksheetRow {
	row := worksheetRow{
		At:    strconv.Itoa(section) + "." + strconv.Itoa(line) + " " + e.Kind,
		Label: e.Label().ZH + starOf(e), Other: e.Label().EN, Missing: e.Status == handover.Missing, voice: c.voice,
	}
	if e.Site != nil && len(c.Bundle.Sites) > 1 {
		row.Code = c.voice.Text(e.Site.Domain)
	}
	if e.Status != handover.NotAsked {
		row.Value = c.voice.answer(e)
	}
	var lines []string
	for _, d := range c.details(e) {
		lines = append(lines, d.label+lang.Colon.In(c.voice.Lang)+d.text)
	}
	row.Note = strings.Join(lines, "\n")
	return row
}

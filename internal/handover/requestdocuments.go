package handover

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// attachments lists the documents that go along: what the operation needs, and anything else
// that the bundle has.
func (w *requestWriter) attachments() []Item {
	listed := make(map[*filing.Document]bool)
	var items []Item
	add := func(d *filing.Document) {
		if !listed[d] {
			listed[d] = true
			items = append(items, w.document(d))
		}
	}
	for _, requirement := range regulation.Documents(w.Bundle, w.today) {
		if w.IsCancellation() && !requirement.Certain() {
			continue
		}
		given := requirement.Given(w.Bundle)
		for _, d := range given {
			add(d)
		}
		if len(given) > 0 || !requirement.Certain() {
			continue
		}
		begun := slices.IndexFunc(w.Documents, func(d *filing.Document) bool {
			isForSite := requirement.Site == nil || d.Site == "" || d.IsFor(requirement.Site)
			return !listed[d] && len(d.Files) == 0 && requirement.Answers(d.Kind) && isForSite
		})
		if begun >= 0 {
			add(w.Documents[begun])
			continue
		}
		items = append(items, w.lacking(&requirement))
	}
	for _, d := range w.Documents {
		if !regulation.IsBeside(w.Bundle, d.Kind) {
			add(d)
		}
	}
	return items
}

// lacking is a document for which the bundle has no entry.
func (w *requestWriter) lacking(r *regulation.Requirement) Item {
	item := Item{Label: r.Label(), About: w.domainsOf(r.Site), Missing: true, Path: w.reading.Place(&w.Documents).Path}
	switch {
	case r.Binding():
		key := item.Label.ZH // missing documents share one path
		for _, domain := range item.About {
			key += " " + domain
		}
		w.open[key] = true
	case r.Required:
		item.OnlyIf = stillAsked
	default:
		item.OnlyIf = lang.Text{ZH: "接入商要", EN: "the provider asks for it"}
	}
	return item
}

// document is one document of the bundle.
func (w *requestWriter) document(d *filing.Document) Item {
	lacksFiles := !slices.ContainsFunc(d.Files, func(file string) bool { return file != "" })
	item := w.item(regulation.Statement{At: &d.Files, Parts: []any{&d.Files}, Lacking: lacksFiles})
	item.Kind = d.Kind
	if d.Site != "" && len(w.Sites) > 1 {
		item.About = append(item.About, d.Site)
	}
	if d.Person != "" {
		item.About = append(item.About, d.Person)
	}
	return item
}

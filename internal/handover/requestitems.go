package handover

import (
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

// requestWriter fills in the items of a request.
type requestWriter struct {
	*filing.Bundle
	request Request
	reading *bundlefile.Reading
	today   time.Time
	folder  rule.Files
	open    map[string]bool // what is missing, each once: a path, or a document by its label and sites
}

// add puts a group into the request unless it is empty.
func (w *requestWriter) add(g Group) {
	if len(g.Items) > 0 {
		w.request.Groups = append(w.request.Groups, g)
	}
}

func (w *requestWriter) items(asked []regulation.Item) []Item {
	var filled []Item
	for i := range asked {
		for _, site := range asked[i].Sites(w.Bundle) {
			statement := asked[i].Read(w.Bundle, site)
			if statement.IsZero() {
				continue
			}
			item := w.item(statement)
			item.Letter, item.Label, item.About = asked[i].Letter, asked[i].Label, w.domainsOf(site)
			filled = append(filled, item)
		}
	}
	return filled
}

// persons fills in the items about the principal of a site, which may be nil.
func (w *requestWriter) persons(asked []regulation.Item, site *filing.Site) []Item {
	var filled []Item
	for i := range asked {
		item := w.item(asked[i].Read(w.Bundle, site))
		item.Letter, item.Label = asked[i].Letter, asked[i].Label
		filled = append(filled, item)
	}
	return filled
}

// domainsOf says which of several sites something is about. A site may be nil.
func (w *requestWriter) domainsOf(sites ...*filing.Site) []string {
	var domains []string
	for _, site := range sites {
		if site != nil && len(w.Sites) > 1 && site.Domain != "" {
			domains = append(domains, site.Domain)
		}
	}
	return domains
}

// item makes an item of what a bundle states.
func (w *requestWriter) item(s regulation.Statement) Item {
	item := Item{Parts: w.parts(s), Missing: s.Lacking}
	if s.At != nil {
		item.Path = w.reading.Place(s.At).Path
	}
	if !item.Missing && w.lacksFile(s) {
		item.Missing, item.Absent = true, true
	}
	if item.Missing {
		w.open[item.Path] = true
	}
	return item
}

// parts collects the values of a statement, leaving out empty ones.
func (w *requestWriter) parts(s regulation.Statement) []Part {
	var parts []Part
	add := func(v Value) {
		if !v.isZero() {
			parts = append(parts, Part{Value: v})
		}
	}
	for _, part := range s.Parts {
		switch p := part.(type) {
		case *string:
			add(valueOf(w.reading.Field(p), *p))
		case *[]string:
			for _, text := range *p {
				add(valueOf(w.reading.Field(p), text))
			}
		case regulation.Named:
			if v := valueOf(w.reading.Field(p.At), *p.At); !v.isZero() && len(parts) > 0 {
				last := &parts[len(parts)-1]
				last.About = append(last.About, Named{Name: p.Name, Value: v})
			}
		case lang.Text:
			add(Value{Label: p})
		}
	}
	return parts
}

// valueOf is the value of a field: a choice with its label, other text raw.
func valueOf(f *filing.Field, text string) Value {
	if f == nil || text == "" {
		return Value{Text: text}
	}
	if f.Format == filing.Choice {
		if label := f.Options.Label(text); label.ZH != text {
			return Value{Text: text, Format: filing.Choice, Label: label}
		}
		return Value{Text: text}
	}
	return Value{Text: text, Format: f.Format}
}

// lacksFile reports whether a file in a statement is known to be missing.
func (w *requestWriter) lacksFile(s regulation.Statement) bool {
	if w.folder == nil {
		return false
	}
	for _, part := range s.Parts {
		files, isList := part.(*[]string)
		if !isList || w.reading.Field(files).Format != filing.File {
			continue
		}
		for _, file := range *files {
			if file != "" && !w.folder.Has(file) {
				return true
			}
		}
	}
	return false
}

package regulation

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Requirement is a document as a particular bundle needs it. Source and Scan are those of the
// document unless a demand or the type of a certificate is more specific.
type Requirement struct {
	*Document
	Source  source.Source
	Scan    lang.Text
	Site    *filing.Site // the site it is for, nil if it is for the filing as a whole
	Open    []*Fact      // the conditions still unknown
	PaperOf bool         // it is one of the papers that electronic verification replaced
	Demand  *Demand      // the province's demand for it; nil if it is needed everywhere

	in Setting
}

// Note says what the document is: in the words of the demand, the permits that the content
// needs, or the type of the card that it is a scan of.
func (r *Requirement) Note() lang.Text {
	switch {
	case r.Demand != nil:
		return r.Demand.Says
	case r.OfContent:
		if permits := r.in.permits(); !permits.IsZero() {
			return permits
		}
	case r.Holder != nil:
		if note := r.Holder.noteIn(r.in); !note.IsZero() {
			return note
		}
	}
	return r.Document.Note
}

// Certain reports whether the document is needed whatever the open answers turn out to be.
func (r *Requirement) Certain() bool { return len(r.Open) == 0 }

// Binding reports whether a filing is sent back without the document, once it is needed. A
// province's demand comes from providers and is dated, and only counts as long as it stands.
func (r *Requirement) Binding() bool { return r.Required && r.Demand == nil }

// Answers reports whether a kind of document satisfies the requirement.
func (r *Requirement) Answers(kind string) bool {
	return kind == r.Kind || slices.Contains(r.Alternatives, kind)
}

// Given returns the documents of the bundle that satisfy the requirement. A document that
// names no site counts for any site; among several sites, it counts for as many as it has
// files.
func (r *Requirement) Given(b *filing.Bundle) []*filing.Document {
	var named, open []*filing.Document
	files := 0
	for _, d := range b.Documents {
		switch {
		case !r.Answers(d.Kind) || len(d.Files) == 0:
		case r.Site == nil, d.Site != "" && d.IsFor(r.Site):
			named = append(named, d)
		case d.Site == "":
			open = append(open, d)
			files += len(d.Files)
		}
	}
	if len(named) == 0 && r.Site != nil && files > 0 && r.rank(b) < files {
		return open
	}
	return named
}

// rank counts the sites before this one that depend on the papers without a site.
func (r *Requirement) rank(b *filing.Bundle) int {
	rank := 0
	for _, site := range b.Sites {
		if site == r.Site {
			break
		}
		if !slices.ContainsFunc(b.Documents, func(d *filing.Document) bool {
			return r.Answers(d.Kind) && d.Site != "" && d.IsFor(site)
		}) {
			rank++
		}
	}
	return rank
}

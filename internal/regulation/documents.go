package regulation

import (
	"slices"
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Document is one entry of the lists of papers (材料).
type Document struct {
	Kind         string   // an id of filing.DocumentKinds
	Operations   []string // the operations it belongs to
	When         []*Fact  // all must hold
	Star         bool     // marked in the handbook: without it a filing is refused
	Required     bool     // as binding as a star once its condition holds
	PerSite      bool     // one for each site
	Alternatives []string // kinds that answer it too
	OwnRule      bool     // a rule of its own asks for it, so that it is not reported as missing as well
	Asked        *Asking  // by which provinces; nil where it is asked everywhere
	OfContent    bool     // it is a permit for what the site holds, which the note names
	Note         lang.Text
	Sign         lang.Text
	Seal         lang.Text
	Date         lang.Text
	Scan         lang.Text
	Source       source.Source
}

// Asking names the demands of provinces that a document answers. What the paper
// is, and where that was read, are the demand's own words.
type Asking struct {
	Topic   Topic
	Clauses []string // of the topic; all where empty
}

// lines returns the demands that bind a filing. Where the province is not known
// there are none, so that nobody prepares what another province asks for.
func (a *Asking) lines(b *filing.Bundle) []*Line {
	var asked []*Line
	for i := range lines[a.Topic] {
		line := &lines[a.Topic][i]
		if line.Binds(b.Province, AskedOf(b.Subject.Type)) && (len(a.Clauses) == 0 || slices.Contains(a.Clauses, line.Clause)) {
			asked = append(asked, line)
		}
	}
	return asked
}

// Label returns the name of the document's kind.
func (d *Document) Label() lang.Text { return filing.DocumentKinds.Label(d.Kind) }

// Need is a document as a particular bundle needs it. Note and Source are those
// of the document unless a demand or the content says it more closely.
type Need struct {
	*Document
	Note    lang.Text
	Source  source.Source
	Site    *filing.Site // the site it is for, nil where it is for the filing as a whole
	Open    []*Fact      // the conditions that are still unknown
	PaperOf bool         // belongs to the papers that electronic verification replaced
	Line    *Line        // the province's demand for it; nil where all ask
}

// Certain reports whether the document is needed whatever is answered yet.
func (n *Need) Certain() bool { return len(n.Open) == 0 }

// Binding reports whether a filing is sent back without the document, once it is
// needed. A province's demand is told by providers and dated, and binds only
// while it stands.
func (n *Need) Binding() bool { return n.Required && n.Line == nil }

// Documents lists what a bundle has to hand in on a day, or may have to, in the
// order of the handbook, and then what its province adds. The bundle may be half
// empty.
func Documents(b *filing.Bundle, today time.Time) []Need {
	needs := make([]Need, 0, 8)
	filed := b.FiledAs()
	for i := range documents {
		d := &documents[i]
		if !slices.Contains(d.Operations, filed) {
			continue
		}
		asked := everywhere
		if d.Asked != nil {
			if asked = d.Asked.lines(b); len(asked) == 0 {
				continue
			}
		}
		sites := noSite
		if d.PerSite {
			sites = sitesOf(b)
		}
		for _, site := range sites {
			for _, line := range asked {
				if need, applies := d.neededIn(Setting{b, site, today}, line); applies {
					needs = append(needs, need)
				}
			}
		}
	}
	return needs
}

// What a document is for that no province asks for in particular, or that is
// for the filing as a whole.
var (
	everywhere = []*Line{nil}
	noSite     = []*filing.Site{nil}
)

// sitesOf lists the sites of a bundle, or none as one that is still to come.
func sitesOf(b *filing.Bundle) []*filing.Site {
	if len(b.Sites) == 0 {
		return noSite
	}
	return b.Sites
}

// neededIn tells whether the document is needed, by the demand of a province
// where it is one's.
func (d *Document) neededIn(in Setting, line *Line) (Need, bool) {
	var open []*Fact
	for _, fact := range d.When {
		switch fact.Holds(in, line) {
		case No:
			return Need{}, false
		case Unknown:
			open = append(open, fact)
		}
	}
	need := Need{
		Document: d, Note: d.Note, Source: d.Source, Site: in.Site, Line: line,
		Open: open, PaperOf: slices.Contains(d.When, &paper),
	}
	if line != nil {
		need.Note, need.Source = line.Says, line.Source
	} else if d.OfContent {
		if permits := in.permits(); !permits.IsZero() {
			need.Note = permits
		}
	}
	return need, true
}

// Answers reports whether a document of the bundle is of a kind that answers
// the need.
func (n *Need) Answers(kind string) bool {
	return kind == n.Kind || slices.Contains(n.Alternatives, kind)
}

// Given returns the documents of the bundle that answer the need. One that
// names no site answers for any; among several sites it answers for as many
// as it has files.
func (n *Need) Given(b *filing.Bundle) []*filing.Document {
	var named, open []*filing.Document
	files := 0
	for _, d := range b.Documents {
		switch {
		case !n.Answers(d.Kind) || len(d.Files) == 0:
		case n.Site == nil, d.Site != "" && d.IsFor(n.Site):
			named = append(named, d)
		case d.Site == "":
			open = append(open, d)
			files += len(d.Files)
		}
	}
	if len(named) == 0 && n.Site != nil && files > 0 && n.rank(b) < files {
		return open
	}
	return named
}

// rank counts the sites before this one that depend on the papers which name
// no site.
func (n *Need) rank(b *filing.Bundle) int {
	rank := 0
	for _, site := range b.Sites {
		if site == n.Site {
			break
		}
		if !slices.ContainsFunc(b.Documents, func(d *filing.Document) bool {
			return n.Answers(d.Kind) && d.Site != "" && d.IsFor(site)
		}) {
			rank++
		}
	}
	return rank
}

// IsBeside reports whether a paper of that kind has nothing to do with what the
// operation is about: who takes something off the record, or changes another
// part of it, need not show it.
func IsBeside(b *filing.Bundle, kind string) bool {
	if b.IsCancellation() {
		return kind != "cancellation-form" && kind != "cancellation-statement"
	}
	known := false
	for i := range documents {
		d := &documents[i]
		if d.Kind != kind || !slices.Contains(d.Operations, b.Operation) {
			continue
		}
		known = true
		if !slices.ContainsFunc(d.When, func(f *Fact) bool {
			return (f == &subjectStated || f == &siteStated) && f.Holds(Setting{Bundle: b}, nil) == No
		}) {
			return false
		}
	}
	return known
}

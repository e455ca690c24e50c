package regulation

import (
	"iter"
	"slices"
	"strings"
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
	Star         bool     // marked in the handbook: a filing without it is refused
	Required     bool     // as binding as a star once its condition holds
	PerSite      bool     // one for each site
	Alternatives []string // kinds that satisfy it too
	OwnRule      bool     // a rule of its own asks for it, so it is not reported as missing as well
	Asked        *Asking  // the provinces' demands for it; nil if it is asked for everywhere
	OfContent    bool     // it is a permit for what the site offers, which the note names
	Note         lang.Text
	Holder       *holder // of the card it is a scan of; nil for another paper
	Sign         Signature
	Seal         Seal
	Date         lang.Text
	Scan         lang.Text
	Source       source.Source
}

// Asking names the demands of provinces that a document satisfies. The demands say what the
// paper is, and where that was read.
type Asking struct {
	Topic Topic
	IDs   []string // of the topic; all if empty
	known []*Demand
}

// lookUp finds the demands named, once for all bundles.
func (a *Asking) lookUp() {
	known := demands()[a.Topic]
	for i := range known {
		if len(a.IDs) == 0 || slices.Contains(a.IDs, known[i].ID) {
			a.known = append(a.known, &known[i])
		}
	}
}

// binding returns the demands that apply to a filing. If the province is unknown there are
// none, so that nobody prepares what another province asks for.
func (a *Asking) binding(b *filing.Bundle) []*Demand {
	var asked []*Demand
	who := AskedOf(b.Subject.Type)
	for _, demand := range a.known {
		if demand.Binds(b.Province, who) {
			asked = append(asked, demand)
		}
	}
	return asked
}

// Label returns the name of the document's kind.
func (d *Document) Label() lang.Text { return filing.DocumentKinds.Label(d.Kind) }

// Documents lists what a bundle has to hand in on a day, or may have to, in the order of the
// handbook, followed by what its province adds. The bundle may be half empty.
func Documents(b *filing.Bundle, today time.Time) []Requirement {
	return slices.Collect(EachDocument(b, today))
}

// EachDocument yields them one after the other.
func EachDocument(b *filing.Bundle, today time.Time) iter.Seq[Requirement] {
	return func(yield func(Requirement) bool) { eachDocument(b, today, yield) }
}

func eachDocument(b *filing.Bundle, today time.Time, yield func(Requirement) bool) {
	filed := b.FiledAs()
	known := documents()
	for i := range known {
		d := &known[i]
		if !slices.Contains(d.Operations, filed) {
			continue
		}
		asked := everywhere
		if d.Asked != nil {
			if asked = d.Asked.binding(b); len(asked) == 0 {
				continue
			}
		}
		sites := noSite
		if d.PerSite {
			sites = sitesOf(b)
		}
		for _, site := range sites {
			for _, demand := range asked {
				if requirement, applies := d.neededIn(Setting{b, site, today}, demand); applies && !yield(requirement) {
					return
				}
			}
		}
	}
}

// For a document that no province in particular asks for, or that concerns the filing as a
// whole.
var (
	everywhere = []*Demand{nil}
	noSite     = []*filing.Site{nil}
)

// sitesOf lists the sites of a bundle, or a nil one if it has none yet.
func sitesOf(b *filing.Bundle) []*filing.Site {
	if len(b.Sites) == 0 {
		return noSite
	}
	return b.Sites
}

// neededIn reports whether the document is needed, by a province's demand if it belongs to
// one.
func (d *Document) neededIn(in Setting, demand *Demand) (Requirement, bool) {
	var open []*Fact
	for _, fact := range d.When {
		switch fact.Holds(in, demand) {
		case No:
			return Requirement{}, false
		case Unknown:
			open = append(open, fact)
		}
	}
	requirement := Requirement{
		Document: d, Source: d.Source, Scan: d.Scan, Site: in.Site, Demand: demand,
		Open: open, PaperOf: slices.Contains(d.When, &paper), in: in,
	}
	if d.Holder != nil && d.Holder.card(in) == filing.Passport {
		requirement.Scan = passportScan
	}
	if demand != nil {
		requirement.Source = demand.Source
	}
	return requirement, true
}

// permits names the permits that the site's content needs, each with who grants it.
func (in Setting) permits() lang.Text {
	var zh, en []string
	if in.Site != nil {
		for _, content := range PermitsAsked(in.Site.Content, in.Province) {
			if !content.Permit.IsZero() {
				zh = append(zh, content.Permit.ZH+"（"+content.Issuer.ZH+"）")
				en = append(en, content.Permit.EN+" ("+content.Issuer.EN+")")
			}
		}
	}
	return lang.Text{ZH: strings.Join(zh, "；"), EN: strings.Join(en, "; ")}
}

// IsBeside reports whether a paper of that kind is irrelevant to the operation: those who
// remove something from the record, or change another part of it, need not show it.
func IsBeside(b *filing.Bundle, kind string) bool {
	if b.IsCancellation() {
		return kind != filing.CancellationForm && kind != filing.CancellationStatement
	}
	known := false
	all := documents()
	for i := range all {
		d := &all[i]
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

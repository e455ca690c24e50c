package regulation

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Request is a support request to the access provider. The handbook says twice what to
// include: in its closing table, by category and case, and in the answer that refers people to
// it. The two differ.
type Request struct {
	Category   lang.Text
	Case       lang.Text
	Operations []string      // that it is for; none if it is asked for by itself
	Here       Answer        // for an added site: whether the record is at this provider
	Conflict   bool          // the filing collides with what is on record
	Bare       bool          // no documents go along
	Required   []Item        // from the closing table
	Further    []Item        // from the answer
	Persons    []Item        // from the answer, for the principal of each site
	Beside     []Item        // staff would have to ask for these, though the handbook lists none of them
	Source     source.Source // of the closing table
	Answer     source.Source // none if there is no list other than the table
}

// Item is one thing that a request states.
type Item struct {
	Letter  string // the handbook's
	Label   lang.Text
	Lines   []string // the handbook's words, if they differ from the label
	PerSite bool     // stated for each site
	Read    func(b *filing.Bundle, s *filing.Site) Statement
}

// Sites lists what the item is stated for: each site, or a nil one for items about the filing
// as a whole.
func (i *Item) Sites(b *filing.Bundle) []*filing.Site {
	if i.PerSite {
		return sitesOf(b)
	}
	return noSite
}

// Statement is what a bundle says about an item. Its zero value leaves out the item, if the
// operation does not concern it.
type Statement struct {
	At      any   // where that is, or has to be filled in; nil if there is no such place
	Parts   []any // a *string or *[]string of the bundle, words as a lang.Text, or a Named value about the part before it
	Lacking bool  // it is missing, or part of it
}

// IsZero reports whether the item is left out.
func (s Statement) IsZero() bool { return len(s.Parts) == 0 && !s.Lacking }

// Named is a value of the bundle that means nothing without its name.
type Named struct {
	Name lang.Text
	At   *string
}

// RequestFor returns the request for a bundle's operation. For an added site it depends on
// where the record is; if the bundle does not say, assumed reports that it is taken to be
// elsewhere.
func RequestFor(b *filing.Bundle) (r *Request, assumed, found bool) { return requestFor(b, false) }

// ConflictRequestFor returns the request about the conflict of a filing with what is on record,
// which not every operation has.
func ConflictRequestFor(b *filing.Bundle) (r *Request, assumed, found bool) {
	return requestFor(b, true)
}

func requestFor(b *filing.Bundle, conflict bool) (r *Request, assumed, found bool) {
	here := No
	if b.Record.Here == filing.Yes {
		here = Yes
	}
	all := requests()
	for i := range all {
		r := &all[i]
		if r.Conflict != conflict || !slices.Contains(r.Operations, b.Operation) {
			continue
		}
		if b.Operation != filing.AddSite {
			return r, false, true
		}
		if r.Here == here {
			return r, b.Record.Here != filing.Yes && b.Record.Here != filing.No, true
		}
	}
	return nil, false, false
}

// Lacks lists the fields that the request needs and the bundle leaves empty: addresses of a
// *string or *[]string, in the order of the request.
func (r *Request) Lacks(b *filing.Bundle) []any {
	var lacking []any
	for _, items := range [...][]Item{r.Required, r.Further, r.Persons, r.Beside} {
		for i := range items {
			for _, site := range items[i].Sites(b) {
				statement := items[i].Read(b, site)
				if statement.Lacking && isValue(statement.At) && !slices.Contains(lacking, statement.At) {
					lacking = append(lacking, statement.At)
				}
			}
		}
	}
	return lacking
}

func isValue(at any) bool {
	switch at.(type) {
	case *string, *[]string:
		return true
	}
	return false
}

// ClaimRequest asks the provider to assign a record to the filer's account (备案归属).
func ClaimRequest() *Request { return claim() }

// PrincipalFor is the principal for a site: its own, or else the subject's.
func PrincipalFor(b *filing.Bundle, s *filing.Site) *filing.Person {
	if s != nil && s.HasPrincipal() {
		return &s.Principal
	}
	return &b.Subject.Principal
}

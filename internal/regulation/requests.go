package regulation

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Request is a support request to the access provider. The handbook says twice
// what one holds: in its closing table, by category and case, and in the answer
// that sends the person there. The two are not the same.
type Request struct {
	Category   lang.Text
	Case       lang.Text
	Operations []string      // that it is for; none where it is asked for by itself
	Here       Answer        // of an added site: whether the record is at this provider
	Conflict   bool          // the filing collides with what is on record
	Bare       bool          // no documents go along
	Required   []Item        // by the closing table
	Further    []Item        // by the answer
	Persons    []Item        // by the answer, of the principal of each site
	Beside     []Item        // without which staff would have to ask back, though the handbook lists none of it
	Source     source.Source // of the closing table
	Answer     source.Source // none where there is no list besides the table
}

// Item is one thing that a request states.
type Item struct {
	Letter  string // as the handbook numbers it
	Label   lang.Text
	Lines   []string // the handbook's words, where they are others than the label
	PerSite bool     // stated of each site
	Read    func(b *filing.Bundle, s *filing.Site) Statement
}

// Sites lists what the item is stated of: each site, or once, of no site, what is
// about the filing as a whole.
func (i *Item) Sites(b *filing.Bundle) []*filing.Site {
	if i.PerSite {
		return sitesOf(b)
	}
	return noSite
}

// Statement is what a bundle says on an item. Its zero value leaves the item out,
// as one that the operation does not touch.
type Statement struct {
	At      any   // where that stands, or is to be filled in; nil where there is no such place
	Parts   []any // a *string or *[]string of the bundle, words as a lang.Text, or a Named value about the part before it
	Lacking bool  // it is not there, or not all of it
}

// IsZero reports whether the item is left out.
func (s Statement) IsZero() bool { return len(s.Parts) == 0 && !s.Lacking }

// Named is a value of the bundle that needs its name to be understood.
type Named struct {
	Name lang.Text
	At   *string
}

// RequestFor returns the request that an operation takes, or the one about its
// conflict with what is on record. An added site is a matter of where the
// record is; where the bundle does not tell, assumed says that it is taken to
// be elsewhere.
func RequestFor(b *filing.Bundle, conflict bool) (r *Request, assumed, found bool) {
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

// Lacks lists the fields that the request takes from the bundle and the bundle
// leaves empty: addresses of a *string or *[]string, in the order of the request.
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

// ClaimRequest asks the provider to put a record into the filer's account
// (备案归属).
func ClaimRequest() *Request { return claim() }

// PrincipalFor is who looks after a site: its own principal, else the
// subject's.
func PrincipalFor(b *filing.Bundle, s *filing.Site) *filing.Person {
	if s != nil && s.HasPrincipal() {
		return &s.Principal
	}
	return &b.Subject.Principal
}

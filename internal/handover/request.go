package handover

import (
	"slices"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

// Request is a support request to the provider, filled in from a bundle.
type Request struct {
	Asked   *regulation.Request // which of the requests it is
	Assumed bool                // it is the one for a record held elsewhere, though the bundle does not say where it is held
	Groups  []Group             // none is empty
	Missing int                 // how many fields and documents of the bundle are still to be filled in
}

// Group is the items under one heading.
type Group struct {
	Title lang.Text
	Sites []string // the domains it is about, raw, if there are several sites; none if it is about all
	Items []Item
}

// Item is one thing that the request states, or should state.
type Item struct {
	Letter  string    // the handbook's, empty if it has none
	Label   lang.Text // zero for a document of the bundle, which has a kind instead
	Kind    string    // of a document, as the bundle has it
	About   []string  // the domain or the person, raw, if there are several
	Parts   []Part    // what is stated, in order; none if nothing is known
	Path    string    // where that is or should be, such as sites[0].name; empty if there is no such place
	Missing bool      // something is still to be filled in, or a file is to be put there
	Absent  bool      // it is missing because files that the bundle names are not there
	OnlyIf  lang.Text // what a missing document depends on; zero if it is needed in any case
}

// Part is one value of an item, with what is said about it.
type Part struct {
	Value
	About []Named
}

// Named is a value that means nothing without its name.
type Named struct {
	Name lang.Text
	Value
}

// NewRequest fills in a request on a day. The folder shows whether the files that go along
// exist; it is nil if that is unknown.
func NewRequest(asked *regulation.Request, assumed bool, reading *bundlefile.Reading, today time.Time, folder rule.Files) *Request {
	w := requestWriter{
		Bundle: reading.Bundle, reading: reading, today: today, folder: folder, open: make(map[string]bool),
		request: Request{Asked: asked, Assumed: assumed},
	}
	further := lang.Text{ZH: "另需提供", EN: "also needed"}
	if len(asked.Required) == 0 {
		further = lang.Text{ZH: "需提供", EN: "needed"}
	}
	w.add(Group{Title: lang.Text{ZH: "必填", EN: "required"}, Items: w.items(asked.Required)})
	w.add(Group{Title: further, Items: w.items(asked.Further)})
	if len(asked.Persons) > 0 {
		for _, sites := range sitesByPrincipal(w.Bundle) {
			title := lang.Text{ZH: "另需提供：网站负责人基本情况", EN: "the website's principal"}
			w.add(Group{Title: title, Sites: w.domainsOf(sites...), Items: w.persons(asked.Persons, sites[0])})
		}
	}
	w.add(Group{Title: lang.Text{ZH: "补充说明", EN: "also said"}, Items: w.items(asked.Beside)})
	if !asked.Bare {
		w.add(Group{Title: lang.Text{ZH: "随附材料", EN: "documents to attach"}, Items: w.attachments()})
	}
	w.request.Missing = len(w.open)
	return &w.request
}

// sitesByPrincipal groups the sites by their principal; without any site there is still the
// subject's principal to state.
func sitesByPrincipal(b *filing.Bundle) [][]*filing.Site {
	var groups [][]*filing.Site
	var heads []*filing.Person
	for _, site := range b.Sites {
		p := regulation.PrincipalFor(b, site)
		i := slices.Index(heads, p)
		if i < 0 {
			i = len(groups)
			heads, groups = append(heads, p), append(groups, nil)
		}
		groups[i] = append(groups[i], site)
	}
	if groups == nil {
		return [][]*filing.Site{{nil}}
	}
	return groups
}

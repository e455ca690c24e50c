package filing

import (
	"cmp"
	"slices"
)

// Next begins a later operation of the subject that has filed b: it holds what
// stays the same. Documents are looked for anew, since their dates and demands
// are those of each operation, and what belongs to one provider is left out.
func (b *Bundle) Next(operation string) *Bundle {
	next := &Bundle{Version: FormatVersion, Operation: operation, Province: b.Province}
	if next.HasRecord() && b.Operation != CancelSubject {
		next.Record = b.left()
	}
	if next.IsCancellation() {
		next.Subject = Subject{Type: b.Subject.Type, Name: b.Subject.Name}
	} else {
		next.Verification, next.Subject = b.Verification, b.Subject
	}
	switch operation {
	case AddAccess:
		for _, site := range b.Sites {
			moved := site.clone()
			moved.Access = Access{} // it reaches the network elsewhere
			moved.ContentDir = ""   // which is told from the earlier file
			next.Sites = append(next.Sites, moved)
		}
	case CancelSite, CancelAccess:
		if len(b.Sites) == 1 { // of several it has to be said which
			next.Sites = []*Site{{Domain: b.Sites[0].Domain}}
		}
	}
	return next
}

// clone is a copy that shares nothing with the site.
func (s *Site) clone() *Site {
	c := *s
	c.Content, c.Languages, c.Access.IPs = slices.Clone(s.Content), slices.Clone(s.Languages), slices.Clone(s.Access.IPs)
	c.PreApprovals = nil
	for _, p := range s.PreApprovals {
		copied := *p
		c.PreApprovals = append(c.PreApprovals, &copied)
	}
	return &c
}

// left is the record that is there once b is approved, as far as b tells.
func (b *Bundle) left() Record {
	r := Record{Number: b.Record.Number, SubjectName: cmp.Or(b.Subject.Name, b.Record.SubjectName)}
	for _, domain := range b.Record.Domains {
		if b.Operation != CancelSite || !b.HasSite(domain) {
			r.Domains = append(r.Domains, domain)
		}
	}
	for _, site := range b.Sites {
		if !b.IsCancellation() && site.Domain != "" && !r.Has(site.Domain) {
			r.Domains = append(r.Domains, site.Domain)
		}
	}
	return r
}

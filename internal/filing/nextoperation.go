package filing

import (
	"cmp"
	"slices"
)

// Next begins another operation of the subject that has filed b: it holds what stays the same.
// Documents are not carried over to a later operation, because each has its own dates and
// demands; nor is what belongs to one provider.
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
	case First: // of another website, through the same provider
		next.Provider = b.Provider
		next.Documents = b.lasting()
	case AddAccess:
		for _, site := range b.Sites {
			moved := site.clone()
			moved.Access = Access{} // it reaches the network elsewhere
			moved.ContentDir = ""   // it is relative to the earlier file
			next.Sites = append(next.Sites, moved)
		}
	case CancelSite, CancelAccess:
		if len(b.Sites) == 1 { // with several, it has to be said which one
			next.Sites = []*Site{{Domain: b.Sites[0].Domain}}
		}
	}
	return next
}

// NextSubject begins the first filing of another subject, of some type. The people with the
// scans of their cards, the provider and the way of verification stay. The person of a
// personal filing becomes the principal of an organisation, and the other way round.
func (b *Bundle) NextSubject(kind string) *Bundle {
	next := &Bundle{Version: FormatVersion, Operation: First, Province: b.Province, Verification: b.Verification, Provider: b.Provider}
	next.Subject.Type = kind
	person := b.Subject.Principal
	person.Role = ""
	if b.IsPersonal() {
		person.Name, person.Certificate = b.Subject.Name, b.Subject.Certificate
		person.Certificate.Address = "" // only a subject's has one
	}
	if next.IsPersonal() {
		next.Subject.Name, next.Subject.Certificate = person.Name, person.Certificate
		person.Name, person.Certificate, person.Role = "", Certificate{}, Self
	}
	next.Subject.Principal = person
	next.Documents = b.cardFor(next)
	return next
}

// cardFor are the papers with the principal's card, as the kind that the filing of another
// subject asks for. In the filing of an individual that is the subject's card, and one entry
// is enough.
func (b *Bundle) cardFor(next *Bundle) (papers []*Document) {
	holder, kinds := &b.Subject.Principal, []string{PrincipalCertificate}
	if b.IsPersonal() {
		holder = &Person{Name: b.Subject.Name, Certificate: b.Subject.Certificate}
		kinds = []string{SubjectCertificate, PrincipalCertificate}
	}
	if holder.Certificate.Number == "" {
		return nil // it is unknown whose card it is
	}
	for _, kind := range kinds {
		for _, d := range b.lasting() {
			if d.Kind != kind || d.Person != "" && !SameName(d.Person, holder.Name) {
				continue
			}
			if d.Kind = PrincipalCertificate; next.IsPersonal() {
				d.Kind = SubjectCertificate
			}
			papers = append(papers, d)
		}
		if len(papers) > 0 {
			break
		}
	}
	return papers
}

// lasting are the papers that are also good for another filing: the cards and licences of the
// subject and its people, which have no date of submission and belong to no website.
func (b *Bundle) lasting() (papers []*Document) {
	for _, d := range b.Documents {
		if d.Date == "" && d.Site == "" && slices.Contains(lastingKinds, d.Kind) {
			copied := *d
			copied.Files = slices.Clone(d.Files)
			papers = append(papers, &copied)
		}
	}
	return papers
}

var lastingKinds = []string{SubjectCertificate, PrincipalCertificate}

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

// left is the record that exists once b is approved, as far as b says.
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

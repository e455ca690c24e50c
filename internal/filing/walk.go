package filing

// Need says whether a field is asked for in the bundle at hand.
type Need uint8

const (
	Inapplicable Need = iota // makes no sense here; read if it is there anyway
	Optional                 // may be left out
	Required                 // the filing needs it
)

// Visitor is shown the fields of a bundle by Walk. An address that it gets stays valid as long
// as the bundle does, except for the elements of a list of texts, which move when the list
// grows.
type Visitor interface {
	// Text shows one value.
	Text(at *string, f *Field, need Need)
	// Texts shows a list of values.
	Texts(at *[]string, f *Field, need Need)
	// Enter shows a group; false skips it, and Leave is not called.
	Enter(at any, f *Field, need Need) bool
	// Leave ends the group or list entered last.
	Leave()
	// List shows a list of groups with its length, and what it returns becomes the length. A
	// negative number skips the list, and Leave is not called.
	List(at any, f *Field, need Need, length int) int
	// Item shows one element of the list; false skips it, and Leave is not called.
	Item(at any, index int) bool
}

func group[T any](v Visitor, at *T, f *Field, need Need, inside func(*T)) {
	if v.Enter(at, f, need) {
		inside(at)
		v.Leave()
	}
}

func list[T any](v Visitor, at *[]*T, f *Field, need Need, element func(*T)) {
	n := v.List(at, f, need, len(*at))
	if n < 0 {
		return
	}
	for len(*at) < n {
		*at = append(*at, new(T))
	}
	*at = (*at)[:n]
	for i, e := range *at {
		if v.Item(e, i) {
			element(e)
			v.Leave()
		}
	}
	v.Leave()
}

// either picks the need according to a condition.
func either(condition bool, then, otherwise Need) Need {
	if condition {
		return then
	}
	return otherwise
}

// Walk shows every field of the bundle to v, in the order a person meets them.
func (b *Bundle) Walk(v Visitor) {
	v.Text(&b.Version, &version, Required)
	v.Text(&b.Operation, &operation, Required)
	v.Text(&b.Created, &created, Optional)
	v.Text(&b.Province, &province, Required)
	v.Text(&b.Verification, &verification, either(b.IsCancellation(), Optional, Required))
	group(v, &b.Provider, &provider, Optional, func(p *Provider) {
		v.Text(&p.Name, &providerName, Required)
	})
	group(v, &b.Subject, &subject, Required, func(s *Subject) { s.walk(v, either(b.StatesSubject(), Required, Optional)) })
	list(v, &b.Sites, &sites, b.sitesNeed(), func(s *Site) {
		s.walk(v, either(b.StatesSites(), Required, Optional), either(b.IsChanging(ChangesAccess), Required, Optional))
	})
	list(v, &b.Documents, &documents, either(b.FilesSites(), Required, Optional), func(d *Document) { d.walk(v) })
	group(v, &b.Record, &record, either(b.HasRecord(), Required, Inapplicable), func(r *Record) {
		// A subject that adds a site may have none left on record, and one whose record no
		// provider holds any more may end it without one.
		isMaybeShell := b.Operation == AddSite || b.Operation == CancelSubject && r.Here == No
		r.walk(v, either(isMaybeShell, Optional, Required))
	})
	v.Texts(&b.Changes, &changes, either(b.Operation == Change, Required, Inapplicable))
	v.Text(&b.Reason, &reason, either(b.IsCancellation(), Required, Inapplicable))
	v.Text(&b.Account, &account, Optional)
	v.Text(&b.Declared, &declared, Optional)
}

// walk shows the subject; stated is the need for anything that does more than identify it.
func (s *Subject) walk(v Visitor, stated Need) {
	unit := s.isUnit() || s.Type == "" // most are, and asking too much early is better than forgetting something
	v.Text(&s.Type, &subjectType, Required)
	v.Text(&s.Name, &subjectName, Required)
	group(v, &s.Certificate, &subjectCertificate, stated, func(c *Certificate) {
		// Only the mainland's identity card and an organisation's certificate print an
		// address.
		printed := s.Type != Personal || c.Type == ResidentID || c.Type == ""
		c.walk(v, &subjectCertificateType, &subjectCertificateNumber, either(printed, Required, Optional))
	})
	v.Text(&s.MailingAddress, &mailingAddress, stated)
	v.Text(&s.City, &city, Optional)
	v.Text(&s.District, &district, Optional)
	v.Text(&s.Investor, &investor, Optional)
	v.Text(&s.Remarks, &subjectRemarks, Optional)
	deputy := unit && s.Principal.Role == Authorized
	group(v, &s.LegalRepresentative, &legalRepresentative, either(deputy, Required, Inapplicable), func(p *Person) {
		v.Text(&p.Name, &personName, Required)
		group(v, &p.Certificate, &personCertificate, Required, func(c *Certificate) {
			c.walk(v, &certificateType, &certificateNumber, Optional)
		})
	})
	group(v, &s.Principal, &principal, stated, func(p *Person) {
		// A person filing for themselves has already given name and certificate.
		p.walk(v, either(unit, Required, Optional), true)
	})
}

func (c *Certificate) walk(v Visitor, kind, number *Field, address Need) {
	v.Text(&c.Type, kind, Required)
	v.Text(&c.Number, number, Required)
	v.Text(&c.ValidFrom, &validFrom, Optional)
	v.Text(&c.Expires, &expires, Required)
	v.Text(&c.Address, &certificateAddress, address)
}

// walk shows a principal; identity is the need for what identifies them.
func (p *Person) walk(v Visitor, identity Need, ofSubject bool) {
	v.Text(&p.Name, &personName, identity)
	if ofSubject {
		v.Text(&p.Role, &role, identity)
	}
	group(v, &p.Certificate, &personCertificate, identity, func(c *Certificate) { c.walk(v, &certificateType, &certificateNumber, Optional) })
	v.Text(&p.Mobile, &mobile, Required)
	v.Text(&p.EmergencyPhone, &emergencyPhone, Optional)
	v.Text(&p.OfficePhone, &officePhone, Optional)
	v.Text(&p.Email, &email, Required)
}

// walk shows a site; stated is the need for anything that does more than identify it, and
// reached is the need for how it reaches the network.
func (s *Site) walk(v Visitor, stated, reached Need) {
	v.Text(&s.Name, &siteName, stated)
	v.Text(&s.Domain, &domain, Required)
	v.Text(&s.Homepage, &homepage, stated)
	v.Texts(&s.Content, &content, stated)
	v.Texts(&s.Languages, &languages, Optional)
	v.Text(&s.Remarks, &siteRemarks, Optional)
	group(v, &s.Principal, &sitePrincipal, Optional, func(p *Person) { p.walk(v, Required, false) })
	group(v, &s.Registration, &registration, stated, func(r *Registration) {
		v.Text(&r.Registrant, &registrant, Required)
		v.Text(&r.RegistrantNumber, &registrantNumber, Optional)
		v.Text(&r.Registrar, &registrar, Optional)
		v.Text(&r.Verified, &verified, Optional)
		v.Text(&r.Expires, &domainExpires, Optional)
	})
	group(v, &s.Access, &access, reached, func(a *Access) {
		v.Text(&a.Method, &accessMethod, Optional)
		v.Texts(&a.IPs, &ips, reached)
		v.Text(&a.Location, &location, Optional)
	})
	list(v, &s.PreApprovals, &preApprovals, Optional, func(p *PreApproval) {
		v.Text(&p.Kind, &approvalKind, Required)
		v.Text(&p.Number, &approvalNumber, Required)
		v.Text(&p.Issuer, &approvalIssuer, Optional)
		v.Text(&p.Expires, &approvalExpires, Optional)
	})
	v.Text(&s.ContentDir, &contentDir, Optional)
}

func (d *Document) walk(v Visitor) {
	v.Text(&d.Kind, &documentKind, Required)
	v.Texts(&d.Files, &files, Optional)
	v.Text(&d.Date, &documentDate, Optional)
	v.Text(&d.Site, &documentSite, Optional)
	v.Text(&d.Person, &documentPerson, Optional)
}

func (r *Record) walk(v Visitor, domains Need) {
	v.Text(&r.Number, &recordNumber, Required)
	v.Text(&r.SubjectName, &recordSubjectName, Required)
	v.Texts(&r.Domains, &recordDomains, domains)
	v.Text(&r.Provider, &recordProvider, Optional)
	v.Text(&r.Here, &recordHere, Optional)
	v.Text(&r.Password, &recordPassword, Optional)
}

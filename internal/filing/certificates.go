package filing

// CertificateAt returns the certificate of the bundle that has the beginning or
// the end of its term at an address.
func (b *Bundle) CertificateAt(at *string) (c *Certificate, found bool) {
	s := &b.Subject
	all := []*Certificate{&s.Certificate, &s.LegalRepresentative.Certificate, &s.Principal.Certificate}
	for _, site := range b.Sites {
		all = append(all, &site.Principal.Certificate)
	}
	for _, c := range all {
		if at == &c.ValidFrom || at == &c.Expires {
			return c, true
		}
	}
	return nil, false
}

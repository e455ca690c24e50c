package filing

// CertificateAt returns the certificate whose term begins or ends at an address of the bundle.
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

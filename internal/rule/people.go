package rule

import (
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
)

// holder is a certificate of the bundle with whose it is, and its number as it
// is judged.
type holder struct {
	who         lang.Text
	name        *string
	certificate *filing.Certificate
	subject     bool // the subject's own, as against a person's in it
	numeral
	identity string // that names one holder in all bundles; empty where none is known for certain
}

// official is a principal of the filing. Officials are told apart by the
// numbers of their certificates, since names are shared and misspelt.
type official struct {
	*filing.Person
	who  lang.Text
	id   string       // the number of the certificate, empty where it is not known
	site *filing.Site // whose principal it is, nil for the subject's

	mobile, emergency, office telephone
	mail                      mailbox
}

var (
	subjectItself       = lang.Text{ZH: "主办单位", EN: "the subject"}
	legalRepresentative = lang.Text{ZH: "法定代表人", EN: "the legal representative"}
	subjectPrincipal    = lang.Text{ZH: "主体负责人", EN: "the subject's principal"}
	sitePrincipal       = lang.Text{ZH: "网站负责人", EN: "the website's principal"}
)

// readPeople collects the certificates and the principals of the bundle, which many
// rules go over.
func (c *Case) readPeople() {
	s := &c.Subject
	c.holders = make([]holder, 0, 3+len(c.Sites)) // as many as there will be, so that none moves
	c.officials = make([]official, 0, 1+len(c.Sites))
	c.ofSubject = c.hold(subjectItself, &s.Name, &s.Certificate, true)
	c.ofRepresentative = c.hold(legalRepresentative, &s.LegalRepresentative.Name, &s.LegalRepresentative.Certificate, false)
	c.ofPrincipal = c.hold(subjectPrincipal, &s.Principal.Name, &s.Principal.Certificate, false)
	id := c.ofPrincipal.text
	if c.IsPersonal() && id == "" {
		id = c.ofSubject.text
	}
	c.officials = append(c.officials, newOfficial(&s.Principal, subjectPrincipal, id, nil))
	for _, site := range c.Sites {
		h := c.hold(sitePrincipal, &site.Principal.Name, &site.Principal.Certificate, false)
		if site.HasPrincipal() {
			c.officials = append(c.officials, newOfficial(&site.Principal, sitePrincipal, h.text, site))
		}
	}
}

func newOfficial(p *filing.Person, who lang.Text, id string, site *filing.Site) official {
	return official{p, who, id, site, readPhone(p.Mobile), readPhone(p.EmergencyPhone), readPhone(p.OfficePhone), readMailbox(p.Email)}
}

func (c *Case) hold(who lang.Text, name *string, certificate *filing.Certificate, subject bool) *holder {
	number := readNumeral(certificate.Type, certificate.Number, c.Today)
	c.holders = append(c.holders, holder{who, name, certificate, subject, number, identityOf(certificate.Type, &number)})
	return &c.holders[len(c.holders)-1]
}

// principal is that of the subject, sitePrincipals are those of the websites
// that name one of their own.
func (c *Case) principal() *official       { return &c.officials[0] }
func (c *Case) sitePrincipals() []official { return c.officials[1:] }

// isSamePerson reports whether two officials are known to be one person: two
// names under one number are a fault of its own.
func (o *official) isSamePerson(p *official) bool {
	return o.id != "" && o.id == p.id && !differInName(o.Name, p.Name)
}

// differInName reports whether two names are both known and not the same.
func differInName(a, b string) bool { return a != "" && b != "" && !filing.SameName(a, b) }

// isOtherPerson reports whether two officials are known to be two persons.
func (o *official) isOtherPerson(p *official) bool { return o.id != "" && p.id != "" && o.id != p.id }

// representative is the number of the legal representative's certificate,
// empty where it is not known.
func (c *Case) representative() string {
	if c.Subject.Principal.Role == filing.LegalRepresentative {
		return c.ofPrincipal.text
	}
	return c.ofRepresentative.text
}

// folded is a text as an input method should have left it: half-width, without
// spaces and invisible characters.
func folded(text string) string { return ident.Fold(strings.TrimSpace(text)) }

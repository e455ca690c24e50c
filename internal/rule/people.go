package rule

import (
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
)

// holder is a certificate in the bundle, with the person or organisation it belongs to, and
// its number as read.
type holder struct {
	who         lang.Text
	name        *string
	certificate *filing.Certificate
	subject     bool // the subject's own, and not that of a person in the filing
	numeral
	identity string // identifies a holder across bundles; empty if that is not certain
}

// official is a principal of the filing. Officials are told apart by the numbers of their
// certificates, because names may be shared or misspelt.
type official struct {
	*filing.Person
	who  lang.Text
	id   string       // the number of the certificate, empty if not known
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

// readPeople collects the certificates and the principals of the bundle, which many rules use.
func (c *Case) readPeople() {
	s := &c.Subject
	c.holders = make([]holder, 0, 3+len(c.Sites)) // the final number, so that holders never move
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

// principal is the subject's principal; sitePrincipals are the principals of the websites that
// name one of their own.
func (c *Case) principal() *official       { return &c.officials[0] }
func (c *Case) sitePrincipals() []official { return c.officials[1:] }

// isSamePerson reports whether two officials are known to be the same person. Two names with
// the same number are a separate fault.
func (o *official) isSamePerson(p *official) bool {
	return o.id != "" && o.id == p.id && !differInName(o.Name, p.Name)
}

// differInName reports whether two names are both known and not the same.
func differInName(a, b string) bool { return a != "" && b != "" && !filing.SameName(a, b) }

// isOtherPerson reports whether two officials are known to be two persons.
func (o *official) isOtherPerson(p *official) bool { return o.id != "" && p.id != "" && o.id != p.id }

// representative is the number of the legal representative's certificate, empty if not known.
func (c *Case) representative() string {
	if c.Subject.Principal.Role == filing.LegalRepresentative {
		return c.ofPrincipal.text
	}
	return c.ofRepresentative.text
}

// folded is a text without the slips of an input method: half-width, without spaces and
// invisible characters.
func folded(text string) string { return ident.Fold(strings.TrimSpace(text)) }

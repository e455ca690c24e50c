package filing

import (
	"slices"

	"beian.example/icp/internal/domainname"
)

// Bundle is one filing: what the YAML file holds and the wizard asks for. Values are as
// written except for two kinds: if it was understood, a choice is kept as its id, and a date
// as 2006-01-02.
type Bundle struct {
	Version      string
	Operation    string
	Created      string
	Province     string
	Verification string
	Provider     Provider
	Subject      Subject
	Sites        []*Site
	Documents    []*Document
	Record       Record
	Changes      []string
	Reason       string
	Account      string
	Declared     string // the day on which the filer declared the answers to be true
}

// Provider is the access provider (接入商), the company that the server is rented from.
type Provider struct{ Name string }

// Subject is the filing entity (主办单位): an individual or an organisation.
type Subject struct {
	Type                string
	Name                string
	Certificate         Certificate
	MailingAddress      string
	City                string
	District            string
	Investor            string
	Remarks             string
	LegalRepresentative Person
	Principal           Person
}

// Certificate is what identifies a subject or a person.
type Certificate struct {
	Type      string
	Number    string
	ValidFrom string
	Expires   string
	Address   string
}

// Person is a principal or a legal representative. Which fields apply depends on the office.
type Person struct {
	Name           string
	Role           string
	Certificate    Certificate
	Mobile         string
	EmergencyPhone string
	OfficePhone    string
	Email          string
}

// Site is one website, with one registrable domain.
type Site struct {
	Name         string
	Domain       string
	Homepage     string
	Content      []string
	Languages    []string
	Remarks      string
	Principal    Person
	Registration Registration
	Access       Access
	PreApprovals []*PreApproval
	ContentDir   string
}

// Registration says who holds a domain.
type Registration struct {
	Registrant       string
	RegistrantNumber string
	Registrar        string
	Verified         string
	Expires          string
}

// Access is how a site reaches the network; the provider knows it.
type Access struct {
	Method   string
	IPs      []string
	Location string
}

// PreApproval is a permit that is needed before the filing.
type PreApproval struct {
	Kind    string
	Number  string
	Issuer  string
	Expires string
}

// Document is one paper to hand in, with the files that show it. Site and Person say which of
// several sites or persons it is about.
type Document struct {
	Kind   string
	Files  []string
	Date   string
	Site   string
	Person string
}

// IsFor reports whether the document names the site by its domain, however either of them is
// written.
func (d *Document) IsFor(s *Site) bool { return isSameDomain(d.Site, s.Domain) }

// Record is the existing filing that any operation other than first builds on.
type Record struct {
	Number      string
	SubjectName string
	Domains     []string
	Provider    string
	Here        string
	Password    string
}

// Has reports whether a domain is among those on record, however either is written. Domains
// that are written the same are found without parsing any.
func (r *Record) Has(domain string) bool {
	return domain != "" && slices.Contains(r.Domains, domain) || slices.ContainsFunc(r.Domains, func(filed string) bool { return isSameDomain(filed, domain) })
}

// HasSite reports whether a domain is that of a site, however either is written.
func (b *Bundle) HasSite(domain string) bool {
	return slices.ContainsFunc(b.Sites, func(s *Site) bool { return isSameDomain(s.Domain, domain) })
}

func isSameDomain(a, b string) bool {
	return a != "" && a == b || domainname.SameRegistrable(a, b)
}

// FormatVersion is the version of the bundle format this program writes.
const FormatVersion = "1"

// DefaultName is the file that a command uses if none is named.
const DefaultName = "bundle.yaml"

// IsPersonal reports whether the subject files as an individual.
func (b *Bundle) IsPersonal() bool { return b.Subject.Type == Personal }

// IsUnit reports whether the subject is known to be an organisation. An unknown type may be
// anything.
func (b *Bundle) IsUnit() bool { return b.Subject.isUnit() }

func (s *Subject) isUnit() bool {
	if s.Type == Personal {
		return false
	}
	_, known := SubjectTypes.ID(s.Type)
	return known
}

// PrincipalIsOther reports whether somebody authorised acts in place of the legal
// representative of an organisation.
func (b *Bundle) PrincipalIsOther() bool {
	return b.IsUnit() && b.Subject.Principal.Role == Authorized
}

// HasPrincipal reports whether the site has a principal of its own: somebody about whom
// anything is stated, because only then can the rest be asked for.
func (s *Site) HasPrincipal() bool { return s.Principal != Person{} }

// HasOtherPrincipal reports whether that is somebody other than one of the subject's people,
// who may be repeated: the same number with the same name is the same person.
func (s *Site) HasOtherPrincipal(subjects *Person) bool {
	repeated := s.Principal.Certificate.Number != "" && s.Principal.Certificate.Number == subjects.Certificate.Number && SameName(s.Principal.Name, subjects.Name)
	return s.HasPrincipal() && !repeated
}

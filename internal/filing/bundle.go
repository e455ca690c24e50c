package filing

import (
	"slices"

	"beian.example/icp/internal/domainname"
)

// Bundle is one filing: what the YAML file holds and the wizard asks for.
// Values stand as written but for two kinds: a choice is kept by its id and a
// date as 2006-01-02 wherever the written form was understood.
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

// Provider is the access provider (接入商), the company the server is rented
// from.
type Provider struct{ Name string }

// Subject is the filing entity (主办单位): a person or an organisation.
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

// Certificate is what proves a subject or a person.
type Certificate struct {
	Type      string
	Number    string
	ValidFrom string
	Expires   string
	Address   string
}

// Person is a principal or a legal representative. Which of the fields apply
// depends on the office.
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

// PreApproval is a permit that must be had before the filing.
type PreApproval struct {
	Kind    string
	Number  string
	Issuer  string
	Expires string
}

// Document is one paper handed in, with the files that show it. Site and
// Person tell which of several sites or persons it is about.
type Document struct {
	Kind   string
	Files  []string
	Date   string
	Site   string
	Person string
}

// IsFor reports whether the document names the site: by its domain, however
// that is written in either place.
func (d *Document) IsFor(s *Site) bool { return isSameDomain(d.Site, s.Domain) }

// Record is the existing filing that an operation other than first builds on.
type Record struct {
	Number      string
	SubjectName string
	Domains     []string
	Provider    string
	Here        string
	Password    string
}

// Has reports whether a domain is among those on record, however either is
// written. One that is written alike is found without reading any of them.
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

// DefaultName is the file a command takes when none is named.
const DefaultName = "bundle.yaml"

// IsPersonal reports whether the subject files as a person.
func (b *Bundle) IsPersonal() bool { return b.Subject.Type == Personal }

// IsUnit reports whether the subject is known to be an organisation. What is
// none of the types may be anything.
func (b *Bundle) IsUnit() bool { return b.Subject.isUnit() }

func (s *Subject) isUnit() bool {
	if s.Type == Personal {
		return false
	}
	_, known := SubjectTypes.ID(s.Type)
	return known
}

// PrincipalIsOther reports whether someone authorised stands in for the legal
// representative of an organisation.
func (b *Bundle) PrincipalIsOther() bool {
	return b.IsUnit() && b.Subject.Principal.Role == Authorized
}

// HasPrincipal reports whether the site has a principal of its own: someone of
// whom anything is stated, since what is still missing can be asked for only
// then.
func (s *Site) HasPrincipal() bool { return s.Principal != Person{} }

// HasOtherPrincipal reports whether that is somebody else than the subject's, who
// may be repeated: one number under one name is one person.
func (s *Site) HasOtherPrincipal(subjects *Person) bool {
	repeated := s.Principal.Certificate.Number != "" && s.Principal.Certificate.Number == subjects.Certificate.Number && SameName(s.Principal.Name, subjects.Name)
	return s.HasPrincipal() && !repeated
}

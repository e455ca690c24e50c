package rule

import (
	"cmp"
	"hash/maphash"
	"net/netip"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/regulation"
)

// entry is a fact: something that a file says and another may contradict.
type entry struct {
	key     uint64 // a digest of what is said, and of the matter it is about
	file    uint32
	owner   uint32 // a digest of whose it is, which the matter says; 0 where that is not known
	subject uint32 // a digest of the subject's certificate; 0 where that is not known
	nth     uint16 // of the file's facts
	traits  traits
}

func (e *entry) spot() spot { return spot{e.file, int(e.nth)} }

func inOrderOfFiles(a, b *entry) int { return inOrderOfSpots(a.spot(), b.spot()) }

// spot is a fact of a file.
type spot struct {
	file uint32
	nth  int
}

func inOrderOfSpots(a, b spot) int {
	return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.nth, b.nth))
}

// matter is what a fact is about: what its key is a digest of, and so what facts must have in
// common to be compared.
type matter uint8

const (
	ofCertificate  matter = iota + 1 // a certificate's type and number; the owner is the holder's name
	ofPhone                          // a telephone number; the owner is the person, by certificate
	ofMail                           // an e-mail address; likewise
	ofDomain                         // a domain; the owner is the record that it is on or is added to
	ofSiteName                       // the name of a website; the owner is its domain
	ofIP                             // an IP address; the owner is the access provider
	ofScan                           // a file of a document; the owner is the person or subject it is of
	ofRecord                         // the number of a record; it has no owner
	ofRecordHolder                   // the certificate of a subject that has a record; the owner is that record
)

// traits are the matter in the lowest four bits, and what else a rule asks of a fact.
type traits uint16

const (
	mattersMask traits = 1<<4 - 1

	isOfSubject   traits = 1 << (iota + 3) // it is the subject's own certificate
	isFirstFiling                          // the bundle makes an initial filing
	isChanged                              // the bundle may change the holder's name, or the contact
	isPrincipal                            // the holder is a principal, of the subject or of a website
	isAgent                                // a principal by authorization or of a website, without an office in the subject
	isRefused                              // a principal whom the province refuses if also in another subject's filing
	isEmergency                            // the phone is given for emergencies, not as a mobile
	isCancelled                            // the bundle gives up the domain or the record
	isAsRecorded                           // the domain, or the organisation's name, is the one on record
)

func (t traits) matter() matter    { return matter(t & mattersMask) }
func (t traits) has(x traits) bool { return t&x != 0 }

// short cuts a digest down to the few bits that are enough to tell apart facts of one key.
func short(digest uint64) uint32 { return max(1, uint32(digest>>(64-ownerBits))) }

func (a *Across) digest(m matter, parts ...string) uint64 {
	var h maphash.Hash
	h.SetSeed(a.seed)
	_ = h.WriteByte(byte(m)) // a hash never fails
	for _, part := range parts {
		_, _ = h.WriteString(part)
		_ = h.WriteByte(0)
	}
	return h.Sum64()
}

// noting gathers the facts of one bundle.
type noting struct {
	*Across
	*Case
	facts   []entry
	fields  []*string // where each stands
	subject uint32
}

// mostFacts is how many facts of one bundle are compared, and mostFiles of how many bundles.
const (
	mostFacts = 1<<nthBits - 1
	mostFiles = 1 << fileBits
)

func (n *noting) add(m matter, at *string, e entry, parts ...string) {
	e.key, e.subject, e.nth = n.digest(m, parts...), n.subject, uint16(len(n.facts))
	e.traits |= traits(m)
	if len(n.facts) < mostFacts {
		n.facts, n.fields = append(n.facts, e), append(n.fields, at)
	}
}

// note gathers the facts of a bundle, and the fields where they stand, one for each. Values
// that are malformed, or that drafts hold until the real ones are known, are left out: these
// have findings of their own.
func (a *Across) note(c *Case, folder string) (Facts, []*string) {
	most := 8 + 4*len(c.Sites) + len(c.Documents) // of most bundles
	n := noting{Across: a, Case: c, facts: make([]entry, 0, most), fields: make([]*string, 0, most)}
	n.subject = n.ownerOf(c.ofSubject)
	n.certificates()
	n.contacts()
	n.sites()
	n.scansOf(folder)
	facts := Facts{content: n.content(), called: n.name(n.Subject.Name), record: n.record(), isJudged: true, ignores: ignoresAcross(c.reading.Ignores)}
	if day, ok := filing.ParseDay(n.Created); ok {
		facts.day = int32(day.Unix() / (24 * 60 * 60))
	}
	facts.all = n.facts
	return facts, n.fields
}

// content is a digest of all values. The layout of the file and its comments do not change it.
func (n *noting) content() uint64 {
	var h maphash.Hash
	h.SetSeed(n.seed)
	for i := range n.entries {
		if at, isText := n.entries[i].At.(*string); isText {
			_, _ = h.WriteString(*at)
		}
		_ = h.WriteByte(0)
	}
	return h.Sum64()
}

// ownerOf is a digest of the person or organisation that a certificate names; 0 where that is
// not known.
func (n *noting) ownerOf(h *holder) uint32 { return n.shortOf(h.identity) }

func (n *noting) certificates() {
	for i := range n.holders {
		h := &n.holders[i]
		number := h.identity
		if number == "" {
			continue
		}
		t := n.traitsOf(h)
		if t.has(isPrincipal) {
			if _, isAsked := n.refusal(h); isAsked {
				t |= isRefused
			}
		}
		key := n.digest(ofCertificate, h.certificate.Type, number)
		if k := slices.IndexFunc(n.facts, func(f entry) bool { return f.key == key }); k >= 0 {
			agent := n.facts[k].traits & t & isAgent // who holds one office in the subject is no agent
			n.facts[k].traits = (n.facts[k].traits|t)&^isAgent | agent
			continue
		}
		n.add(ofCertificate, &h.certificate.Number, entry{owner: n.name(*h.name), traits: t}, h.certificate.Type, number)
	}
}

// traitsOf tells which part the holder of a certificate has in the filing.
func (n *noting) traitsOf(h *holder) (t traits) {
	switch h {
	case n.ofSubject:
		t = isOfSubject
		if n.Operation == filing.First {
			t |= isFirstFiling
		}
		if n.IsChanging(filing.ChangesSubject) && !filing.SameName(n.Record.SubjectName, n.Subject.Name) {
			t |= isChanged
		}
		if n.HasRecord() && n.IsUnit() && filing.SameName(n.Record.SubjectName, n.Subject.Name) {
			t |= isAsRecorded
		}
		if n.IsPersonal() {
			t |= isPrincipal
		}
	case n.ofRepresentative:
	case n.ofPrincipal:
		t = isPrincipal
		if n.Subject.Principal.Role == filing.Authorized {
			t |= isAgent
		}
	default:
		t = isPrincipal | isAgent
	}
	return t
}

// ofOneUnit is the demand that a person look after the websites of one organisation only.
const ofOneUnit = "site-principal-of-one-unit"

// refusal is the demand by which the province minds a principal who is in another subject's
// filing.
func (c *Case) refusal(h *holder) (demand *regulation.Demand, isAsked bool) {
	if demand, isAsked = c.demandCalled("phone-of-one-subject"); !isAsked && c.isOfSite(h) {
		demand, isAsked = c.demandCalled(ofOneUnit)
	}
	return demand, isAsked
}

// isOfSite reports whether the holder of a certificate is the principal of a website, also as
// the subject's principal where the website names none.
func (c *Case) isOfSite(h *holder) bool {
	switch h {
	case c.ofSubject, c.ofRepresentative:
		return false
	case c.ofPrincipal:
		return slices.ContainsFunc(c.Sites, func(s *filing.Site) bool { return !s.HasPrincipal() })
	}
	return true
}

func (n *noting) contacts() {
	for i := range n.officials {
		o := &n.officials[i]
		whose := entry{owner: n.ownerOf(n.holderOf(o))}
		if n.Operation == filing.Change {
			whose.traits = isChanged
		}
		if o.mobile.isMobile {
			n.add(ofPhone, &o.Mobile, whose, o.mobile.canonical)
		}
		if mail := o.mail.canonical; mail != "" {
			n.add(ofMail, &o.Email, whose, mail)
		}
		if number := o.emergency.canonical; number != "" && number != o.mobile.canonical {
			whose.traits |= isEmergency
			n.add(ofPhone, &o.EmergencyPhone, whose, number)
		}
	}
}

// holderOf finds the holder of a principal's certificate, which in an individual's filing may
// be the subject's.
func (n *noting) holderOf(o *official) *holder {
	for i := range n.holders {
		if h := &n.holders[i]; h.certificate == &o.Certificate && h.text != "" {
			return h
		}
	}
	if n.IsPersonal() && o.site == nil {
		return n.ofSubject
	}
	return &holder{certificate: new(filing.Certificate)}
}

func (n *noting) sites() {
	onRecord := n.onRecord()
	supplier := n.shortOf(providerKey(n.provider())) // of the access; 0 where that is not known
	for i, site := range n.Sites {
		if domain := n.siteReadings[i].domain.ASCII; domain != "" {
			switch {
			case n.Operation == filing.First:
				n.add(ofDomain, &site.Domain, entry{traits: isFirstFiling}, domain)
			case n.Operation == filing.AddSite:
				n.add(ofDomain, &site.Domain, entry{owner: onRecord.owner}, domain)
			case n.Operation == filing.AddAccess, n.Operation == filing.Change:
				n.add(ofDomain, &site.Domain, onRecord, domain)
			case n.Operation == filing.CancelSite, n.Operation == filing.CancelSubject:
				n.add(ofDomain, &site.Domain, entry{traits: isCancelled}, domain)
			}
		}
		statesSites := n.StatesSites()
		if statesSites && n.siteReadings[i].name.counted >= regulation.NameLeast.Value && !isStandInWord(site.Name) { // too short ones have a finding of their own
			n.add(ofSiteName, &site.Name, entry{owner: n.shortOf(n.siteReadings[i].domain.ASCII)}, filing.FoldedName(site.Name))
		}
		if !statesSites && !n.IsChanging(filing.ChangesAccess) {
			continue
		}
		for j := range site.Access.IPs {
			first, last, ok := readAddresses(meantAddress(site.Access.IPs[j]))
			if ok && first == last && isPublic(first) {
				n.add(ofIP, &site.Access.IPs[j], entry{owner: supplier}, first.String())
			}
		}
	}
	n.recordedDomains(onRecord)
}

// recordedDomains notes the domains that are on the record, which are given up with it if it
// is cancelled. What becomes of them when access is cancelled is not known.
func (n *noting) recordedDomains(onRecord entry) {
	switch n.Operation {
	case filing.CancelSubject:
		onRecord = entry{traits: isCancelled}
	case filing.AddSite, filing.AddAccess, filing.Change, filing.CancelSite:
	default:
		return
	}
	for i := range n.Record.Domains {
		domain := domainname.Read(n.Record.Domains[i]).ASCII
		key := n.digest(ofDomain, domain)
		if domain != "" && !slices.ContainsFunc(n.facts, func(f entry) bool { return f.key == key }) {
			n.add(ofDomain, &n.Record.Domains[i], onRecord, domain)
		}
	}
}

// onRecord is the fact that a domain is on the record that the bundle builds on.
func (n *noting) onRecord() entry {
	return entry{traits: isAsRecorded, owner: n.shortOf(n.recordNumber())}
}

func isPublic(a netip.Addr) bool { return specialIP(a).IsZero() }

// scansOf notes the files that show a person or a paper of one subject, by their content if
// they were looked at, and otherwise by their path.
func (n *noting) scansOf(folder string) {
	var seen map[*string]*scanned
	if scans := n.scans(); len(scans) > 0 {
		seen = make(map[*string]*scanned, len(scans))
		for i := range scans {
			if s := &scans[i]; s.isSeen() {
				seen[s.at] = s
			}
		}
	}
	eachScan(n.Bundle, func(d *filing.Document, file *string, name string) {
		if base := path.Base(name); !isByItself(d.Kind) || isStandInWord(strings.TrimSuffix(base, path.Ext(base))) {
			return
		}
		owner := n.subject
		switch h := n.shownBy(d); {
		case h != nil:
			owner = n.ownerOf(h)
		case isPhoto(d) && n.ofPrincipal.identity != "":
			owner = n.ownerOf(n.ofPrincipal)
		}
		switch s := seen[file]; {
		case s != nil:
			n.add(ofScan, file, entry{owner: owner}, string(s.SHA256[:]))
		default:
			n.add(ofScan, file, entry{owner: owner}, filepath.Join(folder, filepath.FromSlash(name)))
		}
	})
}

// recordNumber is the number of the subject's record in its canonical spelling.
func (n *noting) recordNumber() string {
	number, read := ident.ParseFilingNumber(n.Record.Number)
	if !n.HasRecord() || !read || number.Licence || isStandIn(number.Digits) {
		return ""
	}
	return number.Subject().String()
}

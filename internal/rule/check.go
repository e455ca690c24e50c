package rule

import (
	"cmp"
	"slices"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/postal"
	"beian.example/icp/internal/source"
)

// Surroundings are what else is needed to check a filing.
type Surroundings struct {
	Today         time.Time // the calendar day in Shanghai, as midnight UTC
	Folder        Folder    // the bundle's files; nil if it is not known where they are
	Scans         Scans     // how closely those files are looked at; not at all without a Folder
	Selection     Selection // which findings are wanted
	UsualProvider string    // for bundles that name no provider; may be empty
	// CanWrite reports whether a new value can be written at an address of the file. If not,
	// no repair is offered. If it is nil, every value can be written.
	CanWrite func(at *string) bool
	// Ignored lists the ignore comments of the file that a bundle without one is to be written
	// to, by the paths of what they are beside. If it is nil, there are none.
	Ignored func(b *filing.Bundle) map[string][]bundlefile.Ignore
}

// Case is a filing that is being checked.
type Case struct {
	*filing.Bundle
	Surroundings
	reading *bundlefile.Reading
	entries filing.Entries // of the bundle
	faults  []bundlefile.Fault
	unread  map[any]bool // the addresses of values with the wrong shape; nil until needed
	depth   Scans        // how closely files are looked at
	looked  *[]scanned   // the files that were looked at; nil until then

	rules    []*Rule // the rules to run; a rule cannot refer to the catalogue, which contains it
	rule     *Rule   // the rule that is running
	findings []Finding

	// What prepare reads once for all rules.
	printed      postal.Located // the address on the subject's certificate
	mailing      postal.Located // the subject's mailing address
	siteReadings []siteReading  // of the sites, in order; those from before repairs until prepare has run
	officials    []official

	// The holders of all possible certificates, in the order of the form, and those among them
	// that occur only once in a filing.
	holders          []holder
	ofSubject        *holder
	ofRepresentative *holder
	ofPrincipal      *holder
}

// Check checks a bundle that was read from a file. The findings come in the order of the file;
// if the file was refused, the only finding says why. They are final: nobody changes them
// afterwards.
func Check(r *bundlefile.Reading, s Surroundings) []Finding { return newCase(r, s).check(nil) }

func newCase(r *bundlefile.Reading, s Surroundings) *Case {
	return &Case{
		Bundle: r.Bundle, Surroundings: s, faults: r.Faults, depth: ScansOf(s.Scans, s.Selection),
		reading: r, entries: r.Entries(), rules: catalogue,
	}
}

// check checks the bundle. It calls note, if not nil, after the rules have run and before
// repairs are tried, while what prepare has read is still valid.
func (c *Case) check(note func()) []Finding {
	r := c.reading
	switch {
	case r.Refused():
		c.run(&notYAML)
		c.run(&listTooLong)
	case c.Version != "" && c.Version != filing.FormatVersion: // in another version the rest may mean something else
		c.rule = &unknownValue
		reportUnknownValue(c, &c.Version, r.Field(&c.Version))
	default:
		c.judge()
		if note != nil {
			note()
		}
		c.proveRepairs()
		c.findings = inOrder(c.findings, r)
	}
	for i := range c.findings {
		c.findings[i].Refuses = !IsJudged(r)
	}
	c.findings = c.Selection.of(c.findings)
	c.leaveUnwritable()
	tellAge(c.findings, c.Today)
	return c.findings
}

// IsJudged reports whether rules can check what was read. If not, findings can only say why.
func IsJudged(r *bundlefile.Reading) bool {
	return !r.Refused() && (r.Bundle.Version == "" || r.Bundle.Version == filing.FormatVersion)
}

// tellAge notes for each finding since when nothing has confirmed what it rests on.
func tellAge(findings []Finding, today time.Time) {
	for i := range findings {
		f := &findings[i]
		f.Unconfirmed = source.UnconfirmedSince(f.restsOn(), today)
	}
}

// judge runs the rules.
func (c *Case) judge() {
	c.prepare()
	for _, r := range c.rules {
		c.run(r)
	}
	c.leaveUnstated()
}

// prepare reads once what many rules need. After a repair, it does not reread the domains that
// did not change.
func (c *Case) prepare() {
	c.printed = postal.Locate(c.Subject.Certificate.Address)
	c.mailing = c.printed // mostly the same
	if c.Subject.MailingAddress != c.Subject.Certificate.Address {
		c.mailing = postal.Locate(c.Subject.MailingAddress)
	}
	c.readPeople()
	before := c.siteReadings
	c.siteReadings = make([]siteReading, len(c.Sites))
	for i, site := range c.Sites {
		read := &c.siteReadings[i]
		if before != nil && before[i].typed == site.Domain {
			*read = before[i]
		} else {
			read.typed, read.domain = site.Domain, domainname.Read(site.Domain)
			read.suffix = read.domain.Suffix()
		}
		read.name = shapeOf(site.Name)
		read.registrant = c.registrantNumeral(site.Registration.RegistrantNumber)
	}
}

// siteReading is what prepare has read about a site.
type siteReading struct {
	typed      string // the domain as written
	domain     domainname.Reading
	suffix     domainname.Suffix
	name       shape
	registrant numeral
}

func (c *Case) run(r *Rule) {
	if c.rule = r; r.check != nil {
		r.check(c)
	}
}

// inOrder sorts findings by their place in the file; those at the same place keep the order of
// the catalogue.
func inOrder(findings []Finding, r *bundlefile.Reading) []Finding {
	if len(findings) < 2 {
		return findings
	}
	type position struct{ line, column, index int }
	positions := make([]position, len(findings))
	for i := range findings {
		line, column := findings[i].position(r)
		positions[i] = position{line, column, i}
	}
	slices.SortFunc(positions, func(a, b position) int {
		return cmp.Or(cmp.Compare(a.line, b.line), cmp.Compare(a.column, b.column), cmp.Compare(a.index, b.index))
	})
	sorted := make([]Finding, len(findings))
	for i, p := range positions {
		sorted[i] = findings[p.index]
	}
	return sorted
}

// report adds a finding of the rule that is running.
func (c *Case) report(at any, message lang.Text, args ...any) *pending {
	if c.findings == nil {
		c.findings = make([]Finding, 0, 8+len(c.faults))
	}
	c.findings = append(c.findings, c.rule.finding(Where{At: at}, message, args...))
	return (*pending)(&c.findings[len(c.findings)-1])
}

// isUnreadable reports whether the value at an address, or around it, had the wrong shape.
// Then it is empty for that reason, and not at fault for being empty.
func (c *Case) isUnreadable(at any) bool {
	if len(c.faults) == 0 {
		return false
	}
	if c.unread == nil {
		c.unread = make(map[any]bool)
		for i := range c.faults {
			if fault := &c.faults[i]; !fault.Kind.IsOfKey() {
				c.unread[fault.At] = true
			}
		}
	}
	return c.unread[at]
}

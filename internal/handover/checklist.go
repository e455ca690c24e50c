package handover

import (
	"slices"
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

// Checklist is the documents a filing hands in, as far as its bundle tells.
type Checklist struct {
	Bundle  *filing.Bundle
	Entries []Entry
	Owed    bool // these are only what is still to be handed in
	Trusted bool // files that the bundle names were not looked for, and count as there
}

// Entry is one document of the list.
type Entry struct {
	regulation.Requirement
	Status Status
	Faults []rule.Finding // by which its scans are unfit
}

// Status says whether a document is there.
type Status uint8

const (
	NotAsked  Status = iota // there is no bundle to look into, or nothing tells whether it is needed
	Have                    // given, and its files are there as far as that is known
	Missing                 // not given, or a file of it is not there
	OutOfDate               // given, and to be renewed before handing in
	Unfit                   // given, with a scan that is to be replaced
)

// NewChecklist lists the documents that a case needs on a day, as it is
// described. None is looked for.
func NewChecklist(described *filing.Bundle, today time.Time) *Checklist {
	list := &Checklist{Bundle: described}
	for _, requirement := range regulation.Documents(described, today) {
		list.Entries = append(list.Entries, Entry{Requirement: requirement})
	}
	return list
}

// NewTickedChecklist lists the documents that a bundle needs on a day, and tells
// which of them it has. A folder lets it see whether the files are there too, and
// is nil where that is not known; which are out of date and which scans are unfit is
// what the judge found.
func NewTickedChecklist(b *filing.Bundle, findings []rule.Finding, today time.Time, folder rule.Files) *Checklist {
	list := NewChecklist(b, today)
	list.Trusted = folder == nil && slices.ContainsFunc(b.Documents, func(d *filing.Document) bool { return len(d.Files) > 0 })
	outdated := make(map[any]bool)
	for _, f := range findings {
		if f.Rule.Outdates {
			outdated[f.At] = true
			for _, at := range f.Outdated {
				outdated[at] = true
			}
		}
	}
	for i := range list.Entries {
		e := &list.Entries[i]
		e.Status = list.statusOf(&e.Requirement, outdated, folder)
		if e.Status == Have || e.Status == OutOfDate {
			e.Faults = list.faultsOf(&e.Requirement, findings)
		}
		if e.Status == Have && len(e.Faults) > 0 {
			e.Status = Unfit
		}
	}
	list.shareLetters()
	return list
}

// shareLetters lets a letter of commitment that is left over from the certain demands
// answer one that may be made: whether one paper says all that several want is not known.
func (c *Checklist) shareLetters() {
	given := 0
	for _, d := range c.Bundle.Documents {
		if d.Kind == filing.CommitmentLetter && len(d.Files) > 0 {
			given++
		}
	}
	for _, certain := range []bool{true, false} {
		for i := range c.Entries {
			e := &c.Entries[i]
			isGiven := e.Status == Have || e.Status == Unfit || e.Status == OutOfDate
			if e.Kind != filing.CommitmentLetter || e.Certain() != certain || !isGiven {
				continue
			}
			if given--; given < 0 && !certain {
				e.Status, e.Faults = NotAsked, nil
			}
		}
	}
}

// faultsOf are the findings by which the scans of a document are sent back.
func (c *Checklist) faultsOf(requirement *regulation.Requirement, findings []rule.Finding) (faults []rule.Finding) {
	for _, d := range requirement.Given(c.Bundle) {
		for _, f := range findings {
			if f.IsOfScan() && f.Severity > rule.Advice && f.IsOf(d.Files) {
				faults = append(faults, f)
			}
		}
	}
	return faults
}

func (c *Checklist) statusOf(requirement *regulation.Requirement, outdated map[any]bool, folder rule.Files) Status {
	given := requirement.Given(c.Bundle)
	for _, d := range given {
		for _, file := range d.Files {
			if folder != nil && !folder.Has(file) {
				return Missing
			}
		}
	}
	switch {
	case len(given) == 0 && !requirement.Certain():
		return NotAsked // whether it is needed is not known
	case len(given) == 0:
		return Missing
	}
	for _, d := range given {
		if outdated[&d.Date] {
			return OutOfDate
		}
	}
	for _, term := range c.termsOf(requirement) {
		if outdated[term] {
			return OutOfDate
		}
	}
	return Have
}

// IsComplete reports whether every document is there as it is to be handed in.
func (c *Checklist) IsComplete() bool {
	return !slices.ContainsFunc(c.Entries, Entry.isOwed)
}

// isOwed reports whether a document is still to be handed in, or another in its place.
func (e Entry) isOwed() bool {
	return e.Status == Missing || e.Status == OutOfDate || e.Status == Unfit
}

// OnlyOwed is the list without what is there, and without what nothing tells the need of.
func (c *Checklist) OnlyOwed() *Checklist {
	owed := &Checklist{Bundle: c.Bundle, Owed: true, Trusted: c.Trusted}
	for _, e := range c.Entries {
		if e.isOwed() {
			owed.Entries = append(owed.Entries, e)
		}
	}
	return owed
}

// LacksLetter reports whether a document is missing that is a letter.
func (c *Checklist) LacksLetter() bool {
	return slices.ContainsFunc(c.Entries, func(e Entry) bool {
		_, isLetter := regulation.LetterOf(&e.Requirement, c.Bundle)
		return isLetter && e.Status == Missing
	})
}

// termsOf are the days until which what a document shows is valid; none where it is
// another paper.
func (c *Checklist) termsOf(requirement *regulation.Requirement) (terms []*string) {
	switch {
	case requirement.Kind == filing.SubjectCertificate:
		return []*string{&c.Bundle.Subject.Certificate.Expires}
	case requirement.Kind == filing.PrincipalCertificate:
		if c.Bundle.IsPersonal() {
			return []*string{&c.Bundle.Subject.Certificate.Expires}
		}
		return []*string{&c.Bundle.Subject.Principal.Certificate.Expires}
	case requirement.Site == nil:
	case requirement.Kind == filing.SitePrincipalCertificate:
		return []*string{&requirement.Site.Principal.Certificate.Expires}
	case requirement.Kind == filing.PreApprovalPermit:
		for _, approval := range requirement.Site.PreApprovals {
			terms = append(terms, &approval.Expires)
		}
	}
	return terms
}

package handover

import (
	"slices"
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

// Checklist lists the documents that a filing hands in, as far as its bundle shows.
type Checklist struct {
	Bundle  *filing.Bundle
	Entries []Entry
	Owed    bool // only what is still to be handed in is listed
	Trusted bool // nobody looked for the files that the bundle names: they count as present
}

// Entry is one document of the list.
type Entry struct {
	regulation.Requirement
	Status Status
	Faults []rule.Finding // why its scans will not do
}

// Status says whether a document is there.
type Status uint8

const (
	NotAsked  Status = iota // there is no bundle to look at, or it is unknown whether the document is needed
	Have                    // given, and no file of it is known to be missing
	Missing                 // not given, or one of its files is not there
	OutOfDate               // given, but must be renewed first
	Unfit                   // given, but a scan must be replaced
)

// NewChecklist lists the documents that the filing described needs on a day, without looking
// for any of them.
func NewChecklist(described *filing.Bundle, today time.Time) *Checklist {
	list := &Checklist{Bundle: described}
	for _, requirement := range regulation.Documents(described, today) {
		list.Entries = append(list.Entries, Entry{Requirement: requirement})
	}
	return list
}

// NewTickedChecklist lists the documents that a bundle needs on a day and ticks those it has.
// The folder shows whether their files exist; it is nil if that is unknown. The findings
// show which documents are out of date and which scans will not do.
func NewTickedChecklist(b *filing.Bundle, findings []rule.Finding, today time.Time, folder rule.Files) *Checklist {
	list := NewChecklist(b, today)
	list.Trusted = folder == nil && slices.ContainsFunc(b.Documents, func(d *filing.Document) bool { return len(d.Files) > 0 })
	outdated := make(map[any]bool)
	for _, f := range findings {
		if f.Rule.Outdates {
			outdated[f.At] = true
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

// shareLetters lets a letter of commitment answer a demand that is only possible if the
// certain demands leave one over: whether one paper can satisfy several demands is unknown.
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

// faultsOf returns the findings for which a reviewer would send the document's scans back.
func (c *Checklist) faultsOf(requirement *regulation.Requirement, findings []rule.Finding) (faults []rule.Finding) {
	given := requirement.Given(c.Bundle)
	for _, f := range findings { // each once, even if several of the documents have the file
		if f.IsOfScan() && f.Severity > rule.Advice && slices.ContainsFunc(given, func(d *filing.Document) bool { return f.IsOf(d.Files) }) {
			faults = append(faults, f)
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
		return NotAsked // whether it is needed is unknown
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

// IsComplete reports whether nothing needs to be added or replaced before handing in.
func (c *Checklist) IsComplete() bool {
	return !slices.ContainsFunc(c.Entries, Entry.isOwed)
}

// isOwed reports whether the document, or a better one, is still to be handed in.
func (e Entry) isOwed() bool {
	return e.Status == Missing || e.Status == OutOfDate || e.Status == Unfit
}

// OnlyOwed returns the list without documents that are there or may not be needed.
func (c *Checklist) OnlyOwed() *Checklist {
	owed := &Checklist{Bundle: c.Bundle, Owed: true, Trusted: c.Trusted}
	for _, e := range c.Entries {
		if e.isOwed() {
			owed.Entries = append(owed.Entries, e)
		}
	}
	return owed
}

// LacksLetter reports whether a missing document is a letter.
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

package filing

import "slices"

// How much of a filing a bundle states depends on its operation: filing a site needs
// everything, while cancelling one only needs what says whose and which it is. As long as the
// operation is unknown, everything is asked for.

// HasRecord reports whether the operation is known to build on an existing record.
func (b *Bundle) HasRecord() bool {
	_, known := Operations.ID(b.Operation)
	return known && b.Operation != First
}

// IsCancellation reports whether the operation removes something from the record.
func (b *Bundle) IsCancellation() bool {
	switch b.Operation {
	case CancelSubject, CancelSite, CancelAccess:
		return true
	}
	return false
}

// FiledAs is the operation, or an initial filing if none is given.
func (b *Bundle) FiledAs() string {
	if b.Operation == "" {
		return First
	}
	return b.Operation
}

// FilesSites reports whether the operation brings sites onto the record or to another
// provider, which is assumed as long as it is unknown.
func (b *Bundle) FilesSites() bool {
	return !b.HasRecord() || b.Operation == AddSite || b.Operation == AddAccess
}

// IsChanging reports whether the operation is known to change that part of the record, an id
// of ChangeAreas. What changes is stated before anything else.
func (b *Bundle) IsChanging(area string) bool {
	return b.Operation == Change && slices.Contains(b.Changes, area)
}

// StatesSubject reports whether the subject is stated completely, and not only who it is.
func (b *Bundle) StatesSubject() bool {
	return !b.IsCancellation() && (b.Operation != Change || b.IsChanging(ChangesSubject))
}

// StatesSites reports whether sites are stated completely, and not only by their domains.
func (b *Bundle) StatesSites() bool {
	return !b.IsCancellation() && (b.Operation != Change || b.IsChanging(ChangesSite))
}

// IsAboutSites reports whether the operation is about particular sites, and not only about the
// subject.
func (b *Bundle) IsAboutSites() bool { return b.sitesNeed() == Required }

// TakesSeveralSites reports whether the operation may be about more than one
// site. Providers take the cancellation of one website at a time.
func (b *Bundle) TakesSeveralSites() bool { return b.IsAboutSites() && b.Operation != CancelSite }

// sitesNeed is the need for sites.
func (b *Bundle) sitesNeed() Need {
	switch b.Operation {
	case CancelSubject:
		return Optional
	case Change:
		return either(b.IsChanging(ChangesSite) || b.IsChanging(ChangesAccess), Required, Optional)
	}
	return Required
}

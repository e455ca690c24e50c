package rule

import (
	"slices"

	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/regulation"
)

// witness knows what no fact tells: the settings and the comments of a file, and what is found
// in it when it is read again. That is costly, so a meeting is first held without one.
type witness interface {
	// asksFor reports whether the settings of a file leave a rule on.
	asksFor(file uint32, about *Rule) bool
	// grade is how grave a rule is by the settings of a file, if they say so.
	grade(file uint32, about *Rule) (severity Severity, isSet bool)
	// isSilent reports whether a comment ignores a rule at a place, and notes that it had an
	// effect.
	isSilent(at spot, about *Rule) bool
	// isOf reports whether a person's certificate is in a file.
	isOf(file, person uint32) bool
	// hasLeft reports whether a principal in both of two entries may have left the subject of
	// one before the other.
	hasLeft(a, b *entry) bool
	// haveOneName reports whether the owners of two entries have the same name.
	haveOneName(a, b *entry) bool
	// isRefused reports whether the province of one of two entries minds that the same person
	// is a principal in both.
	isRefused(a, b *entry) bool
}

// nobody is the witness while the only question is whether there may be a clash. It rules out
// none.
type nobody struct{}

func (nobody) asksFor(uint32, *Rule) bool               { return true }
func (nobody) grade(uint32, *Rule) (_ Severity, _ bool) { return Advice, false }
func (nobody) isSilent(spot, *Rule) bool                { return false }

func (nobody) isOf(_, _ uint32) bool        { return false }
func (nobody) hasLeft(_, _ *entry) bool     { return false }
func (nobody) haveOneName(_, _ *entry) bool { return false }
func (nobody) isRefused(a, b *entry) bool   { return (a.traits | b.traits).has(isRefused) }

// office is the part that a person has in a filing.
type office struct {
	name      uint32             // a digest; 0 where there is none
	ofSubject bool               // its principal, or the subject itself
	ofSites   []uint32           // the domains of the websites that name that person
	ofUnit    bool               // principal of an organisation's website, by name or as the subject's
	demand    *regulation.Demand // by which the province minds the person; nil if there is none
}

// offices are the parts of all people in a file.
type offices struct {
	people map[uint32]*office // by the digest of their certificates
	at     map[int]uint32     // whose certificate it is, by the number of the fact
}

func (r *rereading) isOf(file, person uint32) bool { return r.officesIn(file).people[person] != nil }

func (r *rereading) officesIn(file uint32) *offices {
	if known := r.offices[file]; known != nil {
		return known
	}
	_, c, fields := r.again(file)
	n := noting{Across: r.Across, Case: c}
	all := &offices{people: make(map[uint32]*office), at: make(map[int]uint32)}
	of := func(h *holder) *office {
		person := n.ownerOf(h)
		if all.people[person] == nil {
			all.people[person] = new(office)
		}
		return all.people[person]
	}
	for i := range c.holders {
		h := &c.holders[i]
		o := of(h)
		o.name = n.name(*h.name)
		o.ofSubject = o.ofSubject || h == c.ofPrincipal || h == c.ofSubject
		o.ofUnit = o.ofUnit || c.IsUnit() && c.isOfSite(h)
		if demand, isAsked := c.refusal(h); isAsked {
			o.demand = demand // the same for all the offices of a person
		}
		if nth := slices.Index(fields, &h.certificate.Number); nth >= 0 {
			all.at[nth] = n.ownerOf(h)
		}
		for _, site := range c.Sites {
			if h.certificate == &site.Principal.Certificate {
				o.ofSites = n.appendDomain(o.ofSites, domainname.Read(site.Domain).ASCII)
			}
		}
	}
	r.offices[file] = all
	return all
}

// officeOf is the part that the person of an entry has in its file; nil if the file has changed
// since.
func (r *rereading) officeOf(e *entry) (o *office, person uint32) {
	all := r.officesIn(e.file)
	person = all.at[int(e.nth)]
	return all.people[person], person
}

func (r *rereading) isRefused(a, b *entry) bool {
	by := func(x, y *entry) bool {
		if !x.traits.has(isRefused) {
			return false
		}
		here, _ := r.officeOf(x)
		there, _ := r.officeOf(y)
		return here != nil && there != nil && here.demand != nil && (here.demand.ID != ofOneUnit || here.ofUnit && there.ofUnit)
	}
	return by(a, b) || by(b, a)
}

func (r *rereading) haveOneName(a, b *entry) bool {
	here, there := r.officesIn(a.file).people[a.owner], r.officesIn(b.file).people[b.owner]
	return here != nil && there != nil && here.name != 0 && here.name == there.name
}

func (r *rereading) hasLeft(a, b *entry) bool { return r.leaves(a, b) || r.leaves(b, a) }

// leaves reports whether a person may have no part in one filing any more when the other is
// made, after all that the first one's subject may have done between them.
func (r *rereading) leaves(from, to *entry) bool {
	if !r.past.hasActs(from.subject) {
		return false
	}
	held, person := r.officeOf(from)
	if held == nil {
		return false
	}
	left := office{ofSubject: held.ofSubject, ofSites: slices.Clone(held.ofSites)}
	for act := range r.past.actsOf(from.subject) {
		if !r.past.mayLieBetween(from, act.file, to) {
			continue
		}
		if r.past.ends(act, from, to) {
			return true
		}
		now := r.officesIn(act.file).people[person]
		if now == nil {
			now = new(office)
		}
		isRenewed := person == from.subject && act.before == act.after // with a new certificate they are the same person
		left.ofSubject = left.ofSubject && (!act.changes || now.ofSubject || isRenewed)
		left.ofSites = slices.DeleteFunc(left.ofSites, func(domain uint32) bool {
			isReplaced := act.changesSites && slices.Contains(act.worksOn, domain) && !slices.Contains(now.ofSites, domain)
			return isReplaced || slices.Contains(act.gives, domain)
		})
	}
	return !left.ofSubject && len(left.ofSites) == 0
}

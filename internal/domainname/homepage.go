package domainname

// Homepage is what a typed homepage turned out to be. The handbook wants it as
// www. and the domain, with nothing around: www.hao.com.
type Homepage struct {
	// Host is the homepage's host, folded to the careful spelling.
	Host string
	// Registrable is the registrable domain of the host, in the script that was
	// typed; empty when it cannot be told.
	Registrable string
	// Scheme, Path and Port tell what was typed around the host.
	Scheme, Path, Port bool

	ascii, registrable string // Host and Registrable in punycode
	bare               bool   // nothing around the host, which is carefully spelt
}

// Match is how a homepage relates to the domain of its site.
type Match uint8

const (
	// Exact is www. and the domain, with nothing around.
	Exact Match = iota
	// SameDomain is that host with a scheme, a path, a port or a careless spelling,
	// or the domain without its www.
	SameDomain
	// OtherHost is another host of the same registrable domain.
	OtherHost
	// OtherDomain is a host of another registrable domain.
	OtherDomain
	// NoHost is a homepage that names no registrable domain: an address, an
	// e-mail, a name no network knows, or nothing.
	NoHost
	// NoDomain is a domain that cannot be told, so that no homepage matches it.
	NoDomain
)

// String is the match's identifier, for logs and tests.
func (m Match) String() string {
	switch m {
	case Exact:
		return "Exact"
	case SameDomain:
		return "SameDomain"
	case OtherHost:
		return "OtherHost"
	case OtherDomain:
		return "OtherDomain"
	case NoHost:
		return "NoHost"
	case NoDomain:
		return "NoDomain"
	}
	return "Match(?)"
}

// ReadHomepage tells what a typed homepage turned out to be.
func ReadHomepage(typed string) Homepage {
	s := study(typed)
	r := s.placed() // a hosting service's homepage is a homepage
	return Homepage{
		Host:        r.Host,
		Registrable: r.Registrable,
		Scheme:      s.scheme,
		Path:        s.path,
		Port:        s.port,
		ascii:       s.ascii,
		registrable: r.ASCII,
		bare:        s.wrapping() == Sound && s.spelling() == Sound,
	}
}

// Match tells how the homepage relates to the domain of its site.
func (h Homepage) Match(domain Reading) Match {
	switch {
	case domain.ASCII == "":
		return NoDomain
	case h.registrable == "":
		return NoHost
	case h.registrable != domain.ASCII:
		return OtherDomain
	}
	switch home := ReadHomepage(domain.Home()).ascii; {
	case h.ascii == home && h.bare:
		return Exact
	case h.ascii == home, "www."+h.ascii == home:
		return SameDomain
	}
	return OtherHost
}

// Home is the homepage that belongs to the domain, or nothing when the domain
// cannot be told.
func (r Reading) Home() string {
	if name := r.Filed(); name != "" {
		return "www." + name
	}
	return ""
}

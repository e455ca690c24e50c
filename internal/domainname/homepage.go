package domainname

// Homepage is the result of reading a typed homepage. The handbook wants www. and the domain,
// with nothing around it: www.hao.com.
type Homepage struct {
	// Host is the homepage's host, folded to the careful spelling.
	Host string
	// Registrable is the registrable domain of the host, in the script that was typed; empty
	// if unknown.
	Registrable string
	// Scheme, Path and Port say what was typed around the host.
	Scheme, Path, Port bool

	ascii, registrable string // Host and Registrable in punycode
	bare               bool   // there is nothing around the host, which is spelt properly
}

// Match says how a homepage relates to the domain of its site.
type Match uint8

const (
	// Exact is www. and the domain, with nothing around it.
	Exact Match = iota
	// SameDomain is that host with a scheme, a path, a port or a careless spelling,
	// or the domain without its www.
	SameDomain
	// OtherHost is another host of the same registrable domain.
	OtherHost
	// OtherDomain is a host of another registrable domain.
	OtherDomain
	// NoHost is a homepage that names no registrable domain: an IP address, an e-mail address,
	// a name unknown to any network, or nothing.
	NoHost
	// NoDomain is an unknown domain, which no homepage can match.
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

// ReadHomepage reads a typed homepage.
func ReadHomepage(typed string) Homepage {
	s := study(typed)
	r := s.placed() // a homepage at a hosting service is a homepage
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

// Match says how the homepage relates to the domain of its site.
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

// Home is the homepage that belongs to the domain, or nothing if the domain is unknown.
func (r Reading) Home() string {
	if name := r.Filed(); name != "" {
		return "www." + name
	}
	return ""
}

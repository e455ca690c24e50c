package domainname

import (
	"cmp"
	"strings"

	"golang.org/x/net/idna"
)

// Reading is the result of reading a typed domain.
type Reading struct {
	// Fault is the one that a person should hear of first. It is [Sound] only if the typed
	// text, apart from space around it, equals Registrable.
	Fault Fault
	// Registrable is the registrable domain that the text names, in lower case and in the
	// script that was typed; empty if it is unknown, or does not belong to the writer.
	Registrable string
	// ASCII is Registrable in punycode.
	ASCII string
	// Host is the name in the text without anything pasted around it. It has its proper
	// spelling, unless it contains something that no domain may contain.
	Host string
	// HostASCII is Host in punycode; empty if the text names no domain.
	HostASCII string
}

// Read reads a typed domain.
func Read(typed string) Reading {
	return study(typed).reading()
}

// IsName reports whether the text names a domain, even somebody else's.
func (r Reading) IsName() bool { return r.Registrable != "" || r.Fault == Hosted }

// Filed is the name for a filing: the registrable domain, or below gov.cn the name at the
// level in use. It is empty if unknown.
func (r Reading) Filed() string {
	if r.Fault == Government {
		return strings.TrimPrefix(r.Host, "www.")
	}
	return r.Registrable
}

// Native is the filed name with every label in its own script, as forms want it: 例子.中国 if
// xn--fsqu00a.xn--fiqs8s was typed.
func (r Reading) Native() string {
	native, err := idna.Lookup.ToUnicode(r.Filed())
	if err != nil {
		return r.Filed()
	}
	return native
}

// SameRegistrable reports whether two typed texts name the same registrable domain, however
// each is written. A text that names none is not the same as any other.
func SameRegistrable(a, b string) bool {
	if isClean(a) && isClean(b) && ending(a) != ending(b) {
		return false // like most pairs, which need not be read
	}
	one := Read(a).ASCII
	return one != "" && one == Read(b).ASCII
}

// isClean reports whether folding would leave a name alone, or change only its spelling in
// ASCII.
func isClean(name string) bool {
	for _, r := range name {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9', r == '-', r == '.', '一' <= r && r <= '龥':
		default:
			return false
		}
	}
	return name != "" && name[len(name)-1] != '.' && !strings.Contains(name, "--")
}

// ending is the last two labels of a name, which every registrable domain has.
func ending(name string) string {
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 {
		return name
	}
	return name[strings.LastIndexByte(name[:dot], '.')+1:]
}

// studied is a typed text of which everything is known except where its name is among the
// domains.
type studied struct {
	pasted
	ascii, shown string // the folded name, if hopeless is Sound
	hopeless     Fault  // why there is no name to place
}

func study(typed string) studied {
	if plain(typed) {
		return studied{pasted: pasted{host: typed}, ascii: typed, shown: typed}
	}
	return studyWithCare(typed)
}

func studyWithCare(typed string) studied {
	s := studied{pasted: takeApart(typed)}
	switch {
	case s.user && !s.scheme:
		s.hopeless = Email
	case strings.Trim(s.host, ".") == "":
		s.hopeless = Blank
	case isAddress(s.host):
		s.hopeless = Address
	default:
		var ok bool
		if s.ascii, s.shown, ok = fold(s.host); !ok {
			s.hopeless = Character
		}
	}
	return s
}

func (s studied) reading() Reading {
	r := s.placed()
	if r.ASCII != "" && isHosted(s.ascii, r.ASCII) {
		return Reading{Fault: Hosted, Host: s.shown, HostASCII: s.ascii}
	}
	return r
}

// placed is the reading by only the list's ICANN section, whoever the domain belongs to.
func (s studied) placed() Reading {
	if s.hopeless != Sound {
		return Reading{Fault: s.hopeless, Host: s.host}
	}
	suffix, known := icannSuffix(s.ascii)
	switch {
	case !known:
		return Reading{Fault: NoSuffix, Host: s.shown}
	case suffix == s.ascii:
		return Reading{Fault: PublicSuffix, Host: s.shown}
	}
	ascii := oneAbove(s.ascii, suffix)
	return Reading{
		Fault:       cmp.Or(s.wrapping(), depth(s.ascii, ascii, suffix), s.spelling()),
		Registrable: lastLabels(s.shown, ascii),
		ASCII:       ascii,
		Host:        s.shown,
		HostASCII:   s.ascii,
	}
}

// wrapping is the fault of what was around the name.
func (s studied) wrapping() Fault {
	switch {
	case s.scheme:
		return Scheme
	case s.path:
		return Path
	case s.port:
		return Port
	}
	return Sound
}

// depth is the fault of a name below its registrable domain.
func depth(name, registrable, suffix string) Fault {
	switch {
	case name == registrable:
		return Sound
	case len(name) == len("www.")+len(registrable) && strings.HasPrefix(name, "www."):
		return WWW
	case suffix == "gov.cn":
		return Government
	}
	return Deeper
}

// spelling is the fault of a name that is not properly spelt.
func (s studied) spelling() Fault {
	switch {
	case s.unseen:
		return Invisible
	case s.wide:
		return FullWidth
	case s.dot:
		return TrailingDot
	case s.host == s.shown:
		return Sound
	case strings.ToLower(s.host) == s.shown:
		return Capitals
	}
	return FullWidth
}

package domainname

// Fault is what keeps a typed text from being one registrable domain.
//
// The constants are in order of precedence. First come the faults that no rewriting can fix,
// then what was pasted around the name, then names at the wrong depth, and finally mere
// spelling. A text may have many faults, and the first helps a person most: the rewritten
// domain fixes the others along with it.
type Fault uint8

const (
	// Sound is no fault: apart from space around it, the text is a registrable domain.
	Sound Fault = iota

	// Blank is no name at all: nothing, or only dots, space, a scheme or a path.
	Blank
	// Email is an e-mail address. Its domain is usually the mail provider's, so no registrable
	// domain is offered.
	Email
	// Address is an IP address, or four numbers meant as one.
	Address
	// Character is something that no domain may contain: an underscore, a comma, a space, an
	// empty label, a hyphen at a label's edge, a label or name too long.
	Character
	// NoSuffix is a name that does not end in a top-level domain of the list: example,
	// localhost, 1.2.3.
	NoSuffix
	// PublicSuffix is a suffix under which names are registered: cn, com.cn, 公司.cn.
	PublicSuffix
	// Hosted is a name under a domain whose owner lends out such names, by the list's private
	// section: user.github.io. The domain belongs to the service.
	Hosted

	// Scheme is a pasted URL: https://example.com.
	Scheme
	// Path is a name with a path, query or fragment after it: example.com/blog.
	Path
	// Port is a name with a port after it: example.com:8080.
	Port

	// Government is a name below a registrable domain of gov.cn: tax.sz.gov.cn.
	Government
	// WWW is a registrable domain with www. before it.
	WWW
	// Deeper is any other name below a registrable domain: blog.example.com.
	Deeper

	// Invisible is an invisible character, such as pasting may add.
	Invisible
	// FullWidth is a full-width letter or dot (ｅｘａｍｐｌｅ．ｃｏｍ, example。com) or
	// another form of a plain character, such as ① for 1.
	FullWidth
	// TrailingDot is a dot after the name: example.com.
	TrailingDot
	// Capitals is a name not in lower case: Example.COM.
	Capitals
)

// String is the fault's identifier, for logs and tests.
func (f Fault) String() string {
	switch f {
	case Sound:
		return "Sound"
	case Blank:
		return "Blank"
	case Email:
		return "Email"
	case Address:
		return "Address"
	case Character:
		return "Character"
	case NoSuffix:
		return "NoSuffix"
	case PublicSuffix:
		return "PublicSuffix"
	case Hosted:
		return "Hosted"
	case Scheme:
		return "Scheme"
	case Path:
		return "Path"
	case Port:
		return "Port"
	case Government:
		return "Government"
	case WWW:
		return "WWW"
	case Deeper:
		return "Deeper"
	case Invisible:
		return "Invisible"
	case FullWidth:
		return "FullWidth"
	case TrailingDot:
		return "TrailingDot"
	case Capitals:
		return "Capitals"
	}
	return "Fault(?)"
}

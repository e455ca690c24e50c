package regulation

import "strings"

// foreignRegistrars are registrars that people on the mainland buy domains from but that the
// ministry has not approved; a domain there can be filed once it has been transferred. The
// approved ones are a list of the ministry that changes every month and is not copied here: a
// registrar is only called foreign if it is known to be.
var foreignRegistrars = []string{
	"godaddy", "namecheap", "cloudflare", "namesilo", "name.com", "porkbun", "dynadot", "gandi", "enom", "tucows",
	"hover.com", "ionos", "ovh", "network solutions", "squarespace", "google domains", "amazon registrar", "route 53",
	"hostinger", "dreamhost", "bluehost", "spaceship", "internet.bs", "hexonet", "key-systems",
}

// IsForeignRegistrar reports whether a registrar is known not to be approved, however it is
// written.
func IsForeignRegistrar(name string) bool {
	if !strings.ContainsFunc(name, func(r rune) bool { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' }) {
		return false // most names are Chinese
	}
	lower := strings.ToLower(name)
	for _, known := range foreignRegistrars {
		if strings.Contains(lower, known) {
			return true
		}
	}
	return false
}
